import { existsSync } from "node:fs";
import {
  type CandidateView,
  type ClauseAddress,
  Fault,
  type Participant,
  type ProjectView,
  type QueueItemView,
  type TextSummary,
} from "../contract";
import { resolveClause, resolveText } from "../workbench/library/resolve-text";
import type { Workbench } from "../workbench/workbench";

/** What a person means by words on the command line, in the library at hand. */

export async function textNamed({ library }: Workbench, words: string): Promise<TextSummary> {
  return resolveText(await library.texts(), words);
}

/** `DESIGNATOR#NUMBER`: a clause of a text of the library. */
export async function clauseNamed(workbench: Workbench, words: string): Promise<ClauseAddress> {
  const at = words.lastIndexOf("#");
  if (at < 0) throw new Fault("E_USAGE", { what: `${words} (DESIGNATOR#NUMBER)` });
  const { id } = await textNamed(workbench, words.slice(0, at));
  const clause = resolveClause(await workbench.library.text({ text: id }), words.slice(at + 1));
  return { text: id, clause: clause.id };
}

interface Identified {
  readonly id: string;
}

function only<T extends Identified>(found: readonly T[], words: string, what: string): T {
  if (found.length > 1) throw new Fault("E_AMBIGUOUS", { name: words, what: found.map(({ id }) => id).join(", ") });
  if (!found[0]) throw new Fault("E_NOT_FOUND", { what, name: words });
  return found[0];
}

/** One of a list by its id or the beginning of it. */
export function oneById<T extends Identified>(list: readonly T[], words: string, what: string): T {
  const exact = list.filter(({ id }) => id === words);
  return only(exact.length > 0 ? exact : list.filter(({ id }) => words !== "" && id.startsWith(words)), words, what);
}

/** One of a list by its name, its id, or the beginning of it. */
function oneNamed<T extends Identified & { readonly name: string }>(
  list: readonly T[],
  words: string,
  what: string,
): T {
  const named = list.filter(({ name }) => name === words);
  return named.length > 0 ? only(named, words, what) : oneById(list, words, what);
}

/** Something on a point of a queue, in any project. */
async function inQueues<T extends Identified>(
  { projects }: Workbench,
  words: string,
  what: string,
  on: (item: QueueItemView) => readonly T[],
): Promise<T> {
  const queues = await Promise.all((await projects.list()).map(({ id }) => projects.queue({ project: id })));
  return oneById(queues.flat().flatMap(on), words, what);
}

export const itemNamed = (workbench: Workbench, words: string) => inQueues(workbench, words, "item", (item) => [item]);

export const conclusionNamed = (workbench: Workbench, words: string) =>
  inQueues(workbench, words, "conclusion", ({ conclusion }) => (conclusion ? [conclusion] : []));

export const opinionNamed = (workbench: Workbench, words: string) =>
  inQueues(workbench, words, "opinion", ({ opinions }) => opinions);

/** As many candidates as the workbench gives at once. */
const CANDIDATES_AT_ONCE = 500;

/** Candidates by their ids, wherever they stand in the order of the library. */
export async function candidatesNamed({ candidates }: Workbench, words: readonly string[]): Promise<CandidateView[]> {
  const all: CandidateView[] = [];
  for (let total = Number.POSITIVE_INFINITY; all.length < total; ) {
    const part = await candidates.list({ offset: all.length, limit: CANDIDATES_AT_ONCE });
    if (part.candidates.length === 0) break;
    all.push(...part.candidates);
    total = part.total;
  }
  return words.map((one) => oneById(all, one, "candidate"));
}

/** The project named; where none is named, the only one there is. */
export async function projectNamed({ projects }: Workbench, words: string | undefined): Promise<ProjectView> {
  const list = await projects.list();
  if (words !== undefined) return oneNamed(list, words, "project");
  if (list.length === 1) return list[0]!;
  throw new Fault("E_USAGE", { what: `--project ${list.map(({ name }) => name).join(" | ")}` });
}

export const participantNamed = async ({ participants }: Workbench, words: string): Promise<Participant> =>
  oneNamed(await participants.list(), words, "participant");

/** One of the values of a closed set. */
export function oneOf<T extends string>(values: readonly T[], written: string, option: string): T {
  const found = values.find((value) => value === written);
  if (found === undefined) throw new Fault("E_USAGE", { what: `${option} ${values.join("|")}` });
  return found;
}

export const isFile = (words: string): boolean => existsSync(words);
