import { Fault } from "../../contract";
import { needsConversion } from "./converted";

/** Places in a compound file ([MS-CFB], 2.2 and 2.6) and at the head of Word's stream ([MS-DOC], 2.5.1). */
const SECTOR_SHIFT_AT = 0x1e;
const ENTRY_BYTES = 128;
const START_SECTOR_AT = 0x74;
const FLAGS_AT = 0x0a;
const FLAG_ENCRYPTED = 0x0100;

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory entry of a stream begins; -1 where none has this name. */
function entryOf(file: Buffer, name: string): number {
  const wanted = Buffer.from(`${name}\0`, "utf16le");
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) if (at % ENTRY_BYTES === 0) return at;
  return -1;
}

/** Whether Word's stream says that a password is needed; what cannot be looked up says nothing. */
function isProtected(file: Buffer, entry: number): boolean {
  if (entry + ENTRY_BYTES > file.length) return false;
  const stream = (file.readUInt32LE(entry + START_SECTOR_AT) + 1) * 2 ** file.readUInt16LE(SECTOR_SHIFT_AT);
  if (stream + FLAGS_AT + 2 > file.length) return false;
  return (file.readUInt16LE(stream + FLAGS_AT) & FLAG_ENCRYPTED) !== 0;
}

/**
 * Says what becomes of an OLE compound file, by the streams in its directory: an encrypted office file, a document of
 * Word before 2007 or of WPS, or something else.
 * @throws E_ENCRYPTED, E_NEEDS_CONVERSION or E_UNSUPPORTED_FORMAT
 */
export function readCompound(bytes: Uint8Array, file: string): never {
  const view = viewOf(bytes);
  if (entryOf(view, "EncryptedPackage") >= 0) throw new Fault("E_ENCRYPTED", { file });
  const word = entryOf(view, "WordDocument");
  if (word < 0) throw new Fault("E_UNSUPPORTED_FORMAT", { file });
  if (isProtected(view, word)) throw new Fault("E_ENCRYPTED", { file });
  return needsConversion("doc", file);
}
