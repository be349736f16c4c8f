import { z } from "zod";
import { Reason } from "./reason";
import { Sense } from "./text";

export const AlignmentKind = z.enum(["equal", "modified", "moved", "split", "merged", "added", "deleted"]);
export type AlignmentKind = z.infer<typeof AlignmentKind>;

/** Seen from the military (left) side. */
export const Verdict = z.enum(["same", "left-stricter", "right-stricter", "mixed", "not-comparable", "undetermined"]);
export type Verdict = z.infer<typeof Verdict>;

/** Does satisfying the right imply satisfying the left? In doubt never "yes". */
export const Coverage = z.enum(["yes", "no", "unknown"]);
export type Coverage = z.infer<typeof Coverage>;

/** Set-theory relationship of left to right after NIST IR 8477. */
export const Relationship = z.enum(["equal", "subset", "superset", "intersects", "none"]);
export type Relationship = z.infer<typeof Relationship>;

/**
 * What shows a relationship: both say the same words, the indicators both ways, or nothing yet, the wording merely
 * proposing it.
 */
export const RelationshipBasis = z.enum(["same-words", "indicators", "wording"]);
export type RelationshipBasis = z.infer<typeof RelationshipBasis>;

/** On what a relationship rests after NIST IR 8477: words, meaning, effect. */
export const Rationale = z.enum(["syntactic", "semantic", "functional"]);
export type Rationale = z.infer<typeof Rationale>;

/** One run of a word difference; concatenating same+removed gives the left, same+added the right. */
export const WordRun = z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() });
export type WordRun = z.infer<typeof WordRun>;

export const ChangeCategory = z.enum([
  "quantity",
  "modality",
  "reference",
  "term",
  "table",
  "figure",
  "formula",
  "title",
  "number",
  "wording",
  "editorial",
]);
export type ChangeCategory = z.infer<typeof ChangeCategory>;

export const NamedChange = z.object({
  category: ChangeCategory,
  nature: z.enum([
    "tightened",
    "loosened",
    "shifted",
    "operator-changed",
    "unit-only",
    "strengthened",
    "weakened",
    "negated",
    "added",
    "dropped",
    "re-dated",
    "replaced",
    "renamed",
    "renumbered",
    "changed",
  ]),
  left: z.string().nullable(),
  right: z.string().nullable(),
});
export type NamedChange = z.infer<typeof NamedChange>;

export const IndicatorSide = z.object({
  /** The value as written, or the phrase that stands for it; null where this side is silent. */
  text: z.string().nullable(),
  clause: z.string().nullable(),
  /** Which way the value bounds, where the text says it beside the value (`不大于60 s`); null otherwise. */
  limit: z.enum(["at-least", "at-most", "more-than", "less-than"]).nullable(),
  /** Interval normalised to `unit`, for drawing both sides on one axis; null bounds are open. */
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type IndicatorSide = z.infer<typeof IndicatorSide>;

export const LIMIT_SIGN = { "at-least": "≥", "at-most": "≤", "more-than": ">", "less-than": "<" } as const;
/** A value that bears its sign itself (`≤60 s`) is given no second one. */
const BEARS_SIGN = /^\s*[≤≥<>≦≧⩽⩾＜＞]/;

/** The value of one side as it is shown to a person, with the sign of its limit; null where this side is silent. */
export function writtenValue(side: Pick<IndicatorSide, "text" | "limit"> | null): string | null {
  if (side === null || side.text === null) return null;
  return side.limit === null || BEARS_SIGN.test(side.text) ? side.text : `${LIMIT_SIGN[side.limit]}${side.text}`;
}

/** One row of the indicator table 指标对比分析表. */
export const IndicatorRow = z.object({
  item: z.string(),
  left: IndicatorSide,
  right: IndicatorSide,
  unit: z.string(),
  sense: Sense,
  conditions: z.array(z.string()),
  verdict: Verdict,
  /** The value holds unless otherwise specified. */
  isDefault: z.boolean(),
  reason: Reason,
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

export const IndicatorJudgement = z.object({
  rows: z.array(IndicatorRow),
  covers: Coverage,
  /** Why it is not said to cover although every row would allow it. */
  heldBack: z.array(Reason),
  conflict: z.boolean(),
});
export type IndicatorJudgement = z.infer<typeof IndicatorJudgement>;

export const AlignmentRow = z.object({
  left: z.array(z.string()),
  right: z.array(z.string()),
  kind: AlignmentKind,
  /** Whether the wording differs (a moved clause may be unchanged). */
  changed: z.boolean(),
  /** 0–1, how sure the correspondence is. */
  score: z.number(),
  words: z.array(WordRun),
  changes: z.array(NamedChange),
});
export type AlignmentRow = z.infer<typeof AlignmentRow>;

/**
 * Judgement of one aligned pair of clauses (or groups), both ways; or of clauses without a counterpart, the other side
 * empty: what only they ask for.
 */
export const PairJudgement = IndicatorJudgement.extend({
  left: z.array(z.string()),
  right: z.array(z.string()),
  relationship: Relationship,
  basis: RelationshipBasis,
  rationale: Rationale,
});
export type PairJudgement = z.infer<typeof PairJudgement>;

/** Whether a judgement is of clauses that found each other. */
export const isOfPair = ({ left, right }: Pick<PairJudgement, "left" | "right">): boolean =>
  left.length > 0 && right.length > 0;

/**
 * The relationship as far as anything may be built on it: where wording alone proposes one, no more is known than that
 * the two clauses have something in common.
 */
export const provenRelationship = ({ relationship, basis }: Pick<PairJudgement, "relationship" | "basis">) =>
  basis === "wording" ? "intersects" : relationship;

/** What one text says of an indicator of the base, with the number of the clause that says it. */
export const SeveralCell = z.object({ side: IndicatorSide, place: z.string().nullable(), verdict: Verdict });

/** One quantity in several texts: the base, then a cell for each text, null where no clause of it corresponds. */
export const SeveralLine = z.object({
  item: z.string(),
  /** Null where the base is silent. */
  base: IndicatorSide.nullable(),
  place: z.string().nullable(),
  cells: z.array(SeveralCell.nullable()),
});
export type SeveralLine = z.infer<typeof SeveralLine>;

/**
 * Below this `matchedShare` two texts hardly correspond, and what is aligned should be doubted. Measured (eval:align):
 * editions of one text .737 and more, texts that have nothing to do with each other .105 and less.
 */
export const HARDLY_CORRESPONDS = 0.2;

export const Comparison = z.object({
  rows: z.array(AlignmentRow),
  judgements: z.array(PairJudgement),
  /** Share of the smaller text that found a counterpart, 0–1; low means "these texts hardly correspond". */
  matchedShare: z.number(),
  /** Whether the order of clauses means something for this pair. */
  ordered: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;
