export { type Keystore, openKeystore } from "./keystore";
export { nodeCrypto } from "./node-crypto";
export { openStore, type Store, type StoreOptions } from "./store";
export type { FileToStore } from "./tables/imports";
export type { ImportFile, JobRow } from "./tables/jobs";
export type { Append, HashedRecord } from "./tables/ledger";
export type { ReadPatch } from "./tables/metadata";
export type { ItemRow } from "./tables/projects";
export { inProcess, type StartThread, workerThreads } from "./threads";
