import { DOCUMENT_LIMITS } from "../../../contract";
import { readZip } from "../../read/zip";
import { writeZip } from "../zip";

/**
 * An Office Open XML file zipped again so that the same content gives the same bytes: core properties carry the
 * moment of writing, which is set to `at` (ISO 8601, UTC).
 */
export async function fixParts(bytes: Uint8Array, at: string): Promise<Uint8Array> {
  const parts = await readZip(bytes, DOCUMENT_LIMITS);
  const fixed = new Map<string, Uint8Array>();
  for (const name of parts.names) {
    const part = await parts.read(name);
    fixed.set(name, name === "docProps/core.xml" ? withInstant(part, at) : part);
  }
  return writeZip(fixed);
}

function withInstant(part: Uint8Array, at: string): Uint8Array {
  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`));
}
