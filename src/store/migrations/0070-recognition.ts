import type { Migration } from "./migration";

/** Clauses whose words were recognised from an image: how sure the recogniser was, and who has confirmed them on the page. */
export const recognition: Migration = {
  version: 70,
  script: `
CREATE TABLE recognition (
  clause INTEGER PRIMARY KEY REFERENCES clause ON DELETE CASCADE,
  confidence REAL NOT NULL,
  confirmed_by TEXT,
  confirmed_at TEXT
) STRICT;
`,
};
