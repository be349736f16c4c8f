import {
  type Clause,
  compareLevels,
  type Designator,
  type FrontMatter,
  type Language,
  type Level,
  type Marking,
  pagesToType,
  type StructureNote,
  type System,
} from "../../../contract";
import { classify, findDesignators, parseDesignator, standardKey } from "../../designator";
import { isUnnumberedTitle } from "../labels/titles";
import type { Paragraph } from "../paragraphs/paragraphs";
import { withChangeOfCover } from "./amendment-cover";
import { type CoverLine, coverTitles, datedBy, englishDate, englishDatedBy, isCoverMatter } from "./cover";
import { type FoundMarking, type MarkedLine, readMarking } from "./marking";
import { markedParagraphs } from "./paragraph-marks";

/** Where a text's own number may stand. */
interface NumberSource {
  readonly paragraphs: readonly Paragraph[];
  /** Running headers and footers: they repeat designator and marking. */
  readonly furniture: readonly StructureNote[];
  readonly fileName: string | undefined;
}

/** What the front matter is read from. */
export interface FrontSource extends NumberSource {
  /** The text's own number, as `ownDesignator` finds it. */
  readonly designator: FoundValue<Designator> | null;
  readonly clauses: readonly Clause[];
  readonly language: Language;
  readonly notes: readonly StructureNote[];
}

type Where = "cover" | "foreword" | "header" | "file-name" | "prefix" | "text";
interface FoundValue<T> {
  value: T;
  where: string;
  doubtful: boolean;
}
const found = <T>(value: T, where: Where, doubtful = false): FoundValue<T> => ({ value, where, doubtful });

/** Lines of cover and foreword that are looked at, at most. */
const FRONT_LINES = 200;
const LINE_LENGTH = 400;

interface FrontLine extends CoverLine {
  readonly where: "cover" | "foreword";
}

/** Front matter as cover, foreword and running heads give it; what is guessed is marked doubtful. */
export function readFrontMatter(source: FrontSource): FrontMatter {
  const lines = frontLines(source.paragraphs);
  const cover = lines.filter((line) => line.where === "cover");
  const isStatute = source.clauses.filter((clause) => /^第.+条/.test(clause.number ?? "")).length > 1;
  const { designator } = source;
  const titles = coverTitles(cover);
  const { system, level } =
    designator === null && isStatute ? classOfStatute(titles.zh ?? "") : classOf(designator?.value ?? null, lines);
  const marking = readMarking(markedLines(cover, source.furniture), {
    system: system?.value ?? null,
    isCoverRead: !pagesToType(source.notes).includes(1),
  });
  return {
    ...(designator === null ? {} : { designator }),
    ...titlesOf(titles, source.language),
    ...(system === null ? {} : { system }),
    ...(level === null ? {} : { level }),
    ...(designator === null ? {} : { nature: found(classify(designator.value).nature, "prefix") }),
    ...codesOf(cover),
    ...datesOf(cover, source.clauses, { isStatute, isStandard: designator !== null }),
    ...replacesOf(lines, designator?.value ?? null),
    ...consistencyOf(lines),
    ...statusOf(cover),
    marking: withParagraphs(marking, source.clauses),
  };
}

/** A text is marked at least as high as any of its paragraphs; where the cover does not say so, a person is asked. */
function withParagraphs({ marking, where, doubtful }: FoundMarking, clauses: readonly Clause[]): FoundValue<Marking> {
  const levels = [...markedParagraphs(clauses).values()].sort((a, b) => compareLevels(b.level, a.level));
  const [highest] = levels;
  if (highest === undefined || compareLevels(highest.level, marking.level) <= 0)
    return { value: marking, where, doubtful };
  const caveats = [...new Set([...marking.caveats, ...highest.caveats])];
  return { value: { ...highest, caveats, basis: "paragraph-mark" }, where: "paragraph", doubtful: true };
}

function frontLines(paragraphs: readonly Paragraph[]): FrontLine[] {
  const lines: FrontLine[] = [];
  let where: FrontLine["where"] = "cover";
  for (const paragraph of paragraphs) {
    if (paragraph.label !== null || lines.length >= FRONT_LINES) break;
    if (isUnnumberedTitle(paragraph.text)) where = "foreword";
    const isHeading = paragraph.unit.block.headingLevel === 1 && where === "cover";
    const page = paragraph.unit.block.place?.page ?? null;
    for (const text of where === "cover" ? linesOfCover(paragraph) : paragraph.text.split("\n"))
      if (text.trim() !== "") lines.push({ text: text.trim().slice(0, LINE_LENGTH), isHeading, where, page });
  }
  return lines;
}

