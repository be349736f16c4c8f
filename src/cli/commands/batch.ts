import type { Command } from "commander";
import { Fault } from "../../contract";
import type { StructureAnswer } from "../../workbench/batch/structure";
import type { Actions, Answer } from "../command";
import { writeOutput } from "../output-file";
import { shortened } from "../table";

const TITLE_WIDTH = 60;
const DEFAULT_TOP = 10;

interface OutOption {
  readonly out?: string;
}

/** The commands that need no library and leave nothing behind. */
export function addBatchCommands(program: Command, actions: Actions): void {
  const { text } = actions;

  actions.on(
    program
      .command("structure <file>")
      .description(text("command.structure"))
      .option("--out <file>", text("option.out")),
    async (_, options: OutOption, file) => {
      const { structureFile } = await import("../../workbench/batch/structure");
      const answer = await structureFile(file!);
      if (options.out) await writeOutput(options.out, [`${JSON.stringify(answer)}\n`]);
      return { value: answer, text: outline(answer), marking: answer.marking };
    },
  );

  actions.on(
    program
      .command("match")
      .description(text("command.match"))
      .requiredOption("--left <file>", text("option.left-file"))
      .requiredOption("--right <file>", text("option.right-file"))
      .option("--top <n>", text("option.top"), String(DEFAULT_TOP))
      .option("--out <file>", text("option.out")),
    async (_, options: OutOption & { left: string; right: string; top: string }) => {
      const [{ matchFiles }, { machineOptions }] = await Promise.all([
        import("../../workbench/batch/match"),
        import("../../workbench/machine"),
      ]);
      const { resourcesFolder } = machineOptions({ bundleFolder: import.meta.dirname, program: "rongbiao" });
      const { left, right } = options;
      return lines(await matchFiles({ left, right, top: countOf(options.top, "--top"), resourcesFolder }), options);
    },
  );

  actions.on(
    program
      .command("align <left> <right>")
      .description(text("command.align"))
      .option("--out <file>", text("option.out")),
    async (_, options: OutOption, left, right) => {
      const { alignFiles } = await import("../../workbench/batch/align");
      return lines(await alignFiles(left!, right!), options);
    },
  );

  actions.on(
    program
      .command("indicators <pairs>")
      .description(text("command.indicators"))
      .option("--out <file>", text("option.out")),
    async ({ language }, options: OutOption, pairs) => {
      const { judgePairs } = await import("../../workbench/batch/indicators");
      return lines(await judgePairs(pairs!, language), options);
    },
  );
}

/** A list as JSON lines: into the file asked for, else to stdout (where `--json` makes it one array). */
async function lines(values: readonly unknown[], { out }: OutOption): Promise<Answer> {
  if (out === undefined) return { value: values, text: [...jsonLines(values)].join("") };
  await writeOutput(out, jsonLines(values));
  return { value: { out, lines: values.length }, text: "" };
}

function* jsonLines(values: readonly unknown[]): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** A count as written after an option. @throws E_USAGE where it is none, or more than are given at all */
export function countOf(written: string, option: string, most = Number.POSITIVE_INFINITY): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new Fault("E_USAGE", { what: `${option} ${written}` });
  if (count > most) throw new Fault("E_USAGE", { what: `${option} ${written}`, max: most });
  return count;
}

/** The tree for people: number and title, or the beginning of the text, indented by depth. */
function outline({ designator, title, clauses }: StructureAnswer): string {
  const depth = new Map<string, number>();
  const rows = clauses.map((clause) => {
    const level = clause.parent === null ? 0 : (depth.get(clause.parent) ?? 0) + 1;
    depth.set(clause.id, level);
    return `${"  ".repeat(level)}${clause.number ?? "·"} ${shortened(clause.title || clause.text, TITLE_WIDTH)}`;
  });
  return [[designator, title].filter(Boolean).join(" "), ...rows].join("\n");
}
