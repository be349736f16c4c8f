import type { Coverage, IndicatorRow, ReasonCode } from "../../../contract";
import { allMatches } from "../../all-matches";
import { blank } from "../../blank";
import { once } from "../../once";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import type { Segment } from "../reading/segment";
import { isRecomposed } from "../statements/composition";
import { listStart } from "../statements/lists";
import { contentOfWhole } from "../statements/said";
import { canonicalIn, isOneThing, type Judged, newWords, toldIn, unexplained } from "../statements/wording";
import { type FactPair, near } from "../values/pair";
import { contentOf, isChinese } from "../vocabulary/content";
import { WITHOUT_HARM } from "../vocabulary/harm";
import { withoutManner } from "../vocabulary/manner";
import { isFirm, tellsCapability } from "../vocabulary/modality";
import { canonical, HAVE } from "../vocabulary/synonyms";
import { tellsOtherMethod, tellsOtherThing } from "./across";
import { isBoundOtherwise } from "./binding";
import { isOtherChoice } from "./choice";
import { isOtherDeed } from "./deeds";
import { isReversed } from "./direction";
import { lacksMember, saysLessOften } from "./members";
import { isMultiplePair, isSameMultiple } from "./multiples";
import { saysMoreOnOneSide } from "./parity";
import { isTurned } from "./polarity";
import { restrictsMore } from "./restriction";
import { sceneMissing } from "./scene";
import { isOnlyForSoLong, isOtherSpan, isShareOfIt } from "./spans";

/** What the guards look at. */
export interface Case {
  readonly left: Reading;
  readonly right: Reading;
  readonly pairs: readonly FactPair[];
  readonly rows: readonly IndicatorRow[];
}

/** A guard holds a "yes" back: it names a way in which the rows may look covered while the provision is not. */
export interface Guard {
  readonly code: ReasonCode;
  readonly holdsBack: (one: Case) => boolean;
}

const guard = (code: ReasonCode, holdsBack: Guard["holdsBack"]): Guard => ({ code, holdsBack });

const inOneLanguage = ({ left, right }: Case): boolean =>
  isChinese(left.prepared.text) === isChinese(right.prepared.text);

/** Whether words can be held against words: those of one language, and not of a text against itself. */
const haveOwnWords = (one: Case): boolean => one.left.prepared.text !== one.right.prepared.text && inOneLanguage(one);

/** The Chinese and the English of two readings in two languages; null of one language. */
const chineseAndEnglish = (one: Case): readonly [Reading, Reading] | null => {
  if (inOneLanguage(one)) return null;
  return isChinese(one.left.prepared.text) ? [one.left, one.right] : [one.right, one.left];
};

/** The text of a reading without the names of properties that the other names too. */
const withoutSharedNames = (own: Reading, other: Reading): string => {
  const shared = new Set(other.mentions.map(({ property }) => property));
  return own.mentions.reduce(
    (text, { property, start, end }) => (shared.has(property) ? blank(text, start, end) : text),
    own.prepared.text,
  );
};

/** What a name that both know is made of need not stand in the other language: `电缆外径`, `cable diameter`. */
const namesOtherThing = (chinese: Reading, english: Reading): boolean =>
  tellsOtherThing(chinese.prepared.text, english.prepared.text) &&
  tellsOtherThing(withoutSharedNames(chinese, english), withoutSharedNames(english, chinese));

const MODAL = /应|须|不得|\bshall\b|\bmust\b|允许|\b(?:permitted|allowed|acceptable)\b/i;
const FORBIDS = /不允许|不应有|不得有|不应出现|禁止|\bno\b/i;

/** A value of the right alone that stands before the modal word limits what the sentence is said of (`every cable longer than 2 m shall …`). */
const limitsSubject = ({ right, pairs }: Case): boolean => {
  const paired = new Set(pairs.map((pair) => pair.right));
  return right.facts.some((fact) => {
    const segment = right.segments[fact.segment];
    if (paired.has(fact) || !segment) return false;
    const text = right.prepared.text;
    const before = text.slice(segment.start, fact.start);
    // a ban of what is larger allows what is smaller
    if (FORBIDS.test(before)) return true;
    return MODAL.test(text.slice(fact.end, segment.end)) && !MODAL.test(before);
  });
};

