import type { TermEntry } from "../../contract";
import { escapedXml } from "./escaped";
import type { MarkedReport } from "./report";

const section = (language: string, term: string): string =>
  `<langSec xml:lang="${language}"><termSec><term>${escapedXml(term)}</term></termSec></langSec>`;

/**
 * A bilingual term base as TBX-Core (ISO 30042:2019), which term programs and `readTerms` take in. Each pair is a concept
 * of its own: that two English words stand for one Chinese word does not make them synonyms. Its head bears the marking.
 */
export function writeTbx({ title, marked }: MarkedReport, terms: readonly TermEntry[]): string {
  const concepts = terms.map(
    ({ chinese, english }, index) =>
      `<conceptEntry id="c${index + 1}">${section("zh", chinese)}${section("en", english)}</conceptEntry>`,
  );
  const about = [title, ...(marked === null ? [] : [marked])].map((words) => `<p>${escapedXml(words)}</p>`);
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
