import {
  Fault,
  type Marking,
  type MarkingConfirmation,
  type MarkingLevel,
  type TextSummary,
  textName,
} from "../../contract";
import { canonical } from "../../pack";
import type { Append } from "../../store";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { isAmendment } from "../library/editions";

/** What a person confirms: the level, keeping term and caveats of what was proposed at the same level. */
export const confirmedMarking = (proposed: Marking, level: MarkingLevel, by: string): Marking => ({
  ...proposed,
  level,
  termYears: proposed.level === level ? proposed.termYears : null,
  state: "confirmed",
  basis: by,
});

/** Projects whose words come from a text: they use it, or an edition that it amends. */
async function projectsRestingOn({ store }: Bench, text: string): Promise<string[]> {
  const texts = await store.read.texts();
  const own = texts.find(({ id }) => id === text);
  const amended = texts.filter((edition) => own !== undefined && isAmendment(edition, own));
  const projects = await Promise.all([text, ...amended.map(({ id }) => id)].map((id) => store.read.projectsWith(id)));
  return [...new Set(projects.flat())];
}

/** Every project that rests on a text has its confirmation in its ledger: packages rest on it. */
export async function appendsFor(
  bench: Bench,
  confirmations: readonly MarkingConfirmation[],
  at: string,
): Promise<Append[]> {
  const byProject = new Map<string, MarkingConfirmation[]>();
  for (const confirmation of confirmations) {
    for (const project of await projectsRestingOn(bench, confirmation.subject.id)) {
      byProject.set(project, [...(byProject.get(project) ?? []), confirmation]);
    }
  }
  const appends: Append[] = [];
  for (const [project, ours] of byProject) {
    const entries = ours.map((content) => ({ type: "marking-confirmation", content }) as const);
    appends.push(await buildAppend(bench, project, entries, at));
  }
  return appends;
}

export interface MarkingOrder {
  /** Each with its marking as the person was shown it. */
  readonly texts: readonly Pick<TextSummary, "id" | "marking">[];
  readonly level: MarkingLevel;
  readonly reason: string;
  readonly by: string;
}

/**
 * The person responsible confirms the marking of texts, or changes it with a reason.
 * @throws E_CHANGED where a text is not marked as it was shown: another window, or a merge, may have raised it
 */
export function confirmMarking(bench: Bench, { texts, level, reason, by }: MarkingOrder): Promise<TextSummary[]> {
  const { store, newId, now, inTurn } = bench;
  const read = () => Promise.all(texts.map(({ id }) => store.read.textSummary(id)));
  return inTurn(async () => {
    const at = now();
    const summaries = await read();
    const changed = summaries.find(({ marking }, index) => canonical(marking) !== canonical(texts[index]!.marking));
    if (changed) throw new Fault("E_CHANGED", { name: textName(changed) });
    const confirmations = summaries.map(
      ({ id, marking }): MarkingConfirmation => ({
        id: newId(),
        subject: { kind: "text", id },
        marking: confirmedMarking(marking, level, by),
        by,
        reason,
        at,
      }),
    );
    await store.write.confirmMarkings(confirmations, await appendsFor(bench, confirmations, at));
    return read();
  });
}
