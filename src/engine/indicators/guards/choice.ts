import { allMatches } from "../../all-matches";
import { isChinese, stem } from "../vocabulary/content";

/** Two things joined: all of them are meant, or any one of them will do. */
interface Joint {
  /** What stands on either side, in whichever order. */
  readonly between: string;
  readonly either: boolean;
  /** A ban or a denial governs it: of what may not be, none may be either way. */
  readonly denied: boolean;
  /** It says when or of what a demand holds. */
  readonly inCase: boolean;
}

const CHINESE_JOINT = /(?<=([\u4e00-\u9fff]{2}))、?(或者|或|以及|和|及|与|并且|并)(?=([\u4e00-\u9fff]{2}))/g;
const CHINESE_DENIAL = /不[得应准许可宜允]|禁止|严禁|防止|避免|任何|[未无]/;
const CHINESE_CASE = /[的时后前下]$/;
const CHINESE_MODAL = /应|须|不得|可/;

const ENGLISH_JOINT = /\b([a-z]{2,})\)?,? (and\/or|and|or) (?:the |an? |any |all |of |in |to )*(?=([a-z]{2,}))/g;
const ENGLISH_DENIAL =
  /\b(?:not|no|nor|never|neither|without|any|prohibit|prevent|forbid|deny|den(?:ies|ying)|refrain|avoid)/;
const ENGLISH_CASE = /\b(?:if|when|whenever|where|unless|after|before|upon|during|in (?:the )?(?:case|event) of)\b/;

const inOrder = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** From where on a pattern has been found in a text: looked for once, however many places ask. */
const toldFrom = (text: string, pattern: RegExp): number => {
  const found = pattern.exec(text);
  return found ? found.index + found[0].length : Number.POSITIVE_INFINITY;
};

const chineseJoints = (clause: string): Joint[] => {
  const denied = CHINESE_DENIAL.test(clause);
  const saysWhen = CHINESE_CASE.test(clause.trim());
  const asks = toldFrom(clause, CHINESE_MODAL);
  return allMatches(clause, CHINESE_JOINT).map(({ 1: before, 2: word, 3: behind, index }) => ({
    between: inOrder(before!, behind!),
    either: word!.startsWith("或"),
    denied,
    inCase: saysWhen || asks > index,
  }));
};

/** Of what is named before a verb of its own a denial holds that stands before the comma: `shall show no cracks, blisters or rust`. */
const ENGLISH_MODAL = /\b(?:shall|must|should|may)\b/;

const englishJoints = (clause: string, before: string): Joint[] => {
  const goesOn = ENGLISH_DENIAL.test(before) ? toldFrom(clause, ENGLISH_MODAL) : 0;
  const denies = toldFrom(clause, ENGLISH_DENIAL);
  const saysWhen = toldFrom(clause, ENGLISH_CASE);
  return allMatches(clause, ENGLISH_JOINT).map(({ 1: before, 2: word, 3: behind, index }) => ({
    between: inOrder(stem(before!), stem(behind!)),
    either: word !== "and",
    denied: denies <= index || goesOn > index,
    inCase: saysWhen <= index,
  }));
};

/** The joints of a text by what stands on either side. */
const jointsOf = (text: string): ReadonlyMap<string, readonly Joint[]> =>
  Map.groupBy(
    text
      .split(/[，。；,;:\n]|\.(?= |$)/)
      .flatMap((clause, at, all) =>
        isChinese(clause)
          ? chineseJoints(clause)
          : englishJoints(clause.toLowerCase(), all[at - 1]?.toLowerCase() ?? ""),
      ),
    ({ between }) => between,
  );

/** Whether the right joins two things otherwise than the left does, one time or the other, and asks for less. */
const asksForLess = (ours: readonly Joint[], theirs: readonly Joint[]): boolean => {
  // what is joined both ways on the right is joined as on the left
  const isEither = theirs[0]?.either;
  if (theirs.some(({ either }) => either !== isEither) || ours.every(({ either }) => either === isEither)) return false;
  return theirs.some(({ denied, either, inCase }) => !denied && (either || inCase));
};

/** What may be done instead: `在5 s内报警或切断电源`, `within 5 s or shall remain open`. */
const INSTEAD = /(?:、|，)?或者?(?:应|须)?(?:能|自动)?([\u4e00-\u9fff]{2})|\bor (?:shall |must )?(?:be )?([a-z]{4,})/g;
const besides = (deed: string): RegExp =>
  new RegExp(`(?:并且?|且|和|及)(?:应|须)?(?:能|自动)?${deed}|\\band (?:shall |must )?(?:be )?${deed}`);

/** Whether the right lets stand for the rest what the left asks for besides, in a clause that denies nothing. */
const takesInstead = (left: string, right: string): boolean =>
  right.split(/[。；;\n]|\.(?= |$)/).some(
    (sentence) =>
      !CHINESE_DENIAL.test(sentence) &&
      !ENGLISH_DENIAL.test(sentence) &&
      allMatches(sentence, INSTEAD).some(([, chinese, english]) => {
        const deed = chinese ?? english!;
        return besides(deed).test(left) && !besides(deed).test(right);
      }),
  );

/**
 * Whether two texts join the same things otherwise, so that the right asks for less: for one of two where the left asks for
 * both, or only where both are so and the left where either is.
 */
export const isOtherChoice = (left: string, right: string): boolean => {
  if (takesInstead(left.toLowerCase(), right.toLowerCase())) return true;
  const ours = jointsOf(left);
  if (ours.size === 0) return false;
  const theirs = jointsOf(right);
  return [...ours].some(([between, joints]) => asksForLess(joints, theirs.get(between) ?? []));
};
