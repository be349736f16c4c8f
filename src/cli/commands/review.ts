import type { Command } from "commander";
import {
  Disposition,
  Fault,
  MARKING_LEVELS,
  MinutesFormat,
  OpinionCategory,
  OpinionResolution,
  type QueueItemView,
  Rationale,
  Relationship,
  Role,
  Side,
} from "../../contract";
import { cliText } from "../../words/cli";
import { wordOf } from "../../words/vocabulary";
import type { Workbench } from "../../workbench/workbench";
import type { Actions, Answer, Context } from "../command";
import { writeOutput } from "../output-file";
import { clauseNamed, oneOf, participantNamed, projectNamed } from "../selection";
import { shortened, table } from "../table";
import { verificationText } from "./verification";

const CLAUSE_WIDTH = 40;
const SHORT_ID = 12;
const ALL_CANDIDATES = 500;

type Text = (key: Parameters<typeof cliText>[0]) => string;

/** Commands of a review: everything that a meeting does, so that a whole one can be scripted. */
export function addReviewCommands(program: Command, actions: Actions): void {
  const text: Text = (key) => cliText(key, actions.language);
  addProject(program.command("project").description(text("command.project")), actions, text);
  addOpinion(program.command("opinion").description(text("command.opinion")), actions, text);
  addKey(program.command("key").description(text("command.key")), actions, text);
  addConclusion(program, actions, text);
  const ledger = program.command("ledger").description(text("command.ledger"));
  actions.on(
    ledger
      .command("verify")
      .description(text("command.ledger.verify"))
      .option("--project <project>", text("option.project")),
    async (context, { project }: { project?: string }) => {
      const workbench = await context.library();
      const { id } = await projectNamed(workbench, project);
      const verification = await workbench.review.verifyLedger({ project: id });
      return { value: verification, text: verificationText(verification, context), no: !verification.valid };
    },
  );
}

function addProject(project: Command, actions: Actions, text: Text): void {
  actions.on(
    project
      .command("create <name>")
      .description(text("command.project.create"))
      .option("--scope <words>", text("option.scope"), "")
      .option("--sides <sides>", text("option.sides"), "military,civil")
      .option("--approval", text("option.approval")),
    async (context, { scope, sides, approval }: { scope: string; sides: string; approval?: boolean }, name) => {
      const workbench = await context.ownLibrary();
      const created = await workbench.projects.create({
        name: name!,
        scope,
        requiredSides: sides.split(",").map((side) => oneOf(Side.options, side.trim(), "--sides")),
        requiresApproval: approval === true,
      });
      return { value: created, text: `${created.id}  ${created.name}` };
    },
  );
  actions.on(project.command("list").description(text("command.project.list")), async ({ library, say }) => {
    const projects = await (await library()).projects.list();
    const rows = projects.map(({ id, name, items, concluded, decided }) => [
      id.slice(0, SHORT_ID),
      name,
      say("project.line", { items, concluded, decided }),
    ]);
    return { value: projects, text: rows.length === 0 ? say("project.none") : table(rows) };
  });
  actions.on(
    project.command("show [project]").description(text("command.project.show")),
    async (context, _: unknown, words) => {
      const workbench = await context.library();
      const shown = await projectNamed(workbench, words);
      const queue = await workbench.projects.queue({ project: shown.id });
      const rows = queue.map((item) => queueRow(item, context));
      return { value: { ...shown, queue }, text: [shown.name, table(rows)].join("\n") };
    },
  );
  actions.on(
    project
      .command("minutes [project]")
      .description(text("command.project.minutes"))
      .requiredOption("--out <file>", text("option.minutes")),
    writeMinutes,
  );
  actions.on(
    project
      .command("add [project]")
      .description(text("command.project.add"))
      .option("--candidate <ids...>", text("option.candidate"))
      .option("--left <clause>", text("option.left"))
      .option("--right <clause>", text("option.right")),
    addToQueue,
  );
}

async function writeMinutes(context: Context, { out }: { out: string }, words?: string): Promise<Answer> {
  const workbench = await context.library();
  const format = oneOf(MinutesFormat.options, out.split(".").at(-1)!.toLowerCase(), "--out *.");
  const { id } = await projectNamed(workbench, words);
  const file = await workbench.projects.minutes({ project: id, format, language: context.language });
  await writeOutput(out, new Uint8Array(await file.arrayBuffer()));
  return { value: { file: out }, text: context.say("compare.written", { file: out }) };
}

function queueRow(item: QueueItemView, { language }: Context): string[] {
  const side = ({ designator, number, title }: QueueItemView["leftClause"]) =>
    shortened(`${designator} ${number ?? ""} ${title}`, CLAUSE_WIDTH);
  return [
    item.id.slice(0, SHORT_ID),
    wordOf("itemState", item.state, language),
    side(item.leftClause),
    side(item.rightClause),
    item.conclusion ? wordOf("disposition", item.conclusion.disposition, language) : "",
    item.missing.map((one) => wordOf("side", one as Side, language)).join(", "),
  ];
}

