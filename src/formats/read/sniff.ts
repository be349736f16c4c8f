/** What a file is by its first bytes; `text` where nothing else shows. */
export type FileKind = "zip" | "compound" | "pdf" | "rtf" | "image" | "text";

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
];

/** PDF readers look for the mark in the first kilobyte (ISO 32000-1, Annex H). */
const PDF_HEAD = 1_024;

/** The first bytes as signs of one byte each. Applied, not spread: a spread makes an object of every byte. */
export const headOf = (bytes: Uint8Array, length: number): string =>
  Reflect.apply(String.fromCharCode, null, bytes.subarray(0, length));

export function sniff(bytes: Uint8Array): FileKind {
  const known = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known !== undefined && !(known[0] === "image" && known[1].length === 2 && !bytes.includes(0))) return known[0];
  return headOf(bytes, PDF_HEAD).includes("%PDF-") ? "pdf" : "text";
}
