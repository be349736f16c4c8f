import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Block, Fault, type StructureNote } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { recogniseOn } from "../ocr";
import { blocksOfPages } from "./blocks";
import { picturesOf } from "./images";
import { messageOf, openPdf } from "./open";
import { type PageText, textOfPage } from "./pieces";

/**
 * Reads a PDF by its text layer: lines and tables in reading order, each with its place. Pages that are pictures of
 * words are recognised where this process may do so.
 * @throws E_NEEDS_RECOGNITION where words can be had only by recognition, E_ENCRYPTED, E_DAMAGED, E_TOO_LARGE
 */
export async function readPdf(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadDocument> {
  const { document, close } = await openPdf(bytes, file, options);
  try {
    const pages: { page: number; text: PageText }[] = [];
    const scanned = new Map<number, Block[]>();
    const notes: StructureNote[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const text = await textOfPage(page);
      if (text.pieces.length > 0) pages.push({ page: number, text });
      else {
        const read = await readPicture(page, file, options);
        scanned.set(number, read.blocks);
        notes.push(...read.notes);
      }
      page.cleanup();
      options.onPage?.();
    }
    if (pages.length === 0 && options.ocr === undefined && notes.length > 0)
      throw new Fault("E_NEEDS_RECOGNITION", { file });
    return { format: "pdf", encoding: null, blocks: inOrder(blocksOfPages(pages), scanned), notes };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("E_DAMAGED", { file, message: messageOf(error) }, { cause: error });
  } finally {
    await close();
  }
}

/** A page without words: blank, or a picture of words. */
async function readPicture(
  page: PDFPageProxy,
  file: string,
  { ocr, mayRecognise }: ReadOptions,
): Promise<{ blocks: Block[]; notes: StructureNote[] }> {
  const pictures = await picturesOf(page);
  const place = { page: page.pageNumber };
  if (pictures.length === 0) return { blocks: [], notes: [] };
  if (ocr === undefined) {
    if (mayRecognise) throw new Fault("E_NEEDS_RECOGNITION", { file });
    return { blocks: [], notes: [{ kind: "page-without-text", text: "", place }] };
  }
  const blocks = await recogniseOn(ocr, page.pageNumber, pictures);
  return { blocks, notes: [{ kind: blocks.length > 0 ? "recognised" : "page-without-text", text: "", place }] };
}

function inOrder(read: readonly Block[], scanned: ReadonlyMap<number, Block[]>): Block[] {
  if (scanned.size === 0) return [...read];
  const pageOf = ({ place }: Block): number => place?.page ?? 0;
  return [...read, ...[...scanned.values()].flat()].sort((a, b) => pageOf(a) - pageOf(b));
}
