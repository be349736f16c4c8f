import { allMatches } from "../all-matches";
import { once } from "../once";
import { WordIndex } from "../tokens";
import { PROPERTIES, type Property } from "./properties/properties";
import type { ReadQuantity } from "./read";
import { NO_CONTEXT, readUnit } from "./units/unit-reader";

/** A property named in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly property: Property;
}

interface Name {
  readonly name: string;
  readonly property: Property;
  readonly english: boolean;
}

const isChinese = (char: string): boolean => char >= "\u4e00" && char <= "\u9fff";
const isLatin = (char: string): boolean => /[a-z]/i.test(char);

/** `temperature of the winding` for `winding temperature`. */
const turnedOf = (name: string): string[] => {
  const [what, measure, ...more] = name.split(" ");
  return measure === undefined || more.length > 0 ? [] : [`${measure} of the ${what}`, `${measure} of ${what}`];
};

const NAMES: readonly Name[] = PROPERTIES.flatMap((property) => [
  ...property.zh.map((name) => ({ name, property, english: false })),
  ...property.en.flatMap((name) => [name, ...turnedOf(name)]).map((name) => ({ name, property, english: true })),
]);

const standsAlone = (text: string, start: number, end: number, english: boolean): boolean => {
  // `15 min内压力`: within that time
  if (text.startsWith("内压", start) && isLatin(text.charAt(start - 1))) return false;
  if (!english && end - start > 1) return true;
  if (!english)
    return !isChinese(text.charAt(start - 1)) && !/[\u4e00-\u9fff]/.test(text.charAt(end).replace(/[不应为在]/, ""));
  if (isLatin(text.charAt(start - 1))) return false;
  const behind = text.charAt(end) === "s" ? text.charAt(end + 1) : text.charAt(end);
  return !isLatin(behind);
};

const INDEX = new WordIndex(
  NAMES,
  ({ name }) => name,
  ({ name, english }, text, at) => standsAlone(text, at, at + name.length, english),
);

const BY_ID = new Map(PROPERTIES.map((property) => [property.id, property]));
export const propertyById = (id: string): Property | null => BY_ID.get(id) ?? null;

/** What may stand within a name and leaves it the name of the same: `氧化膜的平均厚度`. */
const WITHIN_NAME = /(?<=[\u4e00-\u9fff]{2})(?:的|的?(?:平均|最大|最小|最高|最低|公称))(?=[\u4e00-\u9fff]{2})/g;

/** A text without what may stand within names, and where each of its signs stood. */
interface Close {
  readonly text: string;
  readonly places: readonly number[];
  /** Where in it something was left out. */
  readonly seams: readonly number[];
}

const close = (text: string): Close | null => {
  const places: number[] = [];
  const seams: number[] = [];
  let kept = "";
  let from = 0;
  for (const { index, 0: word } of allMatches(text, WITHIN_NAME)) {
    kept += text.slice(from, index);
    seams.push(kept.length);
    for (let at = from; at < index; at++) places.push(at);
    from = index + word.length;
  }
  if (seams.length === 0) return null;
  for (let at = from; at < text.length; at++) places.push(at);
  return { text: kept + text.slice(from), places, seams };
};

/** Names that run over a seam, each as the pieces that are written. */
const namesOverSeams = ({ text, places, seams }: Close): Mention[][] => {
  const found: Mention[][] = [];
  for (const seam of seams) {
    // `电池的容量保持率`: the longer name behind is no part of another
    const behind = seam + (INDEX.at(text, seam)?.name.length ?? 0);
    for (let at = Math.max(0, seam - LONGEST_PIECE); at < seam; at++) {
      const name = INDEX.at(text, at);
      if (!name || at + name.name.length <= seam || at + name.name.length < behind) continue;
      const pieces: Mention[] = [];
      for (let sign = at; sign < at + name.name.length; sign++) {
        const start = places[sign]!;
        const last = pieces.at(-1);
        if (last?.end === start) pieces[pieces.length - 1] = { ...last, end: start + 1 };
        else pieces.push({ start, end: start + 1, property: name.property });
      }
      found.push(pieces);
      break;
    }
  }
  return found;
};
const LONGEST_PIECE = 8;

/** `加速度计`, `压力表`: what measures by a property, or is named after it, is not the property. */
const INSTRUMENT = /^(?:计(?![权算入时数为划])|表(?![面示明观])|仪|传感器|变送器|继电器|容器|互感器)/;

/**
 * `主轴径向跳动` names no `轴径`: a longer name that begins within one and ends behind it is what is written; not one that goes
 * on with what it is of (`radial clearance of the bearing`).
 */
const isCutByLonger = (text: string, at: number, length: number): boolean => {
  for (let within = 1; within < length; within++) {
    const other = INDEX.at(text, at + within)?.name;
    if (other !== undefined && other.length > length && !other.includes(" of ")) return true;
  }
  return false;
};

/** All properties named in a folded text, longest name first, without overlap; a name with something within it by its pieces. */
export const mentionsIn = (folded: string): Mention[] => {
  const text = folded.toLowerCase();
  const closed = close(text);
  const parted = closed ? namesOverSeams(closed) : [];
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const pieces = parted.length > 0 ? parted.find((one) => one[0]!.start === at) : undefined;
    const read = pieces ? null : INDEX.at(text, at);
    const name = read && isCutByLonger(text, at, read.name.length) ? null : read;
    if (pieces) found.push(...pieces);
    const isThing = name !== null && INSTRUMENT.test(text.slice(at + name.name.length, at + name.name.length + 3));
    if (name && !isThing) found.push({ start: at, end: at + name.name.length, property: name.property });
    at = pieces ? pieces.at(-1)!.end : at + Math.max(1, name?.name.length ?? 0);
  }
  return found;
};

const DIMENSIONS = new Map(
  [...new Set(PROPERTIES.flatMap((property) => property.units))].map((unit) => [
    unit,
    unit === "IP" ? "IP" : (readUnit(unit, 0, NO_CONTEXT)?.dimension ?? unit),
  ]),
);

const dimensionsOf = once(({ units }: Property) => units.map((unit) => DIMENSIONS.get(unit) ?? unit));

/** Whether a quantity can be a value of the property, by its dimension. */
export const fits = (property: Property, quantity: ReadQuantity): boolean => {
  if (property.units.length === 0) return quantity.dimension !== "IP";
  const dimensions = dimensionsOf(property);
  if (dimensions.includes(quantity.dimension)) return true;
  if (quantity.dimension.startsWith("grade ") && dimensions.includes("grade")) return true;
  // what is counted may be told for a time, a length or a space
  if (quantity.dimension.startsWith("count ") && dimensions.includes("count")) return true;
  if (quantity.bare) return dimensions.includes("") || dimensions.includes("count");
  return quantity.form === "deviation" && quantity.relative;
};
