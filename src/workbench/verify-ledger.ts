import type { Checkpoint, Verification } from "../contract";
import { verifyLedger as verify } from "../pack";
import type { Bench } from "./bench";

/** Checks a project's ledger from its first entry to its heads, and against heads kept elsewhere where they are given. */
export async function verifyLedger(
  { store, crypto }: Bench,
  { project, checkpoint }: { project: string; checkpoint?: Checkpoint | undefined },
): Promise<Verification> {
  await store.read.project(project);
  return verify(crypto, await store.read.ledger(project), checkpoint === undefined ? {} : { checkpoint });
}
