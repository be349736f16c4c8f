import { PREFORMATTED } from "../../../contract";
import {
  asRomanAnnex,
  asRomanSection,
  isContainer,
  isInAnnex,
  isPart,
  isRomanSection,
  type Label,
  type Scheme,
} from "../labels/label";
import { isInstruction, isOpenEnded, isTitleLike, VERB } from "../labels/title-like";
import { isExplanationTitle, isFrontMatterTitle, isReferencesTitle, isUnnumberedTitle } from "../labels/titles";
import type { Unit } from "../unit";
import { newBeginnings } from "./begins-anew";
import { comparePaths } from "./numbers";

/** A line that could be a heading, with how much speaks for it. */
export interface PossibleHeading {
  readonly unit: Unit;
  readonly label: Label;
  /** Evidence of the line itself, before its place in the sequence is looked at. */
  readonly weight: number;
  /** How many parts (第二部分, 条文说明) have begun before it: in each of them numbers may begin anew. */
  readonly part: number;
}

/** Where the format marks so many headings, a line that is printed as it was typed is none. */
const MARKED = 3;
const isPreformatted = ({ block }: Unit): boolean => block.style === PREFORMATTED;
/** A number as marked headings carry it: the same without a mark is cited, or counts something else. */
const keyOf = ({ label }: Unit): string | null => label && `${label.scheme} ${label.path.join(".")}`;
/** What names the kind of number that the next line begins with. */
const CITES =
  /\b(?:and|by|from|in|of|or|see|to|under|with) (?:annex|appendix|article|clause|figure|paragraph|regulation|section|subclause|subsection|table)(?:es|s)?$/i;
/** The explanation of a code takes up some of its numbers again: what it leaves out says nothing against the others. */
const EXPLAINED = 2;
/** Works in a list of references and words in a list of words are counted like chapters (`1. Example Office, …`). */
const REFERENCE = 4;

export function possibleHeadings(units: readonly Unit[]): readonly PossibleHeading[] {
  const headings: PossibleHeading[] = [];
  let inReferences = false;
  let part = 0;
  let explains = false;
  let forewordEnd = 0;
  const anew = newBeginnings(units);
  const rows = rowsBelowHeads(units);
  const beginnings = units.flatMap((unit, at) => (beginsChapters(unit) ? [at] : [])).reverse();
  const marksHeadings =
    units.filter(({ block, text }) => block.headingLevel !== undefined && /\d/.test(text)).length >= MARKED;
  const marked = new Set(units.flatMap((unit) => (unit.block.headingLevel === undefined ? [] : (keyOf(unit) ?? []))));
  for (const [at, unit] of units.entries()) {
    if (unit.block.kind !== "paragraph") continue;
    const label = unit.label !== null && anew.has(at) ? { ...unit.label, anew: true as const } : unit.label;
    if (isUnnumberedTitle(unit.text) || (label !== null && isContainer(label) && label.stop !== " "))
      inReferences = isReferencesTitle(unit.text);
    while (beginnings.length > 0 && beginnings.at(-1)! <= at) beginnings.pop();
    if (isFrontMatterTitle(unit.text)) forewordEnd = beginnings.at(-1) ?? 0;
    if (isExplanationTitle(unit.text)) explains = true;
    if (isExplanationTitle(unit.text) || (label !== null && (isPart(label) || isFirstChapter(label) || label.anew)))
      part++;
    if (label === null) continue;
    const isCounting = label.scheme === "decimal" && label.path.length === 1;
    const isReference = isCounting && (inReferences || at < forewordEnd);
    const before = units[at - 1]?.text ?? "";
    const isNew = unit.apart && /^[A-Z\u3400-\u9fff]/.test(unit.text.slice(label.length));
    const isCut = !isNew && (isOpenEnded(before) || CITES.test(before)) && !/[,;]\s(?:and|or)$/.test(before);
    const isUnmarked = marksHeadings && unit.block.headingLevel === undefined;
    const isListing = isUnmarked && (isPreformatted(unit) || marked.has(keyOf(unit)!));
    const below = units[at + 1]?.text ?? "";
    const isOrdered = AMENDS.test(below) || (label.length === unit.text.length && isInstruction(below));
    const amends = label.path.length > 1 && isOrdered ? AMENDING : 0;
    // a full line before it tells nothing where that ends a sentence and white space follows the number
    const isNext = !unit.apart && label.scheme === "article" && /[。；]$/.test(before) && !isGlued(unit.text, label);
    const known =
      amends +
      (isNext ? WITHIN : 0) +
      (isReference || isListing || isCut ? -REFERENCE : 0) +
      (rows.has(at) ? -ROW : 0) +
      (isTranslation(headings.at(-1), unit, label) ? -TRANSLATION : 0) +
      (explains ? EXPLAINED : 0);
    headings.push({ unit, label, weight: weigh(unit, label) + known, part });
  }
  const enclosed = headings.findLastIndex(({ label, unit }) => label.number === ENCLOSED && unit.text === ENCLOSED);
  const own = headings.filter(
    (heading, at) => (at >= enclosed || !listsEnclosure(heading)) && !isAboveLettered(heading, headings[at + 1]),
  );
  const read = withRomanNumbers(own.map((heading, at) => aboveItsOwn(heading, own[at + 1])));
  return read.some(({ label, weight }) => label.path.length > 1 && weight > 0) ? read : inSections(read, units);
}

