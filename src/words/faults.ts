import type { FaultCode, FaultDetails, Language } from "../contract";
import { subjectWords } from "./fault-subjects";
import type { Bilingual } from "./language";

/** What happened and how to mend it; to what it happened stands in the details. */
interface FaultWords {
  readonly what: Bilingual;
  readonly mend: Bilingual;
}

const words = (zh: string, zhMend: string, en: string, enMend: string): FaultWords => ({
  what: { zh, en },
  mend: { zh: zhMend, en: enMend },
});

const USAGE_FAULTS = {
  E_USAGE: words(
    "命令或参数不对",
    "用 --help 查看用法。",
    "the command or an option is wrong",
    "See --help for how it is used.",
  ),
  E_INVALID: words("内容不合要求", "请按说明改正后重试。", "the content is not valid", "Correct it and try again."),
  E_NOT_FOUND: words(
    "找不到",
    "请检查名称，或用 list 查看已有的内容。",
    "not found",
    "Check the name, or look at what is there with list.",
  ),
  E_AMBIGUOUS: words(
    "同时符合几项，无法确定是哪一项",
    "请写得更完整，如补上年号。",
    "several things are meant by this",
    "Write it in full, for example with the year.",
  ),
  E_EXISTS: words(
    "已经存在",
    "请换一个名称，或先移走原有的。",
    "it exists already",
    "Choose another name, or move the old one away first.",
  ),
  E_IN_USE: words(
    "评审项目正在使用，不能移除",
    "结论以它为依据，须予保留。",
    "a review project uses it, so it cannot be removed",
    "Conclusions rest on it: it stays.",
  ),
} as const;

const READING_FAULTS = {
  E_EMPTY: words(
    "文件中没有文字",
    "请换一个有文字内容的文件；扫描件须先作文字识别。",
    "the file holds no text",
    "Use a file with text; a scan needs text recognition first.",
  ),
  E_BINARY: words(
    "不是文本文件",
    "请导入 TXT、MD、DOCX、PDF、OFD、HTML 格式的文件或扫描图像。",
    "this is not a text file",
    "Import TXT, MD, DOCX, PDF, OFD, HTML or a scanned image.",
  ),
  E_ENCODING: words(
    "文字编码无法识别",
    "请另存为 UTF-8 或 GB 18030 编码后重试。",
    "the character encoding cannot be told",
    "Save the file as UTF-8 or GB 18030 and try again.",
  ),
  E_TOO_LARGE: words(
    "超出允许的上限",
    "请拆分或缩小后重试。",
    "it is beyond the limit",
    "Split it or make it smaller, and try again.",
  ),
  E_UNSUPPORTED_FORMAT: words(
    "不支持这种格式",
    "请另存为 DOCX、PDF、OFD、HTML、MD 或 TXT 后重试。",
    "this format is not supported",
    "Save it as DOCX, PDF, OFD, HTML, MD or TXT and try again.",
  ),
  E_NEEDS_RECOGNITION: words(
    "这是图像或扫描件，文字须先识别，而本机没有安装文字识别组件",
    "请安装文字识别组件（npm run setup:ocr，或带组件的安装包），或者导入有文字层的版本。",
    "this is an image or a scan whose words must be recognised, and the recognition component is not installed",
    "Install the component (npm run setup:ocr, or the edition that holds it), or import a version with text.",
  ),
  E_NEEDS_CONVERSION: words(
    "这种格式（DOC、WPS、RTF、ODT）须经 LibreOffice 转换，而本机没有找到可用的 LibreOffice",
    "请用 Word 或 WPS 另存为 DOCX 后导入，或者安装 LibreOffice 后重试。",
    "this format (DOC, WPS, RTF, ODT) is read by way of LibreOffice, and no LibreOffice that works was found here",
    "Save it as DOCX in Word or WPS and import that, or install LibreOffice and try again.",
  ),
  E_DAMAGED: words(
    "文件已损坏，无法完整读取",
    "请重新取得该文件。",
    "the file is damaged and cannot be read whole",
    "Get the file again from its source.",
  ),
  E_ENCRYPTED: words(
    "文件设有密码",
    "请由有权的人去除密码后重试。",
    "the file is protected by a password",
    "Have the password removed by whoever may do so, and try again.",
  ),
  E_HOSTILE: words(
    "文件的构造不正常，已拒绝读取",
    "请查明来源；可信的话请另存一份再导入。",
    "the file is built in a way that no ordinary program does; it was refused",
    "Find out where it comes from; if it can be trusted, save a fresh copy and import that.",
  ),
  E_TIMEOUT: words(
    "读取用时过长，已停止",
    "请拆分文件后重试。",
    "reading took too long and was stopped",
    "Split the file and try again.",
  ),
  E_MEMORY: words(
    "读取所需内存过多，已停止",
    "请拆分文件后重试。",
    "reading needed too much memory and was stopped",
    "Split the file and try again.",
  ),
  E_UNREADABLE: words(
    "文件无法打开",
    "请检查文件是否存在、是否有读取权限。",
    "the file cannot be opened",
    "Check that it is there and that you may read it.",
  ),
} as const;

