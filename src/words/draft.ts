import type { Language, PassageRole } from "../contract";

interface DraftWords {
  readonly colon: string;
  readonly draft: string;
  /** What its file is called. */
  readonly file: string;
  readonly proposal: string;
  readonly scope: string;
  readonly noScope: string;
  readonly references: string;
  readonly referencesLead: string;
  readonly noReferences: string;
  readonly terms: string;
  readonly noTerms: string;
  readonly requirements: string;
  readonly annex: string;
  readonly annexTitle: string;
  readonly columns: readonly string[];
  readonly notIn: string;
  readonly roles: Readonly<Record<Exclude<PassageRole, "base">, string>>;
  readonly from: string;
  readonly replaced: string;
  readonly toReplace: string;
}

/** The words of a draft; its fixed sentences are those of GB/T 1.1-2020 (8.6.2, 8.7.2). */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  zh: {
    colon: "：",
    draft: "（草案，{at}）",
    file: "{project} 草案",
    proposal: "由评审结论汇成，供起草人修改；密级为程序依来源建议，须经定密责任人确认。方括号内为来源，定稿时删去。",
    scope: "范围",
    noScope: "（待写）",
    references: "规范性引用文件",
    referencesLead:
      "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。",
    noReferences: "本文件没有规范性引用文件。",
    terms: "术语和定义",
    noTerms: "本文件没有需要界定的术语和定义。",
    requirements: "要求",
    annex: "附录A（资料性）",
    annexTitle: "条款来源",
    columns: ["条款", "来源", "处置意见", "结论状态"],
    notIn: "（未列入）",
    roles: { supplement: "军用补充", material: "待合写" },
    from: "来源 {designator} {number}",
    replaced: "{from} 已改引 {to}",
    toReplace: "{designator} 须另选民用标准",
  },
  en: {
    colon: ": ",
    file: "{project}, draft",
    draft: "(draft, {at})",
    proposal:
      "Put together from the conclusions of the review, for its authors to work on. The marking is proposed from the sources; the person responsible confirms it. What stands in brackets is the source and is taken out in the end.",
    scope: "Scope",
    noScope: "(to be written)",
    references: "Normative references",
    referencesLead:
      "The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition (including any amendments) applies.",
    noReferences: "There are no normative references in this document.",
    terms: "Terms and definitions",
    noTerms: "No terms and definitions are listed in this document.",
    requirements: "Requirements",
    annex: "Annex A (informative)",
    annexTitle: "Where the clauses come from",
    columns: ["Clause", "Source", "Disposition", "State of the conclusion"],
    notIn: "(not in the draft)",
    roles: { supplement: "Military supplement", material: "To be written as one" },
    from: "from {designator} {number}",
    replaced: "{from} replaced by {to}",
    toReplace: "{designator}: a civil standard must be found",
  },
};
