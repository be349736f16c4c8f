import type { Clause, ClauseKind } from "../../../contract";
import { parseDesignator } from "../../designator";
import { isContainer, isInAnnex, isSectionOfArticle, type Label } from "../labels/label";
import { isTitleLike } from "../labels/title-like";
import { annexStatus, isFrontMatterTitle, isReferencesTitle, isUnnumberedTitle, splitTitle } from "../labels/titles";
import { isHeading, isPlain, mayBeTitle } from "../paragraphs/paragraph-roles";
import { labelsBelow, type Paragraph } from "../paragraphs/paragraphs";
import { captionMark, formulaNumber, type Mark, noteMark } from "../paragraphs/pieces";
import { leastConfidences } from "../paragraphs/recognised";
import { bare } from "../unit";
import { OpenLists } from "./lists";
import { holds, isAbove, isBeginning, type Section } from "./nesting";
import { nameTerms } from "./term-entries";
import { titleOf } from "./title-of-document";
import { clausesOf, Draft, nameOf } from "./tree";
import { type Numbered, type Shown, untitleSentences } from "./untitled";

/** Rank of 节 among divisions: they are counted anew in each chapter. */
const SECTION_RANK = 4;

/** Builds the clause tree from paragraphs whose headings are chosen. */
export function assemble(paragraphs: readonly Paragraph[], shown: Shown): Clause[] {
  const builder = new TreeBuilder(paragraphs);
  const drafts = builder.build();
  untitleSentences(builder.numbered, shown);
  const confidences = leastConfidences(
    drafts.map(({ unit }) => unit),
    paragraphs,
  );
  return clausesOf(drafts).map((clause, at) =>
    confidences[at] === undefined ? clause : { ...clause, recognised: confidences[at] },
  );
}

class TreeBuilder {
  readonly numbered: Numbered[] = [];
  private readonly drafts: Draft[] = [];
  private readonly sections: Section[] = [];
  private readonly lists = new OpenLists();
  /** Where running text goes: the section itself until something hangs under it, then a paragraph clause. */
  private body: Draft | null = null;
  /** A caption waits for its table or a figure for its caption. */
  private pending: Draft | null = null;
  private at = 0;
  private hasOpened = false;
  /** Headings that stand before the first clause are titles of the document: which are, where nothing is numbered. */
  private readonly title: Paragraph | "all" | undefined;
  /** How often each title of references stands in the text. */
  private readonly referenceTitles = new Map<string, number>();

  private readonly labelsBelow: readonly (Label | null)[];

  constructor(private readonly paragraphs: readonly Paragraph[]) {
    this.labelsBelow = labelsBelow(paragraphs);
    this.title = titleOf(paragraphs);
    for (const title of paragraphs.map(({ text }) => text).filter(isReferencesTitle)) {
      const own = bare(title).toLowerCase();
      this.referenceTitles.set(own, (this.referenceTitles.get(own) ?? 0) + 1);
    }
  }

  build(): Draft[] {
    while (this.at < this.paragraphs.length) {
      const paragraph = this.paragraphs[this.at]!;
      this.at++;
      this.take(paragraph);
    }
    nameTerms(this.drafts);
    return this.drafts;
  }

  private take(paragraph: Paragraph): void {
    const { block } = paragraph.unit;
    if (paragraph.label !== null) this.openNumbered(paragraph, paragraph.label);
    else if (block.kind === "table") this.addTable(paragraph);
    else if (block.kind === "figure") this.addFigure(paragraph);
    else if (block.kind === "footnote") this.addFootnote(paragraph);
    else if (isHeading(paragraph) && !this.isRepeated(paragraph) && !this.isWithin(paragraph))
      this.openUnnumbered(paragraph);
    else this.addPiece(paragraph);
  }

  // Headings

  /** References of a control: they recur under each, and no style makes them a heading. */
  private isRepeated({ text, unit }: Paragraph): boolean {
    if (unit.block.headingLevel !== undefined || !isReferencesTitle(text)) return false;
    return this.referenceTitles.get(bare(text).toLowerCase())! > 1;
  }

  /** A word such as `ABSTRACT` alone on its line, behind which the clauses of the open chapter go on. */
  private isWithin({ unit }: Paragraph): boolean {
    if (unit.block.headingLevel !== undefined) return false;
    const next = this.labelsBelow[this.at] ?? null;
    if (next === null || next.path.length < 2 || (next.scheme !== "decimal" && next.scheme !== "annex")) return false;
    return this.sections.some(({ label }) => label?.scheme === next.scheme && label.path[0] === next.path[0]);
  }

