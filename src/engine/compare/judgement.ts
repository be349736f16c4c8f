import {
  awaitsConfirmation,
  type Clause,
  type IndicatorJudgement,
  type PairJudgement,
  type Reason,
} from "../../contract";
import { judgeEitherWay, judgeIndicators, type ProvisionInput } from "../indicators";
import { proposeByWording, relate, worded } from "../relationship";
import { isSameBut } from "./align/same";
import type { ChangeSide } from "./changes";
import { editorialEssence } from "./named/wording";
import { toldTable } from "./told-table";

const provision = (side: ChangeSide): ProvisionInput => ({
  text: (side.cells && toldTable(side.cells)) ?? side.text,
  title: side.title ?? "",
  clause: side.number,
  object: side.object ?? null,
});

/** What the indicators of two provisions say. */
export const judge = (left: ChangeSide, right: ChangeSide): IndicatorJudgement =>
  judgeIndicators(provision(left), provision(right));

const RATIONALES = { "same-words": "syntactic", wording: "syntactic", indicators: "functional" } as const;

type Related = Pick<PairJudgement, "relationship" | "basis" | "rationale">;

const read = ({ title, text }: ChangeSide) => worded(title ?? "", text);

const isOnlyWrittenOtherwise = (left: string, right: string): boolean => isSameBut(left, right, editorialEssence);

/** Whether both say the same in the same words under no other title. */
const saySame = (left: ChangeSide, right: ChangeSide): boolean =>
  (!left.title || !right.title || isOnlyWrittenOtherwise(left.title, right.title)) &&
  isOnlyWrittenOtherwise(left.text, right.text);

/** Whether the indicators found nothing but sentences that they cannot weigh: then the wording may propose. */
const isProse = ({ rows }: IndicatorJudgement) =>
  rows.every(({ verdict, reason }) => verdict === "undetermined" && reason.code === "wording-differs");

function relationOf(
  left: ChangeSide,
  right: ChangeSide,
  judgement: IndicatorJudgement,
  judgeBack: () => IndicatorJudgement,
): Related {
  const related = ({ relationship, basis }: Omit<Related, "rationale">): Related => ({
    relationship,
    basis,
    rationale: RATIONALES[basis],
  });
  if (saySame(left, right)) return related({ relationship: "equal", basis: "same-words" });
  // Where nothing could be compared, nothing can from the other side.
  const isOpen = judgement.rows.length === 0 && judgement.covers === "unknown";
  const back = isOpen ? judgement : judgeBack();
  const propose = () =>
    isProse(judgement) && isProse(back) ? proposeByWording(read(left), read(right)) : "intersects";
  return related(relate({ left: judgement.covers, right: back.covers }, propose));
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
  basis: "wording",
  rationale: "syntactic",
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
  const { judgement, back } = judgeEitherWay(provision(left), provision(right));
  const judged = { ...judgement, ...relationOf(left, right, judgement, back) };
  return asFarAsRead(judged, clauses);
}
