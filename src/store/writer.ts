import type { ExportedPackage, MarkingConfirmation } from "../contract";
import type { Db } from "./db";
import { candidateWrites } from "./tables/candidates";
import { comparisonWrites } from "./tables/comparisons";
import { keepSentWords, type SentWords } from "./tables/conclusion-words";
import { putContent } from "./tables/contents";
import { editWrites } from "./tables/edits";
import { effectiveTextWrites } from "./tables/effective-texts";
import { importWrites } from "./tables/imports";
import { indexWrites } from "./tables/index-segments";
import { jobWrites } from "./tables/jobs";
import { learnedOrderWrites } from "./tables/learned-orders";
import { type Append, appendRecords, type HashedRecord, takeInRecords } from "./tables/ledger";
import { libraryWrites } from "./tables/library";
import { confirmTextMarking } from "./tables/markings";
import { metadataWrites } from "./tables/metadata";
import { opinionWrites } from "./tables/opinions";
import { insertPackage } from "./tables/packages";
import { participantWrites, revokeKey } from "./tables/participants";
import { type NewItem, projectWrites } from "./tables/projects";
import { recognitionWrites } from "./tables/recognition";
import { registerWrites } from "./tables/registers";
import { rowVerdictWrites } from "./tables/row-verdicts";
import { sourceBlockWrites } from "./tables/source-blocks";
import { structureEditWrites } from "./tables/structure-edits";
import { termWrites } from "./tables/terms";
import { textWrites } from "./tables/texts";

/** Writes that go with records of a ledger: appended in the same transaction. */
const recordWrites = (db: Db) => ({
  appendRecords(append: Append): void {
    appendRecords(db, append);
  },
  /** A sign-off on paper, with the scan of the page. */
  recordPaperSignOff(append: Append, scan: Uint8Array): void {
    putContent(db, scan);
    appendRecords(db, append);
  },
  /** Takes a key out of use here and in the ledgers that know it. */
  revokeKey(key: string, at: string, appends: Append[]): void {
    revokeKey(db, key, at);
    for (const append of appends) appendRecords(db, append);
  },
  confirmMarkings(confirmations: MarkingConfirmation[], appends: Append[]): void {
    for (const confirmation of confirmations) confirmTextMarking(db, confirmation);
    for (const append of appends) appendRecords(db, append);
  },
  addItems(project: string, items: NewItem[], append: Append | null): number {
    if (append) appendRecords(db, append);
    return projectWrites(db).addToQueue(project, items);
  },
  /** Foreign chains, the entry of this replica that says so, and the markings of texts here that they raise. */
  mergeRecords(
    foreign: HashedRecord[],
    appends: Append[],
    raised: MarkingConfirmation[],
    sent: readonly SentWords[],
  ): number {
    const added = takeInRecords(db, foreign);
    keepSentWords(db, sent);
    for (const confirmation of raised) confirmTextMarking(db, confirmation);
    for (const append of appends) appendRecords(db, append);
    return added;
  },
  recordRelease(append: Append, exported: ExportedPackage, bytes: Uint8Array): void {
    appendRecords(db, append);
    insertPackage(db, exported, bytes, append.records.at(-1)!.hash);
  },
});

/** Everything that can be done to a library; each call is one transaction. */
export const writerOf = (db: Db) => ({
  ...libraryWrites(db),
  ...editWrites(db),
  ...importWrites(db),
  ...textWrites(db),
  ...metadataWrites(db),
  ...candidateWrites(db),
  ...learnedOrderWrites(db),
  ...comparisonWrites(db),
  ...effectiveTextWrites(db),
  ...participantWrites(db),
  ...opinionWrites(db),
  ...jobWrites(db),
  ...indexWrites(db),
  ...registerWrites(db),
  ...recognitionWrites(db),
  ...rowVerdictWrites(db),
  ...termWrites(db),
  ...structureEditWrites(db),
  ...sourceBlockWrites(db),
  ...recordWrites(db),
});
export type Writer = ReturnType<typeof writerOf>;
