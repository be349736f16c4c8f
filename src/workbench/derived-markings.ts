import {
  type ClauseAddress,
  type ClauseExcerpt,
  type DerivedMarking,
  Fault,
  type Marking,
  type MarkingLevel,
  type Opinion,
} from "../contract";
import { confirmedMarkings, deriveMarking, digestOf, type MarkedThing } from "../pack";
import { buildAppend } from "./append-to-ledger";
import type { Bench } from "./bench";
import { confirmedMarking } from "./confirm-marking";
import { ledgerState, standingConclusions } from "./ledger-state";

type Subject = DerivedMarking["subject"];

export interface ReleaseOrder {
  readonly project: string;
  readonly subjects: readonly Subject[];
  /** Null confirms for each what is proposed. */
  readonly level: MarkingLevel | null;
  readonly reason: string;
  readonly by: string;
}

/** A thing with words of its own, made from two clauses. */
interface Derived extends MarkedThing {
  readonly subject: Subject;
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
  readonly text: string;
}

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

/** An opinion as its marking is confirmed: for what it says now, its resolution included. */
export const markedOpinion = (
  { crypto }: Bench,
  opinion: Opinion,
  { left, right }: { left: ClauseAddress; right: ClauseAddress },
): MarkedThing & { subject: Subject } => ({
  subject: { kind: "opinion", id: opinion.id },
  sources: [left.text, right.text],
  digest: digestOf(crypto, opinion),
});

/** The standing conclusions of a project and all opinions on its points. */
async function derivedThings(bench: Bench, project: string): Promise<Derived[]> {
  const { store } = bench;
  const [state, opinions, items] = await Promise.all([
    ledgerState(bench, project),
    store.read.opinionsOfProject(project),
    store.read.queue(project),
  ]);
  const byItem = new Map(items.map((item) => [item.id, item]));
  return [
    ...[...standingConclusions(state).values()].map(
      ({ conclusion: { id, left, right, reason } }): Derived => ({
        subject: { kind: "conclusion", id },
        sources: [left.text, right.text],
        digest: null,
        left,
        right,
        text: reason,
      }),
    ),
    ...opinions.map((opinion): Derived => {
      const { left, right } = byItem.get(opinion.item)!;
      return { ...markedOpinion(bench, opinion, { left, right }), left, right, text: opinion.text };
    }),
  ];
}

async function sourcesOf({ store }: Bench, { left, right }: Derived): Promise<DerivedMarking["sources"]> {
  const texts = await Promise.all([...new Set([left.text, right.text])].map((text) => store.read.textSummary(text)));
  return texts.map(({ id, fileName, metadata, marking }) => ({
    text: id,
    designator: metadata.designator.value?.written ?? fileName,
    marking,
  }));
}

/** What must be confirmed again counts as not confirmed. */
const standing = (marking: Marking | null): Marking | null => (marking?.state === "confirmed" ? marking : null);

/** What the conclusions and opinions of a project should be marked with, and whether a person has confirmed it. */
export async function derivedMarkings(bench: Bench, project: string): Promise<DerivedMarking[]> {
  const { store } = bench;
  await store.read.project(project);
  const [things, records] = await Promise.all([derivedThings(bench, project), store.read.ledger(project)]);
  const confirmed = confirmedMarkings(bench.crypto, records);
  const excerpts: ClauseExcerpt[] = await store.read.excerpts(things.flatMap(({ left, right }) => [left, right]));
  return Promise.all(
    things.map(async (thing, index): Promise<DerivedMarking> => {
      const sources = await sourcesOf(bench, thing);
      return {
        subject: thing.subject,
        left: excerpts[2 * index]!,
        right: excerpts[2 * index + 1]!,
        text: thing.text,
        proposed: deriveMarking(sources.map(({ marking }) => marking)),
        confirmed: standing(confirmed.of(thing)),
        sources,
      };
    }),
  );
}

/** The person responsible confirms derived markings, or changes them with a reason; each enters the ledger. */
export function releaseDerived(bench: Bench, order: ReleaseOrder): Promise<DerivedMarking[]> {
  const { store, newId, now, inTurn } = bench;
  const { project, subjects, level, reason, by } = order;
  return inTurn(async () => {
    const known = new Map((await derivedMarkings(bench, project)).map((one) => [keyOf(one.subject), one.proposed]));
    const digests = new Map((await derivedThings(bench, project)).map((one) => [keyOf(one.subject), one.digest]));
    const at = now();
    const entries = subjects.map((subject) => {
      const proposed: Marking | undefined = known.get(keyOf(subject));
      if (!proposed) throw new Fault("E_NOT_FOUND", { what: subject.kind, id: subject.id });
      const marking = confirmedMarking(proposed, level ?? proposed.level, by);
      const digest = digests.get(keyOf(subject)) ?? null;
      const content = { id: newId(), subject, marking, by, reason, ...(digest === null ? {} : { digest }), at };
      return { type: "marking-confirmation", content } as const;
    });
    await store.write.appendRecords(await buildAppend(bench, project, entries, at));
    return derivedMarkings(bench, project);
  });
}
