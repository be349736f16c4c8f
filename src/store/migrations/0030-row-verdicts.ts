import type { Migration } from "./migration";

/** Persons' verdicts on rows of indicator tables; a null verdict is one that was taken back. */
export const rowVerdicts: Migration = {
  version: 30,
  script: `
CREATE TABLE row_verdict (
  left_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  right_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  row_key TEXT NOT NULL,
  verdict TEXT,
  reason TEXT NOT NULL,
  given_by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (left_text, right_text, row_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX row_verdict_by_right_text ON row_verdict (right_text);
`,
};
