/**
 * Measures the structure step on documents with answers: `eval:structure -- FOLDER [--list]`. FOLDER holds
 * NAME.gold.json ({files, clauses: [{number, title?, parent?}], optional?}) with the files beside it. Prints per document
 * precision, recall and F1 of the clause numbers (multiset), their order (longest common subsequence), the share of
 * clauses whose parent and whose title are right where these are labelled, the share of labelled fields of the front
 * matter that are right, how much of the text stands in the tree, and
 * which share of that (other) in kinds whose numbers are not judged; `--list` adds what is missing, what is too much and
 * what stands or is called wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../src/contract";
import { structureDocument } from "../src/engine/structure";
import { type ReadDocument, type ReadOptions, readBlocks } from "../src/formats/read";
import { type Gold, scoreFront, scoreNumbers, scorePlaces, textCoverage, unjudgedShare } from "./structure-score";

const printed = (value: number): string => value.toFixed(4);

/** pdf.js' character maps and fonts of this checkout, seen from out/bench/eval-structure. */
const OPTIONS: ReadOptions = { pdfJsFolder: join(import.meta.dirname, "../../../node_modules/pdfjs-dist/") };

export async function evaluateStructure(folder: string, list: boolean): Promise<void> {
  const scores: number[] = [];
  let refused = 0;
  let frontRight = 0;
  let frontLabelled = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".gold.json"))) {
    const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
    for (const file of gold.files) {
      const began = performance.now();
      const document = await documentOrFault(folder, file);
      if (document instanceof Fault) {
        console.log(`not read (${document.code}): ${file}`);
        refused++;
        continue;
      }
      const { blocks, notes } = document;
      const found = structureDocument(blocks, { fileName: file, notes });
      // what the reader has told apart is in no block
      const own = found.notes.filter((note) => !notes.includes(note));
      const ms = performance.now() - began;
      const score = scoreNumbers(gold, found);
      const places = scorePlaces(gold, found);
      const front = scoreFront(gold, found);
      scores.push(score.f1);
      frontRight += front?.right ?? 0;
      frontLabelled += front?.labelled ?? 0;
      const values = {
        ...{ P: score.precision, R: score.recall, F1: score.f1, order: score.order },
        ...(places === null ? {} : { parents: places.parents, titles: places.titles }),
        ...(front === null ? {} : { front: front.right / front.labelled }),
      };
      const columns = Object.entries(values).map(([key, value]) => `${key} ${printed(value)}`);
      console.log(
        `${columns.join("  ")}  text ${printed(textCoverage(blocks, { ...found, notes: own }))}  other ${unjudgedShare(found).toFixed(2)}  ${ms.toFixed(0)} ms  ${file}`,
      );
      if (list) console.log(`  missing: ${score.missing.join(" ")}\n  extra: ${score.extra.join(" ")}`);
      if (list) for (const line of [...(places?.wrong ?? []), ...(front?.wrong ?? [])]) console.log(`  ${line}`);
    }
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  console.log(
    `mean F1 ${printed(mean)}, lowest ${printed(Math.min(...scores))}, ${scores.length} documents, ${refused} not read`,
  );
  if (frontLabelled > 0) console.log(`front matter: ${frontRight} of ${frontLabelled} fields right`);
}

/** A format that no reader takes is told, not counted: it says nothing of structure. */
async function documentOrFault(folder: string, file: string): Promise<ReadDocument | Fault> {
  try {
    return await readBlocks(readFileSync(join(folder, file)), file, OPTIONS);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

const [folder, ...flags] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  if (folder === undefined) {
    console.error("usage: eval:structure -- FOLDER [--list]");
    process.exitCode = 2;
  } else await evaluateStructure(folder, flags.includes("--list"));
}
