import {
  isRanked,
  type Meaning,
  type Mention,
  meaningOf,
  mentionsIn,
  nounBefore,
  type Property,
  type ReadQuantity,
  type Subject,
} from "../../quantity";
import { contained, wordsOf } from "../vocabulary/content";
import type { SeenFacet } from "../vocabulary/facets";
import { strength } from "../vocabulary/modality";
import { concernsValueBefore, type OpenPhrase, openPhrases } from "../vocabulary/open-value";
import { facetFinder, facetsFor } from "./facet-scope";
import type { Condition, Fact } from "./fact";
import { isCondition } from "./is-condition";
import { type Desk, inBracket, type Placed, place } from "./place";
import type { Prepared } from "./prepare";
import { purposeAround } from "./purpose";
import { rework } from "./rework";
import { type Segment, segmentsOf } from "./segment";
import { NO_STRETCH, stretchOf } from "./stretch";

/** What the facts of a provision were drawn from, for the judges that look at words. */
export interface Reading {
  readonly prepared: Prepared;
  readonly segments: readonly Segment[];
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
  readonly seen: readonly SeenFacet[];
  /** Numbers that became neither a fact nor a condition. */
  readonly unread: readonly ReadQuantity[];
}

/** A bare number is a value only where words make it one. */
const isNumberOnly = (quantity: ReadQuantity, segment: Segment, subject: Subject): boolean => {
  if (!quantity.bare || quantity.comparator !== null || quantity.form !== "value") return false;
  const before = segment.text.slice(0, quantity.start - segment.start);
  const after = segment.text.slice(quantity.end - segment.start);
  const introduced =
    /(?:为|取|=|:|是|达|of|be|is|^[和及与、]) ?$/i.test(before) || /^ *(?:in total|in all|total)/i.test(after);
  return subject.property === null && !introduced;
};

const textBefore = ({ segment, quantity }: Placed): string => segment.text.slice(0, quantity.start - segment.start);

