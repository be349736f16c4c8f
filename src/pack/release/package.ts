import { type CryptoPort, Fault, PACKAGE_FILES, packageSchemas } from "../../contract";
import { DECLARATION, DECLARATION_TEXT, writeManifest } from "../bag/bag-files";
import type { BagFiles } from "../bag/bagit";
import { sha256Of, utf8 } from "../crypto/bytes";
import { canonical, canonicalFile } from "../crypto/canonical";
import { PACKAGE_TYPE, type SigningKey, sealEnvelope } from "../crypto/dsse";
import { suiteOf } from "../crypto/suite";
import type { PackageContents } from "./select";

/** The report that a person reads, rendered from the contents by whoever knows words. */
export interface PackageReport {
  /** Stands alone: no script, no address outside itself. */
  readonly html: string;
  readonly docx: Uint8Array | null;
}

export const INFO_FILE = "bag-info.txt";
export const MANIFEST = "manifest-sha256.txt";
export const TAG_MANIFEST = "tagmanifest-sha256.txt";

export const signaturePath = (keyId: string): string => `signatures/${keyId}.dsse.json`;
export const ledgerPath = (replica: string): string => `data/ledger/${replica}.jsonl`;

/** Replicas name files: letters, digits and hyphens alone. */
const REPLICA_NAME = /^[A-Za-z0-9-]{1,64}$/;

/**
 * The files of an unsigned package: a valid BagIt 1.0 bag. The same contents and report give the same bytes on
 * every machine.
 */
export const buildPackage = (
  crypto: CryptoPort,
  contents: PackageContents,
  report: PackageReport,
): Map<string, Uint8Array> => {
  const payload = payloadOf(contents, report);
  const { at, producer } = contents.files["package.json"];
  const tags = new Map([
    [DECLARATION, utf8(DECLARATION_TEXT)],
    [INFO_FILE, utf8(bagInfo(payload, at, producer))],
    [MANIFEST, utf8(writeManifest(checksumsOf(crypto, payload)))],
  ]);
  const tagManifest = utf8(writeManifest(checksumsOf(crypto, tags)));
  return new Map([...tags, [TAG_MANIFEST, tagManifest], ...payload]);
};

const payloadOf = ({ files, records, sources }: PackageContents, report: PackageReport): Map<string, Uint8Array> => {
  const payload = new Map<string, Uint8Array>();
  for (const [file, schema] of Object.entries(PACKAGE_FILES)) {
    payload.set(`data/${file}`, canonicalFile(schema.parse(files[file as keyof typeof files])));
  }
  for (const [file, schema] of packageSchemas()) payload.set(`data/schema/${file}`, canonicalFile(schema));
  for (const [path, lines] of ledgerFiles(records)) payload.set(path, utf8(lines));
  for (const [path, bytes] of sources) payload.set(`data/${path}`, bytes);
  payload.set("data/report.html", utf8(report.html));
  if (report.docx) payload.set("data/report.docx", report.docx);
  return payload;
};

const ledgerFiles = (records: PackageContents["records"]): Map<string, string> => {
  const files = new Map<string, string>();
  for (const record of records) {
    const { replica } = record.entry;
    if (!REPLICA_NAME.test(replica)) throw new Fault("E_INVALID", { what: "replica", replica });
    const path = ledgerPath(replica);
    files.set(path, `${files.get(path) ?? ""}${canonical(record)}\n`);
  }
  return files;
};

const bagInfo = (payload: BagFiles, at: string, producer: string): string => {
  const bytes = [...payload.values()].reduce((sum, file) => sum + file.length, 0);
  return [
    `Bag-Software-Agent: ${producer}`,
    `Bagging-Date: ${at.slice(0, "2026-01-01".length)}`,
    `Payload-Oxum: ${bytes}.${payload.size}`,
    "",
  ].join("\n");
};

const checksumsOf = (crypto: CryptoPort, files: BagFiles): Map<string, string> =>
  new Map([...files].map(([path, bytes]) => [path, sha256Of(crypto, bytes)]));

/** Adds the release key's signature over the tag manifest, and so over every byte of the package. */
export const signPackage = (crypto: CryptoPort, files: BagFiles, key: SigningKey): Map<string, Uint8Array> => {
  const tagManifest = files.get(TAG_MANIFEST);
  if (!tagManifest) throw new Fault("E_PACKAGE_INVALID", { where: TAG_MANIFEST });
  if (key.publicKey.purpose !== "release") throw new Fault("E_SIGNATURE", { why: "purpose", key: key.publicKey.id });
  const envelope = sealEnvelope(suiteOf(key.publicKey.suite, crypto), PACKAGE_TYPE, tagManifest, key);
  return new Map([...files, [signaturePath(key.publicKey.id), canonicalFile(envelope)]]);
};
