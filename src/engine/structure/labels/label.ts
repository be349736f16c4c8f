import { chineseNumber, romanNumber } from "../../tokens/numerals";

/** The grammars in which a heading may be numbered. */
export type Scheme = "decimal" | "annex" | "method" | "article" | "division" | "outline" | "control";

/** A heading's number as found at the head of a line. */
export interface Label {
  readonly scheme: Scheme;
  /** As printed: NFKC, no spaces, no trailing stop. */
  readonly number: string;
  /** Place in the order of the document; annexes come after all numbers, methods are documents of their own. */
  readonly path: readonly number[];
  /** Characters of the line that the label takes, with the space after it. */
  readonly length: number;
  /** What ends the number: "", ".", "、" or ")"; " " behind a lone letter. */
  readonly stop: string;
  /** Normative or informative where an annex says so beside its label. */
  readonly normative: boolean | null;
  /** What stands before the number and marks the clause (`★4.1`, of tenders): it stays in its words. */
  readonly mark?: string;
  /** Of what it is an annex where its line says so: `METHOD 501.7, ANNEX A`, `ANNEX A TO STANAG 9917`. */
  readonly whose?: string;
  /** The text begins anew with it, as another document would: nothing that is open above holds it. */
  readonly anew?: true;
  /** Signs that a recognition had taken for others (`4.l`) were read as the digits that they stand for. */
  readonly damaged?: true;
}

/** First component of the paths of annexes and methods: beyond any chapter number. */
export const ANNEX_BASE = 1000;
export const METHOD_BASE = 10_000;
/** Stands for the `x` of `3.2.x`, a number that the user of the document fills in: after all real siblings. */
export const WILD = 9999;
/** Amendments of a constitution stand behind its articles, and are counted for themselves. */
export const AMENDMENT_BASE = 500;
export const MAX_DEPTH = 10;
/** The rank of a clause put in behind another (`4.2A`) is so much beyond that of the other. */
export const SUFFIX_STEP = 0.01;

/** Ranks of the divisions of statutes, regulations and manuals under one another. */
export const DIVISION_RANK: Readonly<Record<string, number>> = { 部分: 0, 编: 1, 分编: 2, 章: 3, 节: 4 };
export const SUBPART_RANK = 2;
export const ROMAN_RANK = 5;
/** Divisions of English statutes and manuals, as 编, 章 and 节 are; a section that is counted in digits is a clause. */
export const DIVISION_OF_WORD: Readonly<Record<string, number>> = {
  part: 0,
  title: 1,
  division: 2,
  chapter: 3,
  section: 4,
};

/** A number as the tree holds it. */
export const printed = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[.、:—–-]+$/, "");

export function label(
  scheme: Scheme,
  matched: string,
  path: readonly number[],
  stop = "",
  normative: boolean | null = null,
  number = printed(matched),
): Label {
  return { scheme, number, path, length: matched.length, stop, normative };
}

const isAnnexPath = (path: readonly number[]): boolean => (path[0] ?? 0) >= ANNEX_BASE;
/** Whether numbers may begin anew under this path: an annex or a method is a document of its own. */
export const isContainer = (label: Label): boolean =>
  label.scheme === "method" || (label.scheme === "annex" && label.path.length === 1);
/** 第二部分, Part 2: above all numbers, which may begin anew in it. */
export const isPart = (label: Label): boolean => label.scheme === "division" && label.path[0] === DIVISION_RANK.部分;
/** Section I of a manual: its paragraphs are counted through the chapter. */
export const isSection = (label: Label): boolean => label.scheme === "division" && /^section/i.test(label.number);
/** Title I of an act, above sections that are counted by its hundreds or through the act. */
export const isTitleOfAct = (label: Label): boolean => label.scheme === "division" && /^title/i.test(label.number);
export const isInAnnex = (label: Label): boolean => isAnnexPath(label.path);
export const isRomanSection = (label: Label): boolean => label.scheme === "division" && label.path[0] === ROMAN_RANK;
/** Subpart B, Division 2: below a part and above its sections. */
export const isSubpart = (label: Label): boolean =>
  label.scheme === "division" && /^(?:subpart|division)/i.test(label.number);

const LETTERS = 26;
export const letterRank = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;

export function annexRank(id: string): number {
  if (id === "") return 0;
  if (/^[A-Za-z]$/.test(id)) return letterRank(id);
  if (/^Z[A-Z]$/i.test(id)) return 2 * LETTERS + letterRank(id.slice(1));
  if (/^([A-H])\1$/i.test(id)) return LETTERS + letterRank(id.slice(1));
  return chineseNumber(id) ?? romanRank(id) ?? 0;
}

/** Annexes in Roman numbers stand behind those with letters (ITU: Annex A, Appendix I). */
const ROMAN_ANNEX = 100;
export const romanRank = (id: string): number | null => {
  const value = romanNumber(id.toUpperCase());
  return value === null ? null : ROMAN_ANNEX + value;
};

/** An annex, or a clause of it (`I.2`), whose letter is a Roman number. */
export const asRomanAnnex = (annex: Label, letter: string): Label => ({
  ...annex,
  path: [ANNEX_BASE + (romanRank(letter) ?? 0), ...annex.path.slice(1)],
});

/** A title without a number above paragraphs that are counted under it, as if it had one. */
export const unnumberedSection = (at: number): Label => label("division", "", [ROMAN_RANK, at]);

/** Section 1 inside a chapter of articles: a division as 节 is. */
export const asSectionOfStatute = (section: Label): Label => ({
  ...section,
  scheme: "division",
  path: [DIVISION_OF_WORD.section!, ...section.path],
});

/** Section 1, Sec. 2: a clause, or a division of articles, or a clause of one. */
export const isCountedSection = (label: Label): boolean =>
  label.scheme === "decimal" && /^sec(?:tion|\.)\d/i.test(label.number);

/** Section 1 below Article I, whose sections are counted for themselves. */
export const asSectionOfArticle = (section: Label, article: Label): Label => ({
  ...section,
  scheme: "article",
  path: [...article.path, ...section.path],
});
export const isSectionOfArticle = (label: Label): boolean => label.scheme === "article" && /^sec/i.test(label.number);

/** § 701 below Chapter 7. */
export const HUNDRED = 100;
export const asSectionOfChapter = (section: Label): Label => ({
  ...section,
  path: [Math.floor(section.path[0]! / HUNDRED), section.path[0]! % HUNDRED],
});

/** A lone letter that is a Roman number after all. */
export const asRomanSection = (letter: Label): Label => ({
  ...letter,
  scheme: "division",
  path: [ROMAN_RANK, romanNumber(letter.number) ?? 0],
});
