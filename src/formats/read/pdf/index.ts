import { Fault } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { readPages } from "../layout/pages";
import { mayBeStamp } from "../layout/stamped";
import { picturesOf } from "./images";
import { messageOf, openPdf } from "./open";
import { textOfPage } from "./pieces";

/**
 * Reads a PDF by its text layer: lines and tables in reading order, each with its place. Pages that are pictures of
 * words are recognised where this process may do so.
 * @throws E_NEEDS_RECOGNITION where words can be had only by recognition, E_ENCRYPTED, E_DAMAGED, E_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> {
  const { document, close } = await openPdf(bytes, file, options);
  try {
    const read = await readPages(
      document.numPages,
      async (number) => {
        const page = await document.getPage(number);
        const text = await textOfPage(page);
        const shown = mayBeStamp(text) ? await picturesOf(page) : { pictures: [], unread: false, covered: 0 };
        page.cleanup();
        return { text, ...shown };
      },
      file,
      options,
    );
    return { format: "pdf", encoding: null, ...read };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("E_DAMAGED", { file, message: messageOf(error) }, { cause: error });
  } finally {
    await close();
  }
}
