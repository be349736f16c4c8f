import type { Language } from "../contract";
import { CLI_HELP } from "./cli-help";
import { type Bilingual, b, fill } from "./language";

/** Help and answers of the command line. */
const CLI_TEXTS = {
  ...CLI_HELP,
  "program.about": b(
    "融标：军民标准逐条比对、评审、签署与成果报送（离线）",
    "Rongbiao: compare military and civil standards clause by clause, review, sign and release (offline)",
  ),
  "usage.missing-argument": b("缺少参数 {name}", "the argument {name} is missing"),
  "usage.missing-value": b("选项 {name} 缺少取值", "the option {name} needs a value"),
  "usage.missing-option": b("缺少选项 {name}", "the option {name} is missing"),
  "usage.unknown-option": b("没有选项 {name}", "there is no option {name}"),
  "usage.unknown-command": b("没有命令 {name}", "there is no command {name}"),
  "usage.excess-arguments": b("参数过多", "too many arguments"),
  "help.word-options": b("[选项]", "[options]"),
  "help.word-command": b("[命令]", "[command]"),
  "help.usage": b("用法：", "Usage:"),
  "help.options": b("选项：", "Options:"),
  "help.commands": b("命令：", "Commands:"),
  "help.arguments": b("参数：", "Arguments:"),
  "help.required": b("（必填）", " (required)"),
  "help.more": b(
    "每个命令都有 --help 和 --json。For English add --language en, or set RONGBIAO_LANGUAGE=en.",
    "Every command has --help and --json. Chinese is the default: RONGBIAO_LANGUAGE=en keeps English.",
  ),
  "help.help": b("显示帮助", "show this help"),
  "ask.passphrase": b("口令：", "Passphrase: "),
  "import.done": b(
    "导入 {imported}，已有 {there}，拒绝 {refused}",
    "{imported} imported, {there} already there, {refused} refused",
  ),
  "import.untyped": b("待录入 {n} 页（用 type 录入）", "{n} pages to be typed (see type)"),
  "import.asked": b("请确认：{what}", "please confirm: {what}"),
  "import.not-overridden": b(
    "库中已有的文本不受所给选项影响，请用 correct 或 marking confirm 更正。",
    "Texts that were already there keep what they have; use correct or marking confirm.",
  ),
  "correct.done": b("已更正并确认：{fields}", "corrected and confirmed: {fields}"),
  "type.done": b("第 {page} 页已录入；{left}", "page {page} is typed; {left}"),
  "type.left-out": b("第 {page} 页已略过；{left}", "page {page} is left out; {left}"),
  "type.waiting": b("待录入的页：{pages}", "pages to be typed: {pages}"),
  "type.none": b("没有待录入的页", "no page waits to be typed"),
  "list.separator": b("、", ", "),
  "import.editions": b("目录 {n} 项", "register of {n} editions"),
  "import.imported": b("已导入", "imported"),
  "import.already-there": b("已有", "already there"),
  "import.refused": b("已拒绝", "refused"),
  "import.doubtful": b("已导入，待确认", "imported, to be confirmed"),
  "field.file": b("文件", "file"),
  "clause.deleted": b("删除", "deleted"),
  "field.marking": b("密级", "marking"),
  "field.designator": b("标准编号", "designator"),
  "field.titleZh": b("中文名称", "Chinese title"),
  "field.titleEn": b("英文名称", "English title"),
  "field.system": b("体系", "system"),
  "field.level": b("层级", "level"),
  "field.nature": b("性质", "nature"),
  "field.status": b("状态", "status"),
  "field.ics": b("ICS", "ICS"),
  "field.ccs": b("CCS", "CCS"),
  "field.issued": b("发布日期", "issued"),
  "field.effective": b("实施日期", "effective"),
  "field.replaces": b("代替", "replaces"),
  "field.proposed": b("提出", "proposed"),
  "field.confirmed": b("已确认", "confirmed"),
  "list.empty": b("标准库是空的。用 import 导入文件。", "The library is empty. Add files with import."),
  "list.clauses": b("{n} 条", "{n} clauses"),
  "find.none": b("没有找到。", "Nothing found."),
  "overlap.itself": b(
    "此文件已在库中（{designator}），未与自身比较。",
    "The library holds this very file ({designator}): not held against itself.",
  ),
  "overlap.none": b("没有发现重复。", "Nothing overlaps."),
  "overlap.head": b(
    "重复的标准与项目：有对应的条款数/条款数，名称相近程度",
    "Overlapping standards and projects: clauses with a counterpart/clauses, likeness of the titles",
  ),
  "rollup.none": b(
    "尚未查找候选，没有可汇总的内容。",
    "Candidates have not been looked for: there is nothing to roll up.",
  ),
  "rollup.left": b(
    "军用标准：有对应的条款数/条款数，共同对应的民用标准",
    "Military standards: clauses with a counterpart/clauses, the civil standards that answer together",
  ),
  "rollup.right": b(
    "民用标准：有对应的条款数/条款数，共同对应的军用标准",
    "Civil standards: clauses with a counterpart/clauses, the military standards that answer together",
  ),
  "rollup.greedy": b("近似", "approximate"),
  "rollup.family": b("条款族（{n} 项标准）", "Family over {n} standards"),
  "rollup.gapsLeft": b("军用：已检查、无民用对应的条款", "Military: examined, without civil counterpart"),
  "rollup.gapsRight": b("民用：已检查、无军用对应的条款", "Civil: examined, without military counterpart"),
  "rollup.why": b(
    "“有对应”指找到可信度中或高的候选，是否覆盖须逐条判定。",
    "A counterpart is a candidate of medium or high confidence; whether it covers is judged clause by clause.",
  ),
  "candidates.none": b("没有候选。", "No candidates."),
  "candidates.total": b("共 {n} 项候选", "{n} candidates in all"),
  "compare.share": b("对应率 {share} %", "{share} % of the shorter text found a counterpart"),
  "compare.low": b("这两个文本几乎不相对应。", "These two texts hardly correspond."),
  "compare.written": b("已写入 {file}", "written to {file}"),
  conflict: b("冲突", "conflict"),
  "project.none": b("没有项目。用 project create 新建。", "No projects. Make one with project create."),
  "project.line": b(
    "议题 {items}，已有结论 {concluded}，已决定 {decided}",
    "{items} items, {concluded} concluded, {decided} decided",
  ),
  "project.added": b("已列入 {n} 项议题", "added to the queue: {n}"),
  "decisions.none": b("还没有结论。", "No conclusions yet."),
  "verify.valid": b("校验通过", "valid"),
  "verify.invalid": b("校验不通过", "not valid"),
  "verify.checked": b("已校验：{checked}", "checked: {checked}"),
  "restore.done": b(
    "已恢复：{file}，{texts} 份文本；原库存于旁边的备份文件夹",
    "restored: {file}, {texts} texts; the library as it was stands in the folder of backups beside it",
  ),
  "backup.done": b("已备份到 {file}", "copied to {file}"),
  "merge.done": b(
    "新记录 {added} 条，结论冲突 {conflicts} 处，收到通知 {noticed} 项",
    "{added} new entries, {conflicts} points concluded twice, notice given of {noticed}",
  ),
  "merge.not-standing": b("不再按所送内容有效", "no longer stands as it was sent"),
  "merge.raised": b("密级已提高", "its marking was raised"),
  "export.done": b(
    "已导出 {file}（{bytes} 字节，SHA-256 {sha256}）",
    "exported {file} ({bytes} bytes, SHA-256 {sha256})",
  ),
  "marking.done": b("已确认 {n} 项标准的密级", "marking of {n} standards confirmed"),
  "terms.added": b("新增 {added} 条，已有 {known} 条", "{added} added, {known} known already"),
  "terms.exported": b("已写入 {file}", "written to {file}"),
  "terms.none": b("除自带术语外没有添加术语。", "No terms beside those that ship."),
  "terms.removed": b("去除 {removed} 条", "{removed} taken out"),
  "release.shown": b("所示标识：{shown}", "shown as: {shown}"),
  "release.package": b("拟报送内容标识：{shown}", "what would be exported, as: {shown}"),
  "release.derived": b("派生定密", "derived marking"),
  "demo.imported": b(
    "导入示例标准库：{texts} 个文本，{clauses} 条，其中要求 {requirements} 条",
    "samples imported: {texts} texts, {clauses} clauses, {requirements} requirements",
  ),
  "demo.candidates": b(
    "提出 {total} 项候选，最佳：{left} 对 {right}（{score}）",
    "{total} candidates; best: {left} and {right} ({score})",
  ),
  "demo.compared": b(
    "比对 {left} 与 {right}：对应率 {share} %；指标 {verdicts}",
    "{left} compared with {right}: {share} % correspond; indicators: {verdicts}",
  ),
  "demo.concluded": b(
    "项目「{project}」议题得出结论：{disposition}",
    "project “{project}”: concluded to {disposition}",
  ),
  "demo.signed": b("军地双方签署，主管机关批复；台账{verdict}", "signed by both sides, approved; ledger {verdict}"),
  "demo.exported": b(
    "密级确认后导出成果报送包 {file}（{bytes} 字节；报送 {going} 项，扣留 {withheld} 项）",
    "markings confirmed, package exported to {file} ({bytes} bytes; {going} go out, {withheld} held back)",
  ),
  "demo.verified": b("用 verify 复核成果包：{verdict}", "package verified anew: {verdict}"),
  "demo.left": b("留下标准库 {library} 和成果包 {package}", "left the library {library} and the package {package}"),
  "demo.organization": b("示例标准化研究所", "Sample Institute of Standardization"),
  "demo.project": b("示例通用化项目", "Sample harmonization"),
  "demo.scope": b("示例标准库", "the sample library"),
  "demo.reason": b("按指标对比分析表，双方一致同意。", "As the indicator table shows; both sides agree."),
  "demo.expert": b("示例{side}专家", "Sample {side} expert"),
  "demo.authority": b("示例主管机关", "Sample authority"),
  "demo.document": b("示例〔2026〕1号", "SAMPLE 2026-1"),
  "demo.officer": b("示例定密责任人", "Sample marking officer"),
  "demo.marking": b("与封面标志核对一致", "checked against the covers"),
  "demo.releaser": b("示例报送人", "Sample release officer"),
  signed: b("已签署", "signed"),
  revoked: b("已撤销，原记录保留", "taken back; the record stays"),
  approved: b("已登记批复", "approval recorded"),
  "serve.none": b("out/main/web.js 不在程序目录中，请先构建", "out/main/web.js is missing: build the program first"),
} as const satisfies Record<string, Bilingual>;

