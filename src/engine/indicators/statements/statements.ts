import { blank } from "../../blank";
import { once } from "../../once";
import { readReferences } from "../../provisions";
import { nounBefore } from "../../quantity";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import type { Segment } from "../reading/segment";
import { contained, wordsOf, wordsOfCanonical } from "../vocabulary/content";
import { FACETS } from "../vocabulary/facets";
import { HARMLESS } from "../vocabulary/harm";
import { isNegative, type Modality } from "../vocabulary/modality";
import { canonical } from "../vocabulary/synonyms";
import { listOf, type NamedList } from "./lists";
import { withNames } from "./said";
import { labelsIn } from "./wording";

/** A requirement without a value: `应在电缆两端接地`, `the seal colour shall be red`. */
export interface Statement {
  /** What it is said of, as far as the words before show it. */
  readonly subject: string | null;
  /** As written, from the modal word on. */
  readonly text: string;
  /** The whole of it, each thing by one name. */
  readonly written: string;
  readonly content: ReadonlySet<string>;
  readonly references: readonly string[];
  /** Numbers and letters that name a table, a method, a date. */
  readonly labels: readonly string[];
  readonly negative: boolean;
  readonly modality: Modality;
  /** What it names: documents, parts, functions. */
  readonly list: NamedList | null;
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

const MODAL_WORD =
  /(?<!反|响|适|相|对|效)应(?!力|用|急|变)|不应|不得|不准|不允许|不宜|宜(?!居)|必须|须|均?无(?!线|源)|禁止|严禁|\b(?:shall|should|must|may)\b/;
const STEM =
  /(?:满足|符合|达到)(?:以下|下列|如下)?(?:的)?(?:各项)?(?:规定|要求)$|(?:下列|以下|如下)[^，。]{0,6}$|the following|as follows/;
/** How it is tested is a circumstance of the values: `按中性盐雾法`. */
const BY_METHOD = /^(?:按|用|采用|以)[\u4e00-\u9fff]{2,10}法(?:进行|测定|试验|测量|检验)?[。.]?$/;
/** What takes something back is no requirement; on the right a guard minds it. */
const EXCEPTION = /除外|例外|不计入|不作要求|不适用|\bexcept\b|\bexcluded\b|does not apply/i;
/** That the thing works is what a working range is for, no requirement beside it. */
const WORKS = /^[^，。；应]{0,12}应(?:仍)?(?:能|可)?(?:够)?正常(?:地)?(?:工作|运行|使用)[。.]?$/;
/** What is counted in or not is said of the value before. */
const COUNTED_IN =
  /^(?:[a-z]+ ){1,3}(?:included|excluded)[.]?$|^(?:including|excluding) [a-z ]+[.]?$|^不?(?:含|包括)[\u4e00-\u9fff]{1,6}[。.]?$/i;
const TITLE = /^(?:[表图](?: ?[A-Z]?[.\d]|$)|项目)|^(?:table|figure)\b|^[A-Za-z°℃%‰μΩ·/²³^()-]{1,10}$/i;

const NO_REQUIREMENT = [STEM, TITLE, BY_METHOD, COUNTED_IN, EXCEPTION, WORKS];

const trimmed = (reading: Reading, start: number, end: number): { text: string; start: number; end: number } => {
  const raw = reading.prepared.source.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { text: raw.trim(), start: start + lead, end: start + lead + raw.trim().length };
};

/** `颜色为军绿色`: what something is, told without a modal word. */
const IS = /^[\u4e00-\u9fff]{2,8}(?:为|是)(?=[\u4e00-\u9fff]{2,}$)/;

/** From the modal word on; a permission whole, since its subject is what it permits. */
const shown = (text: string, modality: Modality): string => {
  if (modality === "may") return text;
  if (modality === "none") return text.replace(IS, "");
  const found = MODAL_WORD.exec(text);
  return found && found.index > 0 ? text.slice(found.index) : text;
};

/** `对用户的登录和退出予以记录` is `记录用户的登录和退出`. */
const DONE_TO = /对([^，。；]{2,40}?)(?:予以|加以|进行)([\u4e00-\u9fff]{2})(?=[，。；]|$)/;

const JUDGED_APART = new Set(FACETS.filter((one) => one.kind === "method" && one.strict).map((one) => one.name));

/** What the method is (surface, waveform, what is included) is judged beside the value, not as a requirement of its own. */
const withoutFacets = (folded: string, reading: Reading, start: number): string => {
  const within = (one: { start: number; end: number }): boolean =>
    one.start >= start && one.end <= start + folded.length;
  const apart = reading.seen.filter((seen) => within(seen) && JUDGED_APART.has(seen.facet.name));
  if (apart.length === 0) return folded;
  let text = folded;
  for (const one of [...reading.mentions.filter(within), ...apart]) {
    text = blank(text, one.start - start, one.end - start);
  }
  return text;
};

/** Documents, parts, deliverables: their number is said beside their names. */
const NAMES_PARTS = /包括|包含|含有|由|提供|配备|随附|include|including|consist of|comprise/i;

const headingOf = (reading: Reading): string | null =>
  reading.prepared.source.slice(0, reading.prepared.heading).split("：")[0]?.trim() || null;

/** The statements of a provision by where they begin. */
const statementsIn = once((_: Prepared) => new Map<number, Statement | null>());

/** The statement of a segment from an offset on; read once for both directions, and for both sides where they say the same. */
const statement = (reading: Reading, segment: Segment, index: number, from: number): Statement | null => {
  const known = statementsIn(reading.prepared);
  const before = known.get(from);
  if (before !== undefined) return before;
  const now = readStatement(reading, segment, index, from);
  known.set(from, now);
  return now;
};

const readStatement = (reading: Reading, segment: Segment, index: number, from: number): Statement | null => {
  const place = trimmed(reading, from, segment.end);
  const folded = reading.prepared.text.slice(place.start, place.end);
  const said = folded.trim();
  if (said === "" || NO_REQUIREMENT.some((words) => words.test(said))) return null;
  const written = canonical(folded).replace(DONE_TO, "$2$1");
  const words = wordsOfCanonical(written);
  const apart = withoutFacets(folded, reading, place.start);
  if ((apart === folded ? words : wordsOf(apart)).size === 0) return null;
  const modal = MODAL_WORD.exec(place.text);
  const noun = nounBefore(place.text.slice(0, modal?.index ?? 0));
  return {
    subject: noun !== null && !/[后时下中]$/.test(noun) ? noun : headingOf(reading),
    references: readReferences(place.text).map(({ designator }) => designator),
    labels: labelsIn(place.text),
    text: shown(place.text, segment.modality),
    written,
    content: withNames(words, reading, place.start, place.end),
    negative: isNegative(folded),
    modality: segment.modality,
    list: listOf(written),
    segment: index,
    start: place.start,
    end: place.end,
  };
};

/** What a tail behind the last value must say to be a requirement of its own: `……后不应损坏`. */
const TAIL_REQUIREMENT =
  /(?:应|不应|不得|无|不(?!合格)(?=[\u4e00-\u9fff]{2}))(?!能?正常工作$)[\u4e00-\u9fff]{2,}|\bshall\b|without/;

/** `24 h后床架不应有裂纹`: when, which belongs to the value. */
const WHEN = /^ ?之?[后时](?=[\u4e00-\u9fff]{2})(?![备续间刻])/;

/** Whether what stands behind a value only names what it is the value of: `应在2 h内表面干燥`, `2 h内应完全干燥`. */
const namesTheValue = (reading: Reading, facts: readonly Fact[], start: number, end: number): boolean => {
  const named = reading.mentions.filter(
    (mention) =>
      mention.start >= start && mention.end <= end && facts.some(({ property }) => property === mention.property),
  );
  if (named.length === 0) return false;
  const tail = reading.prepared.text.slice(start, end);
  const rest = named.reduceRight((text, one) => text.slice(0, one.start - start) + text.slice(one.end - start), tail);
  return /^[ ，之以]*内?(?:应能?|能)?[。. ]*$/.test(rest);
};

const isTopicOnly = (segment: Segment): boolean => segment.topic && !MODAL_WORD.test(segment.text);

/** A segment that only sets the scene for what follows (`经湿热试验后`, `在正常大气条件下`, `未经批准`). */
const SCENE =
  /^(?:在|当|经|于|按|以)?(?:(?!不[应得准宜])[^应须]){0,24}(?:时|下|后|内|中|条件|期间)$|^未经(?:(?!不[应得准宜])[^应须的]){2,16}$|^(?:一旦|如果|倘若|若(?!干))(?:(?!不[应得准宜])[^应须]){2,24}$|^(?:(?!不[应得准宜])[^应须]){2,20}(?<!目)的$|^(?:when|after|under|at|in|during)\b(?!.*\b(?:shall|should|must|may)\b)/i;

/** The requirements of a provision that no fact stands for, in order. */
export const statementsOf = (reading: Reading): Statement[] => {
  const found: Statement[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.start < reading.prepared.heading && segment.end <= reading.prepared.heading) return;
    const facts = reading.facts.filter(
      (fact) => fact.segment === index || (fact.start < segment.end && fact.end > segment.start),
    );
    const hasValues = facts.length > 0 || segment.quantities.length > 0;
    if (!hasValues) {
      if (isTopicOnly(segment) || SCENE.test(segment.text.trim())) return;
      const one = statement(reading, segment, index, segment.start);
      if (one) found.push(one);
      return;
    }
    if (
      segment.quantities.length > 0 &&
      segment.quantities.every((quantity) => quantity.dimension === "count") &&
      NAMES_PARTS.test(segment.text) &&
      // where each has its own number the numbers say all
      (listOf(segment.text)?.items.length ?? 0) > segment.quantities.length
    ) {
      const one = statement(reading, segment, index, segment.start);
      if (one) found.push(one);
      return;
    }
    const last = Math.max(segment.start, ...[...facts, ...segment.quantities].map(({ end }) => end));
    if (
      TAIL_REQUIREMENT.test(reading.prepared.text.slice(last, segment.end)) &&
      !namesTheValue(reading, facts, last, segment.end)
    ) {
      const tail = reading.prepared.text.slice(last, segment.end);
      // `1.5 m高处落下的冲击而不破碎`: what must not come of it is told behind what is done
      const harm = tail.search(HARMLESS);
      const one = statement(reading, segment, index, last + (harm < 0 ? (WHEN.exec(tail)?.[0].length ?? 0) : harm));
      if (one) found.push(one);
    }
  });
  return found;
};

/** How well one statement's content is found in another's, without regard to polarity. */
export const overlap = (left: Statement, right: Statement): number => contained(left.content, right.content);
