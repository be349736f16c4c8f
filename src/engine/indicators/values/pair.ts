import type { Property, ReadQuantity } from "../../quantity";
import type { Condition, Fact } from "../reading/fact";
import { contained, isChinese, likeness } from "../vocabulary/content";
import { FACETS } from "../vocabulary/facets";
import { strength } from "../vocabulary/modality";

/** Properties that name one thing in different situations. */
const RELATED: readonly (readonly string[])[] = [
  ["duration", "burn-in", "endurance", "cycles"],
  ["temperature", "operating-temperature"],
  ["temperature", "storage-temperature"],
  ["temperature", "transport-temperature"],
  ["temperature", "charge-temperature"],
  ["temperature", "discharge-temperature"],
  ["humidity", "operating-humidity"],
  ["altitude", "operating-altitude", "drop-height", "stacking-height", "height", "transport-altitude"],
  ["air-pressure", "pressure", "working-pressure"],
  ["opening-pressure", "pressure", "output-pressure"],
  ["frequency-band", "vibration-frequency", "frequency", "supply-frequency", "output-frequency"],
  ["acceleration", "psd", "grms", "displacement"],
  ["mating-cycles", "cycle-life", "cycles", "service-life"],
  ["shock-count", "drop-count", "discharges", "cycles", "sweep-cycles"],
  ["deviation", "indication-error", "frequency-accuracy", "frequency-stability", "regulation"],
  ["torque", "starting-torque"],
  ["force", "insertion-force", "retention-force"],
  ["surge-voltage", "burst-voltage", "undervoltage"],
  ["supply-voltage", "rated-voltage"],
  ["test-voltage", "esd-voltage", "surge-voltage"],
  ["service-life", "shelf-life", "warranty", "endurance"],
  ["pulse-width", "duration"],
  ["thickness", "ice-thickness"],
  ["defect-density", "severe-defects", "failures-allowed"],
  ["rotation-speed", "frequency"],
  ["deformation", "compression-set"],
  ["operate-time", "response-time"],
  ["flow", "leak-rate"],
  ["water-depth", "altitude", "height"],
  ["field-strength", "emission"],
  ["range-distance", "resolution-fine"],
  ["sample-size", "lot-size"],
  ["mass/net", "mass/gross"],
  ["bond", "peel-strength"],
  ["crosstalk", "isolation"],
  ["interval", "duration", "calibration-validity"],
];

const RELATED_PAIRS = new Set(RELATED.flatMap((group) => group.flatMap((a) => group.map((b) => `${a}|${b}`))));

/** `厚度` of which `镀层厚度` is one; of two kinds of one thing neither is the other. */
const general = ({ id }: Property): string => id.replace(/\/.*/, "");
const isKindOf = (one: Property, other: Property): boolean => general(one) === other.id || general(other) === one.id;

export const related = (left: Property | null, right: Property | null): boolean =>
  left !== null &&
  right !== null &&
  (left.id === right.id ||
    isKindOf(left, right) ||
    RELATED_PAIRS.has(`${left.id}|${right.id}`) ||
    (general(left) !== general(right) && RELATED_PAIRS.has(`${general(left)}|${general(right)}`)));

export interface FactPair {
  readonly left: Fact;
  readonly right: Fact;
  /** Only dimension and place speak for the pair. */
  readonly weak: boolean;
}

const METHOD_APART = 4;

const facetScore = (left: Fact, right: Fact): number => {
  let score = 0;
  if (left.facets.size + right.facets.size === 0) return score;
  for (const facet of FACETS) {
    const ours = left.facets.get(facet.name)?.value;
    const theirs = right.facets.get(facet.name)?.value;
    if (ours === undefined && theirs === undefined) continue;
    if (ours === theirs) score += 1.5;
    else if (ours !== undefined && theirs !== undefined) score -= facet.kind === "part" ? 100 : METHOD_APART;
    else score -= facet.kind === "part" ? 1.5 : 0.5;
  }
  return score;
};

/** Equal but for the rounding of unit conversions; null where unbounded. */
export const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));

/** Which way a bound is open: 1 upwards, -1 downwards, 0 where there is none. */
const openTo = (comparator: string | null): number =>
  comparator === "at-least" || comparator === "more-than"
    ? 1
    : comparator === "at-most" || comparator === "less-than"
      ? -1
      : 0;

/** `不大于5 m时` against `不小于5 m时`, or as two demands: whether it is to be reached or holds beyond, words do not tell. */
export const areOpposed = (left: ReadQuantity | null, right: ReadQuantity | null): boolean =>
  openTo(left?.comparator ?? null) * openTo(right?.comparator ?? null) < 0;

export const sameCircumstance = (left: Condition, right: Condition): boolean =>
  !areOpposed(left.quantity, right.quantity) &&
  left.quantity.dimension === right.quantity.dimension &&
  near(left.quantity.low, right.quantity.low) &&
  near(left.quantity.high, right.quantity.high);

const conditionScore = (left: Fact, right: Fact): number => {
  let score = 0;
  for (const ours of left.conditions) {
    const alike = right.conditions.filter((theirs) => theirs.quantity.dimension === ours.quantity.dimension);
    if (alike.some((theirs) => sameCircumstance(ours, theirs))) score += 2.5;
    else if (alike.length > 0) score -= 2;
  }
  return score;
};

/** The nouns speak first; where they are named differently, the whole stretch around the values may be the same. */
const STRETCH_SHARE = 0.8;

