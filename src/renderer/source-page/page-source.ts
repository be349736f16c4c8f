import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** A page as drawn; `width` and `height` in the unit of the places of its text: points, or the pixels of a picture. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
}

/** A source file that can be shown page by page. */
export interface PageSource {
  readonly pages: number;
  /** Draws a page (from 1) to fill this many device pixels of width. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<DrawnPage>;
  close(): void;
}

/** What pdf.js reads beside its code; the program itself serves it. */
const PDF_JS = "/pdfjs/";
/** Beyond this a canvas may fail; a page of a drawing is scaled down instead. */
const MOST_PIXELS = 24_000_000;

/** Formats whose pages can be shown. */
export const hasPages = (format: string): boolean => format === "pdf" || format === "png" || format === "jpeg";

/** Opens a source file for showing; whatever its format, nothing in it is run. */
export async function openPages(bytes: ArrayBuffer, format: string): Promise<PageSource> {
  return format === "pdf" ? openPdf(bytes) : openPicture(bytes);
}

async function openPdf(data: ArrayBuffer): Promise<PageSource> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({
    data,
    cMapUrl: `${PDF_JS}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDF_JS}standard_fonts/`,
    wasmUrl: `${PDF_JS}wasm/`,
    // the page's policy allows no code that is made at run time
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    draw: (page, canvas, width) => drawPdf(document, page, canvas, width),
    close: () => void task.destroy(),
  };
}

async function drawPdf(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  wanted: number,
): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(wanted / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return { width, height };
}

async function openPicture(data: ArrayBuffer): Promise<PageSource> {
  const picture = await createImageBitmap(new Blob([data]));
  const { width, height } = picture;
  return {
    pages: 1,
    draw: async (_, canvas, wanted) => {
      const scale = Math.min(1, wanted / width, Math.sqrt(MOST_PIXELS / (width * height)));
      canvas.width = Math.max(1, Math.round(width * scale));
      canvas.height = Math.max(1, Math.round(height * scale));
      canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return { width, height };
    },
    close: () => picture.close(),
  };
}
