import { mentionsIn } from "../../quantity";
import { WordIndex } from "../../tokens";
import { facetsIn } from "./facets";
import { canonical } from "./synonyms";

/** Words that carry no requirement of their own: modal, bound and joining words, and names for any product. */
const ZH_EMPTY =
  "但 做 所用 所采用 所使用 存在 环境中 单根 单个 单只 单件 单台 单条 单片 单块 单支 现象 等现象 而 出现 发生(?!器) 控制在 限制在 最大为 最小为 最高为 最低为 工作 运行 载波 约相当于 相当于 完成 完毕 次数 数目 个数 所需 所需的 需要 试验箱 箱内 低于 高于 超过 大于 小于 多于 少于 长于 短于 优于 具备 予以 加以 直流 交流 水平 分钟 小时 立方米 采用 使用 使 等 份 表 应当 应该 必须 不应 不得 不宜 应能够 应能 应在 应为 应由 应 须 宜 均应 能够 可以 允许 不允许 大于等于 小于等于 大于 小于 超出 处于 任一 任意 每一 方可 按照 依照 根据 测定 之比 作用下 不大于 不小于 不低于 不高于 不少于 不多于 不超过 不短于 不长于 以上 以下 以内 之内 之间 范围内 范围 达到 至少 至多 不劣于 优于 规定 要求 符合 满足 下列 如下 设备 产品 装置 整机 仪器 系统 本机 试样 样品 进行 正常 正常地 可靠 可靠地 条件下 条件 环境下 环境 环境温度 温度 情况下 以及 并且 而且 其中 或者 各个 所有 任何 全部 试验 测试 测量 检验 数值 具有 保持 持续 时间 历时 落在 落到 跌落在 沿 三个 两个 轴向 承受 经受 耐受 受试 施加 发出 产生 运转 所占 自身 本身 实测 测得 的值 之值 质量分数 质量百分数 百分比 比例 的 在 下 于 为 是 和 与 及 或 并 且 时 后 内 中 处 上 对 从 至 到 由 经 按 (?<!平)均(?![匀衡布值]) 各 每 个 其 该 此 也 都 有(?!效) 不 无 可 能 会 将 被 把 以 应 共 约 取 ：".split(
    " ",
  );
const EN_EMPTY = new Set(
  "appropriate away contain varying ranging possible suitable possess produce accept without once occur undergo undergoes undergoing apply perform show meet if accordance their they them there thereof being do does having find found present result determined obtained reach period limited needed necessary through dc ac rms preferably equal measured measure provide provided minutes hours seconds days a an the of to in on at for from by with and or be is are was were shall should must may can will not no less more than least most over under above below within between exceed exceeding up each any all its it this that these those as such which when while during after before into per equipment unit product system device item set sample samples have has been being capable able remain made test tested testing requirement requirements required value level following same so also only one two range limit least maximum minimum max min withstand exposed expose subjected subject operate last lasting ambient fewer greater higher lower longer shorter larger smaller every lie lies".split(
    " ",
  ),
);

/**
 * Of these the ones that say nothing of what a text is about and yet when, where or of which it speaks: two texts are no
 * less alike for them, but the one says something else than the other.
 */
