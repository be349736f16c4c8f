import { chineseNumber, romanNumber } from "../../tokens/numerals";

/** The label of a list item, a note, an example or a caption at the head of a paragraph. */
export interface Mark {
  readonly kind: "list-item" | "note" | "example" | "table" | "figure";
  /** As printed, normalised; null for dashes and bullets. */
  readonly number: string | null;
  /** Characters of the paragraph that the label takes. */
  readonly length: number;
  /** Style of list labels: items of one list share it. */
  readonly style: string;
  /** Place in its list, where it is counted. */
  readonly value: number | null;
}

interface ItemStyle {
  readonly style: string;
  readonly pattern: RegExp;
  readonly value: (id: string) => number | null;
}

const letterValue = (id: string): number => id.normalize("NFKC").toLowerCase().charCodeAt(0) - 96;
const digitValue = (id: string): number => Number(id.normalize("NFKC"));
const circledValue = (id: string): number => id.charCodeAt(0) - 0x245f;

/** Counted item labels, the plainer first; Roman ones are told from letters by where they stand. */
const ITEM_STYLES: readonly ItemStyle[] = [
  { style: "a)", pattern: /^([a-zA-Zａ-ｚ])[)）][\s\u3000]*/, value: letterValue },
  { style: "(a)", pattern: /^[(（]([a-zA-Z])[)）][\s\u3000]*/, value: letterValue },
  { style: "1)", pattern: /^([0-9０-９]{1,3})[)）][\s\u3000]*/, value: digitValue },
  { style: "(1)", pattern: /^[(（]([0-9０-９]{1,3})[)）][\s\u3000]*/, value: digitValue },
  { style: "i)", pattern: /^([ivx]{2,5})[)）][\s\u3000]*/, value: romanNumber },
  { style: "(i)", pattern: /^[(（]([ivx]{2,5})[)）][\s\u3000]*/, value: romanNumber },
  { style: "（一）", pattern: /^[(（]([一二三四五六七八九十百]{1,5})[)）][\s\u3000]*/, value: chineseNumber },
  { style: "①", pattern: /^([①-⑳])[\s\u3000]*/, value: circledValue },
  { style: "a.", pattern: /^([a-z])[.．、][\s\u3000]+/, value: letterValue },
  { style: "a、", pattern: /^([a-z])、[\s\u3000]*/, value: letterValue },
  { style: "i.", pattern: /^([ivx]{2,5})[.．][\s\u3000]+/, value: romanNumber },
  { style: "1.", pattern: /^([0-9０-９]{1,3})[.．](?![0-9０-９])[\s\u3000]*/, value: digitValue },
  { style: "1、", pattern: /^([0-9０-９]{1,3})、[\s\u3000]*/, value: digitValue },
  { style: "一、", pattern: /^([一二三四五六七八九十百]{1,5})、[\s\u3000]*/, value: chineseNumber },
  { style: "1", pattern: /^([0-9０-９]{1,2})(?:[\s\u3000]+(?=\S)|(?=[\u3400-\u9fff]))/, value: digitValue },
];

const BULLET =
  /^(?:(——|──|--|—(?!—)|–|−|-(?=\s))[\s\u3000]*|([•●·▪■◆◇○□▲△➢✓*\uf0b7\uf06c\uf0d8\uf0a7])[\s\u3000]*)(?=[^\s─━═])/;

/** With what a label of an item begins: most paragraphs are passed over at once. */
const MAY_LABEL =
  /^(?:[(（0-9０-９①-⑳一二三四五六七八九十百—─–−●•·▪■◆◇○□▲△➢✓*\uf0b7\uf06c\uf0d8\uf0a7-]|[a-zA-Zａ-ｚ][)）.．、]|[ivx]{2,5}[)）.．])/;

/** All readings of the item label at the head of a paragraph, likeliest first; the list decides which holds. */
export function itemMarks(text: string): Mark[] {
  if (!MAY_LABEL.test(text)) return [];
  const head = text.slice(0, 24);
  const marks: Mark[] = [];
  const bullet = BULLET.exec(head);
  if (bullet !== null && bullet[0].length < text.length) {
    const style = bullet[1] === undefined ? bullet[2]! : "—";
    marks.push({ kind: "list-item", number: null, length: bullet[0].length, style, value: null });
  }
  for (const { style, pattern, value } of ITEM_STYLES) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const number = match[0]
      .normalize("NFKC")
      .replace(/\s+/g, "")
      .replace(/[.、]+$/, "");
    marks.push({ kind: "list-item", number, length: match[0].length, style, value: value(match[1]!) });
    const asRoman = style.replace("a", "i");
    if (style.includes("a") && /^[ivx]$/.test(match[1]!))
      marks.push({ kind: "list-item", number, length: match[0].length, style: asRoman, value: romanNumber(match[1]!) });
  }
  return marks;
}

