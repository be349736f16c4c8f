import {
  type Clause,
  type Designator,
  type Draft,
  type DraftClause,
  type DraftPassage,
  Fault,
  type Language,
  type LeftOut,
  type QueueItemView,
  type TextView,
  textName,
} from "../../contract";
import { classify, findDesignators, parseDesignator } from "../../engine/designator";
import { composeClause, wholeClause } from "../../engine/draft";
import { draftDocx } from "../../formats/write/draft";
import { DRAFT_WORDS } from "../../words/draft";
import { fill } from "../../words/language";
import type { Bench } from "../bench/bench";
import { unlessAborted } from "../bench/flag-of";
import { MEDIA_TYPES } from "../bench/media-types";
import { judgementOf } from "../candidates/advice";
import { heldEditions, superseded } from "../checks/check-list";
import { projectMarking } from "../markings/answer-marking";
import { reviewQueue } from "./review-queue";

/** What takes the place of each military standard that a text cites; null where the library knows nothing civil. */
type Equivalents = ReadonlyMap<string, string | null>;

/** A text with what its references to military standards become, each read once. */
interface Source {
  readonly text: TextView;
  readonly equivalents: Equivalents;
}

const systemOf = (written: string) => {
  const designator = parseDesignator(written);
  return designator && classify(designator).system;
};

async function equivalentsIn(
  bench: Bench,
  text: TextView,
  held: ReturnType<typeof heldEditions>,
): Promise<Equivalents> {
  const cited = await superseded(bench, text, held);
  return new Map(
    cited
      .filter(({ cited: written }) => systemOf(written) === "military")
      .map(({ cited: written, supersededBy }) => [
        written,
        supersededBy.find((successor) => systemOf(successor) === "civil") ?? null,
      ]),
  );
}

/** Reads each text once, however many points rest on it; null for one that another room has and this library has not. */
function sources(bench: Bench, held: ReadonlySet<string>) {
  const read = new Map<string, Promise<Source>>();
  const editions = heldEditions(bench);
  return async (text: string): Promise<Source | null> => {
    if (!held.has(text)) return null;
    const known = read.get(text);
    if (known) return known;
    const reading = bench.store.read
      .text(text)
      .then(async (view) => ({ text: view, equivalents: await equivalentsIn(bench, view, editions) }));
    read.set(text, reading);
    return reading;
  };
}

function passageOf(
  part: Pick<DraftPassage, "role" | "side" | "text">,
  { text, equivalents }: Source,
  { id, number }: Clause,
): DraftPassage {
  const cited = [...equivalents].filter(([written]) => part.text.includes(written));
  const replaced = cited.flatMap(([from, to]) => (to === null ? [] : [{ from, to }]));
  return {
    ...part,
    text: replaced.reduce((words, { from, to }) => words.replaceAll(from, to), part.text),
    source: { text: text.id, clause: id, designator: textName(text), number },
    replaced,
    toReplace: cited.flatMap(([from, to]) => (to === null ? [from] : [])),
  };
}

type SourceOf = ReturnType<typeof sources>;

/** The passages that follow from the conclusion on one point. */
async function passagesOf(bench: Bench, point: QueueItemView, sourceOf: SourceOf): Promise<DraftPassage[]> {
  const { conclusion, left, right, rivals } = point;
  if (!conclusion || rivals.length > 0) return [];
  const [ofLeft, ofRight] = await Promise.all([sourceOf(left.text), sourceOf(right.text)]);
  const military = ofLeft && wholeClause(ofLeft.text.tree, left.clause);
  const civil = ofRight && wholeClause(ofRight.text.tree, right.clause);
  if (!military || !civil) return [];
  const judgement = await judgementOf(bench, { left, right });
  return composeClause(conclusion.disposition, military, civil, judgement).map((part) =>
    part.side === "military" ? passageOf(part, ofLeft, military[0]) : passageOf(part, ofRight, civil[0]),
  );
}

const titleOf = ({ leftClause, rightClause }: QueueItemView): string => rightClause.title || leftClause.title;

/** The order of GB/T 1.1-2020, 8.6.3: national, sector, local … standards, then international and foreign ones. */
const LEVELS: readonly ReturnType<typeof classify>["level"][] = [
  "national",
  "national-military",
  "sector",
  "sector-military",
  "local",
  "group",
  "enterprise",
  "statute",
  "international",
  "alliance",
  "foreign",
];

function referencesIn(passages: readonly DraftPassage[]): string[] {
  const found = new Map<string, Designator>();
  for (const { text } of passages)
    for (const { designator } of findDesignators(text)) found.set(designator.written, designator);
  const rank = (designator: Designator) => LEVELS.indexOf(classify(designator).level);
  return [...found]
    .sort(([a, first], [b, second]) => rank(first) - rank(second) || (a < b ? -1 : 1))
    .map(([written]) => written);
}

/** 草案: what follows from the conclusions of a project so far, clause by clause, each with where it came from. */
export async function draftOf(
  bench: Bench,
  { project: id }: { project: string },
  signal?: AbortSignal,
): Promise<Draft> {
  const { store } = bench;
  const [{ name, scope }, points, titles] = await Promise.all([
    store.read.project(id),
    reviewQueue(bench, id),
    store.read.titles(),
  ]);
  const sourceOf = sources(bench, new Set(titles.map((title) => title.id)));
  const clauses: DraftClause[] = [];
  const leftOut: LeftOut[] = [];
  for (const point of points) {
    unlessAborted(signal);
    const about = { item: point.id, title: titleOf(point), state: point.state };
    const passages = await passagesOf(bench, point, sourceOf);
    const disposition = point.conclusion?.disposition ?? null;
    if (disposition === null || passages.length === 0) leftOut.push({ ...about, disposition });
    else clauses.push({ ...about, number: `4.${clauses.length + 1}`, disposition, passages });
  }
  const passages = clauses.flatMap((clause) => clause.passages);
  return {
    project: { id, name, scope },
    // titles and conclusions of every point stand in its annex: what they rest on marks it too
    marking: await projectMarking(bench, id),
    references: referencesIn(passages),
    clauses,
    leftOut,
  };
}

/**
 * The draft as a Word document in the layout of GB/T 1.1.
 * @throws E_CANCELLED once `signal` aborts
 */
export async function draftFile(
  bench: Bench,
  { project, language }: { project: string; language: Language },
  signal?: AbortSignal,
): Promise<File> {
  const draft = await draftOf(bench, { project }, signal);
  unlessAborted(signal);
  if (draft.clauses.length === 0) throw new Fault("E_NOT_FOUND", { what: "conclusion", project: draft.project.name });
  const bytes = await draftDocx(draft, language, bench.now());
  const name = fill(DRAFT_WORDS[language].file, { project: draft.project.name });
  return new File([new Uint8Array(bytes)], `${name}.docx`, { type: MEDIA_TYPES.docx });
}
