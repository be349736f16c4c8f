import { allMatches } from "../../all-matches";
import { openPhrases } from "../vocabulary/open-value";

/** Words that take something back: exceptions, exclusions, permissions to fall short. */
const TAKES_BACK =
  /中至少|除外|不含|不包括|不计入|不适用|例外|可以?(?:减|免|缓|放宽|降低|不|延[期长缓])|(?<!不)允许(?!值|偏差|误差|范围|的最大|最大)|仅(?!在)|只(?:适用|限)|其中|不作要求|豁免|累计|except|exclud|exempt|waive|reduced to|may be (?:reduced|relaxed|omitted)|only (?:for|if|when)|not appl|at least [a-z\d]+ (?:out )?of\b|\bout of\b/gi;

/**
 * Words that leave it to someone whether or how far a thing holds. Many are made of words that say nothing elsewhere
 * (`as needed`, `具备条件的`), so nothing else would notice them.
 */
const LEAVES_OPEN =
  /必要时|需要时|(?:要求|请求|需要|指定)时|视情|酌情|[按根依](?:照|据)?(?:实际|具体)?需要|(?:具备|满足|符合|达到)(?:相应|相关|有关|规定|要求|试验|使用)?的?(?:条件|要求|规定)(?:的|时|后|情况下)(?=，)|where (?:practicable|agreed)|\b(?:if|when|where|as|to the extent) (?:required|requested|specified|agreed|needed|necessary|possible|applicable|appropriate)\b(?! (?:by|in|to)\b)|on request|\b(?:at|in) the discretion\b|(?<!\b(?:at|the) )\bmost\b/gi;

const restrictions = (text: string): string[] => [
  ...[TAKES_BACK, LEAVES_OPEN].flatMap((words) => allMatches(text, words).map((found) => found[0].toLowerCase())),
  // `经批准可以……`: whatever stands before it need not be
  ...openPhrases(text).flatMap(({ start, end, instead }) => (instead ? [text.slice(start, end)] : [])),
];

/** Whether a text takes back or leaves open more than another. */
export const restrictsMore = (text: string, other: string): boolean => {
  const ours = restrictions(text);
  if (ours.length === 0) return false;
  const theirs = restrictions(other);
  const often = (words: readonly string[], word: string): number => words.filter((one) => one === word).length;
  return ours.some((word) => often(ours, word) > often(theirs, word));
};