const NOTE_ZH =
  /^(注|示例|例|【条文说明】|条文说明)[\s\u3000]{0,3}([0-9０-９]{1,2}|[一二三四五六七八九十])?[\s\u3000]{0,3}[：:][\s\u3000]*/;
const NOTE_BARE_ZH = /^(示例|注)[\s\u3000]{0,3}([0-9０-９]{1,2})?[\s\u3000]*$/;
const NOTE_EN =
  /^(NOTES?|EXAMPLES?|Notes?|Examples?)(?:[\s\u00a0]{1,3}(\d{1,2})(?!\.\d))?(?:[\s\u00a0]{1,3}to[\s\u00a0]entry)?[\s\u00a0]{0,3}[:：.—–-]+[\s\u00a0]*/;
const NOTE_CAPS_EN =
  /^(NOTE|EXAMPLE)(?:[\s\u00a0]{1,3}(\d{1,2}))?(?:[\s\u00a0]{1,3}to[\s\u00a0]entry)?(?:[\s\u00a0]+|$)/;

/** With what a note or an example begins. */
const MAY_NOTE = /^[注示例【条NE]/;

export function noteMark(text: string): Mark | null {
  if (!MAY_NOTE.test(text)) return null;
  const head = text.slice(0, 40);
  const match = NOTE_ZH.exec(head) ?? NOTE_BARE_ZH.exec(head) ?? NOTE_EN.exec(head) ?? NOTE_CAPS_EN.exec(head);
  if (match === null) return null;
  const kind = /^(?:示?例|ex)/i.test(match[1]!) ? "example" : "note";
  const toEntry = /to[\s\u00a0]entry/.test(match[0]) ? "toentry" : "";
  const number = `${match[1]!}${match[2]?.normalize("NFKC") ?? ""}${toEntry}`;
  return {
    kind,
    number,
    length: match[0].length,
    style: kind,
    value: match[2] === undefined ? null : digitValue(match[2]),
  };
}

const CAPTION =
  /^(续?表|图|table|figure|fig\.)[\s\u3000\u00a0]{0,3}([A-Z]?[.．-]?[0-9０-９]{1,3}(?:[.．—–-][0-9０-９A-Z]{1,3}){0,3}|[IVXL]{1,6}(?:-[A-Z\d]{1,3})?)(?![\d])[.:：]?[\s\u3000\u00a0]*/i;
const CAPTION_CONTINUES =
  /^(?:[的给规所列中和与及、，。；）)]|为[^\s]|表明|表示|描述|说明[了的]|是(?=[^\s])|以及|至|到|～|~|shows|lists|gives|provides|contains|and|or|to|of|is|are|in|illustrates|describes|presents|summarizes|for the purpose|below|above)/;

/** With what a caption begins. */
const MAY_CAPTION = /^[续表图TtFf]/;

/** A caption: `表1 …`, `Figure A.2 — …`; a sentence that begins so is none. */
export function captionMark(text: string): Mark | null {
  if (text.length > 200 || !MAY_CAPTION.test(text)) return null;
  const match = CAPTION.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length).replace(/^[—–-]{1,2}[\s\u3000]*/, "");
  if (CAPTION_CONTINUES.test(rest) || /[。；;：]$/.test(rest) || /[。；]/.test(rest)) return null;
  if (rest !== "" && !/[\s\u3000\u00a0.:：—–-]$/.test(match[0]) && /^[A-Za-z\d]/.test(rest)) return null;
  const isTable = /^(?:续?表|table)/i.test(match[1]!);
  const word = match[1]!.replace(/^续/, "");
  const number = `${word}${match[2]!.normalize("NFKC")}`;
  const length = text.length - rest.length;
  return { kind: isTable ? "table" : "figure", number, length, style: "caption", value: null };
}

const FORMULA_NUMBER =
  /(?:[.．·…‥]{3,}|[\s\u3000]{2,}|\t|[…‥]+)[\s\u3000]*[(（]\s?((?:[A-Z]\.?)?\d{1,3}(?:[.-]\d{1,3})?)\s?[)）]$/;

/** The number at the right end of a formula's line, `……（1）`: its place and what it is. */
export function formulaNumber(text: string): { number: string; at: number } | null {
  if (text.length > 300 || !/[)）]$/.test(text.slice(-1))) return null;
  const match = FORMULA_NUMBER.exec(text.slice(-80));
  if (match === null || !/[=＝≤≥<>≈∑∫+×]/.test(text)) return null;
  return { number: `(${match[1]!})`, at: text.length - match[0].length };
}
