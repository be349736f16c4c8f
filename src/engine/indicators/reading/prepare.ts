import { allMatches } from "../../all-matches";
import { blank, blankFound } from "../../blank";
import { fold } from "../../quantity";
import { demands, isDefault, withoutDefault } from "../vocabulary/modality";
import { effectiveText } from "./effective";
import { withoutTestOfItself } from "./outcome";
import { withoutOnlyAfter } from "./unless";

/** A provision made ready: what binds nobody is blanked out, offsets stay those of `source`. */
export interface Prepared {
  /** The effective text as written. */
  readonly source: string;
  /** Folded, with notes, examples, definitions of units and default clauses blanked. */
  readonly text: string;
  /** Length of the title and stem before the provision itself. */
  readonly heading: number;
  /** An amendment is announced that could not be carried out. */
  readonly unapplied: boolean;
  /** Offsets of sentences whose values hold unless otherwise specified. */
  readonly defaults: readonly (readonly [start: number, end: number])[];
  /** A demand stands behind the words that begin an example: what else they swallow may bind. */
  readonly asksInExample: boolean;
  /** How grades run where the text says so: whether the smaller number is the better grade. */
  readonly smallGradeBetter: boolean | null;
  /** What both texts are about and call by one name. */
  readonly object: string | null;
}

/** Where an informative piece begins; it runs to the end of its bracket, else of its line or sentence. */
const NOTE = /(?:注\d*|示例\d*|例\d*) ?:|\b(?:note|example)(?: \d+)?(?: to entry)? ?[:–.]/gi;
/** Run on in the line: only its own sentence informs. */
const NOTE_SENTENCE = /\bNOTE(?: \d+)? (?=[A-Z])/g;
const EXAMPLE = /例如|比如|譬如|\bfor example\b|\be\.g\.|\bfor instance\b/gi;

const endOfBracket = (text: string, at: number): number | null => {
  let depth = 0;
  for (let i = at; i < text.length && text.charAt(i) !== "\n"; i++) {
    if (text.charAt(i) === "(") depth++;
    if (text.charAt(i) === ")" && --depth < 0) return i;
  }
  return null;
};

const opensBracket = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

const SENTENCE_STOP = /[。\n]|\.(?= |$)/;

const asksInExample = (text: string): boolean =>
  allMatches(text, EXAMPLE).some(
    ({ index }) => !opensBracket(text, index) && demands(text.slice(index).split(SENTENCE_STOP, 1)[0]!),
  );

const blankInformative = (text: string): string => {
  let result = text;
  for (const [pattern, stop] of [
    [NOTE, /\n/],
    [EXAMPLE, SENTENCE_STOP],
    [NOTE_SENTENCE, SENTENCE_STOP],
  ] as const) {
    for (const found of allMatches(result, pattern)) {
      const inBracket = opensBracket(result, found.index) ? endOfBracket(result, found.index) : null;
      const rest = result.slice(found.index);
      const stopped = rest.search(stop);
      result = blank(result, found.index, inBracket ?? (stopped < 0 ? result.length : found.index + stopped));
    }
  }
  return result;
};

/** Brackets that define a unit or a scale: （1 kgf取9.8 N）, （0级最好）, (0 dBd = 2.15 dBi). */
const DEFINITION =
  /\([^()]{0,30}(?:\d[^()=]{0,8}(?:=|取|等于|换算为)[^()]{0,4}\d|级(?:最好|最差|最高|最低|为[^()\d]|最优)|最好|最差|数[大小]者|best|worst)[^()]{0,20}\)/g;
const SMALL_BETTER =
  /0级(?:最好|最优|为不|为无)|[2-9B-E三四五Ⅲ-Ⅴ]级(?:最差|最低)|[1A一Ⅰ]级(?:最好|最优|最高)|数(?:字|值)?(?:越)?小(?:者)?(?:越)?(?:优|好|高|洁净|清洁|干净|精|细)|(?:grade|class|rating) [01] (?:is |being )?(?:the )?best/i;
const LARGE_BETTER =
  /0级(?:最差|最低)|[2-9B-E三四五Ⅲ-Ⅴ]级(?:最好|最优|最高)|[1A一Ⅰ]级(?:最差|最低)|数(?:字|值)?(?:越)?大(?:者)?(?:越)?(?:优|好|高|洁净|清洁|干净|精|细)|(?:grade|class|rating) [01] (?:is |being )?(?:the )?(?:worst|lowest)/i;

/** What is aimed at or usual, said in a bracket beside the value that binds. */
const ASIDE =
  /\((?:原(?:为|值|规定)|(?:19|20)\d{2} ?年?版)[^()]{0,30}\)|\((?:formerly|previously|was) [^()]{0,40}\)|\((?:设计)?(?:目标|典型|一般|期望|参考)(?:值|为|是|约|:| )*[-+±<>≤≥~]?\d[^()]{0,30}\)|\((?:goal|target|typical(?:ly)?|nominal(?:ly)?)(?: value|:| is| of| about| )*[-+±<>≤≥~]?\d[^()]{0,30}\)/gi;

