import { Fault } from "../../contract";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Share of the characters beyond ASCII that must be Chinese for GB18030 to be believed: almost any bytes decode as it. */
const CHINESE_SHARE = 0.85;
const BINARY_LOOK_BYTES = 64 * 1024;

/**
 * Decodes plain text: UTF-8 and UTF-16 by byte order mark, else UTF-8 if the bytes are valid, else GB18030 if the
 * result reads as Chinese. Bytes that only a binary file has are refused rather than shown as rubbish.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) throw new Fault("E_EMPTY", { file });
  const marked = encodingByMark(bytes);
  if (marked !== null) return { text: decodeAs(marked, bytes, file), encoding: marked };
  refuseBinary(bytes, file);
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  // as GB 18030 it would be rubbish that looks Chinese
  if (isCutUtf8(bytes)) throw new Fault("E_ENCODING", { file });
  const chinese = tryDecode("gb18030", bytes);
  if (chinese !== null && readsAsChinese(chinese)) return { text: chinese, encoding: "gb18030" };
  throw new Fault("E_ENCODING", { file });
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array, file: string): string {
  const text = tryDecode(encoding, bytes);
  if (text === null) throw new Fault("E_ENCODING", { file });
  if (text.includes("\0")) throw new Fault("E_BINARY", { file });
  return text;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 beyond ASCII to the last sign, which is incomplete. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    return /[^\0-\x7f]/.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}

/** NUL never stands in text; other control characters beyond white space, escape and form feed hardly ever do. */
function refuseBinary(bytes: Uint8Array, file: string): void {
  if (bytes.includes(0)) throw new Fault("E_BINARY", { file });
  const head = bytes.subarray(0, BINARY_LOOK_BYTES);
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  }
  if (controls > head.length / 50) throw new Fault("E_BINARY", { file });
}

function readsAsChinese(text: string): boolean {
  const sample = text.slice(0, BINARY_LOOK_BYTES);
  const beyond = sample.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const chinese =
    sample.match(
      /[\u2010-\u203b\u2103\u2160-\u216b\u2460-\u249b\u3000-\u3015\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e°±×÷·]/gu,
    )?.length ?? 0;
  return beyond > 0 && chinese >= beyond * CHINESE_SHARE;
}