const LIBRARY_FAULTS = {
  E_LIBRARY_HELD: words(
    "标准库正由另一程序使用",
    "请先关闭那个程序，或用 --library 指定另一个库。",
    "another program is using the library",
    "Close that program first, or name another library with --library.",
  ),
  E_LIBRARY_NEWER: words(
    "标准库由更新版本的融标建立，未作任何改动",
    "请安装新版本后再打开。",
    "the library was made by a newer Rongbiao; it was left untouched",
    "Install the newer version to open it.",
  ),
  E_LIBRARY_FOREIGN: words(
    "这不是融标的标准库，未作任何改动",
    "请选择扩展名为 .rongbiao 的文件。",
    "this is not a Rongbiao library; it was left untouched",
    "Choose a file with the extension .rongbiao.",
  ),
  E_LIBRARY_DAMAGED: words(
    "标准库文件已损坏",
    "请从备份恢复；损坏的文件请保留备查。",
    "the library file is damaged",
    "Restore it from a backup; keep the damaged file for inquiry.",
  ),
  E_READ_ONLY: words(
    "只能读取，不能写入",
    "请关闭占用它的程序，或换到可以写入的位置。",
    "it can be read but not written",
    "Close the program that holds it, or use a place that can be written.",
  ),
  E_DISK_FULL: words(
    "磁盘空间不足，这一步没有写入任何内容",
    "请腾出空间后重试；先前完成的步骤都已保存。",
    "the disk is full; nothing of this step was written",
    "Free some space and try again; the steps before it are kept.",
  ),
  E_IO: words(
    "读写文件失败",
    "请检查磁盘、路径和权限后重试。",
    "a file could not be read or written",
    "Check the disk, the path and the permissions, and try again.",
  ),
} as const;

const LEDGER_FAULTS = {
  E_STALE_HEAD: words(
    "台账刚被别处更新，本次未写入",
    "请刷新后重试。",
    "the ledger has just been changed elsewhere; nothing was written",
    "Refresh and try again.",
  ),
  E_CHANGED: words(
    "所确认、签署或导出的内容在显示之后已有改动，本次未写入",
    "请重新查看，再确认、签署或导出。",
    "what is to be confirmed, signed or exported has changed since it was shown; nothing was written",
    "Look at it again, then confirm, sign or export it.",
  ),
  E_LEDGER_BROKEN: words(
    "结论台账校验不通过",
    "请停止使用并保留该文件，用备份或已报送的包核对。",
    "the ledger does not verify",
    "Stop using it and keep the file; compare with a backup or a released package.",
  ),
  E_LEDGER_FORK: words(
    "台账出现分叉：同一序号有两条不同的记录",
    "请查明哪一份文件被复制后又分别使用。",
    "the ledger has forked: two different entries with one number",
    "Find out which file was copied and then used in two places.",
  ),
  E_KEY_MISSING: words(
    "没有找到签署密钥",
    "请先用 key 建立密钥，或在存有密钥的机器上签署。",
    "there is no signing key",
    "Make one with key first, or sign on the machine that holds it.",
  ),
  E_KEY_REVOKED: words(
    "签署密钥已吊销",
    "请为该人员换发新密钥后再签署。",
    "the signing key is revoked",
    "Give this person a new key, then sign again.",
  ),
  E_KEY_EXISTS: words(
    "密钥已经存在",
    "每位专家一把密钥；如需更换请先吊销原密钥。",
    "the key exists already",
    "One key a participant; revoke the old one to replace it.",
  ),
  E_PASSPHRASE: words("口令不对", "请重新输入口令。", "the passphrase is wrong", "Enter the passphrase again."),
  E_SIDE_CONFLICT: words(
    "同一人、同一把密钥不能代表两方签署",
    "请由该方的专家用自己的密钥签署。",
    "one person, or one key, cannot sign for two sides",
    "Have a participant of that side sign with a key of their own.",
  ),
  E_SIGNATURE: words(
    "签名校验不通过",
    "请向签署人核实，不要采信这条记录。",
    "the signature does not verify",
    "Ask the signer; do not rely on this record.",
  ),
  E_NOT_CONFIRMED: words(
    "结论所依据的条款文字由图像识别而来，尚未确认，不能签署",
    "请在标准全文中对照原图确认该条款，然后重试。",
    "the conclusion rests on words recognised from an image that nobody has confirmed; it cannot be signed",
    "Confirm the clause on the page of its text, then try again.",
  ),
  E_NOT_TYPED: words(
    "结论所依据的文本尚有页面未录入，不能签署",
    "请对照原页录入这些页面，无须录入的页面写明理由后略过，然后重试。",
    "the conclusion rests on a text with pages that are not typed yet; it cannot be signed",
    "Type these pages, leave out those that do not matter with the reason, then try again.",
  ),
  E_SUSPECT: words(
    "结论所依据的条款在其后有改动（修改单、更正或新版本），不能签署或批复",
    "请在评审中查看现行文字，重新作出结论，再签署。",
    "a clause that the conclusion rests on was changed after it (amendment, correction or newer edition); it cannot be signed or approved",
    "Look at the words in force in the review, conclude anew, then sign.",
  ),
  E_NOT_SIGNED_OFF: words(
    "结论尚未由全部应签方签署",
    "请先完成签署。",
    "the conclusion is not yet signed off by every required side",
    "Have the missing sides sign first.",
  ),
} as const;

