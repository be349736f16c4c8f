import type { StructureNote } from "../../../contract";
import { isContainer } from "../labels/label";
import { parseLabel } from "../labels/labels";
import { isTitleLike } from "../labels/title-like";
import { annexStatus, isUnnumberedTitle } from "../labels/titles";
import { bare, type Unit } from "../unit";
import type { Cleared } from "./furniture";

const CONTENTS_TITLE =
  /^(?:目[\s\u3000]*[次录]|sec\.|(?:table of )?contents(?:\s+page)?|list of (?:figures|tables|examples|equations)|(?:图|表|表格|插图|示例|范例|公式)[\s\u3000]*(?:目录|清单))$/i;
/** An entry of contents ends in dots or space and a page number. */
const ENTRY_END =
  /(?:[.．·…⋯‥_・\s\t]{3,}|[…⋯‥]|\t)\s*[（(]?(?:\d{1,4}|[ivxlcⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,6}|(?:[A-Z]|\d{1,2})-?\d{1,3}|\d{1,4}\.\d{1,3}[A-Z]?-\d{1,3})[）)]?$/i;
const LEADER = /(?:[.．·…⋯‥・_]\s?){3,}|[…⋯‥]{2,}/;
/** So many entries in a row are contents also without a title. */
const ENTRIES_IN_A_ROW = 4;
/** So many headings in a row, all of which stand again further down, are contents that tell no pages. */
const HEADINGS_IN_A_ROW = 6;
const BULLET = /^[*•·-]\s+/;
/** So many other lines (a page heading, a broken entry) may stand among the entries. */
const STRAY_LINES = 2;

/** Takes the table of contents (目次) out of the text and reports it, so that its entries are no headings. */
export function clearContents(units: readonly Unit[]): Cleared {
  const entries = entriesOf(units);
  const kept: Unit[] = [];
  const notes: StructureNote[] = [];
  for (let i = 0; i < units.length; ) {
    const end = contentsEnd(units, i, entries);
    if (end <= i) {
      kept.push(units[i]!);
      i++;
      continue;
    }
    const place = units[i]!.block.place;
    const text = units
      .slice(i, end)
      .map((unit) => unit.text)
      .join("\n");
    notes.push({ kind: "contents", text, ...(place === undefined ? {} : { place }) });
    i = end;
  }
  return { units: kept, notes };
}

/** A number, if any, and what stands before the first full stop: a title that is run into its paragraph. */
const RUN_IN = /^((?:[A-Z]|[A-Z]?[\d.]{1,20})\s+)?([^.。]{1,100})[.。](?=\s|[\u3400-\u9fff])/;

/** As entries and headings are compared: codes of regulations print § before the heading alone, lists a bullet. */
const entryOf = (text: string): string =>
  bare(text.replace(BULLET, "").replace(/\s[-–—]\s/g, " "))
    .replace(/^§|(?<=\p{L})\.$/gu, "")
    .replace(WORD, "$1$2$3")
    .replace(STOP, "$1");

/** Contents may leave out the word (`1. Scope` of `Chapter 1. Scope`) and the stop behind a number. */
const WORD =
  /^(?:chapter|appendix|annex|table|figure|附录|表|图)(?:(\d{1,2})(?=[.:：A-Z\u3400-\u9fff])|([A-Z])(?=[.:：\u3400-\u9fff]))|^第(\d{1,2})章/i;
const STOP = /^([A-Z]|[A-Z]?\d[\d.]{0,18})[.:：](?!\d)/;

/** A number that stands alone on its line. */
const isBare = ({ text, label }: Unit): boolean => text.length < 20 && label?.length === text.length;

/** `(normative)` on a line of its own. */
const isStatus = (text: string): boolean => annexStatus(text)?.length === text.length;

/** Longer ones are no entries of contents. */
const LONGEST_ENTRY = 200;

