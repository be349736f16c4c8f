import { availableParallelism } from "node:os";
import {
  childProcess,
  ENTRIES,
  type Isolate,
  inThread,
  inThreadPool,
  openPool,
  openReaders,
  type StartReader,
  type TaskPool,
} from "../jobs";
import { inProcess, type StartThread, workerThreads } from "../store";

export type { StartReader } from "../jobs";

/** Where the work of a workbench runs. */
export interface Runtime {
  readonly startThread: StartThread;
  openIsolate(): Isolate;
  openPool(): TaskPool;
}

/** The bundled entries: threads of their own for the store and for computing, processes of their own for reading. */
export const bundledRuntime = (startReader: StartReader = childProcess): Runtime => ({
  startThread: workerThreads(ENTRIES.storeThread),
  openIsolate: () => openReaders({ start: startReader, size: availableParallelism() }),
  openPool: () => openPool(),
});

/** Everything in the calling thread: the twin for tests of use cases. */
export const oneThread: Runtime = {
  startThread: inProcess,
  openIsolate: () => inThread(),
  openPool: inThreadPool,
};
