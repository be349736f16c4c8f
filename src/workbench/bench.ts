import type { CryptoPort, LedgerState } from "../contract";
import type { Isolate, JobQueue, TaskPool } from "../jobs";
import type { Keystore, Store } from "../store";

/** What the use cases work with. */
export interface Bench {
  readonly store: Store;
  readonly isolate: Isolate;
  readonly pool: TaskPool;
  readonly queue: JobQueue;
  readonly keystore: Keystore;
  readonly crypto: CryptoPort;
  readonly now: () => string;
  readonly newId: () => string;
  readonly profileFolder: string;
  readonly resourcesFolder: string;
  /** Program and version, as packages name it. */
  readonly producer: string;
  /** One at a time: what reads a ledger's head and then appends to it. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** What ledgers mean, by their heads: a ledger that has not grown means what it meant. */
  readonly ledgerStates: Map<string, LedgerState>;
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

/** 128 random bits as 32 hexadecimal digits. */
export const idOf = (random: Uint8Array): string => Buffer.from(random).toString("hex");
export const ID_BYTES = 16;
