import type { FileOutcome, Language, Verdict } from "../contract";

/** A verdict on a text that is held against a base, which is neither military nor civil. */
export type AgainstBase = "stricter" | "looser" | Exclude<Verdict, "left-stricter" | "right-stricter">;

/** Headings and sentences of the reports; the words of closed sets come from vocabulary. */
interface ReportWords {
  readonly comparisonTitle: string;
  readonly packageTitle: string;
  readonly mainChanges: string;
  readonly noMainChanges: string;
  readonly mainChange: Readonly<Record<"added" | "changed" | "deleted", string>>;
  readonly edition: string;
  readonly deviations: string;
  readonly deviationClause: string;
  readonly technicalDifference: string;
  readonly deviationReason: string;
  readonly commentTable: string;
  readonly commentBy: string;
  readonly commentLine: string;
  readonly commentClause: string;
  readonly commentPlace: string;
  readonly commentType: string;
  readonly comment: string;
  readonly commentObservation: string;
  readonly opinionClause: string;
  readonly opinionBy: string;
  readonly opinionResolution: string;
  readonly severalTitle: string;
  readonly severalTable: string;
  readonly severalNotice: string;
  readonly base: string;
  readonly notCompared: string;
  /** What a text asks, seen from the base. */
  readonly againstBase: Readonly<Record<AgainstBase, string>>;
  readonly military: string;
  readonly civil: string;
  readonly summary: string;
  readonly hardlyCorrespond: string;
  readonly correspondence: string;
  readonly indicatorTable: string;
  readonly textDifferences: string;
  readonly conflict: string;
  readonly number: string;
  readonly item: string;
  readonly leftContent: string;
  readonly rightContent: string;
  readonly conditions: string;
  readonly analysis: string;
  readonly strictness: string;
  readonly coverage: string;
  readonly comparability: string;
  readonly comparable: Readonly<Record<"yes" | "no" | "open", string>>;
  readonly suggestion: string;
  readonly suggestions: Readonly<Record<Verdict, string>>;
  readonly reviewed: string;
  readonly reviewReason: string;
  readonly reviewer: string;
  readonly mark: string;
  readonly kind: string;
  readonly count: string;
  readonly words: string;
  readonly changes: string;
  readonly silent: string;
  readonly defaultValue: string;
  readonly project: string;
  readonly scope: string;
  readonly audience: string;
  readonly at: string;
  readonly conclusions: string;
  readonly clausePair: string;
  readonly disposition: string;
  readonly reason: string;
  readonly signOffs: string;
  readonly approvals: string;
  readonly stage: Readonly<Record<"concluded" | "signed-off" | "decided" | "superseded" | "revoked", string>>;
  readonly standards: string;
  readonly designator: string;
  readonly title: string;
  readonly marking: string;
  readonly withheld: string;
  readonly signatureNotice: string;
  readonly proposalNotice: string;
  readonly minutesTitle: string;
  readonly participants: string;
  readonly name: string;
  readonly side: string;
  readonly role: string;
  readonly organization: string;
  readonly agenda: string;
  readonly state: string;
  readonly notConcluded: string;
  readonly missing: string;
  readonly opinions: string;
  readonly opinion: string;
  readonly proposedChange: string;
  readonly raisedBy: string;
  readonly resolution: string;
  readonly remark: string;
  readonly open: string;
  readonly signaturePage: string;
  readonly signature: string;
  readonly date: string;
  readonly heads: string;
  readonly importTitle: string;
  readonly file: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<FileOutcome["outcome"], string>>;
  readonly clauseCount: string;
  readonly requirementCount: string;
  readonly why: string;
  readonly checkTitle: string;
  readonly cited: string;
  readonly place: string;
  readonly properForm: string;
  readonly standing: string;
  readonly restsOn: string;
  readonly supersededBy: string;
  readonly differences: string;
  readonly differencesOf: string;
  readonly advice: string;
}