/** What stands in a command line for a value, as `<file>` and `[project]` do: the English is the key. */
const PLACES_ZH: Readonly<Record<string, string>> = {
  mark: "标识",
  base: "基准",
  category: "类别",
  clause: "条款",
  conclusion: "结论",
  conclusions: "结论",
  date: "日期",
  designator: "标准编号",
  designators: "标准编号",
  disposition: "处置意见",
  draft: "草案",
  file: "文件",
  folder: "文件夹",
  ids: "编号",
  instant: "时刻",
  item: "议题",
  key: "密钥编号",
  left: "左",
  level: "密级",
  list: "清单",
  n: "数",
  name: "名称",
  number: "文号",
  opinion: "意见",
  package: "成果包",
  page: "页",
  pairs: "成对条款",
  paths: "文件或文件夹",
  project: "项目",
  purpose: "用途",
  rationale: "依据类型",
  reason: "理由",
  relationship: "关系",
  resolution: "处理意见",
  right: "右",
  role: "角色",
  scan: "扫描件",
  side: "方",
  sides: "各方",
  "sign-off": "签署",
  system: "体系",
  texts: "文本",
  what: "情形",
  words: "文字",
};

/** The name of a place: `file`. */
export const placeIn = (language: Language, place: string): string =>
  language === "zh" ? (PLACES_ZH[place] ?? place) : place;

/** A usage or an option with its places in the language: `compare [选项] <左> <右>`. */
export const placesIn = (language: Language, usage: string): string =>
  usage
    .replace("[options]", CLI_TEXTS["help.word-options"][language])
    .replace("[command]", CLI_TEXTS["help.word-command"][language])
    .replace(
      /([<[])([a-z-]+)(?=(?:\.\.\.)?[>\]])/g,
      (_, open: string, place: string) => open + placeIn(language, place),
    );

export type CliText = keyof typeof CLI_TEXTS;

export function cliText(
  key: CliText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(CLI_TEXTS[key][language], values);
}
