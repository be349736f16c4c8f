import type { TermCounts } from "./terms";

type Posting = { readonly clauses: number[]; readonly weights: number[] };

/** TF-IDF vectors of unit length over a set of clauses, turned round by term. */
export type CosineSpace = {
  readonly postings: ReadonlyMap<string, Posting>;
  readonly rarities: ReadonlyMap<string, number>;
  readonly documents: number;
};

/** Sublinear counts times inverse frequency, scaled to unit length (Manning, Raghavan and Schütze, IIR 2008, 6.4). */
function toUnitVector(counts: TermCounts, rarities: ReadonlyMap<string, number>): [string, number][] {
  const weighed: [string, number][] = [];
  let square = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(Math.max(1, count))) * (rarities.get(term) ?? 0);
    if (weight === 0) continue;
    weighed.push([term, weight]);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return weighed.map(([term, weight]) => [term, weight / length]);
}

/** Frequencies are taken over both sides, so that the questions' own boilerplate weighs little. */
export function buildCosineSpace(targets: readonly TermCounts[], questions: readonly TermCounts[]): CosineSpace {
  const frequencies = new Map<string, number>();
  for (const counts of [...targets, ...questions]) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const total = targets.length + questions.length;
  const rarities = new Map([...frequencies].map(([term, frequency]) => [term, Math.log(1 + total / frequency)]));
  const postings = new Map<string, Posting>();
  targets.forEach((counts, clause) => {
    for (const [term, weight] of toUnitVector(counts, rarities)) {
      let posting = postings.get(term);
      if (posting === undefined) {
        posting = { clauses: [], weights: [] };
        postings.set(term, posting);
      }
      posting.clauses.push(clause);
      posting.weights.push(weight);
    }
  });
  return { postings, rarities, documents: targets.length };
}

/** Cosine of a question with every clause of the space. */
export function cosines(space: CosineSpace, question: TermCounts): Float64Array {
  const scores = new Float64Array(space.documents);
  for (const [term, weight] of toUnitVector(question, space.rarities)) {
    const posting = space.postings.get(term);
    if (posting === undefined) continue;
    const { clauses, weights } = posting;
    for (let i = 0; i < clauses.length; i += 1) scores[clauses[i]!]! += weight * weights[i]!;
  }
  return scores;
}
