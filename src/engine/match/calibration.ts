import { chance } from "../logistic";
import type { Ranked } from "./rerank";

/**
 * Chance that a hit is right, by logistic regression over pairs with answers and pairs of unrelated texts, as
 * `npm run eval:match` fits it: how it compares with the question's best, its rank, its lead over the next, and how alike the two are at all. How it does
 * on a set that it was not fitted on: docs/accuracy.md.
 */
const CALIBRATION = [-2.14, 2.38, -0.71, 3.96, 2.12] as const;

/** Beyond this cosine more likeness says no more. */
const LIKE_ENOUGH = 0.4;
const HARDLY_LIKE = 0.02;

/** What the score follows from: one, the measures together, the rank, the lead over the next, and likeness. */
export function calibrationFeatures({ fused, cosine }: Ranked, rank: number, next: number): number[] {
  const likeness = Math.min(0, Math.log(Math.max(HARDLY_LIKE, cosine) / LIKE_ENOUGH));
  return [1, fused, Math.log(rank), fused - next, likeness];
}

export const calibrated = (features: readonly number[]): number =>
  chance(features.reduce((sum, value, at) => sum + value * CALIBRATION[at]!, 0));

/** Likelihoods that so few shared terms allow, by their number: one word in common is no correspondence, two hardly one. */
const FEW_TERMS = [0.39, 0.39, 0.69] as const;

/** The most that is believed of a pair with so many telling terms in common. */
export const believable = (sharedTerms: number): number => FEW_TERMS[sharedTerms] ?? 1;
