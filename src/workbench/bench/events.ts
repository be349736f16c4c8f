import type { LibraryEvent } from "../../contract";

/** Hands each event to every listener; `listen` and `onClose` give what ends them. */
export interface Emitter {
  emit(event: LibraryEvent): void;
  listen(listener: (event: LibraryEvent) => void): () => void;
  onClose(listener: () => void): () => void;
  /** Ends every stream. */
  close(): void;
}

export function makeEmitter(): Emitter {
  const listeners = new Set<(event: LibraryEvent) => void>();
  const closers = new Set<() => void>();
  const add = <T>(set: Set<T>, one: T) => {
    set.add(one);
    return () => void set.delete(one);
  };
  return {
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => add(listeners, listener),
    onClose: (listener) => add(closers, listener),
    close() {
      for (const closer of closers) closer();
    },
  };
}

/** Of two events waiting for a slow window the later one of a job is enough. */
function enqueue(waiting: LibraryEvent[], event: LibraryEvent): void {
  const last = waiting.at(-1);
  if (event.kind === "job" && last?.kind === "job" && last.job.id === event.job.id) waiting.pop();
  waiting.push(event);
}

/** Events from now on, until `signal` aborts or the emitter closes. */
export async function* streamEvents(emitter: Emitter, signal?: AbortSignal): AsyncGenerator<LibraryEvent, void> {
  const waiting: LibraryEvent[] = [];
  let ended = signal?.aborted ?? false;
  let wake: () => void = () => undefined;
  const end = () => {
    ended = true;
    wake();
  };
  const stopListening = emitter.listen((event) => {
    enqueue(waiting, event);
    wake();
  });
  const stopClosing = emitter.onClose(end);
  signal?.addEventListener("abort", end);
  try {
    while (!ended) {
      const event = waiting.shift();
      if (event) yield event;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stopListening();
    stopClosing();
    signal?.removeEventListener("abort", end);
  }
}
