import type { Migration } from "./migration";

/**
 * What the clauses of a conclusion said when it was concluded: that they say something else since is known without a
 * clock, and of conclusions of another room. Of those that are there already it is told by time alone, as before.
 */
export const conclusionWords: Migration = {
  version: 160,
  script: `
CREATE TABLE conclusion_words (
  conclusion TEXT NOT NULL,
  text TEXT NOT NULL,
  clause TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (conclusion, text, clause)
) STRICT, WITHOUT ROWID;
`,
};
