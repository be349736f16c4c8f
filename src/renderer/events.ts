import type { LibraryEvent } from "../contract";
import { type Client, connect, sessionHeaders } from "./client";

/**
 * What a window hears: an event of the library; that the stream has begun, before which it may have asked and not heard
 * of what changed since; that it was lost; and that it began again (refetch everything).
 */
export type Heard = LibraryEvent | { kind: "begun" } | { kind: "resumed" } | { kind: "lost" };

const RETRY_MS = 2_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Listens for ever; a host that went away is asked again every two seconds. */
export async function listen(client: Client, hear: (heard: Heard) => void): Promise<never> {
  let lost: boolean | undefined;
  while (true) {
    try {
      const stream = await client.events.stream();
      hear({ kind: lost ? "resumed" : "begun" });
      lost = false;
      for await (const event of stream) hear(event);
    } catch {
      // Whatever ended the stream, the answer is the same: say so and ask again.
    }
    if (!lost) hear({ kind: "lost" });
    lost = true;
    await pause(RETRY_MS);
  }
}

/** A host that does not speak of events is asked all the same, and what it answers is asked for anew once it does. */
const MOST_WAIT_MS = 1_000;

/**
 * One stream for this window. A browser allows six connections to a host, so its windows share one through a
 * SharedWorker; in Electron, which has no such limit and no session, each window has its own. It is waited for until the
 * window has heard anything: what is asked before must be asked twice, and the list of a large library is megabytes.
 */
export function hearEvents(hear: (heard: Heard) => void): Promise<void> {
  const { promise: hasHeard, resolve } = Promise.withResolvers<void>();
  connectStream((heard) => {
    hear(heard);
    resolve();
  });
  return Promise.race([hasHeard, pause(MOST_WAIT_MS)]).then(() => undefined);
}

function connectStream(hear: (heard: Heard) => void): void {
  const headers = sessionHeaders();
  if (typeof SharedWorker === "undefined" || Object.keys(headers).length === 0) {
    void listen(connect(sessionHeaders), hear);
    return;
  }
  const worker = new SharedWorker(new URL("./events-worker.ts", import.meta.url), { type: "module" });
  worker.onerror = () => void listen(connect(sessionHeaders), hear);
  worker.port.onmessage = ({ data }: MessageEvent<Heard>) => hear(data);
  worker.port.postMessage(headers);
}
