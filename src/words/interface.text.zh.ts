import type { RefusalReason } from "../contract";

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
    applied: (instructions: number, refused: number) =>
      refused === 0 ? `${instructions} 条指令均已执行` : `${instructions} 条指令，其中 ${refused} 条未能执行`,
    notInForce: (date: string | null) => (date === null ? "未生效，没有执行" : `${date} 起实施，没有执行`),
    noInstructions: "没有读出修改指令",
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
};

export type OverTextWords = typeof overTextZh;
