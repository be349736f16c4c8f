import type { Clause, IndicatorRow } from "../../contract";
import type { ChangeSide } from "./changes";
import { asFarAsRead, type Judged, judge, judgePair } from "./judgement";

/** Clauses that found no counterpart, as one. */
export interface Alone {
  readonly side: ChangeSide;
  readonly isLeft: boolean;
  readonly clauses: readonly Clause[];
}

/** The most alike clause of the other text, though it answers to another. */
export interface Taken {
  readonly side: ChangeSide;
  readonly clause: Clause;
}

const NOTHING: ChangeSide = { text: "", title: null, number: null, kind: "clause" };
const NO_COUNTERPART = { code: "no-counterpart", values: {} };

const says = (row: IndicatorRow, which: "left" | "right"): boolean => row[which].text !== null;

/** Whether a row holds the one side against the other and comes to a verdict. */
const isDecided = (row: IndicatorRow): boolean =>
  says(row, "left") && says(row, "right") && row.verdict !== "not-comparable" && row.verdict !== "undetermined";

/**
 * What clauses without counterpart demand, judged against the clause of the other text that is most alike: several clauses
 * are often answered by one (`高温工作`, `低温工作` by `工作温度`), of which the best has become the counterpart. Null where
 * the two have no indicator in common. What only that clause says belongs to its own counterpart.
 */
export function judgeByTaken({ side, isLeft, clauses }: Alone, taken: Taken): Judged | null {
  const [left, right] = isLeft ? [side, taken.side] : [taken.side, side];
  const judged = judgePair(left, right, [...clauses, taken.clause]);
  const rows = judged.rows.filter((row) => says(row, isLeft ? "left" : "right"));
  return rows.some(isDecided) ? { ...judged, rows } : null;
}

/**
 * What clauses demand to which the other text has no counterpart: a row each, so that the indicator table lists what only
 * the one side asks for. Whether the other text says it elsewhere, in other words, is not known, so coverage is left open.
 */
export function judgeAlone({ side, isLeft, clauses }: Alone): Judged {
  const { rows } = isLeft ? judge(side, NOTHING) : judge(NOTHING, side);
  const judged: Judged = {
    rows: rows.map((row) => (row.verdict === "undetermined" ? row : { ...row, reason: NO_COUNTERPART })),
    covers: "unknown",
    heldBack: [],
    conflict: false,
    relationship: "none",
    basis: "wording",
    rationale: "syntactic",
  };
  return { ...asFarAsRead(judged, clauses), relationship: "none" };
}
