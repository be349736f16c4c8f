import { indexTerms } from "../tokens";

/** How alike two short texts (titles, scopes) are, 0–1, and what they share, the most telling first. */
export interface Likeness {
  readonly share: number;
  readonly shared: readonly string[];
}

const SHARED_SHOWN = 8;

/**
 * How alike a title or scope is to each of the others: shared information Σ idf / √(I_a·I_b) over their terms, each
 * term weighed by how few of the others hold it. Nothing in common is 0; the same words are 1.
 */
export function likenesses(asked: string, others: readonly string[]): Likeness[] {
  const wanted = new Set(indexTerms(asked));
  const held = others.map((other) => new Set(indexTerms(other)));
  const frequency = new Map<string, number>();
  for (const terms of held) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const information = (term: string): number => Math.log(1 + (others.length + 1) / ((frequency.get(term) ?? 0) + 1));
  const total = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + information(term), 0);
  const ours = total(wanted);
  return held.map((terms) => {
    const shared = [...wanted].filter((term) => terms.has(term));
    const share = shared.length === 0 ? 0 : total(shared) / Math.sqrt(ours * total(terms));
    const telling = shared.sort((a, b) => information(b) - information(a)).slice(0, SHARED_SHOWN);
    return { share: Math.min(1, share), shared: telling };
  });
}
