import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import {
  type CandidateView,
  citedAs,
  Fault,
  type FileOutcome,
  type MarkingLevel,
  type Participant,
  type ProjectView,
  provenRelationship,
  type Side,
} from "../../contract";
import { wordOf } from "../../words/vocabulary";
import { verifyFile } from "../../workbench/batch/verify";
import type { Workbench } from "../../workbench/workbench";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { openLibrary } from "../library";
import { writeOutput } from "../output-file";
import { scoreWords } from "./candidates";
import { jobDone } from "./library";

const PASSPHRASE_BYTES = 18;
const AUDIENCE: MarkingLevel = "internal";
/** Point of the demonstration: a pair of clauses with values that differ. */
const SIDES: readonly Side[] = ["military", "civil"];

/** `demo` runs the whole main job on the sample library, in a library of its own. */
export function addDemoCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program.command("demo").description(text("command.demo")).option("--out <folder>", text("option.demo-out")),
    demo,
  );
}

/** A new or empty folder: a demonstration writes over nothing. */
async function folderFor(out: string | undefined): Promise<string> {
  if (out === undefined) return mkdtemp(join(tmpdir(), "rongbiao-demo-"));
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  const taken = await stat(join(folder, "library.rongbiao")).catch(() => undefined);
  if (taken) throw new Fault("E_EXISTS", { file: join(folder, "library.rongbiao") });
  return folder;
}

async function demo(context: Context, { out }: { out?: string }): Promise<Answer> {
  const folder = await folderFor(out);
  const libraryPath = join(folder, "library.rongbiao");
  const workbench = await openLibrary({ libraryPath, profileFolder: join(folder, "profile") });
  const steps = new Steps(context, workbench);
  const packagePath = join(folder, "demo.rbpkg.zip");
  try {
    await steps.importSamples();
    const best = await steps.findCandidates();
    await steps.compare(best);
    const project = await steps.conclude(best);
    await steps.release(project, packagePath);
  } finally {
    await workbench.close();
  }
  const verification = await verifyFile(packagePath, false);
  steps.say("demo.verified", { verdict: context.say(verification.valid ? "verify.valid" : "verify.invalid") });
  steps.say("demo.left", { library: libraryPath, package: packagePath });
  const value = { library: libraryPath, package: packagePath, verification };
  return { value, text: "", exit: verification.valid ? EXIT.done : EXIT.no };
}

/** The steps of the main job, each told as it is done. */
class Steps {
  /** Of the demonstration's own keys, which guard nothing: made here and forgotten. */
  readonly #passphrase = randomBytes(PASSPHRASE_BYTES).toString("base64url");
  #step = 0;

  constructor(
    readonly context: Context,
    readonly workbench: Workbench,
  ) {}

  say(key: Parameters<Context["say"]>[0], values: Parameters<Context["say"]>[1] = {}): void {
    this.#step += 1;
    this.context.terminal.err(`${this.#step}. ${this.context.say(key, values)}\n`);
  }

  async importSamples(): Promise<void> {
    const { job } = await this.workbench.imports.samples();
    const outcomes = (await jobDone(this.workbench, this.context, job)).result as FileOutcome[];
    const sum = (count: (outcome: FileOutcome) => number) => outcomes.reduce((total, one) => total + count(one), 0);
    const clauses = sum((one) => one.clauses);
    this.say("demo.imported", { texts: outcomes.length, clauses, requirements: sum((one) => one.requirements) });
  }

  /** The best candidate of the pair of texts that has most. */
  async findCandidates(): Promise<CandidateView> {
    const { job } = await this.workbench.candidates.find({ top: 5 });
    await jobDone(this.workbench, this.context, job);
    const { total, candidates } = await this.workbench.candidates.list({ offset: 0, limit: 100, state: "open" });
    const best = candidates[0];
    if (!best) throw new Fault("E_NOT_FOUND", { what: "candidate" });
    const { leftClause, rightClause } = best;
    this.say("demo.candidates", {
      total,
      left: citedAs(leftClause),
      right: citedAs(rightClause),
      score: scoreWords(best, this.context),
    });
    return best;
  }

