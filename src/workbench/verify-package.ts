import type { Verification } from "../contract";
import { readBagZip } from "../formats/read/bag";
import { verifyPackage as verify } from "../pack";
import type { Bench } from "./bench";

/** Checks a package from anywhere; the release keys that this library knows are trusted. */
export async function verifyPackage({ store, crypto }: Bench, { file }: { file: File }): Promise<Verification> {
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  const keys = (await store.read.participants()).flatMap(({ key }) => (key?.purpose === "release" ? [key.id] : []));
  return verify(crypto, files, { trustedKeys: new Set(keys) });
}
