import { type ExportedPackage, Fault, type MarkingLevel, type ReleaseContent } from "../../contract";
import { readBagZip } from "../../formats/read/bag";
import { writeBagZip } from "../../formats/write/bag";
import {
  buildPackage,
  type DueNotice,
  noticeText,
  type PackageContents,
  type SigningKey,
  selectContents,
  sha256Of,
  signPackage,
  TAG_MANIFEST,
} from "../../pack";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { unlockKey } from "../review/participants";
import { checkPackage } from "./check-package";
import { packageInput } from "./package-input";
import { packageReport } from "./package-report";

export interface PackageExport {
  readonly project: string;
  readonly audience: MarkingLevel;
  readonly participant: string;
  readonly passphrase: string;
  /** Of the preview that a person has seen; absent where nobody looked. */
  readonly shown?: string | undefined;
  readonly at?: string | undefined;
}

/** Letters, digits and hyphens of any script; the rest would not survive every file system. */
const plainName = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "package";

async function signedFiles({ crypto }: Bench, contents: PackageContents, key: SigningKey) {
  const unsigned = buildPackage(crypto, contents, await packageReport(contents.files));
  return signPackage(crypto, unsigned, key);
}

/** Enters notices that are due of what went before; false where there are none. */
async function giveNotice(
  bench: Bench,
  { project }: PackageExport,
  { publicKey }: SigningKey,
  due: readonly DueNotice[],
): Promise<boolean> {
  if (due.length === 0) return false;
  const at = bench.now();
  const entries = due.map(({ conclusion, notice }) => {
    const content = { id: bench.newId(), corrects: conclusion, text: noticeText(notice), by: publicKey.id, at };
    return { type: "correction", content } as const;
  });
  await bench.store.write.appendRecords(await buildAppend(bench, project, entries, at));
  return true;
}

/**
 * Builds, signs and verifies a package and records its release, after the heads that it carries. Who has an earlier
 * package is told what of it no longer holds.
 * @throws E_CHANGED where another package would be written than was shown: nothing is signed
 */
export function exportPackage(bench: Bench, order: PackageExport): Promise<ExportedPackage> {
  const { store, crypto, newId, now, inTurn } = bench;
  return inTurn(async () => {
    const at = order.at ?? now();
    const signer = await store.read.participant(order.participant);
    const select = async () => selectContents(crypto, await packageInput(bench, { ...order, at }, signer));
    const first = await select();
    if (order.shown !== undefined && order.shown !== first.shown) throw new Fault("E_CHANGED", { what: "package" });
    const key = await unlockKey(bench, signer, order.passphrase);
    const { contents } = (await giveNotice(bench, order, key, first.due)) ? await select() : first;
    const files = await signedFiles(bench, contents, key);
    const name = `${plainName(contents.files["package.json"].project.name)}-${at.slice(0, 10)}`;
    const bytes = await writeBagZip(files, name);
    const verification = await checkPackage(crypto, await readBagZip(bytes));
    if (!verification.valid) throw new Fault("E_PACKAGE_INVALID", { file: name });
    const exported: ExportedPackage = {
      id: newId(),
      project: order.project,
      audience: order.audience,
      fileName: `${name}.rbpkg.zip`,
      bytes: bytes.length,
      sha256: sha256Of(crypto, bytes),
      at,
      verification,
    };
    const release: ReleaseContent = {
      id: exported.id,
      audience: order.audience,
      tagManifest: sha256Of(crypto, files.get(TAG_MANIFEST)!),
      heads: contents.files["checkpoint.json"].heads,
      at,
    };
    const append = await buildAppend(bench, order.project, [{ type: "release", content: release }], now());
    await store.write.recordRelease(append, exported, bytes);
    return exported;
  });
}
