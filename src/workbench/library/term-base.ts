import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TermPair } from "../../engine/match";
import { readTerms } from "../../formats/read";
import type { Bench } from "../bench/bench";
import { withStaged } from "../bench/staged";

async function readFields(folder: string): Promise<TermPair[]> {
  const files = (await readdir(folder)).sort();
  const fields = await Promise.all(files.map(async (file) => readTerms(await readFile(join(folder, file)), file)));
  return fields.flat();
}

/** What ships does not change while the program runs, and every comparison asks for it. */
const shipped = new Map<string, Promise<TermPair[]>>();

/** The bilingual term base that ships with the program, a file for each field, a pair for each way a term is said. */
export function readTermBase(resourcesFolder: string): Promise<TermPair[]> {
  const folder = join(resourcesFolder, "terms", "zh-en");
  const known = shipped.get(folder) ?? readFields(folder);
  shipped.set(folder, known);
  return known;
}

/** The shipped terms with those that people added to this library. */
export async function termBase({ store, resourcesFolder }: Bench): Promise<TermPair[]> {
  const [ours, own] = await Promise.all([readTermBase(resourcesFolder), store.read.terms()]);
  return [...ours, ...own];
}

/** Adds the terms of a file (TBX, or a spreadsheet with a Chinese and an English column) to the library's own. */
export async function importTerms(bench: Bench, { file }: { file: File }): Promise<{ added: number; known: number }> {
  const pairs = await withStaged(bench, file, (staged) => bench.isolate.read("terms", staged));
  const added = await bench.store.write.addTerms(file.name, pairs);
  return { added, known: pairs.length - added };
}