/** Pages of a catalogue tell a field and its value side by side. */
const FIELD = /^(?:(?:[中英]文)?(?:标准)?名称|(?:发布|实施)日期)[:：]?\t[^\t]+$/;

/** Lines of a cover that stand close are one paragraph by their layout; what one of them says alone parts them. */
const linesOfCover = ({ text, lines, unit }: Paragraph): readonly string[] =>
  unit.block.kind === "table"
    ? text.split("\n").flatMap((row) => (FIELD.test(row) ? [row.replace("\t", "：")] : row.split("\t")))
    : lines.length > 1 && lines.some(isCoverMatter)
      ? lines
      : text.split("\n");

function markedLines(cover: readonly FrontLine[], furniture: readonly StructureNote[]): MarkedLine[] {
  return [
    ...cover.map(({ text, where }) => ({ text, where })),
    ...furniture.filter((note) => note.kind !== "page-number").map(({ text }) => ({ text, where: "header" })),
  ];
}

/** Defence Standards and STANAGs print their issue below the number. */
const ISSUE = /^(?:Issue \d{1,2}(?=\s|$)|\((?:Edition|EDITION) \d{1,2}\)$)/;

/** ASTM prints its numbers without its name: `Designation: F9931 − 24`. */
const DESIGNATION = /^Designation:\s*([A-Z]\d.{2,30})$/;

/** Lines that name other standards: those replaced, adopted or followed. */
const NAMES_OTHERS = /代替|替代|supersed|replac|按照|依据|根据|参照|采用|IDT|MOD|NEQ|cancel/i;

/** Alone on its line above the number of the standard that is replaced. */
const SUPERSEDED = /^(?:SUPERSEDING|superseding|代替|替代)[:：]?$/;

/** The text's own number. */
export function ownDesignator(source: NumberSource): FoundValue<Designator> | null {
  const printed = frontLines(source.paragraphs).filter((line) => line.where === "cover");
  const cover = printed.filter((_, at) => !SUPERSEDED.test(printed[at - 1]?.text ?? ""));
  const own = printedDesignator(cover, source);
  return (
    own && {
      ...own,
      value: withChangeOfCover(
        own.value,
        cover.map(({ text }) => text),
      ),
    }
  );
}

function printedDesignator(cover: readonly FrontLine[], source: NumberSource): FoundValue<Designator> | null {
  for (const [i, { text }] of cover.entries()) {
    const ofBody = DESIGNATION.exec(text)?.[1];
    const ofAstm = ofBody === undefined ? null : parseDesignator(`ASTM ${ofBody}`);
    if (ofAstm !== null) return found({ ...ofAstm, written: ofBody! }, "cover", ofAstm.confidence < 1);
    const issue = ISSUE.exec(cover[i + 1]?.text ?? "")?.[0];
    const whole = (issue === undefined ? null : parseDesignator(`${text} ${issue}`)) ?? parseDesignator(text);
    if (whole !== null) return found(datedOf(whole, [...cover, ...source.furniture]), "cover", whole.confidence < 1);
  }
  const named = cover.flatMap(({ text }) => (NAMES_OTHERS.test(text) ? [] : (findDesignators(text)[0] ?? [])));
  const begun = named.find(({ start }) => start === 0);
  if (begun !== undefined) return found(begun.designator, "cover", begun.designator.confidence < 1);
  for (const note of source.furniture) {
    const first = findDesignators(note.text.slice(0, LINE_LENGTH))[0];
    if (first !== undefined) return found(first.designator, "header", first.designator.confidence < 1);
  }
  if (named[0] !== undefined) return found(named[0].designator, "cover", true);
  const ofFile = source.fileName === undefined ? undefined : designatorOfFile(source.fileName);
  return ofFile === undefined ? null : found(ofFile, "file-name", true);
}

/** The cover may print the number alone and the year in a reference number (`ISO 9999`, `ISO 9999:2020(E)`). */
function datedOf(own: Designator, lines: readonly { readonly text: string }[]): Designator {
  if (own.year !== null || own.revision !== null) return own;
  const dated = lines
    .flatMap(({ text }) => (NAMES_OTHERS.test(text) ? [] : findDesignators(text)))
    .find(({ designator }) => designator.year !== null && standardKey(designator) === standardKey(own));
  return dated?.designator ?? own;
}

