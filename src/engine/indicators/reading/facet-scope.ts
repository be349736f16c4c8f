import { type FacetValues, facetsIn, type SeenFacet } from "../vocabulary/facets";
import { MEASURED_AT } from "./conditions";
import type { Segment } from "./segment";

/** Facets that qualify only the value beside them; the others also hold for what follows in the sentence. */
const OWN_ONLY = new Set([
  "statistic",
  "inclusion",
  "sight",
  "weighting",
  "reckoning",
  "place",
  "dimension",
  "load",
  "posture",
  "direction of signal",
  "inspection level",
  "situation",
  "coverage of code",
  "start",
  "mode",
]);

export interface FacetFinder {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly seen: readonly SeenFacet[];
}

export const facetFinder = (text: string, segments: readonly Segment[]): FacetFinder => ({
  text,
  segments,
  seen: facetsIn(text).sort((a, b) => a.start - b.start),
});

const nearest = (
  seen: readonly SeenFacet[],
  start: number,
  end: number,
  from: number,
  to: number,
): SeenFacet | undefined => {
  const inside = seen.filter((one) => one.start >= from && one.end <= to);
  const over = inside.find((one) => one.start < end && one.end > start);
  return over ?? inside.filter((one) => one.end <= start).at(-1) ?? inside.find((one) => one.start >= end);
};

/** In a bracket right behind the value, it qualifies that value before any other. */
const bracketBehind = (finder: FacetFinder, seen: readonly SeenFacet[], end: number): SeenFacet | undefined => {
  const found = /^ ?\(([^()]*)\)/.exec(finder.text.slice(end, end + 60));
  if (!found) return undefined;
  return seen.find((one) => one.start >= end && one.end <= end + found[0].length);
};

const trailing = (finder: FacetFinder, seen: readonly SeenFacet[], index: number): SeenFacet | undefined => {
  const part = finder.segments[index]!.part;
  for (let i = index + 1; i < finder.segments.length; i++) {
    const segment = finder.segments[i]!;
    if (segment.part !== part || (segment.quantities.length > 0 && !MEASURED_AT.test(segment.text))) return undefined;
    const found = seen.find((one) => one.start >= segment.start && one.end <= segment.end);
    if (found) return found;
  }
  return undefined;
};

/** Named in a clause without a value right before: `从空载到满载，电压调整率不超过±2 %`. */
const leading = (finder: FacetFinder, seen: readonly SeenFacet[], index: number): SeenFacet | undefined => {
  const [before, own] = [finder.segments[index - 1], finder.segments[index]!];
  if (!before || before.part !== own.part || before.quantities.length > 0 || before.topic) return undefined;
  return seen.filter((one) => one.start >= before.start && one.end <= before.end).at(-1);
};

const preceding = (finder: FacetFinder, seen: readonly SeenFacet[], index: number): SeenFacet | undefined => {
  const { sentence, start } = finder.segments[index]!;
  const first = finder.segments.find((segment) => segment.sentence === sentence)?.start ?? start;
  return seen.filter((one) => one.end <= start && one.start >= first).at(-1);
};

const topicOf = (finder: FacetFinder, seen: readonly SeenFacet[], index: number): SeenFacet | undefined => {
  for (let i = index; i >= 0; i--) {
    const segment = finder.segments[i]!;
    const heading =
      segment.topic && !finder.segments.some((one) => one !== segment && one.sentence === segment.sentence);
    if (!segment.topic || (segment.sentence !== finder.segments[index]!.sentence && !heading)) continue;
    const found = seen.find((one) => one.start >= segment.start && one.end <= segment.end);
    if (found) return found;
  }
  return undefined;
};

/** `峰值加速度15 g、持续时间16 ms`: what is told of the value before, where this one has a name of its own. */
const NAMED_ANEW = /^ ?(?:、|[和及与]|and) ?(?:[\u4e00-\u9fff]{2}|[a-z]+ [a-z]+)/;

/** Where the words about a value begin that no value before it shares. */
const ownFrom = ({ text }: FacetFinder, segment: Segment, start: number): number => {
  const before = segment.quantities.filter((other) => other.end <= start).at(-1);
  return before && NAMED_ANEW.test(text.slice(before.end, start)) ? before.end : segment.start;
};

/** `由接收转为发射的时间`: what both ends are named for is of neither. */
const isBothEnds = (seen: readonly SeenFacet[], from: number, to: number): boolean =>
  new Set(seen.filter((one) => one.start >= from && one.end <= to).map(({ value }) => value)).size > 1;

/** `从1 m高度跌落后`: what is done first is no state of the thing in which it is done. */
const isDoneFirst = ({ facet, words, start }: SeenFacet, end: number): boolean =>
  facet.name === "state" && words.endsWith("后") && start >= end;

/** Facet values that hold for the words between `start` and `end` of segment `index`. */
export const facetsFor = (finder: FacetFinder, index: number, start: number, end: number): FacetValues => {
  const values = new Map<string, { value: string; words: string }>();
  const segment = finder.segments[index]!;
  const from = ownFrom(finder, segment, start);
  for (const facet of new Set(finder.seen.map((one) => one.facet))) {
    const seen = finder.seen.filter((one) => one.facet === facet);
    if (facet.kind === "part" && isBothEnds(seen, from, start)) continue;
    const own =
      bracketBehind(finder, seen, end) ??
      nearest(
        seen.filter((one) => !isDoneFirst(one, end)),
        start,
        end,
        facet.name === "statistic" ? from : segment.start,
        segment.end,
      ) ??
      trailing(finder, seen, index) ??
      leading(finder, seen, index);
    const wide = OWN_ONLY.has(facet.name)
      ? undefined
      : (preceding(finder, seen, index) ?? soleMethod(facet.kind, seen));
    const found = own ?? wide ?? topicOf(finder, seen, index);
    if (found) values.set(facet.name, { value: found.value, words: found.words });
  }
  return values;
};

/** A method named once for the whole provision holds throughout it. */
const soleMethod = (kind: "part" | "method", seen: readonly SeenFacet[]): SeenFacet | undefined =>
  kind === "method" && new Set(seen.map((one) => one.value)).size === 1 && seen[0]!.facet.name !== "state"
    ? seen[0]
    : undefined;
