import type { Block, Language, StructuredText, StructureNote } from "../../contract";
import { ownDesignator, readFrontMatter } from "./front/front";
import { chooseHeadings, numberingNotes } from "./headings/headings";
import { clearContents } from "./page/contents";
import { joinContinuedTables } from "./page/continued-tables";
import { openForms } from "./page/forms";
import { clearFurniture } from "./page/furniture";
import { markUntyped, untypedNotes } from "./page/untyped";
import { joinParagraphs, type Paragraph } from "./paragraphs/paragraphs";
import { joinWrappedTitles } from "./paragraphs/wrapped-titles";
import { assemble } from "./tree/assemble";
import { joinNumbersBelow, type Unit, unitsOf } from "./unit";

export { markedParagraphs } from "./front/paragraph-marks";

/** What is known of a document beside its blocks. */
export interface StructureHint {
  readonly fileName?: string;
  /** What its reader has found beside the blocks: running heads, comments, changes. */
  readonly notes?: readonly StructureNote[];
}

/**
 * Finds the clause tree and the front matter of a document. Headings are chosen over the whole document by how well
 * their numbers follow one another; what is no clause (running heads, page numbers, contents) is reported in notes,
 * so that no text is lost. Provisions, quantities and references are left empty: engine/provisions reads them.
 */
export function structureDocument(blocks: readonly Block[], hint: StructureHint = {}): StructuredText {
  const units = joinNumbersBelow(openForms(unitsOf(blocks)));
  const furniture = clearFurniture(units);
  const running = [...furniture.notes, ...(hint.notes ?? []).filter(isRunning)];
  const contents = clearContents(joinContinuedTables(furniture.units));
  const chosen = chooseHeadings(contents.units);
  const paragraphs = joinWrappedTitles(joinParagraphs(contents.units, chosen), contents.notes);
  const language = languageOf(contents.units);
  const numbered = { paragraphs, furniture: running, fileName: hint.fileName };
  const designator = ownDesignator(numbered);
  const clauses = assemble(paragraphs, {
    contents: [...(hint.notes ?? []), ...contents.notes],
    hasParagraphs: numbersParagraphs(designator?.value.body ?? null, paragraphs),
  });
  const notes = [
    ...furniture.notes,
    ...(hint.notes ?? []),
    ...untypedNotes(blocks),
    ...contents.notes,
    ...numberingNotes(chosen),
  ];
  return {
    language,
    front: readFrontMatter({ ...numbered, designator, clauses, language, notes }),
    clauses: markUntyped(clauses, notes),
    notes,
  };
}

/** Bodies after whose rules a numbered paragraph is no clause (ISO/IEC Directives, Part 2); elsewhere it is one without a title. */
const ISO_BODY = /\b(?:ISO|IEC|EN)\b/;
const ISO_TITLE = /normative references|terms and definitions/i;

/** A text that does not say whose it is tells by the titles that those rules give its chapters. */
const numbersParagraphs = (body: string | null, paragraphs: readonly Paragraph[]): boolean =>
  body === null ? paragraphs.some(({ label, text }) => label !== null && ISO_TITLE.test(text)) : ISO_BODY.test(body);

/** What stands on page after page beside the text: it may tell designator and marking. */
const RUNNING: readonly StructureNote["kind"][] = ["header", "footer", "watermark"];
const isRunning = ({ kind }: StructureNote): boolean => RUNNING.includes(kind);

const LANGUAGE_SAMPLE = 200_000;
/** A Chinese sign says about as much as three letters. */
const LETTERS_A_SIGN = 3;

function languageOf(units: readonly Unit[]): Language {
  let signs = 0;
  let letters = 0;
  let seen = 0;
  for (const { text } of units) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x3400 && code <= 0x9fff) signs += 1;
      else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) letters += 1;
    }
    seen += text.length;
    if (seen > LANGUAGE_SAMPLE) break;
  }
  return signs * LETTERS_A_SIGN >= letters ? "zh" : "en";
}
