import { isIdleEnglish, tellingRuns } from "../vocabulary/content";
import { WORDS_ACROSS } from "../vocabulary/words-across";

/** What one of two texts in two languages says beside its rows, and the whole of it. */
export interface Told {
  readonly rest: string;
  readonly whole: string;
}

const WORD = /[a-z]{3,}/g;
/** What only says which measure a value is of (`2 m long`, `距声源1 m`) goes without saying. */
const OF_MEASURE =
  /^(?:thick|high|long|wide|deep|tall|heavy|weigh|normally|accurate|tightened|frequency|pressure|temperature|current|voltage|rate|head|retain)$/;
const OF_MEASURE_CHINESE = /距(?:离)?(?:声源|光源|测点)?|[高低]温|电压|电流|频率|压力/g;

/** Stands for what both name. */
const BOTH = "■";
/** Whether a text has a word, and not only to say of which kind a thing is that both name (`电缆护套` for `sheath`). */
const tells = (rest: string, { source }: RegExp, isThing: boolean): boolean =>
  new RegExp(isThing ? `(?:${source})(?! ?${BOTH})` : source).test(rest);

/**
 * Whether something is left on the one side and nothing on the other, once what both name is struck out. Words that no
 * table knows may be each other's; where only one side has any, it speaks of something else, or of less. A thing that a
 * table knows in both languages is not what the other side calls by a word of none (`母线` for `clip`).
 */
export const saysMoreOnOneSide = (chinese: Told, english: Told): boolean => {
  let [ours, theirs] = [chinese.rest, english.rest.toLowerCase()];
  const whole = english.whole.toLowerCase();
  const named = WORDS_ACROSS.flatMap((word) => {
    const [here, there] = [chinese.whole.search(word.zh) >= 0, whole.search(word.en) >= 0];
    return here || there ? [{ word, byBoth: here && there }] : [];
  });
  for (const { word, byBoth } of named) {
    if (!byBoth) continue;
    ours = ours.replace(word.zh, BOTH);
    theirs = theirs.replace(word.en, BOTH);
  }
  let [more, less] = [false, false];
  for (const { word } of named) {
    const [here, there] = [tells(ours, word.zh, word.isThing), tells(theirs, word.en, word.isThing)];
    if (here !== there) return true;
    more ||= here;
    less ||= there;
    ours = ours.replace(word.zh, " ");
    theirs = theirs.replace(word.en, " ");
  }
  more ||= tellingRuns(ours.replace(OF_MEASURE_CHINESE, " ")).some((run) => run.length > 1);
  less ||= (theirs.match(WORD) ?? []).some((word) => !isIdleEnglish(word) && !OF_MEASURE.test(word));
  return more !== less;
};
