import type { Meaning, Property, ReadQuantity } from "../../quantity";
import type { FacetValues } from "../vocabulary/facets";
import type { Modality } from "../vocabulary/modality";

/** A circumstance under which a value holds. */
export interface Condition {
  readonly quantity: ReadQuantity;
  readonly property: Property | null;
  /** Bounded, so that it says in which cases something holds (`航速不低于50 kn时`); nothing is asked of it. */
  readonly scopes: boolean;
  /** Said with another value before this one; whether it is meant for this one too, the words do not tell. */
  readonly before: boolean;
}

/** One thing that a provision says of one property of one object, with what its value does. */
export interface Fact extends Meaning {
  /** As written. */
  readonly text: string;
  readonly quantity: ReadQuantity | null;
  readonly property: Property | null;
  readonly noun: string | null;
  /** The words of the noun. */
  readonly named: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
  readonly facets: FacetValues;
  readonly modality: Modality;
  readonly isDefault: boolean;
  /** The value is left to another document or to an agreement; a floor may still be stated. */
  readonly open: boolean;
  /** Something agreed or still to be settled may stand in place of the value. */
  readonly instead: boolean;
  /** Facts that say the same in other words (altitude and pressure); one paired, the others need no partner. */
  readonly twin: number | null;
  /** Which end of a grade is the better one, where it is known. */
  readonly smallBetter: boolean | null;
  /** The sentence around it, its value and its circumstances written as `#`; empty where it is not one sentence. */
  readonly stretch: string;
  /** The same with its property by the first of its names, where it is one that is measured. */
  readonly unnamed: string;
  /** Said with an exception: it does not hold throughout. */
  readonly excepted: boolean;
  /** What the stretch around it says. */
  readonly words: ReadonlySet<string>;
  readonly segment: number;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}
