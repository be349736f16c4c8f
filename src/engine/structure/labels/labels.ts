import { chineseNumber, ENGLISH_SMALL, romanNumber } from "../../tokens/numerals";
import {
  AMENDMENT_BASE,
  ANNEX_BASE,
  annexRank,
  DIVISION_OF_WORD,
  DIVISION_RANK,
  type Label,
  label,
  letterRank,
  MAX_DEPTH,
  METHOD_BASE,
  printed,
  ROMAN_RANK,
  romanRank,
  SUBPART_RANK,
  SUFFIX_STEP,
  WILD,
} from "./label";

/** Tenders mark the clauses that a bid must meet; codes set a repealed section in brackets. */
const MARK = /^(?:[★☆▲△※＊*]{1,3}[\s\u3000]*(?=[0-9０-９])|\[(?=§))/;

/** Where a line begins with a Chinese sign, so does its label; most lines of a text are passed over at once. */
const CHINESE_HEAD = /^[\u3400-\u9fff]/;
const CHINESE_LABEL = /^[第附一二三四五六七八九十]/;
const DIGIT_HEAD = /^[0-9０-９§]/;
/** A capital that begins no word, `l` for 1, or the word for a division, an annex, a method. */
const LETTER_LABEL =
  /^(?:[A-ZＡ-Ｚ](?![a-z])|l[\s.．]|[Aa](?:mendment|nnex|ppendix|rticle)|[Cc](?:hapter|lause)|[Dd]ivision|[Mm]ethod|[Pp]art|[Rr]equirement|[Ss](?:ec\.|ection|ubpart)|[Tt](?:est|itle))/;

/** The label at the head of a line, or null. Only what stands before position 60 is looked at. */
export function parseLabel(line: string): Label | null {
  const head = line.slice(0, 60);
  if (CHINESE_HEAD.test(line)) return CHINESE_LABEL.test(line) ? (annexLabel(head, line) ?? chineseLabel(head)) : null;
  if (DIGIT_HEAD.test(line)) return digitLabel(head);
  if (LETTER_LABEL.test(line)) return letterLabel(head, line);
  const mark = MARK.exec(line.slice(0, 8));
  return mark === null ? null : markedLabel(line, mark[0]);
}

const digitLabel = (head: string): Label | null =>
  damagedLabel(head) ??
  chapterParagraphLabel(head) ??
  regulationLabel(head) ??
  suffixedLabel(head) ??
  letteredLabel(head) ??
  decimalLabel(head) ??
  hyphenLabel(head);

const letterLabel = (head: string, line: string): Label | null =>
  damagedLabel(head) ??
  hyphenLabel(head) ??
  annexLabel(head, line) ??
  romanLabel(head) ??
  annexClauseLabel(head) ??
  chineseLabel(head) ??
  keywordLabel(head) ??
  subpartLabel(head) ??
  controlLabel(head);

/** Codes count sections beyond a thousand (`§ 1201.`). British statutes set a dash between the number of a section and that of its first subsection: `2.—(1) In this Act`. */
const DECIMAL =
  /^(?:§\s?)?((?:[0-9０-９]{1,3}|(?<=§\s?)\d{4,5})(?:[.．](?:[0-9０-９]{1,3}|[xXyY](?![A-Za-z])))*)([.．、]?)(?:[\s\u3000]+|$|—(?=\()|(?=[\u3400-\u9fff“（(《[A-Z]))/;

function decimalLabel(head: string): Label | null {
  const match = DECIMAL.exec(head);
  if (match === null) return null;
  const path = numbersOf(match[1]!);
  if (path === null) return null;
  const rest = head.slice(match[0].length);
  const glued = !/\s$/.test(match[0]) && rest !== "";
  if (glued && path.length === 1 && match[2] === "" && /^[A-Z([“]/.test(rest)) return null;
  return label("decimal", match[0], path, match[2]!.normalize("NFKC"), null, printed(match[1]!));
}

/** A clause put in behind another: `4.2A Title`, `5.1.1a Title`, and below it `4.2A.1`. Its rank is a hundredth beyond that of the other. */
const SUFFIXED = /^(\d{1,3}(?:\.\d{1,3}){1,6})([A-Za-z])((?:\.\d{1,3}){0,4})(?:[\s\u3000]+(?=[A-Z\u3400-\u9fff]))/;
/** A section put into an act: `6A Exemptions`, `§ 12B. Fees`; a capital of one sign (`5 A`) stands apart. */
const SUFFIXED_SECTION = /^(?:§\s?)?(\d{1,3})([A-Z])\.?[\s\u3000]+(?=[A-Z][a-z]{2})/;
/** An item called by the whole of its number, as US standards cite it: `4.5.2.a Title`. */
const LETTERED = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.([a-z])\.?[\s\u3000]+(?=[A-Z])/;

function suffixedLabel(head: string): Label | null {
  const match = SUFFIXED.exec(head) ?? SUFFIXED_SECTION.exec(head);
  const path = match === null ? null : numbersOf(match[1]!);
  if (match === null || path === null) return null;
  const rank = SUFFIX_STEP * (match[2]!.toLowerCase().charCodeAt(0) - 96);
  path[path.length - 1] = path.at(-1)! + rank;
  const deeper = match[3] ?? "";
  const below = deeper.split(".").slice(1).map(Number);
  return label("decimal", match[0], [...path, ...below], "", null, printed(match[1]! + match[2]! + deeper));
}

function letteredLabel(head: string): Label | null {
  const match = LETTERED.exec(head);
  const path = match === null ? null : numbersOf(match[1]!);
  if (match === null || path === null) return null;
  const number = printed(`${match[1]!}.${match[2]!}`);
  return label("decimal", match[0], [...path, letterRank(match[2]!)], "", null, number);
}

/** Chapter and paragraph of US manuals and criteria: `1-4. Title`, `2-2.1 Title`, `A-3. Title`. */
const HYPHENED = /^(\d{1,2}|[A-Z])[-–](\d{1,3}(?:\.\d{1,3}){0,4})(\.?)(?:[\s\u00a0]+(?=[A-Z(“"])|$)/;

function hyphenLabel(head: string): Label | null {
  const match = HYPHENED.exec(head);
  if (match === null) return null;
  const below = match[2]!.split(".").map(Number);
  const number = printed(`${match[1]!}-${match[2]!}`);
  return /^\d/.test(match[1]!)
    ? label("decimal", match[0], [Number(match[1]), ...below], match[3]!, null, number)
    : label("annex", match[0], [ANNEX_BASE + annexRank(match[1]!), ...below], match[3]!, null, number);
}

function markedLabel(line: string, mark: string): Label | null {
  const marked = decimalLabel(line.slice(mark.length, mark.length + 60));
  return marked === null ? null : { ...marked, mark: mark.trim(), length: marked.length + mark.length };
}

/** Numbers as a recognition damages them: `l` and `I` for 1, `O` for 0, `·` for a stop or white space beside it; those of annexes too (`A.l`). */
const DAMAGED =
  /^((?:[0-9]{1,2}|l|I(?=[.．])|[A-HJ-NP-Z](?=\s?[.．]))(?:\s?[.．·]\s?(?:[0-9]{1,2}|[lIO])){0,5})[\s\u3000]+(?=[\u3400-\u9fff])/;

function damagedLabel(head: string): Label | null {
  const match = DAMAGED.exec(head);
  if (match === null || !/[lIO·]|[.．]\s|\s[.．]/.test(match[1]!)) return null;
  const mended = match[1]!.replace(/[lI]/g, "1").replace(/O/g, "0").replace(/·/g, ".").replace(/\s/g, "");
  const whole = /^[A-Z]/.test(mended) ? annexClauseLabel(mended) : decimalLabel(mended);
  return whole === null ? null : { ...whole, length: match[0].length, stop: "", damaged: true };
}

function numbersOf(text: string): number[] | null {
  const path = text
    .normalize("NFKC")
    .split(".")
    .map((part) => (/^[xy]$/i.test(part) ? WILD : Number(part)));
  return path.length > MAX_DEPTH || path[0] === WILD ? null : path;
}

const NORMATIVE =
  /^[\s\u3000]*[（(]\s?(规范性附录|规范性|资料性附录|资料性|标准的附录|提示的附录|补充件|参考件|normative|informative)\s?[)）][:：]?[\s\u3000]*/i;
const NORMATIVE_WORDS = /规范性|标准的|补充件|normative/i;

/** Letters of annexes that are put in: AA of the second parts of IEC standards, ZA of European adoptions. */
const DOUBLE = "AA|BB|CC|DD|EE|FF|GG|HH|Z[A-Z]";

const ANNEX_ZH = new RegExp(
  String.raw`^附[\s\u3000]{0,4}(录|件|则)[\s\u3000]{0,4}((?:${DOUBLE}|[A-ZＡ-Ｚ])(?![A-Za-z]|\.\S)|[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}(?![0-9.]))?[.：:]?(?=[\s\u3000]|$|[（(]|[\u3400-\u9fff])`,
);
const ANNEX_EN = new RegExp(
  String.raw`^(annex|appendix)[\s\u00a0]+(${DOUBLE}|[A-Z]|[IVX]{1,5}|\d{1,2})(?![A-Za-z\d]|\.\d)(?:[\s\u00a0]?[.:—–-])?(?=[\s\u00a0]|$|\()`,
  "i",
);

/** The word alone, as a text with one annex prints it. */
const ANNEX_ALONE = /^(?:annex|appendix)$/i;

/** `ANNEX A TO STANAG 9917`: whose annex it is. */
const ANNEX_TO = /^\s+TO(?:\s+[A-Z][\w\s().,/-]{2,60})?$/;

function annexLabel(head: string, line: string): Label | null {
  if (ANNEX_ALONE.test(line)) return label("annex", line, [ANNEX_BASE]);
  const match = ANNEX_ZH.exec(head) ?? ANNEX_EN.exec(head);
  if (match === null || match[1] === "则") return null;
  const id = match[2]?.normalize("NFKC") ?? "";
  if (id === "" && match[0].length < line.length) return annexWithoutLetter(match[0], line);
  const behind = line.slice(match[0].length);
  const mark = NORMATIVE.exec(behind.slice(0, 40));
  const whose = ANNEX_TO.exec(behind);
  const length = match[0].length + (mark ?? whose ?? /^[\s\u3000]*/.exec(behind))![0].length;
  // 附件A is a translator's word for Annex A: 附件 of itself is what a statute encloses, and numbers (附件1)
  const isLettered = match[1] === "件" && /^[A-Z]$/.test(id);
  return {
    scheme: "annex",
    number: isLettered ? id : printed(match[0]),
    path: [ANNEX_BASE + annexRank(id)],
    length,
    stop: "",
    normative: mark === null ? null : NORMATIVE_WORDS.test(mark[1]!) && !/informative/i.test(mark[1]!),
    ...(whose === null ? {} : { whose: whose[0].trim() }),
  };
}

/** `附录（资料性）…`, `附件：…`: the only annex of its document. */
function annexWithoutLetter(matched: string, line: string): Label | null {
  const mark = NORMATIVE.exec(line.slice(matched.length, matched.length + 40));
  if (mark === null && !/[：:]$/.test(matched)) return null;
  const normative = mark === null ? null : NORMATIVE_WORDS.test(mark[1]!);
  return { ...label("annex", matched + (mark?.[0] ?? ""), [ANNEX_BASE], "", normative, printed(matched)) };
}

const ANNEX_CLAUSE =
  /^((?:AA|BB|CC|DD|EE|FF|GG|HH|Z[A-Z])(?=[.．])|[A-ZＡ-Ｚ])([.．]?)([0-9０-９]{1,3}(?:[.．](?:[0-9０-９]{1,3}|[xXyY](?![A-Za-z])))*)([.．]?)(?:[\s\u3000]+|$|(?=[\u3400-\u9fff“（(《]))/;
/** `II.1 Depth`, of an appendix in Roman numbers. */
const ROMAN_CLAUSE = /^([IVX]{2,5})\.(\d{1,3}(?:\.\d{1,3})*)(\.?)(?:[\s\u00a0]+|$)/;
/** `A. Appendixes.`: the letter alone, with its stop. */
const ANNEX_LETTER = /^([A-Z])(\.)[\s\u00a0]+(?=[A-Z][a-z])/;
/** `A  Tables`: the letter alone without a stop, as books print it; what begins so is mostly a sentence. */
const ANNEX_BARE =
  /^([A-Z])[\s\u00a0]+(?=(?:[A-Z][a-z]+(?:[\s\u00a0]+[A-Za-z]+){0,5}(?:[\s\u00a0]+\((?:[Nn]on-)?(?:[Nn]ormative|[Ii]nformative)\))?|[\u3400-\u9fff]{2,20})$)/;

function annexClauseLabel(head: string): Label | null {
  const match = ANNEX_CLAUSE.exec(head);
  if (match !== null) {
    const below = numbersOf(match[3]!);
    if (below === null || below.length >= MAX_DEPTH) return null;
    const number = printed(match[1]! + match[2]! + match[3]!);
    return label(
      "annex",
      match[0],
      [ANNEX_BASE + annexRank(match[1]!.normalize("NFKC")), ...below],
      match[4]!,
      null,
      number,
    );
  }
  const roman = ROMAN_CLAUSE.exec(head);
  const rank = romanRank(roman?.[1] ?? "");
  if (roman !== null && rank !== null) {
    const number = printed(`${roman[1]!}.${roman[2]!}`);
    const path = [ANNEX_BASE + rank, ...roman[2]!.split(".").map(Number)];
    return path.length > MAX_DEPTH ? null : label("annex", roman[0], path, roman[3]!, null, number);
  }
  const letter = ANNEX_LETTER.exec(head) ?? ANNEX_BARE.exec(head);
  return letter === null
    ? null
    : label("annex", letter[0], [ANNEX_BASE + annexRank(letter[1]!)], letter[2] ?? " ", null, letter[1]!);
}

const CHINESE =
  /^第[\s\u3000]{0,2}([〇零一二三四五六七八九十百千两0-9０-９]{1,9})[\s\u3000]{0,2}(编|分编|章|节|条|部分)(?:之([一二三四五六七八九十]{1,3}))?[：:]?(?:[\s\u3000]+|$|(?=\S))/;
/** `第25.1309条`: articles that are counted by part, under `A章`. */
const PART_ARTICLE = /^第[\s\u3000]?(\d{1,3})\.(\d{1,4})[\s\u3000]?条[\s\u3000]*/;
const LETTER_CHAPTER = /^([A-Z])[\s\u3000]?章[\s\u3000]+(?=[\u3400-\u9fff])/;
const OUTLINE = /^([一二三四五六七八九十]{1,3})、[\s\u3000]*/;
function chineseLabel(head: string): Label | null {
  const match = CHINESE.exec(head);
  if (match !== null) {
    const value = chineseNumber(match[1]!);
    if (value === null) return null;
    const number = printed(match[0]);
    const inserted = match[3] === undefined ? null : chineseNumber(match[3]);
    const path = inserted === null ? [value] : [value, inserted];
    if (match[2] === "条") return label("article", match[0], path, "", null, number);
    return label("division", match[0], [DIVISION_RANK[match[2]!] ?? 3, value], "", null, number);
  }
  const ofPart = PART_ARTICLE.exec(head);
  if (ofPart !== null) return label("article", ofPart[0], [Number(ofPart[1]), Number(ofPart[2])]);
  const chapter = LETTER_CHAPTER.exec(head);
  if (chapter !== null) return label("division", chapter[0], [DIVISION_RANK.章!, letterRank(chapter[1]!)]);
  const outline = OUTLINE.exec(head);
  if (outline === null) return null;
  return label("outline", outline[0], [chineseNumber(outline[1]!) ?? 0], "、", null, outline[1]!);
}

/** `II. Scope`: a title above paragraphs that are counted through the text; `I.` alone may be the letter. */
const ROMAN = /^([IVX]{2,5})\.[\s\u00a0]+(?=[A-Z])/;
function romanLabel(head: string): Label | null {
  const match = ROMAN.exec(head);
  const value = match === null ? null : romanNumber(match[1]!);
  return match === null || value === null ? null : label("division", match[0], [ROMAN_RANK, value], ".");
}

const KEYWORD =
  /^(section|sec\.|chapter|clause|article|amendment(?=\s+[IVX]+\b)|title|part|division)[\s\u00a0]+(\d{1,3}|[IVX]{1,6}|[a-z]{3,9}(?=[\s\u00a0]*(?:[.:—–-]|$)))(?![\w.]*\d)(?:[\s\u00a0]?[.:—–-])?(?:[\s\u00a0]+|$|(?<=—)(?=[A-Z]))/i;
const METHOD =
  /^(?:test[\s\u00a0]+)?(method|requirement)[\s\u00a0]+(\d{1,4}(?:\.\d{1,3})?[A-Z]?)[.:—–-]?(?:[\s\u00a0]+|$)/i;

/** Methods have annexes of their own: `METHOD 501.7, ANNEX A`. */
const METHOD_ANNEX =
  /^(?:test[\s\u00a0]+)?method[\s\u00a0]+(\d{1,4}(?:\.\d{1,3})?)[,\s\u00a0]{1,3}(annex[\s\u00a0]+([A-Z]))[.:—–-]?(?:[\s\u00a0]+|$)/i;

function keywordLabel(head: string): Label | null {
  const annex = METHOD_ANNEX.exec(head);
  if (annex !== null) {
    const path = [METHOD_BASE, ...annex[1]!.split(".").map(Number), ANNEX_BASE + annexRank(annex[3]!)];
    const whose = annex[0].slice(0, annex[0].indexOf(annex[2]!)).trim();
    return { ...label("method", annex[0], path, "", null, printed(annex[2]!)), whose };
  }
  const keyword = KEYWORD.exec(head);
  if (keyword !== null) return ofKeyword(keyword);
  const method = METHOD.exec(head);
  if (method === null) return null;
  const numbers = method[2]!
    .replace(/[A-Z]$/, "")
    .split(".")
    .map(Number);
  return label("method", method[0], [METHOD_BASE, ...numbers], "", null, printed(method[1]! + method[2]!));
}

function ofKeyword([matched, word, id]: RegExpExecArray): Label | null {
  const isCounted = /^\d/.test(id!);
  const inWords = ENGLISH_SMALL.indexOf(id!.toLowerCase());
  const value = isCounted ? Number(id) : inWords > 0 ? inWords : romanNumber(id!);
  if (value === null) return null;
  const name = word!.toLowerCase().replace(/^sec\.$/, "section");
  const number = printed(word! + id!);
  const stop = /[.:—–-]\s*$/.test(matched) ? "." : "";
  if (name === "amendment") return label("article", matched, [AMENDMENT_BASE + value], stop, null, number);
  if (name === "article") return label("article", matched, [value], stop, null, number);
  const rank = name === "section" && isCounted ? undefined : DIVISION_OF_WORD[name];
  return rank === undefined
    ? label("decimal", matched, [value], ".", null, number)
    : label("division", matched, [rank, value], "", null, number);
}

/** `Subpart B—General`, `SUBPART 9.2`: divisions of a part of regulations, whose sections are counted through it. */
const SUBPART = /^subpart[\s\u00a0]+(?:([A-Z])|\d{1,4}\.(\d{1,3}))(?:[\s\u00a0]*[.:—–-]+)?(?:[\s\u00a0]*(?=[A-Z])|$)/i;
function subpartLabel(head: string): Label | null {
  const match = SUBPART.exec(head);
  if (match === null) return null;
  const rank = match[1] === undefined ? Number(match[2]) : annexRank(match[1]);
  return label("division", match[0], [SUBPART_RANK, rank]);
}

/** Paragraphs of allied publications, two digits of the chapter and two of its own: `0203. Letters`, in print without a space. */
const CHAPTER_PARAGRAPH = /^(0[1-9])(\d{2})\.(?:[\s\u00a0]+(?=\S)|(?=[A-Z][a-z]))/;

function chapterParagraphLabel(head: string): Label | null {
  const match = CHAPTER_PARAGRAPH.exec(head);
  return match === null ? null : label("decimal", match[0], [Number(match[1]), Number(match[2])], ".");
}

/** Sections of regulations: `9.102 Scope`, `9.201-1 Request`, `9.252-7001 Clause`; `§ 1910.1200 Title`. */
const REGULATION = /^(§\s?)?(\d{1,4})\.(\d{1,4})(?:-(\d{1,4}))?(?:[\s\u00a0]+(?=[A-Z[])|$)/;

function regulationLabel(head: string): Label | null {
  const match = REGULATION.exec(head);
  if (match === null) return null;
  const [matched, mark, part, section, below] = match;
  // what is shorter is a number like others
  if (below === undefined ? section!.length < 4 && part!.length < 4 : section!.length < 3) return null;
  if (mark === undefined && section!.length < 3) return null;
  const path = [part, section, below].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
  return label("decimal", matched, path, "", null, printed(matched.slice(mark?.length ?? 0)));
}

/** Numbers of control catalogues: `AC-2`, `AC-2(1)`, `AC.L2-3.1.1`. */
const CONTROL = /^([A-Z]{2,4})(?:\.L\d)?-(\d{1,3}(?:\.\d{1,3})*)(?:[\s\u00a0]?\((\d{1,3})\))?(?:[\s\u00a0:—–-]+|$)/;

function controlLabel(head: string): Label | null {
  const match = CONTROL.exec(head);
  if (match === null) return null;
  const family = [...match[1]!].reduce((rank, sign) => rank * 27 + sign.charCodeAt(0) - 64, 0);
  const numbers = match[2]!.split(".").map(Number);
  const path = [family, ...numbers, ...(match[3] === undefined ? [] : [Number(match[3])])];
  const number = printed(match[0].replace(/[\s:—–-]+$/, ""));
  return label("control", match[0], path, "", null, number);
}
