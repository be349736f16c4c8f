import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { Segment } from "../reading/segment";
import { type Finding, finding } from "../values/finding";
import { likeness } from "../vocabulary/content";
import type { StatementRow } from "./row";
import { contentOfSegment } from "./said";

/** Of how many of the things something is asked: of all, or of a sample whose size a fact tells where it is told. */
interface Reach {
  readonly all: boolean;
  readonly text: string;
  readonly start: number;
  readonly segment: Segment;
  readonly size: Fact | null;
}

/** `全部产品……，抽取5 %`: asked of all or of some is a row of its own, beside what is asked. */
export interface SamplingRow {
  readonly left: Reach;
  readonly right: Reach;
  readonly found: Finding;
}

const TAKEN = /(?:抽[取样查检]?|取样|随机|选取|\bsampl[a-z]*)[^，。；\d]{0,8}$/i;
const SHARE_OF = /^ ?(?:比例|抽[样查检]|的?[\u4e00-\u9fff]{0,4}(?:样品|产品|试样|件))|^ of (?:the |each )?[a-z]+/i;

const isSampleSize = (fact: Fact, reading: Reading): boolean => {
  const segment = reading.segments[fact.segment];
  const share = fact.quantity?.dimension === "" && fact.quantity.text.includes("%");
  if (!segment || (!share && fact.quantity?.dimension !== "count")) return false;
  const before = reading.prepared.text.slice(segment.start, fact.start);
  return TAKEN.test(before) || (share && SHARE_OF.test(reading.prepared.text.slice(fact.end, segment.end)));
};

const segmentAt = (reading: Reading, at: number): Segment | undefined =>
  reading.segments.find(({ start, end }) => at >= start && at < end);

/** How far something reaches; null where the text does not say, or says both. */
const reachOf = (reading: Reading, free: readonly Fact[]): Reach | null => {
  const size = free.find((fact) => isSampleSize(fact, reading)) ?? null;
  const seen = reading.seen.filter(({ facet }) => facet.name === "sampling");
  const all = seen.find(({ value }) => value === "all");
  if (size) {
    const segment = reading.segments[size.segment]!;
    return all ? null : { all: false, text: size.text, start: size.start, segment, size };
  }
  const one = all ?? seen[0];
  const segment = one && segmentAt(reading, one.start);
  if (!one || !segment || seen.some(({ value }) => value !== one.value)) return null;
  const text = reading.prepared.source.slice(one.start, one.end);
  return { all: one.value === "all", text, start: one.start, segment, size: null };
};

/** How much of what is asked of all must be what is asked of some. */
const SAME_DEED = 0.15;

/** The row of how far either side reaches; null where both reach as far or a side does not say. */
export const samplingRow = (
  left: Reading,
  right: Reading,
  freeLeft: readonly Fact[],
  freeRight: readonly Fact[],
): SamplingRow | null => {
  const [ours, theirs] = [reachOf(left, freeLeft), reachOf(right, freeRight)];
  if (!ours || !theirs || ours.all === theirs.all) return null;
  const [a, b] = [contentOfSegment(left, ours.segment), contentOfSegment(right, theirs.segment)];
  if (likeness(a, b) < SAME_DEED) return null;
  const verdict = ours.all ? "left-stricter" : "right-stricter";
  return {
    left: ours,
    right: theirs,
    found: finding(verdict, "sampling-differs", { left: ours.text, right: theirs.text }),
  };
};

/** Whether a row says nothing but how far a side reaches, which the row of sampling says. */
export const isOfSampling = ({ left, right, found }: StatementRow, sampling: SamplingRow | null): boolean => {
  if (!sampling || (found.verdict !== "undetermined" && left !== null && right !== null)) return false;
  const within = (one: StatementRow["left"], { segment }: Reach): boolean =>
    one === null || (one.start >= segment.start && one.end <= segment.end);
  return within(left, sampling.left) && within(right, sampling.right);
};