/** Conditions of a value: those of its own segment, and earlier ones of its sentence up to a semicolon. */
const conditionsOf = (one: Placed, conditions: readonly Placed[], desk: Desk): Condition[] => {
  const held = new Set(conditions.map(({ quantity }) => quantity.start));
  const isSpent = (other: Placed): boolean =>
    desk.segments
      .slice(other.index, one.index)
      .some(({ quantities }) => quantities.some(({ start }) => start > other.quantity.start && !held.has(start)));
  const mine = conditions.filter((other) => {
    if (other.segment.part !== one.segment.part) return false;
    if (other.index === one.index) return true;
    if (other.index < one.index) {
      const nearer = conditions.some(
        (third) =>
          third.index > other.index &&
          third.index <= one.index &&
          third.quantity.dimension === other.quantity.dimension &&
          third.segment.part === one.segment.part,
      );
      return !nearer && !/\([^()]*$/.test(textBefore(other));
    }
    return TRAILING_CONDITION.test(other.segment.text);
  });
  return mine.map((other) => ({
    quantity: other.quantity,
    property: other.subject.property,
    before: isSpent(other),
    scopes: other.quantity.comparator !== null && !/\([^()]*$/.test(textBefore(other)),
  }));
};

const TRAILING_CONDITION = /负载|条件|测试|测量|load|condition|measured/i;

const isSame = (left: Property | null, right: Property | null): boolean => left?.id === right?.id;

const SAME_NOUN = 0.6;

/** Nothing but a joining word stands before the second limit. */
const CONTINUES = /^(?:且|并|并且|同时|但)?$/;

/** Two one-sided limits of one property make a band: `不低于200 cd/m²，且不超过400 cd/m²`. */
const mergeLimits = (facts: readonly Fact[], prepared: Prepared): Fact[] => {
  const merged: Fact[] = [];
  for (const fact of facts) {
    const last = merged.at(-1);
    const pair =
      last &&
      last.part === fact.part &&
      isSame(last.property, fact.property) &&
      (last.property !== null ? contained(fact.named, last.named) >= SAME_NOUN : CONTINUES.test(fact.noun ?? ""));
    const opposite =
      last &&
      last.role === "accept" &&
      fact.role === "accept" &&
      (last.low === null) !== (fact.low === null) &&
      (last.high === null) !== (fact.high === null) &&
      // what is only advised is no end of what is asked for, and ends that leave nothing between them make no band
      strength(last.modality) === strength(fact.modality) &&
      (last.low ?? fact.low ?? 0) <= (last.high ?? fact.high ?? 0);
    const sameFacets =
      last && [...fact.facets].every(([name, { value }]) => (last.facets.get(name)?.value ?? value) === value);
    if (
      pair &&
      opposite &&
      sameFacets &&
      last.quantity?.dimension === fact.quantity?.dimension &&
      last.conditions.length === fact.conditions.length
    ) {
      merged[merged.length - 1] = {
        ...last,
        text: prepared.source.slice(last.start, fact.end),
        low: last.low ?? fact.low,
        high: last.high ?? fact.high,
        sense: "tolerance",
        end: fact.end,
      };
    } else merged.push(fact);
  }
  return merged;
};

const EQUIVALENT = /\( ?(?:约|相当于|约相当于|即|合|折合|≈|approximately|about|i\.e\.)/i;
/** Altitude and pressure, frequency and wavelength: one circumstance in two quantities. */
const TWIN_DIMENSIONS = new Set(["m|kg m-1 s-2", "kg m-1 s-2|m"]);

const twinOf = (one: Placed, index: number, all: readonly Placed[], desk: Desk): number | null => {
  const text = desk.prepared.text;
  const previous = all[index - 1];
  if (!previous || previous.index !== one.index || !inBracket(text, one.segment.start, one.quantity.start)) return null;
  const between = text.slice(previous.quantity.end, one.quantity.start);
  const same =
    TWIN_DIMENSIONS.has(`${previous.quantity.dimension}|${one.quantity.dimension}`) && between.trim() === "(";
  return same || EQUIVALENT.test(between) ? previous.quantity.start : null;
};

/** `30 μm，或由双方商定`, `2.5 t（待确认）`: nothing is left of the value that would have to be met. */
const INSTEAD_BETWEEN =
  /^[^，。；\d]{0,6}?(?:[，,(]? ?(?:或(?:者)?|也可|or(?: as)?|\(|\[|，?经|，?征得) ?$|[，,( ]*$)/i;

const openOf = (one: Placed, opens: readonly OpenPhrase[], desk: Desk): OpenPhrase | null => {
  for (const open of opens) {
    if (
      open.instead &&
      open.start >= one.quantity.end &&
      INSTEAD_BETWEEN.test(desk.prepared.text.slice(one.quantity.end, open.start))
    )
      return open;
    const at = desk.segments.findIndex((segment) => open.start >= segment.start && open.end <= segment.end);
    const segment = desk.segments[at];
    if (!segment || segment.part !== one.segment.part) continue;
    if (
      one.quantity.comparator !== null &&
      one.index >= at &&
      one.index - at <= 1 &&
      /^ ?(?:但|且|并|but|and)/i.test(one.index === at ? "但" : one.segment.text)
    )
      return open;
    if (at === one.index + 1 && concernsValueBefore(desk.prepared.text.slice(segment.start, open.start))) return open;
  }
  return null;
};

/** How long or often something was exposed is no value measured after it. */
const EXPOSURE = new Set(["s", "count"]);
/** A level is neither summed up nor counted for each. */
const LEVEL = new Set(["m s-2", "K"]);
/** `3 kV r.m.s., 50 Hz, 1 min`: of the frequency and the time beside a level that is told as a statistic. */
const STATED = new Set(["A-1 kg m2 s-3", "A", "m s-2"]);
const isBesideLevel = ({ quantity, segment }: Placed): boolean =>
  quantity.dimension === "s-1" ||
  (quantity.dimension === "s" && segment.quantities.some(({ dimension }) => STATED.has(dimension)));
/** Where the property is the dimension, the words around it that name others say nothing. */
const AXES = new Set(["length", "width", "height"]);

const EXCEPTION =
  /除外|例外|[仅只](?:适用|限|用)于|(?<!排)除[^，。；]{1,20}外(?![，]?(?:还|尚|也|均还|另))|\bexcept(?:ing)?\b|\bother than\b|\bexcluding\b(?= (?:the )?[a-z]+(?:,|$))/i;

const isExcepted = (one: Placed, desk: Desk): boolean =>
  desk.segments.some(
    (segment) =>
      segment.part === one.segment.part &&
      (segment === one.segment || segment.quantities.length === 0) &&
      EXCEPTION.test(segment.text),
  );

/** `正偏差不大于5 g`, `不超过+0.5 Hz` says nothing of the other side. */
const POSITIVE =
  /(?:正|上)(?:极限)?(?:偏差|误差|公差)[^，。；]{0,8}$|\b(?:positive|upper|plus) (?:limit )?(?:deviation|error|tolerance)[^,.;]{0,24}$/i;
const NEGATIVE =
  /(?:负|下)(?:极限)?(?:偏差|误差|公差)[^，。；]{0,8}$|\b(?:negative|lower|minus) (?:limit )?(?:deviation|error|tolerance)[^,.;]{0,24}$/i;

const oneSided = (meant: Meaning, before: string, written: string): Meaning => {
  // so much too little at least lies on the other side of nought than so much at least
  if (meant.role === "accept" && meant.low !== null && meant.low > 0 && meant.high === null && NEGATIVE.test(before))
    return { ...meant, low: null, high: -meant.low };
  if (meant.role !== "accept" || meant.low === null || meant.high === null || meant.low !== -meant.high) return meant;
  if (POSITIVE.test(before) || written.startsWith("+")) return { ...meant, low: null };
  return NEGATIVE.test(before) || /^[-–−]/.test(written) ? { ...meant, high: null } : meant;
};

/** Which grade is the harder one, by what is graded: limits the smaller, what must be endured (`海况`) the larger. */
const SMALL_BETTER: Readonly<Record<string, boolean>> = { less: true, more: false, range: false };

/** What a colon has named in the same sentence: `断裂强力：经向不小于1 800 N`. */
const topicOf = ({ segment }: Placed, desk: Desk): string =>
  desk.segments
    .filter((other) => other.topic && other.sentence === segment.sentence && other.end <= segment.start)
    .map(({ text }) => text)
    .join(" ");

const factOf = (
  one: Placed,
  conditions: readonly Placed[],
  desk: Desk,
  twin: number | null,
  open: OpenPhrase | null,
): Fact => {
  const { quantity, subject, segment } = one;
  const found = facetsFor(desk.finder, one.index, quantity.start, quantity.end);
  const facets = new Map(
    [...found].filter(
      ([name]) =>
        !(name === "dimension" && AXES.has(subject.property?.id ?? "")) &&
        !(name === "state" && EXPOSURE.has(quantity.dimension)) &&
        !(name === "reckoning" && LEVEL.has(quantity.dimension)) &&
        !(name === "statistic" && isBesideLevel(one)),
    ),
  );
  const meant = oneSided(
    meaningOf(quantity, subject.property, purposeAround(one, desk, facets)),
    desk.prepared.text.slice(segment.start, quantity.start),
    quantity.text,
  );
  const start = open ? Math.min(open.start, quantity.start) : quantity.start;
  const end = open ? Math.max(open.end, quantity.end) : quantity.end;
  const withTwinRole = twin !== null && meant.role === "nominal" ? { ...meant, role: "demand" as const } : meant;
  return {
    ...withTwinRole,
    text: open ? desk.prepared.source.slice(start, end) : quantity.text,
    quantity,
    property: subject.property,
    noun: subject.noun,
    named: wordsOf(subject.noun ?? ""),
    conditions: conditionsOf(one, conditions, desk),
    facets,
    modality: segment.modality,
    isDefault: desk.prepared.defaults.some(([from, to]) => quantity.start >= from && quantity.end <= to),
    open: open !== null,
    instead: open?.instead ?? false,
    twin,
    smallBetter: isRanked(quantity.dimension)
      ? false
      : (desk.prepared.smallGradeBetter ?? SMALL_BETTER[subject.property?.way ?? ""] ?? null),
    words: wordsOf(`${topicOf(one, desk)} ${segment.text}`),
    ...stretchOf(one, conditions, desk),
    excepted: isExcepted(one, desk),
    segment: one.index,
    part: segment.part,
    start,
    end,
  };
};

const openFact = (open: OpenPhrase, desk: Desk): Fact | null => {
  const index = desk.segments.findIndex((segment) => open.start >= segment.start && open.end <= segment.end);
  const segment = desk.segments[index];
  if (!segment) return null;
  const before = desk.mentions.filter((mention) => mention.end <= open.start && mention.start >= segment.start);
  const earlier = desk.mentions.filter(
    (mention) =>
      mention.end <= open.start &&
      desk.segments.some((one) => one.sentence === segment.sentence && mention.start >= one.start),
  );
  const mention = before.at(-1) ?? earlier.at(-1);
  const noun =
    nounBefore(desk.prepared.text.slice(segment.start, open.start)) ??
    (mention ? desk.prepared.text.slice(mention.start, mention.end) : null);
  return {
    text: desk.prepared.source.slice(open.start, open.end),
    quantity: null,
    property: mention?.property ?? null,
    noun,
    named: wordsOf(noun ?? ""),
    role: "nominal",
    sense: "unknown",
    low: null,
    high: null,
    oneEnd: false,
    guessed: false,
    conditions: [],
    facets: facetsFor(desk.finder, index, open.start, open.end),
    modality: segment.modality,
    isDefault: false,
    open: true,
    instead: false,
    twin: null,
    smallBetter: null,
    words: wordsOf(segment.text),
    ...NO_STRETCH,
    excepted: false,
    segment: index,
    part: segment.part,
    start: open.start,
    end: open.end,
  };
};

/** Circumstances of some value; one that stands behind all values and belongs to none (`可按15 s进行检查`) is a value itself. */
const attached = (kept: readonly Placed[], conditions: readonly Placed[], desk: Desk): Placed[] => {
  if (conditions.length === 0) return [];
  const held = new Set(
    kept
      .filter((one) => !conditions.includes(one))
      .flatMap((one) => conditionsOf(one, conditions, desk).map(({ quantity }) => quantity.start)),
  );
  return conditions.filter(({ quantity }) => held.has(quantity.start));
};

/** Every value is held against every other, on its own side and on the other one; the longest table of a standard has some 100. */
const MOST_VALUES = 250;

/**
 * Reads a prepared provision into its facts: every value with its subject, purpose, conditions and facets; null where it holds
 * more values than are read.
 */
export const readFacts = (prepared: Prepared): Reading | null => {
  const segments = segmentsOf(prepared);
  if (segments.reduce((sum, { quantities }) => sum + quantities.length, 0) > MOST_VALUES) return null;
  const mentions = mentionsIn(prepared.text);
  const desk: Desk = { prepared, segments, mentions, finder: facetFinder(prepared.text, segments) };
  const placed = rework(place(desk), desk);
  const unread = placed.filter((one) => isNumberOnly(one.quantity, one.segment, one.subject));
  const kept = placed.filter((one) => !unread.includes(one));
  const twins = kept.map((one, i) => twinOf(one, i, kept, desk));
  const conditions = attached(
    kept,
    kept.filter((one, i) => twins[i] === null && isCondition(one, kept, desk)),
    desk,
  );
  const opens = openPhrases(prepared.text);
  const used = new Set<OpenPhrase>();
  const facts: Fact[] = [];
  kept.forEach((one, i) => {
    if (conditions.includes(one)) return;
    const open = openOf(one, opens, desk);
    if (open) used.add(open);
    facts.push(factOf(one, conditions, desk, twins[i] ?? null, open));
  });
  for (const open of opens) {
    const fact = used.has(open) ? null : openFact(open, desk);
    if (fact) facts.push(fact);
  }
  facts.sort((a, b) => a.start - b.start);
  return {
    prepared,
    segments,
    facts: mergeLimits(facts, prepared),
    mentions,
    seen: desk.finder.seen,
    unread: unread.map((one) => one.quantity),
  };
};
