import type { DigestName } from "../../contract";

/** Algorithms of RFC 8493 §2.4 and the older drafts. */
const ALGORITHMS: readonly DigestName[] = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

export const DECLARATION = "bagit.txt";

/** `bagit.txt` of a bag in UTF-8. */
export const DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

export interface Declaration {
  readonly version: string;
  readonly encoding: string;
}

/** Exactly two lines with one space after each colon (§2.1.1); null where it is not that. */
export const parseDeclaration = (text: string): Declaration | null => {
  const form = /^BagIt-Version: (\d+\.\d+)(?:\r\n|\r|\n)Tag-File-Character-Encoding: (\S+)(?:\r\n|\r|\n)?$/;
  const [, version, encoding] = form.exec(text) ?? [];
  return version && encoding ? { version, encoding } : null;
};

/** Decodes a tag file by its declared encoding; null where the encoding is unknown or the bytes are not of it. */
export const decodeTagFile = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(decoderLabel(bytes, encoding), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** `UTF-16` alone is big-endian unless a mark says otherwise (RFC 2781); the web's decoder takes it for little. */
const decoderLabel = (bytes: Uint8Array, encoding: string): string => {
  if (encoding.toLowerCase() !== "utf-16") return encoding;
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be";
};

/** The lines of a tag file; the last line end closes a line and opens none. */
export const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
};

/** `manifest-sha256.txt` → its kind and algorithm; `algorithm` is null where it is not one of ours. */
export const manifestKind = (name: string): { tag: boolean; algorithm: DigestName | null } | null => {
  const [, tag, written] = /^(tag)?manifest-([A-Za-z0-9-]+)\.txt$/.exec(name) ?? [];
  if (written === undefined) return null;
  const plain = written.toLowerCase().replaceAll("-", "");
  return { tag: tag !== undefined, algorithm: ALGORITHMS.find((known) => known === plain) ?? null };
};

export interface ManifestLine {
  readonly checksum: string;
  readonly path: string;
}

/** Null where the line is not `checksum path`. */
export const parseManifestLine = (line: string): ManifestLine | null => {
  const [, checksum, path] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? [];
  return checksum && path ? { checksum: checksum.toLowerCase(), path } : null;
};

/** Manifest of files by their checksums (paths sorted). */
export const writeManifest = (checksums: ReadonlyMap<string, string>): string =>
  [...checksums.keys()]
    .sort()
    .map((path) => `${checksums.get(path)}  ${encodePath(path)}\n`)
    .join("");

const encodePath = (path: string): string =>
  path.replace(/[%\r\n]/g, (one) => ({ "%": "%25", "\r": "%0D", "\n": "%0A" })[one] ?? one);

/** Undoes the three escapes of §2.1.3 and no other. */
export const decodePath = (path: string): string =>
  path.replace(/%(25|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** A path that could leave the bag: absolute, a drive, a home folder, a dot part that climbs, a backslash or NUL. */
export const leavesBag = (path: string): boolean =>
  /^(?:\/|~|[A-Za-z]:)/.test(path) || /[\\\0]/.test(path) || path.split("/").includes("..");
