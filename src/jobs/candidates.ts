import { createHash } from "node:crypto";
import { deserialize } from "node:v8";
import type { ClauseAddress, ClauseUnit, Confidence, FoundCandidate, Match } from "../contract";
import {
  type Matcher,
  matcher,
  openSegment,
  type Places,
  type Proposal,
  type TermPair,
  toIndex,
} from "../engine/match";

/** On English texts that were scored apart, of hits with .7 and more seven in ten and more were right; on others a guess. */
const HIGH = 0.7;
const MEDIUM = 0.4;
/** Below this a proposal costs a reviewer more than it brings. */
const WORTH_SHOWING = 0.1;

const confidenceOf = (score: number): Confidence => (score >= HIGH ? "high" : score >= MEDIUM ? "medium" : "low");

/** The store names a unit `<text>/<clause>`. */
export function addressOf(unit: string): ClauseAddress {
  const at = unit.indexOf("/");
  return { text: unit.slice(0, at), clause: unit.slice(at + 1) };
}

const textOf = ({ id }: ClauseUnit): string => addressOf(id).text;

const candidateId = ({ source, target }: Match): string =>
  createHash("sha256").update(`${source}\n${target}`).digest("hex").slice(0, 32);

const candidateOf = ({ match, measures }: Proposal): FoundCandidate => ({
  id: candidateId(match),
  left: addressOf(match.source),
  right: addressOf(match.target),
  score: match.score,
  confidence: confidenceOf(match.score),
  relationship: match.relation,
  evidence: match.evidence,
  measures,
});

/** Both sides and the index, the same for every part of a search; everything large is shared memory. */
export interface CandidateSides {
  /** Tells one search from another: what a thread has prepared for one serves all its parts. */
  readonly search: string;
  /** Serialised `ClauseUnit[]`. */
  readonly left: Uint8Array<SharedArrayBuffer>;
  readonly right: Uint8Array<SharedArrayBuffer>;
  /** What is usual is told by these, where the right holds only what is near. */
  readonly usual?: Uint8Array<SharedArrayBuffer>;
  readonly segments: readonly SharedArrayBuffer[];
  /** For each clause of the index its place on the right, or -1. */
  readonly places: Places;
  readonly top: number;
  readonly terms: readonly TermPair[];
}

/** A part of a search: the clauses of the left from `from` on, up to `to`. */
export interface CandidateTask {
  readonly sides: CandidateSides;
  readonly from: number;
  readonly to: number;
}

/** What a thread has prepared is let go when no part of the search has come for this long. */
const KEPT_MS = 10_000;

interface Prepared {
  readonly search: string;
  readonly match: Matcher;
}

let prepared: Prepared | null = null;
let letGo: NodeJS.Timeout | undefined;

const unitsIn = (packed: Uint8Array): ClauseUnit[] => deserialize(packed) as ClauseUnit[];

function prepare({ search, left, right, usual, segments, places, top, terms }: CandidateSides): Prepared {
  const index = toIndex(segments.map((bytes) => openSegment(bytes, false)!));
  const options = { top, terms, within: { index, places }, textOf, ...(usual ? { usual: unitsIn(usual) } : {}) };
  return { search, match: matcher(unitsIn(left), unitsIn(right), options) };
}

/** Dual-use candidates for some clauses of the left; `check` is called before each and throws to stop. */
export function findCandidates({ sides, from, to }: CandidateTask, check: () => void): FoundCandidate[] {
  check();
  if (prepared?.search !== sides.search) prepared = prepare(sides);
  clearTimeout(letGo);
  letGo = setTimeout(() => {
    prepared = null;
  }, KEPT_MS).unref();
  const found: FoundCandidate[] = [];
  for (let at = from; at < to; at += 1) {
    check();
    for (const one of prepared.match(at)) if (one.match.score >= WORTH_SHOWING) found.push(candidateOf(one));
  }
  return found;
}