/** Each unit as entries are compared (null where it is too long to be one), and where each heading-like text stands last. */
interface Entries {
  readonly own: readonly (string | null)[];
  readonly last: ReadonlyMap<string, number>;
}

/** An entry of contents recurs after the contents. */
function entriesOf(units: readonly Unit[]): Entries {
  // without a title or a page only numbered lines that stand again further down are contents
  const isTold = units.some((unit) => isTitled(unit) || isEntry(unit));
  const own = units.map(({ text, label }) =>
    text.length <= LONGEST_ENTRY && (isTold || label !== null || BULLET.test(text)) ? entryOf(text) : null,
  );
  const last = new Map<string, number>();
  for (const [i, unit] of units.entries()) {
    if (own[i] !== null) last.set(own[i]!, i);
    const annex = annexOf(unit);
    if (annex !== null) last.set(annex, i);
    // the number on a line, its title on the next
    const below = units[i + 1]?.text;
    if (below !== undefined && unit.text.length + below.length <= LONGEST_ENTRY && isBare(unit))
      last.set(entryOf(`${unit.text} ${below}`), i);
    // and whether it is normative on a line between them
    const under = units[i + 2]?.text;
    if (below !== undefined && under !== undefined && isStatus(below) && isBare(unit))
      last.set(entryOf(`${unit.text} ${below} ${under}`), i);
    const runIn = RUN_IN.exec(unit.text.slice(0, 140));
    if (runIn !== null) last.set(bare((runIn[1] ?? "") + runIn[2]!), i);
  }
  return { own, last };
}

function contentsEnd(units: readonly Unit[], start: number, entries: Entries): number {
  const first = units[start]!;
  const titled = isTitled(first);
  const isListing = !titled && !isEntry(first) && isListed(first, start, entries);
  if (!titled && !isListing && !isEntry(first)) return start;
  let end = start + 1;
  let listed = titled ? 0 : 1;
  let stray = 0;
  let opening: string | null = null;
  let tellsPages = false;
  for (let i = start + 1; i < units.length && stray <= STRAY_LINES; i++) {
    const unit = units[i]!;
    // what the contents list first, again and without a page: the text begins
    const whole = `${unit.text} ${units[i + 1]?.text ?? ""}`;
    const opens = entryOf(unit.text) === opening || (isBare(unit) && entryOf(whole) === opening);
    if (listed > 0 && opens && !isEntry(unit)) break;
    const isTitleBelow = titled && !tellsPages && isTitleAgain(unit, i, entries);
    tellsPages ||= isEntry(unit) || isSpacedEntry(unit);
    if (opening === null && (unit.label !== null || (isTitleBelow && i === start + 1)))
      opening = entryOf(unit.text.replace(PAGE_AT_END, ""));
    const isWhole =
      isContentsStyle(unit) ||
      isEntry(unit) ||
      CONTENTS_TITLE.test(unit.text) ||
      (titled ? isSpacedEntry(unit) || recursAfter(unit, i, entries) : isListing && isListed(unit, i, entries));
    const broken = !isWhole && (titled || isListing) ? brokenEntry(units, i, entries) : 0;
    if (isWhole || broken > 0) {
      listed++;
      stray = 0;
      i += broken;
      end = i + 1;
      // the last of the titles may be that of the text
    } else if (!isTitleBelow) stray++;
  }
  if (titled) return listed > 0 || CONTENTS_TITLE.test(first.text) ? end : start;
  return listed >= (isListing ? HEADINGS_IN_A_ROW : ENTRIES_IN_A_ROW) ? end : start;
}

/** So many lines may an entry go on over. */
const BROKEN_OVER = 2;

/** How many lines a numbered entry goes on over: with them it is a heading further down. */
function brokenEntry(units: readonly Unit[], at: number, { last }: Entries): number {
  if (units[at]!.label === null) return 0;
  let whole = units[at]!.text;
  for (let more = 1; more <= BROKEN_OVER; more++) {
    const next = units[at + more];
    if (next === undefined || next.text.length > 100 || next.label !== null) return 0;
    whole = `${whole} ${next.text}`;
    if ((last.get(entryOf(whole)) ?? -1) > at + more) return more;
  }
  return 0;
}

