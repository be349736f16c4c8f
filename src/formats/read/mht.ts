import { Fault } from "../../contract";

/** Whether a file is a web archive: MIME with several parts, as Word and browsers save pages (RFC 2557). */
export const looksLikeMht = (head: string): boolean =>
  /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:/i.test(head.replace(/\r/g, ""));

/** Limits the search for a header's end in each part. */
const HEADER_CHARACTERS = 16_384;

/** The page of a web archive: its first part that is HTML. */
export function pageOfMht(bytes: Uint8Array, file: string): Uint8Array {
  // one byte a character, so that no byte is lost
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(text.slice(0, HEADER_CHARACTERS));
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [text] : text.split(`--${mark}`).slice(1);
  for (const part of parts) {
    const { header, body } = divide(part);
    if (/^content-type:\s*text\/html/im.test(header)) return decodeBody(body, header);
  }
  throw new Fault("E_DAMAGED", { file, format: "mht" });
}

function divide(part: string): { header: string; body: string } {
  const trimmed = part.replace(/^\r?\n/, "");
  const end = /\r?\n\r?\n/.exec(trimmed.slice(0, HEADER_CHARACTERS));
  if (end === null) return { header: "", body: trimmed };
  return { header: trimmed.slice(0, end.index), body: trimmed.slice(end.index + end[0].length) };
}

function decodeBody(body: string, header: string): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(header)?.[1]?.toLowerCase();
  if (encoding === "base64") return new Uint8Array(Buffer.from(body, "base64"));
  const plain = encoding === "quoted-printable" ? unquote(body) : body;
  return new Uint8Array(Buffer.from(plain, "latin1"));
}

const unquote = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
