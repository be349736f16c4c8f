import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { TextView } from "../../contract";
import { SOURCE_PATH } from "../../contract/host";
import { fileAt } from "../client";

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

type Paged = Pick<TextView, "id" | "format" | "typable">;

/** Whether a page of a text can be shown: of an OFD those that are pictures. */
export const hasPage = ({ format, typable }: Paged, page: number): boolean =>
  format === "pdf" || format === "image" || (format === "ofd" && typable.includes(page));

const sourceOf = async (path: string): Promise<ArrayBuffer> => (await fileAt(`${SOURCE_PATH}/${path}`)).arrayBuffer();

/** Opens the source of a text for showing; whatever its format, nothing in it is run. */
export async function openPages(text: Paged): Promise<PageSource> {
  if (text.format === "ofd") return openOfd(text);
  const bytes = await sourceOf(encodeURIComponent(text.id));
  return text.format === "pdf" ? openPdf(bytes) : openPictures(bytes);
}

const openPictures = (bytes: ArrayBuffer): Promise<PageSource> =>
  isTiff(bytes) ? openTiff(bytes) : openPicture(bytes);

/** The pages of an OFD that are pictures, each fetched as it is turned to: a reader process takes them out. */
function openOfd({ id, typable }: Paged): PageSource {
  return {
    pages: Math.max(...typable),
    draw: async (page, canvas, width) => {
      const shown = await openPictures(await sourceOf(`${encodeURIComponent(id)}/${page}`));
      try {
        return await shown.draw(1, canvas, width);
      } finally {
        shown.close();
      }
    },
    close: () => undefined,
  };
}

/** `II*` or `MM*`: no browser draws a TIFF itself. */
function isTiff(data: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(data, 0, 2);
  return first === second && (first === 0x49 || first === 0x4d);
}

/** A TIFF as scanners write it, of many pages, in whichever of its compressions. */
async function openTiff(data: ArrayBuffer): Promise<PageSource> {
  const { decode, decodeImage, toRGBA8 } = await import("utif2");
  const pictures = decode(data);
  return {
    pages: pictures.length,
    draw: async (page, canvas, wanted) => {
      const picture = pictures[page - 1];
      if (!picture) throw new RangeError(`page ${page}`);
      decodeImage(data, picture);
      const { width, height } = picture;
      const bitmap = await createImageBitmap(new ImageData(new Uint8ClampedArray(toRGBA8(picture)), width, height));
      // the pixels of one page are enough to keep
      picture.data = new Uint8Array();
      drawBitmap(bitmap, canvas, wanted);
      bitmap.close();
      return { width, height };
    },
    close: () => undefined,
  };
}

function drawBitmap(picture: ImageBitmap, canvas: HTMLCanvasElement, wanted: number): void {
  const { width, height } = picture;
  const scale = Math.min(1, wanted / width, Math.sqrt(MOST_PIXELS / (width * height)));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
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
      drawBitmap(picture, canvas, wanted);
      return { width, height };
    },
    close: () => picture.close(),
  };
}
