import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Where the bundles of threads and processes lie. This module may be part of an entry (`out/main/cli.js`), of a chunk
 * (`out/main/chunks/…`) or, in tests, a source file that uses what was built.
 */
function bundleFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  if (basename(folder) === "chunks") return dirname(folder);
  return basename(folder) === "jobs" ? join(folder, "..", "..", "out", "main") : folder;
}

const entry = (name: string): URL => pathToFileURL(join(bundleFolder(), `${name}.js`));

export const ENTRIES = {
  storeThread: entry("store-thread"),
  jobWorker: entry("job-worker"),
  readerProcess: entry("reader-process"),
} as const;
