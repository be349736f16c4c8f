import { blank } from "../../blank";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import { type Finding, finding } from "../values/finding";
import { contained, contentOf, isChinese } from "../vocabulary/content";
import { FACETS, facetsIn } from "../vocabulary/facets";
import { withoutManner } from "../vocabulary/manner";
import { isFirm, isNegative, strength } from "../vocabulary/modality";
import { canonical } from "../vocabulary/synonyms";
import { judgeFact, SOFTENS, zeroAgainst, zeroRow } from "./against-value";
import { ABOUT, type Answer, isTheSame, itemsBehind, nearestTo, SAYS } from "./answer";
import { isRecomposed } from "./composition";
import { compareLists, type NamedList } from "./lists";
import { type StatementRow, values } from "./row";
import { contentOfSegment } from "./said";
import { overlap, type Statement } from "./statements";
import { canonicalIn, labelsIn, toldBy, toldIn, wordsBeyond } from "./wording";

/** A statement that says less than its answer is less surely about the same. */
const LESS_SURE = 0.15;

const compareBinding = (left: Statement, right: Statement): Finding => {
  const said = values(left.text, right.text);
  const ours = strength(left.modality);
  const theirs = strength(right.modality);
  if (theirs < ours && ours === 3) return finding("left-stricter", "modality-weaker", said);
  if (ours < theirs && theirs === 3) return finding("right-stricter", "modality-stronger", said);
  if (ours < 3 && left.text !== right.text) return finding("not-comparable", "option-differs", said);
  return finding("same", "same-requirement", said);
};

/** What denies without a ban, or bans what is beyond: `未经培训的人员不得操作` and `人员应经培训` do not contradict each other. */
const DENIES_OTHERWISE = /防止|避免|杜绝|未[\u4e00-\u9fff]|超[过出]|[大小高低多少长短早晚迟]于/;

/** Only what says little else can be told to contradict: `观察其表面` does not `表面不应起泡`. */
const opposed = (left: Statement, right: Statement, sure: boolean): Finding => {
  const said = values(left.text, right.text);
  const surely = sure && ![left, right].some(({ text, subject }) => DENIES_OTHERWISE.test(`${subject ?? ""}${text}`));
  if (right.modality === "may" && left.negative) return finding("left-stricter", "permitted-on-right", said);
  if (left.modality === "may" && right.negative) return finding("right-stricter", "permitted-on-left", said);
  const binding = isFirm(left.modality) && isFirm(right.modality) && left.modality === right.modality;
  return binding && surely
    ? finding("mixed", "opposite-requirements", said, true)
    : finding("undetermined", "opposite-requirements", said);
};

export interface StatementJudgement {
  readonly rows: readonly StatementRow[];
  /** Facts that found their counterpart in a statement. */
  readonly usedLeft: ReadonlySet<Fact>;
  readonly usedRight: ReadonlySet<Fact>;
}

/** The stretch of the right that says the words of a statement, with its polarity and no weaker; null where none does. */
const saidIn = (right: Reading, ours: Statement): Statement | null => {
  const found = right.segments.find(
    (segment) =>
      contained(ours.content, contentOfSegment(right, segment)) >= SAYS &&
      isNegative(segment.text) === ours.negative &&
      strength(segment.modality) >= strength(ours.modality),
  );
  if (!found) return null;
  const { start, end } = found;
  const text = right.prepared.source.slice(start, end).trim();
  // its values stand in rows of their own
  const said = found.quantities.reduce((rest, one) => blank(rest, one.start - start, one.end - start), found.text);
  return { ...ours, start, end, text, written: canonical(said), modality: found.modality };
};

/** What is asked for by citing: the right statement that cites something else for it; null where they agree or neither cites. */
const citing = (ours: Statement, rights: readonly Statement[]): Statement | null => {
  if (ours.references.length === 0) return null;
  const others = rights.filter((one) => one.references.length > 0 || overlap(ours, one) >= ABOUT);
  const same = others.some((one) => ours.references.every((cited) => one.references.includes(cited)));
  return same ? null : (others[0] ?? null);
};

/** `符合表3` against `符合表5`: the same words, of another table, method or date. */
const labelsDiffer = (ours: Statement, theirs: Statement): boolean =>
  [...ours.labels].sort().join() !== [...theirs.labels].sort().join();

