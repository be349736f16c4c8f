import { basename } from "node:path";
import type { Command } from "commander";
import {
  Checkpoint,
  Disposition,
  Fault,
  OpinionCategory,
  OpinionResolution,
  Rationale,
  Relationship,
  SCAN_LIMITS,
} from "../../contract";
import { wordOf } from "../../words/vocabulary";
import { readFileWithin } from "../../workbench/batch/json-lines";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { conclusionNamed, itemNamed, oneById, oneOf, opinionNamed, participantNamed, projectNamed } from "../selection";
import { shortId, table } from "../table";
import { queueRow } from "./project";
import { signAll } from "./sign-all";
import { verificationText } from "./verification";

/** A head for each room that took part: a few hundred bytes. */
const CHECKPOINT_BYTES = 1024 * 1024;

/** Opinions, conclusions, sign-offs, approvals: what a meeting does, so that a whole one can be scripted. */
export function addReviewCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  addOpinion(program.command("opinion").description(text("command.opinion")), actions);
  addConclusion(program, actions);
  addApproval(program, actions);
  const ledger = program.command("ledger").description(text("command.ledger"));
  actions.on(
    ledger
      .command("verify")
      .description(text("command.ledger.verify"))
      .option("--project <project>", text("option.project"))
      .option("--checkpoint <file>", text("option.checkpoint")),
    async (context, { project, checkpoint }: { project?: string; checkpoint?: string }) => {
      const workbench = await context.library();
      const { id } = await projectNamed(workbench, project);
      const kept = checkpoint === undefined ? undefined : await readCheckpoint(checkpoint);
      const verification = await workbench.review.verifyLedger({ project: id, checkpoint: kept });
      return {
        value: verification,
        text: verificationText(verification, context),
        exit: verification.valid ? EXIT.done : EXIT.no,
      };
    },
  );
}

/** A checkpoint as a package carries it (`data/checkpoint.json`); E_INVALID where the file is none. */
async function readCheckpoint(path: string): Promise<Checkpoint> {
  const bytes = await readFileWithin(path, CHECKPOINT_BYTES);
  try {
    return Checkpoint.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new Fault("E_INVALID", { what: "checkpoint", value: basename(path) });
  }
}

function addOpinion(opinion: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    opinion
      .command("add <item>")
      .description(text("command.opinion.add"))
      .requiredOption("--participant <name>", text("option.participant"))
      .requiredOption("--text <words>", text("option.text"))
      .option("--category <category>", text("option.category", OpinionCategory.options), "technical")
      .option("--change <words>", text("option.change"), ""),
    async (context, options: { participant: string; text: string; category: string; change: string }, item) => {
      const workbench = await context.ownLibrary();
      const added = await workbench.review.addOpinion({
        item: (await itemNamed(workbench, item!)).id,
        participant: (await participantNamed(workbench, options.participant)).id,
        category: oneOf(OpinionCategory.options, options.category, "--category"),
        text: options.text,
        proposedChange: options.change,
      });
      return { value: added, text: added.id };
    },
  );
  actions.on(
    opinion
      .command("resolve <opinion>")
      .description(text("command.opinion.resolve"))
      .requiredOption("--resolution <resolution>", text("option.resolution", OpinionResolution.options))
      .option("--reason <words>", text("option.reason"), ""),
    async (context, options: { resolution: string; reason: string }, id) => {
      const workbench = await context.ownLibrary();
      const resolution = oneOf(OpinionResolution.options, options.resolution, "--resolution");
      const resolved = await workbench.review.resolveOpinion({
        opinion: (await opinionNamed(workbench, id!)).id,
        resolution,
        reason: options.reason,
      });
      return { value: resolved, text: wordOf("resolution", resolution, context.language) };
    },
  );
}

