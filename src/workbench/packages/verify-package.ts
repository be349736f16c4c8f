import type { Participant, Verification } from "../../contract";
import { readBagZip } from "../../formats/read/bag";
import type { Bench } from "../bench/bench";
import { checkPackage } from "./check-package";

/** Ids of the release keys among these people's that have not been revoked: packages signed by them are trusted. */
export const releaseKeysOf = (participants: readonly Participant[]): string[] =>
  participants.flatMap(({ key }) => (key?.purpose === "release" && key.revokedAt === null ? [key.id] : []));

/** Checks a package from anywhere; the release keys that this library knows are trusted. */
export async function verifyPackage({ store, crypto }: Bench, { file }: { file: File }): Promise<Verification> {
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  return checkPackage(crypto, files, { trustedKeys: new Set(releaseKeysOf(await store.read.participants())) });
}
