import type { Migration } from "./migration";

/**
 * Clauses whose words were recognised from an image: how sure the recogniser was, and who has confirmed them on the page.
 * A comparison rests on what is confirmed: it is made anew when that changes, by whatever way.
 */
export const recognition: Migration = {
  version: 70,
  script: `
CREATE TABLE recognition (
  clause INTEGER PRIMARY KEY REFERENCES clause ON DELETE CASCADE,
  confidence REAL NOT NULL,
  confirmed_by TEXT,
  confirmed_at TEXT
) STRICT;

CREATE TRIGGER recognition_confirmed AFTER UPDATE ON recognition BEGIN
  DELETE FROM comparison WHERE left_text = (SELECT text FROM clause WHERE row = new.clause)
    OR right_text = (SELECT text FROM clause WHERE row = new.clause);
END;
`,
};
