import type { Migration } from "./migration";

/**
 * Effective texts: `clause` holds what is in force; what was printed is kept beside it as soon as the two differ.
 * `position` orders the clauses of such a text (null: as their rows), `gone` marks those that say nothing any more.
 */
export const effectiveText: Migration = {
  version: 80,
  script: `
ALTER TABLE clause ADD COLUMN position INTEGER;
ALTER TABLE clause ADD COLUMN gone TEXT CHECK (gone IN ('deleted', 'taken-out'));

CREATE TABLE effective_text (
  text INTEGER PRIMARY KEY REFERENCES text ON DELETE CASCADE,
  printed INTEGER NOT NULL REFERENCES content,
  made_of TEXT NOT NULL,
  overlay TEXT NOT NULL,
  indexed INTEGER NOT NULL
) STRICT;
CREATE INDEX effective_text_by_printed ON effective_text (printed);
`,
};
