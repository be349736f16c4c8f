import type { TableCell } from "../../../contract";
import { isTitleLike, VERB } from "../../structure/labels/title-like";
import { captionLine, isUnder, numberedLine } from "../place";
import { cellsOfLines } from "./table";

/** The words that an instruction puts in, with the tables of its amendment by their own text: spans come from there. */
export interface Body {
  readonly words: string;
  readonly tables: ReadonlyMap<string, readonly TableCell[]>;
}

/** One clause of what an amendment puts in; a table or a figure has its caption for its title. */
export interface BodyClause {
  readonly number: string;
  readonly kind: "clause" | "table" | "figure";
  readonly title: string;
  readonly text: string;
  readonly cells?: TableCell[];
}

/** `Weight. The weight shall …`: a title that runs into its text. */
const RUN_IN = /^([A-Z][A-Za-z ,/-]{1,60})\.\s+(?=[A-Z])/;

/** `5.5 老炼`: a line that is only a title, with the text or the clauses below it. */
function splitHead(rest: string, below: readonly string[], isAbove: boolean): { title: string; text: string } {
  const isTitle = rest !== "" && (below.length > 0 || isAbove) && isTitleLike(rest);
  if (isTitle) return { title: rest, text: below.join("\n") };
  const runIn = RUN_IN.exec(rest);
  const title = runIn && !VERB.test(runIn[1]!) ? runIn[1]! : "";
  return { title, text: [title ? rest.slice(runIn![0].length) : rest, ...below].join("\n").trim() };
}

export const isRow = (line: string): boolean => line.includes("\t");

const linesOf = (words: string): string[] =>
  words
    .split("\n")
    .map((line) => (isRow(line) ? line.replace(/^ +|(?<! ) +$/g, "") : line.trim()))
    .filter((line) => line !== "");

/** The cells of rows; of an amendment's own table with its spans. */
const cellsOfRows = (rows: readonly string[], { tables }: Body): TableCell[] => [
  ...(tables.get(rows.join("\n")) ?? cellsOfLines(rows, rows.length > 1)),
];

/** The one table that a body holds, with its caption and the lines that are neither; null where it holds none. */
export function bodyTable(body: Body): { caption: string | null; cells: TableCell[]; others: string[] } | null {
  const lines = linesOf(body.words);
  const rows = lines.filter(isRow);
  if (rows.length === 0) return null;
  const caption = lines.map(captionLine).find((found) => found !== null);
  const others = lines.filter((line) => !isRow(line) && captionLine(line) === null);
  return { caption: caption?.title ?? null, cells: cellsOfRows(rows, body), others };
}

interface Drafted {
  readonly number: string;
  readonly kind: BodyClause["kind"];
  readonly rest: string;
  readonly below: string[];
}

/** What a line begins, where it begins one: a clause by its number, a table or figure by its caption. */
function begun(line: string, next: string | undefined, first: string, known: readonly Drafted[]): Drafted | null {
  const caption = captionLine(line);
  if (caption !== null && (caption.number === first || next === undefined || isRow(next) || /^图|^fig/i.test(line)))
    return {
      number: caption.number,
      kind: /^图|^fig/i.test(line) ? "figure" : "table",
      rest: caption.title,
      below: [],
    };
  const head = numberedLine(line);
  if (head === null || !(head.number === first || isUnder(head.number, first))) return null;
  return known.some(({ number }) => number === head.number) ? null : { ...head, kind: "clause", below: [] };
}

/** `（规范性附录）` under the number of an annex: neither title nor words. */
const ANNEX_MARK = /^[（(](?:规范性|资料性|补充件|参考件|normative|informative)(?:附录)?[）)]$/;

/**
 * The clauses that the words of a replacement or an addition make: lines that begin with the number itself or with one
 * under it begin a clause, captions a table or a figure. Words before the first number belong to `number`; null where
 * there is no number at all.
 */
export function bodyClauses(body: Body, number: string | null): BodyClause[] | null {
  const lines = linesOf(body.words).filter((line) => !ANNEX_MARK.test(line));
  const own = captionLine(lines[0] ?? "")?.number ?? numberedLine(lines[0] ?? "")?.number;
  const first = number ?? own;
  if (first === undefined) return null;
  const drafts: Drafted[] = [];
  let clause: Drafted | undefined;
  lines.forEach((line, at) => {
    const last = drafts.at(-1);
    const next = begun(line, lines[at + 1], first, drafts);
    if (next !== null) drafts.push(next);
    else if (last === undefined) drafts.push({ number: first, kind: "clause", rest: line, below: [] });
    else if (last.kind === "table" && isRow(line)) last.below.push(line);
    else (clause ?? last).below.push(line);
    if (drafts.at(-1)!.kind === "clause") clause = drafts.at(-1);
  });
  return drafts.map(({ number: its, kind, rest, below }, at) => {
    if (kind === "figure") return { number: its, kind, title: rest, text: below.join("\n") };
    if (kind === "table") {
      const cells = cellsOfRows(below.filter(isRow), body);
      return { number: its, kind, title: rest, text: below.join("\n"), cells };
    }
    const next = drafts[at + 1];
    // an annex may have its title on the line below its number
    const [own, others] = rest === "" ? [below[0] ?? "", below.slice(1)] : [rest, below];
    return { number: its, kind, ...splitHead(own, others, next !== undefined && isUnder(next.number, its)) };
  });
}
