import { type Block, Fault, type StructureNote } from "../../../contract";
import type { ReadOptions } from "../document";
import { byPage, type PictureOnPage, pageToType, recognisedNote, recogniseOn } from "../ocr";
import { blocksOfPages, type LaidOutPage } from "./blocks";
import { withFootnotes } from "./footnotes";
import { withoutLineNumbers } from "./line-numbers";
import { hasWords, type PageText, UNKNOWN_SIGN } from "./piece";
import { mayBeStamp, stampedScans } from "./stamped";
import { withoutWatermarks } from "./watermarks";

/** A page as it is shown. */
export interface ShownPage {
  readonly text: PageText;
  /** The pictures on it that may hold words, from top to bottom; none are looked for where there is much text. */
  readonly pictures: readonly PictureOnPage[];
  /** The part of it that its pictures cover; where they lie over one another, more. */
  readonly covered: number;
  /** It shows pictures that nobody here can open, or words that were made drawings of. */
  readonly unread: boolean;
}

/** Part of the page that a picture covers from which on it may be a scanned page, or a strip of one. */
const LEAST_PART = 0.02;

/** So many drawn lines and areas on a page without words may be words; fewer are a frame or a rule. */
export const FEWEST_STROKES = 10;

/** Whether a picture of a size (in points) is large enough on its page to hold words. */
export const mayHoldWords = (width: number, height: number, page: { width: number; height: number }): boolean =>
  width * height >= LEAST_PART * page.width * page.height;

/**
 * Reads the pages of a document one after another: lines and tables in reading order, each with its place. Pages that
 * are pictures of words are recognised where this process may do so, and else wait to be typed.
 * @param open shows a page, from 1
 * @throws E_NEEDS_RECOGNITION where words can be had only by recognition and nobody is to type them
 */
export async function readPages(
  count: number,
  open: (number: number) => Promise<ShownPage>,
  file: string,
  options: ReadOptions,
): Promise<{ blocks: Block[]; notes: StructureNote[] }> {
  const pages: LaidOutPage[] = [];
  const recognised: LaidOutPage[] = [];
  const toType: Block[] = [];
  const stamped: { page: number; text: PageText; covered: number }[] = [];
  const notes: StructureNote[] = [];
  const watermarks = new Map<string, StructureNote>();
  const noteWatermark = (text: string, page: number): void => {
    if (!watermarks.has(text)) watermarks.set(text, { kind: "watermark", text, place: { page } });
  };
  const readPictures = async (number: number, page: ShownPage): Promise<void> => {
    const text = await wordsOnPictures(page, file, options);
    if (text === "blank") return;
    if (text === null) toType.push(pageToType(number));
    else {
      recognised.push({ page: number, text });
      notes.push(recognisedNote(number));
    }
  };
  for (let number = 1; number <= count; number++) {
    const page = await open(number);
    for (const text of page.text.aslant ?? []) noteWatermark(text, number);
    if (page.text.pieces.some(({ text }) => hasWords(text))) {
      pages.push({ page: number, text: page.text });
      const unknown = page.text.pieces.find(({ text }) => text.includes(UNKNOWN_SIGN));
      if (mayBeStamp(page.text)) stamped.push({ page: number, text: page.text, covered: page.covered });
      if (unknown !== undefined) notes.push({ kind: "doubtful", text: unknown.text, place: { page: number } });
    } else await readPictures(number, page);
    options.onPage?.();
  }
  for (const number of stampedScans(stamped, count)) await readPictures(number, await open(number));
  if (pages.length === 0 && toType.length > 0 && options.ocr === undefined && !options.toBeTyped)
    throw new Fault("E_NEEDS_RECOGNITION", { file });
  const printed = withoutWatermarks(pages);
  for (const { text, page } of printed.marks) noteWatermark(text, page);
  // scans have margins of their own
  const [told, seen] = [withoutLineNumbers(printed.pages), withoutLineNumbers(recognised)];
  const blocks = [told, seen].flatMap((one) => blocksOfPages(withFootnotes(one.pages)));
  return {
    blocks: byPage([...blocks, ...toType]),
    notes: [...notes, ...watermarks.values(), ...told.notes, ...seen.notes],
  };
}

/**
 * The words on the pictures of a page without words of its own; "blank" where there is nothing on it; null where it holds
 * what nobody here can read: pictures, or signs that nobody knows.
 */
async function wordsOnPictures(
  { text, pictures, unread }: ShownPage,
  file: string,
  { ocr, mayRecognise }: ReadOptions,
): Promise<PageText | "blank" | null> {
  if (pictures.length === 0 && text.pieces.length === 0 && !unread) return "blank";
  if (pictures.length > 0 && ocr === undefined && mayRecognise) throw new Fault("E_NEEDS_RECOGNITION", { file });
  const found = ocr === undefined ? null : await recogniseOn(ocr, pictures);
  return found === null || found.pieces.length === 0 ? null : found;
}
