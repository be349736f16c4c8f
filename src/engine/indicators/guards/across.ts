import { FACETS, facetsIn } from "../vocabulary/facets";
import { nameOtherThings } from "../vocabulary/words-across";

/**
 * Between two languages words cannot be held against words. What makes another thing or another measure of the same name
 * is told in both by words of these rows: where only one side has one, it speaks of something else, or of less.
 */
const CONCEPTS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/开启|打开|张开|开门|开阀/, /\bopen(?:s|ed|ing)?\b(?![- ](?:circuit|cup|field))/],
  [/关闭|关门|关阀|闭合/, /\b(?:clos(?:e|es|ed|ing|ure)|shut)\b(?![- ](?:circuit|cup|loop))/],
  [/机械(?=寿命|耐久|性能|强度)/, /\bmechanical/],
  [/电气?(?=寿命|耐久)/, /\belectrical (?:life|endurance|durability)/],
  [/爆破|破裂压力/, /\bburst/],
  [/耐压|验证压力|耐压试验/, /\bproof\b|\bwithstand(?:ing)? (?:pressure|voltage)/],
  [/内部|内壁|内侧|内表面|内径/, /\b(?:internal|inner|inside|interior)\b/],
  [/外部|外壁|外侧|外表面|外径/, /\b(?:external|outer|outside|exterior)\b/],
  [/上部|上方|上端|顶部|顶面/, /\b(?:upper|top)\b/],
  [/下部|下方|下端|底部|底面/, /\b(?:lower (?!than|limit)[a-z]|bottom)\b/],
  [/前端|前部|正面|前轴|前轮/, /\bfront\b/],
  [/后端|后部|背面|后轴|后轮/, /\brear\b/],
  [/径向/, /\bradial/],
  [/轴向/, /\baxial|\bper axis|\baxes\b|\beach axis/],
  [/纵向/, /\blongitudinal|\blengthwise/],
  [/横向/, /\btransverse|\blateral|\bcrosswise/],
  [/湿态|润湿状态/, /\bwet\b/],
  [/干态|干燥状态/, /\bdry\b(?! (?:film|matter|mass|salt|cell))/],
  [/昼间|白天/, /\bday(?:time|light)\b|\bby day\b/],
  [/夜间/, /\bnight/],
  [/室内/, /\bindoor/],
  [/室外|户外|露天/, /\boutdoor/],
  [/备用|备份电/, /\b(?:standby|backup|back-up|spare|reserve)\b/],
  [/应急|紧急/, /\bemergency/],
  [/辅助/, /\bauxiliary/],
  [/瞬时|瞬态/, /\binstantaneous|\btransient/],
  [/稳态/, /\bsteady[- ]state/],
  [/残余|剩余/, /\bresidual|\bremaining/],
  [/短时/, /\bshort[- ]time|\bshort[- ]term/],
  [/正向/, /\bforward\b/],
  [/反向/, /\breverse/],
  [/上升/, /\bris(?:es|ing)\b|\brise time/],
  [/下降|跌落时间/, /\bfall(?:s|ing)? time|\bdescen/],
  [/加速(?!度|寿命)/, /\baccelerat(?:e|es|ing)\b|\bacceleration time/],
  [/制动|刹车/, /\bbrak/],
  [/导体(?!电阻)/, /\bconductors?\b(?! resistance)/],
  [/磨损|耐磨/, /\bwear\b|\babrasion/],
  [/疲劳/, /\bfatigue/],
  [/蠕变/, /\bcreep\b/],
  [/抗剪|剪切/, /\bshear/],
  [/抗压|压缩/, /\bcompress/],
  [/抗弯|弯曲|抗折/, /\b(?:bend|bent|flex)/],
  [/抗扭|扭转/, /\b(?:twist|torsion)/],
  [/撕裂/, /\btear\b|\btearing\b/],
  [/剥离/, /\bpeel/],
  [/新的|全新|新品/, /\bnew\b/],
  [/故障状态|故障条件|单一故障/, /\bfault condition|\bfault state|\bsingle fault/],
  [/蒸馏水/, /\bdistilled/],
  [/海水/, /\bsea ?water/],
  [/接缝|缝[线合制]|线缝/, /\bseam|\bstitch/],
  [/夹(?!角|杂|层)|支架|[支底管灯]座/, /\bclamp|\bholder|\bclip\b|\bfixture|\bbracket|\bjaw/],
  [/护套|套管/, /\bsheath|\bsleeve/],
  [/外壳|壳体|机壳|机箱/, /\bhousing|\bcasing|\benclosure/],
  [/变化|波动|漂移|起伏|脉动/, /\bchang|\bvariation|\bfluctuat|\bdrift|\bflat\b|\bvar(?:y|ies)\b/],
  [/[压温电位高]差|差[值异]|之差|不平衡/, /\bdifferen|\b(?:un|im)balance/],
  [/[压温]降|压力损失/, /\b(?:pressure|temperature|voltage) (?:drop|loss)/],
  [/怠速|空转/, /\bidl(?:e|ing)\b/],
  [/回油|回程|返回|回流|回水/, /\breturn\b/],
  [/吸[入油程]|抽吸/, /\bsuction\b/],
  [/[近短][距程]/, /\b(?:short|close)[- ]range/],
  [/[挡档]|模式/, /\bmode\b/],
  [/合计|总|共(?![享用模振轴面])|一起|并联/, /\btogether|\btotal|\boverall|\bcombined|\bin all\b/],
  [/大约|约(?=\d)|左右/, /\babout\b|\bapprox/],
];