/** What speaks against a number that was printed just before, in the other language. */
const TRANSLATION = 8;
const CHINESE = /[\u3400-\u9fff]/;
const ENGLISH = /^[^\u3400-\u9fff]*[A-Za-z]{3}[^\u3400-\u9fff]*$/;

/** Texts in two languages by turns print each number twice: `1 范围` and below it `1 Scope`. */
const isTranslation = (before: PossibleHeading | undefined, unit: Unit, label: Label): boolean =>
  before !== undefined &&
  before.label.scheme === label.scheme &&
  comparePaths(before.label.path, label.path) === 0 &&
  (CHINESE.test(before.unit.text)
    ? ENGLISH.test(unit.text)
    : ENGLISH.test(before.unit.text) && CHINESE.test(unit.text));

/** What stands behind the number; material specifications end a title with a colon (`1. SCOPE:`). */
function behind({ text }: Unit, { length }: Label): string {
  const rest = text.slice(length);
  return rest.endsWith(":") && CAPITALS.test(rest.slice(0, -1)) ? rest.slice(0, -1) : rest;
}

/** A chapter whose own clause is the next number: worth a jump over chapters that are left out. */
function aboveItsOwn(heading: PossibleHeading, next: PossibleHeading | undefined): PossibleHeading {
  const { label, unit } = heading;
  const isAbove =
    label.scheme === "decimal" &&
    label.path.length === 1 &&
    next?.label.scheme === "decimal" &&
    next.label.path.length === 2 &&
    next.label.path[0] === label.path[0] &&
    isWholeTitle(behind(unit, label));
  return isAbove ? { ...heading, weight: heading.weight + 1 } : heading;
}

/** `附件：…` at the end of a letter lists what stands enclosed below the word alone. */
const listsEnclosure = ({ unit }: PossibleHeading): boolean => /^附件[：:]/.test(unit.text);
const ENCLOSED = "附件";

/** `ANNEX` above `A1.`: the word alone is the title of the annexes that are called by letter and number. */
const isAboveLettered = ({ label }: PossibleHeading, next: PossibleHeading | undefined): boolean =>
  /^(?:annex|appendix)$/i.test(label.number) && next !== undefined && /^[A-Z]\d/.test(next.label.number);

const LONE_LETTER = /^(annex|appendix)?([IVX])$/i;

/**
 * `ANNEX I` is the ninth where there are annexes H and J, and the first where there is an annex II or no annex A; `I.1` is
 * a clause of it; `I.` likewise of sections.
 */