/** `shall not drop for 10 min` against `shall not drop more than 1 mm for 15 min`: what the left bans the right only limits. */
const BANNED_VERB =
  /\b(?:shall|must|may) not (?!be\b|exceed)([a-z]+)\b(?! (?:by )?(?:more|less|over|under|above|below|beyond|in excess|fewer|greater|lower|higher|longer|shorter))/gi;
const onlyLimits = ({ left, right }: Case): boolean =>
  allMatches(left.prepared.text, BANNED_VERB).some(([, verb]) =>
    new RegExp(`\\bnot ${verb} (?:[a-z]+ ){0,3}?(?:more|over|beyond|in excess|further|longer)\\b`, "i").test(
      right.prepared.text,
    ),
  );

const CRITERION =
  /正常|无损|不[应得]?(?:出现|有)?损[坏伤]|不失效|不降级|性能|功能|合格|without damage|no damage|(?<!\b(?:shall|must|to) )function|performance/i;
const weakOf = (reading: Reading): Segment[] => reading.segments.filter(({ modality }) => !isFirm(modality));
const onlyPossible = ({ segments }: Reading): Segment[] =>
  segments.filter(({ modality, text }) => modality === "none" && tellsCapability(text));

/** Something of which the left speaks is only recommended, permitted or aimed at on the right, or said to be possible. */
const isWeakened = ({ left, right }: Case): boolean => {
  const demanded = left.segments.some(({ modality }) => modality === "shall");
  const weak = [...weakOf(right), ...(demanded ? onlyPossible(right) : [])];
  if (weak.length <= weakOf(left).length) return false;
  const spoken = contentOfWhole(left);
  return weak.some(({ text }) => {
    const words = [...contentOf(text)];
    return words.length === 0 || words.some((token) => spoken.has(token));
  });
};

/** Strengthening words of the left that must not be lost. */
const STRENGTHENING =
  /任[一何意]|同时|连续(?!工作时间)|(?<!不)持续(?=[\u4e00-\u9fff]{2})(?!时间|期)|均匀|始终|全部|所有|最不利|最恶劣|全(?:温|频|程|寿命)|整个|simultaneous|continuous|(?<!\b(?:not|no|without)\b[^.;,]{0,24})\bany (?!temperature|humidity|altitude|of)|\ball |entire|throughout|worst[- ]case/gi;

/** One word for all of them will do for another. */
const OF_ALL = /任[一意何]|所有|全部|一切|(?:每一?|各)[个台件只根块套辆艘架面侧]/;

const OR_BETWEEN_VALUES =
  /\d[^，。；,;]{0,12}(?:或(?!等于|以)| or (?!more|less|better|greater|equal|above|below|lower|higher|longer))[^，。；,;]{0,12}\d/;

/** `the temperature below 40 °C or the humidity below 80 %`: the words of the second stand between as well. */
const OR_BETWEEN_CLAUSES =
  /\d[^.,;\d]{0,24} or (?!more|less|better|greater|equal|above|below|lower|higher|longer)[a-z][^.,;\d]{0,40}\d/;
const offersChoice = (text: string): boolean => OR_BETWEEN_VALUES.test(text) || OR_BETWEEN_CLAUSES.test(text);

const VERB = /应(?![急用力变])|须|不得|宜|可|允许|\b(?:shall|must|should|may)\b/i;

/** Spans of the statements that rows have judged. */
const spansOf = (
  rows: readonly IndicatorRow[],
  side: "left" | "right",
  { source, text }: Prepared,
): [number, number][] =>
  rows.flatMap((row): [number, number][] => {
    const written = row.reason.code.startsWith("list-") ? row[side].text : null;
    const at = written === null ? -1 : source.indexOf(written);
    if (at < 0) return [];
    // without its examples, which name things too
    const said = text.slice(at, at + written!.length);
    // what stands before a list, or before the verb that its first item carries, no list has judged
    const start = listStart(said) ?? said.search(VERB);
    const having = said.search(HAVE);
    const list = having < 0 ? start : Math.min(start, having);
    return list < 0 ? [] : [[at + list, at + said.length]];
  });

/** What a thing holds (`灰容量不小于500 g`) is asked for besides; any other value may say in which case one before it holds. */
const HELD_IN_IT = /^，?(?:且|并)?[\u4e00-\u9fff]{0,4}(?:含量|容量|挥发物|杂质|残留物|灰分|水分)应?不[大小高低超多少]/;