  async compare({ left, right, leftClause, rightClause }: CandidateView): Promise<void> {
    const { comparison } = await this.workbench.comparisons.get({ left: left.text, right: right.text });
    const rows = comparison.judgements.flatMap((judgement) => judgement.rows);
    const counts = Map.groupBy(rows, ({ verdict }) => verdict);
    const { language } = this.context;
    this.say("demo.compared", {
      left: leftClause.designator,
      right: rightClause.designator,
      share: Math.round(comparison.matchedShare * 100),
      verdicts: [...counts].map(([verdict, of]) => `${wordOf("verdict", verdict, language)} ${of.length}`).join("  "),
    });
  }

  #person(name: string, side: Side, purpose: "sign-off" | "release"): Promise<Participant> {
    return this.workbench.participants.add({
      name,
      organization: this.context.say("demo.organization"),
      side,
      role: "expert",
      clearance: "confidential",
      purpose,
      passphrase: this.#passphrase,
    });
  }

  /** Project, queue, conclusion, sign-off by both sides, approval. */
  async conclude({ left, right, id }: CandidateView): Promise<ProjectView> {
    const { projects, review } = this.workbench;
    const project = await projects.create({
      name: this.context.say("demo.project"),
      scope: this.context.say("demo.scope"),
      requiredSides: [...SIDES],
      requiresApproval: true,
    });
    await projects.addToQueue({ project: project.id, pairs: [{ left, right, candidate: id }] });
    const [item] = await projects.queue({ project: project.id });
    const { judgement } = await this.workbench.comparisons.pair({ left, right });
    const advised = item!.advice[0]?.disposition ?? "draft-jointly";
    const conclusion = await review.conclude({
      item: item!.id,
      disposition: advised,
      relationship: provenRelationship(judgement),
      rationale: judgement.rationale,
      reason: this.context.say("demo.reason"),
    });
    const { language } = this.context;
    this.say("demo.concluded", { project: project.name, disposition: wordOf("disposition", advised, language) });
    for (const side of SIDES) {
      const person = await this.#person(
        this.context.say("demo.expert", { side: wordOf("side", side, language) }),
        side,
        "sign-off",
      );
      await review.sign({
        conclusion: conclusion.id,
        participant: person.id,
        passphrase: this.#passphrase,
        meaning: "assent",
      });
    }
    await review.approve({
      project: project.id,
      conclusions: [conclusion.id],
      authority: this.context.say("demo.authority"),
      documentNumber: this.context.say("demo.document"),
      date: conclusion.at.slice(0, 10),
    });
    const ledger = await review.verifyLedger({ project: project.id });
    this.say("demo.signed", { verdict: this.context.say(ledger.valid ? "verify.valid" : "verify.invalid") });
    return project;
  }

  /** Markings confirmed as proposed, then the package for an audience that may see internal matters. */
  async release(project: ProjectView, path: string): Promise<void> {
    const { library, packages } = this.workbench;
    const confirmed = { by: this.context.say("demo.officer"), reason: this.context.say("demo.marking") };
    const byLevel = Map.groupBy(await library.texts(), ({ marking }) => marking.level);
    for (const [level, texts] of byLevel) await library.confirmMarking({ texts, level, ...confirmed });
    const subjects = await packages.markings({ project: project.id });
    await packages.release({ project: project.id, subjects, level: null, ...confirmed });
    const officer = await this.#person(this.context.say("demo.releaser"), "neutral", "release");
    const { lines } = await packages.preview({ project: project.id, audience: AUDIENCE });
    const exported = await packages.export({
      project: project.id,
      audience: AUDIENCE,
      participant: officer.id,
      passphrase: this.#passphrase,
    });
    const { bytes } = await packages.file({ package: exported.id });
    await writeOutput(path, bytes);
    const withheld = lines.filter(({ goes }) => goes === "withheld").length;
    this.say("demo.exported", { file: path, bytes: exported.bytes, going: lines.length - withheld, withheld });
  }
}
