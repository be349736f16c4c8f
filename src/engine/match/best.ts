export type Hit = { readonly clause: number; readonly score: number };

/** Better score first; ties by document order. */
export const byScore = (a: Hit, b: Hit): number => b.score - a.score || a.clause - b.clause;

/** The `k` best hits of those offered, in any order: a heap in flat arrays whose root is the worst kept. */
export class Best {
  readonly #k: number;
  readonly #scores: Float64Array;
  readonly #clauses: Float64Array;
  #size = 0;

  constructor(k: number) {
    this.#k = k;
    this.#scores = new Float64Array(k);
    this.#clauses = new Float64Array(k);
  }

  /** A hit below this is not kept any more; one with just this may be. */
  get threshold(): number {
    return this.#size === this.#k ? this.#scores[0]! : 1;
  }

  offer(clause: number, score: number): void {
    if (this.#size === this.#k) {
      if (score < this.#scores[0]! || (score === this.#scores[0]! && clause > this.#clauses[0]!)) return;
      this.#sink(clause, score);
      return;
    }
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#worse(clause, score, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, clause, score);
  }

  sorted(): Hit[] {
    const hits = Array.from({ length: this.#size }, (_, at) => ({
      clause: this.#clauses[at]!,
      score: this.#scores[at]!,
    }));
    return hits.sort(byScore);
  }

  #put(at: number, clause: number, score: number): void {
    this.#clauses[at] = clause;
    this.#scores[at] = score;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#clauses[from]!, this.#scores[from]!);
  }

  /** Whether a hit is worse than the one that stands at `at`. */
  #worse(clause: number, score: number, at: number): boolean {
    return score < this.#scores[at]! || (score === this.#scores[at]! && clause > this.#clauses[at]!);
  }

  /** Puts a hit in the place of the worst. */
  #sink(clause: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#worse(this.#clauses[child + 1]!, this.#scores[child + 1]!, child)) child += 1;
      if (this.#worse(clause, score, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, clause, score);
  }
}
