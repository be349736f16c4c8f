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
import { type Bilingual, b } from "./language";
import { jobWords, judgementWords, reviewWords } from "./vocabulary.work";

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
    contradicts: b(
      "与前面同一编号的行状态不同，不导入；此编号的状态留空",
      "tells another status than a row before it of the same designator: left out, and that status too",
    ),
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
