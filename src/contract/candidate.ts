import { z } from "zod";
import { Relationship } from "./comparison";
import { Reason } from "./reason";

/** A clause anywhere in a library. */
export const ClauseAddress = z.object({ text: z.string(), clause: z.string() });
export type ClauseAddress = z.infer<typeof ClauseAddress>;

export const Confidence = z.enum(["high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;

/** What in the two texts supports a proposal. */
export const Evidence = z.object({
  terms: z.array(z.object({ term: z.string(), weight: z.number() })),
  quantities: z.array(z.string()),
  references: z.array(z.string()),
  reasons: z.array(Reason),
});
export type Evidence = z.infer<typeof Evidence>;

/** One input line of `match` and `align`: a clause, with or without place in a tree. */
export const ClauseUnit = z.object({
  id: z.string(),
  text: z.string(),
  number: z.string().nullish(),
  title: z.string().nullish(),
  parent: z.string().nullish(),
});
export type ClauseUnit = z.infer<typeof ClauseUnit>;

export const Match = z.object({
  source: z.string(),
  target: z.string(),
  rank: z.int(),
  /** 0–1, comparable across sources. */
  score: z.number(),
  relation: Relationship,
  evidence: Evidence,
});
export type Match = z.infer<typeof Match>;

/**
 * What a pair is measured by beside its score, so that conclusions can tell how much each should count: terms ahead of
 * signs, likeness of titles, share of the left's information in the right and of the right's in the left, the right
 * longer, the right below another clause, neighbours that agree, a value in common, a standard in common. The order is
 * fixed: libraries keep lists of them.
 */
export const MEASURES = [
  "terms",
  "title",
  "contained",
  "containing",
  "longer",
  "below",
  "neighbours",
  "quantities",
  "references",
] as const;
export const MeasureName = z.enum(MEASURES);
export type MeasureName = z.infer<typeof MeasureName>;

/** A value for each of `MEASURES`, -1 to 1. */
export const Measures = z.array(z.number()).length(MEASURES.length);
export type Measures = z.infer<typeof Measures>;

/** Scores of 0 and 1 are no certainty: log-odds are those of a score at least this far from both. */
export const NO_CERTAINTY = 0.0001;

/** What a project orders candidates by: what the log-odds of the score are multiplied by, and what each measure adds. */
export const LearnedOrder = z.object({
  score: z.number(),
  weights: Measures,
  /** How many candidates that were accepted and rejected it was learned from. */
  accepted: z.int(),
  rejected: z.int(),
  at: z.string(),
});
export type LearnedOrder = z.infer<typeof LearnedOrder>;

/** Whether a project goes by a learned order; `settled`: it has conclusions, so that this stays as it is. */
export const Learning = z.object({ order: LearnedOrder.nullable(), settled: z.boolean() });
export type Learning = z.infer<typeof Learning>;

export const CandidateState = z.enum(["open", "dismissed", "in-project", "concluded"]);
export type CandidateState = z.infer<typeof CandidateState>;

export const Candidate = z.object({
  id: z.string(),
  left: ClauseAddress,
  right: ClauseAddress,
  score: z.number(),
  confidence: Confidence,
  relationship: Relationship,
  evidence: Evidence,
  state: CandidateState,
  dismissedBecause: z.string().nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

/** A candidate as found, before people say anything of it; its id comes from the pair, so finding it again finds it. */
export const FoundCandidate = Candidate.omit({ state: true, dismissedBecause: true }).extend({ measures: Measures });
export type FoundCandidate = z.infer<typeof FoundCandidate>;
