export { ENTRIES } from "./entries";
export { Flag } from "./flag";
export { childProcess, type Isolate, inThread, openIsolate, type ReaderProcess, type StartReader } from "./isolate";
export { inThreadPool, openPool, type TaskPool } from "./pool";
export { type JobControl, type JobQueue, openQueue, type QueuedJob, type Recipes } from "./queue";
export type { FileRead, FileToRead } from "./read-file";