/** By which method: the words of either language for one. */
const METHODS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/拉开法/, /\bpull[- ]off\b/],
  [/划格/, /\bcross[- ]?(?:cut|hatch)/],
  [/划圈/, /\bcircular scrib/],
  [/称[量重]法|重量法/, /\bgravimetric|\bweighing\b/],
  [/滴定/, /\btitrat/],
  [/卡尔·?费[休歇]/, /\bkarl fischer/],
  [/库仑/, /\bcoulomet/],
  [/蒸馏法/, /\bdistillation\b/],
  [/色谱/, /\bchromatograph/],
  [/光度/, /\bphotomet/],
  [/原子吸收/, /\batomic absorption/],
  [/超声/, /\bultrasonic/],
  [/射线/, /\bradiograph|\bX-ray/i],
  [/磁粉/, /\bmagnetic particle/],
  [/渗透检|着色/, /\bpenetrant/],
  [/涡流/, /\beddy[- ]current/],
  [/目视|目测/, /\bvisual/],
  [/落锤|落球/, /\bfalling (?:weight|ball|dart)|\bdrop weight/],
  [/摆锤/, /\bpendulum/],
  [/简支梁|夏比/, /\bcharpy/i],
  [/悬臂梁/, /\bizod/i],
  [/三点弯/, /\bthree[- ]point/],
  [/四点弯/, /\bfour[- ]point/],
  [/四(?:线|端|探针)法?/, /\bfour[- ](?:wire|terminal|point probe)/],
  [/氦/, /\bhelium/],
  [/气泡|冒泡/, /\bbubble/],
  [/压降法|压力衰减/, /\bpressure decay/],
  [/浸泡法|浸渍法/, /\bimmersion method/],
];
/** A method that is named and not known. */
const NAMED_CHINESE = /[\u4e00-\u9fff]{2,8}法(?=[)测试检进，。；]|$)/;
const NAMED_ENGLISH = /\b(?:by|using|with|determined by) (?:the |an? )?(?:[a-z-]+ ){1,4}(?:method|test|technique)\b/i;

const differs = (rows: readonly (readonly [RegExp, RegExp])[], chinese: string, english: string): boolean =>
  rows.some(([zh, en]) => zh.test(chinese) !== en.test(english));

const METHOD_FACETS = FACETS.filter(({ kind }) => kind === "method");
const namesUnknown = (text: string, named: RegExp, known: (row: readonly [RegExp, RegExp]) => RegExp): boolean => {
  const found = named.exec(text)?.[0];
  return (
    found !== undefined && !METHODS.some((row) => known(row).test(found)) && facetsIn(found, METHOD_FACETS).length === 0
  );
};

/** Whether one of two texts in two languages names what makes another thing or measure of it, and the other does not. */
export const tellsOtherThing = (chinese: string, english: string): boolean =>
  differs(CONCEPTS, chinese, english.toLowerCase()) || nameOtherThings(chinese, english.toLowerCase());

/** Whether they name methods of which one is not known to be the other. */
export const tellsOtherMethod = (chinese: string, english: string): boolean =>
  differs(METHODS, chinese, english.toLowerCase()) ||
  namesUnknown(chinese, NAMED_CHINESE, ([zh]) => zh) ||
  namesUnknown(english, NAMED_ENGLISH, ([, en]) => en);
