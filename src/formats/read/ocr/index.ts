import { type Block, DOCUMENT_LIMITS, Fault, type StructureNote } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { blocksOfPages } from "../layout/blocks";
import type { PageText } from "../layout/piece";
import { countPictures } from "./pictures";
import { type RecognisedPicture, recognisedText } from "./recognised-text";
import { openRecogniser, type Picture, type Recogniser } from "./recogniser";

const opened = new Map<string, Promise<Recogniser>>();

/** The recogniser of a folder, opened once a process: its models take a second to load. */
function recogniserIn(folder: string): Promise<Recogniser> {
  const known = opened.get(folder) ?? openRecogniser(folder);
  opened.set(folder, known);
  return known;
}

/** What a person is told of pages whose words were recognised. */
export const recognisedNote = (page: number): StructureNote => ({ kind: "recognised", text: "", place: { page } });

/** A picture on a page of a document: its corner and its width on the page, in points. */
export interface PictureOnPage {
  readonly picture: Picture;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The words on the pictures of one page of a document, with the component in `folder`. */
export async function recogniseOn(folder: string, pictures: readonly PictureOnPage[]): Promise<PageText> {
  const recogniser = await recogniserIn(folder);
  const recognised: RecognisedPicture[] = [];
  for (const { picture, left, top, width } of pictures) {
    const found = await recogniser.read(picture);
    recognised.push({ found, scale: width / found.width, left, top });
  }
  return recognisedText(recognised);
}

/** A page whose words nobody here could read: a person must type them. */
export const pageToType = (page: number): Block => ({ kind: "page", text: "", place: { page } });

/** The pictures of a picture file as pages to be typed. */
function picturesToType(bytes: Uint8Array, file: string): ReadDocument {
  const count = countPictures(bytes, file);
  const blocks = Array.from({ length: count }, (_, at) => pageToType(at + 1));
  return { format: "image", encoding: null, blocks, notes: [] };
}

/**
 * Reads a picture file (PNG, JPEG, TIFF of many pages …) by recognising its words. Places are in pixels of the picture.
 * @throws E_NEEDS_RECOGNITION where the component is not there and nobody is to type its words, E_DAMAGED, E_TOO_LARGE
 */
export async function readImage(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> {
  if (options.ocr === undefined) {
    if (options.mayRecognise || !options.toBeTyped) throw new Fault("E_NEEDS_RECOGNITION", { file });
    return picturesToType(bytes, file);
  }
  const recogniser = await recogniserIn(options.ocr);
  const pages = await recogniser.pages(bytes).catch(damaged(file));
  if (pages > DOCUMENT_LIMITS.pages)
    throw new Fault("E_TOO_LARGE", { file, limit: DOCUMENT_LIMITS.pages, size: pages });
  const scanned: { page: number; text: PageText }[] = [];
  for (let page = 1; page <= pages; page++) {
    const found = await recogniser.read(bytes, page - 1).catch(damaged(file));
    scanned.push({ page, text: recognisedText([{ found, scale: 1, left: 0, top: 0 }]) });
    options.onPage?.();
  }
  const [worded, wordless] = [scanned.filter(isWorded), scanned.filter((page) => !isWorded(page))];
  return {
    format: "image",
    encoding: null,
    blocks: byPage([...blocksOfPages(worded), ...wordless.map(({ page }) => pageToType(page))]),
    notes: worded.map(({ page }) => recognisedNote(page)),
  };
}

const isWorded = ({ text }: { text: PageText }): boolean => text.pieces.length > 0;

/** Blocks in the order of their pages. */
export const byPage = (blocks: readonly Block[]): Block[] =>
  blocks.toSorted((a, b) => (a.place?.page ?? 0) - (b.place?.page ?? 0));

const damaged =
  (file: string) =>
  (error: unknown): never => {
    const message = error instanceof Error ? error.message : String(error);
    throw new Fault(/pixel limit/i.test(message) ? "E_TOO_LARGE" : "E_DAMAGED", { file, message });
  };