/** What the right asks for beyond the left in stretches of their own: values that stand alone, and that no harm is done. */
const beyondOf = ({ segments, facts, prepared }: Reading, paired: ReadonlySet<Fact>): [number, number][] => [
  ...facts.flatMap((fact): [number, number][] => {
    const segment = segments[fact.segment];
    const alone =
      segment !== undefined &&
      !paired.has(fact) &&
      fact.quantity?.comparator != null &&
      segment.quantities.length === 1 &&
      segments.some((other) => other.part === segment.part && other.end <= segment.start) &&
      HELD_IN_IT.test(segment.text);
    return alone ? [[segment.start, segment.end]] : [];
  }),
  ...allMatches(prepared.text, WITHOUT_HARM).map((found): [number, number] => [
    found.index,
    found.index + found[0].length,
  ]),
];

/** Advice behind what binds asks for nothing; what a sentence begins with is what it is said of, whatever verb it holds. */
const isAddedAdvice = ({ modality, quantities, sentence }: Segment, at: number, all: readonly Segment[]): boolean => {
  const before = all[at - 1];
  return modality === "should" && quantities.length === 0 && before?.sentence === sentence && isFirm(before.modality);
};

/** `进水量`, `咬边深度`: by what it is measured where none of it may be. */
const MEASURE = /(?:深度|长度|宽度|高度|面积|[量数率])(?=[\u4e00-\u9fff]{0,4}[^\u4e00-\u9fff]*$)/;
const measureOf =
  ({ prepared, segments }: Reading) =>
  (fact: Fact): [number, number][] => {
    const start = segments[fact.segment]!.start;
    const found = MEASURE.exec(prepared.text.slice(start, fact.start));
    return found ? [[start + found.index, start + found.index + found[0].length]] : [];
  };

/** What a side says beside what the rows stand for, and the facts that they do stand for. */
const restOf = (one: Case, side: "left" | "right"): { readonly rest: string; readonly judged: readonly Judged[] } => {
  const [own, other] = side === "left" ? [one.left, one.right] : [one.right, one.left];
  const judged = one.pairs.map((pair) => ({ fact: pair[side], as: pair[side === "left" ? "right" : "left"] }));
  // a number against a ban of the same
  const counted = one.rows.filter(({ reason }) => reason.code === "zero-against-number").map((row) => row[side].text);
  judged.push(...own.facts.filter(({ text }) => counted.includes(text)).map((fact) => ({ fact, as: fact })));
  // what the right asks for beyond the left stands in rows of its own
  const paired = new Set(judged.map(({ fact }) => fact));
  const beyond =
    side === "left" ? [] : own.facts.filter((fact) => !paired.has(fact)).map((fact) => ({ fact, as: fact }));
  const advised = own.segments.filter(isAddedAdvice).map(({ start, end }): [number, number] => [start, end]);
  const spans = [
    ...spansOf(one.rows, side, own.prepared),
    ...(side === "left" ? [] : [...beyondOf(own, paired), ...advised]),
  ];
  if (side === "left") spans.push(...own.facts.filter(({ text }) => counted.includes(text)).flatMap(measureOf(own)));
  const all = [...judged, ...beyond];
  const rest = unexplained(own, all, spans, other, side === "left");
  return { rest: side === "left" ? rest : withoutManner(rest), judged: all };
};

const restOfRight = once((one: Case) => restOf(one, "right"));

const newsOf = (one: Case, side: "left" | "right"): string[] => {
  const { rest, judged } = side === "left" ? restOf(one, "left") : restOfRight(one);
  return newWords(rest, judged, side === "left" ? one.right : one.left);
};

/** Of two languages: one side says something beside the rows, and the other nothing that might be it. */
const saysMore = (one: Case): boolean => {
  const [left, right] = [
    { rest: restOf(one, "left").rest, whole: one.left.prepared.text },
    { rest: restOfRight(one).rest, whole: one.right.prepared.text },
  ];
  return isChinese(left.whole) ? saysMoreOnOneSide(left, right) : saysMoreOnOneSide(right, left);
};

