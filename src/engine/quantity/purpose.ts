import { PatternIndex } from "../patterns/pattern-index";

/** Where a purpose shows: in the stretch between commas, in its sentence under its topics, or right before the value. */
export interface Words {
  readonly segment: string;
  readonly context: string;
  readonly before: string;
}

/** What words tell of a purpose, one row each. */
const TOLD = {
  /** The sentence describes a test: what is applied, not what results. */
  test: {
    in: "context",
    words:
      /试验(?!后|前|方法|用)|高低温|温度循环|承受|经受|耐受|暴露|浸入|浸泡|跌落|振动(?!后)|冲击(?!后)|老炼|老化(?!后)|冷冻|通电(?=[^，。；]{0,4}\d)|淋雨(?!后)|盐雾(?!后)|湿热(?!后)|堆码|充入|(?:充气|加压|升压|打压)[至到]|保压|下(?:应)?(?:保持|静置|停留)(?:不少于|至少)?(?= ?\d)|施加|弯折|弯曲试验|摩擦(?= ?\d)|浸渍|静电放电|接触放电|空气放电|抗扰度|浪涌|辐射场|\btest(?:s|ed)?\b(?! equipment)|withstand|expos(?:ed|ure)|subjected|dropped|\bdrop\b|immers|vibrat|\bshocks?\b|inflated|pressuri[sz]ed|\bspray|\baged\b|flex(?:ed|ing)|\bbend(?:s|ing)?\b|\bimpact|burn-in|\bsoak|\bcycles of \d|damp heat|\bstruck\b|\bapplied\b|surge|discharge/i,
  },
  /** The product must work, start, be stored … over the value. */
  functional: {
    in: "segment",
    words:
      /正常(?:地)?(?!大气|环境|条件|温度|值|情况)[\u4e00-\u9fff]{2}|可靠(?:地)?(?:工作|运行|起动|启动)|(?:应|能)(?:能)?(?:够)?(?:工作|运行|起动|启动|贮存|储存|存放|使用(?![\u4e00-\u9fff]))|下(?:工作|贮存|储存|运行|使用|存放|起降|作业|行驶|航行|飞行|运转|通信)|处(?:工作|运行)|\b(?:shall|must|will|to|can|should) (?:be capable of |be able to |continue to )?(?:operat|function|perform|start|work|be stored|be operated|store)|\boperates?\b|capable of (?:operat|start|function)|\bis stored\b/i,
  },
  /** The laboratory's own surroundings. */
  laboratory: {
    in: "context",
    words:
      /标准大气条件|试验环境|测试环境|试验的?(?:标准)?大气|(?:试验|测试|测量|检验)(?:时)?的环境|测量环境|环境条件下?(?:进行|测)|(?:测量|检验|(?<![温热寒冻湿压存晒雾淋候尘菌雨浸水落动击])试验|测试|校准|检定)[^，。；]{0,8}(?:应)?在[^，。；]{0,60}(?:进行|环境|条件)|室内环境|试验室|实验室|库房|仓库|\bmeasured at\b|laborator|standard atmospher|ambient conditions of (?:the )?test|(?:test|measurement)s? (?:shall be )?(?:made|carried out|performed|conducted) (?:at|in)/i,
  },
  /** One of several may be chosen. */
  option: {
    in: "segment",
    words: /可选|选用|选择(?!性)|任选|优选|\bselect(?:ed|able)?\b|\bchosen\b|preferred|optional/i,
  },
  /** The range over which something can be set or measured. */
  adjustable: {
    in: "segment",
    words:
      /可调|可调节|\d[^，。；]{0,8}(?:内|之间)(?:连续|无级|任意)?(?:调节|调整|设定|整定)|调节范围|调整范围|可变(?!形)|整定范围|(?:控温|调焦|变焦|俯仰|方位|转动|旋转|摆动|升降|伸缩|倾斜|变幅|调速|速度|转速|扫描|增益控制)范围|可设(?:定|置)|设[定置](?:范围|值范围)|(?:响应|工作|探测|感应|光谱|覆盖|调谐)(?:波长|波段|频率|频段|光谱)?范围|响应(?:波长|波段|频率)|光谱响应|探测(?:波长|波段)|测程|变倍|(?:扭转|偏转|摆动|转动|旋转|回转|舵偏?)角度?(?:应)?(?:不小于|至少|达)? ?±|作业半径|工作带宽|适(?:合|应)(?!性)|可测|量程|测量范围|测试范围|检测范围|显示范围|能(?:够)?测(?:量|试|定)?(?=[^，。；]{0,6}\d)|适(?:用|配)[于的]?[\u4e00-\u9fff]{0,12}(?:直径|[内外线口]径|厚度|宽度|长度|规格)|(?:夹持|加工|装夹|抓取|可夹|可装|可加工)[\u4e00-\u9fff]{0,8}(?:直径|[内外线口]径|厚度|宽度|长度|高度|深度)|行程|\b(?:suit(?:able)?|accommodate)\b|clamping range|measuring range|measurement range|spectral (?:response|range)|wavelength range|\b(?:shall|must|should) (?:cover|elevate|slew|traverse|span|sweep|tune|respond|fit|zoom|be tuned|rotate through)\b|\bread from|adjustable|variable|settable|tunable/i,
  },
  /** What the product must be able to take, do or carry that much of. */
  capability: {
    in: "segment",
    words:
      /(?:应|须)(?:能|可)?(?:够)?(?:承受|经受|耐受|支持|满足|保证|完成|弯曲|弯折|开合|插拔|举升|容纳|连续|承载|爬上?|攀爬|起吊|吊起|举起|提升|牵引|跨越|越过|翻越|涉水?|记录|存储|储存)[^，。；\d]{0,10}\d|\d[^，。；]{0,16}(?:不应|不得|应不|应无)(?:有)?(?:熔断|击穿|泄漏|渗漏|变形|破裂|损坏|断裂|失效|脱落|松动|爆裂|开裂)|\bshall not (?:leak|burst|break|fail|deform|crack|rupture|blow)[^.;,\d]{0,20}\d|\bshall (?:be (?:able|capable) (?:to|of) )?(?:withstand|endure|support|survive|accommodate|lift|carry|bend|resist|bear|hoist|raise|hold|climb|deliver|sustain|reach|attain|pull|tow|haul)[^.;,\d]{0,40}\d|\bshall be rated (?:at|for|to)(?: at least)? \d[\d .]* ?(?:k?N|kg|t)\b|\bshall be (?:available|supported|guaranteed) for \d|\bshall be [a-z]{3,}able to \d|\bshall (?:be|remain) (?!adjust|vari|sett|tun|select|us|oper|replace|remov|avail|suit)[a-z]{3,}[ai]?ble (?:from|at|to|in|under|over|against)\b[^.;,\d]{0,40}\d/i,
  },
  /** What must be stood up to that much of: a bound says how much is to be endured. */
  endured: {
    in: "segment",
    words:
      /(?:承受|经受|耐受|抵御|(?<![阻电感容对])抗)(?!拉|压|弯|剪|拔|张|扭|折|干扰|扰|菌|静电|电强)[^，。；\d]{0,10}\d|\b(?:withstand|endure|survive|resist)\b[^.;,\d]{0,40}\d/i,
  },
  /** Speaks of storing: a range about room temperature may be how the thing is kept as well as what it must stand. */
  stored: {
    in: "segment",
    words: /贮存|储存|存放|保存|\bstor(?:ed|age)\b/i,
  },
  /** How much of something the matter holds (`含铜量`, `pH值`): its range is what it may lie in. */
  composition: {
    in: "segment",
    words:
      /含[\u4e00-\u9fff]{1,4}量|含量|pH ?值?|密度|浓度|酸度|酸值|黏度|粒度|粒径|含水率|伸长率|\b(?:content|concentration|density|viscosity|acidity)\b|\bpH\b/,
  },
  /** A side of the thing itself: its range is what the side may be. */
  sized: {
    in: "before",
    words:
      /(?:余高|高度?|厚度?|宽度?|深度?|长度?|直径|[内外]径|间距|间隙)(?:应)?(?:为|是|在|:)?(?:应在)? ?$|\b(?:height|depth|thickness|width|length|diameter|gap)(?: of [a-z ]{1,30})?(?: shall)? (?:be|lie|is)?(?: between| from| of)? ?$/i,
  },
  /** A bound of its own beside the word that names the end: `最低工作温度不低于-40 ℃`. */
  explicit: {
    in: "before",
    words:
      /(?:不(?:应|得)?[大小高低多少][于过]|不(?:应|得)?超过|[≥≤<>]|\bat (?:least|most)|\bnot (?:less|more|lower|higher|exceed)[a-z ]*|\b(?:maximum|minimum)(?: of)?) ?$/i,
  },
  /** A denied verb has turned the bound already (`shall not operate below 15 V`): it is one to keep, not to work over. */
  denied: {
    in: "before",
    words: /\bnot (?!exceed|be\b)[a-z]+ (?:[a-z]+ ){0,2}?(?:below|under|above|over)(?: an?)?(?: [a-z]+ of)? ?$/i,
  },
  /** Of an error, however it be called by its contrary: `精度不低于±2 ℃`. */
  precise: {
    in: "before",
    words: /(?:精度|准确度|精确度|分辨力)(?:应)?不(?:应|得)?低于 ?$/,
  },
  /** What lies beyond the value is forbidden (`不应在高于40 ℃的环境中存放`). */
  forbidden: {
    in: "before",
    words:
      /(?:不应|不得|不准|不允许|禁止|严禁|不可|不能)(?:[^，。；\d]{0,8})(?:在|于)[^，。；\d]{0,8}(?:高于|低于|大于|小于|超过|多于|少于) ?$/,
  },
  /** Said to reach down so far (`down to -40 °C`, `低至60 m`): the lower, the more is asked. */
  downward: {
    in: "before",
    words:
      /\b(?:down to|as low as|(?:dips?|sags?|drops?|falls?|falling|dropping) to)(?: an?| the)? ?$|(?:低|降|跌|跌落|下降)[至到] ?$/i,
  },
  /** What it is said of is not to go beyond it (`the pressure shall not exceed`): nothing is to be endured. */
  capped: {
    in: "before",
    words: /\b(?:shall|must) not (?:exceed|be (?:more|greater|higher) than) ?$/i,
  },
  /** Stands behind `at`. */
  at: {
    in: "before",
    words: /\bat (?:an? |the )?(?:(?!least|most|no)[a-z-]+ ){0,4}?(?:of )?$/i,
  },
  /** Is done anew after so much of use (`每运行500 h应更换`): later is too late. */
  interval: {
    in: "before",
    words: /每(?:运行|工作|使用|行驶|飞行|累计工作) ?$/,
  },
  /** What a test puts on the thing, by the word for it. */
  applied: {
    in: "before",
    words:
      /(?:加载|加荷|加压|加力|施加|悬挂|吊挂|负重|配重|压载|(?:试验|静|动|冲击|集中|均布)(?:载荷|负荷|荷载|负载)|开路电压|短路电流|[落锤](?:高|重)|(?:落锤|冲击|钢球)(?:高度|质量|能量))(?:[为是至到:])? ?$|\b(?:proof[- ](?:tested|loaded)|load(?:ed)?|tested|hydrostatically tested) (?:to|at|with) ?$/i,
  },
  /** So much of it is to be reached at least. */
  capacity: {
    in: "before",
    words:
      /承受|经受|耐受|抵御|提供|输出|产生|承载|达到|传输|举升|牵引|承担|(?:支持|存储|储存|容纳|接入|管理|处理(?!器))(?=不|的|至少|大于|≥|\d|$)|\b(?:support|carry|store|accommodate|handle|process|tolerate|accept)\b/i,
  },
  /** Is to be held there (`应保持在5 ℃～30 ℃`): a band to stay within, whatever else such a range is for. */
  kept: {
    in: "before",
    words:
      /(?:保持|控制|维持|限制|局限)在约? ?$|限于[^，。；\d]{0,6}$|(?:仅|只)(?:应|能|可|允许)?在[^，。；\d]{0,8}$|\bonly (?:in|within|on|from|at)\b[^.;,\d]{0,30}$|\b(?:confined|limited|restricted) to [^.;,\d]{0,24}$|\b(?:kept|held|maintained|controlled|conditioned|dried|cured|baked|annealed|tempered)(?: [a-z]+){0,3}? (?:from|between|within|in|at|below|under|above) ?$|\bbe (?:installed|placed|located|positioned|mounted|spaced|laid|filled|cut|trimmed|ground|machined|drilled|torqued|tightened)(?: [a-z]+){0,3}? ?$/i,
  },
} as const satisfies Readonly<Record<string, { readonly in: keyof Words; readonly words: RegExp }>>;

