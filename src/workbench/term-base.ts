import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TermPair } from "../engine/match";

/** The bilingual term base that ships with the program: one pair a line, Chinese, tab, English; `#` begins a remark. */
export async function readTermBase(resourcesFolder: string): Promise<TermPair[]> {
  const text = await readFile(join(resourcesFolder, "terms", "zh-en.tsv"), "utf8");
  return text.split("\n").flatMap((line): TermPair[] => {
    const [chinese, english] = line.trimEnd().split("\t");
    return chinese && english && !chinese.startsWith("#") ? [[chinese, english]] : [];
  });
}
