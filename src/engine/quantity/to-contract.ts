import type { Quantity } from "../../contract";
import { lowerBound } from "../lower-bound";
import { fold } from "./fold";
import { isNamedStep } from "./graded";
import { mentionsIn } from "./mentions";
import { type Purpose, purposeOf } from "./purpose";
import { type ReadQuantity, readFolded } from "./read";
import { meaningOf } from "./sense";
import { subjectOf } from "./subject";

const BREAK = /[，。；;\n]|, |\. /g;

/** How far around a quantity words may say what it is for: a clause as long as clauses are is seen whole. */
const PURPOSE_REACH = 2_000;

/** How many of the sorted `breaks` lie before `at`. */
const countBefore = (breaks: readonly number[], at: number): number =>
  lowerBound(breaks.length, (place) => breaks[place]! < at);

/** The stretch between commas and stops around a quantity. */
const stretchAround = (breaks: readonly number[], text: string, quantity: ReadQuantity): [number, number] => {
  const from = breaks[countBefore(breaks, quantity.start) - 1];
  const to = breaks[countBefore(breaks, quantity.end)];
  return [from === undefined ? 0 : from + 1, to ?? text.length];
};

const boundOf = (quantity: ReadQuantity, listed: boolean): Quantity["bound"] => {
  if (listed) return "list";
  if (quantity.form === "range") return "range";
  if (quantity.form === "tolerance" || quantity.form === "deviation") return "tolerance";
  return quantity.comparator === null || quantity.comparator === "better" ? "value" : quantity.comparator;
};

/** What is better than a length, a time, an angle or a small share is an error of it; below the carrier, lower is better. */
const ERRED: ReadonlySet<string> = new Set(["m", "s", "rad", "rad s-1", "K"]);
const SMALL = 0.01;
const isSmallBetter = ({ dimension, high }: ReadQuantity): boolean =>
  ERRED.has(dimension) ||
  (dimension === "dBc" && (high ?? 0) < 0) ||
  (dimension === "" && high !== null && Math.abs(high) <= SMALL);

/** `优于90 dB` bounds from the side that is the worse one for what it bounds, where that is known. */
const withBetterSide = (quantity: ReadQuantity, sense: Quantity["sense"]): ReadQuantity => {
  if (quantity.comparator !== "better" || quantity.form !== "value") return quantity;
  if (sense === "lower-limit") return { ...quantity, comparator: "at-least" };
  const isUpper = sense === "upper-limit" || sense === "tolerance" || isSmallBetter(quantity);
  return isUpper ? { ...quantity, comparator: "at-most" } : quantity;
};

/**
 * An end that the noun names: `最大保护距离为20 m`, `down to -55 °C`. It bounds what the text states; what the product owes
 * is another question (a maximum speed is also one to be reached), so that the sense is told without it.
 */
const NAMED_ENDS: readonly (readonly [ReadQuantity["comparator"], RegExp])[] = [
  ["at-most", /最[大高多长](?!水位|点|处)[\u4e00-\u9fff]{0,8}?(?:应?为|应?是|:)? ?$/],
  ["at-least", /最[小低少短](?!水位|点|处)[\u4e00-\u9fff]{0,8}?(?:应?为|应?是|:)? ?$|\bdown to ?$|低至 ?$/i],
];
const LONGEST_NOUN = 14;

const withNamedEnd = (quantity: ReadQuantity, text: string): ReadQuantity => {
  if (quantity.comparator !== null || quantity.form !== "value") return quantity;
  const before = text.slice(Math.max(0, quantity.start - LONGEST_NOUN), quantity.start);
  const comparator = NAMED_ENDS.find(([, pattern]) => pattern.test(before))?.[0];
  return comparator === undefined ? quantity : { ...quantity, comparator };
};

const withOpenEnd = (quantity: ReadQuantity): { low: number | null; high: number | null } => {
  const { comparator, form, low, high } = quantity;
  if (form !== "value") return { low, high };
  if (comparator === "at-least" || comparator === "more-than") return { low, high: null };
  return comparator === "at-most" || comparator === "less-than" ? { low: null, high } : { low, high };
};

/** Whether single values of one kind stand side by side, parted by `sign` alone. */
const standTogether = (one: ReadQuantity | undefined, next: ReadQuantity | undefined, text: string, sign: RegExp) =>
  one !== undefined &&
  next !== undefined &&
  one.form === "value" &&
  next.form === "value" &&
  one.dimension === next.dimension &&
  sign.test(text.slice(one.end, next.start));

const COMMA = /^ ?(?:、|,) ?$/;
const LAST_OF_LIST = /^ ?(?:和|及|或|,? ?(?:and|or)) ?$/;

const isListed = (all: readonly ReadQuantity[], index: number, text: string): boolean => {
  const [before, one, after] = [all[index - 1], all[index], all[index + 1]];
  if (one !== undefined && one.comparator !== null) return false;
  if (standTogether(before, one, text, COMMA) || standTogether(one, after, text, COMMA)) return true;
  return standTogether(before, one, text, LAST_OF_LIST) && standTogether(all[index - 2], before, text, COMMA);
};

/** The quantities of a text as the contract carries them: interval, unit, bound, sense and the noun they bound. */
export const toContractQuantities = (text: string): Quantity[] => {
  const folded = fold(text);
  const all = readFolded(text, folded).filter((quantity) => !isNamedStep(quantity));
  if (all.length === 0) return [];
  const mentions = mentionsIn(folded);
  const starts = mentions.map(({ start }) => start);
  const breaks = [...folded.matchAll(BREAK)].map((found) => found.index);
  // the words of a stretch tell the same of each of its quantities: of many they are read once
  const purposes = new Map<string, Purpose>();
  const purposeIn = (from: number, to: number): Purpose => {
    const known = purposes.get(`${from} ${to}`);
    if (known !== undefined) return known;
    const context = folded.slice(Math.max(0, from - PURPOSE_REACH), to + PURPOSE_REACH);
    const purpose = purposeOf({ segment: folded.slice(from, to), context, before: "" });
    purposes.set(`${from} ${to}`, purpose);
    return purpose;
  };
  return all.map((quantity, i) => {
    const [from, to] = stretchAround(breaks, folded, quantity);
    const around = {
      text: folded,
      from,
      to,
      previousEnd: Math.max(from, all[i - 1]?.end ?? from),
      nextStart: Math.min(to, all[i + 1]?.start ?? to),
      mentions: mentions.slice(countBefore(starts, from), countBefore(starts, to)),
    };
    const subject = subjectOf(quantity, around);
    const { sense } = meaningOf(quantity, subject.property, purposeIn(from, to));
    const bounded = withNamedEnd(withBetterSide(quantity, sense), folded);
    const { start, end, unit } = quantity;
    return {
      start,
      end,
      text: quantity.text,
      ...withOpenEnd(bounded),
      unit,
      bound: boundOf(bounded, isListed(all, i, folded)),
      sense,
      subject: subject.noun,
    };
  });
};
