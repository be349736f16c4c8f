import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROBE = "store-thread.js";

/**
 * Where the bundles of threads and processes lie: beside the entry that this module is part of (`out/main/cli.js`), or
 * one folder up where it is part of a chunk; for sources, tests and benches in `out/main` of the folders above them.
 */
function bundleFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; dirname(folder) !== folder; folder = dirname(folder)) {
    const found = [folder, join(folder, "out", "main")].find((one) => existsSync(join(one, PROBE)));
    if (found !== undefined) return found;
  }
  return here;
}

const folder = bundleFolder();
const entry = (name: string): URL => pathToFileURL(join(folder, `${name}.js`));

/** What pdf.js reads beside its code, copied there by the build: character maps, standard fonts, decoders. */
export const PDF_JS = join(folder, "..", "renderer", "pdfjs", "/");

export const ENTRIES = {
  storeThread: entry("store-thread"),
  jobWorker: entry("job-worker"),
  answerThread: entry("answer-thread"),
  readerProcess: entry("reader-process"),
} as const;
