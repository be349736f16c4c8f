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

const jointsOf = (text: string): Joint[] =>
  text.split(/[，。；,;:\n]|\.(?= |$)/).flatMap((clause) =>
    isChinese(clause)
      ? allMatches(clause, CHINESE_JOINT).map(({ 1: before, 2: word, 3: behind, index }) => ({
          between: inOrder(before!, behind!),
          either: word!.startsWith("或"),
          denied: CHINESE_DENIAL.test(clause),
          inCase: CHINESE_CASE.test(clause.trim()) || !CHINESE_MODAL.test(clause.slice(0, index)),
        }))
      : allMatches(clause.toLowerCase(), ENGLISH_JOINT).map(({ 1: before, 2: word, 3: behind, index }) => ({
          between: inOrder(stem(before!), stem(behind!)),
          either: word !== "and",
          denied: ENGLISH_DENIAL.test(clause.toLowerCase().slice(0, index)),
          inCase: ENGLISH_CASE.test(clause.toLowerCase().slice(0, index)),
        })),
  );

/**
 * Whether two texts join the same things otherwise, so that the right asks for less: for one of two where the left asks for
 * both, or only where both are so and the left where either is.
 */
export const isOtherChoice = (left: string, right: string): boolean => {
  const theirs = jointsOf(right);
  return jointsOf(left).some((ours) => {
    const same = theirs.filter(({ between }) => between === ours.between);
    if (same.length === 0 || same.some(({ either }) => either === ours.either)) return false;
    return same.some(({ denied, inCase }) => !denied && (ours.either ? inCase : true));
  });
};
