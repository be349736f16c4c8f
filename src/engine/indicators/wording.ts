import type { Mention } from "../quantity";
import { EMPTY_CHINESE, isEmptyEnglish, stem } from "./content";
import type { Fact } from "./fact";
import type { Reading } from "./facts";
import { related } from "./pair";
import { canonical } from "./synonyms";

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(Math.max(0, end - start)) + text.slice(end);

/** A fact and the counterpart it was judged against; the name of a property is explained where both have it. */
export interface Judged {
  readonly fact: Fact;
  readonly as: Fact;
}

/** The text of a side without what the judged facts are made of: values, circumstances, the names of their properties. */
const remainder = (
  reading: Reading,
  judged: readonly Judged[],
  spans: readonly (readonly [number, number])[],
): string => {
  let text = blank(reading.prepared.text, 0, reading.prepared.heading);
  for (const { fact } of judged) {
    text = blank(text, fact.start, fact.end);
    for (const { quantity } of fact.conditions) text = blank(text, quantity.start, quantity.end);
  }
  for (const [start, end] of spans) text = blank(text, start, end);
  const isTwin = ({ property }: Mention): boolean =>
    reading.facts.some((fact) => fact.twin !== null && fact.property?.id === property.id);
  const isJudged = ({ property }: Mention): boolean =>
    judged.some(
      ({ fact, as }) =>
        (related(fact.property, property) && related(as.property, property)) ||
        fact.conditions.some((condition) => related(condition.property, property)),
    );
  for (const mention of reading.mentions) {
    if (isTwin(mention) || isJudged(mention)) text = blank(text, mention.start, mention.end);
  }
  return text;
};

const HAN = /[\u4e00-\u9fff]/;
const WORD = /[a-z]{2,}/g;
/** Letters and numbers that name something: 方法A, 表3, 2025年, S1; a word of several letters is no label. */
const LABEL = /[A-Za-zⅠ-Ⅻ]*\d+(?:[.\d]*\d)?[A-Za-z]*|(?<![A-Za-z])(?!A [a-z])[A-ZⅠ-Ⅻ](?![A-Za-z-])/g;

/** How many, where no value was read: `two supports` is not `one support`. */
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|both|single|double|dual|triple|half)\b/gi;

/** `表2 纹波电压：`: the number of a table is that of the document it stands in. */
const CAPTION = /^ *(?:表|图|table|figure) ?[A-Z]?\.?\d+(?:\.\d+)*/i;

/** The labels and loose numbers of a text: they name a method, a table, a date, a grade. */
export const labelsIn = (text: string): string[] =>
  [...(text.match(LABEL) ?? []), ...(text.match(NUMBER_WORD) ?? [])].map((label) => label.toUpperCase());

/** Chinese characters and English stems of a text that another, canonical one does not have. */
export const wordsBeyond = (text: string, other: string): string[] => {
  const there = other.toLowerCase();
  const stems = new Set((there.match(WORD) ?? []).map(stem));
  return [
    ...[...text.replace(EMPTY_CHINESE, " ")].filter((char) => HAN.test(char) && !there.includes(char)),
    ...(text.toLowerCase().match(WORD) ?? []).filter((word) => !isEmptyEnglish(word) && !stems.has(stem(word))),
  ];
};

/**
 * What a side says in words of which the other has nothing: Chinese characters, English stems. `judged` are the facts that
 * rows stand for, `spans` what was judged as a statement.
 */
export const newWords = (
  own: Reading,
  judged: readonly Judged[],
  spans: readonly (readonly [number, number])[],
  other: Reading,
): string[] => {
  const rest = canonical(remainder(own, judged, spans)).replace(CAPTION, "");
  const written = canonical(other.prepared.text);
  const named = new Set(labelsIn(written));
  const labels = labelsIn(rest).filter((label) => !named.has(label));
  return [...wordsBeyond(rest, written), ...labels];
};
