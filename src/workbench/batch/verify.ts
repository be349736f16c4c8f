import { basename } from "node:path";
import { type FaultCode, isFault, type Verification } from "../../contract";
import { readBag } from "../../formats/read/bag";
import { nodeCrypto } from "../../store/node-crypto";
import { checkPackage } from "../packages/check-package";

/** What is wrong with the archive itself: a package changed on its way is an answer, not a mistake of the asker. */
const ARCHIVE_FAULTS: readonly FaultCode[] = [
  "E_DAMAGED",
  "E_HOSTILE",
  "E_TOO_LARGE",
  "E_ENCRYPTED",
  "E_UNSUPPORTED_FORMAT",
];

/**
 * Verifies a package, or with `bagOnly` any BagIt bag, in a folder or a ZIP; needs no library. With ids of `trusted`
 * release keys one that is signed by none of them is not valid; without, the signer is named and left to the reader.
 */
export async function verifyFile(
  path: string,
  bagOnly: boolean,
  trusted: readonly string[] = [],
): Promise<Verification> {
  const trustedKeys = trusted.length > 0 ? { trustedKeys: new Set(trusted) } : {};
  try {
    return await checkPackage(nodeCrypto, await readBag(path), { bagOnly, ...trustedKeys });
  } catch (error) {
    if (!isFault(error) || !ARCHIVE_FAULTS.includes(error.code)) throw error;
    const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value)]));
    const where = basename(path);
    return { valid: false, checked: {}, findings: [{ severity: "broken", code: "bag.archive", where, values }] };
  }
}
