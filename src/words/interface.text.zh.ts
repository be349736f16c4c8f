import type { AppliedAmendment, RefusalReason } from "../contract";

type Amendment = Pick<AppliedAmendment, "inForce" | "effective" | "instructions">;

/** The words of what stands over a text: amendments. */
export const overTextZh = {
  over: {
    view: "显示有效文本或印刷文本",
    effective: "有效文本",
    printed: "印刷文本",
    amendments: "修改单",
    amendedBy: (name: string) => `由${name}修改`,
    addedBy: (name: string) => `由${name}增加`,
    deletedBy: (name: string) => `由${name}删除`,
    amends: "所修改的标准",
    editionNotHeld: "库中没有所修改的版本；导入后将自动执行。",
    /** Whether an amendment applies, and how far. */
    state: ({ inForce, effective, instructions }: Amendment, refused: number) => {
      if (!inForce) return effective === null ? "未生效，没有执行" : `${effective} 起实施，没有执行`;
      if (instructions === 0) return "没有读出修改指令";
      return refused === 0 ? `${instructions} 条指令均已执行` : `${instructions} 条指令，其中 ${refused} 条未能执行`;
    },
    refused: (count: number) => `未能执行的 ${count} 条指令`,
    refusedWhy: "程序不作猜测。请对照修改单核实；以有关条文为依据的结论已标为待复核。",
    /** How to mend it, for a report that stands alone. */
    mend: (reason: RefusalReason): string =>
      ["clause-not-found", "clause-repeated", "number-taken", "words-not-found", "words-repeated"].includes(reason)
        ? "对照印刷文本核实；章条划分或识别有误的，更正结构或逐页录入后自动重新执行，否则由人核对。"
        : "对照修改单原文由人核对所列章条；以其为依据的结论已标为待复核。",
    changedClauses: (count: number) => `被修改的 ${count} 条`,
    reason: {
      "not-understood": "没有读懂这条指令",
      "place-missing": "指令没有写明位置",
      "clause-not-found": "没有找到所指的章条",
      "clause-repeated": "所指的章条编号在文本中不止一处",
      "words-not-found": "所指位置没有这些文字",
      "words-repeated": "这些文字在所指位置不止一处",
      "row-not-found": "表中没有这一行或列",
      "row-ambiguous": "不能确定指的是哪一行、哪一列或哪一格（行数从表头算起还是从表头之下算起，或有合并的单元格）",
      "columns-differ": "新的行与表的列数不同",
      picture: "图是图片，程序不能替换：请看修改单原文",
      "number-taken": "要增加的编号已经存在",
      "has-subclauses": "该条下还有分条，新条文没有写明如何处置",
      "body-missing": "没有写出新的条文",
      "anchor-gone": "重新导入后没有找到当时更正的文字",
      "nothing-before": "前面没有可以并入的条文",
      "not-text": "表格不能这样更正",
      "under-itself": "不能移到它自己的下级",
      order: "移到那里会打乱原文的顺序或把其他章条与上级分开",
    } satisfies Record<RefusalReason, string>,
  },
  structure: {
    correct: "更正结构",
    key: "更正结构（E）",
    onPrinted: "本条已由修改单改动；更正结构请先切换到印刷文本。",
    why: "更正的是章条的划分，不改原文的任何文字。更正叠加在导入结果之上，重新导入同一文件后仍然有效，可以撤销；以本条为依据的结论将标为待复核。",
    wrong: "哪里不对",
    op: {
      label: "编号、标题或类别不对",
      split: "其中一行起应是另一条",
      runsOn: "是上一条的后半，应接在其后",
      noHeading: "不是标题，是上一条的正文",
      move: "应在另一条之下",
    },
    number: "编号",
    numberHint: "没有编号则留空",
    title: "标题",
    kind: "类别",
    from: "另一条从哪里开始",
    parent: "上级",
    top: "（最上层）",
    by: "更正人",
    reason: "理由",
    reasonHint: "例如：原文第 12 页，4.2 是引用不是标题",
    save: "更正",
    corrected: "已更正，可撤销",
    nothing: "没有改动",
    corrections: (count: number) => `更正与录入 ${count} 处`,
    said: {
      label: (what: string) => `“${what}”改了编号、标题或类别`,
      split: (what: string) => `“${what}”从中分出一条`,
      merge: (what: string) => `“${what}”并入上一条`,
      move: (what: string) => `“${what}”移到另一条之下`,
      type: (what: string) => (what === "" ? "略过一页未录入" : `录入一页，起于“${what}”`),
    },
    bare: (what: string) => (what.length > 24 ? `${what.slice(0, 24)}…` : what),
    signed: (by: string, date: string, reason: string) => [by, date, reason].filter(Boolean).join(" · "),
    notApplied: (reason: string) => `未能应用：${reason}`,
    takeBack: "收回",
    takenBackBy: "收回人",
    takenBack: "已收回，可撤销",
  },
  typing: {
    waiting: (count: number) => `待录入 ${count} 页`,
    why: "这些页是图像，本机没有识别组件或未能识别。录入以前，与本文本有关的条款一律不判为“覆盖”，结论不能签署。",
    begin: "对照原页录入（T）",
    again: "改录图像页（T）",
    reimport: "此文本导入较早，请重新导入同一文件，然后录入。",
    title: (page: number) => `录入第 ${page} 页`,
    left: (count: number) => (count === 0 ? "没有待录入的页" : `还有 ${count} 页待录入`),
    words: "本页文字",
    hint: "照原页录入，一段一行；表格可从电子表格粘贴。页眉、页脚和页码不必录入。",
    by: "录入人",
    save: "保存，转下一页（Ctrl/⌘ Enter）",
    skip: "暂不录入，转下一页（Ctrl/⌘ ↓）",
    back: "上一页（Ctrl/⌘ ↑）",
    leaveOut: "略过本页",
    leaveOutWhy: "略过的理由",
    leaveOutHint: "例如：空白页；只有图形；与所比内容无关的附录",
    saved: (page: number) => `第 ${page} 页已录入，可撤销`,
    leftOut: (page: number) => `第 ${page} 页已略过，可撤销`,
    close: "结束录入",
    noPage: "此格式的原页无法在此显示，请下载原文件对照。",
    inList: (count: number) => `尚有 ${count} 页未录入，其中的条款未经比对`,
  },
};

export type OverTextWords = typeof overTextZh;
