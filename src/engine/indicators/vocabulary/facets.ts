import { allMatches } from "../../all-matches";
import { once } from "../../once";
import { PatternIndex } from "../../patterns/pattern-index";
import { BEFORE_GRADE } from "../../quantity";
import { HARMS, OF_ANY_KIND } from "./harm";

/**
 * Facets: what must agree before two values may be compared — kind of vibration, current, statistic, waveform,
 * surface, load, state of the sample, reckoning … Each facet has values that exclude one another.
 *
 * `part`: the values are different objects or situations; indicators that differ are not paired.
 * `method`: the same object judged in another way; paired, and not comparable.
 * `strict`: a value on one side only leaves the comparison undetermined; else silence agrees with anything.
 */
export interface Facet {
  readonly name: string;
  readonly kind: "part" | "method";
  readonly strict: boolean;
  /** The value that silence stands for, where there is one. */
  readonly silent: string | null;
  /** `$1` is what the words themselves name: A类 is the class A. */
  readonly values: readonly (readonly [value: string, words: RegExp])[];
}

const facet = (
  name: string,
  kind: Facet["kind"],
  strict: boolean,
  values: readonly (readonly [string, RegExp])[],
  silent: string | null = null,
): Facet => ({ name, kind, strict, silent, values });

/** What is done without (`without refuelling`), or does not come of it: no part that is left out. */
const DEEDS = "flame|fire|smoke|arcing|refuel|recharg|adjust|maint|replac|tool|assist|prepar|stop";

