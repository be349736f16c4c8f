import type { ClauseUnit } from "../../contract";
import type { TermCounts } from "./terms";
import { Frequencies, toUnitLength, toVector, type Vector } from "./vector";

/**
 * Directions of clauses by features of one kind, so that their dot product is a cosine: sublinear counts, weighed by how
 * few clauses hold a feature (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, 6.4).
 */
export class TfIdf {
  readonly #featuresOf: (unit: ClauseUnit) => TermCounts;
  readonly #held = new Frequencies();

  constructor(featuresOf: (unit: ClauseUnit) => TermCounts) {
    this.#featuresOf = featuresOf;
  }

  /** Takes a clause of either side into the counts of who holds what. */
  count(unit: ClauseUnit): void {
    this.#held.add(this.#featuresOf(unit));
  }

  directionOf(unit: ClauseUnit): Vector {
    return toUnitLength(
      toVector(this.#featuresOf(unit), (key, count) => {
        const inverse = Math.log(1 + this.#held.clauses / Math.max(1, this.#held.of(key)));
        return (1 + Math.log(Math.max(1, count))) * inverse;
      }),
    );
  }
}