const nounLikeness = (left: Fact, right: Fact): number =>
  Math.max(likeness(left.named, right.named), STRETCH_SHARE * likeness(left.words, right.words));

/** Nouns so alike name one thing, even where it is measured in another quantity. */
const SAME_NOUN = 0.8;

/** Of two values of things named alike, the one with the likelier surroundings (`the inner tube … thick`). */
const SURROUNDINGS_WEIGH = 2;

/** More than the value itself says of two things written alike. */
const SAME_WRITING = 0.8;

/** Another value that binds is the better counterpart. */
const LESS_BINDING = 8;

/** How much speaks for two facts being about the same property of the same object; below zero nothing does. */
export const affinity = (left: Fact, right: Fact): number => {
  const same = left.property !== null && left.property.id === right.property?.id;
  const kin = related(left.property, right.property);
  const named = likeness(left.named, right.named);
  const around = likeness(left.words, right.words);
  const alike = Math.max(named, STRETCH_SHARE * around);
  const open = left.quantity === null || right.quantity === null;
  const dimension = !open && left.quantity!.dimension === right.quantity!.dimension;
  const loose = !open && (left.quantity!.bare || right.quantity!.bare);
  let score = (same ? 8 : kin ? 4 : 0) + 6 * alike + SURROUNDINGS_WEIGH * around;
  if (left.property !== null && right.property !== null && !kin) score -= alike >= 0.6 ? 2 : 10;
  if (!open) score += dimension ? 4 : loose ? 1 : same || kin || named >= SAME_NOUN ? -3 : -20;
  score += facetScore(left, right) + conditionScore(left, right);
  // signs that tell one thing from the other are no words: `上层` and `下层`
  if (left.noun !== null && left.noun === right.noun) score += SAME_WRITING;
  if (left.quantity?.comparator === right.quantity?.comparator) score += 0.5;
  if (left.modality === right.modality) score += 0.3;
  if (strength(right.modality) < strength(left.modality)) score -= LESS_BINDING;
  if (left.quantity && right.quantity && near(left.low, right.low) && near(left.high, right.high)) score += 0.4;
  return score;
};

/** Least affinity of a pair; a shared dimension alone just reaches it. */
const LEAST = 3.5;
const STRONG = 7;
const SAME_NAME = 0.4;
/** What is left over is one indicator judged in another way where property and part agree, however little else does. */
const LEAST_OF_REST = -16;

const speaksChinese = ({ words }: Fact): boolean => [...words].some(isChinese);

/** Between two languages neither nouns nor stretches tell anything; an equal value is likely the same in other words. */
const isSameValueElsewhere = (left: Fact, right: Fact): boolean =>
  left.quantity !== null &&
  left.quantity.dimension === right.quantity?.dimension &&
  near(left.quantity.low, right.quantity.low) &&
  near(left.quantity.high, right.quantity.high) &&
  speaksChinese(left) !== speaksChinese(right);

const isRest = (left: Fact, right: Fact): boolean =>
  (related(left.property, right.property) ||
    isSameValueElsewhere(left, right) ||
    (left.quantity?.dimension === right.quantity?.dimension && likeness(left.named, right.named) >= SAME_NOUN) ||
    ((left.open || right.open) && nounLikeness(left, right) >= SAME_NAME)) &&
  facetScore(left, right) > -50 &&
  affinity(left, right) > LEAST_OF_REST;

/** `方位角和俯仰角的误差均不超过±0.8 mil`: one value for each of several things. */
const FOR_EACH = /均|都|[、和与及][^，。；#]*各|\bboth\b|\beach of\b|\ball\b/;
const NAMES_IT = 0.6;

/** Whether a value that has its counterpart stands for this one of the other side as well. */
const isForEach = (shared: Fact, other: Fact): boolean =>
  FOR_EACH.test(shared.stretch) &&
  shared.property !== null &&
  shared.property.id === other.property?.id &&
  shared.quantity?.dimension === other.quantity?.dimension &&
  other.named.size > 0 &&
  contained(other.named, shared.words) >= NAMES_IT;

/** Pairs facts one to one, best affinity first; ties by order in the texts. */
export const pairFacts = (lefts: readonly Fact[], rights: readonly Fact[]): FactPair[] => {
  const candidates: { score: number; i: number; j: number }[] = [];
  lefts.forEach((left, i) => {
    rights.forEach((right, j) => {
      const score = affinity(left, right);
      if (score >= LEAST) candidates.push({ score, i, j });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const pairs: FactPair[] = [];
  for (const { score, i, j } of candidates) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ left: lefts[i]!, right: rights[j]!, weak: score < STRONG });
  }
  for (const [i, left] of lefts.entries()) {
    if (usedLeft.has(i)) continue;
    const j = rights.findIndex((right, at) => !usedRight.has(at) && isRest(left, right));
    if (j < 0) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push({ left, right: rights[j]!, weak: true });
  }
  for (const { left, right } of [...pairs]) {
    const more = lefts.filter((other, i) => !usedLeft.has(i) && isForEach(right, other));
    const others = rights.filter((other, j) => !usedRight.has(j) && isForEach(left, other));
    pairs.push(...more.map((other) => ({ left: other, right, weak: false })));
    pairs.push(...others.map((other) => ({ left, right: other, weak: false })));
  }
  return pairs.sort((a, b) => a.left.start - b.left.start);
};
