import { CHINESE_VERBS, type Deciding, type Modality, strongest, type VerbTable } from "./verbs";

/** Signs that are a verb only where they are not part of a longer word; `before` and `after` tell the longer words. */
type Guard = { readonly before?: RegExp; readonly after?: RegExp };

/** 反应, 相应, 供应 … are words; 三相应, 提供应, 影响应, 有效应, 舒适应, 绝对应, 返回应 are another word and the verb. */
const IN_RESPONSE =
  /(?:反|顺|呼|感|(?<![三两单各每气液固A-C])相|(?<!提)供|(?<![合舒])适|(?<![影音])响|(?<![有无失])效|(?<![绝针面校核])对|(?<![返收撤])回|本)$/;
const RESPONSE_AFTER =
  /^(?:急|答|届|聘|邀|征|诉|税|激|战|选(?:名额|代表|人数|人)|试者|验证码|力(?![求争图])|变(?![更换为成])|有的|得的|收账|付账|用(?:于|软件|程序|系统|层|范围|场景|领域|服务|环境|研究|技术|广泛|情况|价值|时|中|和|、|[，。；]|$)|对(?:突发|风险|挑战|危机|威胁|紧急|灾害|气候|各[种类]|策略|能力|措施|预案))/;
const ADJECTIVE = /^[^，。；、]{0,5}?(?:性|度)(?!能)|^[^，。；、按由在用采将以对根据通使]{1,3}的/;

const GUARDS: Readonly<Record<string, Guard>> = {
  应: { before: IN_RESPONSE, after: RESPONSE_AFTER },
  须: { before: /[必无毋不胡触务]$/, after: /^(?:知|根)/ },
  可: {
    before: /[认许宁尚只]$/,
    after:
      /^(?:接受(?:值|质量|水平|范围)|更换(?:单元|模块|件|部件)|充电(?:电池|式)|拆卸(?:式|部|件|连接)|锻铸铁|移动(?:式|通信)|折叠式|触及|升降式|伸缩式|重复使用(?:包装|容器)|回收(?:利用率|率)|靠|达|行(?:性|的|，|。)|能|见(?:光|度|的)?(?![于])|视|燃|逆|变|调|编程|疑|观|溶|动|听|读|信|控|移植|追溯|再生|持续|扩展|选(?![择用取])|用(?:性|度|的|频)|口|以)/,
  },
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
  宜: { before: /[适便事相权制合时不]$/, after: /^(?:居|人(?!员)|昌|宾|春|兴)/ },
  允许: {
    before: /(?:最大|最小|所|不|只|未经|经)$/,
    after:
      /^(?:[\u4e00-\u9fff]{0,3}(?:量|压|流|功率|温度|转速|高度|深度)(?:为|是|应|不|见|的|，|。|$)|误差|偏差|值|[\u4e00-\u9fff]{0,4}范围|的|负载|公差|极限|最|限|应力|电流|误|$|[，。、；）)])/,
  },
  准许: { before: /[不只]$/, after: /^[的，。]/ },
  推荐: { before: /[不被所]$/, after: /^(?![采使选按在将对由优])/ },
  建议: { before: /[不的出]$/, after: /^(?![采使选按在将对由优每至安设])/ },
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

