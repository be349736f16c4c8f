import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DOCUMENT_LIMITS, Fault } from "../../../contract";
import type { ReadOptions } from "../document";

/**
 * pdf.js expects a browser's geometry classes when it is loaded; reading text uses none of them. Its worker runs in this
 * thread: the process is the isolation.
 */
async function loadPdfJs() {
  const browser = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown; pdfjsWorker?: unknown };
  for (const name of ["DOMMatrix", "Path2D", "ImageData"] as const) browser[name] ??= class {};
  browser.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/**
 * Opens a PDF for reading; nothing in it is run, nothing is fetched. `close` frees it.
 * @throws E_ENCRYPTED, E_DAMAGED, E_TOO_LARGE
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  { pdfJsFolder }: ReadOptions,
): Promise<{ document: PDFDocumentProxy; close(): Promise<void> }> {
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
    disableFontFace: true,
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
