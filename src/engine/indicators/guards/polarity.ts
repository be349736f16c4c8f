import { allMatches } from "../../all-matches";

/**
 * Small words that turn what a text says, though none of them carries a requirement of its own: a denial, before and
 * after, above and below. Where only one side has such a word beside the same other words, the two sides do not say the
 * same, and no value can make up for it.
 */

const DENIES = "不无未非";
/** What is denied: not the bounds (`不大于`) nor the modal words (`不应`), which are judged with their values. */
const DENIED = new RegExp(
  `[${DENIES}](?![大小高低少多超长短足应得准宜劣优能可会同仅论迟早重轻宽窄下含包带计])([\\u4e00-\\u9fff]{2})`,
  "g",
);
/** How near before a word its denial must stand. */
const REACH = 6;
const DENIED_BEFORE = new RegExp(`[${DENIES}][^，。；]{0,${REACH}}$`);
const isDeniedAt = (text: string, at: number): boolean =>
  DENIED_BEFORE.test(text.slice(Math.max(0, at - REACH - 1), at));

const saysPlainly = (text: string, word: string): boolean => {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (isDeniedAt(text, at)) return false;
  return first >= 0;
};

/** Words that the one text denies and the other says plainly. */
const deniedOnly = (text: string, other: string): boolean =>
  allMatches(text, DENIED).some(([, word]) => saysPlainly(other, word!));

/** What is denied is what these verbs are said of: `shall not show any crack` denies the crack. */
const ENGLISH_DENIED =
  /\b(?:not|without|no|non-?|never) ?(?:(?:any|an?|being|be|show|contain|have|cause|undergo) )*([a-z]{4,})\b(?! (?:by )?(?:more|less|longer|further|over|above|below|beyond)\b)/g;
const BOUND_WORD = /^(?:more|less|later|greater|fewer|lower|higher|longer|shorter|exceed|larger|smaller|heavier)/;
const ENGLISH_DENIED_BEFORE = /\b(?:not|without|no|non|never|free (?:of|from))[ -](?:[a-z-]+, )*[^.,;\d]{0,24}$/;

const deniedOnlyInEnglish = (text: string, other: string): boolean =>
  allMatches(text, ENGLISH_DENIED).some(([, word]) => {
    if (BOUND_WORD.test(word!)) return false;
    const places = [...other.matchAll(new RegExp(`\\b${word!}`, "g"))];
    return places.length > 0 && places.every(({ index }) => !ENGLISH_DENIED_BEFORE.test(other.slice(0, index)));
  });

/** What shall be done on the one side, and shall not or need not on the other: `应当拆除` against `不应当拆除`. */
const BANS = "(?:不(?:应当?该?|得|准|许|宜|必|须)|[无毋][须需]|禁止|严禁)(?:再|能|以)?";
const CHINESE_BAN = new RegExp(`${BANS}([\\u4e00-\\u9fff]{2})`, "g");
const demandOf = (deed: string): RegExp => new RegExp(`(?<![不无毋])(?:应(?:当|该)?|必?须)(?:能|以)?${deed}`);
const banOf = (deed: string): RegExp => new RegExp(`${BANS}${deed}`);

const bannedOnly = (text: string, other: string): boolean =>
  allMatches(text, CHINESE_BAN).some(([, deed]) => demandOf(deed!).test(other) && !banOf(deed!).test(other));

const ENGLISH_BAN = /\b(?:shall|must) not (?:be )?([a-z]+|\d+)/g;
const bannedOnlyInEnglish = (text: string, other: string): boolean =>
  allMatches(text, ENGLISH_BAN).some(
    ([, deed]) =>
      new RegExp(`\\b(?:shall|must) (?:be )?${deed}\\b(?! no\\b)`).test(other) &&
      !new RegExp(`\\b(?:shall|must) not (?:be )?${deed}\\b`).test(other),
  );

/** What the product shall be able to do, and what it shall not: `应能` against `不应能`. */
const UNABLE = /(?:不(?:应|得|须|必)?能|无法|不可能)|\b(?:cannot|unable to|not be (?:able|capable))\b/;
const ABLE = /(?<!不)(?:应|须)?能|\b(?:be (?:able|capable)|can)\b/;

