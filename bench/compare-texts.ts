import type { Clause } from "../src/contract";
import { WORDS_ZH } from "../src/engine/tokens/words-zh";
import { Dice } from "../test/dice";

const WORDS = WORDS_ZH.trim().split(/\s+/);
const VERBS = ["应", "不应", "宜", "可", "应", "应"];
const BOUNDS = ["不大于", "不小于", "为"];
const UNITS = ["mm", "kPa", "℃", "V", "min", "kg"];
const SENTENCES_A_CLAUSE = 4;
const WORDS_A_SENTENCE = 9;

/** A word of the list; frequent words come oftener, as in real text. */
const word = (dice: Dice) => WORDS[dice.below(1 + dice.below(WORDS.length))]!;
const phrase = (dice: Dice, length: number) => Array.from({ length }, () => word(dice)).join("");

function sentence(dice: Dice): string {
  const value = dice.below(4) === 0 ? `，${dice.pick(BOUNDS)}${1 + dice.below(500)} ${dice.pick(UNITS)}` : "";
  const head = phrase(dice, 2 + dice.below(3));
  return `${head}${dice.pick(VERBS)}${phrase(dice, WORDS_A_SENTENCE - dice.below(5))}${value}。`;
}

const clause = (at: number, title: string, text: string): Clause => ({
  id: `c${at}`,
  parent: null,
  number: `${1 + Math.floor(at / 100)}.${1 + Math.floor((at % 100) / 10)}.${1 + (at % 10)}`,
  title,
  kind: "clause",
  text,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
});

/** So many clauses of Chinese text in the manner of a standard, the same for the same seed. */
export function generate(clauses: number, seed: number): Clause[] {
  const dice = new Dice(seed);
  return Array.from({ length: clauses }, (_, at) =>
    clause(at, phrase(dice, 2), Array.from({ length: SENTENCES_A_CLAUSE }, () => sentence(dice)).join("")),
  );
}

/** The same text with `share` percent of its clauses edited: a sentence rewritten, dropped or put in. */
export function edited(clauses: readonly Clause[], share: number, seed: number): Clause[] {
  const dice = new Dice(seed);
  return clauses.map((own, at) => {
    if (dice.below(100) >= share) return own;
    const sentences = own.text.split(/(?<=。)/);
    const place = dice.below(sentences.length);
    sentences.splice(place, dice.below(2), ...(dice.below(3) === 0 ? [] : [sentence(dice)]));
    return clause(at, own.title, sentences.join(""));
  });
}