const ZH_TELLING = new Set("轴向 表 三个 两个 载波 上 内 中 后 时 下 对 低于 高于 优于 长于 短于".split(" "));
/** Words of these that are part of another word, or with what follows tell when; written so only where what is told is sought. */
const ZH_WITHIN: Readonly<Record<string, string>> = {
  应: "应(?!急)",
  按: "按(?![下钮键])",
  把: "把(?!手)",
  处: "处(?![理置于])",
  试验: "试验(?![后前中员]|人员)",
  检验: "检验(?!员|人员)",
  测试: "测试(?!员|人员)",
  无: "无(?!线)",
};
/** Words that ban tell nothing beside a ban on the other side, which is judged apart. */
const ZH_BANS = ["禁止(?![标令区])", "严禁"];
/** What a product bears it bears on it. */
const ZH_AT_LARGE = ["(?<=[设装]备|产品|装置|系统)上(?=[的应须均])"];
/** What is asked of a thing it is asked of at work (`水泵运行时的噪声`); the moments themselves are judged apart. */
const ZH_AT_WORK = ["时(?![间刻长效])", "期间", "过程中", "状态下"].map((when) => `(?<=工作|运行|运转)${when}`);
/** `报告内容应包括` is `报告应包括`. */
const ZH_CONTENTS = ["内容(?=应?包[括含])"];
/** `应对压力表进行检定` is `压力表应检定`. */
const ZH_DEALT_WITH = ["对(?=[\u4e00-\u9fff]{2,10}进行|[\u4e00-\u9fff]{2,10}[予加]以)"];
/** What begins a stretch and only says that something follows: `当输入电压…时`, `对关键件应…`, `用酒精擦拭后`. */
const ZH_AHEAD = [
  "(?<![\u4e00-\u9fff])当(?![前量时地天年日月场])",
  "(?<![\u4e00-\u9fff])对(?![地称角比应外内流焊接])",
  "(?<![\u4e00-\u9fff])用(?=[\u4e00-\u9fff]{2,8}后)",
];
const EN_TELLING = new Set(
  "while during after before into same only one two ambient minimum maximum min max lower higher greater longer shorter larger smaller".split(
    " ",
  ),
);

/** A word, and with what it must not stand beside it where something is told of that: `(?<!平)均`. */
const entryOf = (pattern: string) => ({
  word: pattern.replace(/\(.*?\)/g, ""),
  stands: pattern.includes("(") ? new RegExp(pattern, "y") : null,
});

const indexOf = (patterns: readonly string[]) =>
  new WordIndex(
    [...new Set(patterns)].map(entryOf),
    ({ word }) => word,
    ({ stands }, text, at) => {
      if (stands === null) return true;
      stands.lastIndex = at;
      return stands.test(text);
    },
  );

/** Words that carry no requirement of their own; of these, the ones that tell nothing at all. */
const EMPTY_CHINESE = indexOf(ZH_EMPTY);
const IDLE_CHINESE = indexOf([
  ...ZH_EMPTY.filter((word) => !ZH_TELLING.has(word)).map((word) => ZH_WITHIN[word] ?? word),
  ...ZH_BANS,
  ...ZH_AHEAD,
  ...ZH_AT_LARGE,
  ...ZH_AT_WORK,
  ...ZH_DEALT_WITH,
  ...ZH_CONTENTS,
]);

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The Chinese runs of a text between such words. */
const runsBetween = (words: typeof EMPTY_CHINESE, text: string): string[] => {
  const runs: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; ) {
    const entry = words.at(text, at);
    const goesOn = entry === null && isHan(text.charCodeAt(at));
    if (!goesOn && at > start) runs.push(text.slice(start, at));
    at += entry?.word.length ?? 1;
    if (!goesOn) start = at;
  }
  return runs;
};

/** The Chinese runs of a text between the words that tell nothing at all. */
export const tellingRuns = (text: string): readonly string[] => runsBetween(IDLE_CHINESE, text);

/** It says nothing of what is denied, and all the same turns what is said. */
const DENIAL = "without";
/** Whether an English word carries no requirement of its own; whether it tells nothing at all. */
export const isEmptyEnglish = (word: string): boolean => word !== DENIAL && EN_EMPTY.has(word);
/** That a duration is a time its unit says (`the drying time` and `shall dry within`). */
const NAMED_BY_UNIT = "time";
export const isIdleEnglish = (word: string): boolean =>
  word === NAMED_BY_UNIT || (EN_EMPTY.has(word) && !EN_TELLING.has(word));

