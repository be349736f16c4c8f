import type { CryptoPort } from "../../contract";

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Undefined where the bytes are not UTF-8; a byte order mark stays a character. */
export const tryUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
};

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));

/** Piece by piece: a spread of a whole file would overflow the stack. */
const BINARY_PIECE = 8_192;

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += BINARY_PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BINARY_PIECE));
  }
  return btoa(binary);
};

/** Null where the text is not the one base64 form (RFC 4648 §4, padded, no stray bits) of any bytes. */
export const fromBase64 = (text: string): Uint8Array | null => {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
};

/** SHA-256 in lower-case hex: how files and what can change are known, whatever the suite. */
export const sha256Of = (crypto: CryptoPort, bytes: Uint8Array): string => toHex(crypto.digest("sha256", bytes));
