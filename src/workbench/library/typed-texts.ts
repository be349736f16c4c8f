import { deserialize } from "node:v8";
import { type Clause, isFaultOf, type TypedText, type Typing } from "../../contract";
import type { StandingCorrection } from "../../jobs";
import type { Bench } from "../bench/bench";
import { correctionsAt } from "./standing-corrections";

/** Of these corrections the typed pages with all their words, the last of each page. */
async function typingsOf(
  { store }: Pick<Bench, "store">,
  text: string,
  corrections: readonly StandingCorrection[],
): Promise<Typing[]> {
  const standing = new Set(corrections.filter(({ edit }) => edit.edit.op === "type").map(({ id }) => id));
  if (standing.size === 0) return [];
  const typings = (await store.read.typings(text)).filter(({ id }) => standing.has(id));
  return [...new Map(typings.map((one) => [one.page, one])).values()];
}

/** What stands on a page, to be gone on from: what was typed last, else what was recognised; "" where nothing does. */
export async function pageWords(
  bench: Bench,
  { text, page }: { text: string; page: number },
): Promise<{ words: string }> {
  const corrections = (await correctionsAt(bench))(text, bench.now());
  const typed = (await typingsOf(bench, text, corrections)).find((one) => one.page === page);
  if (typed) return { words: typed.words };
  const { blocks } = await bench.store.read.sourceBlocks(text);
  const lines = blocks.filter(({ kind, place }) => kind !== "page" && place?.page === page).map((block) => block.text);
  return { words: lines.join("\n") };
}

const takeApart = async ({ store, pool }: Bench, text: string, typings: readonly Typing[]) =>
  pool.run(
    "typedText",
    {
      fileName: (await store.read.textSummary(text)).fileName,
      source: await store.readPacked.sourceBlocks(text),
      typings,
    },
    { urgent: true },
  );

/** The clauses of a text as imported, with the pages that were typed among these corrections instead of those of today. */
export async function importedWith(
  bench: Bench,
  text: string,
  corrections: readonly StandingCorrection[],
): Promise<readonly Clause[]> {
  const typings = await typingsOf(bench, text, corrections);
  const kept = (await bench.store.read.picturedTexts()).find((one) => one.text === text);
  if (kept === undefined || kept.madeOf === madeOf(typings)) return bench.store.read.importedClauses(text);
  const made = await takeApart(bench, text, typings);
  return (deserialize(made.packed) as TypedText).structured.clauses;
}

const madeOf = (typings: readonly Typing[]): string => typings.map(({ id }) => id).join(" ");

/**
 * Takes the texts apart anew of which pages were typed, or are not any more; what stands over them is left to the caller.
 * Gives the texts that had to stay as they were because their kept blocks are damaged.
 */
export async function retakeTypedTexts(
  bench: Bench,
  corrections: (text: string, at: string) => readonly StandingCorrection[],
): Promise<string[]> {
  const { store, now } = bench;
  const damaged: string[] = [];
  for (const kept of await store.read.picturedTexts()) {
    const typings = await typingsOf(bench, kept.text, corrections(kept.text, now()));
    const made = madeOf(typings);
    if (made === kept.madeOf) continue;
    try {
      await store.write.putTypedText(kept.text, made, await takeApart(bench, kept.text, typings));
    } catch (error) {
      if (isFaultOf(error, "E_LIBRARY_DAMAGED")) damaged.push(kept.text);
      // gone meanwhile
      else if (!isFaultOf(error, "E_NOT_FOUND")) throw error;
    }
  }
  return damaged;
}
