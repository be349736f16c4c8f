import { chineseNumber, ENGLISH_ORDINALS } from "../tokens/numerals";
import { bareNumber } from "./loose";

/** The place that an instruction of an amendment names. */
export interface Place {
  /** Number of a clause, an annex, a table or figure (`表2`), or the title of what has none (`前言`); null: the whole text. */
  readonly number: string | null;
  /** A list item, a note or an example under it, by its label. */
  readonly item: string | null;
  /** Which paragraph of its own text, from 1; -1: the last. */
  readonly paragraph: number | null;
  /** Which sentence of it or of the paragraph, from 1; -1: the last. */
  readonly sentence: number | null;
  /** Row and column of a table, from 1. */
  readonly row: number | null;
  readonly col: number | null;
  /** What stands in a cell of the row, or in the head of the column, that is meant. */
  readonly cells: readonly string[];
  readonly isTitle: boolean;
}

const COUNT = "[一二三四五六七八九十\\d]+";
/** A number whole: `5` is none where `5.3` stands. */
const NUMBER =
  "附录\\s*[A-Z](?![A-Za-z])|(?:[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX)\\s*[A-Z](?![A-Za-z.．])" +
  "|[A-Z](?:[.．]\\d+)+(?![.．]?\\d)|\\d+(?:[.．]\\d+)*(?![.．]?\\d)";
const OBJECT =
  "(?:[表图]|[Tt]able|TABLE|[Ff]igure|FIGURE)\\s*(?:[A-Z][.．-]?)?\\d+(?:[.．]\\d+)*(?:-\\d+)?(?![.．]?\\d)" +
  "|(?:[Tt]able|TABLE|[Ff]igure|FIGURE)\\s+[IVX]+(?![A-Za-z])";
/** Sections that are named by their titles. */
const SECTION =
  "前言|引言|(?:规范性)?引用文件|术语和定义|参考文献|[Ff]oreword|[Ii]ntroduction|[Ss]cope|[Nn]ormative [Rr]eferences|[Tt]erms and [Dd]efinitions|[Bb]ibliography";
const CELL = '[“"「『][^”"」』\\n]{1,60}[”"」』]';
/** `序号3“电容器”的要求`, `“电容器”一行`, `第3行第2列`: what is meant of a table. */
const CELLS =
  `(?:\\s*中?的?\\s*(?:序号\\s*(?:为|是)?\\s*\\d+\\s*(?:的?一?[行项])?(?=[^\\d])|第\\s*\\d+\\s*项))?` +
  `(?:\\s*中?的?\\s*${CELL}\\s*(?:(?:一|所在|这一|对应的?)?\\s*[行列栏项]|(?:对应)?(?=\\s*的)))*` +
  `(?:的\\s*[\\u3400-\\u9fff]{1,8}?(?:一?[列栏])?(?=(?:由|从)?\\s*[“"「『]))?` +
  `(?:中?的?\\s*第\\s*${COUNT}\\s*行)?(?:中?的?\\s*第\\s*${COUNT}\\s*列)?`;
const PARTS =
  `(?:的?\\s*(?:(?:第${COUNT}|最后一|末)段|(?:列项\\s*)?[a-z\\d][)）]项?|注\\s*\\d*(?=$|[\\s中里内的改修更删增，,：:“"。由为])|示例\\s*\\d*))?` +
  `(?:的?\\s*(?:第${COUNT}|最后一|末)句(?:话)?)?` +
  `(?:中?的?\\s*(?:${OBJECT}))?${CELLS}(?:的?(?:条|章)?标题)?`;
/** Which paragraph or sentence, in English; without a group of its own. */
export const ORDINAL = `${ENGLISH_ORDINALS.join("|")}|last`;
const PARTS_EN =
  `(?:,? (?:(?:list )?item )?[a-z\\d]\\)|,? (?:${ORDINAL}) paragraph)?(?:,? (?:${ORDINAL}) sentence)?` +
  "(?:,? (?:NOTE|EXAMPLE)(?: \\d+)?)?(?:,? [Tt]able \\d+)?(?:,? row \\d+)?(?:,? column \\d+)?(?:,? title)?";

/** A place as written, for use in a larger pattern; one capturing group. */
export const PLACE =
  `((?:第?\\s*(?:${NUMBER})\\s*(?:章|条款?|款|节|小节)?|${OBJECT}|${SECTION})${PARTS}${PARTS_EN}` +
  `|(?:(?:[Ss]ub)?[Cc]lause|[Ss]ection|[Pp]aragraph|[Aa]nnex|[Tt]able) (?:${NUMBER}|[A-Z])${PARTS_EN})`;

const LAST = -1;

/** `second` as 2, `last` as -1. */
export const ordinalOf = (written: string): number | null =>
  written.toLowerCase() === "last" ? LAST : ENGLISH_ORDINALS.indexOf(written.toLowerCase()) + 1 || null;