const PACKAGE_FAULTS = {
  E_PACKAGE_INVALID: words(
    "成果报送包校验不通过",
    "请向报送方重新索取。",
    "the package does not verify",
    "Ask the sender for it again.",
  ),
  E_PACKAGE_UNSUPPORTED: words(
    "不支持这一版本的成果报送包",
    "请安装新版本的融标。",
    "this version of the package is not supported",
    "Install a newer Rongbiao.",
  ),
  E_PACKAGE_UNTRUSTED: words(
    "包本身完好，但签署密钥不在信任之列",
    "请核实签署方后再采信。",
    "the package is sound, but its signing key is not trusted",
    "Verify the signer before relying on it.",
  ),
} as const;

const HOST_FAULTS = {
  E_CANCELLED: words("操作已停止", "需要时可重新开始。", "it was stopped", "Start it again when needed."),
  E_INTERNAL: words(
    "程序内部出错",
    "已有数据不受影响；请重试，仍出错请连同操作步骤报告。",
    "something went wrong inside the program",
    "What was saved is not affected; try again, and report the steps if it persists.",
  ),
} as const;

const FAULT_WORDS: Readonly<Record<FaultCode, FaultWords>> = {
  ...USAGE_FAULTS,
  ...READING_FAULTS,
  ...LIBRARY_FAULTS,
  ...LEDGER_FAULTS,
  ...PACKAGE_FAULTS,
  ...HOST_FAULTS,
};

/** Details that say to what it happened, in the order in which they are written. */
const PLACES = ["file", "name", "item", "project", "participant", "key", "replica", "where", "line", "seq"] as const;

const DETAIL_NAMES: Readonly<Record<string, Bilingual>> = {
  item: { zh: "议题", en: "item" },
  project: { zh: "项目", en: "project" },
  participant: { zh: "专家", en: "participant" },
  key: { zh: "密钥", en: "key" },
  replica: { zh: "副本", en: "replica" },
  line: { zh: "第 {value} 行", en: "line {value}" },
  seq: { zh: "序号 {value}", en: "entry {value}" },
  limit: { zh: "上限", en: "limit" },
  max: { zh: "至多", en: "at most" },
  found: { zh: "实际", en: "found" },
  size: { zh: "实际", en: "found" },
  holder: { zh: "占用者", en: "held by" },
  version: { zh: "版本", en: "version" },
  newest: { zh: "支持到", en: "supported up to" },
};

/** Details that may hold a code of the program's own. */
const CODED: ReadonlySet<string> = new Set(["what", "why", "limit"]);

function named(name: string, value: string | number, language: Language): string {
  const said = CODED.has(name) ? subjectWords(String(value), language) : String(value);
  const word = DETAIL_NAMES[name]?.[language];
  if (!word) return said;
  return word.includes("{value}") ? word.replace("{value}", said) : `${word} ${said}`;
}

/**
 * One line that says what happened, to what, and how to mend it.
 * A detail that has no name of its own (`what`, `why`, `message` …) stands in words where it is a code, else as it is.
 */
export function faultSentence(
  fault: { readonly code: FaultCode; readonly details: FaultDetails },
  language: Language,
): string {
  const { what, mend } = FAULT_WORDS[fault.code];
  // what a library of others says of a damaged file is in its own words, and tells a person nothing more
  const isForeign = (name: string) => name === "message" && fault.code === "E_DAMAGED";
  const present = Object.entries(fault.details).filter(([name, value]) => value !== "" && !isForeign(name));
  const isPlace = (name: string) => PLACES.some((place) => place === name);
  const places = PLACES.flatMap((place) => present.filter(([name]) => name === place));
  const rest = present.filter(([name]) => !isPlace(name));
  const list = (details: typeof present, comma: string) =>
    details.map(([name, value]) => named(name, value, language)).join(comma);
  const line =
    language === "zh"
      ? `${places.length > 0 ? `${list(places, " ")}：` : ""}${what.zh}${rest.length > 0 ? `（${list(rest, "，")}）` : ""}。${mend.zh}`
      : `${places.length > 0 ? `${list(places, ", ")}: ` : ""}${what.en}${rest.length > 0 ? ` (${list(rest, ", ")})` : ""}. ${mend.en}`;
  return line.replace(/\s+/g, " ");
}
