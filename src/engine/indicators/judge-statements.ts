import { contained, contentOf } from "./content";
import type { Fact } from "./fact";
import type { Reading } from "./facts";
import { type Finding, finding } from "./finding";
import { strength } from "./modality";
import { overlap, type Statement } from "./statements";

/** A judgement on a requirement without value; sides are null where silent. */
export interface StatementRow {
  readonly left: Statement | Fact | null;
  readonly right: Statement | Fact | null;
  readonly found: Finding;
}

/** From here on two statements are about the same; above the second, they say the same. */
const ABOUT = 0.5;
const SAYS = 0.6;

const values = (left: string | null, right: string | null): Record<string, string> => ({
  ...(left === null ? {} : { left }),
  ...(right === null ? {} : { right }),
});

/** Lists of required things: what contains the other's list is stricter. */
const compareItems = (left: Statement, right: Statement): Finding => {
  const has = (item: string, items: readonly string[]): boolean =>
    items.some((other) => other === item || (item.length > 2 && other.includes(item)));
  const all = left.items.every((item) => has(item, right.items));
  const back = right.items.every((item) => has(item, left.items));
  const said = values(left.text, right.text);
  if (all && back) return finding("same", "list-equal", said);
  if (all) return finding("right-stricter", "list-contained", said);
  return back ? finding("left-stricter", "list-contained", said) : finding("mixed", "list-differs", said);
};

const compareBinding = (left: Statement, right: Statement): Finding => {
  const said = values(left.text, right.text);
  const ours = strength(left.modality);
  const theirs = strength(right.modality);
  if (theirs < ours && ours === 3) return finding("left-stricter", "modality-weaker", said);
  if (ours < theirs && theirs === 3) return finding("right-stricter", "modality-stronger", said);
  if (ours < 3 && left.text !== right.text) return finding("not-comparable", "option-differs", said);
  return finding("same", "same-requirement", said);
};

const opposed = (left: Statement, right: Statement): Finding => {
  const said = values(left.text, right.text);
  if (right.modality === "may" && left.negative) return finding("left-stricter", "permitted-on-right", said);
  if (left.modality === "may" && right.negative) return finding("right-stricter", "permitted-on-left", said);
  const binding = strength(left.modality) === 3 && strength(right.modality) === 3 && left.modality === right.modality;
  return binding
    ? finding("mixed", "opposite-requirements", said, true)
    : finding("undetermined", "opposite-requirements", said);
};

const best = (statement: Statement, others: readonly Statement[]): { other: Statement; score: number } | null => {
  let top: { other: Statement; score: number } | null = null;
  for (const other of others) {
    const score = Math.max(overlap(statement, other), overlap(other, statement) - 0.15);
    if (!top || score > top.score) top = { other, score };
  }
  return top;
};

/** A forbidden event against an allowed number of it: nothing is less than any number (`不允许失效` against `失效数不大于1`). */
const zeroAgainst = (statement: Statement, facts: readonly Fact[], other: Reading): Fact | null => {
  if (!statement.negative) return null;
  for (const fact of facts) {
    if (fact.sense !== "upper-limit" || fact.quantity === null) continue;
    const segment = other.segments[fact.segment];
    if (segment && contained(statement.content, contentOf(segment.text)) >= ABOUT) return fact;
  }
  return null;
};

/** A limited extent against a bare permission: `变形不超过5 mm` against `允许变形`. */
const permittedAgainst = (fact: Fact, statements: readonly Statement[]): Statement | null => {
  if (fact.sense !== "upper-limit") return null;
  const noun = contentOf(fact.noun ?? "");
  if (noun.size === 0) return null;
  return statements.find((one) => one.modality === "may" && contained(noun, one.content) >= ABOUT) ?? null;
};

export interface StatementJudgement {
  readonly rows: readonly StatementRow[];
  /** Facts that found their counterpart in a statement. */
  readonly usedLeft: ReadonlySet<Fact>;
  readonly usedRight: ReadonlySet<Fact>;
}

/** Judges the requirements without values of both sides, and facts whose counterpart is one of these. */
export const judgeStatements = (
  left: Reading,
  right: Reading,
  lefts: readonly Statement[],
  rights: readonly Statement[],
  freeLeft: readonly Fact[],
  freeRight: readonly Fact[],
): StatementJudgement => {
  const rows: StatementRow[] = [];
  const usedLeft = new Set<Fact>();
  const usedRight = new Set<Fact>();
  const answered = new Set<Statement>();
  const wholeRight = contentOf(right.prepared.text);
  for (const ours of lefts) {
    const zero = zeroAgainst(ours, freeRight, right);
    if (zero) {
      usedRight.add(zero);
      const none = zero.high === 0;
      rows.push({
        left: ours,
        right: zero,
        found: finding(none ? "same" : "left-stricter", "zero-against-number", values(ours.text, zero.text)),
      });
      continue;
    }
    const top = best(ours, rights);
    if (top && ours.items.length > 0 && top.other.items.length > 0) {
      answered.add(top.other);
      rows.push({ left: ours, right: top.other, found: compareItems(ours, top.other) });
    } else if (top && top.score >= ABOUT && top.other.negative !== ours.negative) {
      answered.add(top.other);
      rows.push({ left: ours, right: top.other, found: opposed(ours, top.other) });
    } else if (top && top.score >= SAYS) {
      answered.add(top.other);
      rows.push({ left: ours, right: top.other, found: compareBinding(ours, top.other) });
    } else if (contained(ours.content, wholeRight) >= 0.8) {
      rows.push({ left: ours, right: null, found: finding("same", "words-found", values(ours.text, null)) });
    } else if (top && top.score >= ABOUT - 0.15) {
      answered.add(top.other);
      rows.push({
        left: ours,
        right: top.other,
        found: finding("undetermined", "wording-differs", values(ours.text, top.other.text)),
      });
    } else {
      rows.push({ left: ours, right: null, found: finding("left-stricter", "only-left", values(ours.text, null)) });
    }
  }
  for (const fact of freeLeft) {
    const permission = permittedAgainst(fact, rights);
    const zero = rights.find((one) => zeroAgainst(one, [fact], left) !== null);
    const other = permission ?? zero;
    if (!other) continue;
    usedLeft.add(fact);
    answered.add(other);
    const found = permission
      ? finding("left-stricter", "permitted-on-right", values(fact.text, other.text))
      : finding(fact.high === 0 ? "same" : "right-stricter", "zero-against-number", values(fact.text, other.text));
    rows.push({ left: fact, right: other, found });
  }
  for (const theirs of rights) {
    if (answered.has(theirs) || strength(theirs.modality) < 3 || theirs.modality === "none") continue;
    rows.push({ left: null, right: theirs, found: finding("right-stricter", "only-right", values(null, theirs.text)) });
  }
  return { rows, usedLeft, usedRight };
};
