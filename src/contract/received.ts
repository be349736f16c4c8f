import { z } from "zod";
import { Verification } from "./ledger";
import { Conclusion } from "./review";
import { MergedLedger } from "./views";

/** A clause as a package names it, whether the library holds its text or not. */
const NamedClause = z.object({
  text: z.string(),
  clause: z.string(),
  designator: z.string(),
  number: z.string().nullable(),
  title: z.string(),
});
export type NamedClause = z.infer<typeof NamedClause>;

/** What a package of another room would bring, before any of it is taken in. */
export const ReceivedOffer = z.object({
  project: z.object({ id: z.string(), name: z.string(), scope: z.string() }),
  /** Whether the project is here already, so that two ledgers become one. */
  isKnown: z.boolean(),
  audience: z.string(),
  at: z.string(),
  /** The release key that signed it, and who holds it; null where it is not known here: a person must compare it first. */
  signer: z.object({ key: z.string(), name: z.string().nullable() }),
  /** Entries that are not here yet. */
  added: z.int(),
  /** Entries of the package that travel without content. */
  withheld: z.int(),
  /** Conclusions that are not here yet. */
  conclusions: z.array(Conclusion),
  /** Points that would stand concluded in both rooms. */
  conflicts: MergedLedger.shape.conflicts,
  noticed: MergedLedger.shape.noticed,
  /** People here whose keys it takes out of use: any room may say that a key is lost, and whoever holds it should know. */
  revokes: z.array(z.string()),
  clauses: z.array(NamedClause),
  /** Why it cannot be taken in although it verifies by itself; null where it can. */
  fault: z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type ReceivedOffer = z.infer<typeof ReceivedOffer>;

/** A package from elsewhere, checked; nothing is offered of one that is broken. */
export const ReceivedPackage = z.object({ verification: Verification, offer: ReceivedOffer.nullable() });
export type ReceivedPackage = z.infer<typeof ReceivedPackage>;
