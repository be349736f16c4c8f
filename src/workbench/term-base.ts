import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TermPair } from "../engine/match";
import { readTerms } from "../formats/read";
import type { Bench } from "./bench";
import { withStaged } from "./staged";

const SHIPPED = "zh-en.tsv";

/** The bilingual term base that ships with the program, a pair for each way a term is said. */
export async function readTermBase(resourcesFolder: string): Promise<TermPair[]> {
  return readTerms(await readFile(join(resourcesFolder, "terms", SHIPPED)), SHIPPED);
}

/** The shipped terms with those that people added to this library. */
export async function termBase({ store, resourcesFolder }: Bench): Promise<TermPair[]> {
  const [shipped, own] = await Promise.all([readTermBase(resourcesFolder), store.read.terms()]);
  return [...shipped, ...own];
}

/** Adds the terms of a file (TBX, or a spreadsheet with a Chinese and an English column) to the library's own. */
export async function importTerms(bench: Bench, { file }: { file: File }): Promise<{ added: number; known: number }> {
  const pairs = await withStaged(bench, file, (staged) => bench.isolate.read("terms", staged));
  const added = await bench.store.write.addTerms(file.name, pairs);
  return { added, known: pairs.length - added };
}
