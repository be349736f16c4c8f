import type { Condition, Fact } from "../reading/fact";
import { stretchesOf } from "../reading/stretch";
import { contained, isChinese, wordsOf } from "../vocabulary/content";
import { FACETS, facetsIn } from "../vocabulary/facets";
import { canonical } from "../vocabulary/synonyms";

/**
 * Circumstances in words of the sentence around a value: in brackets, or told by a word that sets the scene. Where either
 * side has one that the other does not know, the values hold in different cases.
 */
const CHINESE =
  /\(([^()]{1,24})\)|(?:^|[，在经于当])([^，。；()应须]{1,16}?(?:时(?![间刻延效长])|(?<!以)下(?![限偏层端部])|中(?![性心央间型等频压])|后(?![备续峰轴端部])|前(?![轴端面部])))(?=[，的应不]|[\u4e00-\u9fff]{2})/g;
const ENGLISH =
  /\(([^()]{2,30})\)|\b((?:at|under|after|before|when|while|during|with|without|in|on) (?!least|most|all\b|accordance)[a-z][a-z. -]{2,40}?)(?=[,.;]| shall\b|$)/gi;

/** Abbreviations and other names of the thing are no circumstances. */
const NAME = /^[A-Z][A-Za-z\d/ -]*$/;

const circumstancesIn = (stretch: string): string[] =>
  [...stretch.matchAll(isChinese(stretch) ? CHINESE : ENGLISH)]
    .map(([, bracketed, told]) => (bracketed ?? told ?? "").trim())
    .filter((words) => words !== "" && !NAME.test(words));

/** How much of a circumstance the other side must say. */
const KNOWN = 0.5;

const STATES = FACETS.filter(({ kind, strict }) => kind === "method" && strict);

/** Whether a value holds in a case of which the other side's sentence says nothing: by a value, a method or words. */
export const hasOwnCircumstance = (fact: Fact, other: Fact): boolean => {
  const alike = ({ quantity }: Condition): boolean =>
    other.conditions.some((there) => there.quantity.dimension === quantity.dimension);
  if (fact.conditions.some((one) => !one.before && !alike(one))) return true;
  if (STATES.some(({ name }) => fact.facets.has(name) && !other.facets.has(name))) return true;
  return saysOwn(fact, other);
};

/** Whether words tell of a case of which the other side's say nothing. */
export const saysOwn = (fact: Fact, other: Fact): boolean => {
  // between two languages words tell nothing, and the same words the same
  if (fact.stretch === other.stretch || isChinese(fact.stretch) !== isChinese(other.stretch)) return false;
  const [own] = stretchesOf(fact, other);
  const told = circumstancesIn(canonical(own));
  if (told.length === 0) return false;
  const there = wordsOf(canonical(other.stretch));
  const numbers = new Set(other.stretch.match(/\d+(?:\.\d+)?/g));
  return told.some((circumstance) => {
    // `满载` and `额定载荷` are one method in two words
    const named = facetsIn(circumstance, STATES);
    if (named.some(({ facet, value }) => other.facets.get(facet.name)?.value === value)) return false;
    const words = wordsOf(circumstance);
    if (words.size > 0) return contained(words, there) <= KNOWN;
    return (circumstance.match(/\d+(?:\.\d+)?/g) ?? []).some((number) => !numbers.has(number));
  });
};
