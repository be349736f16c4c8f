import { judgeIndicators } from "../src/engine/indicators";
import { mentionsIn } from "../src/engine/quantity";
import { PROPERTIES } from "../src/engine/quantity/properties/properties";

/** A pair of provisions of which the right no longer satisfies the left. */
export interface Mutant {
  /** What was done to the text. */
  readonly kind: string;
  readonly left: string;
  readonly right: string;
}

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

const replacedAt = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** What narrows the thing, its state or the value that is meant; each makes another or a lesser requirement. */
const CHINESE_QUALIFIERS =
  "平均 峰值 有效 瞬时 稳态 静态 动态 初始 剩余 累计 单次 局部 表面 内部 外部 上部 下部 前端 后端 左侧 右侧 径向 轴向 纵向 横向 湿态 干态 低温 高温 常温 空载 满载 备用 辅助 应急 主要 典型 标称 短时 连续 正向 反向 输入 输出 对地 线间 夜间 昼间 停机 加电 断电 运输 贮存 单机 双机 小型 大型 进口 国产 新购 返修 首件".split(
    " ",
  );
const CHINESE_SCENES =
  "空载时 满载时 断电后 试验前 试验后 低温下 运输过程中 停机期间 加电状态下 静止时 雨天 夜间 首次使用时 用户要求时 双机并联时 打开舱门时".split(
    " ",
  );
const ENGLISH_QUALIFIERS =
  "average peak instantaneous static dynamic initial residual radial axial internal external upper lower front rear wet dry standby auxiliary emergency main typical nominal spare inner outer input output".split(
    " ",
  );
const ENGLISH_SCENES = [
  "When unloaded,",
  "At full load,",
  "After the test,",
  "Before the test,",
  "During transport,",
  "In the stowed position,",
  "If requested by the user,",
  "By night,",
];

/** What takes part of a requirement back. */
const CHINESE_RESTRICTIONS = [
  "（仅首件）",
  "（备用件除外）",
  "（用户要求时）",
  "（目标值）",
  "（合同另有规定时除外）",
  "，经批准可以减免",
];
const ENGLISH_RESTRICTIONS = [
  " (first article only)",
  " (spare parts excepted)",
  " (if requested)",
  " (goal)",
  " for prototypes only",
  " as needed",
];

