/**
 * Measures the structure step on documents with answers: `eval:structure -- FOLDER [--list]`. FOLDER holds
 * NAME.gold.json ({files, clauses: [{number}], optional?}) with the files beside it. Prints per document precision,
 * recall and F1 of the clause numbers (multiset), their order (longest common subsequence) and how much of the text
 * stands in the tree; `--list` adds what is missing and what is too much.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Block, type Clause, Fault, type StructuredText } from "../src/contract";
import { structureDocument } from "../src/engine/structure";
import { type ReadDocument, type ReadOptions, readBlocks } from "../src/formats/read";

interface Gold {
  readonly files: readonly string[];
  readonly clauses: readonly { readonly number: string }[];
  /** Numbers that are neither required nor punished, as regular expressions. */
  readonly optional?: readonly string[];
}

export interface StructureScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly order: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const JUDGED = new Set(["clause", "annex", "term-entry"]);

/** A number as it is judged: without the word for annex, spaces and trailing stops, letters in capitals. */
const judgedNumber = (number: string): string =>
  number
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(annex|appendix|附录)(?=[A-Za-z])/i, "")
    .replace(/[.．。:：]+$/, "")
    .replace(/^[a-z](?=$|\.)/, (letter) => letter.toUpperCase());

export function scoreNumbers(gold: Gold, found: StructuredText): StructureScore {
  const want = gold.clauses.map((clause) => judgedNumber(clause.number)).filter((number) => number !== "");
  const have = found.clauses
    .filter((clause) => clause.number !== null && JUDGED.has(clause.kind))
    .map((clause) => judgedNumber(clause.number!));
  const open = new Map<string, number>();
  for (const number of want) open.set(number, (open.get(number) ?? 0) + 1);
  const optional = (gold.optional ?? []).map((pattern) => new RegExp(`^(?:${pattern})$`));
  let right = 0;
  let neutral = 0;
  const extra: string[] = [];
  for (const number of have) {
    const left = open.get(number) ?? 0;
    if (left > 0) {
      right++;
      open.set(number, left - 1);
    } else if (optional.some((pattern) => pattern.test(number))) neutral++;
    else extra.push(number);
  }
  const judged = have.length - neutral;
  return {
    precision: right / Math.max(1, judged),
    recall: right / Math.max(1, want.length),
    f1: (2 * right) / Math.max(1, want.length + judged),
    order: commonLength(want, have) / Math.max(1, want.length),
    missing: [...open].flatMap(([number, left]) => Array<string>(left).fill(number)),
    extra,
  };
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    let diagonal = 0;
    for (const [j, y] of b.entries()) {
      const above = row[j + 1]!;
      row[j + 1] = x === y ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** Share of the letters and digits of the blocks that stand in clauses or notes, as multisets of signs. */
export function textCoverage(blocks: readonly Block[], found: StructuredText): number {
  const counts = new Map<string, number>();
  const count = (text: string, step: number): void => {
    for (const sign of text.normalize("NFKC").match(/[\p{L}\p{N}]/gu) ?? [])
      counts.set(sign, (counts.get(sign) ?? 0) + step);
  };
  for (const block of blocks) count(`${block.label ?? ""} ${block.text}`, 1);
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  for (const clause of found.clauses)
    count(`${clause.number ?? ""} ${clause.title} ${clause.text} ${annexWords(clause)}`, -1);
  for (const note of found.notes) if (!/number$/.test(note.kind) || note.kind === "page-number") count(note.text, -1);
  const lost = [...counts.values()].reduce((sum, value) => sum + Math.max(0, value), 0);
  return total === 0 ? 1 : 1 - lost / total;
}

/** What is printed before an annex' title is held as its kind and whether it is normative. */
const annexWords = ({ kind, number, normative }: Clause): string =>
  kind !== "annex"
    ? ""
    : `${/^[A-Z]$/.test(number ?? "") ? "附件" : ""}${normative === null ? "" : normative ? "规范性附录normative" : "资料性附录informative"}`;

const printed = (value: number): string => value.toFixed(4);

/** pdf.js' character maps and fonts of this checkout, which need no build. */
const OPTIONS: ReadOptions = { pdfJsFolder: new URL("../node_modules/pdfjs-dist/", import.meta.url).pathname };

export async function evaluateStructure(folder: string, list: boolean): Promise<void> {
  const scores: number[] = [];
  let refused = 0;
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
      scores.push(score.f1);
      const values = { P: score.precision, R: score.recall, F1: score.f1, order: score.order };
      const columns = Object.entries(values).map(([key, value]) => `${key} ${printed(value)}`);
      console.log(
        `${columns.join("  ")}  text ${printed(textCoverage(blocks, { ...found, notes: own }))}  ${ms.toFixed(0)} ms  ${file}`,
      );
      if (list) console.log(`  missing: ${score.missing.join(" ")}\n  extra: ${score.extra.join(" ")}`);
    }
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  console.log(
    `mean F1 ${printed(mean)}, lowest ${printed(Math.min(...scores))}, ${scores.length} documents, ${refused} not read`,
  );
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
