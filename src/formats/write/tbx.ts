import type { TermEntry } from "../../contract";
import type { MarkedReport } from "./report";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML 1.0 (2.2) has no place for: a term from a spreadsheet may hold it. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

const section = (language: string, term: string): string =>
  `<langSec xml:lang="${language}"><termSec><term>${escaped(term)}</term></termSec></langSec>`;

/**
 * A bilingual term base as TBX-Core (ISO 30042:2019), which term programs and `readTerms` take in. Each pair is a concept
 * of its own: that two English words stand for one Chinese word does not make them synonyms. Its head bears the marking.
 */
export function writeTbx({ title, marked }: MarkedReport, terms: readonly TermEntry[]): string {
  const concepts = terms.map(
    ({ chinese, english }, index) =>
      `<conceptEntry id="c${index + 1}">${section("zh", chinese)}${section("en", english)}</conceptEntry>`,
  );
  const about = [title, ...(marked === null ? [] : [marked])].map((words) => `<p>${escaped(words)}</p>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Core" style="dca" xml:lang="zh" xmlns="urn:iso:std:iso:30042:ed-2">',
    `<tbxHeader><fileDesc><sourceDesc>${about.join("")}</sourceDesc></fileDesc></tbxHeader>`,
    "<text><body>",
    ...concepts,
    "</body></text>",
    "</tbx>",
    "",
  ].join("\n");
}
