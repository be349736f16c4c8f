import type { ClauseUnit, Match } from "../../contract";
import { bridged, type TermPair } from "./bridge";
import { buildSegments } from "./build";
import { containmentOf, evidenceFor, type Information, unitReader } from "./evidence";
import { type TextOf, withNeighbours } from "./neighbours";
import { type MatchIndex, type Places, rarity, termFinder, toIndex, toQuestion } from "./question";
import { guessRelation } from "./relation";
import { type Ranked, ranker } from "./rerank";
import { searcher } from "./search";
import { questionTerms } from "./terms";

/** An index that holds the clauses of the right, among others: where each of its clauses stands on the right, or -1. */
export type Within = { readonly index: MatchIndex; readonly places: Places };

export type MatchOptions = {
  /** How many of the right to propose for each of the left. */
  readonly top: number;
  /** Bilingual terms, for sides in two languages. */
  readonly terms?: readonly TermPair[];
  /** Called for each clause of the left; throws to stop. */
  readonly check?: () => void;
  /** Built over the right where there is none. */
  readonly within?: Within;
  /** Where each side may hold several texts. */
  readonly textOf?: TextOf;
};

/**
 * Chance that a hit is right, by logistic regression over five sets of pairs, two of them of unrelated texts: how it
 * compares with the question's best, its rank, its lead over the next, and how alike the two are at all. Measured by
 * leaving each set out in turn (bench/eval-match).
 */
const CALIBRATION = { base: -1.75, fused: 1.6, rank: -0.95, lead: 3.16, likeness: 1.49 } as const;
/** Beyond this cosine more likeness says no more. */
const LIKE_ENOUGH = 0.4;
const HARDLY_LIKE = 0.02;

/** How many the index finds for each that are then looked at closely. */
const LOOKED_AT = 64;

function calibrated({ fused, cosine }: Ranked, rank: number, next: number): number {
  const likeness = Math.min(0, Math.log(Math.max(HARDLY_LIKE, cosine) / LIKE_ENOUGH));
  const { base, ...factors } = CALIBRATION;
  const odds =
    base +
    factors.fused * fused +
    factors.rank * Math.log(rank) +
    factors.lead * (fused - next) +
    factors.likeness * likeness;
  return 1 / (1 + Math.exp(-odds));
}

function indexOver(right: readonly ClauseUnit[]): Within {
  const index = toIndex(buildSegments([{ text: "", units: right }]));
  return { index, places: Int32Array.from(right, (_, at) => at) };
}

/** Finds the matches of one clause of the left after another, in any order. */
export type Matcher = (at: number) => Match[];

/**
 * Prepares both sides once: how rare a term is among the questions is taken from the whole left, so a clause gets the
 * same matches however the left is cut into parts for several threads.
 */
export function matcher(left: readonly ClauseUnit[], right: readonly ClauseUnit[], options: MatchOptions): Matcher {
  if (right.length === 0) return () => [];
  const asking = bridged(left, right, options.terms ?? []);
  const { index, places } = options.within ?? indexOver(right);
  const search = searcher(index, places);
  const rank = ranker(asking, right);
  const find = termFinder(index);
  const information: Information = (term) => rarity(find(term).frequency, index.clauses);
  const read = unitReader();
  const depth = Math.max(LOOKED_AT, options.top);
  const sides = { left, right, textOf: options.textOf ?? (() => "") };
  const ranking = withNeighbours(sides, (at) => {
    const hits = search(toQuestion(index, questionTerms(asking[at]!), find), depth);
    return rank(
      asking[at]!,
      hits.map(({ clause }) => places[clause]!),
    );
  });
  return (at) => {
    const unit = asking[at]!;
    const ranked = ranking(at);
    let ceiling = 1;
    return ranked.slice(0, options.top).map((hit, i): Match => {
      const target = right[hit.clause]!;
      ceiling = Math.min(ceiling, calibrated(hit, i + 1, ranked[i + 1]?.fused ?? 0));
      const [asked, found] = [read(unit), read(target)];
      const containment = containmentOf(asked, found, information);
      return {
        source: unit.id,
        target: target.id,
        rank: i + 1,
        score: Math.round(ceiling * 10_000) / 10_000,
        relation: guessRelation(asked, found, { cosine: hit.cosine, rank: i + 1, containment }),
        evidence: evidenceFor(asked, found, containment, information),
      };
    });
  };
}

/**
 * For each clause of the left the clauses of the right that may say the same, best first, with a score that compares
 * across the left, a guess of the relationship and the evidence. Every clause of the right is looked at.
 */
export function findMatches(left: readonly ClauseUnit[], right: readonly ClauseUnit[], options: MatchOptions): Match[] {
  const match = matcher(left, right, options);
  return left.flatMap((_, at) => {
    options.check?.();
    return match(at);
  });
}
