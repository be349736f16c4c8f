import type { CandidateView } from "./views";

const HAN = /\p{Script=Han}/u;

/**
 * Whether a score was held against answers to texts of its kind: so far English against English (docs/accuracy.md).
 * Elsewhere a number would promise more than was measured: people see high, medium and low.
 */
export const isScoreMeasured = ({
  leftClause,
  rightClause,
}: Pick<CandidateView, "leftClause" | "rightClause">): boolean =>
  ![leftClause, rightClause].some(({ title, excerpt }) => HAN.test(title) || HAN.test(excerpt));