/** A title without a number or a page that stands again further down, apart as here. */
const isTitleAgain = ({ text, apart }: Unit, at: number, { own, last }: Entries): boolean =>
  apart && text.length <= 100 && !/[,;:.。；：，]$/.test(text) && isTitleLike(text) && last.get(own[at]!)! > at;

/** A numbered line that stands again further down, less the page that it may end in. */
function isListed({ text, label }: Unit, at: number, { own, last }: Entries): boolean {
  const entry = own[at]!;
  if (entry === null) return false;
  const recurs =
    last.get(entry)! > at || (PAGE_ENDED.test(text) && (last.get(bare(text.replace(PAGE_AT_END, ""))) ?? -1) > at);
  if (!recurs) return false;
  const behind = text.replace(BULLET, "");
  return /\s\S/.test(behind) && (behind === text ? label : parseLabel(behind)) !== null;
}

const isTitled = (unit: Unit): boolean => CONTENTS_TITLE.test(unit.text) || isContentsStyle(unit);

const isContentsStyle = (unit: Unit): boolean => /^(?:toc|contents|目录|目次)/i.test(unit.block.style ?? "");

/** With what an entry ends: most lines are passed over at once. */
const MAY_END = /[\dA-Zivxlc\u2160-\u2169）)]$/i;

const isEntry = (unit: Unit): boolean =>
  unit.text.length < 300 &&
  MAY_END.test(unit.text.slice(-1)) &&
  (unit.text.includes("\t") || LEADER.test(unit.text)) &&
  ENTRY_END.test(unit.text);

/** Under the title of contents white space may lead to the page. */
const isSpacedEntry = (unit: Unit): boolean =>
  unit.text.length < 200 &&
  MAY_END.test(unit.text.slice(-1)) &&
  /\S\s{3,}\S+$/.test(unit.text) &&
  ENTRY_END.test(unit.text);

/** The page of an entry; Roman ones stand apart from the words (`Protocol` ends in one as well). */
const PAGE_AT_END =
  /[.．·…⋯‥_\s]*[（(]?(?:(?:[A-Z]|\d{1,2})-)?\d{1,4}[）)]?$|[.．·…⋯‥_\s]+(?:[（(]?[ivxlcⅠⅡⅢⅣⅤ]{1,6}[）)]?)?$/i;

const PAGE_ENDED = /[.．·…⋯‥_\s\t](?:(?:(?:[A-Z]|\d{1,2})-)?\d{1,4}|[ivxlc]{1,6})$/i;

/** An annex, no sentence on it: its number stands again further down, its title mostly on a line of its own. */
function annexRecurs(unit: Unit, at: number, { last }: Entries): boolean {
  const annex = /[。；;.]$/.test(unit.text) ? null : annexOf(unit);
  return annex !== null && (last.get(annex) ?? -1) > at;
}

/** What an annex is called, as it is looked for. */
function annexOf({ label }: Unit): string | null {
  return label !== null && label.scheme === "annex" && isContainer(label) ? `annex ${label.number}` : null;
}

/** The entry, less its page number, stands again further down; contents come before all they list. */
function recursAfter(unit: Unit, at: number, entries: Entries): boolean {
  const { text, label } = unit;
  if (text.length > LONGEST_ENTRY) return false;
  if (label === null && !PAGE_ENDED.test(text) && !isUnnumberedTitle(text.replace(BULLET, ""))) return false;
  if (entries.last.get(entries.own[at]!)! > at || annexRecurs(unit, at, entries)) return true;
  const shorn = bare(text.replace(PAGE_AT_END, ""));
  return shorn !== "" && (entries.last.get(shorn) ?? -1) > at;
}
