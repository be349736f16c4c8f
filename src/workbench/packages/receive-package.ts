import {
  isFault,
  type LedgerRecord,
  type LedgerState,
  type NamedClause,
  type PackageFiles,
  type Participant,
  type ReceivedOffer,
  type ReceivedPackage,
} from "../../contract";
import { readBagZip } from "../../formats/read/bag";
import { contentOf, packageFiles, packageLedger, projectState } from "../../pack";
import type { Bench } from "../bench/bench";
import { checkPackage } from "./check-package";
import { combined, conflictsIn, noticedIn } from "./merge-package";
import { releaseKeysOf } from "./verify-package";

function clausesOf(data: PackageFiles): NamedClause[] {
  const designators = new Map(data["standards.json"].map(({ text, designator }) => [text, designator]));
  return data["clauses.json"].map(({ text, clause, number, title }) => ({
    text,
    clause,
    designator: designators.get(text) ?? "",
    number,
    title,
  }));
}

const NOTHING: Pick<LedgerState, "conclusions"> = { conclusions: [] };

/** What both ledgers would be together, or why they cannot be. */
function together(
  bench: Bench,
  own: readonly LedgerRecord[],
  foreign: readonly LedgerRecord[],
  file: string,
): Pick<ReceivedOffer, "added" | "conclusions" | "conflicts" | "noticed" | "fault"> {
  const { crypto } = bench;
  try {
    const records = combined(bench, own, foreign, file);
    const state = projectState(crypto, records);
    const before = own.length > 0 ? projectState(crypto, own) : NOTHING;
    const known = new Set(before.conclusions.map(({ conclusion }) => conclusion.id));
    return {
      added: records.length - own.length,
      conclusions: state.conclusions.map(({ conclusion }) => conclusion).filter(({ id }) => !known.has(id)),
      conflicts: conflictsIn(state),
      noticed: noticedIn(state),
      fault: null,
    };
  } catch (error) {
    if (!isFault(error)) throw error;
    const { code, details } = error;
    return { added: 0, conclusions: [], conflicts: [], noticed: [], fault: { code, details: { ...details } } };
  }
}

/** Names of people here whose keys, in use so far, the records take out of use. */
function revokedBy(records: readonly LedgerRecord[], people: readonly Participant[]): string[] {
  const revoked = new Set(
    records.flatMap((record) => {
      const content = contentOf(record, "revocation");
      return content?.of === "key" ? [content.target] : [];
    }),
  );
  return people.filter(({ key }) => key?.revokedAt === null && revoked.has(key.id)).map(({ name }) => name);
}

/** Checks a package from elsewhere and shows what it would bring; nothing of it is taken in. */
export async function lookOverPackage(bench: Bench, { file }: { file: File }): Promise<ReceivedPackage> {
  const { store, crypto } = bench;
  const files = await readBagZip(new Uint8Array(await file.arrayBuffer()));
  const people = await store.read.participants();
  const trustedKeys = new Set(releaseKeysOf(people));
  const verification = await checkPackage(crypto, files, { trustedKeys });
  const data = packageFiles(files);
  const isBroken = verification.findings.some(({ severity }) => severity === "broken");
  if (isBroken || data === null) return { verification, offer: null };
  const { project, audience, at, releaseKey } = data["package.json"];
  const foreign = packageLedger(files);
  const own = await store.read.ledger(project.id);
  const holder = trustedKeys.has(releaseKey.id) ? people.find(({ key }) => key?.id === releaseKey.id) : undefined;
  const offer: ReceivedOffer = {
    project,
    isKnown: own.length > 0,
    audience: audience.name,
    at,
    signer: { key: releaseKey.id, name: holder?.name ?? null },
    withheld: foreign.filter(({ content }) => content === null).length,
    revokes: revokedBy(foreign, people),
    clauses: clausesOf(data),
    ...together(bench, own, foreign, file.name),
  };
  return { verification, offer };
}