/** Words that change places, and what a requirement becomes with the other. */
const TURNS: readonly (readonly [kind: string, pattern: RegExp, by: string])[] = [
  ["pole", /(?<![以之目])前(?=[，,的]|应|须)/g, "后"],
  ["pole", /(?<![以之])后(?=[，,的]|应|须)/g, "前"],
  ["pole", /内(?=[壁部侧径表圈层腔])/g, "外"],
  ["pole", /外(?=[壁部侧径圈层])/g, "内"],
  ["pole", /上(?=[层部端表缘])/g, "下"],
  ["pole", /下(?=[层部端表缘])/g, "上"],
  ["pole", /高温/g, "低温"],
  ["pole", /低温/g, "高温"],
  ["pole", /输入/g, "输出"],
  ["pole", /输出/g, "输入"],
  ["pole", /充电/g, "放电"],
  ["pole", /贮存/g, "使用"],
  ["pole", /空载/g, "满载"],
  ["pole", /\bbefore\b/gi, "after"],
  ["pole", /\bafter\b/gi, "before"],
  ["pole", /\binner\b/gi, "outer"],
  ["pole", /\binput\b/gi, "output"],
  ["pole", /\boutput\b/gi, "input"],
  ["comparator", /不(?:大于|高于|超过|多于)(?![^，。；]*级)/g, "不小于"],
  ["comparator", /不(?:小于|低于|少于)(?![^，。；]*(?:级|IP))/g, "不大于"],
  ["comparator", /\bat least\b(?! (?:every|annually))/gi, "at most"],
  ["comparator", /\b(?:at most|not exceeding)\b/gi, "at least"],
  ["comparator", /\bshall not exceed\b/gi, "shall exceed"],
  ["comparator", /\bnot less than\b/gi, "not more than"],
  ["comparator", /\bnot more than\b/gi, "not less than"],
  ["modality", /(?<![反响适相对效])应(?=[不能在为无具有符采进设])/g, "宜"],
  ["modality", /不应|不得/g, "不宜"],
  ["modality", /\bshall\b/g, "should"],
  ["modality", /(?<!\bno(?:t)? more than [a-z]+ )\bshall\b/g, "may"],
  ["negation", /不应(?=[有出产发损漏变])|不得(?=[有出产发损漏变])/g, "允许"],
  ["negation", /(?<=[应，])无(?=[\u4e00-\u9fff]{2})/g, "可有"],
  ["negation", /\bwithout\b/gi, "with"],
  ["negation", /\bshall be (?=[a-z]+ed\b)/g, "shall not be "],
  ["negation", /应(?=能)/g, "不应"],
  ["negation", /\bmust (?=[a-z]+)/g, "need not "],
  ["hedge", /(?<![反响适相对效供不])应当/g, "能够"],
  ["statistic", /峰值/g, "有效值"],
  ["statistic", /有效值/g, "峰值"],
  ["statistic", /平均/g, "最大"],
  ["statistic", /最大(?=[\u4e00-\u9fff]{2})/g, "平均"],
  ["statistic", /\bpeak\b/gi, "r.m.s."],
  ["statistic", /\bmean (?!time)/gi, "peak "],
  ["scope", /每[台件只个](?=[\u4e00-\u9fff])/g, "抽检的"],
  ["scope", /(?:所有|全部)(?=[\u4e00-\u9fff])/g, "部分"],

  ["scope", /\b(?:all|every|each)\b/gi, "some of the"],
  ["scope", /两[端侧面](?![口])/g, "一端"],
  ["list", /[、](?![\d±+-])[\u4e00-\u9fff]{1,6}(?=[和或及、，。]|$)/g, ""],
  ["list", /(?<=[\u4e00-\u9fff]{2})和(?!值)[\u4e00-\u9fff]{2,6}(?=[。，；])/g, ""],
];

const turned = (text: string): Mutant[] =>
  TURNS.flatMap(([kind, pattern, by]) =>
    [...text.matchAll(pattern)].map((found) => {
      const other = replacedAt(text, found.index, found.index + found[0].length, by);
      return { kind: `${kind}: ${found[0]} → ${by}`, left: text, right: other };
    }),
  ).filter(({ left, right }) => !(right.length < left.length && /或/.test(left)));

/** Every third of a list from a place that differs with the text, so that a set of texts tries all of them. */
const some = <T>(list: readonly T[], text: string): T[] => list.filter((_, at) => (at + text.length) % 4 === 0);

const subjectOf = (text: string): number => {
  if (isChinese(text)) return /^(?:除[^，]*，|[^，。应不]{0,24}[时后下中内]，)?/.exec(text)?.[0].length ?? 0;
  return /^(?:the|each|a|an) /i.exec(text)?.[0].length ?? 0;
};

/** Another thing or state is spoken of on the right, or on the left alone. */
const qualified = (text: string): Mutant[] => {
  const at = subjectOf(text);
  const insert = (word: string): string =>
    isChinese(text)
      ? replacedAt(text, at, at, word)
      : `${replacedAt(text, at, at, at === 0 ? `${word[0]!.toUpperCase()}${word.slice(1)} ` : `${word} `)}`;
  const qualifiers = isChinese(text) ? CHINESE_QUALIFIERS : ENGLISH_QUALIFIERS;
  // a word before `与……接触的` makes another sentence of it
  const said = some(
    qualifiers.filter(
      (word) =>
        !/^[与同]/.test(text) && !text.toLowerCase().includes(word) && !(word === "连续" && /不间断/.test(text)),
    ),
    text,
  );
  const known = (scene: string): boolean => !text.toLowerCase().includes(scene.slice(-5, -1).toLowerCase());
  const scenes = some(isChinese(text) ? CHINESE_SCENES : ENGLISH_SCENES.filter(known), text).filter(
    (scene) => !text.includes(scene),
  );
  const ahead = (scene: string): string =>
    isChinese(text) ? `${scene}，${text}` : `${scene} ${text[0]!.toLowerCase()}${text.slice(1)}`;
  return [
    ...said.map((word) => ({ kind: `qualified on the right: ${word}`, left: text, right: insert(word) })),
    ...scenes.map((scene) => ({ kind: `scene on the right: ${scene}`, left: text, right: ahead(scene) })),
    ...scenes
      .filter((scene) => !/用户|user/.test(scene))
      .map((scene) => ({ kind: `scene on the left: ${scene}`, left: ahead(scene), right: text })),
  ];
};

