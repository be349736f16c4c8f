import { basename } from "node:path";
import { deserialize } from "node:v8";
import type { ReadText } from "../../contract";
import { childProcess, openReaders } from "../../jobs";

/** Reads files as the library would, in processes of their own, without a library. */
export async function readFiles(paths: readonly string[]): Promise<ReadText[]> {
  const isolate = openReaders({ start: childProcess, size: paths.length });
  try {
    const reads = await Promise.all(paths.map((path) => isolate.read("text", { path, name: basename(path) })));
    return reads.map(({ read }) => deserialize(read.packed) as ReadText);
  } finally {
    isolate.close();
  }
}
