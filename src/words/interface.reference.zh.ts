import type { CheckedCitation } from "../contract";

type Differences = NonNullable<CheckedCitation["differences"]>;

/** The words of what a library is held against: lists, registers, terms. */
export const referenceZh = {
  places: { library: "标准文本", check: "清单核查", overlap: "立项查重" },
  check: {
    why: "逐个核对所引标准的写法、是否现行、由什么代替。只依据库中的文本和标准目录；没有收录的标明“未收录”，不作推断。",
    drop: "把清单拖到这里：表格、Word、PDF 或文本文件，读取其中的标准编号；不导入标准库",
    choose: "选择清单文件",
    orText: "或核查库中一份文本的引用",
    shown: (shown: number, all: number) => (shown === all ? `共 ${all} 个编号` : `显示 ${shown} / ${all} 个编号`),
    byStanding: "按核查结果筛选",
    none: (name: string) => `在“${name}”中没有找到标准编号。清单须有写着标准编号的一栏或正文；扫描件须先识别文字。`,
    noneOfThese: "没有这一类的编号",
    noRegister: "库中还没有标准目录，未收录的编号因此较多：在标准库页导入目录表格即可补足。",
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
};

export type ReferenceWords = typeof referenceZh;
