import { Fault, type Project, type ProjectView, type Side } from "../../contract";
import type { Bench } from "../bench/bench";
import { buildAppend } from "../ledger/append-to-ledger";
import { ledgerState, standingConclusions } from "../ledger/ledger-state";

/** A project with how far it is. */
async function projectView(bench: Bench, project: Project): Promise<ProjectView> {
  const { store } = bench;
  const [items, heads, participants, state] = await Promise.all([
    store.read.queue(project.id),
    store.read.heads(project.id),
    store.read.participants(),
    ledgerState(bench, project.id),
  ]);
  const points = new Set(items.map(({ id }) => id));
  const standing = [...standingConclusions(state).values()];
  return {
    ...project,
    items: items.length,
    concluded: standing.length,
    decided: standing.filter(({ stage }) => stage === "decided").length,
    elsewhere: standing.filter(({ conclusion }) => !points.has(conclusion.item)).length,
    participants,
    signers: state.keys.map(({ participant }) => participant),
    heads,
  };
}

export async function listProjects(bench: Bench): Promise<ProjectView[]> {
  const projects = await bench.store.read.projects();
  return Promise.all(projects.map((project) => projectView(bench, project)));
}

/** Founds a project with its ledger: the first entry says by which rules its conclusions become decisions. */
export async function createProject(
  bench: Bench,
  input: { name: string; scope: string; requiredSides: Side[]; requiresApproval: boolean },
): Promise<ProjectView> {
  if (new Set(input.requiredSides).size !== input.requiredSides.length) throw new Fault("E_INVALID", { what: "sides" });
  const { store, now, newId } = bench;
  const id = newId();
  const genesis = { type: "genesis", content: { project: { id, ...input } } } as const;
  await store.write.appendRecords(await buildAppend(bench, id, [genesis], now()));
  return projectView(bench, await store.read.project(id));
}
