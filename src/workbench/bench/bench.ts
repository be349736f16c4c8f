import type { CryptoPort, LedgerState, PairJudgement } from "../../contract";
import type { FileToRead, Isolate, JobQueue, TaskPool } from "../../jobs";
import type { Keystore, Store } from "../../store";
import type { Emitter } from "./events";

/** Where the pages of a text are read one after another: its source lies there as long as no other text is asked about. */
export interface PagePictures {
  /** Lets `read` read the source of a text, which is laid down where it is not there already. */
  with<T>(
    text: string,
    source: () => Promise<{ fileName: string; bytes: Uint8Array }>,
    read: (file: FileToRead) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/** What the use cases work with. */
export interface Bench {
  readonly store: Store;
  readonly isolate: Isolate;
  readonly pool: TaskPool;
  readonly queue: JobQueue;
  readonly keystore: Keystore;
  readonly crypto: CryptoPort;
  readonly emitter: Emitter;
  readonly now: () => string;
  readonly newId: () => string;
  readonly profileFolder: string;
  readonly resourcesFolder: string;
  readonly pictures: PagePictures;
  /** One at a time: what reads a ledger's head and then appends to it. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** What ledgers mean, by their heads: a ledger that has not grown means what it meant. */
  readonly ledgerStates: Map<string, LedgerState>;
  /** Names of texts of which what the library keeps is damaged: they stand as they were, and whoever looks is told. */
  readonly damaged: string[];
  /** Judgements of pairs of clauses that a queue shows, by their addresses. */
  readonly judgements: Map<string, Promise<PairJudgement>>;
}

/** Runs works one after another, in the order in which they were asked for. */
export function turns(): Bench["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