const zh: ReportWords = {
  comparisonTitle: "{left} 与 {right} 比对报告",
  packageTitle: "成果报送包：{project}",
  mainChanges: "与 {left} 相比，主要技术变化",
  noMainChanges: "除编辑性改动外，没有技术变化。",
  mainChange: {
    added: "{letter}) 增加了“{subject}”（见 {after}）{details}",
    changed: "{letter}) 更改了“{subject}”（见 {after}，{edition}的 {before}）{details}",
    deleted: "{letter}) 删除了“{subject}”（见 {edition}的 {before}）{details}",
  },
  edition: "{year} 年版",
  deviations: "与 {left} 的技术差异及其原因",
  deviationClause: "章条编号",
  technicalDifference: "技术差异",
  deviationReason: "原因",
  commentTable: "变化与意见表（ISO）",
  commentBy: "提出方（MB/NC）",
  commentLine: "行号",
  commentClause: "章条",
  commentPlace: "段落/图/表",
  commentType: "意见类型（ge/te/ed）",
  comment: "变化与意见",
  commentObservation: "秘书处意见",
  opinionClause: "标准章条编号",
  opinionBy: "提出单位",
  opinionResolution: "处理意见",
  severalTitle: "以 {base} 为基准的多文本指标对比",
  severalTable: "多文本指标对比表",
  severalNotice: "▲ 表示严于基准的指标；严宽为程序的提议，由评审决定。",
  base: "基准：{base}",
  notCompared: "无对应章条",
  againstBase: {
    same: "与基准相同",
    stricter: "严于基准",
    looser: "宽于基准",
    mixed: "互有严宽",
    "not-comparable": "不可比",
    undetermined: "待定",
  },
  military: "军用标准",
  civil: "民用标准",
  summary: "概况",
  hardlyCorrespond: "两个文本几乎不对应：只有 {share} % 的章条找到对应。",
  correspondence: "较短一侧 {share} % 的章条找到对应。",
  indicatorTable: "指标对比分析表",
  textDifferences: "章条对应与文字差异",
  conflict: "冲突：两项规定不可能同时满足。",
  number: "序号",
  item: "对比项目",
  leftContent: "军标章条及内容",
  rightContent: "民标章条及内容",
  conditions: "条件/方法",
  analysis: "差异分析",
  strictness: "严宽",
  coverage: "民用覆盖军用",
  comparability: "可比性",
  comparable: { yes: "可比", no: "不可比", open: "待定" },
  suggestion: "结论建议",
  suggestions: {
    same: "指标一致，可通用",
    "right-stricter": "民标指标满足军标",
    "left-stricter": "保留军标指标作为补充要求",
    mixed: "分项确定，或联合制定",
    "not-comparable": "先统一条件或方法",
    undetermined: "由专家判定",
  },
  reviewed: "人工判定",
  reviewReason: "判定理由",
  reviewer: "判定人",
  mark: "行标识",
  kind: "对应",
  count: "数量",
  words: "文字差异（左→右）",
  changes: "变化",
  silent: "未规定",
  defaultValue: "除另有规定外",
  project: "通用化项目",
  scope: "范围",
  audience: "知悉范围",
  at: "时间",
  conclusions: "评审结论",
  clausePair: "章条",
  disposition: "处置意见",
  reason: "理由",
  signOffs: "签署",
  approvals: "批复",
  stage: { concluded: "已有结论", "signed-off": "已签署", decided: "决定", superseded: "已被代替", revoked: "已撤销" },
  standards: "涉及的标准",
  designator: "标准编号",
  title: "名称",
  marking: "密级标志",
  withheld: "另有 {count} 条台账记录的内容按知悉范围未随包发出，其哈希仍在链中可验证。",
  signatureNotice: "本包的签名使用商用密码算法，依法不用于保护国家秘密。",
  proposalNotice: "严宽与覆盖为程序的提议，依据见差异分析；是否采用由评审决定。",
  minutesTitle: "评审纪要：{project}",
  participants: "参会专家",
  name: "姓名",
  side: "方面",
  role: "职务",
  organization: "单位",
  agenda: "评审内容与结论",
  state: "状态",
  notConcluded: "未形成结论",
  missing: "尚缺签署：{sides}",
  opinions: "意见汇总处理表",
  opinion: "意见内容",
  proposedChange: "建议修改",
  raisedBy: "提出人",
  resolution: "处理意见及理由",
  remark: "备注",
  open: "未处理",
  signaturePage: "签字页",
  signature: "签字",
  date: "日期",
  heads: "结论台账链头（SHA-256 或 SM3）",
  importTitle: "导入报告 {at}",
  file: "文件",
  outcome: "结果",
  outcomes: { imported: "已导入", "already-there": "库中已有", refused: "未能读取", doubtful: "已导入，待确认" },
  clauseCount: "章条",
  requirementCount: "要求",
  why: "原因或待确认之处",
  checkTitle: "规范性引用文件核查表：{list}",
  cited: "引用写法",
  place: "位置",
  properForm: "规范写法",
  standing: "状态",
  restsOn: "依据",
  supersededBy: "代替者",
  differences: "主要差异",
  differencesOf:
    "{from} → {to}：修改 {changed} 条，新增 {added} 条，删除 {deleted} 条；指标加严 {stricter} 项，放宽 {looser} 项",
  advice: "建议",
};

