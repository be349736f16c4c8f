import { Fault, isFault, type Packed } from "../contract";
import type { Holder } from "./lock";
import { type OpenSetup, whoHolds } from "./open";
import type { Reader } from "./reader";
import type { Call, Change } from "./serve";
import type { StartThread, StoreThread } from "./threads";
import type { Writer } from "./writer";

type Async<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};
type AsyncPacked<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Packed<R>> : never;
};

/** Whether this program may write, and if not, who may. */
type Ownership =
  | { readonly readOnly: false; readonly replica: string }
  | { readonly readOnly: true; readonly heldBy: Holder | null };

/** A library as the thread that serves sees it: every call is answered by another thread. */
export interface Store {
  readonly path: string;
  readonly ownership: Ownership;
  readonly read: Async<Reader>;
  /** The same answers serialised, to be passed on to a worker without being taken apart here. */
  readonly readPacked: AsyncPacked<Reader>;
  /** Each call is one transaction: done wholly, or not at all and rejected with a fault. */
  readonly write: Async<Writer>;
  /** Hears of each committed change; gives what ends it. */
  onChange(listener: (change: Change) => void): () => void;
  backUp(path: string): Promise<void>;
  /** Once is enough; again changes nothing. */
  close(): Promise<void>;
}

export interface StoreOptions extends OpenSetup {
  readonly startThread: StartThread;
}

/** An object that turns each method into a call of that name. */
export function clientOf<T extends object>(call: (method: string, args: unknown[]) => Promise<unknown>): T {
  return new Proxy({} as T, {
    get: (_, method) =>
      typeof method === "string" && method !== "then" ? (...args: unknown[]) => call(method, args) : undefined,
  });
}

const READ_ONLY_INSTEAD: readonly string[] = ["E_LIBRARY_HELD", "E_READ_ONLY"];

/** The writing thread, or why there can be none. */
async function startWriter(
  options: StoreOptions,
  onChange: (change: Change) => void,
): Promise<{ writer: StoreThread } | { refused: Fault }> {
  const { startThread, ...setup } = options;
  try {
    return { writer: await startThread("writer", setup, onChange) };
  } catch (error) {
    if (isFault(error) && READ_ONLY_INSTEAD.includes(error.code)) return { refused: error };
    throw error;
  }
}

/**
 * Opens a library, making it where there is none. Where another program holds it, or the medium cannot be written,
 * it is opened for reading only and every write is refused with E_READ_ONLY.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { startThread, ...setup } = options;
  const listeners = new Set<(change: Change) => void>();
  const started = await startWriter(options, (change) => {
    for (const listener of listeners) listener(change);
  });
  const writer = "writer" in started ? started.writer : null;
  const reader = await startThread("reader", setup, () => undefined).catch(async (error: unknown) => {
    await writer?.close();
    throw error;
  });
  let closing: Promise<void> | undefined;
  const closeBoth = async () => {
    await reader.close();
    await writer?.close();
  };
  const ask = (packed: boolean) => (method: string, args: unknown[]) =>
    reader.call({ method, args, packed } satisfies Call);
  return {
    path: setup.path,
    ownership: writer
      ? { readOnly: false, replica: writer.opened.replica! }
      : { readOnly: true, heldBy: whoHolds(setup.path) },
    read: clientOf<Async<Reader>>(ask(false)),
    readPacked: clientOf<AsyncPacked<Reader>>(ask(true)),
    write: clientOf<Async<Writer>>(async (method, args) => {
      if (!writer) throw new Fault("E_READ_ONLY", { file: setup.path });
      return writer.call({ method, args, packed: false });
    }),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    backUp: (path) => (writer ?? reader).backUp(path),
    close: () => (closing ??= closeBoth()),
  };
}