/** Longer and negated wordings stand before the shorter ones that they contain. */
export const FACETS: readonly Facet[] = [
  facet("situation", "part", false, [
    ["storage", /贮存|储存|贮藏|存放|非工作|\bstor(?:age|ed|e)\b|non-?operating/gi],
    ["transport", /运输|贮运|空运|transport|shipping/gi],
    ["charge", /充电(?!后)|\bcharg(?:e|ing)\b/gi],
    ["discharge", /(?<!静电|触|气)放电(?!次)|(?<!static |contact |air |self-)\bdischarg(?:e|ing)\b/gi],
    ["operate", /工作|运行|使用(?!方|寿命)|\boperat(?:e|es|ing|ion)\b|\boperable\b|\bworking\b|in service/gi],
  ]),
  facet("temperature end", "part", false, [
    ["high", /高温|热端|high[- ]temperature|\bhot\b/gi],
    ["low", /低温|冷端|low[- ]temperature|\bcold\b/gi],
  ]),
  facet("surge end", "part", false, [
    ["under", /欠压(?:浪涌)?|欠电压(?:浪涌)?|低压浪涌|电压暂降|under-?voltage(?: surge)?|\bdip\b|\bsag\b/gi],
    ["over", /过压(?:浪涌)?|过电压|浪涌|尖峰|over-?voltage|\bsurge\b|\bspike\b/gi],
  ]),
  facet("direction of signal", "part", false, [
    ["input", /输入|入口|进口|接收机?|\binput\b|\binlet\b|receiv/gi],
    ["output", /输出|出口|发射机?|\boutput\b|\boutlet\b|transmit/gi],
  ]),
  facet("place", "part", false, [
    ["centre", /中心(?!频率|波长|距)|中央|\bcent(?:re|er)\b(?! frequency)/gi],
    ["edge", /边缘|\bedge\b/gi],
    ["local", /局部|local(?:ly|ized)?\b/gi],
  ]),
  facet("dimension", "part", false, [
    ["length", /(?<![伸自])长(?=[×不≤为:\d]|度(?!等))|\blength\b/gi],
    ["width", /宽(?=[×不≤为:\d)]|度)|\bwidth\b/gi],
    ["height", /高(?=[×不≤为:\d)])|\bheight\b/gi],
  ]),
  facet("class", "method", true, [
    ["$1", /(?<![A-Za-z\d-])([A-Z]|[ⅠⅡⅢⅣⅤ]+|[一二三四甲乙丙])类(?!似)/g],
    // a grade to be reached is a value
    [
      "$1",
      new RegExp(
        `(?<![A-Za-z\\d-])(?<!(?:${BEFORE_GRADE}|等级[^，。；]{0,4}))([A-ZⅠⅡⅢⅣⅤ])级(?!不锈|钢|密封|螺|材|合格|为合格)`,
        "g",
      ),
    ],
    ["$1", /(?<![A-Za-z\d-])([A-ZⅠⅡⅢⅣⅤ])(?:型|组)(?!不锈|钢|密封|螺|材)/g],
    ["$1", /\b(?:class|category|group|type) ([A-Z]|[IVX]{1,4}|\d)\b(?! ?[%°℃.\d])/gi],
  ]),
  facet(
    "demonstrated value",
    "method",
    true,
    [
      ["minimum", /最低可接受值|最低可接收值|最低可接受|门限值|θ1|minimum acceptable|lower test/gi],
      ["specified", /规定值|成熟期|θ0|specified value|upper test/gi],
    ],
    "minimum",
  ),
  facet("discharge", "part", true, [
    ["contact", /接触放电|contact discharge/gi],
    ["air", /空气放电|air discharge/gi],
  ]),
  facet("coverage of code", "part", true, [
    ["statement", /语句|statement/gi],
    ["branch", /分支|判定(?!覆盖为)|branch|decision/gi],
  ]),
  facet("path", "method", true, [
    ["conducted", /传导|conducted/gi],
    ["radiated", /辐射(?!度|强)|radiated/gi],
  ]),
  facet("vibration", "method", true, [
    ["random", /随机|random/gi],
    ["sinusoidal", /(?<!半)正弦(?!波)|(?<!half[- ])\bsin(?:e|usoidal)\b/gi],
  ]),
  facet("pulse", "method", true, [
    ["half-sine", /半正弦波?|half[- ]sine/gi],
    ["sawtooth", /(?:后峰|前峰)?锯齿波?|saw-?tooth/gi],
    ["trapezoid", /梯形|方波|矩形波|trapezoid|square[- ]wave|rectangular/gi],
  ]),
  facet("current", "method", false, [
    ["direct", /直流|\bDC\b|\bd\.c\./g],
    ["alternating", /交流|\bAC\b|\ba\.c\.|工频/g],
  ]),
  facet("statistic", "method", true, [
    ["peak-to-peak", /峰 ?[-–—]{0,2} ?峰值?|p-?p\b|peak[- ]to[- ]peak/gi],
    ["rms", /有效值|均方根|\br\.?m\.?s\b/gi],
    ["equivalent", /等效(?:连续)?(?:A ?)?声|\bLeq\b|equivalent continuous/gi],
    ["quasi-peak", /准峰值|quasi-?peak|\bQP\b/gi],
    ["peak", /峰值|\bpeak\b|\bPEP\b/gi],
    ["average", /平均(?!故障|修复|无故障|失效|维修|严重)|均值|\baverage\b|\bmean\b(?! time)/gi],
    ["typical", /典型|typical/gi],
    ["maximum", /最大值(?=应?不|应?[≤<])/gi],
  ]),
  facet("cup", "method", true, [
    ["closed", /闭口(?=杯|闪点|法|[)）])|(?<=闪点 ?)闭口|\bclosed[- ]cup\b|pensky/gi],
    ["open", /开口(?=杯|闪点|法|[)）])|(?<=闪点 ?)开口|\bopen[- ]cup\b|cleveland/gi],
  ]),
  facet("hardness scale", "method", true, [
    ["Shore A", /(?:邵[氏尔]|肖氏) ?A|Shore A/gi],
    ["Shore D", /(?:邵[氏尔]|肖氏) ?D|Shore D/gi],
    ["$1", /(国际橡胶|洛氏 ?[A-C]?|布氏|维氏|Rockwell [A-C]|Brinell|Vickers|IRHD)/gi],
  ]),
  facet("wetness", "method", true, [
    ["dry", /干摩擦?|干态|干燥状态|\bdry (?:rubbing|state|condition)|\bwhen dry\b|(?<=\d [A-Za-z/·%°]{1,8} )dry\b/gi],
    ["wet", /湿摩擦?|湿态|润湿状态|\bwet (?:rubbing|state|condition)|\bwhen wet\b|(?<=\d [A-Za-z/·%°]{1,8} )wet\b/gi],
  ]),
  facet("share of", "method", false, [
    ["mass", /质量(?:分数|百分[数比])|\b(?:mass fraction|by mass|by weight)\b/gi],
    ["volume", /体积(?:分数|百分[数比])|\b(?:volume fraction|by volume)\b/gi],
  ]),
  facet("expressed as", "method", true, [
    ["$1", /以 ?([A-Za-z\d\u4e00-\u9fff₀-₉]{1,8}) ?计(?!算|量|数)/g],
    ["$1", /\b(?:expressed|calculated) as ([A-Za-z\d]+)/g],
  ]),
  facet("items", "method", false, [
    ["average", /平均(?!故障|修复|无故障|失效|维修|严重)|\b(?:average|mean)\b(?! time)/gi],
    [
      "each",
      /每[只个件台组根片支节层块条]|单[个只件台根片支块条车体节](?!元)|各[个只件台]|任[一何]|各[\u4e00-\u9fff]{0,2}点|\beach (?:specimen|unit|cell|item|sample|piece)|individual/gi,
    ],
    ["sum", /总(?!体|线|谐波|剂量|装|规范|则|均方根)(?=[\u4e00-\u9fff]{2})|合计|\btotal\b(?! harmonic| dose)/gi],
  ]),
  facet("discharge rate", "method", true, [
    ["$1", /(\d+) ?(?:小时|h) ?率/g],
    ["$1", /(\d+)[ -]?h(?:our)? rate/gi],
  ]),
  facet("start", "method", true, [
    ["cold", /冷(?:态)?[启起]动|cold[- ]start/gi],
    ["hot", /[热温](?:态)?[启起]动|(?:hot|warm)[- ]start/gi],
  ]),
  facet("quantile", "method", true, [["quantile", /概率(?:大)?值|分位|percentile/gi]]),
  facet("weighting", "method", true, [
    ["C", /C ?计权|C-weighted|dB ?\(C\)|dBC\b/g],
    ["unweighted", /不计权|未计权|unweighted|Z ?计权/gi],
    ["weighted", /A? ?计权|dB ?\(A\)|dBA\b|A声级|A-weighted|weighted/gi],
  ]),
  facet("damp heat", "method", true, [
    ["constant", /恒定湿热|稳态湿热|steady[- ]state(?! accel)|damp heat,? steady|constant humidity/gi],
    ["cyclic", /交变湿热|循环湿热|cyclic/gi],
  ]),
  facet("salt mist", "method", true, [
    ["acid", /酸性盐雾|[乙醋]酸盐雾|铜加速|(?<![A-Za-z])C?A?ASS(?![A-Za-z])|acetic acid salt/g],
    ["continuous", /连续喷雾|中性盐雾|(?<![A-Za-z])NSS(?![A-Za-z])|continuous spray|neutral salt/gi],
    [
      "cyclic",
      /循环盐雾|交变盐雾|交替|循环喷雾|alternat|cycles? of (?:spray|salt|fog|mist|exposure|wetting)|间歇喷雾|followed by/gi,
    ],
  ]),
  facet("surface", "method", true, [
    ["steel", /钢板|钢质|steel/gi],
    ["concrete", /混凝土|水泥|concrete/gi],
    ["wood", /木板|胶合板|plywood|wood/gi],
  ]),
  facet("load", "method", true, [
    ["span", /空载(?:到|至|～|~|-)满载|no[- ]load to full[- ]load/gi],
    [
      "part",
      // what is to be borne of it is the demand, and no state in which another holds
      /(?<!(?:承受|经受|[起提]吊|吊起|[举提]升)[^，。；\d]{0,6}\d*)\d+ ?%(?:的)?(?:额定)?(?:负载|载荷)|负载为额定负载的|(?<!\b(?:hold|carry|lift|hoist|withstand|support|sustain|bear)(?: [a-z]+){0,5} [\d.]+ ?% )of (?:the |its )?rated load/gi,
    ],
    ["none", /空载|无负载|不[带加](?:负载|载荷|负荷|载)|no[- ]load|unloaded|without (?:a |any )?load/gi],
    ["half", /半载|half[- ]load/gi],
    [
      "full",
      /满载|满负荷|额定负载(?!的)|(?<![倍%] ?的?)额定(?:载荷|负荷)(?=[下时])|(?<=[带在加])额定(?:载荷|负荷)(?!的)|全负载|full[- ]load|(?<!\btimes (?:the |its )?|\b(?:hold|carry|lift|hoist|withstand|support|sustain|bear)(?: [a-z]+){0,5} [\d.]+ ?% of (?:the |its )?)rated load/gi,
    ],
  ]),
  facet("rating", "method", true, [
    [
      "rated",
      /额定(?:工况|状态)|(?<!倍的?)额定(?:转速|功率|流量)(?=[下时运连])|(?<=[以按])额定(?:功率|转速|流量)|\bat (?:its |the )?rated (?:speed|power|flow)/gi,
    ],
  ]),
  facet("state", "method", true, [
    [
      "after life",
      /(?:寿命|耐久|老化|疲劳|循环)(?:试验)?(?: ?[\d.]+ ?(?:h|d|次|周))?(?:之)?后|after (?:the )?(?:life|endurance|ageing|aging)/gi,
    ],
    [
      "after damp heat",
      /(?:湿热|潮湿|浸水|水中浸泡?)(?:试验)?(?: ?[\d.]+ ?[hd]?)?(?:之)?后|after (?:the )?(?:damp heat|humidity|moisture|immersion)/gi,
    ],
    ["after salt mist", /盐雾(?:试验)?(?:之)?后|after (?:the )?salt/gi],
    ["after shock or vibration", /(?:振动|冲击|跌落|力学)(?:试验)?(?:之)?后|after (?:the )?(?:vibration|shock|drop)/gi],
    [
      "after heat or cold",
      /(?:高温|低温|温度(?:循环|冲击)?)(?:试验)?(?:之)?后|after (?:the )?(?:heat|thermal|high|low)/gi,
    ],
    ["during", /试验期间|试验过程中|during (?:the )?(?:test|vibration|exposure)/gi],
    [
      "normal",
      /常态|正常大气|正常条件|正常试验大气|标准大气|常温|室温|normal (?:atmospheric )?conditions|standard atmospheric|room temperature|ambient conditions/gi,
    ],
    [
      "initial",
      /初始|出厂时|(?:试验|老化|处理|插拔|洗涤|浸泡)前|initial(?:ly)?\b|as received|before (?:the )?(?:test|ageing|aging|exposure|immersion|washing)/gi,
    ],
  ]),
  facet("reckoning", "method", true, [
    [
      "total",
      /总时间|总计|合计|共计|总次数|累计|(?<!不)共(?=\d)|in total|in all|\btotal\b(?! harmonic| dose| mass)|cumulative/gi,
    ],
    [
      "each",
      /每(?:个|一)?(?:轴|方向|面|端|极性|相|周期|循环|次(?!作业|任务|出动|展开|使用))|各(?:轴|方向|振动)|(?:面|轴向|轴|方向|侧|边|端|角|棱)上?各(?=进行|做|振|冲|跌|\d)|\b(?:per|each) (?:axis|direction|face|side|polarity|cycle)|\beach of (?:the )?(?:[a-z]+ )?(?:axes|directions|faces|sides|edges|corners)|in each/gi,
    ],
  ]),
  facet("sampling", "method", true, [
    ["sample", /按 ?\d+ ?%(?:的)?比例|抽样|抽取|抽检|样本|\bsampl(?:e|es|ed|ing)\b|per lot|from each lot/gi],
    [
      "all",
      /(?:全部|所有)[\u4e00-\u9fff]{1,4}(?=均|都|应|须)|全部(?=进行|经|通过|检)|\ball [a-z]+ shall\b|(?:每|逐)[台件只个套](?:出厂)?[\u4e00-\u9fff]{1,8}?(?=均|都|应|须|进行)|全数|逐台|逐件|100 ?% ?检验|所有产品|each (?:item|unit|product) (?:delivered|produced|shipped)|every (?:item|unit|product)|all (?:items|units|products)|100 ?% inspection/gi,
    ],
  ]),
  facet("inspection level", "method", true, [
    ["special", /特殊检验水平|special inspection level/gi],
    ["I", /检验水平 ?(?:Ⅰ|I(?!I)|一)|inspection level I(?!I)/gi],
    ["II", /检验水平 ?(?:Ⅱ|II(?!I)|二)|inspection level II(?!I)/gi],
    ["III", /检验水平 ?(?:Ⅲ|III|三)|inspection level III/gi],
  ]),
  facet("inspection severity", "method", true, [
    ["tightened", /加严检验|tightened inspection/gi],
    ["reduced", /放宽检验|reduced inspection/gi],
  ]),
  facet("sight", "method", true, [
    ["line of sight", /通视|视距条件|line[- ]of[- ]sight/gi],
    ["obstructed", /非通视|遮挡|non-line/gi],
  ]),
  facet("inclusion", "method", true, [
    [
      "excluded",
      new RegExp(
        `(?:不含|不包括|不计(?!权|入)|不带(?!负载|载荷|负荷))[\\u4e00-\\u9fff]{0,6}|excluding|excluded|without(?! ${OF_ANY_KIND}(?:${HARMS}|${DEEDS}))|exclusive`,
        "gi",
      ),
    ],
    [
      "included",
      /(?:(?<!不)(?<!内)(?<!包)含(?!水|硫|量)|连同|带(?=电池|包装|附件))[\u4e00-\u9fff]{0,6}|including|included|inclusive/gi,
    ],
  ]),
  facet("band of light", "method", true, [
    ["visible", /可见光|visible/gi],
    ["infrared", /红外(?!热|诱饵|夜视|成像|搜索|测温|传感|探测|干扰|烟幕|隐身|伪装|跟踪|观察|瞄准)|infrared/gi],
    ["ultraviolet", /紫外|ultraviolet/gi],
  ]),
  facet("cooling", "method", true, [
    ["forced", /强制风冷|强迫风冷|forced[- ]air/gi],
    ["natural", /自然冷却|自然散热|natural convection|still air/gi],
  ]),
  facet("mode", "method", true, [
    ["common", /共模|common[- ]mode|线对地|line[- ]to[- ](?:earth|ground)/gi],
    ["differential", /差模|differential[- ]mode|线对线|line[- ]to[- ]line/gi],
  ]),
  facet("posture", "method", true, [
    ["static", /静态(?!电流)|静止|静载(?!荷系数)|\bstatic\b/gi],
    ["dynamic", /动态|动载(?!荷系数)|运动中|\bdynamic\b/gi],
  ]),
  facet("water", "method", true, [
    ["sea", /海水|salt ?water|sea ?water/gi],
    ["fresh", /淡水|自来水|fresh ?water|tap ?water/gi],
  ]),
  facet("orientation", "part", false, [
    [
      "horizontal",
      /水平(?!Ⅰ|Ⅱ|Ⅲ|[ ]?I)(?=方|极|向|面|轴|放|位|[^ⅠⅡⅢ])(?<!检验水平)(?<!置信水平)(?<!质量水平)|horizontal/gi,
    ],
    ["vertical", /垂直|竖直|vertical/gi],
  ]),
];

/** Facet values with the words that show them. */
export type FacetValues = ReadonlyMap<string, { readonly value: string; readonly words: string }>;

interface Seen {
  readonly facet: Facet;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const indexOf = once(
  (among: readonly Facet[]) =>
    new PatternIndex(
      among.flatMap((entry) => entry.values.map(([value, words]) => ({ facet: entry, value, words }))),
      ({ words }) => words,
    ),
);

/** Where facets (all, or those given) are named in a text; of overlapping namings of one the value listed first stands. */
export const facetsIn = (text: string, among: readonly Facet[] = FACETS): Seen[] => {
  const seen: Seen[] = [];
  let first = 0;
  for (const { facet: entry, value, words } of indexOf(among).candidates(text)) {
    if (seen.at(-1)?.facet !== entry) first = seen.length;
    for (const found of allMatches(text, words)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (seen.some((other, at) => at >= first && start < other.end && other.start < end)) continue;
      seen.push({ facet: entry, value: value === "$1" ? found[1]! : value, start, end, words: found[0] });
    }
  }
  return seen;
};

export type SeenFacet = Seen;