const en: ReportWords = {
  comparisonTitle: "Comparison of {left} and {right}",
  packageTitle: "Harmonization package: {project}",
  mainChanges: "Main technical changes compared with {left}",
  noMainChanges: "There are no technical changes besides editorial ones.",
  mainChange: {
    added: "{letter}) “{subject}” has been added (see {after}){details}",
    changed: "{letter}) “{subject}” has been changed (see {after}; {before} of {edition}){details}",
    deleted: "{letter}) “{subject}” has been deleted (see {before} of {edition}){details}",
  },
  edition: "the {year} edition",
  deviations: "Technical differences from {left} and their reasons",
  deviationClause: "Clause",
  technicalDifference: "Technical difference",
  deviationReason: "Reason",
  commentTable: "Changes and comments (ISO)",
  commentBy: "MB/NC",
  commentLine: "Line number",
  commentClause: "Clause/subclause",
  commentPlace: "Paragraph/figure/table",
  commentType: "Type of comment (ge/te/ed)",
  comment: "Changes and comments",
  commentObservation: "Observations of the secretariat",
  opinionClause: "Clause of the standard",
  opinionBy: "Submitted by",
  opinionResolution: "Resolution",
  severalTitle: "Indicators of several texts against {base}",
  severalTable: "Indicators of several texts",
  severalNotice: "▲ marks values stricter than the base; strictness is a proposal of the program, the review decides.",
  base: "Base: {base}",
  notCompared: "no corresponding clause",
  againstBase: {
    same: "same as the base",
    stricter: "stricter than the base",
    looser: "looser than the base",
    mixed: "mixed",
    "not-comparable": "not comparable",
    undetermined: "undetermined",
  },
  military: "Military standard",
  civil: "Civil standard",
  summary: "Summary",
  hardlyCorrespond: "These texts hardly correspond: only {share} % of the clauses found a counterpart.",
  correspondence: "{share} % of the clauses of the shorter text found a counterpart.",
  indicatorTable: "Indicator table",
  textDifferences: "Corresponding clauses and word differences",
  conflict: "Conflict: no product can meet both provisions.",
  number: "No.",
  item: "Item",
  leftContent: "Military clause and content",
  rightContent: "Civil clause and content",
  conditions: "Condition/method",
  analysis: "Analysis",
  strictness: "Strictness",
  coverage: "Civil covers military",
  comparability: "Comparable",
  comparable: { yes: "comparable", no: "not comparable", open: "open" },
  suggestion: "Suggestion",
  suggestions: {
    same: "either may serve",
    "right-stricter": "the civil value meets the military one",
    "left-stricter": "keep the military value as a supplement",
    mixed: "settle item by item, or draft a common value",
    "not-comparable": "make conditions or methods the same first",
    undetermined: "to be judged by a person",
  },
  reviewed: "Reviewed verdict",
  reviewReason: "Reason of the verdict",
  reviewer: "Given by",
  mark: "Row mark",
  kind: "Alignment",
  count: "Count",
  words: "Words (left → right)",
  changes: "Changes",
  silent: "not specified",
  defaultValue: "unless otherwise specified",
  project: "Project",
  scope: "Scope",
  audience: "Audience",
  at: "Time",
  conclusions: "Conclusions",
  clausePair: "Clauses",
  disposition: "Disposition",
  reason: "Reason",
  signOffs: "Sign-offs",
  approvals: "Approval",
  stage: {
    concluded: "concluded",
    "signed-off": "signed off",
    decided: "decided",
    superseded: "superseded",
    revoked: "revoked",
  },
  standards: "Standards concerned",
  designator: "Designator",
  title: "Title",
  marking: "Marking",
  withheld:
    "The content of {count} more ledger entries stays in for this audience; their hashes remain in the chain and verify.",
  signatureNotice: "This package is signed with commercial cryptography, which by law protects no state secrets.",
  proposalNotice: "Strictness and coverage are proposals of the program, with their reasons; the review decides.",
  minutesTitle: "Minutes of the review: {project}",
  participants: "Participants",
  name: "Name",
  side: "Side",
  role: "Role",
  organization: "Organization",
  agenda: "Agenda and conclusions",
  state: "State",
  notConcluded: "not concluded",
  missing: "still to sign: {sides}",
  opinions: "Opinions and their resolution",
  opinion: "Opinion",
  proposedChange: "Proposed change",
  raisedBy: "Raised by",
  resolution: "Resolution and reason",
  remark: "Remark",
  open: "open",
  signaturePage: "Signature page",
  signature: "Signature",
  date: "Date",
  heads: "Heads of the ledger (SHA-256 or SM3)",
  importTitle: "Import report {at}",
  file: "File",
  outcome: "Outcome",
  outcomes: {
    imported: "imported",
    "already-there": "already there",
    refused: "refused",
    doubtful: "imported, to be confirmed",
  },
  clauseCount: "Clauses",
  requirementCount: "Requirements",
  why: "Why, or what to confirm",
  checkTitle: "Check of references: {list}",
  cited: "As cited",
  place: "Place",
  properForm: "Proper form",
  standing: "Standing",
  restsOn: "Rests on",
  supersededBy: "Superseded by",
  differences: "Main differences",
  differencesOf:
    "{from} → {to}: {changed} clauses changed, {added} added, {deleted} deleted; {stricter} indicators stricter, {looser} looser",
  advice: "Advice",
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { zh, en };
