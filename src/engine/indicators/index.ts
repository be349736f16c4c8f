import type { IndicatorJudgement, IndicatorRow, IndicatorSide } from "../../contract";
import { propertyById } from "../quantity";
import { coverageOfRows, heldBackBy } from "./guards/guards";
import type { Fact } from "./reading/fact";
import { type Reading, readFacts } from "./reading/facts";
import { type Prepared, prepare } from "./reading/prepare";
import { judgeStatements } from "./statements/judge-statements";
import type { StatementRow } from "./statements/row";
import { isOfSampling, type SamplingRow, samplingRow } from "./statements/sampling";
import { type Statement, statementsOf } from "./statements/statements";
import { type Finding, finding } from "./values/finding";
import { intervalOf, limitOf } from "./values/limit";
import type { FactPair } from "./values/pair";
import { rangeRows } from "./values/ranges";
import { reconcile } from "./values/reconcile";
import { judgePair } from "./values/verdict";
import { isChinese } from "./vocabulary/content";
import { FACETS } from "./vocabulary/facets";
import { isFirm } from "./vocabulary/modality";

/** One side of a pair of provisions: its own text, and where it stands. */
export interface ProvisionInput {
  readonly text: string;
  /** Title of the clause: it names what the text is about. */
  readonly title?: string;
  /** The sentence that a list item or a table hangs on. */
  readonly stem?: string;
  readonly clause?: string | null;
  /** The name by which both texts call what they are about, where they call it the same: to name it asks for nothing. */
  readonly object?: string | null;
}

const isFact = (one: Fact | Statement): one is Fact => "quantity" in one;

const side = (one: Fact | Statement | null, clause: string | null): IndicatorSide => {
  if (one === null || !isFact(one)) return { text: one?.text ?? null, clause, limit: null, low: null, high: null };
  return { text: one.text, clause, limit: limitOf(one), ...intervalOf(one) };
};

/** The provision under its title and stem, which are no requirements themselves but say what the values are of. */
const prepareProvision = ({ text, title, stem, object }: ProvisionInput): Prepared =>
  prepare(`${title ? `${title}：\n` : ""}${stem?.trim() ?? ""}${text}`, text.length, object);

const isSame = (left: ProvisionInput, right: ProvisionInput): boolean =>
  left.text === right.text && left.title === right.title && left.stem === right.stem;

/** The noun as written where it names the property or no property is known, else the property's own name. */
const nameOf = (fact: Fact, chinese: boolean): string | null => {
  const { noun, property } = fact;
  if (!property) return noun;
  const [names, first] = chinese ? [property.zh, property.zh[0]] : [property.en, property.en[0]];
  const named = noun !== null && names.some((name) => noun.toLowerCase().includes(name));
  return named ? noun : (first ?? noun);
};

