import type {
  AlignmentKind,
  CandidateState,
  ChangeCategory,
  CheckedCitation,
  CitationAdvice,
  CitationStanding,
  ClauseKind,
  Confidence,
  Coverage,
  Disposition,
  JobKind,
  JobState,
  Language,
  Level,
  MarkingLevel,
  MeasureName,
  NamedChange,
  Nature,
  OpinionCategory,
  OpinionResolution,
  ProvisionType,
  Quantity,
  QueueItem,
  Rationale,
  RegisterField,
  RegisterPreview,
  Relationship,
  RelationshipBasis,
  ReleaseLine,
  Role,
  Sense,
  Side,
  Status,
  Suite,
  System,
  Verdict,
} from "../contract";
import type { Bilingual } from "./language";

/** The words of the field for every closed set of the contract: one word for one thing, in both languages. */
interface Vocabulary {
  readonly system: System;
  readonly level: Level;
  readonly nature: Nature;
  readonly status: Status;
  readonly marking: MarkingLevel;
  readonly standing: CitationStanding;
  readonly citationAdvice: CitationAdvice;
  readonly basis: CheckedCitation["basis"];
  readonly registerField: RegisterField;
  readonly registerRefusal: RegisterPreview["refused"][number]["why"];
  readonly clauseKind: ClauseKind;
  readonly provision: ProvisionType;
  readonly sense: Sense;
  readonly bound: Quantity["bound"];
  readonly alignment: AlignmentKind;
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly relationship: Relationship;
  readonly relationshipBasis: RelationshipBasis;
  readonly rationale: Rationale;
  readonly category: ChangeCategory;
  readonly change: NamedChange["nature"];
  readonly confidence: Confidence;
  readonly candidateState: CandidateState;
  readonly measure: MeasureName;
  readonly side: Side;
  readonly role: Role;
  readonly disposition: Disposition;
  readonly opinionCategory: OpinionCategory;
  readonly resolution: OpinionResolution;
  readonly itemState: QueueItem["state"];
  readonly releasable: ReleaseLine["kind"];
  readonly goes: ReleaseLine["goes"];
  readonly job: JobKind;
  readonly jobState: JobState;
  readonly suite: Suite;
}

type Words<Group extends keyof Vocabulary> = Readonly<Record<Vocabulary[Group], Bilingual>>;

const b = (zh: string, en: string): Bilingual => ({ zh, en });

const standardWords = {
  system: { military: b("军用", "military"), civil: b("民用", "civil") },
  level: {
    national: b("国家", "national"),
    "national-military": b("国家军用", "national military"),
    sector: b("行业", "sector"),
    "sector-military": b("行业军用", "sector military"),
    local: b("地方", "local"),
    group: b("团体", "group"),
    enterprise: b("企业", "enterprise"),
    international: b("国际", "international"),
    foreign: b("国外", "foreign"),
    alliance: b("联盟", "alliance"),
    statute: b("法规", "statute"),
  },
  nature: {
    mandatory: b("强制性", "mandatory"),
    recommended: b("推荐性", "recommended"),
    guidance: b("指导性技术文件", "guidance"),
    unmarked: b("未标注", "unmarked"),
  },
  status: {
    current: b("现行", "current"),
    upcoming: b("即将实施", "upcoming"),
    "partly-superseded": b("部分代替", "partly superseded"),
    superseded: b("被代替", "superseded"),
    "not-for-new-design": b("停止用于新设计", "not for new design"),
    converted: b("转化", "converted"),
    withdrawn: b("废止", "withdrawn"),
  },
  marking: {
    public: b("公开", "public"),
    internal: b("内部", "internal"),
    confidential: b("秘密", "confidential"),
    secret: b("机密", "secret"),
    "top-secret": b("绝密", "top secret"),
  },
} as const;

const citationWords = {
  standing: {
    current: b("现行", "current"),
    upcoming: b("即将实施", "upcoming"),
    superseded: b("已被代替", "superseded"),
    withdrawn: b("已废止", "withdrawn"),
    converted: b("已转化", "converted"),
    "status-unknown": b("状态不明", "status unknown"),
    "edition-unknown": b("该版本未收录", "edition not held"),
    unknown: b("未收录", "not held"),
    unreadable: b("无法识读", "unreadable"),
  },
  citationAdvice: {
    keep: b("保留", "keep"),
    "use-proper-form": b("改用规范写法", "write it in its proper form"),
    "cite-successor": b("改引代替标准，并核对差异", "cite the successor and look at the differences"),
    "cite-current-edition": b("改引现行版本，并核对差异", "cite the current edition and look at the differences"),
    "cite-converted": b("改引转化后的标准", "cite the standard it was converted to"),
    "wait-for-effect": b("实施日期前沿用旧版", "keep the former edition until it takes effect"),
    "drop-or-replace": b("删除或另选现行标准", "drop it or choose a current standard"),
    "confirm-status": b("查证状态", "confirm the status"),
    "look-up": b("到标准平台查证", "look it up on the platform of its body"),
    "ask-author": b("请编写人核实编号", "ask the author for the designator"),
  },
  basis: {
    text: b("标准文本", "text"),
    register: b("标准目录", "register"),
    none: b("无", "nothing"),
  },
  registerField: {
    designator: b("标准编号", "designator"),
    titleZh: b("中文名称", "Chinese title"),
    titleEn: b("英文名称", "English title"),
    status: b("状态", "status"),
    issued: b("发布日期", "issued"),
    effective: b("实施日期", "effective"),
    withdrawn: b("废止日期", "withdrawn"),
    replaces: b("代替", "replaces"),
    replacedBy: b("被代替", "replaced by"),
    adoption: b("采标情况", "adoption"),
    ics: b("ICS 分类", "ICS"),
    ccs: b("CCS 分类", "CCS"),
    committee: b("归口单位", "committee"),
  },
  registerRefusal: {
    "no-designator": b("没有标准编号，不导入", "has no designator and is left out"),
    "unreadable-designator": b("标准编号无法识读，不导入", "has a designator that cannot be read and is left out"),
    repeated: b("与前面的行重复，不导入", "repeats an earlier row and is left out"),
  },
} as const;