/** Words that take something back where the other side has none. */
const RESTRICTS =
  /选配|选装|可选|必要时|需要时|要求时|原则上|条件允许|有条件|主要|部分|重要|特种|特殊|\bwhere (?:fitted|necessary|practicable|required)|\bif (?:required|necessary|requested)|optional/i;

/** `当主泵为双泵时可不设`, `除天线接口外`: what the sentence takes back. */
const TAKES_BACK = /可不(?=[设装用做检进提配要])|不受此限|除[^，。；]{1,20}外(?!，?(?:还|尚|也|均还|另))|除外|例外/;
const sentenceOf = (reading: Reading, one: Statement): string => {
  const { text } = reading.prepared;
  const start = Math.max(text.lastIndexOf("。", one.start), text.lastIndexOf("\n", one.start)) + 1;
  const end = text.slice(one.end).search(/[。\n]/);
  return text.slice(start, end < 0 ? text.length : one.end + end);
};

/** What makes a demand narrower rather than more: when it holds, of which of the things. */
const NARROWS = /[时后下]|当|如|若|除|仅|只|部分|重要|特殊|主要/;

/** `应有永久性标识` against `应有标识`: the same demand, of which the left asks a word more. */
const asksMore = (left: Reading, ours: Statement, right: Reading, theirs: Statement): boolean => {
  if (ours.negative || theirs.negative || !isFirm(ours.modality) || !isFirm(theirs.modality)) return false;
  // English prose says the same in more words too often for this to tell anything
  if (!isChinese(left.prepared.text) || !isChinese(right.prepared.text) || NARROWS.test(ours.text)) return false;
  return (
    wordsBeyond(canonical(ours.text), toldIn(right.prepared)).length > 0 &&
    wordsBeyond(theirs.written, toldIn(left.prepared)).length === 0 &&
    overlap(theirs, ours) >= ABOUT
  );
};

const subjectOf = (written: string): string => /^[^应须]{2,}(?=[应须])/.exec(written.trim())?.[0] ?? "";
const saysAll = (words: string, other: string): boolean => wordsBeyond(words, toldBy(other)).length === 0;

/** `检查人员应记录` against `记录人员应检查`: what either asks of a thing the other names as well, and asks of another. */
const haveOtherSubjects = (ours: string, theirs: string): boolean => {
  const [a, b] = [subjectOf(ours), subjectOf(theirs)];
  if (!isChinese(a) || !isChinese(b)) return false;
  const labels = [labelsIn(a), labelsIn(b)].map((all) => all.join());
  return (!saysAll(a, b) && !saysAll(b, a)) || (!labels.includes("") && labels[0] !== labels[1]);
};

/** Statements alike in what they say, where one has words of its own; null where neither has. */
const unlike = (left: Reading, ours: Statement, right: Reading, theirs: Statement): Finding | null => {
  if (isChinese(left.prepared.text) !== isChinese(right.prepared.text)) return null;
  const said = values(ours.text, theirs.text);
  const [a, b] = [ours.written, theirs.written];
  if (RESTRICTS.test(b) && !RESTRICTS.test(a)) return finding("left-stricter", "exception-on-one-side", said);
  if (ours.negative && SOFTENS.test(b) && !SOFTENS.test(a))
    return finding("left-stricter", "exception-on-one-side", said);
  const [ourBack, theirBack] = [TAKES_BACK.test(sentenceOf(left, ours)), TAKES_BACK.test(sentenceOf(right, theirs))];
  if (ourBack !== theirBack)
    return finding(theirBack ? "left-stricter" : "right-stricter", "exception-on-one-side", said);
  // what both say in the same words is told by both
  const differs =
    a !== b &&
    (haveOtherSubjects(a, b) ||
      isRecomposed(canonicalIn(left.prepared), b) ||
      wordsBeyond(a, toldIn(right.prepared)).length > 0 ||
      wordsBeyond(withoutManner(b), toldIn(left.prepared)).length > 0);
  if (!differs) return null;
  return asksMore(left, ours, right, theirs)
    ? finding("left-stricter", "wording-narrower", said)
    : finding("undetermined", "wording-differs", said);
};

