import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Gold, scoreFront, scoreNumbers, scorePlaces, textCoverage } from "../../../bench/structure-score";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import committed from "./ratchet.json" with { type: "json" };

const FOLDER = join(import.meta.dirname, "../../../bench/structure");
const pdfJsFolder = join(import.meta.dirname, "../../../node_modules/pdfjs-dist/");

interface Least {
  f1: number;
  parents: number;
  titles: number;
  /** Fields of the front matter that may be wrong at most. */
  frontWrong?: number;
}

/** Figures that a change may better and never worsen; a better one is written into ratchet.json with the change. */
describe("clause trees of our own labelled documents are not worse than committed", () => {
  it.each(Object.entries<Least>(committed))("%s", async (file, least) => {
    const gold = JSON.parse(readFileSync(join(FOLDER, file.replace(/\.\w+$/, ".gold.json")), "utf8")) as Gold;
    const { blocks, notes } = await readBlocks(readFileSync(join(FOLDER, file)), file, { pdfJsFolder });
    const found = structureDocument(blocks, { fileName: file, notes });
    const places = scorePlaces(gold, found)!;
    expect(scoreNumbers(gold, found).f1).toBeGreaterThanOrEqual(least.f1);
    expect(places.parents).toBeGreaterThanOrEqual(least.parents);
    expect(places.titles).toBeGreaterThanOrEqual(least.titles);
    expect(scoreFront(gold, found)?.wrong.length ?? 0).toBeLessThanOrEqual(least.frontWrong ?? 0);
    const own = found.notes.filter((note) => !notes.includes(note));
    expect(textCoverage(blocks, { ...found, notes: own })).toBeGreaterThanOrEqual(0.999);
  });
});
