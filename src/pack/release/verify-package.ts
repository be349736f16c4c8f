import {
  type CryptoPort,
  Envelope,
  LedgerRecord,
  PACKAGE_FILES,
  PACKAGE_FORMAT,
  PACKAGE_SCHEMA_FILES,
  PACKAGE_VERSION,
  type PackageFile,
  type PackageFiles,
  type PackageInfo,
  type PublicKey,
  type Verification,
} from "../../contract";
import { DECLARATION } from "../bag/bag-files";
import { type BagFiles, validateBag } from "../bag/bagit";
import { fromBase64, sameBytes, sha256Of, tryUtf8 } from "../crypto/bytes";
import { canonical, parseCanonical, parseCanonicalFile } from "../crypto/canonical";
import { openEnvelope, PACKAGE_TYPE } from "../crypto/dsse";
import { keyIdOf, suiteOf } from "../crypto/suite";
import { Findings } from "../findings";
import { headsOf } from "../ledger/ledger";
import { confirmedMarkings, digestOf } from "../ledger/markings";
import { projectState } from "../ledger/state";
import { verifyLedger } from "../ledger/verify-ledger";
import { restrictsMore, whyWithheld } from "../releasability";
import { INFO_FILE, ledgerPath, MANIFEST, signaturePath, TAG_MANIFEST } from "./package";
import { countsOf } from "./select";

export interface PackageExpectation {
  /** Ids of release keys that are trusted; absent: the signer is named and left to the reader to judge. */
  readonly trustedKeys?: ReadonlySet<string>;
  /** Check the bag by RFC 8493 alone, whatever is in it. */
  readonly bagOnly?: boolean;
}

/**
 * Checks a package to the last byte: bag, signature, layout, forms, ledger, and that its files say what its ledger
 * says. `broken` findings mean that it is not what was signed or contradicts itself, `untrusted` that it is whole but
 * not signed by whom it should be.
 */
export const verifyPackage = (
  crypto: CryptoPort,
  files: BagFiles,
  { trustedKeys, bagOnly = false }: PackageExpectation = {},
): Verification => {
  const findings = new Findings();
  findings.add(validateBag(crypto, files));
  if (bagOnly) return findings.verification();
  const info = readInfo(files, findings);
  if (!info) return findings.verification();
  checkSignature(crypto, files, info, trustedKeys, findings);
  checkLayout(files, info, findings);
  const parts = readParts(files, findings);
  const records = readLedger(files, findings);
  if (parts && records) checkContents(crypto, files, parts, records, findings);
  return findings.verification();
};

const INFO = "data/package.json";

const readInfo = (files: BagFiles, findings: Findings): PackageInfo | null => {
  const bytes = files.get(INFO);
  if (!bytes) {
    findings.broken("package.missing", INFO);
    return null;
  }
  const value = parseCanonicalFile(bytes);
  const parsed = PACKAGE_FILES["package.json"].safeParse(value);
  if (parsed.success) return parsed.data;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  const newer = format === PACKAGE_FORMAT && version !== PACKAGE_VERSION;
  findings.broken(newer ? "package.version" : "package.form", INFO, newer ? { version: String(version) } : {});
  return null;
};

/** The one signature: by the release key that the package names, over its tag manifest as it is here. */
const checkSignature = (
  crypto: CryptoPort,
  files: BagFiles,
  { releaseKey, suite }: PackageInfo,
  trustedKeys: ReadonlySet<string> | undefined,
  findings: Findings,
): void => {
  const path = signaturePath(releaseKey.id);
  const key = releaseKey.id;
  const bytes = files.get(path);
  if (!bytes) findings.untrusted("package.unsigned", path);
  else if (releaseKey.suite !== suite || !isSigned(crypto, files, bytes, releaseKey)) {
    findings.broken("package.signature", path, { key });
  } else {
    findings.count("signatures");
    if (!trustedKeys) findings.note("package.signer", path, { key });
    else if (!trustedKeys.has(key)) findings.untrusted("package.untrusted", path, { key });
  }
};

