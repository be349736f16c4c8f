import { DOCUMENT_LIMITS } from "../../../contract";
import { readZip } from "../../read/zip";
import { writeZip } from "../zip";

/** What becomes of the text of a part. */
type Edit = (text: string) => string;

/**
 * An Office Open XML file zipped again so that the same content gives the same bytes: core properties carry the
 * moment of writing, which is set to `at` (ISO 8601, UTC). `edits` change other parts, by their names.
 */
export async function fixParts(
  bytes: Uint8Array,
  at: string,
  edits: Readonly<Record<string, Edit>> = {},
): Promise<Uint8Array> {
  const parts = await readZip(bytes, DOCUMENT_LIMITS);
  const all: Readonly<Record<string, Edit>> = { ...edits, "docProps/core.xml": withInstant(at) };
  const fixed = new Map<string, Uint8Array>();
  for (const name of parts.names) {
    const part = await parts.read(name);
    const edit = all[name];
    fixed.set(name, edit ? new TextEncoder().encode(edit(new TextDecoder().decode(part))) : part);
  }
  return writeZip(fixed);
}

const withInstant =
  (at: string): Edit =>
  (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`);
