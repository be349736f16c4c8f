import {
  type Clause,
  type ClauseUnit,
  type Comparison,
  type EffectiveText,
  Fault,
  type FoundCandidate,
  type Language,
  type Packed,
  type PairView,
  type SeveralView,
  type StructuredText,
  type TextView,
  type TypedText,
} from "../contract";
import { comparePair, compareTexts } from "../engine/compare";
import { type Judged, type LearnedWeights, learnOrder, type TermPair } from "../engine/match";
import { markedParagraphs } from "../engine/structure";
import { type CandidateTask, findCandidates } from "./candidates";
import { type EffectiveTask, effectiveText } from "./effective-text";
import type { Flag } from "./flag";
import { indexTexts, mergeTexts } from "./index-texts";
import { type NearTask, nearTexts } from "./near-texts";
import type { ComparisonReportTask, ModelTask, ReportFile, SeveralReportTask, SeveralTask } from "./reports";
import { type TypedTask, typedText } from "./typed-text";
import { unpack } from "./unpack";

/** What the engine compares: a comparison rests on clauses and language alone, not on metadata. */
const structuredOf = ({ language, marking, tree, notes }: TextView): StructuredText => ({
  language,
  front: { marking: { value: marking, where: "", doubtful: false } },
  // what an amendment has deleted says nothing
  clauses: tree.filter(({ gone }) => gone === undefined),
  notes,
});

interface CompareTask {
  readonly left: Packed<TextView>;
  readonly right: Packed<TextView>;
  readonly terms: readonly TermPair[];
}

/** A person put the two beside each other: whether they correspond is not asked. */
export interface PairTask {
  readonly left: Clause;
  readonly right: Clause;
  readonly language: Language;
  /** What both texts are about, where they call it by one name. */
  readonly object: string | null;
}

export type JudgedPair = Omit<PairView, "left" | "right">;

const checkOf = (flag: Flag) => () => {
  if (flag.cancelled()) throw new Fault("E_CANCELLED");
};

/** What writes reports is loaded by the first that is asked for: most workers never write any. */
const reports = () => import("./reports");

/** What is computed away from the thread that serves. Inputs come packed: they are taken apart in the worker. */
const TASKS = {
  compare({ left, right, terms }: CompareTask, flag: Flag): Comparison {
    return compareTexts(structuredOf(unpack(left)), structuredOf(unpack(right)), { terms, cancellation: flag });
  },
  pairs: ({ pairs }: { pairs: readonly PairTask[] }): JudgedPair[] =>
    pairs.map(({ left, right, language, object }) => comparePair(left, right, language, object)),
  candidates(task: CandidateTask, flag: Flag): FoundCandidate[] {
    return findCandidates(task, checkOf(flag));
  },
  nearTexts: (task: NearTask): number[] => nearTexts(task),
  learnOrder: ({ judged }: { judged: readonly Judged[] }): LearnedWeights => learnOrder(judged),
  typedText: (task: TypedTask): TypedText => typedText(task),
  effectiveText: (task: EffectiveTask): EffectiveText => effectiveText(task),
  /** A text of whose clauses those alone are left that bear marks of their own. */
  markedText({ text }: { text: Packed<TextView> }): TextView {
    const view = unpack(text);
    const marked = markedParagraphs(view.tree);
    return { ...view, tree: view.tree.filter(({ id }) => marked.has(id)), notes: [] };
  },
  several: async (task: SeveralTask): Promise<SeveralView> => (await reports()).severalView(task),
  report: async (task: ModelTask): Promise<Uint8Array> => (await reports()).reportBytes(task),
  comparisonReport: async (task: ComparisonReportTask, flag: Flag): Promise<ReportFile> =>
    (await reports()).comparisonFile(task, checkOf(flag)),
  severalReport: async (task: SeveralReportTask, flag: Flag): Promise<ReportFile> =>
    (await reports()).severalFile(task, checkOf(flag)),
  index({ units }: { units: Packed<ClauseUnit[]> }): Uint8Array[] {
    return indexTexts(unpack(units));
  },
  mergeIndex({ segments, texts }: { segments: SharedArrayBuffer[]; texts: readonly string[] | null }): Uint8Array {
    return mergeTexts(segments, texts);
  },
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<K extends TaskName> = Parameters<(typeof TASKS)[K]>[0];
export type TaskResult<K extends TaskName> = Awaited<ReturnType<(typeof TASKS)[K]>>;

export function runTask<K extends TaskName>(
  name: K,
  input: TaskInput<K>,
  flag: Flag,
): Promise<TaskResult<K>> | TaskResult<K> {
  const task = TASKS[name] as (input: TaskInput<K>, flag: Flag) => Promise<TaskResult<K>> | TaskResult<K>;
  return task(input, flag);
}
