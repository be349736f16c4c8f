import { Best, type Hit } from "./best";
import type { MatchIndex, Places, Question } from "./question";
import type { Segment } from "./segment";

/** Scores of all clauses of a segment, summed term by term. */
function scoreSegment(
  { starts, clauses, impacts }: Segment,
  terms: Int32Array,
  weights: Int32Array,
  scores: Int32Array,
): void {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i]!;
    if (term < 0) continue;
    const weight = weights[i]!;
    const end = starts[term + 1]!;
    for (let at = starts[term]!; at < end; at += 1) scores[clauses[at]!]! += Math.imul(weight, impacts[at]!);
  }
}

/** The `k` best clauses for a question, exhaustively: the oracle that the faster search is held against. */
export function searchAll(
  { segments, widest }: MatchIndex,
  question: Question,
  k: number,
  places: Places | null = null,
): Hit[] {
  const best = new Best(k);
  const scores = new Int32Array(widest);
  let first = 0;
  segments.forEach((segment, at) => {
    const count = segment.size.clauses;
    scores.fill(0, 0, count);
    scoreSegment(segment, question.terms[at]!, question.weights, scores);
    for (let i = 0; i < count; i += 1) {
      const score = scores[i]!;
      if (score >= best.threshold && (places === null || places[first + i]! >= 0)) best.offer(first + i, score);
    }
    first += count;
  });
  return best.sorted();
}
