import { CHINESE_VERBS, type Deciding, type Modality, strongest, type VerbTable } from "./verbs";

/** Signs that are a verb only where they are not part of a longer word; `before` and `after` tell the longer words. */
type Guard = { readonly before?: RegExp; readonly after?: RegExp };

/** 反应, 相应, 供应 … are words; 三相应, 提供应, 影响应, 有效应, 舒适应, 绝对应, 返回应 are another word and the verb. */
export const IN_RESPONSE =
  "(?:反|顺|呼|感|(?<![三两单各每气液固A-C])相|(?<!提)供|(?<![合舒])适|(?<![影音])响|(?<![有无失])效|(?<![绝针面校核])对|(?<![返收撤])回|本)";
const RESPONSE_AFTER =
  /^(?:急|答|届|聘|邀|征|诉|税|激|战|选(?:名额|代表|人数|人)|试者|验证码|力(?![求争图])|变(?![更换为成])|有的|得的|收账|付账|用(?:于|软件|程序|系统|层|范围|场景|领域|服务|环境|研究|技术|广泛|情况|价值|时|中|和|是|、|[，。；]|$)|对(?:突发|风险|挑战|危机|威胁|紧急|灾害|气候|各[种类]|策略|能力|措施|预案))/;
const ADJECTIVE = /^[^，。；、]{0,5}?(?:性|度)(?!能)|^[^，。；、按由在用采将以对根据通使]{1,3}的/;

const GUARDS: Readonly<Record<string, Guard>> = {
  应: { before: new RegExp(`${IN_RESPONSE}$`), after: RESPONSE_AFTER },
  须: { before: /[必无毋不胡触务]$/, after: /^(?:知|根)/ },
  可: {
    before: /[认许宁尚只]$/,
    after:
      /^(?:接受(?:值|质量|水平|范围)|更换(?:单元|模块|件|部件)|充电(?:电池|式)|拆卸(?:式|部|件|连接)|锻铸铁|移动(?:式|通信)|折叠式|触及|升降式|伸缩式|重复使用(?:包装|容器)|回收(?:利用率|率)|靠|达|行(?:性|的|，|。)|能|见(?:光|度|的)?(?![于])|视|燃|逆|变|调|编程|疑|观|溶|动|听|读|信|控|移植|追溯|再生|持续|扩展|选(?![择用取])|用(?:性|度|的|频)|口|以)/,
  },
  // `自知道或者应当知道之日起`: what one knew or ought to have known
  应当: { before: /[道悉](?:或者?|、)$|[对将把]$/ },
  可以: {},
  可不: { before: /[许认]$/, after: /^[得准应能]/ },
  最好: { after: /^[的，。]/ },
  不可: {
    before: /[必非]$/,
    after: /^(?:能|以?避免|逆|分|抗|或缺|少|见|靠|用|拆|预见|控|调|忽视|移|接受|恢复|修|读|以|的|[，。：；]|$)/,
  },
  可能: { before: /[尽不]$/, after: /^(?:性|的|地)/ },
  能: {
    before: /[功性智职效节电热动势核阳储机技潜耗使光声风全万产赋体高低化吸释内位比可应有余贮量]$/,
    after: /^(?:力|量|源|耗|级|效|见度|谱|够|动性)/,
  },
  能够: { before: /应$/ },
  不能: { before: /应$/, after: /^(?:力|量|够)/ },
  宜: { before: /(?:[适便事相权不]|(?<![配混组结闭贴啮])合|因.制|不合时)$/, after: /^(?:居|人(?!员)|昌|宾|春|兴)/ },
  允许: {
    before: /(?:最大|最小|所|不|只|未经|经)$/,
    after:
      /^(?:[\u4e00-\u9fff]{0,3}(?:量|压|流|功率|温度|转速|高度|深度)(?:为|是|应|不|见|的|，|。|$)|误差|偏差|值|[\u4e00-\u9fff]{0,4}范围|的|负载|公差|极限|最|限|应力|电流|误|$|[，。、；）)])/,
  },
  准许: { before: /[不只]$/, after: /^[的，。]/ },
  推荐: {
    before: /[不被所]$/,
    after:
      /^(?:值|的|书|函|性|人|表|单位|名单|目录|型|标准|做法|方法|方案|程序|材料|用量|剂量|参数|尺寸|等级|[和及与为是、，。；：]|$)/,
  },
  建议: {
    before: /[不的出]$/,
    after: /^(?:值|的|已|书|稿|性|人|表|函|方|单位|参数|用量|剂量|尺寸|[和及与为是、，。；：]|$)/,
  },
  不推荐: { after: /^的/ },
  禁止: { before: /[被所]$/, after: /^(?:标志|令|的)/ },
  不得: { after: /^(?:不|已)/ },
  不必: { after: /^要的/ },
  无需: { before: /是否$/ },
  不许: { after: /^可/ },
};

