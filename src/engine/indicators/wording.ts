import { EMPTY_CHINESE, isEmptyEnglish, stem } from "./content";
import type { Fact } from "./fact";
import type { Reading } from "./facts";
import { related } from "./pair";
import { canonical } from "./synonyms";

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(Math.max(0, end - start)) + text.slice(end);

/** The text of a side without what the judged facts are made of: their values, circumstances and the names of their properties. */
const remainder = (reading: Reading, facts: readonly Fact[], spans: readonly (readonly [number, number])[]): string => {
  let text = blank(reading.prepared.text, 0, reading.prepared.heading);
  for (const fact of facts) {
    text = blank(text, fact.start, fact.end);
    for (const { quantity } of fact.conditions) text = blank(text, quantity.start, quantity.end);
  }
  for (const [start, end] of spans) text = blank(text, start, end);
  for (const mention of reading.mentions) {
    const twin = reading.facts.some((fact) => fact.twin !== null && fact.property?.id === mention.property.id);
    const named =
      twin ||
      facts.some(
        (fact) =>
          related(fact.property, mention.property) ||
          fact.conditions.some(({ property }) => related(property, mention.property)),
      );
    if (named) text = blank(text, mention.start, mention.end);
  }
  return text;
};

const HAN = /[\u4e00-\u9fff]/;
const WORD = /[a-z]{2,}/g;

/**
 * What a side says in words of which the other has nothing: Chinese characters, English stems. `facts` are the judged
 * ones, `spans` what was judged as a statement.
 */
export const newWords = (
  own: Reading,
  facts: readonly Fact[],
  spans: readonly (readonly [number, number])[],
  other: Reading,
): string[] => {
  const rest = canonical(remainder(own, facts, spans));
  const there = canonical(other.prepared.text).toLowerCase();
  const stems = new Set((there.match(WORD) ?? []).map(stem));
  const chinese = [...rest.replace(EMPTY_CHINESE, " ")].filter((char) => HAN.test(char) && !there.includes(char));
  const english = (rest.toLowerCase().match(WORD) ?? []).filter(
    (word) => !isEmptyEnglish(word) && !stems.has(stem(word)),
  );
  return [...chinese, ...english];
};
