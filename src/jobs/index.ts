export type { CandidateSides } from "./candidates";
export type { StandingCorrection } from "./effective-text";
export { ENTRIES } from "./entries";
export { Flag } from "./flag";
export { childProcess, type Isolate, inThread, openIsolate, type StartReader } from "./isolate";
export { inThreadPool, openPool, type TaskPool } from "./pool";
export { type JobControl, type JobQueue, openQueue } from "./queue";
export type { CitingList, FileRead, FileToRead } from "./reader-messages";
export { openReaders } from "./readers";