const UPPER = /不(?:大于|高于|多于|超过)|以下|至多|\bat most\b|\bnot (?:more|exceed)/i;
const LOWER = /不(?:小于|低于|少于)|以上|至少|\bat least\b|\bnot less/i;

/** `不低于V-0` against `不大于V-0`: bounds of what was read as no bounded value. */
const boundsDiffer = (left: Reading, right: Reading): boolean => {
  const isRead = ({ facts }: Reading): boolean => facts.some(({ quantity }) => (quantity?.comparator ?? null) !== null);
  if (isRead(left) || isRead(right)) return false;
  const [ours, theirs] = [left.prepared.text, right.prepared.text];
  return [
    [UPPER, LOWER],
    [LOWER, UPPER],
  ].some(([one, other]) => one!.test(ours) && !one!.test(theirs) && other!.test(theirs) && !other!.test(ours));
};

const isTurnedCase = ({ left, right, pairs }: Case): boolean => {
  const [ours, theirs] = [canonicalIn(left.prepared), canonicalIn(right.prepared)];
  return (
    isTurned(ours, theirs) || isReversed(ours, theirs) || boundsDiffer(left, right) || isOtherSpan(left, right, pairs)
  );
};

/** Of lists that no row has judged. */
const losesMember = ({ left: { prepared }, right, rows }: Case): boolean => {
  const judged = spansOf(rows, "left", prepared);
  const rest = judged.reduce((text, [start, end]) => blank(text, start, end), prepared.text);
  return [lacksMember, saysLessOften].some((lacks) => lacks(canonical(rest), canonicalIn(right.prepared)));
};

const isEqual = (left: Fact, right: Fact): boolean => near(left.low, right.low) && near(left.high, right.high);

/** A guess counts only where the other side's words confirm it, or where nothing hangs on it. */
const isGuess = ({ left, right }: FactPair): boolean =>
  (left.guessed || right.guessed) &&
  (left.guessed === right.guessed || !isConfirmed(left, right)) &&
  !isEqual(left, right);

/** One side shows what the other is guessed to do; what is bounded here (`不低于0.3 mg/L`) is bounded by a range there. */
const isConfirmed = (left: Fact, right: Fact): boolean => {
  const [guess, firm] = left.guessed ? [left, right] : [right, left];
  return (
    guess.sense === firm.sense || (guess.sense === "tolerance" && guess.role === "accept" && firm.role === "accept")
  );
};

/**
 * Across two languages words tell nothing: the property must be the same, or what both name for one situation, or what
 * the steps of two tests go by (`持续时间` for `pulse duration`).
 */
const isRecognised = ({ left, right }: FactPair): boolean => {
  if (left.property === null || right.property === null) return false;
  const situation = left.facets.get("situation")?.value;
  return (
    (left.sense === "test-severity" && right.sense === "test-severity") ||
    isOneThing(left.property, right.property) ||
    (situation !== undefined && situation === right.facets.get("situation")?.value)
  );
};

/** Multiples in two languages are known by what they are of, whatever else the values show. */
const isMultipleOfOne = (one: Case, pair: FactPair): boolean =>
  !inOneLanguage(one) && isMultiplePair(pair) && isSameMultiple(one.left, one.right, pair);

/** A circumstance that stands with another value before this one may be meant for this one too. */
const isPerhapsMeant = ({ left, right }: FactPair): boolean =>
  [
    [left, right],
    [right, left],
  ].some(([one, other]) =>
    one!.conditions.some(
      ({ before, quantity }) =>
        before && !other!.conditions.some((there) => there.quantity.dimension === quantity.dimension),
    ),
  );

/**
 * The guards, in the order in which they are reported. A "yes" stands only where none of them holds it back; each is
 * a natural mistake that would otherwise end in a false "the civil standard covers this".
 */
