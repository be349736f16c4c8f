import { writeZip } from "./zip";

/**
 * A bag as one ZIP. Its base folder is an entry of its own, so that unpacking in an empty folder shows exactly one
 * entry (RFC 8493 §4).
 */
export const writeBagZip = (files: ReadonlyMap<string, Uint8Array>, base: string): Promise<Uint8Array> =>
  writeZip(new Map([...files].map(([path, bytes]) => [`${base}/${path}`, bytes])));