const abilityDiffers = (text: string, other: string): boolean =>
  UNABLE.test(text) && !UNABLE.test(other) && ABLE.test(other);

/** `不应为5 V`, `应不在48 Hz～52 Hz之间`: it may be anything but that; a bound in another word (`不大于`) is judged with its value. */
const VALUE_DENIED =
  /不(?:应|得|准|可|能|宜)?(?:为|是|等于)[-+±(]? ?[\d零]|不(?:应|得|准|可|能|宜)?(?:处于|落在|在)[^，。；]{0,24}\d[^，。；]{0,12}(?:之间|范围内?|区间内?|以内)(?=[，。；]|$)|\b(?:shall|must) not (?:lie|fall)\b[^.,;]{0,16}\d|\b(?:shall|must) be outside\b[^.,;]{0,16}\d/;
const valueDenied = (text: string, other: string): boolean => VALUE_DENIED.test(text) && !VALUE_DENIED.test(other);

/** Signs that turn into each other: the same sign beside the one here and beside the other there. */
const POLES: Readonly<Record<string, string>> = { 上: "下", 下: "上", 前: "后", 后: "前", 内: "外", 外: "内" };
const BESIDE_POLE = /([\u4e00-\u9fff])([上下前后内外])|([上下前后内外])([\u4e00-\u9fff])/g;

/** `一百总吨以上的船` against `一百总吨以下的船`, where no value was read. */
const BOUND_BEHIND = /([\u4e00-\u9fff]{2})以([上下])/g;

const boundsTurned = (text: string, other: string): boolean =>
  allMatches(text, BOUND_BEHIND).some(([bound, measure, pole]) => {
    const turned = `${measure}以${POLES[pole!]}`;
    return !other.includes(bound) && other.includes(turned) && !text.includes(turned);
  });

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** Also where each stands on both sides and one oftener: `带内…，带外…` against twice `带内`. */
const polesDiffer = (text: string, other: string): boolean =>
  allMatches(text, BESIDE_POLE).some(([pair, , behind, before]) => {
    const pole = (behind ?? before)!;
    const turned = pair.replace(pole, POLES[pole]!);
    return timesIn(other, pair) < timesIn(text, pair) && timesIn(text, turned) < timesIn(other, turned);
  });

/** Which of its values is meant, right before what it is a value of: `平均修复时间`, `最大功率`. */
const STATISTIC = /(平均|最大|最小|最高|最低|峰值|典型|额定)([\u4e00-\u9fff]{2})/g;

/** `平均修复时间……最大修复时间……` against twice `最大修复时间`: all words stand on both sides, and one value is another one there. */
const statisticsExchanged = (text: string, other: string): boolean => {
  const oftenerIn = (here: string, there: string): string[][] =>
    allMatches(here, STATISTIC).filter(([words]) => timesIn(here, words) > timesIn(there, words));
  const theirs = oftenerIn(other, text);
  return oftenerIn(text, other).some(([, , ours]) => theirs.some(([, , thing]) => thing === ours));
};

/** Events that no text needs to name: `试验后` is news all the same. */
const COMMON_EVENT = /试验|测试|检验|测量|使用|工作|运行/;

/** At which time a thing is so: `工作时` against `工作后`. */
const MOMENTS: readonly RegExp[] = [/^(?:过程中|期间|时|中)/, /^(?:之|以)?后/, /^(?:之|以)?前/];
const MOMENT =
  /([\u4e00-\u9fff]{2})(过程中|期间|时(?!间|刻|延|长|效|限)|中(?!心|央|间)|后(?!峰|备)|前)(?=[，,的应不]|$)/g;

const momentsDiffer = (text: string, other: string): boolean =>
  allMatches(text, MOMENT).some(([, word, marker]) => {
    const which = MOMENTS.findIndex((moment) => moment.test(marker!));
    const there = [
      ...other.matchAll(new RegExp(`${word}(过程中|期间|时(?!间|刻|延|长|效|限)|中(?!心|央|间)|后|前)`, "g")),
    ];
    if (there.length === 0) return COMMON_EVENT.test(word!) && !/[中时]$/.test(marker!);
    return there.every(([, said]) => !MOMENTS[which]!.test(said!));
  });

const NUMBER_NEAR = /^(?:(?!\b(?:shall|must|should|may)\b)[^.,;]){0,30}\d/;
const NUMBER_NEXT = /^ (?:an? |the |about )?[-+±]?\d/;

interface Prepositions {
  readonly words: RegExp;
  /** What makes of one the bound of a value. */
  readonly bound: RegExp | null;
}

/** Prepositions of time and place; those of place bound a value where a number is near (`above 3 000 m`). */
const ENGLISH_PLACES: readonly Prepositions[] = [
  { words: /\b(?:before|after|during|while)\b/g, bound: null },
  { words: /\b(?:above|below)\b/g, bound: NUMBER_NEAR },
  { words: /\b(?:over|under)\b/g, bound: NUMBER_NEAR },
  { words: /\b(?:inside|outside)\b/g, bound: NUMBER_NEXT },
  { words: /\b(?:with|without)\b/g, bound: NUMBER_NEXT },
];

const prepositions = (text: string, { words, bound }: Prepositions): Set<string> =>
  new Set(
    allMatches(text, words)
      .filter(({ index, 0: word }) => !bound?.test(text.slice(index + word.length)))
      .filter(({ index }) => !/\b(?:or|and|not) $/.test(text.slice(0, index)))
      .map(([word]) => word),
  );

const prepositionsDiffer = (text: string, other: string): boolean =>
  ENGLISH_PLACES.some((group) => {
    const ours = prepositions(text, group);
    if (ours.size === 0) return false;
    const theirs = prepositions(other, group);
    return theirs.size > 0 && [...ours].some((word) => !theirs.has(word));
  });

const ENGLISH_EVENT = /\b(after|before) (?:the )?(tests?|testing|use|operation)\b/g;

/** `after the test` is news where nothing is said after any test. */
const eventsDiffer = (text: string, other: string): boolean =>
  allMatches(text, ENGLISH_EVENT).some(
    ([, marker, event]) => !new RegExp(`\\b${marker}\\b[^.,;]*\\b${event!.slice(0, 4)}`).test(other),
  );

/** `at least once every 24 h` is no `at most once every 24 h`. */
const HOW_OFTEN = /\bat (least|most) (?:once|twice|two times|[a-z]+ times)\b/g;
const oftenDiffers = (text: string, other: string): boolean => {
  const [ours, theirs] = [text, other].map((one) => new Set([...one.matchAll(HOW_OFTEN)].map(([, bound]) => bound)));
  return [...ours!].some((bound) => (theirs!.size > 0 || bound === "most") && !theirs!.has(bound));
};

/** `shall not be limited to 45 kg`: what is denied there says nothing by itself, and where nothing is denied here. */
const DEED_DENIED =
  /\b(?:shall|must) not be (?!exceed|surpass|at\b|in\b|on\b|above|below|over|under|[a-z]+ than\b)[a-z]{3,}/;
const DENIES_ANYTHING =
  /\b(?:n(?:ot|o)(?! (?:be )?(?:exceed|more|less|greater|lower|higher|fewer|longer|later|shorter|larger|smaller))|none|never|without|non[a-z-]*)\b/;
const deedDenied = (text: string, other: string): boolean => DEED_DENIED.test(text) && !DENIES_ANYTHING.test(other);

/** Whether a small word turns what one of two texts of one language says against the other. */
export const isTurned = (left: string, right: string): boolean => {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return [
    [a, b],
    [b, a],
  ].some(([text, other]) =>
    [
      deniedOnly,
      deniedOnlyInEnglish,
      bannedOnly,
      bannedOnlyInEnglish,
      valueDenied,
      abilityDiffers,
      polesDiffer,
      statisticsExchanged,
      boundsTurned,
      momentsDiffer,
      prepositionsDiffer,
      eventsDiffer,
      oftenDiffers,
      deedDenied,
    ].some((differs) => differs(text!, other!)),
  );
};