  private openNumbered(paragraph: Paragraph, label: Label): void {
    const { block } = paragraph.unit;
    this.closeSections(label, block.headingLevel ?? null);
    const rest = `${label.mark ?? ""}${paragraph.text.slice(label.length)}`.trim();
    const isDivision = label.scheme === "division";
    const draft = this.draft(kindOf(label), isDivision ? null : label.number, nameOf(label.number || paragraph.text), {
      parent: this.sections.at(-1)?.draft ?? null,
      namedUnder: this.namedUnder(label),
      paragraph,
    });
    this.open(draft, label, block.headingLevel ?? null);
    const styled = block.headingLevel !== undefined;
    this.numbered.push({ draft, label, rest, styled, marked: styled || block.label !== undefined });
    if (isDivision) {
      this.nameDivision(draft, label, paragraph.text);
      return;
    }
    draft.normative = label.normative;
    if (label.whose !== undefined) this.addWhose(draft, label.whose);
    const split = splitTitle(this.withoutStatus(draft, rest), label, block.headingLevel !== undefined);
    draft.title = split.title;
    draft.add(split.text);
    if (rest === "" || (draft.title === "" && isContainer(label))) this.takeTitleBelow(draft, label);
  }

  /** A division has no number of its own: it is called by what is printed, its title often on the next line. */
  private nameDivision(draft: Draft, label: Label, text: string): void {
    const words = /^[A-Za-z]/.test(text) ? text.slice(0, label.length).replace(/[\s.:—–-]+$/, "") : label.number;
    draft.title = `${words} ${text.slice(label.length)}`.trim();
    if (text.length > label.length) return;
    this.takeTitleBelow(draft, label);
    if (draft.title !== words) draft.title = `${words} ${draft.title}`;
  }

