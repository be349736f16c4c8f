import { blank } from "../../blank";
import { isMeasured, mentionsIn } from "../../quantity";

/**
 * A limit told as the outcome of a test that is called by what it measures: `经起球试验后应达到4级` bounds what `起球等级不低于4级`
 * bounds. The words that make a test of it tell nothing, and are blanked.
 */
const TEST_BEHIND =
  /^(?:性能?|等级)?(?:试验|测试|测定|检验)(?:后|时)?，?(?:其?(?:等级|级别|结果|数值|值))?(?=应(?:达到|不|为)[^，。；\d]{0,6}\d)/;
const TEST_AHEAD = /(?:经过?|按|作|做|进行)$/;
const LIKELY = /(?:试验|测试|测定|检验)(?:后|时)?，?[^，。；]{0,4}应/;

/** A folded text without the words by which a measurement is called a test. */
export const withoutTestOfItself = (text: string): string => {
  if (!LIKELY.test(text)) return text;
  let result = text;
  for (const { start, end, property } of mentionsIn(text)) {
    const behind = isMeasured(property) ? TEST_BEHIND.exec(text.slice(end)) : null;
    const ahead = behind && TEST_AHEAD.exec(text.slice(0, start));
    if (!behind || !ahead) continue;
    result = blank(blank(result, start - ahead[0].length, start), end, end + behind[0].length);
  }
  return result;
};
