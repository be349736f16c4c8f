import { deserialize } from "node:v8";
import type { AppliedAmendment, Clause, EffectiveText, Language, Packed } from "../contract";
import { analyseClauses } from "../engine/analyse";
import { effectiveClauses } from "../engine/overlay";
import { readClauses } from "./read-clauses";

/** An edition as printed and its amendments, each with its own clauses. */
export interface EffectiveTask {
  readonly language: Language;
  readonly printed: Packed<Clause[]>;
  readonly amendments: readonly {
    readonly amendment: Omit<AppliedAmendment, "instructions">;
    readonly clauses: Packed<Clause[]>;
  }[];
}

const unpack = ({ packed }: Packed<Clause[]>): Clause[] => deserialize(packed) as Clause[];

/** The effective text of an edition, read like one just imported, with what changed and what could not be applied. */
export function effectiveText({ language, printed, amendments }: EffectiveTask): EffectiveText {
  const inForce = amendments.filter(({ amendment }) => amendment.inForce);
  const made = effectiveClauses(
    unpack(printed),
    inForce.map(({ amendment: { text }, clauses }) => ({ text, clauses: unpack(clauses) })),
  );
  const { changes, unapplied, instructions } = made;
  const counts = new Map(inForce.map(({ amendment }, at) => [amendment.text, instructions[at]!]));
  return {
    ...readClauses(analyseClauses({ language, clauses: made.clauses })),
    overlay: {
      amendments: amendments.map(({ amendment }) => ({ ...amendment, instructions: counts.get(amendment.text) ?? 0 })),
      changes,
      unapplied: [...unapplied],
    },
  };
}
