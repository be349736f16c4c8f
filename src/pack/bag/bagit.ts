import type { CryptoPort, DigestName, Verification } from "../../contract";
import { toHex, tryUtf8 } from "../crypto/bytes";
import { Findings } from "../findings";
import {
  DECLARATION,
  type Declaration,
  decodePath,
  decodeTagFile,
  leavesBag,
  linesOf,
  type ManifestLine,
  manifestKind,
  parseDeclaration,
  parseManifestLine,
} from "./bag-files";

/** Files by path from the bag's root; an empty folder may stand as a path that ends with `/`. */
export type BagFiles = ReadonlyMap<string, Uint8Array>;

const SUPPORTED_VERSIONS: ReadonlySet<string> = new Set(["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]);
const FETCH = "fetch.txt";
const INFO_FILES = ["bag-info.txt", "package-info.txt"];

interface Bag {
  readonly crypto: CryptoPort;
  readonly files: BagFiles;
  readonly declaration: Declaration;
  /** RFC 8493; the drafts before it demanded less. */
  readonly strict: boolean;
  /** Names by their NFC form, where a file system has changed it. */
  readonly byForm: ReadonlyMap<string, string>;
  readonly findings: Findings;
}

/**
 * Checks a bag by RFC 8493 alone: declaration, encodings, manifests, checksums, completeness, Payload-Oxum. Bags of
 * the drafts 0.93–0.97 are checked by what these demanded. What cannot be checked is said to be unsupported
 * (`bag.version`, `bag.algorithm`, `bag.encoding`), never passed over.
 */
export const validateBag = (crypto: CryptoPort, files: BagFiles): Verification => {
  const findings = new Findings();
  const declaration = readDeclaration(files, findings);
  if (!declaration) return findings.verification();
  const byForm = new Map([...files.keys()].map((name) => [name.normalize("NFC"), name]));
  const bag: Bag = { crypto, files, declaration, strict: declaration.version === "1.0", byForm, findings };
  if (![...files.keys()].some((name) => name.startsWith("data/"))) findings.broken("bag.missing", "data/");
  const manifests = readManifests(bag);
  checkPayload(bag, manifests);
  checkTags(bag, manifests);
  checkInfo(bag);
  checkFetch(bag);
  return findings.verification();
};

const readDeclaration = (files: BagFiles, findings: Findings): Declaration | null => {
  const bytes = files.get(DECLARATION);
  if (!bytes) findings.broken("bag.missing", DECLARATION);
  const declaration = parseDeclaration(tryUtf8(bytes ?? new Uint8Array()) ?? "");
  if (bytes && !declaration) findings.broken("bag.declaration", DECLARATION);
  if (!declaration) return null;
  if (SUPPORTED_VERSIONS.has(declaration.version)) return declaration;
  findings.broken("bag.version", DECLARATION, { version: declaration.version });
  return null;
};

interface Manifest {
  readonly name: string;
  readonly tag: boolean;
  readonly algorithm: DigestName;
  /** Checksum by the name of the file in the bag. */
  readonly checksums: ReadonlyMap<string, string>;
}

const readManifests = (bag: Bag): Manifest[] => {
  const manifests: Manifest[] = [];
  let unsupported = 0;
  for (const [name, bytes] of bag.files) {
    const kind = manifestKind(name);
    if (!kind) continue;
    if (kind.algorithm === null) {
      bag.findings.note("bag.algorithm", name);
      if (!kind.tag) unsupported += 1;
      continue;
    }
    const text = decodeTagFile(bytes, bag.declaration.encoding);
    if (text === null) bag.findings.broken("bag.encoding", name, { encoding: bag.declaration.encoding });
    else
      manifests.push({
        name,
        tag: kind.tag,
        algorithm: kind.algorithm,
        checksums: readManifest(bag, name, text, kind.tag),
      });
  }
  if (!manifests.some(({ tag }) => !tag)) {
    bag.findings.broken(unsupported > 0 ? "bag.algorithm" : "bag.no-manifest", "");
  }
  return manifests;
};

const readManifest = (bag: Bag, manifest: string, text: string, tag: boolean): Map<string, string> => {
  const checksums = new Map<string, string>();
  for (const line of linesOf(text)) {
    const parsed = parseManifestLine(line);
    if (!parsed) {
      if (line.trim() !== "" || bag.strict) bag.findings.broken("bag.manifest-form", manifest, { line });
      continue;
    }
    const path = pathInBag(bag, manifest, parsed);
    if (leavesBag(path) || (!tag && !path.startsWith("data/"))) bag.findings.broken("bag.name", path, { manifest });
    else if (tag && bag.strict && path.startsWith("data/")) bag.findings.broken("bag.name", path, { manifest });
    else if (checksums.has(path)) repeated(bag, manifest, path, checksums.get(path) !== parsed.checksum);
    else checksums.set(path, parsed.checksum);
  }
  return checksums;
};

const repeated = ({ findings, strict }: Bag, manifest: string, path: string, differs: boolean): void => {
  if (strict || differs) findings.broken("bag.duplicate", path, { manifest });
  else findings.note("bag.duplicate", path, { manifest });
};

/**
 * The file that a manifest line means. Taken as it stands where there is such a file; else with its escapes undone,
 * without the `./` and `*` that checksum tools write, or in another Unicode form, which is noted.
 */
const pathInBag = ({ files, byForm, findings }: Bag, manifest: string, { path }: ManifestLine): string => {
  const decoded = decodePath(path);
  if (files.has(decoded)) return decoded;
  if (files.has(path)) return path;
  const plain = decoded.replace(/^\*/, "").replace(/^(?:\.\/)+/, "");
  const actual = files.has(plain) ? plain : byForm.get(plain.normalize("NFC"));
  if (actual === undefined) return plain;
  findings.note("bag.name", path, { manifest, file: actual });
  return actual;
};

const checkPayload = (bag: Bag, manifests: readonly Manifest[]): void => {
  const payload = [...bag.files.keys()].filter((name) => name.startsWith("data/") && !name.endsWith("/"));
  const listing = manifests.filter(({ tag }) => !tag);
  for (const manifest of listing) checkSums(bag, manifest);
  for (const name of listing.length > 0 ? payload : []) {
    const listed = listing.filter(({ checksums }) => checksums.has(name)).length;
    // RFC 8493 wants a payload file in every manifest, the drafts in one
    if (listed < (bag.strict ? listing.length : 1)) bag.findings.broken("bag.unlisted", name);
    bag.findings.count("files");
  }
};

const checkTags = (bag: Bag, manifests: readonly Manifest[]): void => {
  for (const manifest of manifests.filter(({ tag }) => tag)) {
    checkSums(bag, manifest);
    for (const name of manifest.checksums.keys()) {
      if (manifestKind(name)?.tag) bag.findings.note("bag.name", name, { manifest: manifest.name });
    }
  }
};

const checkSums = ({ crypto, files, findings }: Bag, { name: manifest, algorithm, checksums }: Manifest): void => {
  for (const [path, checksum] of checksums) {
    const bytes = files.get(path);
    if (!bytes) findings.broken("bag.missing", path, { manifest });
    else if (toHex(crypto.digest(algorithm, bytes)) !== checksum) findings.broken("bag.checksum", path, { manifest });
    findings.count("checksums");
  }
};

/** Label and value of each element of `bag-info.txt`, continuation lines joined; null where a line is neither. */
const parseInfo = (text: string, strict: boolean): [string, string][] | null => {
  const elements: [string, string][] = [];
  const form = strict ? /^([^\s:](?:[^:]*[^\s:])?):[ \t](.*)$/ : /^([^\s:][^:]*):(.*)$/;
  for (const line of linesOf(text)) {
    const last = elements.at(-1);
    const [, label, value] = form.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last) last[1] += ` ${line.trim()}`;
    else if (label !== undefined && value !== undefined) elements.push([label.trim(), value.trim()]);
    else if (line.trim() !== "" || strict) return null;
  }
  return elements;
};

const checkInfo = ({ files, declaration, strict, findings }: Bag): void => {
  const name = INFO_FILES.find((file) => files.has(file));
  if (name === undefined) return;
  const text = decodeTagFile(files.get(name)!, declaration.encoding);
  const elements = text === null ? null : parseInfo(text, strict);
  if (text === null) findings.broken("bag.encoding", name, { encoding: declaration.encoding });
  else if (elements === null) findings.broken("bag.info", name);
  else checkOxum(files, name, elements, strict, findings);
};

const checkOxum = (
  files: BagFiles,
  name: string,
  elements: readonly (readonly [string, string])[],
  strict: boolean,
  findings: Findings,
): void => {
  const oxums = elements.filter(([label]) => label.toLowerCase() === "payload-oxum").map(([, value]) => value);
  const payload = [...files].filter(([file]) => file.startsWith("data/") && !file.endsWith("/"));
  const actual = `${payload.reduce((sum, [, bytes]) => sum + bytes.length, 0)}.${payload.length}`;
  if (strict && oxums.length > 1) findings.broken("bag.oxum", name);
  else if (oxums.some((oxum) => oxum !== actual)) findings.broken("bag.oxum", name, { stated: oxums.join(), actual });
};

/** What is to be fetched is not fetched here: a listed file that is absent is missing like any other. */
const checkFetch = ({ files, declaration, strict, findings }: Bag): void => {
  const bytes = files.get(FETCH);
  if (!bytes) return;
  const text = decodeTagFile(bytes, declaration.encoding);
  if (text === null) findings.broken("bag.encoding", FETCH, { encoding: declaration.encoding });
  for (const line of linesOf(text ?? "")) {
    const [, path] = /^[^ \t]+[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(line) ?? [];
    if (path === undefined) findings.broken("bag.fetch", FETCH, { line });
    else if (leavesBag(decodePath(path))) findings.broken("bag.name", path, { manifest: FETCH });
    else if (!decodePath(path).startsWith("data/")) findings[strict ? "broken" : "note"]("bag.fetch", FETCH, { line });
  }
};
