import { basename } from "node:path";
import type { Command } from "commander";
import {
  type DerivedMarking,
  Fault,
  MARKING_LEVELS,
  type MarkingLevel,
  PACKAGE_LIMITS,
  type ReleaseLine,
} from "../../contract";
import { reasonSentence } from "../../words/reasons";
import { wordOf } from "../../words/vocabulary";
import { readFileWithin } from "../../workbench/batch/json-lines";
import type { Workbench } from "../../workbench/workbench";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { writeOutput } from "../output-file";
import { oneOf, participantNamed, projectNamed } from "../selection";
import { markOf, shortMark } from "../shown-mark";
import { shortened, table } from "../table";
import { verificationText } from "./verification";

const WHAT_WIDTH = 60;

interface ReleaseOptions {
  readonly project?: string;
  readonly audience: string;
  readonly confirm?: boolean;
  readonly level?: string;
  readonly shown?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** An option that may be given several times. */
const collect = (value: string, before: string[]): string[] => [...before, value];

interface ExportOptions {
  readonly project?: string;
  readonly audience: string;
  readonly participant: string;
  readonly out: string;
  readonly shown?: string;
  readonly at?: string;
}

/** Commands on packages: what may leave, what leaves, what came. */
export function addPackageCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("release")
      .description(text("command.release"))
      .option("--project <project>", text("option.project"))
      .option("--audience <level>", text("option.audience", MARKING_LEVELS), "public")
      .option("--confirm", text("option.confirm"))
      .option("--level <level>", text("option.level", MARKING_LEVELS))
      .option("--shown <mark>", text("option.shown"))
      .option("--by <name>", text("option.by"))
      .option("--reason <words>", text("option.reason")),
    release,
  );
  actions.on(
    program
      .command("export")
      .description(text("command.export"))
      .option("--project <project>", text("option.project"))
      .option("--audience <level>", text("option.audience", MARKING_LEVELS), "public")
      .requiredOption("--participant <name>", text("option.participant"))
      .requiredOption("--out <file>", text("option.out-file"))
      .option("--shown <mark>", text("option.shown-package"))
      .option("--at <instant>", text("option.at"))
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    exportPackage,
  );
  actions.on(
    program
      .command("merge <package>")
      .description(text("command.merge"))
      .option("--trust <key>", text("option.trust"), collect, []),
    merge,
  );
  actions.on(
    program
      .command("verify <package>")
      .description(text("command.verify"))
      .option("--bag-only", text("option.bag-only"))
      .option("--trust <key>", text("option.trust"), collect, []),
    async (context, { bagOnly, trust }: { bagOnly?: boolean; trust: string[] }, path) => {
      const { verifyFile } = await import("../../workbench/batch/verify");
      const verification = await verifyFile(path!, bagOnly === true, trust);
      return {
        value: verification,
        text: verificationText(verification, context),
        exit: verification.valid ? EXIT.done : EXIT.no,
      };
    },
  );
}

/** Takes in what another room decided; the answer is "no" where both rooms concluded on the same point. */
async function merge(context: Context, { trust }: { trust: string[] }, path?: string): Promise<Answer> {
  const bytes = await readFileWithin(path!, PACKAGE_LIMITS.bytes);
  const workbench = await context.ownLibrary();
  const merged = await workbench.packages.merge({ file: new File([bytes], basename(path!)), trusted: trust });
  const { added, conflicts, noticed } = merged;
  const rows = conflicts.flatMap(({ item, conclusions }) =>
    conclusions.map(({ id, disposition, reason }) => [
      item,
      id,
      wordOf("disposition", disposition, context.language),
      shortened(reason, WHAT_WIDTH),
    ]),
  );
  return {
    value: merged,
    text: [
      context.say("merge.done", { added, conflicts: conflicts.length, noticed: noticed.length }),
      table(rows),
      table(noticed.map(({ conclusion, notice }) => [conclusion.id, context.say(`merge.${notice}`)])),
    ]
      .filter(Boolean)
      .join("\n"),
    exit: conflicts.length === 0 ? EXIT.done : EXIT.no,
  };
}

/** Shows what would go out; with `--confirm` the person responsible confirms the derived markings first. */
async function release(context: Context, options: ReleaseOptions): Promise<Answer> {
  const workbench = await (options.confirm ? context.ownLibrary() : context.library());
  const { id: project } = await projectNamed(workbench, options.project);
  const audience = oneOf<MarkingLevel>(MARKING_LEVELS, options.audience, "--audience");
  let derived = await workbench.packages.markings({ project });
  if (options.confirm) {
    const { by, reason, level, shown } = options;
    if (!by || !reason) throw new Fault("E_USAGE", { what: "--confirm --by --reason" });
    if (shown !== undefined && shown !== markOf(derived)) throw new Fault("E_CHANGED", { what: "--shown" });
    derived = await workbench.packages.release({
      project,
      subjects: derived,
      level: level === undefined ? null : oneOf<MarkingLevel>(MARKING_LEVELS, level, "--level"),
      by,
      reason,
    });
  }
  const preview = await workbench.packages.preview({ project, audience });
  const rows = [
    ...derived.map((one) => derivedRow(one, context)),
    ...preview.lines.map((one) => lineRow(one, context)),
  ];
  const shown = markOf(derived);
  return {
    value: { derived, shown, preview },
    marking: await workbench.projects.marking({ project }),
    text: [
      table(rows),
      context.say("release.shown", { shown }),
      context.say("release.package", { shown: shortMark(preview.shown) }),
    ].join("\n"),
  };
}

const derivedRow = ({ subject, words, proposed, confirmed }: DerivedMarking, { language, say }: Context): string[] => [
  say("release.derived"),
  wordOf("releasable", subject.kind, language),
  shortened(words.join(" "), WHAT_WIDTH),
  wordOf("marking", (confirmed ?? proposed).level, language) + (confirmed ? "" : "?"),
];

const lineRow = ({ what, kind, goes, reason }: ReleaseLine, { language }: Context): string[] => [
  wordOf("goes", goes, language),
  wordOf("releasable", kind, language),
  shortened(what, WHAT_WIDTH),
  reasonSentence(language, reason),
];

/** The digest of the preview that a short mark stands for; E_CHANGED where the preview is another by now. */
async function wholeMark(
  workbench: Workbench,
  order: { project: string; audience: MarkingLevel },
  given: string,
): Promise<string> {
  const { shown } = await workbench.packages.preview(order);
  if (shortMark(shown) !== given) throw new Fault("E_CHANGED", { what: "--shown" });
  return shown;
}

async function exportPackage(context: Context, options: ExportOptions): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const { id: project } = await projectNamed(workbench, options.project);
  const audience = oneOf<MarkingLevel>(MARKING_LEVELS, options.audience, "--audience");
  const exported = await workbench.packages.export({
    project,
    audience,
    shown: options.shown === undefined ? undefined : await wholeMark(workbench, { project, audience }, options.shown),
    participant: (await participantNamed(workbench, options.participant)).id,
    passphrase: await context.passphrase(),
    at: options.at,
  });
  const { bytes } = await workbench.packages.file({ package: exported.id });
  await writeOutput(options.out, bytes);
  const { sha256 } = exported;
  return { value: exported, text: context.say("export.done", { file: options.out, bytes: exported.bytes, sha256 }) };
}
