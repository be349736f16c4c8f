import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { Fault } from "../../contract";

import { checkNames, decodeName } from "./zip-names";

/** What a ZIP may cost; the tables stand in contract/limits. */
export interface ZipLimits {
  readonly bytes?: number;
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly ratio: number;
}

/** The files of a checked ZIP; folders are not listed. Call `close` when done. */
export interface ZipEntries {
  /** In the archive's own order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked size in bytes; E_NOT_FOUND where there is no such file. */
  size(name: string): number;
  /** The whole file, its size and CRC checked; E_NOT_FOUND where there is no such file. */
  read(name: string): Promise<Uint8Array>;
  close(): void;
}

/** A file up to this size is no bomb by itself: white bitmaps and empty forms pack better than any ratio. */
const RATIO_FROM_BYTES = 64 * 1024;

const END_RECORD_BYTES = 22;
const ZIP64_END_BYTES = 56 + 20;
const ZIP64_MARK = 0xffffffff;
const LOCAL_HEADER_BYTES = 30;
const FLAG_DESCRIPTOR = 0x8;
const STORED = 0;
const DEFLATED = 8;

const TYPE_MASK = 0o170000;
const TYPE_FILE = 0o100000;
const TYPE_FOLDER = 0o040000;
const MADE_ON_UNIX = 3;

interface Member {
  readonly name: string;
  readonly entry: Entry;
}

const hostile = (why: string, name = ""): Fault => new Fault("E_HOSTILE", { why, name });
const tooLarge = (limit: string, max: number, found: number): Fault => new Fault("E_TOO_LARGE", { limit, max, found });

/** yauzl throws plain errors: what it calls a wrong structure is damage to us. */
const damaged = (cause: unknown, name = ""): Fault =>
  cause instanceof Fault ? cause : new Fault("E_DAMAGED", { format: "zip", name }, { cause });

/**
 * Opens a ZIP and checks all of its directory before a byte is unpacked: names, counts, sizes, ratios, encryption,
 * links, duplicates, overlaps, and whether the local headers say the same as the directory. What is refused and why
 * follows the list in the readme of ronomon/zip.
 */
export const readZip = async (
  source: Uint8Array | { readonly path: string },
  limits: ZipLimits,
): Promise<ZipEntries> => {
  if (source instanceof Uint8Array) checkBytes(source.length, limits);
  const zip = await openZip(source);
  try {
    checkBytes(zip.fileSize, limits);
    const directoryStart = Number(zip.readEntryCursor);
    const members = await readDirectory(zip, limits);
    checkNames(members.map((member) => member.name));
    await checkPlaces(zip, members, directoryStart);
    return entriesOf(zip, members);
  } catch (error) {
    zip.close();
    throw damaged(error);
  }
};

const openZip = async (source: Uint8Array | { readonly path: string }): Promise<ZipFile> => {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  try {
    if (!(source instanceof Uint8Array)) return await openPromise(source.path, options);
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch (error) {
    if (isFileError(error))
      throw new Fault("E_UNREADABLE", { name: "path" in source ? source.path : "" }, { cause: error });
    throw damaged(error);
  }
};

const isFileError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

const checkBytes = (found: number, { bytes }: ZipLimits): void => {
  if (bytes !== undefined && found > bytes) throw tooLarge("bytes", bytes, found);
};

const readDirectory = async (zip: ZipFile, limits: ZipLimits): Promise<Member[]> => {
  if (zip.entryCount > limits.entries) throw tooLarge("entries", limits.entries, zip.entryCount);
  const members: Member[] = [];
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = decodeName(entry.fileNameRaw, entry.generalPurposeBitFlag);
    checkEntry(entry, name);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) throw tooLarge("unpackedBytes", limits.unpackedBytes, unpacked);
    checkRatio(entry.compressedSize, entry.uncompressedSize, limits);
    members.push({ name, entry });
  }
  checkRatio(packed, unpacked, limits);
  checkDirectoryEnd(zip);
  return members;
};