async function addToQueue(
  context: Context,
  { candidate, left, right }: { candidate?: string[]; left?: string; right?: string },
  words?: string,
): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const { id } = await projectNamed(workbench, words);
  const pairs = [];
  if (candidate) {
    const { candidates } = await workbench.candidates.list({ offset: 0, limit: ALL_CANDIDATES });
    for (const one of candidate) {
      const found = candidates.find((known) => known.id.startsWith(one));
      if (!found) throw new Fault("E_NOT_FOUND", { what: "candidate", id: one });
      pairs.push({ left: found.left, right: found.right, candidate: found.id });
    }
  }
  if (left !== undefined && right !== undefined) {
    const [leftClause, rightClause] = await Promise.all([clauseNamed(workbench, left), clauseNamed(workbench, right)]);
    pairs.push({ left: leftClause, right: rightClause, candidate: null });
  }
  if (pairs.length === 0) throw new Fault("E_USAGE", { what: "--candidate | --left --right" });
  const answer = await workbench.projects.addToQueue({ project: id, pairs });
  return { value: answer, text: context.say("project.added", { n: answer.added }) };
}

/** The point of a queue whose id begins so, in any project. */
async function itemNamed(workbench: Workbench, words: string): Promise<QueueItemView> {
  for (const { id } of await workbench.projects.list()) {
    const queue = await workbench.projects.queue({ project: id });
    const found = queue.filter((item) => item.id.startsWith(words));
    if (found.length > 1)
      throw new Fault("E_AMBIGUOUS", { name: words, what: found.map((item) => item.id).join(", ") });
    if (found[0]) return found[0];
  }
  throw new Fault("E_NOT_FOUND", { what: "item", id: words });
}

function addOpinion(opinion: Command, actions: Actions, text: Text): void {
  actions.on(
    opinion
      .command("add <item>")
      .description(text("command.opinion.add"))
      .requiredOption("--participant <name>", text("option.participant"))
      .requiredOption("--text <words>", text("option.text"))
      .option("--category <category>", text("option.category"), "technical")
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
      .requiredOption("--resolution <resolution>", text("option.resolution"))
      .option("--reason <words>", text("option.reason"), ""),
    async (context, options: { resolution: string; reason: string }, id) => {
      const workbench = await context.ownLibrary();
      const resolution = oneOf(OpinionResolution.options, options.resolution, "--resolution");
      const resolved = await workbench.review.resolveOpinion({ opinion: id!, resolution, reason: options.reason });
      return { value: resolved, text: wordOf("resolution", resolution, context.language) };
    },
  );
}

function addKey(key: Command, actions: Actions, text: Text): void {
  actions.on(
    key
      .command("create <name>")
      .description(text("command.key.create"))
      .requiredOption("--organization <name>", text("option.organization"))
      .requiredOption("--side <side>", text("option.side"))
      .option("--role <role>", text("option.role"), "expert")
      .option("--clearance <level>", text("option.clearance"), "internal")
      .option("--purpose <purpose>", text("option.purpose"), "sign-off")
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    async (context, options: Record<"organization" | "side" | "role" | "clearance" | "purpose", string>, name) => {
      const workbench = await context.ownLibrary();
      const added = await workbench.participants.add({
        name: name!,
        organization: options.organization,
        side: oneOf(Side.options, options.side, "--side"),
        role: oneOf(Role.options, options.role, "--role"),
        clearance: oneOf(MARKING_LEVELS, options.clearance, "--clearance"),
        purpose: oneOf(["sign-off", "release"] as const, options.purpose, "--purpose"),
        passphrase: await context.passphrase(),
      });
      return { value: added, text: `${added.id}  ${added.name}  ${added.key?.id ?? ""}` };
    },
  );
  actions.on(key.command("list").description(text("command.key.list")), async ({ library, language }) => {
    const people = await (await library()).participants.list();
    const rows = people.map(({ id, name, organization, side, role, key: own }) => [
      id.slice(0, SHORT_ID),
      name,
      organization,
      wordOf("side", side, language),
      wordOf("role", role, language),
      own?.id.slice(0, SHORT_ID) ?? "–",
    ]);
    return { value: people, text: table(rows) };
  });
}

function addConclusion(program: Command, actions: Actions, text: Text): void {
  actions.on(
    program
      .command("conclude <item>")
      .description(text("command.conclude"))
      .requiredOption("--disposition <disposition>", text("option.disposition"))
      .requiredOption("--reason <words>", text("option.reason"))
      .option("--relationship <relationship>", text("option.relationship"), "intersects")
      .option("--rationale <rationale>", text("option.rationale"), "semantic"),
    async (context, options: Record<"disposition" | "reason" | "relationship" | "rationale", string>, item) => {
      const workbench = await context.ownLibrary();
      const conclusion = await workbench.review.conclude({
        item: (await itemNamed(workbench, item!)).id,
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
      .command("sign <conclusion>")
      .description(text("command.sign"))
      .requiredOption("--participant <name>", text("option.participant"))
      .option("--disagree", text("option.disagree"))
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    async (context, options: { participant: string; disagree?: boolean }, conclusion) => {
      const workbench = await context.ownLibrary();
      const signed = await workbench.review.sign({
        conclusion: conclusion!,
        participant: (await participantNamed(workbench, options.participant)).id,
        passphrase: await context.passphrase(),
        meaning: options.disagree ? "disagree" : "assent",
      });
      return { value: signed, text: context.say("signed") };
    },
  );
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
      const rows = queue.map((item) => [item.conclusion!.id.slice(0, SHORT_ID), ...queueRow(item, context).slice(1)]);
      return { value: queue, text: rows.length === 0 ? context.say("decisions.none") : table(rows) };
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
  const all = queue.flatMap(({ conclusion, approval }) => (conclusion && !approval ? [conclusion.id] : []));
  const approval = await workbench.review.approve({
    project: id,
    conclusions: conclusions.length > 0 ? conclusions : all,
    authority: options.authority,
    documentNumber: options.document,
    date: options.date,
  });
  return { value: approval, text: context.say("approved") };
}