const isWord = (sentence: string, at: number, verb: string): boolean => {
  const guard = GUARDS[verb];
  if (guard === undefined) return true;
  if (guard.before?.test(sentence.slice(Math.max(0, at - 3), at))) return false;
  const after = sentence.slice(at + verb.length, at + verb.length + 10);
  if (guard.after?.test(after)) return false;
  return verb !== "可" || !ADJECTIVE.test(after);
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

/** A verb in quotation marks is spoken of, not said: `正面词采用“必须”`, `标有“不得倒置”`. */
const QUOTED = /(?<=.)[“"「『][^”"」』]{1,60}[”"」』]/g;
const withoutQuoted = (sentence: string): string => sentence.replace(QUOTED, "“”");

/**
 * The verb that decides a Chinese sentence (GB/T 1.1-2020 Annex C): that of the main clause before those of its
 * conditions (当…时，如果…，…的，), the strongest of several.
 */
export function decideChinese(sentence: string, own: VerbTable | undefined): Deciding | null {
  if (ABOUT_ITSELF.test(sentence)) return null;
  const index = indexFor(own);
  const segments = withoutQuoted(sentence)
    .replace(/[。！？；：:\s]+$/, "")
    .split(SEPARATE);
  const main = segments.filter((segment, i) => i === segments.length - 1 || !AUXILIARY.test(segment.trim()));
  const read = (parts: readonly string[]): Deciding | null =>
    strongest(parts.flatMap((segment) => verbsIn(segment, index)));
  return read(main) ?? read(segments.filter((segment) => !CONDITION.test(segment.trim())));
}

const LEAD =
  /^(?:平行|从[^，。]{2,40}?(?=[剪裁截切抽选][取下])|从[^，。]{1,30}?中(?=(?:随机|任意)?[抽选任]?[取选])|每隔?[^，。]{1,15}?(?=记录|测量|测定|检查|读取|取样|观察)|于[^，。]{1,30}?(?=烘|干燥|加热|灼烧|放置|保存|静置|冷却|称量)|(?:首先|然后|再|接着|最后|随后|之后|此后|此时|其后|同时|重新|立即|分别|依次|逐渐|缓慢|再次|先)[，,]?|(?:在|当|按|按照|待|以|经|从|试验|测量|测试|检查|用)[^，,。]{1,40}(?:下|后|前|时|时间|开始|中|内|温度|速率)[，,]|[^，,。]{1,10}(?:前|后|时|期间|结束后|完毕后)[，,])+/;
const ACTION =
  /^(?:将|把|使|用|取|按|按照|参照|依照|对(?=[^，。]{1,30}(?:进行|施加|实施))|在(?=[^，。]{1,40}(?:保持|放置|测量|进行|施加|测试|记录|读取|加热|检查))|以(?=[^，。]{1,30}(?:升|降|施加|加热|进行|冲洗|离心|搅拌|旋转|转动|振荡|滴加|通入|扫频|喷))|打开|关闭|开启|接通|断开|启动|停止|测量|测定|测试|记录|检查|检验|观察|目测|计算|调节|调整|设置|设定|安装|拆除|拆下|拆卸|连接|重复|保持|施加|加入|加热|冷却|升温|降温|升压|降压|加压|卸压|泄压|称取|称量|量取|放入|放置|取出|移出|清洗|擦净|擦拭|干燥|搅拌|静置|选择|选取|抽取|读取|绘制|填写|确认|验证|核对|比较|输入|切断|给(?=[^，。]{1,15}(?:通电|施加|加))|向(?=[^，。]{1,20}(?:加入|注入|施加|通入))|随机抽取|任取|注入|注满|灌入|倒入|吸取|移取|装入|装上|取下|灭菌|消毒|涂覆|涂布|涂抹|喷涂|刷涂|浸涂|除油|酸洗|打磨|抛光|粘贴|剪取|裁取|截取|切取|切下|剪下|裁剪|铺设|浇筑|回填|敷设|吊装|点击|键入|登录|运行|编译|导入|导出|备份|删除|保存|生成|读出|施放|引爆|装填|瞄准|击发|分解|组装|装配|压入|压制|铆接|焊接|切割|钻|锯|锉|弯折|拉伸|压缩|剥离|撕开|折叠|展开|卷绕|缠绕|绑扎|包裹|密封|封口|贴上|盖上|盖好|揭去|揭开|晾干|吹干|甩干|沥干|风干|冲洗|漂洗|洗涤|水洗|擦干|刮去|刮平|去除|除去|清除|清理|排空|排气|放空|倾倒|沉淀|萃取|抽滤|洗脱|进样|点燃|熄灭|炭化|消解|煮沸|蒸煮|保温|恒温|淬火|回火|退火|接种|培养|计数|扫描|采集|取样|采样|抽样|送检|悬挂|卸下|按下|逐级加载|加载|烘干|灼烧|滴定|滴加|滴入|离心|振荡|振摇|摇匀|混匀|过滤|蒸馏|稀释|溶解|定容|浸入|浸泡|研磨|夹持|校准|校正|标定|预热|充电|放电|进行|完成|恢复|固定|旋转|转动|抽真空|充入|通电|准备|标记|拧紧|松开|不(?:启动|打开|使用|要)|请勿|切勿|勿)/;
const DESCRIBED_ACTION =
  /以[^，。]{2,30}(?:放电|充电|加载|升温|降温|加热|冷却)[至到]|(?:按|按照|依据|根据|采用|(?<![适使])用)[^，。]{2,60}(?:进行|执行|测定|测量|计算|检验|试验|检查|确定|验证)[。]?$/;
const NEGATIVE_ACTION = /^(?:不(?:启动|打开|使用|要)|请勿|切勿|勿)/;
/** `连接器` is a thing, `连接器皿` an action. */
const THING =
  /^(?:输[入出](?:AC|DC|电|信号|功率|阻抗|端|频率|范围|特性|交流|直流|为|量|值)|按(?:压|键|钮|摩)|取(?:值|样口|样点|样器)|用(?:户|途|量|电|水|词|地|语)|把手|将(?:军|来)|使用(?:说明|者|寿命|期|条件|环境|温度|单位|方|性|压力|频率|年限)|保持(?:力|架|器)|固定(?:式|端)|检(?:查|验)(?:员|口|孔|井|门|规则|项目|批|水平)|安装(?:孔|面|尺寸|位置|高度|方式|角|座)|充电(?:电流|电压|时间|器|机|桩|温度)|放电(?:电流|电压|时间|容量)|切割(?:面|边|速度)|压缩(?:机|比|量|空气|强度|应力|永久|模量|干粮|包|饼干)|焊接(?:接头|件|材料|工艺|人员|电流|结构)|喷涂(?:层|设备)|扫描(?:线|速率|速度|范围)|培养(?:基|箱|皿)|采样(?:率|频率|点|器|口|周期)|取样(?:口|点|器|阀|量)|拉伸(?:强度|率|性能|试验|试样)|剥离(?:强度|力)|弯折(?:次数|性能)|回火(?:温度|后)|淬火(?:温度|层)|退火(?:温度|后)|密封(?:件|圈|性|垫|面|胶|试验|容器)|折叠(?:式|床)|展开(?:时间|状态|长度)|抽样(?:方案|检验|数量|率)|登记(?:表|簿)|运行(?:时间|速度|温度|状态|噪声)|备份(?:数据|介质|系统)|编译(?:器|环境)|保温(?:层|材料|时间|性能)|恒温(?:箱|槽|器)|水洗(?:尺寸|色|后)|洗涤(?:剂|次数)|清洗(?:剂|机|液)|计数(?:器|率)|装配(?:间隙|图|件)|组装(?:件|机)|铆接(?:件)|封口(?:强度|处))|^(?:连接|测量|检测|加热|冷却|搅拌|干燥|过滤|固定|调节|记录|旋转|充电|校准)(?:器(?![皿件具])|仪(?![器表])|件|机(?![组器构床柜箱]))/;
const NOUN_AFTER_ACTION =
  /^[^，。将把]{2,8}至少(?=[\u4e00-\u9fff])|^[^，。将把]{2,10}的[^，。将把]{1,6}(?:不?(?:大|小|高|低|多|少|长|短)于|不?超过)|^[^，。将把]{2,14}(?:是指|是(?!否)|为|应|包括|分为|由|见|符合|如下|有)/;

/** `检验结果的判定` is a title. */
const TITLE = /^[^，。；：将把]{2,12}的[\u4e00-\u9fff]{2,6}$/;

/** An imperative sentence of a procedure: 将试样放入试验箱。打开电源。 A bare noun like 测量范围为… is none. */
export function readChineseInstruction(sentence: string): Modality | null {
  const core = sentence.replace(LEAD, "");
  if (TITLE.test(sentence)) return null;
  if (THING.test(sentence) || THING.test(core)) return null;
  const acts = ACTION.test(core) && (/^(?:将|把|按|按照|取|用)/.test(core) || !NOUN_AFTER_ACTION.test(core));
  if (!acts && !DESCRIBED_ACTION.test(sentence)) return null;
  return { type: "instruction", negative: NEGATIVE_ACTION.test(core) };
}

const PREDICATE =
  /[。！？]|(?:大|小|高|低|多|少|长|短|优)于|不?超过|是|为|指|有|包括|适用|规定|符合|由.{1,20}(?:组成|构成|负责)|属于|分为|表示|见[表图附]|如下|等于|取决|位于|采用|具有|用于|了/;

/** A fragment (title, table cell) says nothing; whatever has a predicate states something. */
export const statesChinese = (sentence: string): boolean => PREDICATE.test(sentence);

export const deniesChinese = (sentence: string): boolean =>
  /不(?:再)?适用于|^本[^，。]{1,12}不(?:涉及|包括|规定)/.test(sentence);
