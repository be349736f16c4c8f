import {
  type ClauseAddress,
  type ClauseExcerpt,
  type CryptoPort,
  type DerivedMarking,
  Fault,
  type Marking,
  type MarkingLevel,
  type Opinion,
} from "../../contract";
import { confirmedMarkings, deriveMarking, digestOf, type MarkedThing, strictest } from "../../pack";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState, standingConclusions } from "../ledger/ledger-state";
import { type Texts, textsOnce } from "../library/texts-once";
import { type ClauseSource, clauseSources } from "./clause-sources";
import { confirmedMarking } from "./confirm-marking";

type Subject = DerivedMarking["subject"];

export interface ReleaseOrder {
  readonly project: string;
  /** Each with what of it the person was shown. */
  readonly subjects: readonly Pick<DerivedMarking, "subject" | "shown">[];
  /** Null confirms for each what is proposed. */
  readonly level: MarkingLevel | null;
  readonly reason: string;
  readonly by: string;
}

/** A thing with words of its own, made from two clauses. */
interface Derived extends MarkedThing {
  readonly subject: Subject;
  readonly from: readonly ClauseSource[];
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
  readonly words: readonly string[];
}

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

/** All that the words of two clauses come from. */
export async function sourcesOf(
  texts: Texts,
  { left, right }: { left: ClauseAddress; right: ClauseAddress },
): Promise<ClauseSource[]> {
  const sides = [left, right].map(async ({ text, clause }) => clauseSources(texts, await texts.text(text), clause));
  return (await Promise.all(sides)).flat();
}

/** An opinion as its marking is confirmed: for what it says now, its resolution included. */
export const markedOpinion = async (
  crypto: CryptoPort,
  texts: Texts,
  opinion: Opinion,
  sides: { left: ClauseAddress; right: ClauseAddress },
): Promise<MarkedThing & { subject: Subject }> => ({
  subject: { kind: "opinion", id: opinion.id },
  sources: (await sourcesOf(texts, sides)).map(({ text }) => text),
  digest: digestOf(crypto, opinion),
});

/** All that goes out of an opinion: who confirms its marking has read it. */
const wordsOf = ({ text, proposedChange, resolutionReason, remark }: Opinion): string[] =>
  [text, proposedChange, resolutionReason, remark].filter((said) => said !== "");

/** The standing conclusions of a project and all opinions on its points. */
async function derivedThings(bench: Bench, project: string): Promise<Derived[]> {
  const { store, crypto } = bench;
  const texts = textsOnce(bench.store.read);
  const [state, opinions, items] = await Promise.all([
    ledgerState(bench, project),
    store.read.opinionsOfProject(project),
    store.read.queue(project),
  ]);
  const byItem = new Map(items.map((item) => [item.id, item]));
  const held = new Set((await store.read.titles()).map(({ id }) => id));
  const conclusions = [...standingConclusions(state).values()]
    .map(({ conclusion }) => conclusion)
    // a conclusion that came from elsewhere may be on texts that are not here: it goes nowhere from here
    .filter(({ left, right }) => held.has(left.text) && held.has(right.text))
    .map(async ({ id, left, right, reason }): Promise<Derived> => {
      const from = await sourcesOf(texts, { left, right });
      const sources = from.map(({ text }) => text);
      return { subject: { kind: "conclusion", id }, sources, from, digest: null, left, right, words: [reason] };
    });
  const remarks = opinions.map(async (opinion): Promise<Derived> => {
    const { left, right } = byItem.get(opinion.item)!;
    const from = await sourcesOf(texts, { left, right });
    const words = wordsOf(opinion);
    return { ...(await markedOpinion(crypto, texts, opinion, { left, right })), from, left, right, words };
  });
  return Promise.all([...conclusions, ...remarks]);
}

/** Each text once, as strictly as anything of it that is quoted. */
const byText = (from: readonly ClauseSource[]): DerivedMarking["sources"] =>
  [...Map.groupBy(from, ({ text }) => text)].map(([text, of]) => ({
    text,
    designator: of[0]!.designator,
    marking: strictest(of.map(({ marking }) => marking)),
  }));

/** What must be confirmed again counts as not confirmed. */
const standing = (marking: Marking | null): Marking | null => (marking?.state === "confirmed" ? marking : null);

interface Shown {
  readonly thing: Derived;
  readonly view: DerivedMarking;
}

async function shownThings(bench: Bench, project: string): Promise<Shown[]> {
  const { store, crypto } = bench;
  await store.read.project(project);
  const [things, records] = await Promise.all([derivedThings(bench, project), store.read.ledger(project)]);
  const confirmed = confirmedMarkings(crypto, records);
  const excerpts: ClauseExcerpt[] = await store.read.excerpts(things.flatMap(({ left, right }) => [left, right]));
  return things.map((thing, index): Shown => {
    const view = {
      subject: thing.subject,
      left: excerpts[2 * index]!,
      right: excerpts[2 * index + 1]!,
      words: [...thing.words],
      proposed: deriveMarking(thing.from.map(({ marking }) => marking)),
      confirmed: standing(confirmed.of(thing)),
      sources: byText(thing.from),
    };
    return { thing, view: { ...view, shown: digestOf(crypto, { ...view, digest: thing.digest }) } };
  });
}

/** What the conclusions and opinions of a project should be marked with, and whether a person has confirmed it. */
export const derivedMarkings = async (bench: Bench, project: string): Promise<DerivedMarking[]> =>
  (await shownThings(bench, project)).map(({ view }) => view);

/**
 * The person responsible confirms derived markings, or changes them with a reason; each enters the ledger.
 * @throws E_CHANGED where one of them is not what was shown: nothing is confirmed
 */
export function releaseDerived(bench: Bench, order: ReleaseOrder): Promise<DerivedMarking[]> {
  const { store, newId, now, inTurn } = bench;
  const { project, subjects, level, reason, by } = order;
  return inTurn(async () => {
    const known = new Map((await shownThings(bench, project)).map((one) => [keyOf(one.view.subject), one]));
    const at = now();
    const entries = subjects.map(({ subject, shown }) => {
      const one = known.get(keyOf(subject));
      if (!one) throw new Fault("E_NOT_FOUND", { what: subject.kind, id: subject.id });
      if (one.view.shown !== shown) throw new Fault("E_CHANGED", { what: subject.kind, id: subject.id });
      const { proposed } = one.view;
      const { digest } = one.thing;
      const marking = confirmedMarking(proposed, level ?? proposed.level, by);
      const content = { id: newId(), subject, marking, by, reason, ...(digest === null ? {} : { digest }), at };
      return { type: "marking-confirmation", content } as const;
    });
    await store.write.appendRecords(await buildAppend(bench, project, entries, at));
    return derivedMarkings(bench, project);
  });
}