const textWords = {
  clauseKind: {
    clause: b("章条", "clause"),
    annex: b("附录", "annex"),
    "list-item": b("列项", "list item"),
    note: b("注", "note"),
    example: b("示例", "example"),
    table: b("表", "table"),
    figure: b("图", "figure"),
    formula: b("公式", "formula"),
    "term-entry": b("术语条目", "term entry"),
    "front-matter": b("前置部分", "front matter"),
  },
  provision: {
    requirement: b("要求", "requirement"),
    instruction: b("指示", "instruction"),
    recommendation: b("推荐", "recommendation"),
    permission: b("允许", "permission"),
    statement: b("陈述", "statement"),
    none: b("无", "none"),
  },
  sense: {
    "operating-range": b("适应范围", "operating range"),
    tolerance: b("允差", "tolerance"),
    "lower-limit": b("下限", "lower limit"),
    "upper-limit": b("上限", "upper limit"),
    "test-severity": b("试验量级", "test severity"),
    "test-condition": b("试验条件", "test condition"),
    option: b("可选范围", "choice"),
    nominal: b("标称值", "nominal value"),
    unknown: b("未定", "not told"),
  },
  bound: {
    value: b("单值", "value"),
    range: b("范围", "range"),
    tolerance: b("允差", "tolerance"),
    "at-least": b("不小于", "at least"),
    "at-most": b("不大于", "at most"),
    "more-than": b("大于", "more than"),
    "less-than": b("小于", "less than"),
    list: b("多值", "list"),
  },
} as const;

const judgementWords = {
  alignment: {
    equal: b("未变", "unchanged"),
    modified: b("修改", "modified"),
    moved: b("移动", "moved"),
    split: b("拆分", "split"),
    merged: b("合并", "merged"),
    added: b("仅右有", "right only"),
    deleted: b("仅左有", "left only"),
  },
  verdict: {
    same: b("相同", "same"),
    "left-stricter": b("军严", "military stricter"),
    "right-stricter": b("民严", "civil stricter"),
    mixed: b("互有严宽", "mixed"),
    "not-comparable": b("不可比", "not comparable"),
    undetermined: b("待定", "undetermined"),
  },
  coverage: { yes: b("覆盖", "covered"), no: b("不覆盖", "not covered"), unknown: b("待定", "undetermined") },
  relationship: {
    equal: b("等同", "equal"),
    subset: b("军用含于民用", "subset of"),
    superset: b("军用包含民用", "superset of"),
    intersects: b("交叉", "intersects with"),
    none: b("无关系", "no relationship"),
  },
  relationshipBasis: {
    "same-words": b("文字相同", "same words"),
    indicators: b("指标表明", "shown by indicators"),
    wording: b("据文字推测", "guessed from wording"),
  },
  rationale: {
    syntactic: b("文字", "words"),
    semantic: b("含义", "meaning"),
    functional: b("效果", "effect"),
  },
  category: {
    quantity: b("量值", "quantity"),
    modality: b("能愿动词", "modality"),
    reference: b("引用", "reference"),
    term: b("术语", "term"),
    table: b("表", "table"),
    figure: b("图", "figure"),
    formula: b("公式", "formula"),
    title: b("标题", "title"),
    number: b("编号", "number"),
    wording: b("措辞", "wording"),
    editorial: b("编辑性", "editorial"),
  },
  change: {
    tightened: b("收紧", "tightened"),
    loosened: b("放宽", "loosened"),
    shifted: b("偏移", "shifted"),
    "operator-changed": b("界限不同", "operator changed"),
    "unit-only": b("仅单位不同", "unit only"),
    strengthened: b("加强", "strengthened"),
    weakened: b("减弱", "weakened"),
    negated: b("正反相反", "negated"),
    added: b("增加", "added"),
    dropped: b("缺少", "dropped"),
    "re-dated": b("年号不同", "re-dated"),
    replaced: b("替换", "replaced"),
    renamed: b("名称不同", "renamed"),
    renumbered: b("编号不同", "renumbered"),
    changed: b("不同", "changed"),
  },
  confidence: { high: b("高", "high"), medium: b("中", "medium"), low: b("低", "low") },
  candidateState: {
    open: b("待处理", "open"),
    dismissed: b("已排除", "dismissed"),
    "in-project": b("已列入项目", "in a project"),
    concluded: b("已有结论", "concluded"),
  },
  measure: {
    terms: b("词语相同多于字形相近", "shared terms rather than alike spelling"),
    title: b("标题相近", "titles alike"),
    contained: b("左侧内容多在右侧之中", "most of the left is in the right"),
    containing: b("右侧内容多在左侧之中", "most of the right is in the left"),
    longer: b("右侧比左侧长", "the right is longer than the left"),
    below: b("右侧是另一条款的下级", "the right stands below another clause"),
    neighbours: b("前后条款的对应也在附近", "neighbouring clauses match nearby"),
    quantities: b("有相同的量值", "a quantity in common"),
    references: b("引用相同的标准", "a standard cited in common"),
  },
} as const;

