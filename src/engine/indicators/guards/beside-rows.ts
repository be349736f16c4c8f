import type { IndicatorRow } from "../../../contract";
import { allMatches } from "../../all-matches";
import { blank } from "../../blank";
import { once } from "../../once";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import type { Segment } from "../reading/segment";
import { listStart } from "../statements/lists";
import { canonicalIn, type Judged, newWords, unexplained } from "../statements/wording";
import { isChinese } from "../vocabulary/content";
import { WITHOUT_HARM } from "../vocabulary/harm";
import { withoutManner } from "../vocabulary/manner";
import { isFirm } from "../vocabulary/modality";
import { canonical, HAVE } from "../vocabulary/synonyms";
import type { Case } from "./case";
import { lacksMember, saysLessOften } from "./members";
import { saysMoreOnOneSide } from "./parity";

const VERB = /应(?![急用力变])|须|不得|宜|可|允许|\b(?:shall|must|should|may)\b/i;

/** Spans of the statements that rows have judged. */
const spansOf = (
  rows: readonly IndicatorRow[],
  side: "left" | "right",
  { source, text }: Prepared,
): [number, number][] =>
  rows.flatMap((row): [number, number][] => {
    const written = row.reason.code.startsWith("list-") ? row[side].text : null;
    const at = written === null ? -1 : source.indexOf(written);
    if (at < 0) return [];
    // without its examples, which name things too
    const said = text.slice(at, at + written!.length);
    // what stands before a list, or before the verb that its first item carries, no list has judged
    const start = listStart(said) ?? said.search(VERB);
    const having = said.search(HAVE);
    const list = having < 0 ? start : Math.min(start, having);
    return list < 0 ? [] : [[at + list, at + said.length]];
  });

/** What a thing holds (`灰容量不小于500 g`) is asked for besides; any other value may say in which case one before it holds. */
const HELD_IN_IT = /^，?(?:且|并)?[\u4e00-\u9fff]{0,4}(?:含量|容量|挥发物|杂质|残留物|灰分|水分)应?不[大小高低超多少]/;

/** What the right asks for beyond the left in stretches of their own: values that stand alone, and that no harm is done. */
const beyondOf = ({ segments, facts, prepared }: Reading, paired: ReadonlySet<Fact>): [number, number][] => [
  ...facts.flatMap((fact): [number, number][] => {
    const segment = segments[fact.segment];
    const alone =
      segment !== undefined &&
      !paired.has(fact) &&
      fact.quantity?.comparator != null &&
      segment.quantities.length === 1 &&
      segments.some((other) => other.part === segment.part && other.end <= segment.start) &&
      HELD_IN_IT.test(segment.text);
    return alone ? [[segment.start, segment.end]] : [];
  }),
  ...allMatches(prepared.text, WITHOUT_HARM).map((found): [number, number] => [
    found.index,
    found.index + found[0].length,
  ]),
];

/** Advice behind what binds asks for nothing; what a sentence begins with is what it is said of, whatever verb it holds. */
const isAddedAdvice = ({ modality, quantities, sentence }: Segment, at: number, all: readonly Segment[]): boolean => {
  const before = all[at - 1];
  return modality === "should" && quantities.length === 0 && before?.sentence === sentence && isFirm(before.modality);
};

/** `进水量`, `咬边深度`: by what it is measured where none of it may be. */
const MEASURE = /(?:深度|长度|宽度|高度|面积|[量数率])(?=[\u4e00-\u9fff]{0,4}[^\u4e00-\u9fff]*$)/;
const measureOf =
  ({ prepared, segments }: Reading) =>
  (fact: Fact): [number, number][] => {
    const start = segments[fact.segment]!.start;
    const found = MEASURE.exec(prepared.text.slice(start, fact.start));
    return found ? [[start + found.index, start + found.index + found[0].length]] : [];
  };

/** What a side says beside what the rows stand for, and the facts that they do stand for. */
const restOf = (one: Case, side: "left" | "right"): { readonly rest: string; readonly judged: readonly Judged[] } => {
  const [own, other] = side === "left" ? [one.left, one.right] : [one.right, one.left];
  const judged = one.pairs.map((pair) => ({ fact: pair[side], as: pair[side === "left" ? "right" : "left"] }));
  // a number against a ban of the same
  const counted = one.rows.filter(({ reason }) => reason.code === "zero-against-number").map((row) => row[side].text);
  judged.push(...own.facts.filter(({ text }) => counted.includes(text)).map((fact) => ({ fact, as: fact })));
  // what the right asks for beyond the left stands in rows of its own
  const paired = new Set(judged.map(({ fact }) => fact));
  const beyond =
    side === "left" ? [] : own.facts.filter((fact) => !paired.has(fact)).map((fact) => ({ fact, as: fact }));
  const advised = own.segments.filter(isAddedAdvice).map(({ start, end }): [number, number] => [start, end]);
  const spans = [
    ...spansOf(one.rows, side, own.prepared),
    ...(side === "left" ? [] : [...beyondOf(own, paired), ...advised]),
  ];
  if (side === "left") spans.push(...own.facts.filter(({ text }) => counted.includes(text)).flatMap(measureOf(own)));
  const all = [...judged, ...beyond];
  const rest = unexplained(own, all, spans, other, side === "left");
  return { rest: side === "left" ? rest : withoutManner(rest), judged: all };
};

export const restOfRight = once((one: Case) => restOf(one, "right"));

export const newsOf = (one: Case, side: "left" | "right"): string[] => {
  const { rest, judged } = side === "left" ? restOf(one, "left") : restOfRight(one);
  return newWords(rest, judged, side === "left" ? one.right : one.left);
};

/** Of two languages: one side says something beside the rows, and the other nothing that might be it. */
export const saysMore = (one: Case): boolean => {
  const [left, right] = [
    { rest: restOf(one, "left").rest, whole: one.left.prepared.text },
    { rest: restOfRight(one).rest, whole: one.right.prepared.text },
  ];
  return isChinese(left.whole) ? saysMoreOnOneSide(left, right) : saysMoreOnOneSide(right, left);
};

/** Of lists that no row has judged. */
export const losesMember = ({ left: { prepared }, right, rows }: Case): boolean => {
  const judged = spansOf(rows, "left", prepared);
  const rest = judged.reduce((text, [start, end]) => blank(text, start, end), prepared.text);
  return [lacksMember, saysLessOften].some((lacks) => lacks(canonical(rest), canonicalIn(right.prepared)));
};