/** `外壳颜色由双方商定`: what the left asks for is left open on the right. */
const leftOpen = (ours: Statement, right: Reading): StatementRow | null => {
  const opens = right.facts.filter((fact) => fact.open && fact.quantity === null);
  if (opens.length === 0) return null;
  const subject = contentOf(ours.subject ?? "");
  if (subject.size === 0) return null;
  const open = opens.find((fact) => contained(subject, contentOfSegment(right, right.segments[fact.segment]!)) >= SAYS);
  if (!open) return null;
  return { left: ours, right: open, found: finding("undetermined", "open-value", { value: open.text }) };
};

const SAMPLING = FACETS.filter(({ name }) => name === "sampling");
const askedOf = ({ text }: Statement): string | undefined => facetsIn(text, SAMPLING)[0]?.value;

/** `应逐件检验` against `应按批抽样检验`: asked of all or of some. */
const sampled = (ours: Statement, theirs: Statement | undefined): StatementRow | null => {
  const a = theirs && askedOf(ours);
  const b = a && askedOf(theirs);
  if (!b || a === b || overlap(ours, theirs) === 0) return null;
  const verdict = a === "all" ? "left-stricter" : "right-stricter";
  return { left: ours, right: theirs, found: finding(verdict, "sampling-differs", values(ours.text, theirs.text)) };
};

/** `颜色可为军绿色` against `颜色可为深灰色`: what either leaves open, of one thing. */
const isOtherOption = (ours: Statement, theirs: Statement): boolean =>
  !isFirm(ours.modality) &&
  !isFirm(theirs.modality) &&
  (ours.text.slice(0, 2) === theirs.text.slice(0, 2) ||
    (ours.subject !== null && theirs.text.startsWith(ours.subject)));

/** What a statement names against what its answer names, or against that with what the clauses behind it go on to name. */
const listsOf = (
  ours: Statement,
  list: NamedList,
  theirs: Statement,
  answer: NamedList,
  rights: readonly Statement[],
  right: Reading,
  said: Record<string, string>,
): Finding | null => {
  const found = compareLists(list, answer, ours.negative, said);
  if (found?.verdict !== "left-stricter" && found?.verdict !== "mixed") return found;
  const more = itemsBehind(theirs, rights, right);
  if (more.length === 0 || answer.either) return found;
  return compareLists(list, { ...answer, items: [...answer.items, ...more] }, ours.negative, said) ?? found;
};

/** `应能导出报表` against `应具有报表导出功能`: each word stands on the other side, and beside another one. */
const isInOtherOrder = (ours: Statement, { other, there, back }: Answer): boolean =>
  Math.min(there, back) >= ABOUT &&
  ours.modality === other.modality &&
  isChinese(ours.written) &&
  isChinese(other.written) &&
  subjectOf(ours.written) === subjectOf(other.written) &&
  saysAll(ours.written, other.written) &&
  saysAll(other.written, ours.written);

const isSaidAlike = (ours: Statement, theirs: Statement): boolean =>
  ours === theirs ||
  (ours.written === theirs.written && ours.text === theirs.text && ours.modality === theirs.modality);

/** What stands on both sides in the same words asks for the same, unless something around it takes it back. */
const saidAgain = (left: Reading, ours: Statement, right: Reading, theirs: Statement): Finding => {
  const said = values(ours.text, theirs.text);
  if (ours.list && ours.list.items.length > 1) return finding("same", "list-equal", said);
  return unlike(left, ours, right, theirs) ?? compareBinding(ours, theirs);
};