function withRomanNumbers(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const words = romanWords(headings);
  const hasSections = headings.some(({ label }) => isRomanSection(label));
  if (words.size === 0 && !hasSections) return headings;
  return headings.map((heading) => {
    const { label } = heading;
    if (label.scheme !== "annex") return heading;
    const word = label.path.length === 1 ? LONE_LETTER.exec(label.number) : null;
    if (word !== null && word[1] === undefined)
      return hasSections ? { ...heading, label: asRomanSection(label) } : heading;
    const clause = /^[IVX](?=[.-]\d)/.exec(label.number)?.[0];
    const letter = word !== null && words.has(word[1]!.toLowerCase()) ? word[2]! : clause;
    return letter !== undefined && words.size > 0 ? { ...heading, label: asRomanAnnex(label, letter) } : heading;
  });
}

/** The words whose annexes are counted in Roman numbers: `Annex A` and `Appendix I` may stand in one text. */
function romanWords(headings: readonly PossibleHeading[]): Set<string> {
  const annexes = headings.flatMap(({ label }) => {
    const own = label.scheme === "annex" ? /^(annex|appendix)([A-Z]{1,5})$/i.exec(label.number) : null;
    return own === null ? [] : [{ word: own[1]!.toLowerCase(), id: own[2]!.toUpperCase() }];
  });
  return new Set(
    annexes
      .filter(({ id }) => /^[IVX]+$/.test(id))
      .filter(({ word, id }) => id.length > 1 || !annexes.some((other) => other.word === word && other.id === "A"))
      .map(({ word }) => word),
  );
}

const CHAPTER_TITLE = 60;

/** Chapters that are called so count anew, whatever was counted before the first (CHAPTER 1, 第1章). */
const FIRST_CHAPTER = /^(?:chapter[\s\u00a0]+(?:1|one|I)|第[一1]章)(?=[\s\u00a0\u3000.:—–-]|$)/i;
const isFirstChapter = (label: Label): boolean =>
  label.scheme === "division" && FIRST_CHAPTER.test(label.number.replace(/^chapter/i, "chapter "));

/** 1 with a title: up to there the paragraphs of a foreword may be counted too. */
function beginsChapters({ text, apart }: Unit): boolean {
  if (apart && FIRST_CHAPTER.test(text.slice(0, CHAPTER_TITLE))) return true;
  const label = apart ? /^1[.、]?[\s\u3000]+/.exec(text)?.[0] : undefined;
  if (label === undefined || text.length > CHAPTER_TITLE) return false;
  const rest = text.slice(label.length);
  return isTitleLike(rest) && !VERB.test(rest) && !/[,:]/.test(rest);
}

