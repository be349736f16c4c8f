import {
  awaitsConfirmation,
  type Clause,
  type IndicatorJudgement,
  type PairJudgement,
  type Rationale,
  type Reason,
  type Relationship,
} from "../../contract";
import { judgeIndicators, type ProvisionInput } from "../indicators";
import type { ChangeSide } from "./changes";
import { editorialEssence } from "./named/wording";

const provision = (side: ChangeSide): ProvisionInput => ({
  text: side.text,
  title: side.title ?? "",
  clause: side.number,
});

/**
 * Signs of both sides together beyond which a pair is not judged: what belongs to one value can no longer be told, and
 * the time grows with the square (some 2 s here). No clause of a standard is so long; a book without headings is.
 */
const LONGEST_JUDGED = 10_000;
const NOT_JUDGED: IndicatorJudgement = { rows: [], covers: "unknown", heldBack: [], conflict: false };

/** What the indicators of two corresponding provisions say. */
export const judge = (left: ChangeSide, right: ChangeSide): IndicatorJudgement =>
  left.text.length + right.text.length > LONGEST_JUDGED
    ? NOT_JUDGED
    : judgeIndicators(provision(left), provision(right));

/**
 * Relationship of what the left demands to what the right demands (NIST IR 8477, set-theory relationship mapping): where
 * satisfying the right satisfies the left, all that the left demands is within what the right demands, so that the left
 * is a subset. Clauses that correspond have something in common, so what is in doubt intersects.
 */
function relate(covers: boolean, isCovered: boolean): Relationship {
  if (covers && isCovered) return "equal";
  if (covers) return "subset";
  return isCovered ? "superset" : "intersects";
}

function judgeBothWays(
  left: ChangeSide,
  right: ChangeSide,
  judgement: IndicatorJudgement,
): Pick<PairJudgement, "relationship" | "rationale"> {
  if (editorialEssence(left.text) === editorialEssence(right.text)) {
    return { relationship: "equal", rationale: "syntactic" };
  }
  // Where nothing could be compared, nothing can from the other side.
  if (judgement.rows.length === 0 && judgement.covers === "unknown") {
    return { relationship: "intersects", rationale: "semantic" };
  }
  const back = judge(right, left);
  const isDecided = judgement.covers !== "unknown" || back.covers !== "unknown";
  const rationale: Rationale = isDecided && judgement.rows.length > 0 ? "functional" : "semantic";
  return { relationship: relate(judgement.covers === "yes", back.covers === "yes"), rationale };
}

/** A judgement of a pair without the ids of its clauses. */
export type Judged = Omit<PairJudgement, "left" | "right">;

const UNCONFIRMED = { code: "recognition-unconfirmed", values: {} };

const NOT_TYPED = { code: "page-not-typed", values: {} };

/** No "covers", either way: there may be words that nobody here has read. */
const heldBack = (judged: Judged, because: Reason): Judged => ({
  ...judged,
  covers: judged.covers === "yes" ? "unknown" : judged.covers,
  heldBack: [...judged.heldBack, because],
  relationship: "intersects",
  rationale: "semantic",
});

/** The values as they were found; what they come to is left open until a person has read the words on the page. */
const undecided = (judged: Judged, because: Reason): Judged => ({
  ...heldBack(judged, because),
  rows: judged.rows.map((row) => ({ ...row, verdict: "undetermined", reason: because })),
  covers: "unknown",
  conflict: false,
});

/** A judgement as far as it holds while words of the clauses, or pages of their texts, wait for a person. */
export function asFarAsRead(judged: Judged, clauses: readonly Clause[]): Judged {
  if (clauses.some(awaitsConfirmation)) return undecided(judged, UNCONFIRMED);
  if (clauses.some(({ untyped }) => untyped === "next")) return undecided(judged, NOT_TYPED);
  return clauses.some(({ untyped }) => untyped !== undefined) ? heldBack(judged, NOT_TYPED) : judged;
}

/** Judges a pair of corresponding clauses (or groups, joined as `left` and `right`) both ways. */
export function judgePair(left: ChangeSide, right: ChangeSide, clauses: readonly Clause[]): Judged {
  const judgement = judge(left, right);
  const judged = { ...judgement, ...judgeBothWays(left, right, judgement) };
  return asFarAsRead(judged, clauses);
}
