import type { AnchoredEdit, AppliedAmendment, Clause, Correction, EffectiveText, Language, Packed } from "../contract";
import { analyseClauses } from "../engine/analyse";
import { effectiveClauses } from "../engine/overlay";
import { readClauses } from "./read-clauses";
import { unpack } from "./unpack";

/** A correction that stands, with what finds its clause. */
export type StandingCorrection = Omit<Correction, "edit" | "words" | "clauses"> & { readonly edit: AnchoredEdit };

/** A text as imported with what is to be laid over it: corrections, and amendments with their own clauses. */
export interface EffectiveTask {
  readonly language: Language;
  readonly imported: Packed<Clause[]>;
  readonly corrections: readonly StandingCorrection[];
  readonly amendments: readonly {
    readonly amendment: Omit<AppliedAmendment, "instructions">;
    readonly clauses: Packed<Clause[]>;
    /** Pages of it wait to be typed: it may say more. */
    readonly isUntyped: boolean;
  }[];
}

/** The effective text of an edition, read like one just imported, with what changed and what could not be applied. */
export function effectiveText({ language, imported, corrections, amendments }: EffectiveTask): EffectiveText {
  const inForce = amendments.filter(({ amendment }) => amendment.inForce);
  const made = effectiveClauses(
    unpack(imported),
    corrections,
    inForce.map(({ amendment: { text }, clauses }) => ({ text, clauses: unpack(clauses) })),
  );
  const isUntyped = inForce.some((amendment) => amendment.isUntyped);
  const clauses = isUntyped ? made.clauses.map((one) => ({ untyped: "elsewhere" as const, ...one })) : made.clauses;
  // what nothing has changed was read when it was imported
  const isAsImported = inForce.length === 0 && made.corrected.every((changed) => changed.length === 0);
  const { changes, unapplied, instructions } = made;
  const counts = new Map(inForce.map(({ amendment }, at) => [amendment.text, instructions[at]!]));
  return {
    ...readClauses(isAsImported ? clauses : analyseClauses({ language, clauses })),
    overlay: {
      corrections: corrections.map(({ edit: { edit, words }, ...correction }, at) => ({
        ...correction,
        edit,
        words,
        clauses: [...made.corrected[at]!],
      })),
      amendments: amendments.map(({ amendment }) => ({ ...amendment, instructions: counts.get(amendment.text) ?? 0 })),
      changes,
      unapplied: [...unapplied],
    },
  };
}