const isSigned = (crypto: CryptoPort, files: BagFiles, signature: Uint8Array, key: PublicKey): boolean => {
  const envelope = Envelope.safeParse(parseCanonicalFile(signature));
  const operations = suiteOf(key.suite, crypto);
  const raw = fromBase64(key.key);
  if (!envelope.success || !raw || keyIdOf(operations, raw) !== key.id || key.purpose !== "release") return false;
  try {
    const payload = openEnvelope(operations, PACKAGE_TYPE, envelope.data, key);
    return sameBytes(payload, files.get(TAG_MANIFEST) ?? new Uint8Array());
  } catch {
    return false;
  }
};

const checkLayout = (files: BagFiles, { releaseKey }: PackageInfo, findings: Findings): void => {
  const required = [
    DECLARATION,
    INFO_FILE,
    MANIFEST,
    TAG_MANIFEST,
    ...Object.keys(PACKAGE_FILES).map((file) => `data/${file}`),
    ...PACKAGE_SCHEMA_FILES.map((file) => `data/schema/${file}`),
    "data/report.html",
  ];
  for (const path of required) if (!files.has(path)) findings.broken("package.missing", path);
  const known = new Set([...required, "data/report.docx", signaturePath(releaseKey.id)]);
  for (const path of files.keys()) {
    const free = /^data\/ledger\/[A-Za-z0-9-]{1,64}\.jsonl$|^data\/sources\/[0-9a-f]{64}\.[a-z0-9]{1,8}$/.test(path);
    if (!free && !known.has(path)) findings.broken("package.extra", path);
  }
};

const readParts = (files: BagFiles, findings: Findings): PackageFiles | null => {
  const parts: Partial<Record<PackageFile, unknown>> = {};
  for (const [file, schema] of Object.entries(PACKAGE_FILES)) {
    const bytes = files.get(`data/${file}`);
    if (!bytes) continue;
    const parsed = schema.safeParse(parseCanonicalFile(bytes));
    if (parsed.success) parts[file as PackageFile] = parsed.data;
    else findings.broken("package.form", `data/${file}`);
  }
  const complete = Object.keys(parts).length === Object.keys(PACKAGE_FILES).length;
  return complete ? (parts as PackageFiles) : null;
};

/** The data files of a package; null where one is missing or not of its form. */
export const packageFiles = (files: BagFiles): PackageFiles | null => readParts(files, new Findings());

/** The ledger that a verified package carries; empty where it is none. */
export const packageLedger = (files: BagFiles): LedgerRecord[] => readLedger(files, new Findings()) ?? [];

const readLedger = (files: BagFiles, findings: Findings): LedgerRecord[] | null => {
  const records: LedgerRecord[] = [];
  let sound = true;
  for (const [path, bytes] of files) {
    if (!path.startsWith("data/ledger/")) continue;
    const text = tryUtf8(bytes);
    const lines = text?.endsWith("\n") ? text.slice(0, -1).split("\n") : [""];
    for (const [at, line] of lines.entries()) {
      const parsed = LedgerRecord.safeParse(parseCanonical(line));
      const inPlace = parsed.success && ledgerPath(parsed.data.entry.replica) === path;
      if (inPlace) records.push(parsed.data);
      else findings.broken("package.form", `${path}:${at + 1}`);
      sound &&= inPlace;
    }
  }
  return sound ? records : null;
};