const checkEntry = (entry: Entry, name: string): void => {
  if (entry.isEncrypted()) throw new Fault("E_ENCRYPTED", { name });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Fault("E_UNSUPPORTED_FORMAT", { name, method: entry.compressionMethod });
  }
  if (entry.compressionMethod === STORED && entry.compressedSize !== entry.uncompressedSize) {
    throw hostile("stored-size", name);
  }
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  const onUnix = entry.versionMadeBy >>> 8 === MADE_ON_UNIX;
  if (onUnix && type !== 0 && type !== TYPE_FILE && type !== TYPE_FOLDER) throw hostile("link-or-device", name);
  if (name.endsWith("/") && entry.uncompressedSize > 0) throw hostile("folder-with-content", name);
};

const checkRatio = (packed: number, unpacked: number, { ratio }: ZipLimits): void => {
  if (unpacked <= RATIO_FROM_BYTES || unpacked <= ratio * packed) return;
  throw tooLarge("ratio", ratio, packed === 0 ? unpacked : Math.ceil(unpacked / packed));
};

/** A directory that goes on after its declared count would show another reader other files. */
const checkDirectoryEnd = (zip: ZipFile): void => {
  const left = zip.fileSize - END_RECORD_BYTES - zip.comment.length - Number(zip.readEntryCursor);
  if (left !== 0 && left !== ZIP64_END_BYTES) throw hostile("directory-length");
};

/** Each file's bytes belong to it alone and lie before the directory; two entries over the same bytes are a bomb. */
const checkPlaces = async (zip: ZipFile, members: readonly Member[], end: number): Promise<void> => {
  const byPlace = [...members].sort(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  );
  let free = 0;
  for (const { name, entry } of byPlace) {
    if (entry.relativeOffsetOfLocalHeader < free) throw hostile("overlap", name);
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!local.fileName.equals(entry.fileNameRaw) || local.compressionMethod !== entry.compressionMethod) {
      throw hostile("two-headers", name);
    }
    if (!sameSizes(local, entry)) throw hostile("two-sizes", name);
    free =
      entry.relativeOffsetOfLocalHeader +
      LOCAL_HEADER_BYTES +
      local.fileNameLength +
      local.extraFieldLength +
      entry.compressedSize;
    if (free > end) throw hostile("overlap", name);
  }
};

type LocalSizes = Pick<Entry, "generalPurposeBitFlag" | "compressedSize" | "uncompressedSize" | "crc32">;

const sameSizes = (local: LocalSizes, entry: Entry): boolean =>
  (local.generalPurposeBitFlag & FLAG_DESCRIPTOR) !== 0 ||
  ((local.compressedSize === entry.compressedSize || local.compressedSize === ZIP64_MARK) &&
    (local.uncompressedSize === entry.uncompressedSize || local.uncompressedSize === ZIP64_MARK) &&
    local.crc32 === entry.crc32);

const entriesOf = (zip: ZipFile, members: readonly Member[]): ZipEntries => {
  const files = new Map(members.filter(({ name }) => !name.endsWith("/")).map(({ name, entry }) => [name, entry]));
  const find = (name: string): Entry => {
    const entry = files.get(name);
    if (!entry) throw new Fault("E_NOT_FOUND", { name });
    return entry;
  };
  return {
    names: [...files.keys()],
    has: (name) => files.has(name),
    size: (name) => find(name).uncompressedSize,
    read: async (name) => unpack(zip, find(name), name),
    close: () => zip.close(),
  };
};

const unpack = async (zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array> => {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      if (length + chunk.length > bytes.length) throw hostile("more-than-declared", name);
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch (error) {
    throw damaged(error, name);
  }
  if (length !== bytes.length || crc32(bytes) !== entry.crc32) throw damaged(new Error("size or CRC"), name);
  return bytes;
};