/** Judges one requirement of the left by what says the same on the right, else by what comes nearest there. */
const judgeOne = (left: Reading, ours: Statement, rights: readonly Statement[], right: Reading): StatementRow => {
  const again = rights.find((one) => isSaidAlike(ours, one));
  if (again) return leftOpen(ours, right) ?? { left: ours, right: again, found: saidAgain(left, ours, right, again) };
  const top = nearestTo(ours, rights);
  const nearest = top ? Math.max(top.there, top.back - LESS_SURE) : 0;
  const both = (found: Finding): StatementRow => ({ left: ours, right: top!.other, found });
  const said = values(ours.text, top?.other.text ?? null);
  if (top && nearest >= ABOUT && top.other.negative !== ours.negative)
    return both(opposed(ours, top.other, Math.min(top.there, top.back) > ABOUT));
  const cites = citing(ours, rights);
  if (cites)
    return {
      left: ours,
      right: cites,
      found: finding("undetermined", "reference-differs", values(ours.text, cites.text)),
    };
  const settled = leftOpen(ours, right) ?? sampled(ours, top?.other);
  if (settled) return settled;
  const weaker = top && strength(top.other.modality) !== strength(ours.modality);
  const lists =
    top && !weaker && ours.list && top.other.list
      ? listsOf(ours, ours.list, top.other, top.other.list, rights, right, said)
      : null;
  if (lists && !(lists.verdict === "same" && ours.list?.items.length === 1)) return both(lists);
  const says = top !== undefined && (isTheSame(left, ours, right, top) || isInOtherOrder(ours, top));
  if (says && labelsDiffer(ours, top!.other)) return both(finding("undetermined", "reference-differs", said));
  if (says || (weaker && nearest >= SAYS - LESS_SURE)) {
    const found = compareBinding(ours, top!.other);
    return both(found.verdict === "same" ? (unlike(left, ours, right, top!.other) ?? found) : found);
  }
  const elsewhere = saidIn(right, ours);
  if (elsewhere) {
    const same = finding("same", "words-found", values(ours.text, elsewhere.text));
    return { left: ours, right: elsewhere, found: unlike(left, ours, right, elsewhere) ?? same };
  }
  if (top && isOtherOption(ours, top.other)) return both(finding("not-comparable", "option-differs", said));
  if (top && nearest >= ABOUT - LESS_SURE)
    return both(
      asksMore(left, ours, right, top.other)
        ? finding("left-stricter", "wording-narrower", said)
        : finding("undetermined", "wording-differs", said),
    );
  return { left: ours, right: null, found: finding("left-stricter", "only-left", values(ours.text, null)) };
};

const isFact = (one: Statement | Fact | null): one is Fact => one !== null && "quantity" in one;

/** Whether both say something, in different languages. */
const inTwoLanguages = (left: Reading, right: Reading): boolean => {
  const [ours, theirs] = [left.prepared.text, right.prepared.text];
  return ours.trim() !== "" && theirs.trim() !== "" && isChinese(ours) !== isChinese(theirs);
};

/**
 * Between two languages a requirement without values that found no counterpart may be there in other words: it is left to
 * the reader, side by side where both sides have as many.
 */
const leftToReader = (rows: readonly StatementRow[]): StatementRow[] => {
  const open = ({ left, right }: StatementRow): StatementRow => ({
    left,
    right,
    found: finding("undetermined", "languages-differ", values(left?.text ?? null, right?.text ?? null)),
  });
  const lefts = rows.filter(({ found }) => found.reason.code === "only-left");
  const rights = rows.filter(({ found }) => found.reason.code === "only-right");
  if (lefts.length !== rights.length) {
    return rows.map((row) => (lefts.includes(row) || rights.includes(row) ? open(row) : row));
  }
  return rows.flatMap((row) => {
    if (rights.includes(row)) return [];
    const at = lefts.indexOf(row);
    return at < 0 ? [row] : [open({ ...row, right: rights[at]!.right })];
  });
};

/** Judges the requirements without values of both sides, and facts whose counterpart is one of these. */
export const judgeStatements = (
  left: Reading,
  right: Reading,
  lefts: readonly Statement[],
  rights: readonly Statement[],
  freeLeft: readonly Fact[],
  freeRight: readonly Fact[],
): StatementJudgement => {
  const ofStatements = lefts.map((ours) => {
    const zero = zeroAgainst(ours, freeRight, right);
    return zero ? zeroRow(ours, zero) : judgeOne(left, ours, rights, right);
  });
  const ofFacts = freeLeft.flatMap((fact) => judgeFact(fact, rights, left) ?? []);
  const rows = [...ofStatements, ...ofFacts];
  const answered = new Set(rows.map((row) => row.right));
  const isAnswered = (theirs: Statement): boolean =>
    answered.has(theirs) ||
    rows.some(
      ({ right: said }) => said !== null && !isFact(said) && said.start <= theirs.start && said.end >= theirs.end,
    );
  const alone = rights.filter((theirs) => !isAnswered(theirs) && theirs.modality === "shall");
  const all = [
    ...rows,
    ...alone.map((theirs) => ({
      left: null,
      right: theirs,
      found: finding("right-stricter", "only-right", values(null, theirs.text)),
    })),
  ];
  return {
    rows: inTwoLanguages(left, right) ? leftToReader(all) : all,
    usedLeft: new Set(rows.map((row) => row.left).filter(isFact)),
    usedRight: new Set(rows.map((row) => row.right).filter(isFact)),
  };
};
