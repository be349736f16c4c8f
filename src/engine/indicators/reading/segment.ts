import { allMatches } from "../../all-matches";
import { type Comparator, comparatorOf, type ReadQuantity, readFolded } from "../../quantity";
import { NO_HARM } from "../vocabulary/harm";
import { type Modality, modalityOf } from "../vocabulary/modality";
import { goesOnPast, MODAL } from "./commas";
import type { Prepared } from "./prepare";

/** A stretch between commas, with the quantities it holds; `part` runs between semicolons, `sentence` between stops. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
  readonly part: number;
  /** What its own words say. */
  readonly said: Modality;
  /** That, or the modality of an earlier segment of the sentence, or of the stem of its list. */
  readonly modality: Modality;
  /** Ends with a colon: it names what the rest of the sentence is about. */
  readonly topic: boolean;
  readonly quantities: readonly ReadQuantity[];
}

const ABBREVIATION =
  /(?:\b(?:[a-z]\.[a-z]|e\.g|i\.e|No|Fig|approx|max|min|vs|cf|al|para|temp|ref|d\.c|a\.c|r\.m\.s))$/i;

type Level = "sentence" | "part" | "segment" | "topic";

/** `shall sound for 30 s and may be muted`, `may be tested and none shall fail`: each verb has its own. */
const NEXT_VERB = /^ and (?:(?:it|they) )?(?:shall|should|may|must|can)\b/;
const NEXT_SUBJECT = /^ and (?:[a-z]+ ){1,3}?(?:shall|should|may|must)\b/;
/** `shall be smooth and free of burrs`: what is to be, and what is not. */
const NEXT_ABSENCE = /^ and (?:be )?(?:without|free (?:of|from)|(?:with|show|have|exhibit) no) /;

/** The signs at which a stretch may end, the blank where a verb of its own follows; and the brackets, within which none does. */
const MAY_END = /[。！？!?\n；;，、,:. ()]/g;
/** Those that end one wherever they stand. */
const ENDS: ReadonlyMap<string, Level> = new Map([
  ...[..."。！？!?\n"].map((sign) => [sign, "sentence"] as const),
  ...[..."；;"].map((sign) => [sign, "part"] as const),
  ["，", "segment"],
]);

/** `应转动灵活、无卡滞`: what must not be stands behind what must be. */
const THEN_NONE = new RegExp(`^、且?(?:均?无(?![线源人损铅缝功机水尘菌关])|不(?:得|应|允许|准)|${NO_HARM})`);

const levelAt = (text: string, at: number, start: number): Level | null => {
  const char = text.charAt(at);
  // a sign that recognition put in place of a digit ends no sentence
  if ((char === "?" || char === "？") && /[\d.]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
    return null;
  const level = ENDS.get(char);
  if (level !== undefined) return level;
  if (char === "、")
    return THEN_NONE.test(text.slice(at, at + 6)) && !/[无不]/.test(text.slice(start, at)) ? "segment" : null;
  if (char === ",") {
    const inNumber = /\d/.test(text.charAt(at + 1)) && /\d/.test(text.charAt(at - 1));
    return inNumber || goesOnPast(text, at, start) ? null : "segment";
  }
  if (char === ":") return /\d/.test(text.charAt(at + 1)) && /\d/.test(text.charAt(at - 1)) ? null : "topic";
  if (char === "." && /^(?:\s|$|["”'])/.test(text.slice(at + 1, at + 2))) {
    return ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)) ? null : "sentence";
  }
  if (!text.startsWith(" and ", at)) return null;
  const rest = text.slice(at, at + 48);
  const isNext =
    NEXT_VERB.test(rest) || NEXT_ABSENCE.test(rest) || (NEXT_SUBJECT.test(rest) && MODAL.test(text.slice(start, at)));
  return isNext ? "segment" : null;
};

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly part: number;
  readonly topic: boolean;
}

const cuts = (text: string): Cut[] => {
  const found: Cut[] = [];
  let depth = 0;
  let start = 0;
  let sentence = 0;
  let part = 0;
  const places = allMatches(text, MAY_END).map(({ index }) => index);
  for (const at of [...places, text.length]) {
    const char = text.charAt(at);
    if (char === "(") depth++;
    if (char === ")") depth = Math.max(0, depth - 1);
    const level = at === text.length ? "sentence" : levelAt(text, at, start);
    if (level === null || (depth > 0 && char !== "\n" && at < text.length)) continue;
    if (text.slice(start, at).trim() !== "") found.push({ start, end: at, sentence, part, topic: level === "topic" });
    if (level === "sentence") {
      sentence++;
      depth = 0;
    }
    if (level === "sentence" || level === "part") part++;
    start = at + 1;
  }
  return found;
};

