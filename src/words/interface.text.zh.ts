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
    changedClauses: (count: number) => `被修改的 ${count} 条`,
    whatChanged: "修改内容",
    reason: {
      "not-understood": "没有读懂这条指令",
      "place-missing": "指令没有写明位置",
      "clause-not-found": "没有找到所指的章条",
      "clause-repeated": "所指的章条编号在文本中不止一处",
      "words-not-found": "所指位置没有这些文字",
      "words-repeated": "这些文字在所指位置不止一处",
      "row-not-found": "表中没有这一行或列",
      "row-ambiguous": "行数从表头算起还是从表头之下算起，无法确定",
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
    corrections: (count: number) => `结构更正 ${count} 处`,
    said: {
      label: (what: string) => `“${what}”改了编号、标题或类别`,
      split: (what: string) => `“${what}”从中分出一条`,
      merge: (what: string) => `“${what}”并入上一条`,
      move: (what: string) => `“${what}”移到另一条之下`,
    },
    bare: (what: string) => (what.length > 24 ? `${what.slice(0, 24)}…` : what),
    signed: (by: string, date: string, reason: string) => [by, date, reason].filter(Boolean).join(" · "),
    notApplied: (reason: string) => `未能应用：${reason}`,
    takeBack: "收回",
    takenBackBy: "收回人",
    takenBack: "已收回，可撤销",
  },
};

export type OverTextWords = typeof overTextZh;
