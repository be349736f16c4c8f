import { type ComparisonView, type Language, type TextView, textName } from "../../../contract";
import { deviations, type EditionChange, mainChanges } from "../../../engine/compare";
import { fill } from "../../../words/language";
import { REPORT_WORDS } from "../../../words/reports";
import { heading, paragraph, type ReportBlock, tableOf } from "./model";
import { changeLines } from "./named-changes";

const LETTERS = 26;
const FIRST_LETTER = "a".charCodeAt(0);

/** a, b … z, aa, ab …, as the items of a list are lettered (GB/T 1.1-2020). */
function letter(index: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? last : letter(Math.floor(index / LETTERS) - 1) + last;
}

/** How the sentences call the left text: by its year where the right one is another edition of it. */
function editionName(left: TextView, right: TextView, language: Language): string {
  const [a, b] = [left.metadata.designator.value, right.metadata.designator.value];
  const isEdition = a !== null && b !== null && a.number === b.number && a.part === b.part;
  if (isEdition && a.year !== null) return fill(REPORT_WORDS[language].edition, { year: a.year });
  return `${a?.written ?? left.fileName} `;
}

/**
 * What a foreword says of the replaced edition (GB/T 1.1-2020, 8.3) and, for a modified adoption, the table of technical
 * differences (GB/T 1.2-2020), its reasons left open for a person.
 */
export function editionChanges({ left, right, comparison }: ComparisonView, language: Language): ReportBlock[] {
  const words = REPORT_WORDS[language];
  const texts = [{ clauses: left.tree }, { clauses: right.tree }] as const;
  const edition = editionName(left, right, language);
  const called = { left: textName(left) };
  const details = ({ changes }: EditionChange): string => {
    const lines = changeLines(changes, language).map((line) => line.replace(/\s*\n\s*/g, " "));
    return lines.length === 0 ? "" : `${words.colon}${lines.join(words.listed)}`;
  };
  const sentence = (change: EditionChange, index: number): string =>
    fill(words.mainChange[change.action], {
      letter: letter(index),
      subject: change.subject,
      before: places(change.before),
      after: places(change.after),
      edition: language === "zh" ? edition : edition.trim(),
      details: details(change),
    });
  const changes = mainChanges(comparison, ...texts);
  return [
    heading(fill(words.mainChanges, called)),
    ...(changes.length > 0
      ? changes.map((change, index) =>
          paragraph(sentence(change, index) + (index < changes.length - 1 ? words.listed.trim() : words.stop)),
        )
      : [paragraph(words.noMainChanges)]),
    heading(fill(words.deviations, called)),
    tableOf(deviations(comparison, ...texts), [
      { title: words.deviationClause, weight: 3, of: ({ clauses }) => places(clauses) },
      { title: fill(words.baseClause, called), weight: 3, of: ({ baseClauses }) => places(baseClauses) },
      {
        title: words.technicalDifference,
        weight: 12,
        of: ({ difference }, index) => sentence(difference, index).replace(/^\S+ /, ""),
      },
      { title: words.deviationReason, weight: 8, of: () => "" },
    ]),
  ];
}

const places = (numbers: readonly string[]): string => (numbers.length > 0 ? numbers.join(", ") : "–");
