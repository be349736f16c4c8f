import type { ClauseUnit, Match, Measures } from "../../contract";
import { proposeByWording } from "../relationship";
import { bridged, type TermPair } from "./bridge";
import { buildSegments } from "./build";
import { believable, calibrated, calibrationFeatures } from "./calibration";
import { containmentOf, evidenceFor, type Information, sharedCount, unitReader } from "./evidence";
import { measuresOf } from "./measures";
import { type Placed, type TextOf, withNeighbours } from "./neighbours";
import { type MatchIndex, type Places, rarity, termFinder, toIndex, toQuestion } from "./question";
import { ranker } from "./rerank";
import { searcher } from "./search";
import { parentFinder, questionTerms } from "./terms";

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
  /** What the right is a part of, or some of it: how usual something is there. The right itself where absent. */
  readonly usual?: readonly ClauseUnit[];
  /** Where each side may hold several texts. */
  readonly textOf?: TextOf;
};

/** How many the index finds for each that are then looked at closely. */
const LOOKED_AT = 64;

function indexOver(right: readonly ClauseUnit[]): Within {
  const index = toIndex(buildSegments([{ text: "", units: right }]));
  return { index, places: Int32Array.from(right, (_, at) => at) };
}

/** A match with what it was measured by. */
export type Proposal = { readonly match: Match; readonly measures: Measures; readonly placed: Placed };

/** Finds the matches of one clause of the left after another, in any order. */
export type Matcher = (at: number) => Proposal[];

/**
 * Prepares both sides once: how rare a term is among the questions is taken from the whole left, so a clause gets the
 * same matches however the left is cut into parts for several threads.
 */
export function matcher(left: readonly ClauseUnit[], right: readonly ClauseUnit[], options: MatchOptions): Matcher {
  if (right.length === 0) return () => [];
  const usual = options.usual ?? right;
  const asking = bridged(left, usual, options.terms ?? []);
  const { index, places } = options.within ?? indexOver(right);
  const search = searcher(index, places);
  const rank = ranker(asking, right, usual);
  const find = termFinder(index);
  const information: Information = (term) => rarity(find(term).frequency, index.clauses);
  const most = rarity(1, index.clauses);
  const read = unitReader();
  const above = parentFinder(right);
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
    return ranked.slice(0, options.top).map((hit, i): Proposal => {
      const target = right[hit.clause]!;
      ceiling = Math.min(ceiling, calibrated(calibrationFeatures(hit, i + 1, ranked[i + 1]?.fused ?? 0)));
      const [asked, found] = [read(unit), read(target)];
      const containment = containmentOf(asked, found, information);
      const match: Match = {
        source: unit.id,
        target: target.id,
        rank: i + 1,
        score:
          Math.round(Math.min(ceiling, believable(sharedCount(asked, found, information, most))) * 10_000) / 10_000,
        relation: proposeByWording(read(left[at]!).worded, found.worded),
        evidence: evidenceFor(asked, found, containment, information),
      };
      const below = above(target) !== null;
      return {
        match,
        measures: measuresOf(asked, found, { placed: hit, containment, information, below }),
        placed: hit,
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
    return match(at).map((proposal) => proposal.match);
  });
}
