import type { Line } from "../workbench/beside/line";
import { openBesideWorkbench } from "../workbench/workbench";
import { asFault } from "./errors";
import { createHandler } from "./handler";
import type { Forwarded, FromAnswerer, ToAnswerer } from "./long-answers";

/** Such a thread answers procedures alone. */
const NO_FILES = { names: new Set<string>(), read: async () => new Uint8Array() };

/** Answers the requests that come over a line, with the same handler as the thread that serves. */
export async function answerHere(line: Line): Promise<void> {
  const post = (message: FromAnswerer, transfer: ArrayBuffer[] = []) => line.post(message, transfer);
  const opening = openBesideWorkbench(line);
  const handler = opening.then((workbench) => createHandler(workbench, NO_FILES));
  const stops = new Map<number, AbortController>();
  const answer = async ({ id, url, headers, body }: Forwarded): Promise<void> => {
    const stop = new AbortController();
    stops.set(id, stop);
    const sent = headers.map(([name, value]): [string, string] => [name, value]);
    const request = new Request(url, { method: "POST", headers: sent, body, signal: stop.signal });
    const response = await (await handler)(request);
    const bytes = await response.arrayBuffer();
    stops.delete(id);
    post({ kind: "response", id, status: response.status, headers: [...response.headers], body: bytes }, [bytes]);
  };
  const fail = (id: number | null) => (error: unknown) => {
    const { code, details } = asFault(error);
    post({ kind: "failed", id, code, details });
  };
  line.listen((heard) => {
    const message = heard as ToAnswerer;
    if (message.kind === "request") answer(message).catch(fail(message.id));
    else if (message.kind === "abort") stops.get(message.id)?.abort();
    else if (message.kind === "close")
      void opening.then((workbench) => workbench.close()).finally(() => post({ kind: "closed" }));
  });
  await opening.catch(fail(null));
}
