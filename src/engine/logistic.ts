/** One observation: its features, whether it was so, how much it counts, and what the odds are known to be from elsewhere. */
export type Observation = {
  readonly features: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
  /** Added to the log-odds as it is; 0 where nothing is known. */
  readonly offset: number;
};

/** What is believed of the weights before any observation: independent normal distributions. */
export type Prior = { readonly means: readonly number[]; readonly deviations: readonly number[] };

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-9;
const SMALLEST_STEP = 1e-4;

const linear = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((sum, value, at) => sum + value * weights[at]!, 0);

/** log(1 + e^x) without overflow. */
const softPlus = (x: number): number => Math.max(0, x) + Math.log(1 + Math.exp(-Math.abs(x)));

export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Solves `matrix · x = right` for a symmetric positive definite matrix, by Cholesky's decomposition. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k += 1) rest -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(rest) : rest / lower[j]![j]!;
    }
  }
  const x = [...right];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

function logPosterior(observations: readonly Observation[], { means, deviations }: Prior, weights: readonly number[]) {
  let sum = 0;
  weights.forEach((weight, at) => {
    sum -= ((weight - means[at]!) / deviations[at]!) ** 2 / 2;
  });
  for (const { features, yes, weight, offset } of observations) {
    const odds = offset + linear(weights, features);
    sum -= weight * softPlus(yes ? -odds : odds);
  }
  return sum;
}

/** Where the log-posterior rises from here, by Newton's method. */
function newtonStep(observations: readonly Observation[], { means, deviations }: Prior, weights: readonly number[]) {
  const gradient = weights.map((weight, at) => (means[at]! - weight) / deviations[at]! ** 2);
  const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? 1 / deviations[i]! ** 2 : 0)));
  for (const { features, yes, weight, offset } of observations) {
    const right = chance(offset + linear(weights, features));
    const surprise = weight * ((yes ? 1 : 0) - right);
    const spread = weight * right * (1 - right);
    for (let i = 0; i < features.length; i += 1) {
      gradient[i]! += surprise * features[i]!;
      for (let j = 0; j < features.length; j += 1) curvature[i]![j]! += spread * features[i]! * features[j]!;
    }
  }
  return solve(curvature, gradient);
}

/**
 * The likeliest weights of a logistic regression under a normal prior, by iteratively reweighted least squares with
 * halved steps where a whole one overshoots (Bishop, Pattern Recognition and Machine Learning, 2006, 4.3.3 and 4.5).
 * The log-posterior is strictly concave, so there is one answer; without observations it is the prior's means.
 */
export function fitLogistic(observations: readonly Observation[], prior: Prior): number[] {
  let weights = [...prior.means];
  let level = logPosterior(observations, prior, weights);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const direction = newtonStep(observations, prior, weights);
    let [share, next, reached] = [1, weights, level];
    for (; share >= SMALLEST_STEP; share /= 2) {
      next = weights.map((weight, at) => weight + share * direction[at]!);
      reached = logPosterior(observations, prior, next);
      if (reached >= level) break;
    }
    if (reached - level < CLOSE_ENOUGH) break;
    [weights, level] = [next, reached];
  }
  return weights;
}
