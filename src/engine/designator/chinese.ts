import type { Nature } from "../../contract";
import { bodyClass, CIVIL_SECTOR, NATIONAL, NATIONAL_MILITARY, SERVICE_MILITARY, SHARED_SECTOR } from "./bodies";
import {
  anyOf,
  BLANK,
  type Grammar,
  type Groups,
  READ_CLEANLY,
  READ_DAMAGED,
  READ_LOOSELY,
  type Reading,
  readYear,
} from "./reading";

/** Digits, with the letters that recognition and typing put in their place; no revision letter is I or O. */
const D = "[0-9OoIl]";
const DASH = " ?(?:[-:]|--|一) ?";
const YEAR = `(?:(?<dash>${DASH})(?<year>${D}{4}|${D}{2})(?![0-9A-Za-z]))`;
/** 修改单 `/XG1-2019`, `《…》第1号修改单`; 局部修订 `（2018年版）`. */
const SPELT =
  "(?: ?《[^》]{1,80}》)? ?(?:[\\u3400-\\u9fff]{0,6}标准)? ?第 ?(?<spelt>\\d{1,2}|[一二三四五六七八九]) ?号修改单";
const CHANGE = `(?:/(?<amendment>XG ?\\d+(?:-\\d{4})?)| ?\\((?<reissue>\\d{4})年版\\)|${SPELT})`;
const TAIL = `${YEAR}?${CHANGE}?`;
const NUMBER = `(?<number>[0-9]${D}*)`;
const PART = `(?:(?<point>\\.|\\. (?=${D}+${DASH}\\d{4}))(?<part>${D}+(?:\\.${D}+)*)|/(?<sheet>\\d{1,3}))`;
const REVISION = "(?<revision>[A-HJ-NP-Z])(?![A-Za-z])";

const digits = (written: string): string => written.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");

/** 第1号修改单 counts as XG1. */
const speltChange = (count: string): string => `XG${"一二三四五六七八九".indexOf(count) + 1 || count}`;

function changeOf({ amendment, reissue, spelt }: Groups): string | null {
  if (spelt !== undefined) return speltChange(spelt);
  return amendment?.replace(" ", "") ?? reissue ?? null;
}

const NATURES: Readonly<Record<string, Nature>> = { T: "recommended", Z: "guidance" };

/** A missing mark means mandatory in the civil series only (standardization law; a GJB number carries none). */
function natureOf(mark: string | undefined, body: string): Nature {
  if (mark !== undefined) return NATURES[mark] ?? "unmarked";
  const { system, level } = bodyClass(body);
  const marked = system === "civil" && (level === "national" || level === "sector" || level === "local");
  return marked && !body.startsWith("JJ") ? "mandatory" : "unmarked";
}

function confidenceOf(groups: Groups, yearConfidence: number): number {
  const parts = [groups.number, groups.part, groups.year].join("");
  if (/[OoIl]/.test(parts) || groups.dash?.includes("一")) return READ_DAMAGED;
  const loose = groups.dash?.includes("--") || groups.point === ". " || groups.unslashed !== undefined;
  return Math.min(yearConfidence, loose ? READ_LOOSELY : READ_CLEANLY);
}

function readChinese(groups: Groups, body: string, nature: Nature): Reading {
  const year = groups.year === undefined ? null : readYear(digits(groups.year));
  const part = groups.part ?? groups.sheet;
  return {
    ...BLANK,
    body,
    nature,
    number: digits(groups.number ?? ""),
    part: part === undefined ? null : digits(part),
    revision: groups.revision ?? null,
    year: year?.year ?? null,
    change: changeOf(groups),
    confidence: confidenceOf(groups, year?.confidence ?? READ_CLEANLY),
  };
}

/** Prefixes that are also units or hardness marks (布氏硬度 HB 229) need more than a short number to be believed. */
const BELIEVED_DIGITS = 4;

function readSector(groups: Groups): Reading | null {
  const body = groups.body ?? "";
  const mark = groups.nature ?? groups.unslashed;
  const bare = mark === undefined && groups.year === undefined && groups.part === undefined;
  const reading = readChinese(groups, body, natureOf(mark, body));
  if (!bare) return reading;
  return reading.number.length < BELIEVED_DIGITS ? null : { ...reading, confidence: READ_LOOSELY };
}