  /** `ANNEX A TO`, and on the next line to what. */
  private addWhose(draft: Draft, whose: string): void {
    const next = this.paragraphs[this.at];
    const isBelow = /\bTO$/i.test(whose) && next !== undefined && parseDesignator(next.text) !== null;
    draft.add(isBelow ? `${whose} ${next.text}` : whose);
    if (isBelow) this.at++;
    if (isBelow && /^\(?(?:edition|issue)\b/i.test(this.paragraphs[this.at]?.text ?? "")) {
      draft.add(this.paragraphs[this.at]!.text);
      this.at++;
    }
  }

  /** Reads `（规范性）` off the head or the end of an annex' title. */
  private withoutStatus(draft: Draft, rest: string): string {
    const end = Math.max(0, rest.search(/[（(][^（()）]{2,12}[)）]$/));
    const [head, tail] = draft.kind === "annex" ? [annexStatus(rest), annexStatus(rest.slice(end))] : [null, null];
    const status = head ?? tail;
    if (status === null) return rest;
    draft.normative = status.normative;
    return head === null ? rest.slice(0, end).trim() : rest.slice(head.length).trim();
  }

  /** The title on the lines below a bare number: of a term entry, an annex, a method. */
  private takeTitleBelow(draft: Draft, label: Label): void {
    const status = this.paragraphs[this.at];
    if (draft.kind === "annex" && status !== undefined && status.label === null && annexStatus(status.text) !== null) {
      this.at++;
      const rest = this.withoutStatus(draft, status.text);
      if (rest !== "") {
        draft.title = rest;
        return;
      }
    }
    const next = this.paragraphs[this.at];
    if (next === undefined || (draft.paragraphs.length > 0 && label.whose === undefined) || !mayBeTitle(next, label))
      return;
    this.at++;
    draft.title = this.withoutStatus(draft, next.text);
    const below = this.paragraphs[this.at];
    if (draft.kind !== "annex" || below === undefined || below.label !== null) return;
    if (annexStatus(below.text)?.length === below.text.length) {
      this.withoutStatus(draft, below.text);
      this.at++;
    }
  }

  private openUnnumbered(paragraph: Paragraph): void {
    const level = paragraph.unit.block.headingLevel ?? null;
    if (this.isTitleOfDocument(paragraph)) {
      this.addText(paragraph);
      return;
    }
    while (this.sections.length > 0 && !isAbove(this.sections.at(-1)!, level)) this.sections.pop();
    const kind: ClauseKind = isFrontMatterTitle(paragraph.text) ? "front-matter" : "clause";
    const parent = this.sections.at(-1)?.draft ?? null;
    const draft = this.draft(kind, null, nameOf(paragraph.text), { parent, namedUnder: parent, paragraph });
    draft.title = paragraph.text;
    this.open(draft, null, level);
  }

  private isTitleOfDocument(paragraph: Paragraph): boolean {
    if (this.sections.length > 0 || isUnnumberedTitle(paragraph.text) || this.hasOpened) return false;
    return this.title === "all" || this.title === paragraph;
  }

  private closeSections(label: Label, level: number | null): void {
    while (this.sections.length > 0 && !holds(this.sections, label, level)) this.sections.pop();
  }

  private open(draft: Draft, label: Label | null, level: number | null): void {
    this.sections.push({ draft, label, level });
    this.hasOpened ||= draft.kind !== "front-matter";
    this.lists.close();
    this.body = draft;
    this.pending = null;
  }

  /** Numbers that begin anew in an annex or a method are named under it, sections under their chapter or article. */
  private namedUnder(label: Label): Draft | null {
    if (label.scheme === "division")
      return label.path[0] === SECTION_RANK ? (this.sections.at(-1)?.draft ?? null) : null;
    if (isSectionOfArticle(label)) return this.sections.at(-1)?.draft ?? null;
    if ((isInAnnex(label) && label.scheme !== "method") || label.scheme === "control") return null;
    return this.sections.findLast(({ label: above, draft }) => isBeginning(above, draft))?.draft ?? null;
  }

  // Pieces inside a section

  private addPiece(paragraph: Paragraph): void {
    const { text } = paragraph;
    const note = noteMark(text);
    const caption = captionMark(text);
    const formula = formulaNumber(text);
    if (note !== null) this.addNote(paragraph, note);
    else if (caption !== null && this.isCaption(paragraph)) this.addCaption(paragraph, caption);
    else if (formula !== null || paragraph.unit.block.kind === "formula") this.addFormula(paragraph, formula);
    else if (!this.addItem(paragraph)) this.addText(paragraph);
  }

  private addNote(paragraph: Paragraph, mark: Mark): void {
    const draft = this.draft(mark.kind, mark.number, mark.number!, { parent: this.ownBody(paragraph), paragraph });
    const text = paragraph.text.slice(mark.length);
    const next = this.paragraphs[this.at];
    if (text === "" && next !== undefined && isPlain(next)) {
      this.at++;
      draft.add(next.text);
    } else draft.add(text);
  }

  private addFootnote(paragraph: Paragraph): void {
    const number = paragraph.unit.block.label ?? null;
    const text = number === null ? paragraph.text : paragraph.text.slice(number.length).trim();
    const draft = this.draft("note", number, `fn${number ?? ""}`, { parent: this.ownBody(paragraph), paragraph });
    draft.add(text);
  }

  /** A caption stands by its table or picture, or alone on a line of its own. */
  private isCaption(paragraph: Paragraph): boolean {
    const next = this.paragraphs[this.at];
    if (next?.unit.block.kind === "table" || this.pending?.kind === "figure") return true;
    return paragraph.unit.apart && isTitleLike(paragraph.text);
  }

  private addCaption(paragraph: Paragraph, mark: Mark): void {
    const title = paragraph.text.slice(mark.length);
    const kind = mark.kind;
    const draft = this.draft(kind, mark.number, nameOf(mark.number!), {
      parent: this.ownBody(paragraph),
      namedUnder: null,
      paragraph,
    });
    draft.title = title;
    this.lists.close();
    if (kind === "figure" && this.pending?.kind === "figure") this.mergePending(draft);
    this.pending = kind === "table" ? draft : null;
  }

  /** The picture came before its caption: one clause holds both. */
  private mergePending(draft: Draft): void {
    for (const text of this.pending!.paragraphs) draft.add(text);
    this.drafts.splice(this.drafts.indexOf(this.pending!), 1);
  }

  private addTable(paragraph: Paragraph): void {
    const captioned = this.pending?.kind === "table" ? this.pending : null;
    const draft =
      captioned ?? this.draft("table", null, "t", { parent: this.ownBody(paragraph), counted: true, paragraph });
    draft.add(paragraph.text);
    if (paragraph.unit.block.cells !== undefined) draft.cells = paragraph.unit.block.cells;
    this.pending = null;
    const next = this.paragraphs[this.at];
    const below = captioned === null && next !== undefined ? this.captionBelow(next) : null;
    if (below === null) return;
    this.at++;
    const named = this.draft("table", below.number, nameOf(below.number!), {
      parent: draft.parent,
      namedUnder: null,
      paragraph,
    });
    named.title = next!.text.slice(below.length);
    named.cells = draft.cells;
    for (const text of draft.paragraphs) named.add(text);
    this.drafts.splice(this.drafts.indexOf(draft), 1);
  }

  private captionBelow(next: Paragraph): Mark | null {
    const mark = next.unit.block.kind === "paragraph" && next.label === null ? captionMark(next.text) : null;
    return mark?.kind === "table" && this.paragraphs[this.at + 1]?.unit.block.kind !== "table" ? mark : null;
  }

  private addFigure(paragraph: Paragraph): void {
    const draft = this.draft("figure", null, "f", { parent: this.ownBody(paragraph), counted: true, paragraph });
    draft.add(paragraph.text);
    this.pending = draft;
  }

  private addFormula(paragraph: Paragraph, formula: { number: string; at: number } | null): void {
    const number = formula?.number ?? null;
    const name = number === null ? "e" : `式${number}`;
    const draft = this.draft("formula", number, name, {
      parent: this.ownBody(paragraph),
      ...(number === null ? {} : { namedUnder: null }),
      counted: number === null,
      paragraph,
    });
    draft.add(formula === null ? paragraph.text : paragraph.text.slice(0, formula.at));
  }

  private addItem(paragraph: Paragraph): boolean {
    if (this.body === null) return false;
    const placement = this.lists.place(paragraph.unit, paragraph.text, this.body);
    if (placement === null) return false;
    const { mark, parent } = placement;
    const draft = this.draft("list-item", mark.number, mark.number ?? "—", {
      parent,
      counted: mark.number === null,
      paragraph,
    });
    draft.add(paragraph.text.slice(mark.length));
    this.lists.open(placement, paragraph.unit, draft);
    this.pending = null;
    return true;
  }

  private addText(paragraph: Paragraph): void {
    if (this.pending?.kind === "table" && /^单位/.test(paragraph.text) && paragraph.text.length < 30) {
      this.pending.add(paragraph.text);
      return;
    }
    this.pending = null;
    const item = this.lists.innermost;
    if (item !== null && this.lists.goesOn(paragraph.unit)) {
      item.add(paragraph.text);
      return;
    }
    this.lists.close();
    this.ownBody(paragraph, true).add(paragraph.text);
  }

  /**
   * The clause that running text goes to. Once notes, lists or tables hang under it, text that follows them gets a
   * clause of its own, so that reading order is kept.
   */
  private ownBody(paragraph: Paragraph, forText = false): Draft {
    const section = this.sections.at(-1)?.draft ?? null;
    if (this.body === null) this.body = this.draft("front-matter", null, "front", { parent: null, paragraph });
    if (forText && this.body.hasChildren)
      this.body = this.draft("clause", null, "p", { parent: section ?? this.body, counted: true, paragraph });
    return this.body;
  }

  /** How many of a name hang under each parent. */
  private readonly counts = new Map<Draft | null, Map<string, number>>();

  private draft(
    kind: ClauseKind,
    number: string | null,
    name: string,
    at: { parent: Draft | null; paragraph: Paragraph; namedUnder?: Draft | null; counted?: boolean },
  ): Draft {
    const draft = new Draft(
      at.parent,
      kind,
      number,
      at.counted === true ? `${name}${this.count(at.parent, name)}` : name,
      at.namedUnder === undefined ? at.parent : at.namedUnder,
      at.paragraph.unit.block.place,
      at.paragraph.unit.index,
    );
    this.drafts.push(draft);
    return draft;
  }

  private count(parent: Draft | null, name: string): number {
    const counts = this.counts.get(parent) ?? new Map<string, number>();
    this.counts.set(parent, counts);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  }
}

const kindOf = (label: Label): ClauseKind =>
  (label.scheme === "annex" && label.path.length === 1) || (label.scheme === "method" && /^annex/i.test(label.number))
    ? "annex"
    : "clause";
