import type { CheckedCitation } from "../contract";

type Differences = NonNullable<CheckedCitation["differences"]>;

/** The words of what a library is held against: lists, registers, terms. */
export const referenceZh = {
  places: {
    library: "标准文本",
    registers: "标准目录",
    terms: "术语库",
    check: "清单核查",
    overlap: "立项查重",
    review: "评审项目",
    overview: "看板",
    draft: "草案",
    packages: "报送",
    receive: "接收",
  },
  check: {
    why: "逐个核对所引标准的写法、是否现行、由什么代替。只依据库中的文本和标准目录；没有收录的标明“未收录”，不作推断。",
    drop: "把清单拖到这里：表格、Word、PDF 或文本文件，读取其中的标准编号；不导入标准库",
    choose: "选择清单文件",
    orText: "或核查库中一份文本的引用",
    shown: (shown: number, all: number) => (shown === all ? `共 ${all} 个编号` : `显示 ${shown} / ${all} 个编号`),
    byStanding: "按核查结果筛选",
    none: (name: string) => `在“${name}”中没有找到标准编号。清单须有写着标准编号的一栏或正文；扫描件须先识别文字。`,
    noneOfThese: "没有这一类的编号",
    noRegister: "库中还没有标准目录，未收录的编号因此较多。",
    toRegisters: "导入标准目录",
    differences: ({ changed, added, deleted, stricter, looser }: Differences) =>
      `修改 ${changed} 条，新增 ${added} 条，删除 ${deleted} 条；指标加严 ${stricter} 项，放宽 ${looser} 项`,
    compare: "查看差异",
    noForm: "无法识读",
    file: { xlsx: "核查表（Excel）", docx: "核查表（Word）" },
    column: {
      place: "位置",
      cited: "引用写法",
      proper: "规范写法",
      title: "标准名称",
      standing: "核查结果",
      basis: "依据",
      supersededBy: "代替标准",
      differences: "主要差异",
      advice: "处理建议",
    },
  },
  registers: {
    why: "标准目录说明标准的状态、日期和代替关系，不含条文；清单核查、引用核查据此回答。可用各标准平台导出的表格。",
    drop: "把目录表格（XLSX、CSV）拖到这里，先看各列如何读取，再决定是否导入",
    choose: "选择目录表格",
    none: "库中还没有标准目录。",
    held: (count: number) => `库中的标准目录（${count} 份）`,
    column: { file: "文件", sheet: "工作表", entries: "标准条目", importedAt: "导入时间" },
    remove: "移除",
    removeAsk: (name: string) => `从标准库移除“${name}”？此后的核查不再依据它；源文件不受影响，可再次导入。`,
    removed: "已移除",
    lookOver: (name: string) => `导入前预览：${name}`,
    take: "导入",
    leave: "放弃",
    sheet: (name: string, entries: number) => `工作表“${name}”：${entries} 条`,
    noEntries: "没有可以读取的条目",
    first: (shown: number, all: number) => `以上为前 ${shown} 条，共 ${all} 条`,
    columns: "各列读作什么",
    nameless: "（无列名）",
    notRead: "不读取",
    noStatus: "没有识别出“状态”一栏：依此目录核查时，状态将为“不明”。",
    allRead: "各行均可读取。",
    troubles: (refused: number, doubtful: number) =>
      [refused > 0 ? `${refused} 行不导入` : "", doubtful > 0 ? `${doubtful} 处内容无法识读、留空` : ""]
        .filter(Boolean)
        .join("，"),
    row: (row: number) => `第 ${row} 行：`,
    unreadable: (field: string, written: string) => `“${field}”写作“${written}”，无法识读`,
  },
  terms: {
    why: "中英文文本的对应和候选以双语术语库为据。可在随附的术语之外添加本单位的术语；移除后不再参与比对。",
    drop: "把术语文件拖到这里：TBX，或有中文、英文两栏的表格（XLSX、CSV）",
    choose: "添加术语文件",
    added: (added: number, known: number) => `新增 ${added} 条，已有 ${known} 条`,
    files: "添加过的术语文件",
    count: (terms: number) => `${terms} 条`,
    remove: "移除",
    removeAsk: (file: string, terms: number) => `移除来自“${file}”的 ${terms} 条术语？源文件不受影响，可再次添加。`,
    removed: (terms: number) => `已移除 ${terms} 条`,
    search: "按中文或英文查术语",
    bySource: "按来源筛选",
    sources: { own: "本库添加", shipped: "随附" },
    shown: (count: number) => `共 ${count} 条`,
    none: "没有符合的术语",
    file: { tbx: "导出 TBX", xlsx: "导出 Excel" },
    column: { chinese: "中文", english: "英文", source: "来源" },
  },
  keySheet: {
    title: "键盘",
    groups: [
      {
        where: "各页",
        keys: [
          ["Ctrl/⌘ K", "查找标准和章条"],
          ["Ctrl/⌘ Z", "撤销最近一次修改（签署除外）"],
          ["Alt 1 … 7", "转到主导航各处"],
          ["?", "显示本表"],
          ["Esc", "关闭对话框"],
        ],
      },
      {
        where: "标准文本",
        keys: [
          ["↑ ↓", "在章条目录中移动"],
          ["O", "看所选章条的原页"],
          ["E", "更正所选章条的结构"],
          ["T", "录入图像页；Ctrl/⌘ Enter 保存并转下一页，Ctrl/⌘ ↑ ↓ 换页"],
        ],
      },
      {
        where: "候选清单",
        keys: [
          ["↑ ↓ 或 J K", "换一对候选"],
          ["空格", "选中或取消"],
          ["A", "列入项目"],
          ["D", "排除"],
          ["Enter", "在全文中比对"],
        ],
      },
      {
        where: "热力图",
        keys: [
          ["↑ ↓ ← →", "换一格"],
          ["Enter", "查看候选"],
          ["C", "打开比对"],
        ],
      },
      {
        where: "比对",
        keys: [["↑ ↓ 或 J K", "换一条"]],
      },
      {
        where: "评审",
        keys: [
          ["↑ ↓ 或 J K", "换一项议题"],
          ["PgDn PgUp", "看本项的下文、上文"],
          ["1 … 8", "选处置意见"],
          ["R", "写理由；Ctrl+Enter 记入，Esc 回到按键"],
          ["O", "提出意见"],
          ["S", "签署"],
          ["P", "投影模式"],
        ],
      },
    ] as readonly { where: string; keys: readonly (readonly [string, string])[] }[],
  },
  backups: {
    title: "备份与恢复",
    why: "备份是标准库此刻的完整副本：文本、判定、意见和台账都在内，使用中也可以做。签署密钥不在标准库中，须另行保管。",
    where: (folder: string) =>
      `备份存放于 ${folder}。请另复制一份到别的磁盘或移动介质；从别处拿来的备份放入此文件夹，即列在下面。`,
    make: "立即备份",
    made: "已备份",
    none: "还没有备份。",
    texts: (count: number) => `${count} 份文本`,
    unreadable: "不是可以读取的标准库",
    other: "另一个标准库的备份",
    restore: "恢复",
    restoreAsk: (file: string) => `下次启动时，以“${file}”替换现有标准库。`,
    restoreWhy:
      "现有标准库不会删除，将另存于备份文件夹。备份之后的文本、意见和结论不在恢复后的库中；其中已导出的结论，可在“报送包”的“接收”页合并取回。",
    asked: "已登记，下次启动时恢复",
    pending: (file: string) =>
      `下次启动时将以“${file}”替换现有标准库。此前所做的修改都留在另存的原库中。要立即恢复，请结束融标后重新启动。`,
    withdraw: "不恢复了",
    withdrawn: "已取消恢复",
  },
};

export type ReferenceWords = typeof referenceZh;
