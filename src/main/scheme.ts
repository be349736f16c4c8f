import type { Protocol } from "electron";
import type { Handler } from "../handler";
import { secured } from "../handler";
import { ORIGIN, SCHEME } from "./origin";

/** Must run before the program is ready: the scheme is an origin of its own, as safe as https, that fetch may ask. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/**
 * A response whose body, when it is cancelled, aborts the signal of its request: Electron cancels the one and leaves
 * the other alone, and an event stream would go on for a window that is gone.
 */
async function withCancel(request: Request, handler: Handler): Promise<Response> {
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const response = await handler(new Request(request, { signal }));
  if (response.body === null) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      gone.abort(reason);
      await reader.cancel(reason);
    },
  });
  return new Response(body, response);
}

/** Answers the scheme with the handler; an address of another host is nobody's. */
export function serveScheme(protocol: Protocol, handler: Handler): void {
  protocol.handle(SCHEME, (request) => {
    if (!request.url.startsWith(`${ORIGIN}/`)) return secured(new Response(null, { status: 404 }));
    return withCancel(request, handler);
  });
}
