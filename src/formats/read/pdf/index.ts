import { Fault } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { readPages } from "../layout/pages";
import { mayBeStamp } from "../layout/stamped";
import { drawnOn } from "./drawn";
import { picturesOf } from "./images";
import { messageOf, openPdf } from "./open";
import { wordsOf } from "./pieces";
import { rulesOf } from "./rules";

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
        const drawn = await drawnOn(page);
        const text = { ...(await wordsOf(page)), rules: await rulesOf(drawn) };
        const shown = mayBeStamp(text) ? await picturesOf(page, drawn) : { pictures: [], unread: false, covered: 0 };
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
