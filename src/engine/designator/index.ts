import type { Designator, Level, Nature, System } from "../../contract";
import { bodyClass } from "./bodies";
import { CHINESE_GRAMMARS } from "./chinese";
import { foldSigns } from "./fold";
import { FOREIGN_GRAMMARS } from "./foreign";
import { type Grammar, READ_DAMAGED, READ_LOOSELY, type Reading } from "./reading";

export type FoundDesignator = { readonly start: number; readonly end: number; readonly designator: Designator };

type Reach = { readonly reading: Reading; readonly end: number };

const GRAMMARS: readonly Grammar[] = [...CHINESE_GRAMMARS, ...FOREIGN_GRAMMARS];

/** A number that runs on into more digits or a dangling dash was cut or damaged. */
function cutShort(folded: string, end: number): boolean {
  return /^(?:[A-Za-z0-9]|[-.]\d|-(?:$|[\s，。；）)]))/.test(folded.slice(end, end + 2));
}

function readAt(folded: string, at: number): Reach | null {
  let best: Reach | null = null;
  for (const { pattern, read } of GRAMMARS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match === null || (best !== null && pattern.lastIndex <= best.end)) continue;
    const end = at + match[0].length;
    const reading = read(match.groups ?? {});
    if (reading !== null) best = { reading, end };
  }
  return best;
}

/** Double number of an identical adoption: `GB/T 19001—2016/ISO 9001:2015`, formerly with `idt` between. */
const DOUBLE = /(?:\/| ?(?:idt|IDT|eqv|neq) ?)(?=ISO|IEC|CISPR|ITU|EN )/y;

function withAdopted(folded: string, reach: Reach): Reach & { adopts?: { start: number; end: number } } {
  DOUBLE.lastIndex = reach.end;
  const joint = DOUBLE.exec(folded);
  if (joint === null) return reach;
  const start = reach.end + joint[0].length;
  const adopted = readAt(folded, start);
  return adopted === null ? reach : { reading: reach.reading, end: adopted.end, adopts: { start, end: adopted.end } };
}

function toDesignator(text: string, start: number, reach: ReturnType<typeof withAdopted>): Designator {
  const { reading, end, adopts } = reach;
  return {
    written: text.slice(start, end),
    ...reading,
    ...(adopts === undefined ? {} : { adopts: text.slice(adopts.start, adopts.end) }),
  };
}

/** A memory size, not a standard: `16 GB 2400`. */
const isMemorySize = (folded: string, at: number, reading: Reading): boolean =>
  reading.body === "GB" && reading.nature === "mandatory" && reading.year === null && /\d ?$/.test(folded.slice(0, at));

/** A hardness, not a standard: `硬度为 HB 2290`. */
const isHardness = (folded: string, at: number, reading: Reading): boolean =>
  reading.body === "HB" && reading.year === null && /硬度.{0,4}$/.test(folded.slice(0, at));

/** With what a designator begins, as it may be written. */
const MAY_BEGIN = /[A-ZГ\uff21-\uff3a]/;

/** All designators of a running text, in order; what was read by guess has confidence below 1. */
export function findDesignators(text: string): FoundDesignator[] {
  if (!MAY_BEGIN.test(text)) return [];
  const folded = foldSigns(text);
  const found: FoundDesignator[] = [];
  const starts = /(?<![A-Za-z0-9/])[A-ZГ]|(?<![A-Za-z0-9/])Def/g;
  for (let start = starts.exec(folded); start !== null; start = starts.exec(folded)) {
    const at = start.index;
    const reach = readAt(folded, at);
    if (reach === null || isMemorySize(folded, at, reach.reading) || isHardness(folded, at, reach.reading)) continue;
    const whole = withAdopted(folded, reach);
    const damaged = cutShort(folded, whole.end);
    const designator = toDesignator(text, at, whole);
    found.push({
      start: at,
      end: whole.end,
      designator: damaged ? { ...designator, confidence: Math.min(designator.confidence, READ_DAMAGED) } : designator,
    });
    starts.lastIndex = whole.end;
  }
  return found;
}

/** What a careless hand does: lower case, blanks about signs and inside numbers. */
const tidied = (folded: string): string =>
  folded
    .toUpperCase()
    .replace(/ *([/.:-]) */g, "$1")
    .replace(/ +/g, " ");

/** A designator whole: letters, and a digit behind them. */
const MAY_BE = /^\s*[A-Za-zГг\uff21-\uff3a\uff41-\uff5a][^\d\uff10-\uff19]*[\d\uff10-\uff19]/;

/**
 * Reads a whole text as one designator, or null. `written` is the text as given, so printing gives it back;
 * a reading that needed repair has confidence below 1.
 */
export function parseDesignator(text: string): Designator | null {
  if (!MAY_BE.test(text)) return null;
  const folded = foldSigns(text).trimEnd();
  const at = folded.length - folded.trimStart().length;
  const reach = readAt(folded, at);
  if (reach !== null) {
    const whole = withAdopted(folded, reach);
    if (whole.end === folded.length) return { ...toDesignator(text, at, whole), written: text };
  }
  const repaired = tidied(folded.trim());
  const second = readAt(repaired, 0);
  if (second === null || second.end !== repaired.length) return null;
  return { written: text, ...second.reading, confidence: Math.min(second.reading.confidence, READ_LOOSELY) };
}

/** The designator as it was written, to the sign. */
export const printDesignator = (designator: Designator): string => designator.written;

/**
 * Guidance series of the military and shared prefixes count by themselves: GJB/Z 35 is not GJB 35, whereas
 * GB/T and GB/Z numbers come from the one series of GB.
 */
const countsApart = ({ body, nature }: Designator): boolean =>
  nature === "guidance" && bodyClass(body).level.endsWith("military");

/**
 * The standard that a designator names, whatever its edition: body, number and part without year, revision, change
 * and nature (GB 99123 turned into GB/T 99123 is the same standard; GJB 150.3A is an edition of GJB 150.3).
 */
export function standardKey(designator: Designator): string {
  const { body, number, part } = designator;
  const head = countsApart(designator) ? `${body}/Z` : body;
  return part === null ? `${head} ${number}` : `${head} ${number}.${part}`;
}

export const sameStandard = (a: Designator, b: Designator): boolean => standardKey(a) === standardKey(b);

/** A revision letter names the edition by itself, so there a year left out does not make another edition. */
function sameYear(a: Designator, b: Designator): boolean {
  if (a.year === b.year) return true;
  return a.revision !== null && (a.year === null || b.year === null);
}

export const sameEdition = (a: Designator, b: Designator): boolean =>
  sameStandard(a, b) && a.revision === b.revision && a.change === b.change && sameYear(a, b);

/** What the designator proposes; `system` is null where one prefix serves both (SJ, CB, HB, QJ …). */
export function classify(designator: Designator): { system: System | null; level: Level; nature: Nature } {
  const { system, level } = bodyClass(designator.body);
  const civilSector = system === null && level === "sector-military" && designator.nature === "recommended";
  return civilSector
    ? { system: "civil", level: "sector", nature: designator.nature }
    : { system, level, nature: designator.nature };
}
