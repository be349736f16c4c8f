import type { Db } from "../db";
import { first } from "./0010-first";
import { registers } from "./0020-registers";
import { rowVerdicts } from "./0030-row-verdicts";
import { terms } from "./0040-terms";
import { index } from "./0050-index";
import { recognition } from "./0070-recognition";
import { effectiveText } from "./0080-effective-text";
import { structureEdits } from "./0085-structure-edits";
import { learnedOrders } from "./0090-learned-orders";
import { typedPages } from "./0100-typed-pages";
import { clauseDigests } from "./0110-clause-digests";
import { fewerMerges } from "./0120-fewer-merges";
import { candidatePlaces } from "./0150-candidate-places";
import { conclusionWords } from "./0160-conclusion-words";
import type { Migration } from "./migration";

const MIGRATIONS: readonly Migration[] = [
  first,
  registers,
  rowVerdicts,
  terms,
  index,
  recognition,
  effectiveText,
  structureEdits,
  learnedOrders,
  typedPages,
  clauseDigests,
  fewerMerges,
  candidatePlaces,
  conclusionWords,
];
export const NEWEST_VERSION = MIGRATIONS.at(-1)!.version;

/** Makes the schema of a version in an empty database. */
export function makeSchema(db: Db, version: number): void {
  for (const step of MIGRATIONS) if (step.version <= version) db.script(step.script);
}

/**
 * Brings a library to the newest schema: all steps in one transaction, so that a file has the old or the new schema, never
 * one between. `application_id` is set with the first step, in the same transaction.
 */
export function migrate(db: Db, applicationId: number): void {
  const from = Number(db.pragma("user_version"));
  const steps = MIGRATIONS.filter(({ version }) => version > from);
  if (steps.length === 0) return;
  db.transaction(() => {
    for (const { script } of steps) db.script(script);
    for (const derive of new Set(steps.flatMap((step) => step.derive ?? []))) derive(db);
    db.pragma(`user_version = ${NEWEST_VERSION}`);
    db.pragma(`application_id = ${applicationId}`);
  });
}