const reviewWords = {
  side: {
    military: b("军方", "military"),
    "defence-industry": b("军工", "defence industry"),
    civil: b("地方", "civil"),
    neutral: b("第三方", "neutral"),
  },
  role: {
    chair: b("组长", "chair"),
    expert: b("专家", "expert"),
    secretary: b("秘书", "secretary"),
    observer: b("列席", "observer"),
  },
  opinionCategory: {
    general: b("综合", "general"),
    technical: b("技术", "technical"),
    editorial: b("编辑", "editorial"),
  },
  resolution: {
    accepted: b("采纳", "accepted"),
    "partly-accepted": b("部分采纳", "partly accepted"),
    "not-accepted": b("不采纳", "not accepted"),
  },
  disposition: {
    "adopt-civil": b("采用民用标准", "adopt the civil standard"),
    "convert-to-civil": b("转化为民用标准", "convert to a civil standard"),
    "draft-jointly": b("共同制定", "draft jointly"),
    "civil-base-military-supplement": b("民用基础＋军用补充", "civil base plus military supplement"),
    consolidate: b("整合", "consolidate"),
    revise: b("修订", "revise"),
    "keep-military": b("保留军用", "keep military"),
    repeal: b("废止", "repeal"),
  },
  itemState: {
    open: b("待议", "open"),
    concluded: b("待签署", "to be signed"),
    "signed-off": b("已签署", "signed off"),
    decided: b("已决定", "decided"),
    suspect: b("待复核", "suspect"),
  },
  releasable: {
    project: b("项目", "project"),
    conclusion: b("结论", "conclusion"),
    standard: b("标准", "standard"),
    clause: b("章条", "clause"),
    source: b("源文件", "source file"),
    opinion: b("意见", "opinion"),
    remark: b("说明", "remark"),
  },
  goes: {
    "as-text": b("报送文本", "goes as text"),
    "as-reference": b("仅报送索引", "goes as reference"),
    withheld: b("扣留", "held back"),
  },
  suite: {
    "ed25519-sha256": b("Ed25519／SHA-256", "Ed25519 / SHA-256"),
    "sm2-sm3": b("SM2／SM3（商用密码）", "SM2 / SM3 (commercial cryptography)"),
  },
} as const;

const jobWords = {
  job: {
    import: b("导入", "import"),
    candidates: b("查找候选", "find candidates"),
    compare: b("比对", "compare"),
    export: b("导出", "export"),
    index: b("建立索引", "build the index"),
  },
  jobState: {
    queued: b("排队", "waiting"),
    running: b("进行中", "running"),
    done: b("完成", "done"),
    failed: b("失败", "failed"),
    cancelled: b("已停止", "stopped"),
  },
} as const;

const VOCABULARY: { readonly [Group in keyof Vocabulary]: Words<Group> } = {
  ...standardWords,
  ...citationWords,
  ...textWords,
  ...judgementWords,
  ...reviewWords,
  ...jobWords,
};

/** The word for a value of a closed set: `wordOf("verdict", "left-stricter", "zh")` is 军严. */
export function wordOf<Group extends keyof Vocabulary>(
  group: Group,
  value: Vocabulary[Group],
  language: Language,
): string {
  return (VOCABULARY[group] as Words<keyof Vocabulary>)[value as Vocabulary[keyof Vocabulary]][language];
}

/** 等同（据文字推测）: how left lies to right and, where the program says it, what shows it. */
export function relationshipWord(relationship: Relationship, basis: RelationshipBasis | undefined, language: Language) {
  const word = wordOf("relationship", relationship, language);
  if (basis === undefined) return word;
  const shown = wordOf("relationshipBasis", basis, language);
  return language === "zh" ? `${word}（${shown}）` : `${word} (${shown})`;
}

/** All values of a closed set, in the order in which people are shown them. */
export function valuesOf<Group extends keyof Vocabulary>(group: Group): Vocabulary[Group][] {
  return Object.keys(VOCABULARY[group]) as Vocabulary[Group][];
}
