import { Fault } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { readPages, type ShownPage } from "../layout/pages";
import { mayBeStamp } from "../layout/stamped";
import { drawnOn } from "./drawn";
import { picturesOf } from "./images";
import { UntoldFonts } from "./letters";
import { messageOf, openPdf } from "./open";
import { wordsOf } from "./pieces";
import { rulesOf } from "./rules";

/** A larger file is opened once, with its pictures: each opening holds all of it. */
const LARGEST_TWICE = 100 * 1024 * 1024;

/**
 * Reads a PDF by its text layer: lines and tables in reading order, each with its place. Pages that are pictures of
 * words are recognised where this process may do so.
 * @throws E_NEEDS_RECOGNITION where words can be had only by recognition, E_ENCRYPTED, E_DAMAGED, E_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> {
  const isTwice = bytes.length <= LARGEST_TWICE;
  const plain = await openPdf(bytes, file, options, { pictures: !isTwice });
  let shown = isTwice ? undefined : plain;
  try {
    const { numPages } = plain.document;
    const fonts = new UntoldFonts();
    const open = async (number: number): Promise<ShownPage> => {
      const page = await plain.document.getPage(number);
      const text = { ...(await wordsOf(page, fonts)), rules: await rulesOf(await drawnOn(page)) };
      page.cleanup();
      if (!mayBeStamp(text)) return { text, pictures: [], unread: false, covered: 0 };
      // only pages with few words are asked for their pictures: to unpack those of all costs as much as the words several times
      shown ??= await openPdf(bytes, file, options, { pictures: true });
      const again = await shown.document.getPage(number);
      const pictures = await picturesOf(again, await drawnOn(again));
      again.cleanup();
      return { text, ...pictures };
    };
    return { format: "pdf", encoding: null, ...(await readPages(numPages, open, file, options)) };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("E_DAMAGED", { file, message: messageOf(error) }, { cause: error });
  } finally {
    await plain.close();
    if (shown !== plain) await shown?.close();
  }
}
