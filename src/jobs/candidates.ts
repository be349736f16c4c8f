import { createHash } from "node:crypto";
import type { ClauseAddress, ClauseUnit, Confidence, FoundCandidate, Match } from "../contract";
import { findMatches, type MatchOptions } from "../engine/match";

/** Scores are calibrated: of those shown with 0.7 seven in ten are right. */
const HIGH = 0.7;
const MEDIUM = 0.4;
/** Below this a proposal costs a reviewer more than it brings. */
const WORTH_SHOWING = 0.1;

const confidenceOf = (score: number): Confidence => (score >= HIGH ? "high" : score >= MEDIUM ? "medium" : "low");

/** The store names a unit `<text>/<clause>`. */
function addressOf(unit: string): ClauseAddress {
  const at = unit.indexOf("/");
  return { text: unit.slice(0, at), clause: unit.slice(at + 1) };
}

const candidateId = ({ source, target }: Match): string =>
  createHash("sha256").update(`${source}\n${target}`).digest("hex").slice(0, 32);

const candidateOf = (match: Match): FoundCandidate => ({
  id: candidateId(match),
  left: addressOf(match.source),
  right: addressOf(match.target),
  score: match.score,
  confidence: confidenceOf(match.score),
  relationship: match.relation,
  evidence: match.evidence,
});

/** Dual-use candidates between the clauses of two sides. */
export function findCandidates(left: ClauseUnit[], right: ClauseUnit[], options: MatchOptions): FoundCandidate[] {
  return findMatches(left, right, options)
    .filter(({ score }) => score >= WORTH_SHOWING)
    .map(candidateOf);
}
