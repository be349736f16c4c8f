import type { Change } from "./serve";
import { serveReads } from "./serve";
import { clientOf, type Store } from "./store";

/** What the owner of a library does for one who reads it in another thread. */
export interface Owner {
  readonly ownership: Store["ownership"];
  write(method: string, args: unknown[]): Promise<unknown>;
  onChange(listener: (change: Change) => void): () => void;
}

/**
 * A library whose owner is another thread of this program, on a connection of this thread's own: what is read is not
 * copied between threads, and waits for nobody else's reading. What is written crosses to the owner.
 */
export function openBeside(place: { path: string; profileFolder: string }, owner: Owner): Store {
  const reader = serveReads(place);
  const ask = (packed: boolean) => async (method: string, args: unknown[]) => reader.answer({ method, args, packed });
  return {
    path: place.path,
    ownership: owner.ownership,
    read: clientOf(ask(false)),
    readPacked: clientOf(ask(true)),
    write: clientOf(owner.write),
    onChange: owner.onChange,
    backUp: (path) => reader.backUp(path),
    close: async () => reader.close(),
  };
}
