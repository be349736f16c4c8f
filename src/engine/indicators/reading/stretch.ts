import { isMeasured, type Property } from "../../quantity";
import { openPhrases } from "../vocabulary/open-value";
import type { Fact } from "./fact";
import type { Desk, Placed } from "./place";
import type { Segment } from "./segment";

/** The sentence around a value, and the same without the names of its property. */
type Stretch = Pick<Fact, "stretch" | "unnamed">;
export const NO_STRETCH: Stretch = { stretch: "", unnamed: "" };

const written = (text: string, from: number, spans: readonly Replaced[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, by }) => `${all.slice(0, start - from)}${by}${all.slice(end - from)}`, text);
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Where the property of a value is named, its pieces taken together. */
const namesOf = ({ subject: { property } }: Placed, { mentions, prepared }: Desk): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  if (property === null || !isMeasured(property)) return found;
  for (const { start, end } of mentions.filter((mention) => mention.property === property)) {
    const last = found.at(-1);
    if (last && /^的?$/.test(prepared.text.slice(last.end, start)))
      found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
};

const nameFor = (property: Property | null, text: string): string =>
  (/[\u4e00-\u9fff]/.test(text) ? property?.zh[0] : property?.en[0]) ?? "";

/** `颜色为军绿色，光泽不大于15`: what is asked for without a value, and says nothing of the value behind it. */
const asksItself = ({ text, topic, said }: Segment): boolean =>
  !topic &&
  (said !== "none" || openPhrases(text).length > 0 || /^[\u4e00-\u9fff]{2,8}[为是][\u4e00-\u9fff]+$/.test(text));

/**
 * The words between the value before and the one behind: from the segments of the part that have no value of their own,
 * values of circumstances as `#`.
 */
export const stretchOf = (one: Placed, conditions: readonly Placed[], desk: Desk): Stretch => {
  const text = desk.prepared.text;
  const own = (index: number): Placed["quantity"][] => {
    const held = conditions.filter((other) => other.index === index).map((other) => other.quantity.start);
    return (desk.segments[index]?.quantities ?? []).filter(({ start }) => !held.includes(start));
  };
  const goesWith = (index: number): boolean =>
    desk.segments[index]?.part === one.segment.part && own(index).length === 0 && !asksItself(desk.segments[index]!);
  let first = one.index;
  while (goesWith(first - 1)) first--;
  const beside = own(one.index);
  const before = beside.filter((other) => other.end <= one.quantity.start).at(-1);
  const after = beside.find((other) => other.start >= one.quantity.end);
  const start = before?.end ?? Math.max(desk.segments[first]!.start, desk.prepared.heading);
  const end = after ? one.quantity.end : one.segment.end;
  if (start >= end) return NO_STRETCH;
  const within = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  const values = [...conditions.map((other) => other.quantity), one.quantity]
    .filter(within)
    .map((held) => ({ start: held.start, end: held.end, by: "#" }));
  const names = namesOf(one, desk)
    .filter((name) => within(name) && values.every((value) => name.end <= value.start || name.start >= value.end))
    .map((name) => ({ ...name, by: nameFor(one.subject.property, text) }));
  const whole = text.slice(start, end);
  return {
    stretch: written(whole, start, values),
    unnamed: written(whole, start, [...values, ...names]),
  };
};

/** The sentences around two values; of one property, how each names it is no difference. */
export const stretchesOf = (left: Fact, right: Fact): readonly [string, string] =>
  left.property !== null && left.property === right.property
    ? [left.unnamed, right.unnamed]
    : [left.stretch, right.stretch];
