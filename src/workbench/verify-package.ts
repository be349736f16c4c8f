import type { Participant, Verification } from "../contract";
import { readBagZip } from "../formats/read/bag";
import { verifyPackage as verify } from "../pack";
import type { Bench } from "./bench";

/** Ids of the release keys among these people's that have not been revoked: packages signed by them are trusted. */
export const releaseKeysOf = (participants: readonly Participant[]): string[] =>
  participants.flatMap(({ key }) => (key?.purpose === "release" && key.revokedAt === null ? [key.id] : []));

/** Checks a package from anywhere; the release keys that this library knows are trusted. */
export async function verifyPackage({ store, crypto }: Bench, { file }: { file: File }): Promise<Verification> {
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  return verify(crypto, files, { trustedKeys: new Set(releaseKeysOf(await store.read.participants())) });
}
