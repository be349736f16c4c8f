import { putAllClauseDigests } from "../tables/clause-digest";
import type { Migration } from "./migration";

/**
 * What the clauses of a text were when this program last wrote them: words that were changed in the file alone are found
 * when they are read. Those of an older library are taken as they stand.
 */
export const clauseDigests: Migration = {
  version: 110,
  script: "ALTER TABLE text ADD COLUMN clauses_digest TEXT NOT NULL DEFAULT '';",
  derive: putAllClauseDigests,
};
