import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DOCUMENT_LIMITS, Fault } from "../../../contract";
import type { ReadOptions } from "../document";

const CLASSES = ["DOMMatrix", "Path2D", "ImageData", "FontFace"] as const;

/** Where pdf.js puts fonts. Nothing is drawn with them, but where they cannot be put it builds the shape of every sign. */
const FONTS_NOWHERE = { fonts: { add() {}, delete() {} } } as unknown as HTMLDocument;

/**
 * pdf.js expects a browser's classes of geometry and fonts; reading text uses none of them. Its worker runs in this
 * thread: the process is the isolation.
 */
async function loadPdfJs() {
  const browser = globalThis as Partial<Record<(typeof CLASSES)[number] | "pdfjsWorker", unknown>>;
  for (const name of CLASSES) browser[name] ??= class {};
  browser.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** An open PDF; `close` frees it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF for reading; nothing in it is run, nothing is fetched.
 * @param pictures whether pages show their pictures, which are then unpacked wherever it is asked what a page draws
 * @throws E_ENCRYPTED, E_DAMAGED, E_TOO_LARGE
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  { pdfJsFolder }: ReadOptions,
  { pictures }: { readonly pictures: boolean },
): Promise<OpenPdf> {
  const { getDocument, PasswordException, VerbosityLevel } = await loadPdfJs();
  const task = getDocument({
    // pdf.js takes the buffer over
    data: new Uint8Array(bytes),
    ...(pdfJsFolder === undefined
      ? {}
      : {
          cMapUrl: `${pdfJsFolder}cmaps/`,
          standardFontDataUrl: `${pdfJsFolder}standard_fonts/`,
          wasmUrl: `${pdfJsFolder}wasm/`,
        }),
    cMapPacked: true,
    useSystemFonts: false,
    // outside of a browser pdf.js takes fonts to have no place unless told
    disableFontFace: false,
    ownerDocument: FONTS_NOWHERE,
    ...(pictures ? {} : { maxImageSize: 0 }),
    isOffscreenCanvasSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > DOCUMENT_LIMITS.pages)
      throw new Fault("E_TOO_LARGE", { file, limit: DOCUMENT_LIMITS.pages, size: numPages });
    return { document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    if (error instanceof Fault) throw error;
    if (error instanceof PasswordException) throw new Fault("E_ENCRYPTED", { file }, { cause: error });
    throw new Fault("E_DAMAGED", { file, message: messageOf(error) }, { cause: error });
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
