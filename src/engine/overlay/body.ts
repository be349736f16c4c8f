import { isTitleLike } from "../structure/title-like";
import { isUnder, numberedLine } from "./place";

/** One clause of what an amendment puts in. */
export interface BodyClause {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** `5.5 老炼`: a line that is only a title, with the text below it. */
const splitHead = (rest: string, below: readonly string[]): { title: string; text: string } => {
  const isTitle = rest !== "" && below.length > 0 && isTitleLike(rest);
  return isTitle ? { title: rest, text: below.join("\n") } : { title: "", text: [rest, ...below].join("\n").trim() };
};

/**
 * The clauses that the words of a replacement or an addition make: lines that begin with the number itself or with one
 * under it begin a clause. Words before the first number belong to `number`; null where there is no number at all.
 */
export function bodyClauses(body: string, number: string | null): BodyClause[] | null {
  const lines = body.split("\n").map((line) => line.trim());
  const first = number ?? numberedLine(lines[0] ?? "")?.number;
  if (first === undefined) return null;
  const clauses: { number: string; rest: string; below: string[] }[] = [];
  for (const line of lines.filter((one) => one !== "")) {
    const head = numberedLine(line);
    const begins = head !== null && (head.number === first || isUnder(head.number, first));
    if (begins && !clauses.some((one) => one.number === head.number)) clauses.push({ ...head, below: [] });
    else if (clauses.length === 0) clauses.push({ number: first, rest: line, below: [] });
    else clauses.at(-1)!.below.push(line);
  }
  return clauses.map(({ number: own, rest, below }) => ({ number: own, ...splitHead(rest, below) }));
}
