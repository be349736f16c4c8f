import {
  awaitsConfirmation,
  type ConclusionState,
  Fault,
  type Marking,
  type MarkingLevel,
  type PackageAlignment,
  type Participant,
  PRODUCER,
  type TextView,
} from "../contract";
import { markedParagraphs } from "../engine/structure";
import {
  type ConfirmedMarkings,
  confirmedMarkings,
  type PackageInput,
  projectState,
  restrictsMore,
  type SourceClause,
  type SourceText,
} from "../pack";
import type { Bench } from "./bench";
import { comparisonOf } from "./compare-texts";
import { copyrightOf } from "./copyright";
import { markedOpinion } from "./derived-markings";

export interface PackageOrder {
  readonly project: string;
  readonly audience: MarkingLevel;
  readonly at: string;
}

const extensionOf = (fileName: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? "bin";

/** As the library has it, or stricter where another room that shares the ledger has confirmed it so. */
function markingOf({ id, marking }: TextView, confirmed: ConfirmedMarkings): Marking {
  const elsewhere = confirmed.of({ subject: { kind: "text", id }, sources: [], digest: null });
  return elsewhere && restrictsMore(elsewhere, marking) ? elsewhere : marking;
}

async function sourceText({ store }: Bench, text: TextView, confirmed: ConfirmedMarkings): Promise<SourceText> {
  const { metadata, id, fileName, tree } = text;
  const copyright = copyrightOf(metadata);
  const bytes = copyright === "full" ? await store.read.content(id) : null;
  return {
    text: id,
    designator: metadata.designator.value?.written ?? fileName,
    titleZh: metadata.titleZh.value,
    titleEn: metadata.titleEn.value,
    system: metadata.system.value,
    level: metadata.level.value,
    nature: metadata.nature.value,
    status: metadata.status.value,
    marking: markingOf(text, confirmed),
    copyright,
    paragraphs: [...markedParagraphs(tree).values()],
    source: bytes && { extension: extensionOf(fileName), bytes },
  };
}

/** The clauses that conclusions rest on, each once, in the order of their texts. */
function clausesUsed(texts: readonly TextView[], conclusions: readonly ConclusionState[]): SourceClause[] {
  const used = new Set(
    conclusions.flatMap(({ conclusion: { left, right } }) =>
      [left, right].map(({ text, clause }) => JSON.stringify([text, clause])),
    ),
  );
  return texts.flatMap(({ id: text, tree }) => {
    const marked = markedParagraphs(tree);
    return tree
      .filter(({ id }) => used.has(JSON.stringify([text, id])))
      .map((clause) => ({
        text,
        clause: clause.id,
        number: clause.number,
        title: clause.title,
        kind: clause.kind,
        wording: clause.text,
        marking: marked.get(clause.id) ?? null,
        unconfirmed: awaitsConfirmation(clause),
      }));
  });
}

async function alignmentsOf(bench: Bench, conclusions: readonly ConclusionState[]): Promise<PackageAlignment[]> {
  const pairs = new Map(
    conclusions.map(({ conclusion: { left, right } }) => [`${left.text} ${right.text}`, [left.text, right.text]]),
  );
  return Promise.all(
    [...pairs.keys()].sort().map(async (key): Promise<PackageAlignment> => {
      const [left, right] = pairs.get(key) as [string, string];
      const { rows, judgements } = await comparisonOf(bench, left, right);
      const relationships = new Map(judgements.map((one) => [JSON.stringify([one.left, one.right]), one.relationship]));
      return {
        left,
        right,
        rows: rows.map((row) => ({
          left: row.left,
          right: row.right,
          kind: row.kind,
          changed: row.changed,
          relationship: relationships.get(JSON.stringify([row.left, row.right])) ?? null,
        })),
      };
    }),
  );
}

/** Everything that might go into a package of a project: texts, clauses, alignments, opinions and the whole ledger. */
export async function packageInput(
  bench: Bench,
  order: PackageOrder,
  signer: Participant | null,
): Promise<PackageInput> {
  const { store, crypto } = bench;
  const { project } = order;
  const [{ id, name, scope }, records, opinions] = await Promise.all([
    store.read.project(project),
    store.read.ledger(project),
    store.read.opinionsOfProject(project),
  ]);
  const { conclusions } = projectState(crypto, records);
  const ids = [...new Set(conclusions.flatMap(({ conclusion }) => [conclusion.left.text, conclusion.right.text]))];
  const texts = await Promise.all(ids.sort().map((text) => store.read.text(text)));
  const confirmed = confirmedMarkings(crypto, records);
  const items = new Map((await store.read.queue(project)).map((item) => [item.id, item]));
  return {
    project: { id, name, scope },
    audience: { name: order.audience, ceiling: order.audience, caveats: [] },
    at: order.at,
    producer: PRODUCER,
    releaseKey: releaseKeyOf(signer),
    records,
    texts: await Promise.all(texts.map((text) => sourceText(bench, text, confirmed))),
    clauses: clausesUsed(texts, conclusions),
    alignments: await alignmentsOf(bench, conclusions),
    opinions: opinions.map((opinion) => ({
      opinion,
      marking: confirmed.of(markedOpinion(bench, opinion, items.get(opinion.item)!)),
    })),
  };
}

/** A preview needs no key: nothing is signed. */
const NO_KEY: PackageInput["releaseKey"] = {
  id: "",
  suite: "ed25519-sha256",
  key: "",
  purpose: "release",
  participant: "",
  validFrom: "",
  revokedAt: null,
};

function releaseKeyOf(signer: Participant | null): PackageInput["releaseKey"] {
  if (signer === null) return NO_KEY;
  if (signer.key?.purpose !== "release") throw new Fault("E_KEY_MISSING", { participant: signer.name });
  return signer.key;
}