const CHINESE_THINGS = "油箱 支架 天线 车轮 舱盖 电缆 滤芯 水泵 阀体 轴承 蒙皮 座椅".split(" ");
const ENGLISH_THINGS = "tank bracket antenna wheel hatch cable filter pump valve bearing panel seat".split(" ");

/** Another thing in place of the first word. */
const ofOther = (text: string): Mutant[] => {
  const at = subjectOf(text);
  const first = (isChinese(text) ? /^[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff]{2})/ : /^[a-z]{4,}(?= )/).exec(
    text.slice(at),
  );
  if (!first || /[每各所应不在经当对由与]|其他|设备|产品|装置|系统/.test(first[0])) return [];
  const things = isChinese(text) ? CHINESE_THINGS : ENGLISH_THINGS;
  return some(
    things.filter((thing) => !text.includes(thing)),
    text,
  ).map((thing) => ({
    kind: `another thing: ${first[0]} → ${thing}`,
    left: text,
    right: replacedAt(text, at, at + first[0].length, thing),
  }));
};

/** Names that may stand for another: what a thing is at work is what it is, a band is a frequency, a count is a count. */
const INTERCHANGEABLE =
  /^(?:工作|operat(?:e|ing))|频|frequency|^(?:times?|cycles|drops|bumps|specimens|samples)$|^平均|^(?:time|mean time)/i;

/** Another property of the same unit in place of one that is named. */
const withOther = (text: string): Mutant[] =>
  mentionsIn(text).flatMap(({ start, end, property }) => {
    if (property.units.length === 0 || INTERCHANGEABLE.test(text.slice(start, end))) return [];
    const names = PROPERTIES.filter(({ id, units }) => id !== property.id && units[0] === property.units[0]).flatMap(
      ({ zh, en }) => (isChinese(text) ? zh : en).slice(0, 1),
    );
    return some(
      names.filter(
        (name) =>
          !INTERCHANGEABLE.test(name) && !text.toLowerCase().includes(name) && !name.includes(text.slice(start, end)),
      ),
      text,
    )
      .slice(0, 4)
      .map((name) => ({
        kind: `another property: ${text.slice(start, end)} → ${name}`,
        left: text,
        right: replacedAt(text, start, end, name),
      }));
  });

/** What is said already restricts nothing once more. */
const isSaid = (words: string, text: string): boolean => text.includes(words.replace(/^ ?[（(]|[）)]$/g, ""));

const restricted = (text: string): Mutant[] =>
  some(
    (isChinese(text) ? CHINESE_RESTRICTIONS : ENGLISH_RESTRICTIONS).filter((words) => !isSaid(words, text)),
    text,
  ).map((words) => ({
    kind: `restricted on the right: ${words}`,
    left: text,
    right: text.replace(/[。.]?$/, (stop) => words + stop),
  }));

/** A number with its unit; a digit group is one number. */
const VALUE = /(?<![\d.A-Za-z])\d+(?: \d{3})*(?:\.\d+)? ?(?:[a-zA-Zμ°℃Ω%Ω]{1,4}(?:\/[a-z]+[²³]?)?)(?![\d²³⁻])/g;

const BOUND = /(不?[大小高低多少][于过]|不?超过|以上|以下|至少|at least|not (?:less|more)|not exceed|less than)/;

