import { basename, resolve } from "node:path";
import type { Command } from "commander";
import {
  type ComparisonView,
  Fault,
  HARDLY_CORRESPONDS,
  type ReportFormat,
  textName,
  writtenValue,
} from "../../contract";
import { reasonSentence } from "../../words/reasons";
import { comparisonWords } from "../../words/reports";
import { called, sidesOf } from "../../words/sides";
import { wordOf } from "../../words/vocabulary";
import type { Workbench } from "../../workbench/workbench";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { isFile, textNamed } from "../selection";
import { shortened, table } from "../table";
import { writeReports } from "../write-reports";
import { jobDone } from "./library";
import { untypedLines } from "./type";

const ITEM_WIDTH = 20;
const VALUE_WIDTH = 28;

/** What can make a comparison answer "no". */
const FAILURES = ["differences", "stricter", "conflict"] as const;

/** Reports that are files; the comparison as JSON is what `--json` answers. */
const REPORTS = ["html", "docx", "xlsx"] as const satisfies readonly ReportFormat[];

type ReportOptions = Partial<Record<(typeof REPORTS)[number], string>>;

interface CompareOptions extends ReportOptions {
  readonly failOn?: string;
}

/** Commands that hold texts against each other. */
export function addCompareCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("compare <left> <right>")
      .description(text("command.compare"))
      .option("--html <file>", text("option.html"))
      .option("--docx <file>", text("option.docx"))
      .option("--xlsx <file>", text("option.xlsx"))
      .option("--fail-on <what>", text("option.fail-on", FAILURES)),
    compare,
  );
  actions.on(
    program
      .command("against <base> <texts...>")
      .description(text("command.against"))
      .option("--html <file>", text("option.html"))
      .option("--docx <file>", text("option.docx"))
      .option("--xlsx <file>", text("option.xlsx")),
    compareAgainst,
  );
}

/** Runs `work` on texts of the library, or on files in a library that lasts as long as it. */
async function withTexts<T>(
  context: Context,
  words: readonly string[],
  work: (workbench: Workbench, ids: readonly string[]) => Promise<T>,
): Promise<T> {
  if (words.every(isFile)) return context.withPassingLibrary((workbench) => withFiles(context, workbench, words, work));
  const workbench = await context.library();
  const texts = await Promise.all(words.map((one) => textNamed(workbench, one)));
  return work(
    workbench,
    texts.map(({ id }) => id),
  );
}

async function withFiles<T>(
  context: Context,
  workbench: Workbench,
  words: readonly string[],
  work: (workbench: Workbench, ids: readonly string[]) => Promise<T>,
): Promise<T> {
  const ids: string[] = [];
  for (const path of words.map((one) => resolve(one))) {
    const { job } = await workbench.imports.paths({ paths: [path] });
    const ended = await jobDone(workbench, context, job);
    const [outcome] = ended.result as { text: string | null; fault: { code: string; details: object } | null }[];
    if (!outcome?.text) throw faultOf(outcome?.fault, path);
    ids.push(outcome.text);
  }
  return work(workbench, ids);
}

function faultOf(fault: { code: string; details: object } | null | undefined, path: string): Fault {
  return new Fault((fault?.code ?? "E_UNREADABLE") as Fault["code"], { file: basename(path), ...fault?.details });
}

async function compare(context: Context, options: CompareOptions, left: string, right: string): Promise<Answer> {
  if (options.failOn !== undefined && !FAILURES.some((one) => one === options.failOn))
    throw new Fault("E_USAGE", { what: `--fail-on ${FAILURES.join("|")}` });
  return withTexts(context, [left, right], async (workbench, ids) => {
    const pair = { left: ids[0]!, right: ids[1]! };
    const view = await workbench.comparisons.get(pair);
    const written = await writeReports(context, REPORTS, options, (asked) =>
      workbench.comparisons.report({ ...pair, ...asked }),
    );
    const text = [...comparisonText(view, context), ...written].join("\n");
    const marking = await workbench.library.marking({ quoted: ids });
    return { value: view.comparison, text, marking, exit: isNo(view, options.failOn) ? EXIT.no : EXIT.done };
  });
}

/** The indicators of several texts against those of one base. */
async function compareAgainst(
  context: Context,
  options: ReportOptions,
  base: string,
  ...others: string[]
): Promise<Answer> {
  return withTexts(context, [base, ...others], async (workbench, [baseId, ...otherIds]) => {
    const several = { base: baseId!, others: otherIds };
    const view = await workbench.comparisons.several(several);
    const written = await writeReports(context, REPORTS, options, (asked) =>
      workbench.comparisons.severalReport({ ...several, ...asked }),
    );
    const rows = view.lines.map(({ item, place, base: value, cells }) => [
      shortened(item, ITEM_WIDTH),
      shortened(`${place ?? ""} ${writtenValue(value) ?? "–"}`, VALUE_WIDTH),
      ...cells.map((cell) =>
        shortened(
          cell === null
            ? ""
            : `${cell.verdict === "right-stricter" ? "▲" : ""}${cell.place ?? ""} ${writtenValue(cell.side) ?? "–"}`,
          VALUE_WIDTH,
        ),
      ),
    ]);
    const marking = await workbench.library.marking({ quoted: [baseId!, ...otherIds] });
    return { value: view, marking, text: [...(rows.length > 0 ? [table(rows)] : []), ...written].join("\n") };
  });
}

function isNo({ comparison }: ComparisonView, failOn: string | undefined): boolean {
  if (failOn === "differences") return comparison.rows.some(({ kind, changed }) => changed || kind !== "equal");
  if (failOn === "conflict") return comparison.judgements.some(({ conflict }) => conflict);
  const stricter = (verdict: string) => verdict === "left-stricter" || verdict === "right-stricter";
  return failOn === "stricter" && comparison.judgements.some(({ rows }) => rows.some((row) => stricter(row.verdict)));
}

function comparisonText({ left, right, comparison }: ComparisonView, { say, language }: Context): string[] {
  const sides = sidesOf(left, right);
  const { military, civil, colon } = comparisonWords(language, sides);
  const numbers = {
    left: new Map(left.tree.map(({ id, number }) => [id, number])),
    right: new Map(right.tree.map(({ id, number }) => [id, number])),
  };
  const share = Math.round(comparison.matchedShare * 100);
  const kinds = Map.groupBy(comparison.rows, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, rows]) => `${wordOf("alignment", kind, language)} ${rows.length}`);
  const rows = comparison.judgements.flatMap((judgement) =>
    judgement.rows.map((row, index) => [
      shortened(row.item, ITEM_WIDTH),
      `${numbers.left.get(row.left.clause ?? judgement.left[0] ?? "") ?? ""}`,
      shortened(writtenValue(row.left) ?? "–", VALUE_WIDTH),
      `${numbers.right.get(row.right.clause ?? judgement.right[0] ?? "") ?? ""}`,
      shortened(writtenValue(row.right) ?? "–", VALUE_WIDTH),
      called(wordOf("verdict", row.verdict, language), sides, language),
      // coverage is judged of the pair of clauses: once a pair
      index === 0 ? wordOf("coverage", judgement.covers, language) : "",
      reasonSentence(language, row.reason, sides),
    ]),
  );
  return [
    `${military}${colon}${textName(left)}  ${civil}${colon}${textName(right)}`,
    comparison.matchedShare < HARDLY_CORRESPONDS ? say("compare.low") : say("compare.share", { share }),
    ...untypedLines([left, right], say),
    counts.join("  "),
    ...(rows.length > 0 ? [table(rows)] : []),
  ];
}