/** A noun that ends within a bracket: `mean time between failures (MTBF`. */
const UNCLOSED = /(?<=\S)\s*[(（][^()（）]*$/;

/** 对比项目: what the row is about. */
const itemOf = (left: Fact | Statement | null, right: Fact | Statement | null, chinese: boolean): string => {
  for (const one of [left, right]) {
    const name = one && (isFact(one) ? nameOf(one, chinese) : one.subject);
    if (name) return name.replace(UNCLOSED, "");
  }
  return (left ?? right)?.text ?? "";
};

/** For whom a value holds has a row of its own. */
const SHOWN_METHODS = FACETS.filter(({ kind, name }) => kind === "method" && name !== "sampling");

const NONE: readonly string[] = [];

/** 条件/方法: circumstances and methods of both sides; where the sides differ, the one against the other. */
const circumstancesOf = (left: Fact | null, right: Fact | null): string[] => {
  const quantities = [left, right].flatMap((one) => one?.conditions.map(({ quantity }) => quantity.text) ?? []);
  if (!left?.facets.size && !right?.facets.size) return [...new Set(quantities)];
  const methods = SHOWN_METHODS.flatMap(({ name }) => {
    const [ours, theirs] = [left?.facets.get(name), right?.facets.get(name)];
    if (ours && theirs && ours.value !== theirs.value) return `${ours.words} / ${theirs.words}`;
    return (ours ?? theirs)?.words ?? NONE;
  });
  return [...new Set([...quantities, ...methods])];
};

interface Clauses {
  /** The language in which the rows are named: that of the left. */
  readonly chinese: boolean;
  readonly left: string | null;
  readonly right: string | null;
}

const row = (
  left: Fact | Statement | null,
  right: Fact | Statement | null,
  found: Finding,
  clauses: Clauses,
): IndicatorRow => {
  const [ours, theirs] = [left, right].map((one) => (one !== null && isFact(one) ? one : null)) as [
    Fact | null,
    Fact | null,
  ];
  const fact = [ours, theirs].find((one) => one?.quantity);
  return {
    item: itemOf(left, right, clauses.chinese),
    left: side(left, clauses.left),
    right: side(right, clauses.right),
    unit: fact?.quantity?.unit ?? "",
    sense: fact?.sense ?? "unknown",
    conditions: circumstancesOf(ours, theirs),
    verdict: found.verdict,
    isDefault: [ours, theirs].some((one) => one?.isDefault),
    reason: found.reason,
  };
};

const alone = (fact: Fact, isLeft: boolean): Finding =>
  isLeft
    ? fact.open
      ? finding("undetermined", "open-value", { value: fact.text })
      : fact.role === "setting" || fact.role === "option"
        ? finding("undetermined", "only-left", { left: fact.text })
        : finding("left-stricter", "only-left", { left: fact.text })
    : finding("right-stricter", "only-right", { right: fact.text });

/** Twins of paired facts say nothing new; what binds nobody and what is open on the right needs no row. */
const needsRow = (fact: Fact, all: readonly Fact[], paired: ReadonlySet<Fact>, isLeft: boolean): boolean => {
  const twins = all.filter((other) => other !== fact && (other.twin === fact.start || fact.twin === other.start));
  if (twins.some((twin) => paired.has(twin))) return false;
  if (fact.twin !== null) return false;
  if (!isLeft && (fact.open || fact.role === "setting" || !isFirm(fact.modality))) return false;
  // what is only recommended beside a value that binds asks for nothing
  const binds = (other: Fact): boolean =>
    other !== fact && isFirm(other.modality) && other.property?.id === fact.property?.id;
  if (isLeft && fact.property && !isFirm(fact.modality) && all.some(binds)) return false;
  return !(isLeft && fact.modality === "goal");
};

const SAMPLE = propertyById("sample-size");

const samplingRows = (
  sampling: SamplingRow | null,
  clauses: Clauses,
): { at: number; row: IndicatorRow; conflict: boolean }[] => {
  if (!sampling) return [];
  const { left, right, found } = sampling;
  const judged = row(left.size, right.size, found, clauses);
  const item = (clauses.chinese ? SAMPLE?.zh[0] : SAMPLE?.en[0]) ?? judged.item;
  const said = {
    ...judged,
    item,
    left: { ...judged.left, text: left.text },
    right: { ...judged.right, text: right.text },
  };
  return [{ at: left.start + 0.25, row: said, conflict: false }];
};

const factRows = (
  pairs: readonly FactPair[],
  clauses: Clauses,
): { at: number; row: IndicatorRow; conflict: boolean }[] =>
  pairs.flatMap((pair) => {
    const found = judgePair(pair);
    const main = { at: pair.left.start, row: row(pair.left, pair.right, found, clauses), conflict: found.conflict };
    return [
      main,
      ...rangeRows(pair, found).map((range) => ({
        at: pair.left.start + 0.5,
        row: row(range.left, range.right, range.found, clauses),
        conflict: false,
      })),
    ];
  });

const restRows = (
  own: Reading,
  paired: ReadonlySet<Fact>,
  isLeft: boolean,
  clauses: Clauses,
): { at: number; row: IndicatorRow; conflict: boolean }[] =>
  own.facts
    .filter((fact) => !paired.has(fact) && needsRow(fact, own.facts, paired, isLeft))
    .map((fact) => ({
      at: isLeft ? fact.start : 1e6 + fact.start,
      row: isLeft ? row(fact, null, alone(fact, true), clauses) : row(null, fact, alone(fact, false), clauses),
      conflict: false,
    }));

const statementRows = (
  rows: readonly StatementRow[],
  clauses: Clauses,
): { at: number; row: IndicatorRow; conflict: boolean }[] =>
  rows.map((one) => ({
    at: one.left?.start ?? 1e6 + (one.right?.start ?? 0),
    row: row(one.left, one.right, one.found, clauses),
    conflict: one.found.conflict,
  }));

/** A provision with what was read in it, which serves either direction. */
interface ReadProvision {
  readonly provision: ProvisionInput;
  readonly reading: Reading;
}

/**
 * Signs of both sides together beyond which a pair is not judged: what belongs to one value can no longer be told, and
 * the time grows with the square (some 2 s here). No clause of a standard is so long; a book without headings is.
 */
const LONGEST_JUDGED = 10_000;

const lengthOf = ({ text, title, stem }: ProvisionInput): number =>
  text.length + (title?.length ?? 0) + (stem?.length ?? 0);

/** Nothing is said of what is beyond the bounds, "covers" least of all. */
const NOT_JUDGED: IndicatorJudgement = {
  rows: [],
  covers: "unknown",
  heldBack: [{ code: "too-much-to-judge", values: {} }],
  conflict: false,
};

/** Null where a side is beyond the bounds. */
const readBoth = (left: ProvisionInput, right: ProvisionInput): [ReadProvision, ReadProvision] | null => {
  if (lengthOf(left) + lengthOf(right) > LONGEST_JUDGED) return null;
  const reading = readFacts(prepareProvision(left));
  if (reading === null) return null;
  // where both sides say the same it is read once; what it says there and here are facts of their own all the same
  const other = isSame(left, right)
    ? { ...reading, facts: reading.facts.map((fact) => ({ ...fact })) }
    : readFacts(prepareProvision(right));
  if (other === null) return null;
  return [
    { provision: left, reading },
    { provision: right, reading: other },
  ];
};

/**
 * Judges a military (left) against a civil (right) provision: the rows of the indicator table 指标对比分析表, whether
 * satisfying the right implies satisfying the left, and whether both can be met at all. Pure: the same texts give the
 * same judgement everywhere. `covers` is "yes" only where every row allows it and no guard holds it back.
 */
export const judgeIndicators = (left: ProvisionInput, right: ProvisionInput): IndicatorJudgement => {
  const both = readBoth(left, right);
  return both === null ? NOT_JUDGED : judgeRead(...both);
};

/** The same, and with `back` the right against the left, for which nothing is read again. */
export const judgeEitherWay = (
  left: ProvisionInput,
  right: ProvisionInput,
): { judgement: IndicatorJudgement; back: () => IndicatorJudgement } => {
  const both = readBoth(left, right);
  if (both === null) return { judgement: NOT_JUDGED, back: () => NOT_JUDGED };
  const [ours, theirs] = both;
  return { judgement: judgeRead(ours, theirs), back: () => judgeRead(theirs, ours) };
};

const judgeRead = (left: ReadProvision, right: ReadProvision): IndicatorJudgement => {
  const clauses: Clauses = {
    left: left.provision.clause ?? null,
    right: right.provision.clause ?? null,
    chinese: isChinese(left.provision.text || right.provision.text),
  };
  const { lefts, rights, pairs } = reconcile(left.reading.facts, right.reading.facts);
  const ours = { ...left.reading, facts: lefts };
  const theirs = { ...right.reading, facts: rights };
  const paired = new Set<Fact>(pairs.flatMap((pair) => [pair.left, pair.right]));
  const free = (reading: Reading): Fact[] => reading.facts.filter((fact) => !paired.has(fact));
  const said = judgeStatements(ours, theirs, statementsOf(ours), statementsOf(theirs), free(ours), free(theirs));
  const sampling = samplingRow(ours, theirs, free(ours), free(theirs));
  const sizes = [sampling?.left.size, sampling?.right.size].filter((size) => size != null);
  const settled = new Set<Fact>([...paired, ...said.usedLeft, ...said.usedRight, ...sizes]);
  const placed = [
    ...factRows(pairs, clauses),
    ...samplingRows(sampling, clauses),
    ...restRows(ours, settled, true, clauses),
    ...statementRows(
      said.rows.filter((one) => !isOfSampling(one, sampling)),
      clauses,
    ),
    ...restRows(theirs, settled, false, clauses),
  ].sort((a, b) => a.at - b.at);
  const rows = placed.map((one) => one.row);
  const byRows = coverageOfRows(rows);
  const held = byRows === "yes" ? heldBackBy({ left: ours, right: theirs, pairs, rows }) : [];
  return {
    rows,
    covers: held.length > 0 ? "unknown" : byRows,
    heldBack: held.map((code) => ({ code, values: {} })),
    conflict: placed.some((one) => one.conflict),
  };
};