const series = (bodies: readonly string[], natures: string): string =>
  `(?<body>${anyOf(bodies)})\\*?(?: ?/ ?(?<nature>${natures})\\*?|(?<unslashed>${natures}))? ?`;

/** National and military series: the prefix alone is proof enough. */
const NATIONAL_GRAMMAR: Grammar = {
  pattern: new RegExp(
    `${series([...NATIONAL, ...NATIONAL_MILITARY, ...SERVICE_MILITARY], "[TZJ]")}(?:(?<letter>[A-Z])(?=\\d))?` +
      `${NUMBER}${PART}?(?:${REVISION})?${TAIL}`,
    "y",
  ),
  read: (groups) => {
    const body = groups.body ?? "";
    if (groups.letter !== undefined && body !== "TSG") return null;
    const mark = groups.nature ?? groups.unslashed;
    const reading = readChinese(groups, body, natureOf(mark, body));
    return { ...reading, number: `${groups.letter ?? ""}${reading.number}` };
  },
};

const SECTOR_GRAMMAR: Grammar = {
  pattern: new RegExp(
    `${series([...SHARED_SECTOR, ...CIVIL_SECTOR], "[TZ]")}${NUMBER}${PART}?(?:${REVISION})?${TAIL}`,
    "y",
  ),
  read: readSector,
};

/** Highway engineering numbers begin with a letter: JTG D50, JTG/T F20-2015. */
const HIGHWAY_GRAMMAR: Grammar = {
  pattern: new RegExp(
    `(?<body>JTG)(?: ?/ ?(?<nature>T))? ?(?<number>[A-Z]\\d+)(?:-(?<part>\\d{2})(?!\\d))?${TAIL}`,
    "y",
  ),
  read: (groups) => ({
    ...readChinese({ ...groups, number: "" }, "JTG", natureOf(groups.nature, "JTG")),
    number: groups.number ?? "",
  }),
};

/** DB + administrative code; DBS for food safety. */
const LOCAL_GRAMMAR: Grammar = {
  pattern: new RegExp(`(?<body>DB ?\\d{2,4}|DBS ?\\d{2})(?: ?/ ?(?<nature>[TZ])?)? ?${NUMBER}${PART}?${TAIL}`, "y"),
  read: (groups) => {
    const body = (groups.body ?? "").replace(/ /g, "");
    return readChinese(groups, body, natureOf(groups.nature, body));
  },
};

/** Local engineering codes count by province: DBJ 01-501-92, DBJ/T 15-92-2013, DBJ50/T-123-2010. */
const LOCAL_ENGINEERING_GRAMMAR: Grammar = {
  pattern: new RegExp(`DBJ(?:/(?<nature>T))? ?(?<province>\\d{2})(?:/(?<mark>T))?[- ]${NUMBER}${TAIL}`, "y"),
  read: (groups) => {
    const reading = readChinese(groups, "DBJ", natureOf(groups.nature ?? groups.mark, "DBJ"));
    return { ...reading, number: `${groups.province}-${reading.number}` };
  },
};

/** T/ORG and Q/ORG; an organization's code may be digits (Q/320583) and have a second word. */
const SOCIETY_GRAMMAR: Grammar = {
  pattern: new RegExp(
    `(?<kind>[TQ]) ?/ ?(?<org>\\d{0,6}[A-Z][A-Za-z]*|\\d{6})(?: (?<second>[A-Z]+))?[ -]?` +
      `(?<number>\\d+)(?:\\.(?<part>\\d+(?:\\.\\d+)*))?(?:${REVISION})?${TAIL}`,
    "y",
  ),
  read: (groups) => {
    const body = `${groups.kind}/${groups.org}${groups.second === undefined ? "" : ` ${groups.second}`}`;
    return readChinese(groups, body, groups.kind === "T" ? "recommended" : "unmarked");
  },
};

const ASSOCIATION_GRAMMAR: Grammar = {
  pattern: new RegExp(`CECS ?(?<number>\\d+)(?:\\.(?<part>\\d+))?${TAIL}`, "y"),
  read: (groups) => readChinese(groups, "CECS", "recommended"),
};

export const CHINESE_GRAMMARS: readonly Grammar[] = [
  NATIONAL_GRAMMAR,
  HIGHWAY_GRAMMAR,
  SECTOR_GRAMMAR,
  LOCAL_GRAMMAR,
  LOCAL_ENGINEERING_GRAMMAR,
  ASSOCIATION_GRAMMAR,
  SOCIETY_GRAMMAR,
];