const CONNECTOR = /(?:和|及|以及|并且|并|而且|且|与|或)(?=[^和及与或]*$)|\b(?:and|but|while)\b/;

/** Cuts where a connector parts two quantities that have words of their own (`… 100 ms的过压浪涌和12 V …`). */
const cutAtConnectors = (text: string, cut: Cut, quantities: readonly ReadQuantity[]): Cut[] => {
  const result: Cut[] = [];
  let start = cut.start;
  for (let i = 0; i + 1 < quantities.length; i++) {
    const left = quantities[i]!.end;
    const between = text.slice(left, quantities[i + 1]!.start);
    const connector = CONNECTOR.exec(between);
    if (!connector || /^\s*$/.test(between.replace(connector[0], "").replace(/[、,]/g, ""))) continue;
    if (text.slice(cut.start, left).lastIndexOf("(") > text.slice(cut.start, left).lastIndexOf(")")) continue;
    const at = left + connector.index;
    result.push({ ...cut, start, end: at, topic: false });
    start = at;
  }
  result.push({ ...cut, start });
  return result;
};

/** `应光滑无毛刺`, `应严密不漏风`: how a thing shall be, and what must not be, with no sign between them. */
const QUALITY =
  "光滑|光洁|平滑|平整|平直|均匀|一致|清洁|洁净|干净|整洁|整齐|完整|完好|牢固|牢靠|稳固|紧固|紧密|严密|密实|致密|饱满|平稳|顺畅|流畅|通畅|畅通|灵活|清晰|清楚|清澈|透明|细腻|柔软|新鲜|纯净|干燥|端正|圆整|正常|可靠|稳定|连续";
const THEN_DENIED = new RegExp(`(?<=[应须][\\u4e00-\\u9fff、]{0,8}(?:${QUALITY}))(?=(?:无|不)[\\u4e00-\\u9fff]{2})`);

const cutAtDenial = (text: string, cut: Cut): Cut[] => {
  const at = THEN_DENIED.exec(text.slice(cut.start, cut.end))?.index;
  return at === undefined
    ? [cut]
    : [
        { ...cut, end: cut.start + at, topic: false },
        { ...cut, start: cut.start + at },
      ];
};

const RUNS_ON = /^ ?(?:也|并|且|或|但|其|即|如|and|or|but)/;

/** `电容量（不小于）：`, `圆度不大于：`: the bound of all that the colon sets off. */
const boundOf = (topic: string): Comparator | null => {
  const end = topic.replace(/\)? ?$/, "").length;
  return comparatorOf(topic, end, end);
};

const withBound =
  (comparator: Comparator | null) =>
  (one: ReadQuantity): ReadQuantity =>
    comparator !== null && one.comparator === null && one.form === "value" ? { ...one, comparator } : one;

const STEM_END = 40;

/** `shall be made daily and can be kept elsewhere`: what may be is not asked for, though a demand stands before it. */
const LEAVES_IT = /^ ?and (?:(?:it|they) )?can\b/;

/** Cuts a prepared provision into segments and gives each its quantities and its modality. */
export const segmentsOf = (prepared: Prepared): Segment[] => {
  const quantities = readFolded(prepared.source, prepared.text);
  const within = (cut: Cut) => quantities.filter((quantity) => quantity.start >= cut.start && quantity.end <= cut.end);
  const all = cuts(prepared.text)
    .flatMap((cut) => cutAtDenial(prepared.text, cut))
    .flatMap((cut) => cutAtConnectors(prepared.text, cut, within(cut)));
  const segments: Segment[] = [];
  let carried: Modality = "none";
  let stem: Modality = "none";
  let sentence = -1;
  let bound: { sentence: number; comparator: Comparator | null } = { sentence: -1, comparator: null };
  for (const cut of all) {
    const own = within(cut);
    const text = prepared.text.slice(cut.start, cut.end);
    const said = LEAVES_IT.test(text) ? "may" : modalityOf(text);
    // leave to do one thing does not loosen the bounds of the next
    if (carried === "may" && said === "none" && own.length > 0 && !RUNS_ON.test(text)) carried = "none";
    if (cut.sentence !== sentence) carried = stem;
    sentence = cut.sentence;
    if (said !== "none") carried = said === "goal" ? carried : said;
    const modality = said === "none" ? carried : said;
    if (cut.topic && said !== "none" && text.length < STEM_END && own.length === 0) stem = said;
    if (cut.topic) bound = { sentence: cut.sentence, comparator: boundOf(text) };
    segments.push({
      ...cut,
      text,
      said,
      modality,
      quantities: bound.sentence === cut.sentence ? own.map(withBound(bound.comparator)) : own,
    });
  }
  return segments;
};
