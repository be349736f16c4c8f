import { Fault } from "../../contract";
import { needsConversion } from "./converted";
import type { ZipEntries } from "./zip";

/** What an OpenDocument text says it is, in its first member (OpenDocument 1.3, part 2, 3.3). */
const MEDIA_TYPE = /^application\/vnd\.oasis\.opendocument\.text\b/;
const MEDIA_TYPE_BYTES = 200;
const MANIFEST = "META-INF/manifest.xml";
/** Stands in the manifest beside each file that needs a password. */
const ENCRYPTED = "encryption-data";

const holds = async (zip: ZipEntries, name: string, words: RegExp | string): Promise<boolean> => {
  if (!zip.has(name)) return false;
  const text = new TextDecoder("latin1").decode(await zip.read(name));
  return typeof words === "string" ? text.includes(words) : words.test(text);
};

export const isOpenDocument = async (zip: ZipEntries): Promise<boolean> =>
  zip.has("mimetype") && zip.size("mimetype") <= MEDIA_TYPE_BYTES && holds(zip, "mimetype", MEDIA_TYPE);

/**
 * Says what becomes of an OpenDocument text.
 * @throws E_ENCRYPTED or E_NEEDS_CONVERSION
 */
export async function readOpenDocument(zip: ZipEntries, file: string): Promise<never> {
  if (await holds(zip, MANIFEST, ENCRYPTED)) throw new Fault("E_ENCRYPTED", { file });
  return needsConversion("odt", file);
}
