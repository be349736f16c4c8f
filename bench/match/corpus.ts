import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { ClauseUnit } from "../../src/contract";
import type { TextUnits } from "../../src/engine/match";
import { WORDS_ZH } from "../../src/engine/tokens/words-zh";
import { Dice } from "../../test/dice";

/** A line of a corpus; where it names its document, `title` is the document's and says nothing of the clause. */
interface Line {
  readonly id: string;
  readonly doc?: string;
  readonly title?: string | null;
  readonly text: string;
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .map((name) => join(path, name));
}

/** The texts of a JSON Lines file of clauses, packed or not, or of a folder of such files; at most so many clauses. */
export async function readCorpus(path: string, most: number): Promise<TextUnits[]> {
  if (!existsSync(path)) throw new Error(`no corpus at ${path}`);
  const groups = new Map<string, ClauseUnit[]>();
  let clauses = 0;
  for (const file of filesOf(path)) {
    const bytes = createReadStream(file);
    const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
    for await (const line of createInterface({ input })) {
      if (clauses >= most) break;
      if (line.trim() === "") continue;
      const { id, doc, title, text } = JSON.parse(line) as Line;
      const units = groups.get(doc ?? file) ?? [];
      groups.set(doc ?? file, units);
      units.push(doc === undefined ? { id, title: title ?? null, text } : { id, title: null, text });
      clauses += 1;
    }
  }
  return [...groups].map(([text, units]) => ({ text, units }));
}

const WORDS = WORDS_ZH.trim().split(/\s+/);
const CLAUSES_A_TEXT = 42;
/** Words that a text is about, from the whole list. */
const TOPIC_WORDS = 120;
const UNITS = ["mm", "kPa", "℃", "V", "min", "kg"];
const VERBS = ["应", "不应", "宜", "可", "应", "应"];
/** One clause in so many repeats an earlier one with some words changed, as standards that borrow do. */
const BORROWED = 8;
const KEPT_TO_BORROW = 4_096;

/** A rank after Zipf: the rth word comes in proportion to 1/r. */
const zipf = (dice: Dice, count: number): number =>
  Math.min(count - 1, Math.floor(Math.exp((dice.below(1_000_000) / 1_000_000) * Math.log(count))) - 1);

function writeClause(dice: Dice, topic: readonly string[]): string[] {
  const phrases: string[] = [];
  const sentences = 1 + zipf(dice, 9);
  for (let i = 0; i < sentences; i += 1) {
    const words = 10 + dice.below(20);
    for (let at = 0; at < words; at += 1) {
      phrases.push(dice.below(5) < 2 ? topic[zipf(dice, topic.length)]! : WORDS[zipf(dice, WORDS.length)]!);
      if (at === 3) phrases.push(dice.pick(VERBS));
    }
    if (dice.below(4) === 0) phrases.push(`，不大于${1 + dice.below(500)} ${dice.pick(UNITS)}`);
    phrases.push("。");
  }
  return phrases;
}

/** So many clauses in the manner of standards, text by text, the same in every run; nothing is kept of them. */
export function* generateCorpus(clauses: number): Generator<TextUnits> {
  const dice = new Dice(7);
  const earlier: string[][] = [];
  for (let first = 0, text = 0; first < clauses; first += CLAUSES_A_TEXT, text += 1) {
    const topic = Array.from({ length: TOPIC_WORDS }, () => dice.pick(WORDS));
    const units = Array.from({ length: Math.min(CLAUSES_A_TEXT, clauses - first) }, (_, at): ClauseUnit => {
      const borrowed = earlier.length > 0 && dice.below(BORROWED) === 0 ? dice.pick(earlier) : null;
      const words = borrowed
        ? borrowed.map((word) => (dice.below(10) === 0 ? dice.pick(WORDS) : word))
        : writeClause(dice, topic);
      earlier[earlier.length < KEPT_TO_BORROW ? earlier.length : dice.below(KEPT_TO_BORROW)] = words;
      return { id: `${text}/${at}`, title: dice.pick(topic) + dice.pick(topic), text: words.join("") };
    });
    yield { text: String(text), units };
  }
}