const SEPARATE = /[，,；;]/;
const AUXILIARY =
  /(?:时|时候|情况下|条件下|的|之前|之后|前|后|外|起)$|^(?:当|如果|若|倘若|如(?![下表图])|除非|一旦|由于|为了|因)/;
/** Whatever a condition says is not what the sentence says, though its main clause has no verb. */
const CONDITION = /^(?!.*(?:应当?|可以?|不得|必须|须|宜)[^，。]{0,16}[在于]).*(?:时|情况下)$/;
/** What a document says about itself: the verbs in it belong to what it tells of. */
const ABOUT_ITSELF =
  /^表示[^。]*采用[“"「]|^(?:本|该)?(?:标准|文件|部分|章|节|条|规范|规程|附录|表|图|手册|指南|办法|条例|指导性技术文件)[^，。]{0,12}?(?:规定|给出|说明|描述|确立|列出|提供|界定|规范)(?:了|的是)/;

/** `应经考核合格后，方可上岗`: the condition is what is demanded. */
const ONLY_THEN = /^\s*[\u4e00-\u9fff]{0,4}方[可能]/;

/** `设置可在室内外识别的标志`: what a thing can. */
const HAD = /(?:设置|设有|配备|配有|配置|具有|采用|选用|带有|安装|装有|提供)$/;
const OF_IT = /^[^，。；]{1,16}的/;

const isWord = (sentence: string, at: number, verb: string): boolean => {
  const guard = GUARDS[verb];
  if (guard === undefined) return true;
  if (guard.before?.test(sentence.slice(Math.max(0, at - 3), at))) return false;
  const after = sentence.slice(at + verb.length, at + verb.length + 10);
  if (guard.after?.test(after)) return false;
  if (verb !== "可") return true;
  const isOfWhatIsHad =
    HAD.test(sentence.slice(Math.max(0, at - 2), at)) && OF_IT.test(sentence.slice(at + 1, at + 20));
  return !isOfWhatIsHad && !ADJECTIVE.test(after);
};

/** Verbs by their first sign, longest first, and where one may begin: most signs of a text are passed over at once. */
interface VerbIndex {
  readonly bySign: ReadonlyMap<string, readonly (readonly [verb: string, modality: Modality])[]>;
  readonly begins: RegExp;
}

function indexOf(verbs: Readonly<Record<string, Modality>>): VerbIndex {
  const longestFirst = Object.entries(verbs).sort(([a], [b]) => b.length - a.length);
  const bySign = Map.groupBy(longestFirst, ([verb]) => verb.charAt(0));
  const signs = [...bySign.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return { bySign, begins: new RegExp(`[${signs.join("")}]`, "g") };
}

const DEFAULT_INDEX = indexOf(CHINESE_VERBS);
const OWN_INDEXES = new WeakMap<VerbTable, VerbIndex>();

function indexFor(own: VerbTable | undefined): VerbIndex {
  if (own === undefined) return DEFAULT_INDEX;
  const index = OWN_INDEXES.get(own) ?? indexOf({ ...CHINESE_VERBS, ...own.verbs });
  OWN_INDEXES.set(own, index);
  return index;
}

function verbAt(segment: string, at: number, index: VerbIndex) {
  const entries = index.bySign.get(segment.charAt(at));
  return entries?.find(([candidate]) => segment.startsWith(candidate, at));
}

function verbsIn(segment: string, index: VerbIndex): Deciding[] {
  const found: Deciding[] = [];
  const { begins } = index;
  begins.lastIndex = 0;
  while (begins.test(segment)) {
    const at = begins.lastIndex - 1;
    const entry = verbAt(segment, at, index);
    if (entry === undefined) continue;
    const [verb, modality] = entry;
    const isVerb = isWord(segment, at, verb);
    if (isVerb) found.push({ verb, ...modality });
    // `许可不准`: the last sign of what is no verb may begin one
    begins.lastIndex = at + verb.length - (isVerb || !verb.endsWith("不") ? 0 : 1);
  }
  return found;
}

/** The signs with which a verb that recommends begins. */
const MAY_RECOMMEND = indexOf(
  Object.fromEntries(Object.entries(CHINESE_VERBS).filter(([, { type }]) => type === "recommendation")),
).begins;

/** Whether a stretch of Chinese recommends by a verb of Annex C: `推荐值` and `建议书` are nouns. */
export const recommendsChinese = (segment: string): boolean =>
  segment.search(MAY_RECOMMEND) >= 0 && verbsIn(segment, DEFAULT_INDEX).some(({ type }) => type === "recommendation");

/** A verb in quotation marks is spoken of, not said: `正面词采用“必须”`, `标有“不得倒置”`. */
const QUOTED = /(?<=.)[“"「『][^”"」』]{1,60}[”"」』]/g;
const withoutQuoted = (sentence: string): string => sentence.replace(QUOTED, "“”");

/** Begun at the first sign of a run alone: tried at each of them, a run within the sentence takes time by its square. */
const STOPS_AT_END = /(?<![。！？；：:\s])[。！？；：:\s]+$/;

/**
 * The verb that decides a Chinese sentence (GB/T 1.1-2020 Annex C): that of the main clause before those of its
 * conditions (当…时，如果…，…的，), the strongest of several.
 */
export function decideChinese(sentence: string, own: VerbTable | undefined): Deciding | null {
  if (ABOUT_ITSELF.test(sentence)) return null;
  const index = indexFor(own);
  const segments = withoutQuoted(sentence)
    .replace(STOPS_AT_END, "")
    .split(SEPARATE)
    .map((words, at, all) => ({ words, next: all[at + 1], verbs: verbsIn(words, index) }));
  // what has no verb decides nothing, whatever it is
  const saying = segments.filter(({ verbs }) => verbs.length > 0);
  const deciding = (parts: typeof saying): Deciding | null => strongest(parts.flatMap(({ verbs }) => verbs));
  const isMain = ({ words, next }: (typeof saying)[number]): boolean =>
    next === undefined || !AUXILIARY.test(words.trim()) || ONLY_THEN.test(next);
  return deciding(saying.filter(isMain)) ?? deciding(saying.filter(({ words }) => !CONDITION.test(words.trim())));
}

const PREDICATE =
  /[。！？]|(?:大|小|高|低|多|少|长|短|优)于|不?超过|是|为|指|有|包括|适用|规定|符合|由.{1,20}(?:组成|构成|负责)|属于|分为|表示|见[表图附]|如下|等于|取决|位于|采用|具有|用于|了/;

/** A fragment (title, table cell) says nothing; whatever has a predicate states something. */
export const statesChinese = (sentence: string): boolean => PREDICATE.test(sentence);

export const deniesChinese = (sentence: string): boolean =>
  /不(?:再)?适用于|(?:一般|通常)不(?![大小高低多少长短超得应宜])|^本[^，。]{1,12}不(?:涉及|包括|规定)/.test(sentence);