function addConclusion(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("conclude <item>")
      .description(text("command.conclude"))
      .requiredOption("--disposition <disposition>", text("option.disposition", Disposition.options))
      .requiredOption("--reason <words>", text("option.reason"))
      .option("--relationship <relationship>", text("option.relationship", Relationship.options), "intersects")
      .option("--rationale <rationale>", text("option.rationale", Rationale.options), "semantic")
      .option("--settle", text("option.settle")),
    async (
      context,
      options: Record<"disposition" | "reason" | "relationship" | "rationale", string> & { settle?: boolean },
      item,
    ) => {
      const workbench = await context.ownLibrary();
      const { id, rivals } = await itemNamed(workbench, item!);
      const conclusion = await workbench.review.conclude({
        item: id,
        settles: options.settle ? rivals.map((rival) => rival.conclusion.id) : [],
        disposition: oneOf(Disposition.options, options.disposition, "--disposition"),
        relationship: oneOf(Relationship.options, options.relationship, "--relationship"),
        rationale: oneOf(Rationale.options, options.rationale, "--rationale"),
        reason: options.reason,
      });
      return { value: conclusion, text: conclusion.id };
    },
  );
  actions.on(
    program
      .command("sign [conclusion]")
      .description(text("command.sign"))
      .requiredOption("--participant <name>", text("option.participant"))
      .option("--all", text("option.sign-all"))
      .option("--project <project>", text("option.project"))
      .option("--shown <mark>", text("option.shown-to-sign"))
      .option("--disagree", text("option.disagree"))
      .option("--paper <scan>", text("option.paper"))
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    sign,
  );
  actions.on(
    program
      .command("revoke <sign-off>")
      .description(text("command.revoke"))
      .option("--project <project>", text("option.project"))
      .requiredOption("--participant <name>", text("option.participant"))
      .requiredOption("--reason <words>", text("option.reason"))
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    async (context, options: { project?: string; participant: string; reason: string }, signOff) => {
      const workbench = await context.ownLibrary();
      const { id: project } = await projectNamed(workbench, options.project);
      const queue = await workbench.projects.queue({ project });
      const given = queue.flatMap(({ signOffs }) => signOffs);
      const revoked = await workbench.review.revokeSignOff({
        project,
        signOff: oneById(given, signOff!, "sign-off").id,
        participant: (await participantNamed(workbench, options.participant)).id,
        passphrase: await context.passphrase(),
        reason: options.reason,
      });
      return { value: revoked, text: context.say("revoked") };
    },
  );
}

interface SignOptions {
  readonly participant: string;
  readonly all?: boolean;
  readonly project?: string;
  readonly shown?: string;
  readonly disagree?: boolean;
  readonly paper?: string;
}

/** By key, or with the scan of a page that was signed on paper; or, with `--all`, everything that waits for the signer. */
async function sign(context: Context, options: SignOptions, conclusion?: string): Promise<Answer> {
  if (options.all) return signAll(context, options, conclusion);
  if (conclusion === undefined) throw new Fault("E_USAGE", { what: "conclusion" });
  const workbench = await context.ownLibrary();
  const order = {
    conclusion: (await conclusionNamed(workbench, conclusion)).id,
    participant: (await participantNamed(workbench, options.participant)).id,
    meaning: options.disagree ? ("disagree" as const) : ("assent" as const),
  };
  const signed =
    options.paper === undefined
      ? await workbench.review.sign({ ...order, passphrase: await context.passphrase() })
      : await workbench.review.signOnPaper({ ...order, scan: await scanFrom(options.paper) });
  return { value: signed, text: context.say("signed") };
}

const scanFrom = async (path: string): Promise<File> =>
  new File([await readFileWithin(path, SCAN_LIMITS.bytes)], basename(path));

function addApproval(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("approve [conclusions...]")
      .description(text("command.approve"))
      .option("--project <project>", text("option.project"))
      .requiredOption("--authority <name>", text("option.authority"))
      .requiredOption("--document <number>", text("option.document"))
      .requiredOption("--date <date>", text("option.date")),
    approve,
  );
  actions.on(
    program
      .command("decisions")
      .description(text("command.decisions"))
      .option("--project <project>", text("option.project")),
    async (context, { project }: { project?: string }) => {
      const workbench = await context.library();
      const { id } = await projectNamed(workbench, project);
      const queue = (await workbench.projects.queue({ project: id })).filter(({ conclusion }) => conclusion !== null);
      const rows = queue.map((item) => [shortId(item.conclusion!.id), ...queueRow(item, context).slice(1)]);
      const marking = await workbench.projects.marking({ project: id });
      return { value: queue, text: rows.length === 0 ? context.say("decisions.none") : table(rows), marking };
    },
  );
}

async function approve(
  context: Context,
  options: { project?: string; authority: string; document: string; date: string },
  ...conclusions: string[]
): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const { id } = await projectNamed(workbench, options.project);
  const queue = await workbench.projects.queue({ project: id });
  const concluded = queue.flatMap(({ conclusion, approval }) => (conclusion && !approval ? [conclusion] : []));
  const named =
    conclusions.length === 0 ? concluded : conclusions.map((words) => oneById(concluded, words, "conclusion"));
  const approval = await workbench.review.approve({
    project: id,
    conclusions: named.map((conclusion) => conclusion.id),
    authority: options.authority,
    documentNumber: options.document,
    date: options.date,
  });
  return { value: approval, text: context.say("approved") };
}
