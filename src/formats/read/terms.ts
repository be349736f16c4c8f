import { Fault } from "../../contract";
import { readSheets, type Sheet } from "./sheet";
import { parseXml, type XmlElement } from "./xml";

/** A term in Chinese and in English. */
export type TermPair = readonly [chinese: string, english: string];

const CHINESE_HEADERS = /^(?:中文|汉语|中文术语|术语|中文名称|zh|zh-cn|chinese)$/i;
const ENGLISH_HEADERS = /^(?:英文|英语|英文术语|英文对应词|英文名称|en|en-us|english)$/i;
const HAS_CHINESE = /\p{Script=Han}/u;
/** One cell may give several words for a term. */
const SEVERAL = /[;；\n]/;

const words = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(SEVERAL)
    .map((word) => word.trim())
    .filter((word) => word !== "");

const paired = (chinese: readonly string[], english: readonly string[]): TermPair[] =>
  chinese.flatMap((zh) => english.map((en): TermPair => [zh, en]));

/** Columns by their header words; without a header, the first that holds Chinese and the first that does not. */
function columnsOf(rows: readonly (readonly string[])[]): { chinese: number; english: number; from: number } | null {
  for (const [row, cells] of rows.entries()) {
    const chinese = cells.findIndex((cell) => CHINESE_HEADERS.test(cell.trim()));
    const english = cells.findIndex((cell) => ENGLISH_HEADERS.test(cell.trim()));
    if (chinese >= 0 && english >= 0) return { chinese, english, from: row + 1 };
  }
  const [first = []] = rows;
  const chinese = first.findIndex((cell) => HAS_CHINESE.test(cell));
  const english = first.findIndex((cell) => cell.trim() !== "" && !HAS_CHINESE.test(cell) && !/^\d+$/.test(cell));
  return chinese >= 0 && english >= 0 ? { chinese, english, from: 0 } : null;
}

function termsOfSheet({ rows }: Sheet): TermPair[] {
  const columns = columnsOf(rows);
  if (columns === null) return [];
  return rows
    .slice(columns.from)
    .flatMap((cells) => paired(words(cells[columns.chinese]), words(cells[columns.english])));
}

/** The namespace of TBX of 2019; that of 2008 has none. */
const TBX_NAMESPACES = { "urn:iso:std:iso:30042:ed-2": "" };

/** Local names of a concept, of its part in one language, and of a term: TBX of 2008 and of 2019 (ISO 30042). */
const CONCEPTS: ReadonlySet<string> = new Set(["termEntry", "conceptEntry"]);
const LANGUAGE_PARTS: ReadonlySet<string> = new Set(["langSet", "langSec"]);

const elements = ({ children }: XmlElement): XmlElement[] => children.filter((child) => typeof child !== "string");
const named = (element: XmlElement, names: ReadonlySet<string>): XmlElement[] =>
  elements(element).flatMap((child) => (names.has(child.name) ? [child] : named(child, names)));
const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

function termsOfConcept(concept: XmlElement): TermPair[] {
  const inLanguage = (language: string): string[] =>
    named(concept, LANGUAGE_PARTS)
      .filter(({ attributes }) => (attributes["xml:lang"] ?? "").toLowerCase().startsWith(language))
      .flatMap((part) => named(part, new Set(["term"])))
      .map((term) => textOf(term).trim())
      .filter((term) => term !== "");
  return paired(inLanguage("zh"), inLanguage("en"));
}

/**
 * Reads a bilingual term base: TBX (ISO 30042), or a spreadsheet or separated values with a Chinese and an English column.
 * Throws E_INVALID where there is no pair of terms, and what reading the file throws.
 */
export async function readTerms(bytes: Uint8Array, file: string): Promise<TermPair[]> {
  const isTbx = /\.(tbx|xml)$/i.test(file);
  const pairs = isTbx
    ? named(parseXml(bytes, { part: file, namespaces: TBX_NAMESPACES, doctype: true }), CONCEPTS).flatMap(
        termsOfConcept,
      )
    : (await readSheets(bytes, file)).flatMap(termsOfSheet);
  if (pairs.length === 0) throw new Fault("E_INVALID", { file, what: "terms" });
  return pairs;
}
