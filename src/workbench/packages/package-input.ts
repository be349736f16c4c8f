import {
  type ConclusionState,
  clauseNames,
  Fault,
  isOfPair,
  type Marking,
  type MarkingLevel,
  type PackageAlignment,
  type Participant,
  PRODUCER,
  provenRelationship,
  type StructureNote,
  type TextView,
  textName,
} from "../../contract";
import { showsAll } from "../../formats/read";
import {
  type ConfirmedMarkings,
  confirmedMarkings,
  type PackageInput,
  projectState,
  restrictsMore,
  type SourceClause,
  type SourceText,
  strictest,
} from "../../pack";
import type { Bench } from "../bench/bench";
import { comparisonOf } from "../comparing/compare-texts";
import { type Texts, textsOnce } from "../library/texts-once";
import {
  clauseSources,
  printedParagraphs,
  strictestPolicy,
  unreadSource,
  untypedSource,
} from "../markings/clause-sources";
import { copyrightOf } from "../markings/copyright";
import { markedOpinion, sourcesOf } from "../markings/derived-markings";
import { reworded } from "../review/suspicion";
import { sentConclusions } from "./sent-conclusions";

export interface PackageOrder {
  readonly project: string;
  readonly audience: MarkingLevel;
  readonly at: string;
}

const extensionOf = (fileName: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? "bin";

/** What a reader of a file notes of words that its print does not show. */
const HIDDEN_WORDS: ReadonlySet<StructureNote["kind"]> = new Set(["tracked-changes", "comment", "hidden-text"]);

/**
 * As the library has it, or stricter where another room that shares the ledger has confirmed it so; a confirmation that the
 * ledger knows nothing of is none.
 */
function markingOf({ id, marking }: TextView, confirmed: ConfirmedMarkings): Marking {
  const entered = confirmed.of({ subject: { kind: "text", id }, sources: [], digest: null });
  if (entered === null) return { ...marking, state: "proposed" };
  return restrictsMore(entered, marking) ? entered : marking;
}

async function sourceText(bench: Bench, text: TextView, confirmed: ConfirmedMarkings): Promise<SourceText> {
  const { metadata, id, fileName, format } = text;
  const copyright = copyrightOf(metadata);
  const bytes = copyright === "full" ? await bench.store.read.content(id) : null;
  return {
    text: id,
    designator: textName(text),
    titleZh: metadata.titleZh.value,
    titleEn: metadata.titleEn.value,
    system: metadata.system.value,
    level: metadata.level.value,
    nature: metadata.nature.value,
    status: metadata.status.value,
    marking: markingOf(text, confirmed),
    copyright,
    paragraphs: bytes ? await printedParagraphs(bench, text) : [],
    hidden:
      text.notes.some(({ kind }) => HIDDEN_WORDS.has(kind)) || (bytes !== null && !(await showsAll(bytes, format))),
    source: bytes && { extension: extensionOf(fileName), bytes },
  };
}

/** A clause as it may go: by the strictest of all that its words come from. */
async function sourceClause(
  read: Texts,
  text: TextView,
  clause: TextView["tree"][number],
  name: string,
  confirmed: ConfirmedMarkings,
): Promise<SourceClause> {
  const [, ...others] = await clauseSources(read, text, clause.id);
  return {
    text: text.id,
    clause: clause.id,
    number: clause.number,
    title: clause.title,
    kind: clause.kind,
    wording: clause.text,
    marking:
      others.length === 0 ? null : strictest([markingOf(text, confirmed), ...others.map(({ marking }) => marking)]),
    copyright: strictestPolicy([copyrightOf(text.metadata), ...others.map(({ copyright }) => copyright)]),
    unconfirmed: await isUnread(read, text, clause.id),
    name,
  };
}

/** The clauses that conclusions rest on, each once, in the order of their texts. */
async function clausesUsed(
  read: Texts,
  texts: readonly TextView[],
  conclusions: readonly ConclusionState[],
  confirmed: ConfirmedMarkings,
): Promise<SourceClause[]> {
  const used = new Set(
    conclusions.flatMap(({ conclusion: { left, right } }) =>
      [left, right].map(({ text, clause }) => JSON.stringify([text, clause])),
    ),
  );
  const clauses = texts.flatMap((text) => {
    const names = clauseNames(text.tree);
    return text.tree
      .filter(({ id }) => used.has(JSON.stringify([text.id, id])))
      .map((clause) => sourceClause(read, text, clause, names.get(clause.id) || clause.id, confirmed));
  });
  return Promise.all(clauses);
}

/** Whether recognised words or pages to be typed, its amendments' included, await a person. */
const isUnread = async (read: Texts, text: TextView, clause: string): Promise<boolean> =>
  ((await untypedSource(read, text)) ?? (await unreadSource(read, text, clause))) !== undefined;

/** Texts of which words await a person. */
async function unreadTexts(read: Texts, texts: readonly TextView[]): Promise<string[]> {
  const unread = await Promise.all(texts.map(async (text) => ((await isUnread(read, text, "")) ? [text.id] : [])));
  return unread.flat();
}

async function alignmentsOf(bench: Bench, conclusions: readonly ConclusionState[]): Promise<PackageAlignment[]> {
  const pairs = new Map(
    conclusions.map(({ conclusion: { left, right } }) => [`${left.text} ${right.text}`, [left.text, right.text]]),
  );
  return Promise.all(
    [...pairs.keys()].sort().map(async (key): Promise<PackageAlignment> => {
      const [left, right] = pairs.get(key) as [string, string];
      const { rows, judgements } = await comparisonOf(bench, left, right);
      const ofPairs = judgements.filter(isOfPair);
      const relationships = new Map(
        ofPairs.map((one) => [JSON.stringify([one.left, one.right]), provenRelationship(one)]),
      );
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

/** Markings of conclusions as they stand, given all that the words of their clauses come from. */
async function conclusionMarkings(
  read: Texts,
  conclusions: readonly ConclusionState[],
  confirmed: ConfirmedMarkings,
): Promise<Map<string, Marking | null>> {
  const markings = new Map<string, Marking | null>();
  for (const { conclusion } of conclusions) {
    const sources = (await sourcesOf(read, conclusion)).map(({ text }) => text);
    const subject = { kind: "conclusion", id: conclusion.id } as const;
    markings.set(conclusion.id, confirmed.of({ subject, sources, digest: null }));
  }
  return markings;
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
  const held = new Set((await store.read.titles()).map(({ id: text }) => text));
  const conclusions = projectState(crypto, records).conclusions.filter(({ conclusion: { left, right } }) =>
    [left, right].every(({ text }) => held.has(text)),
  );
  const ids = [...new Set(conclusions.flatMap(({ conclusion }) => [conclusion.left.text, conclusion.right.text]))];
  const read = textsOnce(bench.store.read);
  const texts = await Promise.all(ids.sort().map((text) => read.text(text)));
  const confirmed = confirmedMarkings(crypto, records);
  const items = new Map((await store.read.queue(project)).map((item) => [item.id, item]));
  return {
    project: { id, name, scope },
    audience: { name: order.audience, ceiling: order.audience, caveats: [] },
    at: order.at,
    producer: PRODUCER,
    releaseKey: releaseKeyOf(signer),
    records,
    replica: store.ownership.readOnly ? "" : store.ownership.replica,
    texts: await Promise.all(texts.map((text) => sourceText(bench, text, confirmed))),
    clauses: await clausesUsed(read, texts, conclusions, confirmed),
    sent: await sentConclusions(bench, order),
    unread: await unreadTexts(read, texts),
    reworded: await reworded(
      bench,
      conclusions.map(({ conclusion }) => conclusion),
    ),
    markings: await conclusionMarkings(read, conclusions, confirmed),
    alignments: await alignmentsOf(bench, conclusions),
    opinions: await Promise.all(
      opinions.map(async (opinion) => ({
        opinion,
        marking: confirmed.of(await markedOpinion(crypto, read, opinion, items.get(opinion.item)!)),
      })),
    ),
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
