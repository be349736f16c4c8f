import type { ReferenceWords } from "./interface.reference.zh";
import { many } from "./interface.work.en";

/** The words of what a library is held against, in English. */
export const referenceEn: ReferenceWords = {
  places: {
    library: "Texts",
    registers: "Registers",
    terms: "Term base",
    check: "Check of a list",
    overlap: "Overlap",
    review: "Projects",
    overview: "Dashboard",
    draft: "Draft",
    packages: "Send",
    receive: "Receive",
  },
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
    toRegisters: "Import a register",
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
  registers: {
    why: "A register says of each edition its status, dates and successors, without its text; checks of lists and references rest on it. Spreadsheets of the bodies' platforms can be taken as they are.",
    drop: "Drop a register (XLSX, CSV) here: see how its columns are read, then import it or not",
    choose: "Choose a spreadsheet",
    none: "The library holds no register yet.",
    held: (count) => `${many(count, "register")} held`,
    column: { file: "File", sheet: "Sheet", entries: "Editions", importedAt: "Imported" },
    remove: "Remove",
    removeAsk: (name) =>
      `Remove “${name}” from the library? Checks no longer rest on it. The file itself stays and can be imported again.`,
    removed: "Removed",
    lookOver: (name) => `Before the import: ${name}`,
    take: "Import",
    leave: "Leave it",
    sheet: (name, entries) => `Sheet “${name}”: ${many(entries, "edition")}`,
    noEntries: "No row can be read",
    first: (shown, all) => `The first ${shown} of ${all}`,
    columns: "What each column is read as",
    nameless: "(no name)",
    notRead: "not read",
    noStatus: "No column of status was recognised: checks that rest on this register will not know the status.",
    allRead: "Every row can be read.",
    troubles: (refused, doubtful) =>
      [
        refused > 0 ? `${many(refused, "row")} left out` : "",
        doubtful > 0 ? `${many(doubtful, "value")} unreadable and left empty` : "",
      ]
        .filter(Boolean)
        .join(", "),
    row: (row) => `Row ${row}:`,
    unreadable: (field, written) => `${field} “${written}” cannot be read`,
  },
  terms: {
    why: "Chinese and English texts are held against each other by the bilingual term base. Add your own terms to those that ship; what is removed takes part no longer.",
    drop: "Drop a file of terms here: TBX, or a spreadsheet (XLSX, CSV) with a Chinese and an English column",
    choose: "Add a file of terms",
    added: (added, known) => `${many(added, "term")} added, ${known} known already`,
    files: "Files that terms were added from",
    count: (terms) => many(terms, "term"),
    remove: "Remove",
    removeAsk: (file, terms) =>
      `Remove ${many(terms, "term")} of “${file}”? The file itself stays and can be added again.`,
    removed: (terms) => `${many(terms, "term")} removed`,
    search: "Chinese or English words of a term",
    bySource: "Narrow by source",
    sources: { own: "added here", shipped: "shipped" },
    shown: (count) => many(count, "term"),
    none: "No such term",
    file: { tbx: "Export TBX", xlsx: "Export Excel" },
    column: { chinese: "Chinese", english: "English", source: "Source" },
  },
  keySheet: {
    title: "Keyboard",
    groups: [
      {
        where: "Every page",
        keys: [
          ["Ctrl/⌘ K", "find standards and clauses"],
          ["Ctrl/⌘ Z", "take back the newest change (never a signature)"],
          ["Alt 1 … 7", "go to a place of the rail"],
          ["?", "show this sheet"],
          ["Esc", "close a dialog"],
        ],
      },
      {
        where: "A text",
        keys: [
          ["↑ ↓", "move in the tree of clauses"],
          ["O", "see the source page of the clause chosen"],
          ["E", "correct the structure at the clause chosen"],
          ["T", "type pages that are pictures; Ctrl/⌘ Enter saves and goes on, Ctrl/⌘ ↑ ↓ turns pages"],
        ],
      },
      {
        where: "List of candidates",
        keys: [
          ["↑ ↓ or J K", "another pair"],
          ["space", "choose it or not"],
          ["A", "add to a project"],
          ["D", "dismiss"],
          ["Enter", "compare in the texts"],
        ],
      },
      {
        where: "Heat map",
        keys: [
          ["↑ ↓ ← →", "another cell"],
          ["Enter", "show the candidates"],
          ["C", "open the comparison"],
        ],
      },
      { where: "Comparison", keys: [["↑ ↓ or J K", "another row"]] },
      {
        where: "Review",
        keys: [
          ["↑ ↓ or J K", "another point"],
          ["PgDn PgUp", "read on, and back"],
          ["1 … 8", "choose a disposition"],
          ["R", "the reason; Ctrl+Enter records it, Esc leaves it"],
          ["O", "raise an opinion"],
          ["S", "sign"],
          ["P", "projector mode"],
        ],
      },
    ],
  },
  backups: {
    title: "Backup and restore",
    why: "A backup is a whole copy of the library as it is now: texts, verdicts, opinions, ledgers. It can be made while the library is in use. Keys for signing are not in the library and are kept apart.",
    where: (folder) =>
      `Backups are in ${folder}. Copy them to another disk or medium as well; a backup from elsewhere that is put there is listed here.`,
    make: "Back up now",
    made: "Backed up",
    none: "No backup yet.",
    texts: (count) => many(count, "text"),
    unreadable: "no library that can be read",
    other: "a backup of another library",
    restore: "Restore",
    restoreAsk: (file) => `At the next start “${file}” takes the place of the library.`,
    restoreWhy:
      "The library as it is stays: it is set aside in the folder of backups. Texts, opinions and conclusions since the backup are not in what is restored; conclusions that were exported can be brought back by merging their package.",
    asked: "Noted: it is restored at the next start",
    pending: (file) =>
      `At the next start “${file}” takes the place of the library; what is changed until then stays in the one set aside. To restore now, end Rongbiao and start it again.`,
    withdraw: "Do not restore",
    withdrawn: "Nothing will be restored",
  },
};
