import type { Coverage, IndicatorRow, ReasonCode } from "../../../contract";
import { allMatches } from "../../all-matches";
import { blank } from "../../blank";
import type { Reading } from "../reading/facts";
import type { Segment } from "../reading/segment";
import { isRecomposed } from "../statements/composition";
import { contentOfWhole } from "../statements/said";
import { canonicalIn, toldIn } from "../statements/wording";
import { contentOf } from "../vocabulary/content";
import { isFirm, tellsCapability } from "../vocabulary/modality";
import { tellsOtherMethod, tellsOtherThing } from "./across";
import { losesMember, newsOf, restOfRight, saysMore } from "./beside-rows";
import { isBoundOtherwise } from "./binding";
import { type Case, chineseAndEnglish, haveOwnWords, inOneLanguage } from "./case";
import { isOtherChoice } from "./choice";
import { isOtherDeed } from "./deeds";
import { isReversed } from "./direction";
import { isMultiplePair } from "./multiples";
import { isGuess, isMultipleOfOne, isPerhapsMeant, isRecognised } from "./pairing";
import { isTurned } from "./polarity";
import { restrictsMore } from "./restriction";
import { sceneMissing } from "./scene";
import { isOnlyForSoLong, isOtherSpan, isShareOfIt } from "./spans";
import { isBannedUnlessOther } from "./unless";

/** A guard holds a "yes" back: it names a way in which the rows may look covered while the provision is not. */
export interface Guard {
  readonly code: ReasonCode;
  readonly holdsBack: (one: Case) => boolean;
}

const guard = (code: ReasonCode, holdsBack: Guard["holdsBack"]): Guard => ({ code, holdsBack });

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
    isTurned(ours, theirs) ||
    isReversed(ours, theirs) ||
    isBannedUnlessOther(left, right) ||
    boundsDiffer(left, right) ||
    isOtherSpan(left, right, pairs)
  );
};

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
