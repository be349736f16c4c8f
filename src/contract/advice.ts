import { z } from "zod";
import { Coverage, Relationship, Verdict } from "./comparison";
import { Disposition } from "./review";
import { Level, MarkingLevel, Nature, Status, System } from "./standard";

/**
 * What a suggestion of a disposition may rest on. The left side is the military one. Null is unknown: no condition
 * holds of an unknown fact.
 */
export const AdviceFacts = z.object({
  relationship: Relationship.nullable(),
  /** Does satisfying the right imply satisfying the left? */
  coverage: Coverage.nullable(),
  strictness: Verdict.nullable(),
  conflict: z.boolean().nullable(),
  /** Share of the left's requirements that the right covers, 0–1. */
  coveredShare: z.number().nullable(),
  /** Requirements of the left that nothing on the right answers to. */
  uncovered: z.int().nullable(),
  leftSystem: System.nullable(),
  rightSystem: System.nullable(),
  leftStatus: Status.nullable(),
  rightStatus: Status.nullable(),
  /** Full years since the edition was issued. */
  leftAge: z.int().nullable(),
  rightAge: z.int().nullable(),
  leftNature: Nature.nullable(),
  rightNature: Nature.nullable(),
  leftLevel: Level.nullable(),
  rightLevel: Level.nullable(),
  leftMarking: MarkingLevel.nullable(),
  /** Whether the left may be released to the audience of civil standards. */
  releasable: z.boolean().nullable(),
  /** References of the left to standards that are withdrawn or superseded. */
  staleReferences: z.int().nullable(),
  /** Standards of the left's system that say the same, itself included. */
  familySize: z.int().nullable(),
});
export type AdviceFacts = z.infer<typeof AdviceFacts>;

const FactName = AdviceFacts.keyof();

/** One condition on one fact; every part that is given must hold. */
export const AdviceCondition = z.strictObject({
  fact: FactName,
  is: z.union([z.string(), z.boolean()]).optional(),
  in: z.array(z.string()).optional(),
  notIn: z.array(z.string()).optional(),
  atLeast: z.number().optional(),
  below: z.number().optional(),
  unknown: z.literal(true).optional(),
});
export type AdviceCondition = z.infer<typeof AdviceCondition>;

/** What a rule follows from: policy, standard, practice; shown beside the reason. */
export const AdviceBasis = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

export const AdviceRule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  basis: AdviceBasis,
  disposition: Disposition,
  /** Higher goes first. */
  priority: z.int().min(0).max(100),
  when: z.array(AdviceCondition).min(1),
  /** Code of the reason shown, with the facts it names. */
  reason: z.strictObject({ code: z.string(), values: z.array(FactName) }),
  /** Facts that differ from "all unknown", and whether the rule then speaks. */
  examples: z.array(z.strictObject({ facts: AdviceFacts.partial(), speaks: z.boolean() })).min(2),
});
export type AdviceRule = z.infer<typeof AdviceRule>;

/** The rules as an organization may edit them: data, not code. */
export const AdviceRules = z.strictObject({ version: z.literal(1), rules: z.array(AdviceRule).min(1) });
export type AdviceRules = z.infer<typeof AdviceRules>;

export const UNKNOWN_FACTS: AdviceFacts = Object.freeze({
  relationship: null,
  coverage: null,
  strictness: null,
  conflict: null,
  coveredShare: null,
  uncovered: null,
  leftSystem: null,
  rightSystem: null,
  leftStatus: null,
  rightStatus: null,
  leftAge: null,
  rightAge: null,
  leftNature: null,
  rightNature: null,
  leftLevel: null,
  rightLevel: null,
  leftMarking: null,
  releasable: null,
  staleReferences: null,
  familySize: null,
});
