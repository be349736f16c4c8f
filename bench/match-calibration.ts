import { chance, fitLogistic, type Observation } from "../src/engine/logistic";
import { calibrationFeatures, type Proposal } from "../src/engine/match";
import { type MatchSet, proposalsFor } from "./match-set";

/** How many of each source are shown, and looked at here. */
const SHOWN = 10;
const WIDE = 10;

interface Shown {
  readonly features: readonly number[];
  readonly right: boolean;
}

/** The proposals of a set with whether they are right; of sources without an answer only where the set has none at all. */
function shownIn(set: MatchSet): Shown[] {
  const answers = new Set(set.gold.map(({ source, target }) => `${source}\t${target}`));
  const asked = new Set(set.gold.map(({ source }) => source));
  const rightOf = ({ match }: Proposal) => answers.has(`${match.source}\t${match.target}`);
  return [...proposalsFor(set, SHOWN + 1)].flatMap(([source, proposals]) => {
    if (set.gold.length > 0 && !asked.has(source)) return [];
    return proposals.slice(0, SHOWN).map((one, at) => ({
      features: calibrationFeatures(one.placed, at + 1, proposals[at + 1]?.placed.fused ?? 0),
      right: rightOf(one),
    }));
  });
}

/** Weights fitted on some sets, each counting the same. */
function fitOn(sets: readonly (readonly Shown[])[]): number[] {
  const most = Math.max(...sets.map(({ length }) => length));
  const observations = sets.flatMap((shown) =>
    shown.map(({ features, right }): Observation => ({ features, yes: right, weight: most / shown.length, offset: 0 })),
  );
  const size = observations[0]!.features.length;
  return fitLogistic(observations, { means: Array(size).fill(0), deviations: Array(size).fill(WIDE) });
}

const scoreOf = (weights: readonly number[], { features }: Shown): number =>
  chance(features.reduce((sum, value, at) => sum + value * weights[at]!, 0));

/** Mean distance between score and share of right ones over tenths of the score, and each tenth in words. */
function reliability(shown: readonly Shown[], weights: readonly number[]): { error: number; tenths: string[] } {
  const scored = shown.map((one) => ({ score: scoreOf(weights, one), right: one.right }));
  const tenths = [...Map.groupBy(scored, ({ score }) => Math.min(9, Math.floor(score * 10)))].sort(([a], [b]) => a - b);
  let error = 0;
  const words = tenths.map(([tenth, hits]) => {
    const right = hits.filter((hit) => hit.right).length;
    const said = hits.reduce((sum, { score }) => sum + score, 0);
    error += Math.abs(said - right) / shown.length;
    return `${(tenth / 10).toFixed(1)}: ${(right / hits.length).toFixed(2)} of ${hits.length}`;
  });
  return { error, tenths: words };
}

/** Fits the score on all sets but one and prints what it means on that one; and what it is when fitted on all. */
export function printCalibration(sets: readonly MatchSet[], unrelated: readonly MatchSet[]): void {
  const all = sets.map(shownIn);
  const nothing = unrelated.map(shownIn);
  sets.forEach(({ name }, at) => {
    const left = [...all, ...nothing].filter((_, other) => other !== at && other !== sets.length + at);
    const { error, tenths } = reliability(all[at]!, fitOn(left));
    console.log(`calibration of ${name}, fitted on the others: error ${error.toFixed(3)}; ${tenths.join(", ")}`);
  });
  const weights = fitOn([...all, ...nothing]);
  console.log(`fitted on all: ${weights.map((weight) => weight.toFixed(2)).join(", ")}`);
  nothing.forEach((shown, at) => {
    const most = shown.map((one) => scoreOf(weights, one)).sort((a, b) => b - a);
    const surer = most.filter((score) => score >= 0.4).length;
    console.log(`  ${unrelated[at]!.name}: ${surer} of ${shown.length} with a score of .4 or more, none right`);
  });
}
