import { DOCUMENT_LIMITS } from "../../contract";
import type { ReadDocument, ReadOptions } from "./document";
import { readDocx } from "./docx";
import { isOpenDocument, readOpenDocument } from "./odt";
import { ofdRoot, readOfd } from "./ofd";
import { readZip } from "./zip";

/** Reads a document that is an archive of parts, by the parts that it holds. */
export async function readZipped(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> {
  const { entries, unpackedBytes, ratio } = DOCUMENT_LIMITS;
  const zip = await readZip(bytes, { entries, unpackedBytes, ratio });
  try {
    if (await isOpenDocument(zip)) return await readOpenDocument(zip, file);
    const ofd = ofdRoot(zip);
    return ofd === undefined ? await readDocx(zip, file, options) : await readOfd(zip, ofd, file, options);
  } finally {
    zip.close();
  }
}
