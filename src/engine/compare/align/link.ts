/** A correspondence of one left and one right clause, by position. */
export interface Link {
  readonly left: number;
  readonly right: number;
  /** 0–10,000. */
  readonly score: number;
}

/** Score of two clauses that are the same. */
export const FULL_SCORE = 10_000;

/** Numbers of clauses of two texts. */
export interface Size {
  readonly left: number;
  readonly right: number;
}
