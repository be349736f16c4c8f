/** Longest title that stands alone, in characters. */
const TITLE_LENGTH = 60;
const TITLE_LENGTH_LATIN = 140;

/** A verb makes a sentence of what might have been a title. */
export const VERB = /\b(?:shall|must|should|will|may|can|is|are|was|were|has|have|does|do)\b/i;

/** No title and no sentence ends here: what follows on the next line goes on. `Burn-in` is a word of its own. */
const OPEN_END =
  /(?:大于|小于|低于|高于|超过|少于|多于|早于|晚于|等于|至少|不足|大约|见|按|按照|依照|参照|符合|、|，|，取|[～~]|[于是将至]|(?<!理)由|(?<![行作人])为|(?<![总饱缓中])和|(?<!参)与|(?<!普)及|或|(?<![存现])在|(?<!服)从|(?<!签)到|(?<![核校比配])对)$|(?<![-\w])(?:to|of|above|below|than|from|at|with|and|or|the|a|an|in|by|for|on|between|within|exceed|least|most|about|every|see|be|is|are|if|unless|when|where|whether|which)$/;

export const isOpenEnded = (text: string): boolean => OPEN_END.test(text.slice(-20));

/** An order of an amendment below the number that it names: `Replace the definition with the following:`. */
export const isInstruction = (text: string): boolean =>
  /^(?:add|delete|insert|replace)\b.*(?:\b(?:after|following|with)\b|[“"])/i.test(text.slice(0, TITLE_LENGTH_LATIN));

/** What stands after the label could be a title: short and not a sentence. */
export function isTitleLike(rest: string): boolean {
  if (/[。；;，,：:—]$/.test(rest) || /[。；;]/.test(rest) || isOpenEnded(rest)) return false;
  if (/[\u3400-\u9fff]/.test(rest.slice(0, TITLE_LENGTH))) return rest.length <= TITLE_LENGTH;
  return rest.length <= TITLE_LENGTH_LATIN && !(/\.(?:\s|$)/.test(rest) && VERB.test(rest));
}
