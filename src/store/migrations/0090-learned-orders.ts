import type { Migration } from "./migration";

/** What candidates are measured by beside the score, and the order that a project has learned from conclusions. */
export const learnedOrders: Migration = {
  version: 90,
  script: `
ALTER TABLE candidate ADD COLUMN measures TEXT;

CREATE TABLE learned_order (
  project TEXT PRIMARY KEY REFERENCES project (id),
  score REAL NOT NULL,
  weights TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
