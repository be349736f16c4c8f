import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Advice,
  type AdviceFacts,
  AdviceRules,
  type Comparison,
  type Coverage,
  type IndicatorRow,
  isBinding,
  isOfPair,
  type PairJudgement,
  provenRelationship,
  type TextView,
  UNKNOWN_FACTS,
  type Verdict,
} from "../../contract";
import { advise } from "../../engine/advise";
import type { Bench } from "../bench/bench";
import { comparePairs, type Pair } from "../comparing/compare-pair";
import { comparisonOf } from "../comparing/compare-texts";
import { statuses } from "../library/presumed-status";
import { familySizes } from "./roll-up";

/** What is looked up once for all pairs. */
interface Lookups {
  readonly statusOf: Awaited<ReturnType<typeof statuses>>;
  readonly sizeOf: Awaited<ReturnType<typeof familySizes>>;
}
type JudgementFacts = Pick<
  AdviceFacts,
  "relationship" | "coverage" | "strictness" | "conflict" | "coveredShare" | "uncovered"
>;

const JUDGEMENTS_KEPT = 5_000;

/** Not of two whole texts. */
const isOfClauses = ({ left, right }: Pair): boolean => left.clause !== "" && right.clause !== "";

const readRules = async (resourcesFolder: string): Promise<AdviceRules> =>
  AdviceRules.parse(JSON.parse(await readFile(join(resourcesFolder, "rules", "advice.json"), "utf8")));

/** One verdict over several: what is undetermined anywhere is undetermined. */
function overallStrictness(verdicts: readonly Verdict[]): Verdict | null {
  const said = new Set(verdicts);
  if (said.size === 0) return null;
  for (const doubt of ["undetermined", "not-comparable", "mixed"] as const) if (said.has(doubt)) return doubt;
  if (said.has("left-stricter")) return said.has("right-stricter") ? "mixed" : "left-stricter";
  return said.has("right-stricter") ? "right-stricter" : "same";
}

const isMet = ({ verdict }: IndicatorRow): boolean => verdict === "same" || verdict === "right-stricter";

/**
 * Of one pair of clauses: its share counts the indicators of the left. Where each of these is met and the right is still
 * not said to cover, what is missing is none of them: no share is known then.
 */
function factsOfPair(judgement: PairJudgement): JudgementFacts {
  const { covers, conflict, rows } = judgement;
  const asked = rows.filter(({ left }) => left.text !== null);
  const met = covers === "yes" ? asked.length : asked.filter(isMet).length;
  const isKnown = asked.length > 0 && (covers === "yes" || met < asked.length);
  return {
    relationship: provenRelationship(judgement),
    coverage: covers,
    strictness: overallStrictness(asked.map(({ verdict }) => verdict)),
    conflict,
    coveredShare: isKnown ? met / asked.length : null,
    uncovered: isKnown ? asked.length - met : null,
  };
}

const overallCoverage = (share: number, judgements: readonly PairJudgement[]): Coverage => {
  if (share === 1) return "yes";
  return judgements.some(({ covers }) => covers === "no") ? "no" : "unknown";
};

/** Of two whole texts: its share counts the clauses of the left that require something. */
function factsOfTexts(comparison: Comparison, left: TextView): JudgementFacts {
  const judgements = comparison.judgements.filter(isOfPair);
  const asking = left.tree.filter(({ provisions }) => provisions.some(isBinding));
  const met = new Set(judgements.filter(({ covers }) => covers === "yes").flatMap((one) => one.left));
  const uncovered = asking.filter(({ id }) => !met.has(id)).length;
  const share = asking.length === 0 ? 0 : (asking.length - uncovered) / asking.length;
  return {
    relationship: judgements.length === 0 ? "none" : "intersects",
    coverage: overallCoverage(share, judgements),
    strictness: overallStrictness(judgements.flatMap(({ rows }) => rows.map(({ verdict }) => verdict))),
    conflict: judgements.some(({ conflict }) => conflict),
    coveredShare: asking.length === 0 ? null : share,
    uncovered: asking.length === 0 ? null : uncovered,
  };
}

