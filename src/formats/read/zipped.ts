import { DOCUMENT_LIMITS, Fault } from "../../contract";
import type { ReadDocument, ReadOptions } from "./document";
import { readDocx } from "./docx";
import { isOpenDocument, readOpenDocument } from "./odt";
import { ofdRoot, pictureOfPage, readOfd } from "./ofd";
import { readZip, type ZipEntries } from "./zip";

async function within<T>(bytes: Uint8Array, work: (zip: ZipEntries) => Promise<T>): Promise<T> {
  const { entries, unpackedBytes, ratio } = DOCUMENT_LIMITS;
  const zip = await readZip(bytes, { entries, unpackedBytes, ratio });
  try {
    return await work(zip);
  } finally {
    zip.close();
  }
}

/** Reads a document that is an archive of parts, by the parts that it holds. */
export const readZipped = (bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> =>
  within(bytes, async (zip) => {
    if (await isOpenDocument(zip)) return readOpenDocument(zip, file);
    const ofd = ofdRoot(zip);
    return ofd === undefined ? readDocx(zip, file, options) : readOfd(zip, ofd, file, options);
  });

/** The picture that a page of an OFD, from 1, shows. @throws E_NOT_FOUND where it shows none, or the file is no OFD */
export const readPagePicture = (bytes: Uint8Array, file: string, page: number): Promise<Uint8Array> =>
  within(bytes, async (zip) => {
    const ofd = ofdRoot(zip);
    if (ofd === undefined) throw new Fault("E_NOT_FOUND", { what: "page", file });
    return pictureOfPage(zip, ofd, page);
  });
