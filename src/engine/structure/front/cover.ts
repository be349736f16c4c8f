import { findDesignators, parseDesignator } from "../../designator";
import { once } from "../../once";
import { isChinese } from "../../tokens";
import { VERB } from "../labels/title-like";
import { isUnnumberedTitle } from "../labels/titles";
import { amendmentTitle, beginsInstructions, isChangeLine } from "./amendment-cover";

/** Lines of cover and foreword that hold no title. */
const NO_TITLE =
  /^(?:ICS\b|CCS\b|FL\b|FSC\b|UDC\b|备案号|中华人民共和国.{0,16}(?:标准|规范|规程|指导性技术文件)(?:[（(].*[)）])?$|.{2,12}(?:行业|团体|地方|企业|国家|军用)标准$|(?:国家|行业)?军用标准$|目[\s\u3000]*[次录]$|(?:ISO|IEC|CEN|CENELEC)\/(?:TC|JTC|SC|CLC|TR)\b|前[\s\u3000]*言$|引[\s\u3000]*言$|[（(].*[)）]$|[（(]\d{4}\s?年|代替|替代|部分代替|.{0,30}(?:发布|实施|施行|批准)$|DISTRIBUTION STATEMENT|SUPERSED|NOTICE \d{1,2}$|TO ALL HOLDERS OF|NOT MEASUREMENT|METRIC$|SENSITIVE$|INCH|AMSC|AREA|DEPARTMENT OF DEFENSE|HANDBOOK$|Headquarters$|Department of|FEDERAL INFORMATION PROCESSING|.{3,60} Laboratory$|ADVISORY CIRCULAR$|TEST METHOD STANDARD$|STANDARD PRACTICE$|DESIGN CRITERIA STANDARD$|INTERFACE STANDARD$|MANUFACTURING PROCESS STANDARD$|PERFORMANCE SPECIFICATION$|DETAIL SPECIFICATION$|MILITARY (?:STANDARD|SPECIFICATION|HANDBOOK)$|[A-Z][a-z]+ \d{4}$|(?:HARMONISED )?(?:INTERNATIONAL|EUROPEAN|BRITISH) STANDARD$|NORME EUROP|EUROPÄISCHE NORM|National Standard of|Replac(?:es|ing)\b|(?:Issued|Implemented)(?: on)?:|English Version$|NORTH ATLANTIC|STANDARDI[SZ]ATION AGREEMENT$|NATO STANDARD|\(?STANAG\)?$|\(?Edition [A-Z\d]|RECORD OF|EXPLANATORY NOTES$|Promulgated|(?:first|second|third|fourth|fifth|sixth) edition|密级|(?:招标|项目|合同|文件)?编号[:：]|Issue \d|Publication Date|Reference number|(?:©|Copyright) |Section \d|\d{1,2} [A-Z][a-z]+ \d{4}$|\d{4}\s?[-年.]|©|https?:|www\.|Page \d|[★☆]|(?:公开|内部|秘密|机密|绝密)(?:★.*)?$|UNCLASSIFIED$|委员会草案|国际标准|DATA ITEM DESCRIPTION|Designation:|INTERNATIONAL ELECTROTECHNICAL COMMISSION|NASA TECHNICAL STANDARD|Office of |DOCUMENT HISTORY|ECSS Secretariat|Requirements & Standards|Noordwijk|DoD (?:INSTRUCTION|DIRECTIVE|MANUAL)|Originating Component|Effective:|Releasability|Approved:|International Telecommunication Union$|TELECOMMUNICATION STANDARDIZATION|SERIES [A-Z]:|Summary$|.{2,20}(?:研究所|研究院|公司|委员会)$|二〇[〇一二三四五六七八九]{2}年)/i;
const LONGEST_TITLE = 120;

export interface CoverTitle {
  readonly zh: string | null;
  readonly en: string | null;
}

export interface CoverLine {
  readonly text: string;
  /** The format marks it as the title of the document. */
  readonly isHeading: boolean;
  readonly page: number | null;
}

const MOST_TITLE_LINES = 4;

/** An order that stands before a statute names what it promulgates, the head of a circular its subject, that of a data item its title. */
const NAMED =
  /《([^《》]{2,60})》[^。]{0,80}(?:现予|予以)(?:公布|发布|印发)|^(?:subject|title):\s+(.{3,120}?)(?=\s+number:|$)/i;

/** Pages of a catalogue say which line is the title. */
const FIELD_ZH = /^(?:中文)?(?:标准)?名称[:：]\s*(.{2,120})$/;
const FIELD_EN = /^英文(?:标准)?名称[:：]\s*(.{2,120})$/;

/** Titles from the lines of a cover: what stands with or below the designator, Chinese first, then English. */
export function coverTitles(lines: readonly CoverLine[]): CoverTitle {
  const heading = lines.findIndex((line) => line.isHeading);
  const first = lines.findIndex((line) => parseDesignator(line.text) !== null);
  // a running head that repeats the number takes that of the cover with it: the title is on the first page none the less
  const isLater = first > 0 && lines[first]!.page !== lines[0]!.page;
  const designator =
    isLater && lines.some(({ text, page }) => page === lines[0]!.page && isTitleLine(text)) ? -1 : first;
  const under = lines.slice(heading >= 0 ? heading : Math.max(0, designator));
  const isAbove = designator > 0 && !under.some((line) => isTitleLine(line.text));
  const below = isAbove ? linesAbove(lines.slice(0, designator)) : under;
  const amendment = lines.map(({ text }) => amendmentTitle(text)).find((title) => title !== null);
  if (amendment !== undefined) return { zh: amendment, en: null };
  const named = lines.map(({ text }) => NAMED.exec(text)?.slice(1).join("")).find((title) => title !== undefined);
  if (named !== undefined) return isChinese(named) ? { zh: named, en: null } : { zh: null, en: named };
  const ofForm = titleOfForm(lines);
  if (ofForm !== null) return { zh: null, en: ofForm };
  const field = (pattern: RegExp) =>
    lines.map(({ text }) => pattern.exec(text)?.[1]).find((title) => title !== undefined);
  const [fieldZh, fieldEn] = [field(FIELD_ZH), field(FIELD_EN)];
  if (fieldZh !== undefined) return { zh: fieldZh, en: fieldEn ?? null };
  const begin = below.findIndex((line) => isTitleLine(line.text));
  if (begin < 0) return { zh: null, en: null };
  const zh: string[] = [];
  const en: string[] = [];
  if (below.slice(0, begin).some(({ text }) => beginsInstructions(text))) return { zh: null, en: null };
  for (const line of below.slice(begin, begin + 2 * MOST_TITLE_LINES)) {
    const text = withoutDesignator(line.text);
    const goesOn = heading < 0 || line.isHeading || (zh.length > 0 && en.length === 0 && !isChinese(text));
    if (!isTitleLine(line.text) || !goesOn) break;
    const list = isChinese(text) ? zh : en;
    if (list === en && isFrench(text) && !en.some(isFrench) && en.length > 0) break;
    // below an English title one Chinese line is the title that was translated
    if (list.length === MOST_TITLE_LINES || (list === zh && en.length > 0 && zh.length > 0)) break;
    list.push(text);
  }
  return {
    zh: zh.length > 0 ? zh.join(" ").replace(NOTE_MARK, "") : null,
    en: en.length > 0 ? en.join(" ").replace(NOTE_MARK, "") : null,
  };
}

/** The mark of a footnote behind the last word of a title. */
const NOTE_MARK = /(?<=\p{L}{3})(?:[⁰¹²³⁴-⁹]{1,2}|\^\d)$/u;

/** The form of a data item: its title stands in the first field, behind the word or on the line below, with the second field beside it. */
const TITLE_FIELD = /^1\.\s*TITLE\b[:.]?/;
const NEXT_FIELD = /\s{3,}|\s*\b2\.\s*IDENTIFICATION/;

function titleOfForm(lines: readonly CoverLine[]): string | null {
  const at = lines.findIndex(({ text }) => TITLE_FIELD.test(text));
  if (at < 0) return null;
  const written = [lines[at]!.text.replace(TITLE_FIELD, "").trim(), lines[at + 1]?.text ?? ""];
  return written.map((text) => text.split(NEXT_FIELD)[0]!.trim()).find(isTitleLine) ?? null;
}

/** Old covers print the designator below the title: what stands between it and the words of the publisher. */
const linesAbove = (lines: readonly CoverLine[]): readonly CoverLine[] =>
  lines.slice(lines.findLastIndex((line) => !isTitleLine(line.text)) + 1);

/** A designator, a date or the words of a publisher: never part of a title that goes on over two lines. */
export const isCoverMatter = (text: string): boolean => parseDesignator(text) !== null || NO_TITLE.test(text);

/** ISO and IEC print the French title below the English one. */
const isFrench = (text: string): boolean => /[éèêàùçôîœ]|d’/.test(text);

/** Heads of the contents, which follow the cover. */
const BEHIND = /^(?:(?:table of )?contents|page)$/i;

function isTitleLine(line: string): boolean {
  const text = withoutDesignator(line);
  if (text === "" || text.length > LONGEST_TITLE || NO_TITLE.test(text) || /[。；]$/.test(text)) return false;
  if (isChangeLine(text) || beginsInstructions(text) || isUnnumberedTitle(text) || BEHIND.test(text)) return false;
  if (/\.$/.test(text) && VERB.test(text)) return false;
  // the mark of a body alone, which covers print large: GJB, DB11
  if (/^[A-Z]{2,4}(?:\/[A-Z])?\d{0,2}$/.test(text)) return false;
  // the number of an allied publication alone: AJP-3.2, ATP-99
  if (/^[A-Z]{3,6}-\d[\d.]{0,6}$/.test(text)) return false;
  return isChinese(text) || /[A-Za-z]{3}/.test(text);
}

/** `GB/T 99201—2021 车载电源装置`: the title beside the designator, which old covers print at the right. */
function withoutDesignator(text: string): string {
  const first = findDesignators(text.slice(0, LONGEST_TITLE * 2))[0];
  if (first === undefined) return text.trim();
  if (first.start > 0)
    return /\s{2}$/.test(text.slice(0, first.start)) ? text.slice(0, first.start).trim() : text.trim();
  return text
    .slice(first.end)
    .replace(/^[\s:：,，—–-]+/, "")
    .trim();
}

const DATE = /(\d{4})\s?(?:年|[-—–－./])\s?(\d{1,2})\s?(?:月|[-—–－./])\s?(\d{1,2})\s?日?/;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DATE_EN =
  /^(?:.{0,30}(?:publication date|promulgated on)[: ]+)?(\d{1,2})\s+([A-Z][a-z]{2,8}|[A-Z]{3,9})\s+(\d{4})$/i;

function isoDate(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${match[1]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Dates before and behind a word, made once for each word that is asked for. */
const formsByWord = once((word: RegExp) => ({
  before: new RegExp(`${DATE.source}(?:(?!\\d{4}\\s?[-—–－年.])[^，。；]){0,60}?(?:${word.source})`),
  after: new RegExp(`(?:${word.source})(?:日期|时间)?[:：]?\\s{0,4}${DATE.source}`),
}));

/** The date before one of the words on the line, or after it: `2019-03-15 发布`, `发布日期：2019-03-15`. */
export function datedBy(text: string, word: RegExp): string | null {
  if (!DATE.test(text)) return null;
  const { before, after } = formsByWord(word);
  return isoDate(before.exec(text)) ?? isoDate(after.exec(text));
}

/** The English date behind one of the words: `Issued on: March 6, 2020`. */
export function englishDatedBy(text: string, word: RegExp): string | null {
  const match = new RegExp(
    `\\b(?:${word.source})(?: on| date)?[:]?\\s{1,4}([A-Z][a-z]{2,8})\\s(\\d{1,2}),\\s(\\d{4})`,
  ).exec(text);
  return match === null ? null : englishDate(`${match[2]} ${match[1]} ${match[3]}`);
}

/** `15 March 2016`, or `2016-03-15`, on a line of its own. */
export function englishDate(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return isoDate(DATE.exec(text));
  const match = DATE_EN.exec(text.trim());
  if (match === null) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(match[2]!.toLowerCase().slice(0, 3))) + 1;
  if (month === 0) return null;
  return `${match[3]}-${String(month).padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
}