/** File names have no slash: `GBT 2423.1-2008` stands for GB/T. */
function designatorOfFile(fileName: string): Designator | undefined {
  const name = fileName
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]{1,8}$/, "")
    .replaceAll("_", " ");
  const slashed = name.replace(/^([A-Z]{2,3})([TZ])(?=[\s\d])/, "$1/$2");
  return (findDesignators(slashed)[0] ?? findDesignators(name)[0])?.designator;
}

/** Statutes belong to neither system by number; what their title names is proposed and asked about. */
function classOfStatute(title: string): { system: FoundValue<System>; level: FoundValue<Level> } {
  const military = /解放军|军队|军用|军工|军人|军事|武器装备|国防/.test(title);
  return { system: found(military ? "military" : "civil", "cover", true), level: found("statute", "text") };
}

function classOf(
  designator: Designator | null,
  lines: readonly FrontLine[],
): { system: FoundValue<System> | null; level: FoundValue<Level> | null } {
  if (designator === null) return { system: null, level: null };
  const { system, level } = classify(designator);
  if (system !== null) return { system: found(system, "prefix"), level: found(level, "prefix") };
  const military = lines.some(({ text, where }) => where === "cover" && /军用标准|军用规范|^FL\b/.test(text));
  if (military) return { system: found("military", "cover"), level: found(level, "prefix") };
  const civil = lines.some(({ text }) => /^ICS\b/.test(text));
  return { system: civil ? found("civil", "cover", true) : null, level: found(level, "prefix", true) };
}

function titlesOf(titles: ReturnType<typeof coverTitles>, language: Language): Partial<FrontMatter> {
  return {
    ...(titles.zh === null ? {} : { titleZh: found(titles.zh, "cover") }),
    ...(titles.en === null ? {} : { titleEn: found(titles.en, "cover", language === "zh" && titles.zh === null) }),
  };
}

const ICS = /^ICS[\s:：]*(\d{2}(?:\.\d{2,3}(?:\.\d{2})?)?(?:[\s;；,，/]+\d{2}\.\d{3}(?:\.\d{2})?){0,5})/;
const CCS = /^(?:CCS|中国标准文献分类号)[\s:：]*([A-Z]\s?\d{2}(?:[\s/]\d{2})?)/;
const CCS_ALONE = /^[A-Z]\s?\d{2}(?:\/\d{2})?$/;
const FL = /^(?:FL|FSC)[\s:：]*(\d{4}|[A-Z]{4})\b/;

function codesOf(cover: readonly FrontLine[]): Partial<FrontMatter> {
  const ics = cover.findIndex((line) => ICS.test(line.text));
  const first = (pattern: RegExp): string | undefined =>
    cover.map((line) => pattern.exec(line.text)?.[1]).find((value) => value !== undefined);
  // CCS stood alone under the ICS until GB/T 1.1-2020 put its name before it.
  const below = ics >= 0 ? cover.slice(ics + 1, ics + 3).find((line) => CCS_ALONE.test(line.text))?.text : undefined;
  const ccs = first(CCS) ?? below;
  const [icsCode, fl] = [first(ICS), first(FL)];
  return {
    ...(icsCode === undefined ? {} : { ics: found(icsCode, "cover") }),
    ...(ccs === undefined ? {} : { ccs: found(ccs, "cover", ccs === below) }),
    ...(fl === undefined ? {} : { fl: found(fl, "cover") }),
  };
}

const ISSUED = /发布|批准|公布|通过/;
/** A web page tells when it was put up. */
const PUT_UP = /(?:发布|发文)(?:时间|日期)[:：]/;
const AMENDED = /修订|修正/;
const EFFECTIVE = /实施|施行|生效/;

