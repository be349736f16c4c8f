import type { Db } from "./db";
import { candidateReads } from "./tables/candidates";
import { comparisonReads } from "./tables/comparisons";
import { conclusionWordReads } from "./tables/conclusion-words";
import { contentReads } from "./tables/contents";
import { effectiveTextReads } from "./tables/effective-texts";
import { indexReads } from "./tables/index-segments";
import { jobReads } from "./tables/jobs";
import { learnedOrderReads } from "./tables/learned-orders";
import { ledgerReads } from "./tables/ledger";
import { libraryReads } from "./tables/library";
import { markingReads } from "./tables/markings";
import { opinionReads } from "./tables/opinions";
import { packageReads } from "./tables/packages";
import { participantReads } from "./tables/participants";
import { projectReads } from "./tables/projects";
import { registerReads } from "./tables/registers";
import { rowVerdictReads } from "./tables/row-verdicts";
import { searchReads } from "./tables/search";
import { sourceBlockReads } from "./tables/source-blocks";
import { structureEditReads } from "./tables/structure-edits";
import { termReads } from "./tables/terms";
import { textReads } from "./tables/text-reads";

/** Everything that can be asked of a library. */
export const readerOf = (db: Db) => ({
  ...libraryReads(db),
  ...contentReads(db),
  ...textReads(db),
  ...structureEditReads(db),
  ...sourceBlockReads(db),
  ...markingReads(db),
  ...searchReads(db),
  ...candidateReads(db),
  ...comparisonReads(db),
  ...effectiveTextReads(db),
  ...projectReads(db),
  ...participantReads(db),
  ...opinionReads(db),
  ...ledgerReads(db),
  ...conclusionWordReads(db),
  ...packageReads(db),
  ...jobReads(db),
  ...indexReads(db),
  ...registerReads(db),
  ...learnedOrderReads(db),
  ...rowVerdictReads(db),
  ...termReads(db),
});
export type Reader = ReturnType<typeof readerOf>;
