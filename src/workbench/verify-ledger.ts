import type { Verification } from "../contract";
import { verifyLedger as verify } from "../pack";
import type { Bench } from "./bench";

/** Checks a project's ledger from its first entry to its heads. */
export async function verifyLedger({ store, crypto }: Bench, project: string): Promise<Verification> {
  await store.read.project(project);
  return verify(crypto, await store.read.ledger(project));
}
