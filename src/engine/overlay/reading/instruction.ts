import type { Place } from "../place";

/** One change that an amendment orders, as it was understood. */
export type Order =
  | {
      readonly kind: "replace-words";
      readonly place: Place;
      readonly old: string;
      readonly by: string;
      /** Wherever they stand at the place, not once. */
      readonly everywhere: boolean;
    }
  | { readonly kind: "insert-words"; readonly place: Place; readonly behind: string; readonly words: string }
  | { readonly kind: "replace"; readonly place: Place; readonly body: string }
  | { readonly kind: "delete"; readonly place: Place }
  | { readonly kind: "append"; readonly place: Place; readonly body: string }
  /** `number` null: the body begins with it. `under`: where a table or figure is put, whose number does not tell. */
  | { readonly kind: "insert"; readonly number: string | null; readonly under: Place | null; readonly body: string }
  /** `places`: those that it speaks of all the same. */
  | { readonly kind: "not-understood"; readonly places: readonly Place[] }
  | { readonly kind: "place-missing" };

export interface Instruction {
  /** As written, for a report. */
  readonly words: string;
  readonly order: Order;
}
