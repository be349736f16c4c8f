import type { ReferenceWords } from "./interface.reference.zh";
import { many } from "./interface.work.en";

/** The words of what a library is held against, in English. */
export const referenceEn: ReferenceWords = {
  places: { library: "Texts", check: "Check of a list", overlap: "Overlap" },
  check: {
    why: "Every designator cited: its proper form, whether it is in force, what superseded it. Only what the library holds as text or register counts; what it does not hold is said to be unknown and never guessed.",
    drop: "Drop a list here: a spreadsheet, Word, PDF or text file. The designators in it are read; nothing is imported.",
    choose: "Choose a list",
    orText: "or check what a text of the library cites",
    shown: (shown, all) => (shown === all ? many(all, "designator") : `${shown} of ${many(all, "designator")}`),
    byStanding: "Narrow by standing",
    none: (name) =>
      `No designator was found in “${name}”. A list needs a column, or text, with designators; a scan must be recognised first.`,
    noneOfThese: "None of this kind",
    noRegister: "The library holds no register yet: more would be known with one.",
    differences: ({ changed, added, deleted, stricter, looser }) =>
      `${many(changed, "clause")} changed, ${added} added, ${deleted} deleted; ${many(stricter, "indicator")} stricter, ${looser} looser`,
    compare: "See the differences",
    noForm: "cannot be read",
    file: { xlsx: "Table (Excel)", docx: "Table (Word)" },
    column: {
      place: "Place",
      cited: "As cited",
      proper: "Proper form",
      title: "Title",
      standing: "Standing",
      basis: "Rests on",
      supersededBy: "Superseded by",
      differences: "Main differences",
      advice: "Advice",
    },
  },
};
