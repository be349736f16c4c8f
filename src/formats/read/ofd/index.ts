import { DOCUMENT_LIMITS, Fault, isFault } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { readPages } from "../layout/pages";
import type { ZipEntries } from "../zip";
import { showPage } from "./content";
import { pagesOf } from "./document";
import { OfdPackage } from "./package";

/** Where an OFD begins; undefined where an archive is none. */
export const ofdRoot = ({ names }: ZipEntries): string | undefined => names.find((name) => /^ofd\.xml$/i.test(name));

/** By which an encrypted OFD is known (GM/T 0099—2020). */
const ENCRYPTED = /^encryptions\.xml$/i;

/**
 * Reads an OFD (GB/T 33190—2016) by its text layer, as it is printed: pages with their templates, lines and tables in
 * reading order, each with its place. Pages that are pictures of words are recognised where this process may do so.
 * Annotations, seals and attachments are no text of the document.
 * @param root from `ofdRoot`
 * @throws E_NEEDS_RECOGNITION where words can be had only by recognition, E_ENCRYPTED, E_DAMAGED, E_HOSTILE, E_TOO_LARGE
 */
export async function readOfd(
  zip: ZipEntries,
  root: string,
  file: string,
  options: ReadOptions,
): Promise<ReadDocument> {
  if (zip.names.some((name) => ENCRYPTED.test(name))) throw new Fault("E_ENCRYPTED", { file });
  const opened = new OfdPackage(zip);
  const pages = await pagesOf(opened, root);
  if (pages.length > DOCUMENT_LIMITS.pages)
    throw new Fault("E_TOO_LARGE", { file, limit: DOCUMENT_LIMITS.pages, size: pages.length });
  try {
    const read = await readPages(pages.length, (number) => showPage(opened, pages[number - 1]!), file, options);
    return { format: "ofd", encoding: null, ...read };
  } catch (error) {
    if (isFault(error)) throw error;
    throw new Fault("E_DAMAGED", { file, format: "ofd" }, { cause: error });
  }
}

/**
 * The bytes of the largest picture on a page, from 1, of an OFD: what a scanned page shows.
 * @throws E_NOT_FOUND where the page is not there or shows no picture that can be opened
 */
export async function pictureOfPage(zip: ZipEntries, root: string, page: number): Promise<Uint8Array> {
  const opened = new OfdPackage(zip);
  const shown = (await pagesOf(opened, root))[page - 1];
  const { pictures } = shown === undefined ? { pictures: [] } : await showPage(opened, shown);
  const largest = pictures.toSorted((a, b) => b.width - a.width)[0]?.picture;
  if (!(largest instanceof Uint8Array)) throw new Fault("E_NOT_FOUND", { what: "picture of a page", id: page });
  return largest;
}