/** A title in capitals. */
export const CAPITALS = /^[A-Z][A-Z ,&/()'-]{2,60}$/;

/** Texts whose paragraphs are counted (1. 2. 3.) under titles in capitals may count anew under each of them. */
function inSections(headings: readonly PossibleHeading[], units: readonly Unit[]): readonly PossibleHeading[] {
  const titles = units.filter(({ text, apart }) => apart && CAPITALS.test(text)).map(({ index }) => index);
  if (titles.length === 0) return headings;
  let at = 0;
  return headings.map((heading) => {
    while (at < titles.length && titles[at]! < heading.unit.index) at++;
    return { ...heading, part: heading.part + at };
  });
}

export const ofSchemes = (headings: readonly PossibleHeading[], ...schemes: Scheme[]): PossibleHeading[] =>
  headings.filter((heading) => schemes.includes(heading.label.scheme));

/** What speaks against a line that the layout does not set apart from the one before. */
const WITHIN = 2.5;
/** Of two chapters alike in all else, the one that is nothing but a title: items and the fields of forms are sentences. */
const WHOLE = 0.25;
export const isWholeTitle = (rest: string): boolean =>
  rest !== "" && isTitleLike(rest) && !/[.,:]/.test(rest) && !VERB.test(rest);

/** The format counts sentences as well as chapters (`ol` of HTML). */
const isTitled = ({ block }: Unit, rest: string): boolean =>
  block.listLevel === undefined || block.headingLevel !== undefined || isWholeTitle(rest);

function weigh(unit: Unit, label: Label): number {
  const rest = behind(unit, label);
  const depth = label.path.length;
  let weight = 2;
  if (unit.block.headingLevel !== undefined) weight += 4;
  if (unit.block.label !== undefined && (depth > 1 || isTitled(unit, rest))) weight += 3;
  if (unit.block.bold === true) weight += 1;
  if (isTitleLike(rest)) weight += 1;
  if (label.scheme === "decimal" && label.path.length === 1 && isWholeTitle(rest)) weight += WHOLE;
  if (!unit.apart) weight -= WITHIN;
  if (continuesSentence(unit, rest, label)) weight -= 6;
  if (label.scheme === "decimal" || label.scheme === "annex") weight += weighNumber(unit, label, rest, depth);
  if (label.scheme === "method")
    weight += /^[A-Z\d\s.,]+$/.test(unit.text.slice(0, label.length)) && isTitleLike(rest) ? 2 : -5;
  if (label.scheme === "article" && label.path.length > 1 && label.path[0]! > 0 && /^第\d+\.\d/.test(unit.text))
    weight += 3;
  if (label.scheme === "article" && isGlued(unit.text, label) && !/^[【（(〔]/.test(rest)) weight -= 1.5;
  if (label.scheme === "control") weight += isTitleLike(rest) && rest !== "" ? 1 : -4;
  return weight;
}

/** Fields of a form that stand beside one another: `1. TITLE  2. NUMBER`. */
const FIELDS = /\s{2,}\d{1,2}[a-z]?\.\s/;
const FIELDS_WITHIN = 120;

/** The second parts of IEC standards count what they add from 101 or 201, and say of a clause of the first what becomes of it. */
const AMENDS =
  /^(?:(?:增加|代替|替换|修改|删除|替代)[:：]?$|该[条章](?:不适用|适用)|(?:Addition|Replacement|Modification|Amendment)s?:?$)/i;
const AMENDING = 2;

/** Cells that stand in columns, the last a number: `June                 30`. */
const COLUMNS = /^\S[^.…]*?\s{4,}[\d.,]{1,10}$/;
const COLUMNS_WITHIN = 80;

/** The head of a table whose first column counts its rows; copied out of a page, they are lines. */
const COUNTING_HEAD = /^(?:序[\s\u3000]*号|No\.|Item(?: No\.)?)[\s\u3000]+\S/;

/** Lines right below such a head that count on from 1, among them what carries one on. */
function rowsBelowHeads(units: readonly Unit[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let next: number | null = null;
  for (const [at, { text, label, block }] of units.entries()) {
    const isNumber = label?.scheme === "decimal";
    if (COUNTING_HEAD.test(text)) next = 1;
    else if (block.kind !== "paragraph" || (isNumber && label.path.length > 1)) next = null;
    else if (isNumber && label.path[0] === next) {
      rows.add(at);
      next++;
    } else if (isNumber || next === 1 || text.endsWith("。")) next = null;
  }
  return rows;
}

/** A row of nothing but numbers (`1 2.0 2.1`), of a table or a record. */
const ROW = 6;

function weighNumber(unit: Unit, label: Label, rest: string, depth: number): number {
  const marked = unit.block.headingLevel !== undefined || unit.block.label !== undefined;
  let weight = 0;
  if (isContainer(label)) return weighAnnex(label, rest);
  if (depth > 1) weight += 1;
  else if (/^[a-z]/.test(rest) && !marked) weight -= 2.5;
  if (/^§/.test(unit.text)) weight += 3;
  if (rest === "" && depth === 1 && !marked) weight -= 3;
  if (label.stop === "、") weight -= 1;
  const isOfSecondPart = depth > 1 && label.path[0]! > 200 && label.path[0]! < 300;
  // a stop tells the number of a long list from that of a measure
  if (!isInAnnex(label) && label.path[0]! > 40 && (depth > 1 || label.stop === "") && !isOfSecondPart) weight -= 2;
  if (COLUMNS.test(rest.slice(0, COLUMNS_WITHIN))) weight -= ROW;
  if (depth > 1 && AMENDS.test(rest)) weight += AMENDING;
  if (depth > 2 && label.path.at(-1)! > 100 && label.path.at(-1)! < 300) weight += 1;
  if (/^[\d０-９]/.test(rest)) weight -= /\p{L}/u.test(rest) ? 2 : ROW;
  if (FIELDS.test(rest.slice(0, FIELDS_WITHIN))) weight -= 4;
  if (label.stop === "" && (isMeasure(rest) || MONTH.test(rest))) weight -= 6;
  return weight;
}

/** `A. Appendixes. Appendixes may …`; `A. Use in the title a name that …` is an item. */
const RUN_IN = /^[A-Z][^.\s]*(?: [^.\s]+){0,4}\.(?:\s|$)/;

function weighAnnex(label: Label, rest: string): number {
  if (label.normative !== null) return 4;
  if (label.stop === "." && label.number.length === 1) return isTitleLike(rest) || RUN_IN.test(rest) ? -1 : -5;
  // a lone letter is one only where its own clauses follow
  if (label.stop === " ") return -4;
  return isTitleLike(rest) ? 3 : -3;
}

/** Signs of a cross-reference: the "number" is the object of a sentence that began on the line before. */
const CONTINUES_ZH =
  /^(?:[条款项](?:的|所|中[的规所]|规定|要求|和|及|或|、|，|。|；|给出)|的|规定(?:的|了|，|执行|进行)|给出|所[示述列规给]|中(?=[的规给所，、。])|和(?!谐)|及|或|至|到(?=[\s\u3000]*[\d第附表图])|～|~|、|，|。|；|）|\)|％|%|以[上下内外及]|等(?![级电效同离温速压高值])|要求的|描述的|列出的|之[间一])/;
const CONTINUES_GLUED_ZH =
  /^(?:条(?![件形文码带])|款|项(?!目)|章(?!程)|节(?![点能约流])|部分|[个只台件种次年月日号倍页行列级层位名])/;
const CONTINUES_EN =
  /^(?:of|and|or|to|in|is|are|the|shall|for|with|above|below|through|apply|applies|was|were|has|have|must|should|may|can|does|do|by|from|on|at|as|that|which|when|if|it|this|these|those|lists|gives|provides|contains|describes|specifies|defines|shows|into|see|but|not|per|than)\b(?!-)/;

/** No white space parts the number from what follows. */
const isGlued = (text: string, label: Label): boolean =>
  label.length < text.length && !/[\s\u3000.．、]$/.test(text.slice(0, label.length));

function continuesSentence(unit: Unit, rest: string, label: Label): boolean {
  if (/^[,;)\]%~～»”]/.test(rest) || /^[—–-]\s?\d/.test(rest)) return true;
  const glued = isGlued(unit.text, label);
  // `1.4. 到何处求助`: no reference has a stop behind its number and stands on a line of its own
  const isSetOff = unit.apart && label.stop === "." && label.path.length > 1;
  if (!isSetOff && (CONTINUES_ZH.test(rest) || CONTINUES_EN.test(rest))) return true;
  return glued && label.scheme === "decimal" && CONTINUES_GLUED_ZH.test(rest);
}

/** `10 December 1978`: the day of a date. */
const MONTH =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+\d{4}\b/;

/** `A` and a word is an article, no ampere. */
const MEASURE =
  /^(?!A\s[a-z]{2})(?:℃|°|[μµΩ′″‰]|(?:[mckdMGTPnpuμµ]?(?:m|g|s|A|V|W|N|J|F|H|L|l|Pa|Hz|mol|bit|B|b|eV|Wh|Ah|VA)|min|h|d|dB|dBm|r|rpm|ft|in|lb|psi|hPa|K|cd|lx|lm|rad|sr|Bq|Gy|Sv|mmHg|kgf|t)(?:[/·²³^]\S{0,8})?)(?![A-Za-z\u3400-\u9fff])/;

const isMeasure = (rest: string): boolean => MEASURE.test(rest);
