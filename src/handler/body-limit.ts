import { Fault } from "../contract";
import { DOCUMENT_LIMITS } from "../contract/limits";

const JSON_BYTES = 4 * 1024 * 1024;
/** Room for the form around the largest document. */
const UPLOAD_BYTES = DOCUMENT_LIMITS.pdfBytes + JSON_BYTES;

/** Procedures that take files. */
const UPLOADS = new Set([
  "/imports/start",
  "/registers/preview",
  "/registers/check",
  "/registers/checkFile",
  "/terms/import",
  "/candidates/overlap",
  "/comparisons/takeBackTable",
  "/packages/verify",
  "/packages/lookOver",
  "/packages/merge",
  "/review/signOnPaper",
]);

/** How many bytes a request to this procedure may carry. */
export const bodyLimitOf = (procedure: string): number => (UPLOADS.has(procedure) ? UPLOAD_BYTES : JSON_BYTES);

/**
 * The same request, whose body fails with E_TOO_LARGE beyond the limit: a declared length is believed only where it is
 * too large, what really comes is counted.
 */
export function limitBody(request: Request, max: number): Request {
  const tooLarge = (found: number) => new Fault("E_TOO_LARGE", { limit: max, found });
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > max) throw tooLarge(declared);
  if (!request.body) return request;
  let seen = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        seen += chunk.byteLength;
        if (seen > max) throw tooLarge(seen);
        controller.enqueue(chunk);
      },
    }),
  );
  const init: RequestInit & { duplex: "half" } = { body: counted, duplex: "half" };
  return new Request(request, init);
}