export const GUARDS: readonly Guard[] = [
  guard("no-indicator", (one) => one.rows.length === 0),
  guard("amendment-not-applied", (one) => one.left.prepared.unapplied || one.right.prepared.unapplied),
  guard("number-not-read", (one) => one.left.unread.length > 0),
  guard("open-on-left", (one) => one.left.facts.some((fact) => fact.open)),
  guard("default-on-right", (one) => one.pairs.some((pair) => pair.right.isDefault && !pair.left.isDefault)),
  guard(
    "right-not-binding",
    (one) => one.pairs.some((pair) => !isFirm(pair.right.modality) && isFirm(pair.left.modality)) || isWeakened(one),
  ),
  guard("condition-on-one-side", (one) => one.pairs.some(isPerhapsMeant)),
  guard("method-on-one-side", (one) => {
    const [chinese, english] = chineseAndEnglish(one) ?? [];
    return (
      one.pairs.some(({ left, right }) => left.facets.has("reckoning") !== right.facets.has("reckoning")) ||
      (chinese !== undefined && english !== undefined && tellsOtherMethod(chinese.prepared.text, english.prepared.text))
    );
  }),
  guard("pairing-doubtful", (one) => one.pairs.some((pair) => pair.weak && !isMultipleOfOne(one, pair))),
  guard("purpose-guessed", (one) => one.pairs.some(isGuess)),
  guard(
    "restricted-on-right",
    (one) =>
      limitsSubject(one) ||
      onlyLimits(one) ||
      isShareOfIt(one.right, one.pairs) ||
      isOnlyForSoLong(one.right, one.pairs) ||
      restrictsMore(one.right.prepared.text, one.left.prepared.text),
  ),
  guard("strengthened-on-left", (one) => {
    if (!haveOwnWords(one)) return false;
    const theirs = toldIn(one.right.prepared).lower;
    return allMatches(canonicalIn(one.left.prepared), STRENGTHENING).some(
      ([found]) => !theirs.includes(found.toLowerCase()) && !(OF_ALL.test(found) && OF_ALL.test(theirs)),
    );
  }),
  guard(
    "scene-on-one-side",
    (one) => haveOwnWords(one) && (sceneMissing(one.left, one.right) ?? sceneMissing(one.right, one.left)) !== null,
  ),
  guard("sampled-on-right", (one) => {
    const sampled = ({ seen }: Reading): boolean =>
      seen.some(({ facet, value }) => facet.name === "sampling" && value === "sample");
    return sampled(one.right) && !sampled(one.left);
  }),
  guard(
    "criterion-missing",
    (one) =>
      (CRITERION.test(one.left.prepared.text) &&
        !CRITERION.test(one.right.prepared.text) &&
        one.rows.some((row) => row.sense === "test-severity")) ||
      isOtherDeed(one.left, one.right, one.pairs),
  ),
  guard(
    "alternative-on-right",
    (one) =>
      (offersChoice(one.right.prepared.text) && !offersChoice(one.left.prepared.text)) ||
      (haveOwnWords(one) && isOtherChoice(canonicalIn(one.left.prepared), canonicalIn(one.right.prepared))),
  ),
  guard(
    "subject-not-recognised",
    (one) =>
      !inOneLanguage(one) &&
      !one.pairs.every((pair) => (isMultiplePair(pair) ? isMultipleOfOne(one, pair) : isRecognised(pair))),
  ),
  guard("words-unexplained", (one) => {
    const [chinese, english] = chineseAndEnglish(one) ?? [];
    if (chinese && english && (namesOtherThing(chinese, english) || saysMore(one))) return true;
    if (one.left.prepared.asksInExample && one.left.prepared.source !== one.right.prepared.source) return true;
    return haveOwnWords(one) && (newsOf(one, "left").length > 0 || isTurnedCase(one) || losesMember(one));
  }),
  guard(
    "words-moved",
    (one) =>
      haveOwnWords(one) &&
      (isBoundOtherwise(one.pairs) || isRecomposed(canonicalIn(one.left.prepared), restOfRight(one).rest)),
  ),
  guard("words-added", (one) => haveOwnWords(one) && newsOf(one, "right").length > 0),
];

/** Coverage by the rows alone: any stricter left or mixed row denies it, any row in doubt leaves it unknown. */
export const coverageOfRows = (rows: readonly IndicatorRow[]): Coverage => {
  if (rows.some((row) => row.verdict === "left-stricter" || row.verdict === "mixed")) return "no";
  return rows.some((row) => row.verdict === "not-comparable" || row.verdict === "undetermined") ? "unknown" : "yes";
};

/** The guards that hold back a "yes", by their codes. */
export const heldBackBy = (one: Case): ReasonCode[] =>
  GUARDS.filter((entry) => entry.holdsBack(one)).map((entry) => entry.code);