/** `colour` and `color`, `metre` and `meter`, `organise` and `organize`, `sulphate` and `sulfate`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=s?$|ed$|ing$|less$)/, "or"],
  [/(?<=[a-z]{2}[bt])re(?=s?$)/, "er"],
  [/(?<=[a-z]{3})is(?=(?:e[ds]?|ing|ations?)$)/, "iz"],
  [/sulph/, "sulf"],
];
/** Taken off one after another, each from what is still a word without it; and `-bility` is that of `-ble`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})i(?:es|ed)$/, "y"],
  [/(?<=[a-z]{2})ifications?$/, "ify"],
  [/(?<=[aeiou])bilit(?:y|ies)$/, "ble"],
  [/(?<=[aeiouy][a-z]+)(?:ed|ings?|(?<=[sxzh])es|(?<![sui])s)$/, ""],
  [/(?<=[a-z]{3})(?:ations?|ly)$/, ""],
  [/(?<=[a-z]{4})(?:[ai]ons?|ions?|[ae]nces?|ments?|ness|ity|ers?)$/, ""],
  [/(?<=[a-z]{5})al$/, ""],
];
const MOST_ENDINGS = 4;
/** `calibrated` as `calibration`, which has lost this ending with its own. */
const VERB_OF_ATION = /(?<=[a-z]{3})(?<!form)at$/;

/** An English word without its endings, in one spelling. */
export const stem = (word: string): string => {
  let rest = SPELLINGS.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
  for (let turn = 0, before = ""; turn < MOST_ENDINGS && rest !== before; turn++) {
    before = rest;
    for (const [ending, by] of ENDINGS) rest = rest.replace(ending, by);
  }
  return rest
    .replace(/(.)\1$/, "$1")
    .replace(/(?<=[aeiouy][a-z]+)e$/, "")
    .replace(VERB_OF_ATION, "");
};

/** The words of a text, each thing by one name: Chinese bigrams, stemmed English words. */
export const wordsOf = (folded: string): Set<string> => wordsOfCanonical(canonical(folded));

/** The same of a text in which each such word is written in one way already. */
export const wordsOfCanonical = (text: string): Set<string> => {
  const tokens = new Set<string>();
  for (const run of runsBetween(EMPTY_CHINESE, text)) {
    if (run.length === 1) tokens.add(run);
    for (let i = 0; i + 1 < run.length; i++) tokens.add(run.slice(i, i + 2));
  }
  for (const word of text.toLowerCase().match(/[a-z]{2,}/g) ?? []) {
    if (!EN_EMPTY.has(word)) tokens.add(stem(word));
  }
  return tokens;
};

/** Tokens of what a text says: its words, and properties and facets by name. */
export const contentOf = (folded: string): Set<string> => {
  const tokens = wordsOf(folded);
  for (const mention of mentionsIn(folded)) tokens.add(`§${mention.property.id}`);
  for (const one of facetsIn(folded)) tokens.add(`¤${one.facet.name}:${one.value}`);
  return tokens;
};

const sharedTokens = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  let shared = 0;
  for (const token of left) if (right.has(token)) shared++;
  return shared;
};

/** What share of a token set some of its tokens are, 0–1; 1 where there are none. */
const shareOf = (shared: number, { size }: ReadonlySet<string>): number => (size === 0 ? 1 : shared / size);

/** Share of the left tokens found on the right, 0–1; 1 where there are none. */
export const contained = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  shareOf(sharedTokens(left, right), left);

/** The same, and the share of the right tokens found on the left. */
export const containedEitherWay = (
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): { readonly there: number; readonly back: number } => {
  const shared = sharedTokens(left, right);
  return { there: shareOf(shared, left), back: shareOf(shared, right) };
};

/** Dice coefficient of two token sets. */
export const likeness = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  left.size + right.size === 0 ? 0 : (2 * sharedTokens(left, right)) / (left.size + right.size);

export { isChinese } from "../../tokens";