const checkContents = (
  crypto: CryptoPort,
  files: BagFiles,
  parts: PackageFiles,
  records: readonly LedgerRecord[],
  findings: Findings,
): void => {
  const { "package.json": info, "checkpoint.json": checkpoint } = parts;
  const ledger = verifyLedger(crypto, records, { checkpoint });
  findings.add(ledger);
  if (info.suite !== checkpoint.suite || info.ledger !== checkpoint.ledger || info.at !== checkpoint.at) {
    findings.broken("package.state", "data/checkpoint.json");
  }
  if (canonical(countsOf(parts, records)) !== canonical(info.counts)) findings.broken("package.counts", INFO);
  checkReferences(crypto, files, parts, findings);
  checkCleared(parts, findings);
  if (!ledger.valid) return;
  if (canonical(headsOf(crypto, records).heads) !== canonical(checkpoint.heads)) {
    findings.broken("package.state", "data/checkpoint.json");
  }
  checkConfirmed(crypto, parts, records, findings);
  const state = projectState(crypto, records);
  if (canonical(state.conclusions) !== canonical(parts["conclusions.json"])) {
    findings.broken("package.state", "data/conclusions.json");
  }
};

const checkReferences = (crypto: CryptoPort, files: BagFiles, parts: PackageFiles, findings: Findings): void => {
  const standards = parts["standards.json"];
  const texts = new Set(standards.map(({ text }) => text));
  const clauses = new Set(parts["clauses.json"].map(({ text, clause }) => canonical([text, clause])));
  for (const { text, clause } of parts["clauses.json"]) {
    if (!texts.has(text)) findings.broken("package.reference", "data/clauses.json", { clause });
  }
  for (const { left, right, rows } of parts["alignments.json"]) {
    const there = rows.flatMap((row) => [...row.left.map((id) => [left, id]), ...row.right.map((id) => [right, id])]);
    const known = texts.has(left) && texts.has(right) && there.every((address) => clauses.has(canonical(address)));
    if (!known) findings.broken("package.reference", "data/alignments.json", { left, right });
  }
  const named = new Set(standards.flatMap(({ source }) => (source === null ? [] : `data/${source}`)));
  for (const { text, source } of standards) {
    const bytes = source === null ? undefined : files.get(`data/${source}`);
    const sound = source === null || (bytes && sha256Of(crypto, bytes) === text);
    if (!sound) findings.broken("package.reference", "data/standards.json", { text });
  }
  for (const path of files.keys()) {
    if (path.startsWith("data/sources/") && !named.has(path)) findings.broken("package.extra", path);
  }
};

/** What its own ledger says is marked above the audience has no place in a package, whatever its files say. */
const checkConfirmed = (
  crypto: CryptoPort,
  { "package.json": { audience }, "standards.json": standards, "opinions.json": opinions }: PackageFiles,
  records: readonly LedgerRecord[],
  findings: Findings,
): void => {
  const confirmed = confirmedMarkings(crypto, records);
  for (const { text, marking } of standards) {
    const stated = confirmed.of({ subject: { kind: "text", id: text }, sources: [], digest: null });
    if (stated === null) findings.note("package.unconfirmed", "data/standards.json", { text });
    else if (restrictsMore(stated, marking)) findings.broken("package.withheld", "data/standards.json", { text });
  }
  for (const opinion of opinions) {
    const subject = { kind: "opinion", id: opinion.id } as const;
    const marking = confirmed.of({ subject, sources: [], digest: digestOf(crypto, opinion) });
    const values = { opinion: opinion.id };
    // packages of the first writers do not hold the confirmations of their opinions
    if (marking === null) findings.note("package.unconfirmed", "data/opinions.json", values);
    else if (whyWithheld(marking, audience)) findings.broken("package.withheld", "data/opinions.json", values);
  }
};

/** A package that carries what its own audience may not see was not made by the rules. */
const checkCleared = (parts: PackageFiles, findings: Findings): void => {
  const { audience } = parts["package.json"];
  for (const { text, marking } of parts["standards.json"]) {
    if (whyWithheld(marking, audience)) findings.broken("package.withheld", "data/standards.json", { text });
  }
  for (const { conclusion, marking } of parts["conclusions.json"]) {
    if (whyWithheld(marking, audience)) {
      findings.broken("package.withheld", "data/conclusions.json", { conclusion: conclusion.id });
    }
  }
};