const keyOf = ({ left, right }: Pair): string => JSON.stringify([left, right]);

/** Begins to judge pairs of clauses together, where they are not judged yet: the same two are judged the same. */
function judgeAhead(bench: Bench, pairs: readonly Pair[]): void {
  const { judgements } = bench;
  if (judgements.size + pairs.length > JUDGEMENTS_KEPT) judgements.clear();
  const fresh = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  for (const key of judgements.keys()) fresh.delete(key);
  if (fresh.size === 0) return;
  const made = comparePairs(bench, [...fresh.values()]);
  for (const [at, key] of [...fresh.keys()].entries()) {
    const judgement = made.then((views) => views[at]!.judgement);
    judgements.set(key, judgement);
    judgement.catch(() => judgements.delete(key));
  }
}

/** The judgement of a pair of clauses, made once. */
export function judgementOf(bench: Bench, pair: Pair): Promise<PairJudgement> {
  judgeAhead(bench, [pair]);
  return bench.judgements.get(keyOf(pair))!;
}

async function judgementFacts(bench: Bench, pair: Pair): Promise<JudgementFacts> {
  const { left, right } = pair;
  if (isOfClauses(pair)) return factsOfPair(await judgementOf(bench, pair));
  const [text, comparison] = await Promise.all([
    bench.store.read.text(left.text),
    comparisonOf(bench, left.text, right.text),
  ]);
  return factsOfTexts(comparison, text);
}

const YEAR_MS = 365.25 * 24 * 3_600_000;
const yearsSince = (issued: string | null, now: string): number | null => {
  const from = issued === null ? Number.NaN : Date.parse(issued);
  return Number.isNaN(from) ? null : Math.max(0, Math.floor((Date.parse(now) - from) / YEAR_MS));
};

/** Everything known of a pair that a rule may ask about. */
async function factsOf(bench: Bench, pair: Pair, { statusOf, sizeOf }: Lookups): Promise<AdviceFacts> {
  const { store, now } = bench;
  const [judged, left, right, staleReferences] = await Promise.all([
    judgementFacts(bench, pair),
    store.read.textSummary(pair.left.text),
    store.read.textSummary(pair.right.text),
    store.read.staleReferences(pair.left),
  ]);
  const at = now();
  return {
    ...UNKNOWN_FACTS,
    ...judged,
    leftSystem: left.metadata.system.value,
    rightSystem: right.metadata.system.value,
    leftStatus: statusOf(left),
    rightStatus: statusOf(right),
    leftAge: yearsSince(left.metadata.issued.value, at),
    rightAge: yearsSince(right.metadata.issued.value, at),
    leftNature: left.metadata.nature.value,
    rightNature: right.metadata.nature.value,
    leftLevel: left.metadata.level.value,
    rightLevel: right.metadata.level.value,
    leftMarking: left.marking.level,
    releasable: left.marking.state === "confirmed" ? left.marking.level === "public" : null,
    staleReferences,
    familySize: sizeOf(pair.left),
  };
}

const textsOf = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap(({ left, right }) => [left.text, right.text])),
];

/** Suggested dispositions of each pair, with their reasons: suggestions, never decisions. */
export async function adviceOn(bench: Bench, pairs: readonly Pair[]): Promise<Advice[][]> {
  judgeAhead(bench, pairs.filter(isOfClauses));
  const [rules, statusOf, sizeOf] = await Promise.all([
    readRules(bench.resourcesFolder),
    statuses(bench, textsOf(pairs)),
    familySizes(bench),
  ]);
  return Promise.all(pairs.map(async (pair) => advise(await factsOf(bench, pair, { statusOf, sizeOf }), rules)));
}