function datesOf(
  cover: readonly FrontLine[],
  clauses: readonly Clause[],
  { isStatute, isStandard }: { isStatute: boolean; isStandard: boolean },
): Partial<FrontMatter> {
  const dates = (word: RegExp, lines = cover): string[] => lines.flatMap((line) => datedBy(line.text, word) ?? []);
  const englishBy = (word: RegExp): string | undefined =>
    cover.flatMap((line) => englishDatedBy(line.text, word) ?? [])[0];
  const issued =
    (isStatute ? dates(AMENDED).at(-1) : undefined) ??
    dates(
      ISSUED,
      cover.filter(({ text }) => !PUT_UP.test(text)),
    )[0] ??
    dates(ISSUED)[0] ??
    englishBy(/Issued|Published/);
  const english = cover.flatMap((line) => englishDate(line.text) ?? [])[0];
  const ofCover = dates(EFFECTIVE)[0] ?? englishBy(/Implemented|Effective/);
  const effective = ofCover ?? (isStatute || !isStandard ? effectiveByText(clauses) : undefined);
  return {
    ...(issued !== undefined ? { issued: found(issued, "cover") } : {}),
    ...(issued === undefined && english !== undefined ? { issued: found(english, "cover") } : {}),
    ...(effective === undefined ? {} : { effective: found(effective, ofCover === undefined ? "text" : "cover") }),
  };
}

const FROM_THEN_ON = /起施行|起实施/;

/** `本法自2021年1月1日起施行`, which stands in one of the last articles. */
function effectiveByText(clauses: readonly Clause[]): string | undefined {
  const last = clauses.slice(-12).reverse();
  return last.flatMap((clause) => datedBy(clause.text.slice(-LINE_LENGTH), FROM_THEN_ON) ?? [])[0];
}

const REPLACES = /(?<!被.{0,40})(?:代替|替代|取代|supersed(?:ing|es)|replac(?:es|ing))(?!的)/i;

const REPLACES_ALONE = /^(?:supersed(?:ing|es)|代替|替代)[:：]?$/i;

function replacesOf(lines: readonly FrontLine[], own: Designator | null): Partial<FrontMatter> {
  for (const [i, { text, where }] of lines.entries()) {
    const at = text.search(REPLACES);
    if (at < 0) continue;
    // US covers print SUPERSEDING on a line of its own.
    const below = REPLACES_ALONE.test(text) ? ` ${lines[i + 1]?.text ?? ""}` : "";
    const sentence = (text.slice(at) + below).split("。")[0]!;
    const ownKey = own === null ? null : `${standardKey(own)} ${own.year} ${own.revision}`;
    const replaced = findDesignators(sentence)
      .map(({ designator }) => designator)
      .filter((other) => `${standardKey(other)} ${other.year} ${other.revision}` !== ownKey)
      .map((other) => other.written);
    if (replaced.length > 0) return { replaces: found([...new Set(replaced)], where) };
  }
  return {};
}

const DEGREE_OF_WORD: Readonly<Record<string, "IDT" | "MOD" | "NEQ">> = {
  idt: "IDT",
  等同: "IDT",
  mod: "MOD",
  eqv: "MOD",
  修改: "MOD",
  等效: "MOD",
  neq: "NEQ",
  非等效: "NEQ",
  参照: "NEQ",
};
const DEGREE_AFTER = /[(（]([^()（）]{4,300}?)[,，、]\s*(IDT|MOD|NEQ|idt|eqv|neq)\s*[)）]/;
const DEGREE_BEFORE = /(?:(非等效|等同|修改|等效|参照)采用|\b(idt|eqv|neq|IDT|MOD|NEQ)\b)(.{4,80})/;

function consistencyOf(lines: readonly FrontLine[]): Partial<FrontMatter> {
  for (const { text, where } of lines) {
    const after = DEGREE_AFTER.exec(text);
    const before = after === null ? DEGREE_BEFORE.exec(text) : null;
    const word = after?.[2] ?? before?.[1] ?? before?.[2];
    const other = findDesignators(after?.[1] ?? before?.[3] ?? "")[0];
    const degree = word === undefined ? undefined : DEGREE_OF_WORD[word.toLowerCase()];
    if (degree !== undefined && other !== undefined)
      return { consistency: found({ degree, of: other.designator.written }, where) };
  }
  return {};
}

function statusOf(cover: readonly FrontLine[]): Partial<FrontMatter> {
  for (const { text } of cover) {
    if (/已?被.{2,60}(?:代替|替代|取代)|\bsuperseded by\b/i.test(text)) return { status: found("superseded", "cover") };
    if (/(?:inactive|not) for new design/i.test(text)) return { status: found("not-for-new-design", "cover") };
    if (/^[（(]?.{0,12}(?:自.{4,16}起)?(?:已?废止|停止执行)[)）]?$|\bcancell?ation notice\b/i.test(text))
      return { status: found("withdrawn", "cover") };
    if (/已?转化为/.test(text)) return { status: found("converted", "cover") };
  }
  return {};
}
