import serialize from "canonicalize";
import { Fault } from "../../contract";
import { tryUtf8, utf8 } from "./bytes";

/** The one text of a JSON value after RFC 8785; E_INVALID where the value is not JSON (NaN, lone surrogates, cycles). */
export const canonical = (value: unknown): string => {
  try {
    const text = serialize(value);
    if (text !== undefined) return text;
  } catch (cause) {
    throw new Fault("E_INVALID", { what: "json" }, { cause });
  }
  throw new Fault("E_INVALID", { what: "json" });
};

/** A JSON file of a package: canonical, ended by a line feed. */
export const canonicalFile = (value: unknown): Uint8Array => utf8(`${canonical(value)}\n`);

/** Undefined where the text is not the canonical form of a JSON value (also with repeated keys or other spacing). */
export const parseCanonical = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Undefined where the bytes are not the canonical text of a JSON value. */
export const parseCanonicalBytes = (bytes: Uint8Array): unknown => {
  const text = tryUtf8(bytes);
  return text === undefined ? undefined : parseCanonical(text);
};

/** Undefined where the bytes are not what `canonicalFile` writes. */
export const parseCanonicalFile = (bytes: Uint8Array): unknown => {
  const text = tryUtf8(bytes);
  return text?.endsWith("\n") ? parseCanonical(text.slice(0, -1)) : undefined;
};