/** The values of two things exchanged, both bounded the same way. */
const exchanged = (text: string): Mutant[] => {
  const values = [...text.matchAll(VALUE)];
  const mutants: Mutant[] = [];
  for (let i = 0; i + 1 < values.length; i++) {
    const [a, b] = [values[i]!, values[i + 1]!];
    const between = text.slice(a.index + a[0].length, b.index);
    if (a[0] === b[0] || !/[，,；;]| and |和/.test(between) || /[。.]/.test(between)) continue;
    const unit = (value: string): string => value.replace(/[\d. ]/g, "");
    if (unit(a[0]) !== unit(b[0])) continue;
    const before = text.slice(Math.max(0, a.index - 14), a.index);
    const [first, second] = [BOUND.exec(before)?.[0] ?? "", BOUND.exec(between)?.[0] ?? ""];
    if (first === "" || first !== second) continue;
    const right =
      text.slice(0, a.index) +
      b[0] +
      text.slice(a.index + a[0].length, b.index) +
      a[0] +
      text.slice(b.index + b[0].length);
    mutants.push({ kind: `exchanged: ${a[0]}, ${b[0]}`, left: text, right });
  }
  return mutants;
};

/** A clause left out on the right that asks for something. */
const shortened = (text: string): Mutant[] => {
  const parts = text.split(/(?<=[，；])/);
  if (parts.length < 2) return [];
  return parts.slice(1).flatMap((part, at) => {
    if (!/\d/.test(part) || !/应|不|须/.test(part) || /[（）]/.test(part)) return [];
    const rest = parts.filter((_, index) => index !== at + 1).join("");
    return [{ kind: `left out: ${part}`, left: text, right: rest.replace(/[，；]$/, "。") }];
  });
};

/** What an amendment or a note swallows is no part of the provision. */
const APART = /修改单|注：|示例|年版|目标|amendment|corrigendum|note\b/i;

/** What must not be called covered, made from one provision that covers itself. */
function mutantsOf(text: string): Mutant[] {
  if (APART.test(text)) return [];
  return [
    ...turned(text),
    ...qualified(text),
    ...ofOther(text),
    ...withOther(text),
    ...restricted(text),
    ...exchanged(text),
    ...shortened(text),
  ].filter(({ left, right }) => left !== right);
}

/** `（1 kgf取9.8 N）` defines a unit, and asks for no value. */
const UNIT_DEFINED = /（1 [^（）\d]+取[^（）]*）/g;

/** A value made larger and smaller: at most one of the two may be covered. */
function scalingsOf(text: string): (readonly [string, string])[] {
  if (APART.test(text)) return [];
  const defined = [...text.matchAll(UNIT_DEFINED)].map(({ index, 0: words }) => [index, index + words.length] as const);
  return [...text.matchAll(VALUE)]
    .filter(({ index, 0: value }) => !/^0+\D/.test(value) && !defined.some(([from, to]) => index > from && index < to))
    .map((found) => {
      const number = /^[\d ]*\.?\d+/.exec(found[0])![0];
      const value = Number(number.replaceAll(" ", ""));
      const with_ = (scaled: number): string =>
        replacedAt(text, found.index, found.index + number.length, String(Number(scaled.toPrecision(4))));
      return [with_(value * 1.5), with_(value / 1.5)] as const;
    });
}

/** Makes every mutant of the texts that cover themselves and says which are still called covered. */
export function coveredMutants(texts: readonly string[]): { readonly tried: number; readonly covered: Mutant[] } {
  const covers = (left: string, right: string): boolean =>
    judgeIndicators({ text: left }, { text: right }).covers === "yes";
  let tried = 0;
  const covered: Mutant[] = [];
  for (const text of texts.filter((one) => covers(one, one))) {
    for (const mutant of mutantsOf(text)) {
      tried++;
      if (covers(mutant.left, mutant.right)) covered.push(mutant);
    }
    for (const [larger, smaller] of scalingsOf(text)) {
      tried++;
      if (covers(text, larger) && covers(text, smaller))
        covered.push({ kind: "larger and smaller", left: text, right: larger });
    }
  }
  return { tried, covered };
}
