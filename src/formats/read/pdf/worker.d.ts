/** The worker of pdf.js has no types of its own: it is only handed to pdf.js itself. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
