import type { Coverage, Verdict } from "../src/contract";

/** A row that an expert would write into the indicator table; a null side is silent. */
export interface ExpectedRow {
  readonly left: string | null;
  readonly right: string | null;
  readonly verdict: Verdict;
}

/** A military and a civil provision with what an expert says of them. */
export interface ExpectedPair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly ExpectedRow[];
  readonly covers: Coverage;
  readonly conflict: boolean;
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  "=": "same",
  ">": "left-stricter",
  "<": "right-stricter",
  "<>": "mixed",
  "!": "mixed",
  "#": "not-comparable",
  "?": "undetermined",
};

/** Any stricter or mixed row on the left denies coverage; any row in doubt leaves it unknown. */
function coverageOf(rows: readonly ExpectedRow[]): Coverage {
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  if (verdicts.has("left-stricter") || verdicts.has("mixed")) return "no";
  return verdicts.has("not-comparable") || verdicts.has("undetermined") ? "unknown" : "yes";
}

const linesOf = (text: string): string => text.replaceAll(" ⏎ ", "\n");

const sideOf = (text: string): string | null => (text.trim() === "-" ? null : text.trim());

function rowOf(text: string): { row: ExpectedRow; conflict: boolean } {
  const found = /^(.*) \/ (.*) (=|>|<|<>|!|#|\?)$/.exec(text.trim());
  const verdict = VERDICTS[found?.[3] ?? ""];
  if (!found || !verdict) throw new Error(`no row: ${text}`);
  return { row: { left: sideOf(found[1]!), right: sideOf(found[2]!), verdict }, conflict: found[3] === "!" };
}

/**
 * One pair a line: `left ⇔ right ⇒ row ; row`, a row being `left value / right value sign` with the sign one of
 * `=` same, `>` left stricter, `<` right stricter, `<>` mixed, `!` mixed and in conflict, `#` not comparable, `?`
 * undetermined. A side of `-` is silent; ` ⏎ ` within a provision is the end of a line of it. Coverage follows from the rows. Lines that begin with `#` are headings.
 */
export function parsePairLines(text: string): ExpectedPair[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const parts = /^(.*) ⇔ (.*) ⇒ (.*)$/.exec(line);
    if (!parts) throw new Error(`line ${index + 1} is no pair`);
    const rows = parts[3]!.split(" ; ").map(rowOf);
    return {
      id: `line ${index + 1}`,
      left: linesOf(parts[1]!),
      right: linesOf(parts[2]!),
      rows: rows.map(({ row }) => row),
      covers: coverageOf(rows.map(({ row }) => row)),
      conflict: rows.some(({ conflict }) => conflict),
    };
  });
}