const countOf = (written: string | undefined): number | null => {
  if (written === undefined) return null;
  if (/^[最末]/.test(written)) return LAST;
  return /^\d+$/.test(written) ? Number(written) : chineseNumber(written);
};

const OBJECT_IN = new RegExp(`(?:${OBJECT})`);
const ITEM_IN = /(?:^|[^\d.．])([a-z\d])[)）]/;

/** The number, or title, that a clause of the tree bears where a place is written so. */
function numberOf(written: string): string {
  const object = OBJECT_IN.exec(written)?.[0];
  if (object !== undefined) return bareNumber(object);
  const found = new RegExp(NUMBER).exec(written)?.[0];
  if (found !== undefined && !/^(?:[Aa]nnex|[Aa]ppendix) [A-Z]/.test(written)) return bareNumber(found);
  return bareNumber(
    /^(?:[Aa]nnex|[Aa]ppendix) [A-Z]/.exec(written)?.[0] ?? new RegExp(SECTION).exec(written)?.[0] ?? "",
  );
}

/** The words of cells that a place of a table names. */
function cellsOf(written: string): string[] {
  if (!OBJECT_IN.test(written)) return [];
  const quoted = [...written.matchAll(new RegExp(CELL, "g"))].map(([words]) => words.slice(1, -1));
  const column = /的\s*([\u3400-\u9fff]{1,8}?)(?:一?[列栏])?$/.exec(written)?.[1];
  const serial = /(?:序号\s*(?:为|是)?|第(?=\s*\d+\s*项))\s*(\d+)/.exec(written)?.[1];
  const isNamed = column !== undefined && !/^(?:标题|第.*)$/.test(column);
  const row = quoted.length === 0 && serial !== undefined ? [serial] : quoted;
  return isNamed ? [...row, column] : row;
}

/** Reads a place that `PLACE` has found. */
export function placeOf(written: string): Place {
  const item = ITEM_IN.exec(written)?.[1];
  const note = /(注|示例)\s*(\d*)/.exec(written) ?? /(NOTE|EXAMPLE) ?(\d*)/.exec(written);
  const paragraph = new RegExp(`第?(${COUNT}|最后一|末)段`).exec(written)?.[1];
  const ordinal = /(\w+) paragraph/.exec(written)?.[1];
  const sentence = new RegExp(`第?(${COUNT}|最后一|末)句`).exec(written)?.[1];
  const ordinalSentence = /(\w+) sentence/.exec(written)?.[1];
  return {
    number: numberOf(written),
    item: item === undefined ? note && `${note[1]}${note[2]}` : `${item})`,
    paragraph: countOf(paragraph) ?? (ordinal === undefined ? null : ordinalOf(ordinal)),
    sentence: countOf(sentence) ?? (ordinalSentence === undefined ? null : ordinalOf(ordinalSentence)),
    row: countOf(new RegExp(`第\\s*(${COUNT})\\s*行`).exec(written)?.[1] ?? /row (\d+)/.exec(written)?.[1]),
    col: countOf(new RegExp(`第\\s*(${COUNT})\\s*列`).exec(written)?.[1] ?? /column (\d+)/.exec(written)?.[1]),
    cells: cellsOf(written),
    isTitle: /标题$|title$/.test(written),
  };
}

export const WHOLE_TEXT: Place = {
  number: null,
  item: null,
  paragraph: null,
  sentence: null,
  row: null,
  col: null,
  cells: [],
  isTitle: false,
};

/** `5.5 老炼`: the number at the head of a line, and what follows it. */
export function numberedLine(line: string): { number: string; rest: string } | null {
  const found = new RegExp(`^(${NUMBER})(?:[\\s\\u3000]+|$|[.．](?=\\s)|(?=[\\u3400-\\u9fff]))(.*)$`).exec(line.trim());
  return found && { number: bareNumber(found[1]!), rest: found[2]!.trim() };
}

/** `表2 额定值`, `Table 2 — Ratings`: the number at the head of a caption, and the title. */
export function captionLine(line: string): { number: string; title: string } | null {
  const found = new RegExp(`^(${OBJECT})(?:[\\s\\u3000.:：—–-]+|$)(.*)$`).exec(line.trim());
  return found && { number: bareNumber(found[1]!), title: found[2]!.trim() };
}

/** Whether a number is of a clause under the one with the other number. */
export const isUnder = (number: string, above: string): boolean => {
  const annex = /^(?:附录|Annex|Appendix)([A-Z])$/i.exec(above)?.[1];
  return number.startsWith(`${annex ?? above}.`);
};

/** Whether a number is of a table or a figure. */
export const isOfObject = (number: string): boolean => /^(?:[表图]|table|figure)/i.test(number);
