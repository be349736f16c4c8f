import type { OverTextWords } from "./interface.text.zh";
import { many } from "./interface.work.en";

export const overTextEn: OverTextWords = {
  over: {
    view: "Effective or printed text",
    effective: "Effective text",
    printed: "As printed",
    amendments: "Amendments",
    amendedBy: (name) => `Changed by ${name}`,
    addedBy: (name) => `Added by ${name}`,
    deletedBy: (name) => `Deleted by ${name}`,
    applied: (instructions, refused) =>
      refused === 0
        ? `${many(instructions, "instruction")}, all applied`
        : `${many(instructions, "instruction")}, ${refused} of them not applied`,
    notInForce: (date) => (date === null ? "not in force, not applied" : `in force from ${date}, not applied`),
    noInstructions: "no instructions were found in it",
    refused: (count) => `${many(count, "instruction")} not applied`,
    refusedWhy: "Nothing is guessed. Check against the amendment; conclusions that rest on these clauses are suspect.",
    changedClauses: (count) => `${many(count, "clause")} changed`,
    whatChanged: "What changed",
    reason: {
      "not-understood": "the instruction was not understood",
      "place-missing": "the instruction names no place",
      "clause-not-found": "the clause it names was not found",
      "clause-repeated": "the number it names stands more than once in the text",
      "words-not-found": "these words do not stand at that place",
      "words-repeated": "these words stand more than once at that place",
      "row-not-found": "the table has no such row or column",
      "row-ambiguous": "whether rows count from the head or from below it cannot be told",
      "number-taken": "the number to be added is there already",
      "has-subclauses": "the clause has subclauses, and the new words do not say what becomes of them",
      "body-missing": "the new words are missing",
      "anchor-gone": "the words that were corrected were not found when the file was imported again",
      "nothing-before": "nothing stands before it to be joined with",
      "not-text": "a table cannot be corrected in this way",
      "under-itself": "it cannot hang under what hangs under it",
      order: "it would break the order of the source, or cut other clauses off from their parent",
    },
  },
};