/** What either must name. */
const RANKED = /[级数]|grade|class|rating/i;

const gradeDirection = (text: string): boolean | null => {
  if (!RANKED.test(text)) return null;
  return SMALL_BETTER.test(text) ? true : LARGE_BETTER.test(text) ? false : null;
};

const sentenceEnds = /[。\n；;]|\.(?= |$)/g;

const defaultSpans = (text: string): [number, number][] => {
  const spans: [number, number][] = [];
  let start = 0;
  for (const found of [...allMatches(text, sentenceEnds), null]) {
    const end = found ? found.index + 1 : text.length;
    // a default clause governs its whole sentence, also past semicolons
    if (isDefault(text.slice(start, end))) {
      const stop = text.slice(start).search(/[。\n]|\.(?= |$)/);
      spans.push([start, stop < 0 ? text.length : start + stop]);
    }
    start = end;
  }
  return spans;
};

/** Clause numbers and list labels at the head of a line. */
const LABEL =
  /(^|\n)( *(?:\d+(?:\.\d+){1,6}|[A-Z]\.\d+(?:\.\d+)*|[a-z]\)|\d{1,2}\)|[–-]{1,2}(?= ?[\u4e00-\u9fff])))(?= |[\u4e00-\u9fff])/g;
/** The gap between the cells of a table row; the first cell names what the others say. */
const CELL = /(?:\||\t| {2,})(?=\S)/;

/** `下列功能：` and the items behind it, each a name in a line of its own; an item that demands or measures stands for itself. */
const NAMES_ITEMS =
  /((?:下列|以下|如下)(?:(?!之一|任|至少|可选)[^，。；:()\n]){0,8})(: *)\n((?: *(?:[a-z]|\d{1,2})\) ?(?:(?!应|须|不得|允许)[^，。；:\d\n|]){2,20}[，；。]?(?:\n|$))+)/g;
/** The same as one list in a sentence: `具有下列功能：a)数据备份；b)数据恢复。` for `具有数据备份、数据恢复`. */
const itemsAsList = (text: string): string =>
  text.replace(NAMES_ITEMS, (_, stem: string, colon: string, items: string) => {
    const list = items
      .replace(/(^|\n)( *(?:[a-z]|\d{1,2})\))/g, (found, line: string) => line + " ".repeat(found.length - line.length))
      .replace(/[，；]\n/g, "、 ")
      .replace(/([^。])\n(?=.)/g, "$1、");
    return " ".repeat(stem.length + colon.length + 1) + list;
  });

/** The head of a table names its columns and asks for nothing. */
const HEAD_CELL =
  "(?:序号|编号|项目|检验项目|检测项目|名称|参数|单位|计量单位|指标|技术指标|要求|技术要求|要求值|规定值|数值|限值|允许值|试验方法|检验方法|方法|备注|条款|[\\u4e00-\\u9fff]{0,8}(?:章条|条款|条文)号?)";
const HEAD = new RegExp(`^ *${HEAD_CELL}(?:[ |\\t]+${HEAD_CELL})+ *$`);

/** The unit of a row beside its name: `密度(20 ℃)，g/cm³`. */
const UNIT_IN_HEAD = /，(?= ?[A-Za-zμΩ°℃%‰][A-Za-zμΩ°℃%‰·/²³^()\d-]{0,11} *$)/;

const rowsAsClauses = (text: string): string =>
  text
    .split("\n")
    .map((line) => {
      if (/[。；;]/.test(line)) return line;
      if (HEAD.test(line)) return " ".repeat(line.length);
      const gap = CELL.exec(line.trimEnd());
      if (!gap || gap.index === 0) return line;
      const length = gap[0].length;
      const name = line.slice(0, gap.index).replace(UNIT_IN_HEAD, " ");
      return `${name}:${" ".repeat(length - 1)}${line.slice(gap.index + length).replace(/\|/g, "，")}`;
    })
    .join("\n");

/** Makes a provision ready for reading: amendments applied, informative text and defaults set apart; `own` is the length of its text behind title and stem. */
export const prepare = (written: string, own = written.length, object: string | null = null): Prepared => {
  const effective = effectiveText(written);
  const folded = fold(effective.text).replace(/\r/g, " ");
  const smallGradeBetter = gradeDirection(folded);
  let text = rowsAsClauses(folded);
  text = itemsAsList(text);
  text = text.replace(LABEL, (found, line: string) => line + " ".repeat(found.length - line.length));
  text = withoutOnlyAfter(text);
  text = blankFound(text, DEFINITION);
  text = blankFound(text, ASIDE);
  const asks = asksInExample(text);
  text = blankInformative(text);
  return {
    source: effective.text,
    heading: written.length - own,
    text: withoutTestOfItself(withoutDefault(text)),
    unapplied: effective.unapplied,
    defaults: isDefault(text) ? defaultSpans(text) : [],
    asksInExample: asks,
    smallGradeBetter,
    object,
  };
};
