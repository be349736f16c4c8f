import type { Migration } from "./migration";

/**
 * Corrections of the structure by persons: rows are only added, one may take another back. They name a text by its
 * id alone, so that they outlive its removal and hold again when the same source is imported.
 */
export const structureEdits: Migration = {
  version: 85,
  script: `
CREATE TABLE structure_edit (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  correction TEXT,
  takes_back TEXT REFERENCES structure_edit (id),
  given_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((correction IS NULL) <> (takes_back IS NULL))
) STRICT;
CREATE INDEX structure_edit_by_text ON structure_edit (text);
`,
};