/** That one of several may be chosen. */
export const CHOSEN = TOLD.option.words;
/** What is to be held at the value that follows. */
export const KEPT_AT = TOLD.kept.words;

type Told = keyof typeof TOLD;

/** What the words around a quantity tell of its purpose; beside what single words tell, what their order tells. */
export interface Purpose extends Readonly<Record<Told, boolean>> {
  /** Under a heading that speaks of errors. */
  readonly erring: boolean;
  /** A rating or nominal value, by the noun itself. */
  readonly rated: boolean;
  /** The situation that the words name: what is asked for operation, storage or transport is a demand. */
  readonly situation: boolean;
  /** Named a range and nothing more: whether it is to be covered or kept within, the words do not tell. */
  readonly scope: boolean;
  /** Said of the surroundings, where a bound may be a demand or a condition. */
  readonly around: boolean;
  /** Reaching the value sets something off: neither more nor less of it is better. */
  readonly trigger: boolean;
  /** Says of which things the sentence speaks (`功率大于10 kW的电机应…`): of the more of them, the more it asks. */
  readonly scoping: "which" | "unclear" | null;
  /** Which end of a range the words name (`最低工作温度`). */
  readonly extreme: "low" | "high" | null;
  /**
   * Bounds what the product is to deal with (`应能切割厚度不大于100 mm的木材`): it must for all of it, so more is harder at the
   * upper end; at the lower end less is, unless a verb of capacity says that so much is to be reached. Another thing than
   * what is dealt with may be bounded there (`应能提供误差不大于1 %的结果`), so it remains a guess.
   */
  readonly handled: boolean;
  /** What a ban must hold at or after (`在-40 ℃下不应脆裂`), where nothing else is measured: it is what must be withstood. */
  readonly withstood: boolean;
  /** How long a ban holds (`15 min内不得进入`): longer is harder. */
  readonly banned: boolean;
  /** A bound of what surrounds it stands as when it must work: `应能在信噪比不小于6 dB时正常解调`. */
  readonly circumstance: boolean;
  /** Which way a value of no known property is harder, by what the words before it name or do. */
  readonly harder: "more" | "less" | null;
  /** A share or a multiple of a rating: `at 110 % of rated torque`. */
  readonly multiple: boolean;
  /** How many are to be had, supplied or taken as a sample: such words as `配备` say that as many suffice. */
  readonly supplied: "surely" | "mostly" | null;
  /** Upon so many or so long something protects (`登录失败5次后应锁定`): later is worse. */
  readonly protects: "surely" | "mostly" | null;
  /** High or low end of a test temperature. */
  readonly end: "high" | "low" | null;
}

const UNTOLD = {
  erring: false,
  rated: false,
  situation: false,
  scope: false,
  around: false,
  trigger: false,
  scoping: null,
  extreme: null,
  handled: false,
  withstood: false,
  banned: false,
  circumstance: false,
  harder: null,
  multiple: false,
  supplied: null,
  protects: null,
  end: null,
} as const;

const NOTHING_TOLD = {
  ...UNTOLD,
  ...(Object.fromEntries(Object.keys(TOLD).map((purpose) => [purpose, false])) as Record<Told, boolean>),
};

/** The rows by where their words stand. */
const TELLING = (["segment", "context", "before"] as const).map((where) => ({
  where,
  rows: new PatternIndex(
    (Object.keys(TOLD) as Told[]).filter((purpose) => TOLD[purpose].in === where),
    (purpose) => TOLD[purpose].words,
  ),
}));

/** Purpose by the words alone. */
export const purposeOf = (words: Words): Purpose => {
  const told = { ...NOTHING_TOLD };
  for (const { where, rows } of TELLING) {
    for (const purpose of rows.candidates(words[where])) told[purpose] = TOLD[purpose].words.test(words[where]);
  }
  return told;
};
