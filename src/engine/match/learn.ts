import { MEASURES, type Measures, NO_CERTAINTY } from "../../contract";
import { fitLogistic, type Observation, type Prior } from "../logistic";

/** What became of a candidate, with what it was proposed on. */
export type Judged = {
  /** The clause of the left, which its rivals are proposed for too. */
  readonly left: string;
  readonly score: number;
  readonly measures: Measures;
  readonly verdict: "accepted" | "rejected" | "open";
};

/** What a candidate's log-odds are multiplied by, and what each measure adds to them, in the order of `MEASURES`. */
export type LearnedWeights = { readonly score: number; readonly weights: readonly number[] };

/** The order of the scores as they are: what holds where nothing has been concluded yet. */
export const IDENTITY: LearnedWeights = { score: 1, weights: MEASURES.map(() => 0) };

/** How far from the identity a weight is believed to lie: one says that a measure may change the odds by e. */
const DEVIATION = 1;
/** The score is calibrated already: it is believed to within a quarter. */
const SCORE_DEVIATION = 0.25;
export const oddsOf = (score: number): number => {
  const kept = Math.min(1 - NO_CERTAINTY, Math.max(NO_CERTAINTY, score));
  return Math.log(kept / (1 - kept));
};

/** The share of right ones may lie off for all alike, so that measures need not say what all candidates have in common. */
const LEVEL_DEVIATION = 1;
const PRIOR: Prior = {
  means: [0, 0, ...MEASURES.map(() => 0)],
  deviations: [LEVEL_DEVIATION, SCORE_DEVIATION, ...MEASURES.map(() => DEVIATION)],
};

/** A rival that was passed over where another was accepted tells less than one that was rejected. */
const PASSED_OVER = 0.5;

/**
 * The candidates of a clause that tell something: those accepted or rejected, and what was left open beside an accepted
 * one (passed over: Joachims, Optimizing Search Engines using Clickthrough Data, KDD 2002).
 */
function observationsOf(rivals: readonly Judged[]): Observation[] {
  const settled = rivals.some(({ verdict }) => verdict === "accepted");
  return rivals
    .filter(({ verdict }) => settled || verdict !== "open")
    .map(({ score, measures, verdict }) => {
      const odds = oddsOf(score);
      const weight = verdict === "open" ? PASSED_OVER : 1;
      return { features: [1, odds, ...measures], yes: verdict === "accepted", weight, offset: odds };
    });
}

const fitted = (clauses: readonly (readonly Judged[])[]): LearnedWeights => {
  const [, score, ...weights] = fitLogistic(clauses.flatMap(observationsOf), PRIOR);
  return { score: 1 + score!, weights };
};

/** How well an order does for the candidates of a clause: the accepted high, or where none is, the rejected low; 0 to 1. */
function merit(order: LearnedWeights, rivals: readonly Judged[]): number {
  const levels = rivals.map(({ score, measures }) => orderedBy(order, score, measures));
  const highest = (wanted: Judged["verdict"]) => Math.max(...levels.filter((_, at) => rivals[at]!.verdict === wanted));
  const placeOf = (level: number) => 1 + levels.filter((other) => other > level).length;
  const has = (wanted: Judged["verdict"]) => rivals.some(({ verdict }) => verdict === wanted);
  if (has("accepted")) return 1 / placeOf(highest("accepted"));
  return has("rejected") ? 1 - 1 / placeOf(highest("rejected")) : 0;
}

const FOLDS = 5;

/** Whether what is learned from four fifths of the clauses orders the last fifth better than the scores do. */
function holdsOnTheRest(clauses: readonly (readonly Judged[])[]): boolean {
  let gain = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const order = fitted(clauses.filter((_, at) => at % FOLDS !== fold));
    for (const rivals of clauses.filter((_, at) => at % FOLDS === fold)) {
      gain += merit(order, rivals) - merit(IDENTITY, rivals);
    }
  }
  return gain > 0;
}

/**
 * Learns from what reviewers concluded how much each measure should count beside the score: a logistic regression whose
 * prior is the identity, so that few conclusions move little and none move nothing. What does not
 * hold on conclusions that it was not learned from is not used: the identity is. The same conclusions in the same order
 * give the same weights.
 */
export function learnOrder(judged: readonly Judged[]): LearnedWeights {
  const clauses = [...Map.groupBy(judged, ({ left }) => left).values()];
  return holdsOnTheRest(clauses) ? fitted(clauses) : IDENTITY;
}

/** The place of a candidate in a learned order: log-odds, comparable within that order alone. */
export const orderedBy = ({ score: factor, weights }: LearnedWeights, score: number, measures: Measures): number =>
  measures.reduce((sum, value, at) => sum + value * weights[at]!, factor * oddsOf(score));
