import type { CandidateMap, TextSummary } from "../../contract";
import type { Bench } from "../bench/bench";

/** Gaps shown on each side of the candidate map. */
const GAPS_SHOWN = 500;

export async function dismissCandidates(
  { store, now }: Bench,
  { candidates, reason }: { candidates: string[]; reason: string },
): Promise<{ dismissed: number }> {
  const head = { at: now(), what: "candidates.dismissed", subject: String(candidates.length) };
  return { dismissed: await store.write.dismissCandidates(candidates, reason, head) };
}

export async function restoreCandidates(
  { store, now }: Bench,
  { candidates }: { candidates: string[] },
): Promise<{ restored: number }> {
  const head = { at: now(), what: "candidates.restored", subject: String(candidates.length) };
  return { restored: await store.write.restoreCandidates(candidates, head) };
}

/** How much of each military text each civil one answers to, and what was examined without finding a counterpart. */
export async function candidateMap({ store }: Bench): Promise<CandidateMap> {
  const [texts, examined, counts, leftGaps, rightGaps] = await Promise.all([
    store.read.texts(),
    store.read.examinedTexts(),
    store.read.candidateCounts(),
    store.read.gaps("left", GAPS_SHOWN),
    store.read.gaps("right", GAPS_SHOWN),
  ]);
  const units = new Map(examined.map(({ text, units }) => [text, units]));
  const share = (clauses: number, text: string) => Math.min(1, clauses / Math.max(1, units.get(text) ?? 0));
  const side = (which: "left" | "right"): TextSummary[] => {
    const ours = new Set(examined.filter(({ side }) => side === which).map(({ text }) => text));
    return texts.filter(({ id }) => ours.has(id));
  };
  return {
    left: side("left"),
    right: side("right"),
    cells: counts.map(({ left, right, leftClauses, rightClauses, candidates }) => ({
      left,
      right,
      share: share(leftClauses, left),
      shareOfRight: share(rightClauses, right),
      candidates,
    })),
    gaps: { left: leftGaps, right: rightGaps },
  };
}
