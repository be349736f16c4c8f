import type { Block } from "../../../contract";
import { TableBuilder } from "../html/table";
import { child, elements, type XmlElement } from "../xml";
import { BLOCKS, formulaText, inlineText } from "./inline";

/** Levels of headings that a block can have; what stands in no section is below them all. */
const DEEPEST = 9;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const BULLET = "—";

/** How an item is numbered where it has no label of its own (list-type). */
const NUMBERED: Readonly<Record<string, (at: number) => string>> = {
  order: (at) => `${at + 1})`,
  arabic: (at) => `${at + 1})`,
  "alpha-lower": (at) => `${LETTERS[at] ?? at + 1})`,
  "alpha-upper": (at) => `${LETTERS[at]?.toUpperCase() ?? at + 1})`,
};

/** Reads the parts of a standard as they would be printed, one block after another. */
export class StsBuilder {
  readonly blocks: Block[] = [];

  /** A section, an annex or the terms: heading, then what stands in it. */
  section(element: XmlElement, level: number): void {
    const label = inlineText(child(element, "label"));
    const title = inlineText(child(element, "title"));
    const status = inlineText(child(element, "annex-type"));
    const heading = [status, title].filter((part) => part !== "").join(" ");
    const rest = elements(element).filter(({ name }) => !["label", "title", "annex-type"].includes(name));
    if (heading !== "")
      this.blocks.push({
        kind: "paragraph",
        text: heading,
        headingLevel: Math.min(level, DEEPEST),
        ...(label === "" ? {} : { label }),
      });
    const first = rest[0];
    // a numbered paragraph without a title carries the number itself
    if (heading === "" && label !== "" && first?.name === "p") {
      this.paragraph(first, label);
      rest.shift();
    } else if (heading === "" && label !== "") this.blocks.push({ kind: "paragraph", text: "", label });
    for (const one of rest) this.part(one, level);
  }

  /** Whatever may stand in a section. */
  part(element: XmlElement, level: number, listLevel = 0): void {
    const { name } = element;
    if (["sec", "app", "term-sec", "ref-list", "notes", "ack"].includes(name)) this.section(element, level + 1);
    else if (name === "app-group" || name === "fn-group") for (const one of elements(element)) this.part(one, level);
    else if (name === "p") this.paragraph(element);
    else if (name === "list") this.list(element, listLevel);
    else if (name === "def-list") this.definitions(element);
    else if (name === "table-wrap") this.table(element);
    else if (name === "fig") this.figure(element);
    else if (name === "disp-formula") this.formula(element);
    else if (name === "non-normative-note" || name === "non-normative-example") this.labelled(element);
    else if (name === "fn") this.footnote(element);
    else if (name === "ref") this.reference(element);
    else if (wordOfTerm(name) === "termEntry") this.term(element);
    else if (elements(element).some((one) => one.name === "p" || BLOCKS.has(one.name)))
      for (const one of elements(element)) this.part(one, level, listLevel);
    else this.line(inlineText(element));
  }

  private line(text: string, more: Partial<Block> = {}): void {
    if (text !== "" || more.label !== undefined) this.blocks.push({ kind: "paragraph", text, ...more });
  }

  /** A paragraph, and behind it the blocks that stand in it. */
  private paragraph(element: XmlElement, label?: string): void {
    this.line(inlineText(element), label === undefined ? {} : { label });
    for (const one of elements(element)) if (BLOCKS.has(one.name)) this.part(one, DEEPEST);
  }

  private list(element: XmlElement, listLevel: number): void {
    const number = NUMBERED[element.attributes["list-type"] ?? ""];
    elements(element, "list-item").forEach((item, at) => {
      const label = inlineText(child(item, "label")) || (number?.(at) ?? BULLET);
      const [first, ...rest] = elements(item).filter(({ name }) => name !== "label" && name !== "title");
      if (first !== undefined && BLOCKS.has(first.name)) {
        this.line("", { label, listLevel });
        this.part(first, DEEPEST, listLevel + 1);
      } else this.line(inlineText(first), { label, listLevel });
      for (const one of elements(first)) if (BLOCKS.has(one.name)) this.part(one, DEEPEST, listLevel + 1);
      for (const one of rest) this.part(one, DEEPEST, listLevel + 1);
    });
  }

  private definitions(element: XmlElement): void {
    for (const item of elements(element, "def-item"))
      this.line(`${inlineText(child(item, "term"))}: ${elements(child(item, "def")).map(inlineText).join(" ")}`);
  }

  /** Notes and examples: `NOTE 1 …`; the label begins the first paragraph. */
  private labelled(element: XmlElement): void {
    const label = inlineText(child(element, "label"));
    const rest = elements(element).filter(({ name }) => name !== "label");
    rest.forEach((one, at) => {
      if (one.name !== "p") this.part(one, DEEPEST);
      else this.line(at === 0 && label !== "" ? `${label} ${inlineText(one)}` : inlineText(one));
    });
  }

  private captionOf(element: XmlElement): string {
    const label = inlineText(child(element, "label"));
    const caption = child(element, "caption");
    const title = inlineText(child(caption, "title") ?? child(caption, "p"));
    return [label, title].filter((part) => part !== "").join(" — ");
  }

  private table(wrap: XmlElement): void {
    this.line(this.captionOf(wrap));
    const table = child(wrap, "table") ?? child(child(wrap, "alternatives"), "table");
    if (table !== undefined) {
      const builder = new TableBuilder();
      const rowsIn = (part: XmlElement, isHead: boolean): void => {
        builder.head(isHead);
        for (const row of elements(part, "tr")) {
          builder.row();
          for (const cell of elements(row)) builder.cell(cell.name, cell.attributes).push(...cellBlocks(cell));
        }
      };
      for (const part of elements(table))
        if (["thead", "tbody", "tfoot"].includes(part.name)) rowsIn(part, part.name === "thead");
      rowsIn(table, false);
      this.blocks.push(...builder.finish());
    }
    for (const one of elements(child(wrap, "table-wrap-foot"))) this.part(one, DEEPEST);
  }

  private figure(element: XmlElement): void {
    this.blocks.push({ kind: "figure", text: "" });
    this.line(this.captionOf(element));
    for (const one of elements(element))
      if (one.name === "table-wrap" || one.name === "def-list") this.part(one, DEEPEST);
  }

  private formula(element: XmlElement): void {
    const label = inlineText(child(element, "label"));
    this.blocks.push({
      kind: "formula",
      text: [formulaText(element).trim(), label].filter((part) => part !== "").join(" "),
    });
  }

  private footnote(element: XmlElement): void {
    const label = inlineText(child(element, "label"));
    const text = elements(element, "p").map(inlineText).join(" ");
    this.blocks.push({ kind: "footnote", text, ...(label === "" ? {} : { label }) });
  }

  private reference(element: XmlElement): void {
    const label = inlineText(child(element, "label"));
    const text = elements(element)
      .filter(({ name }) => name !== "label")
      .map(inlineText)
      .join(" ");
    this.line(label === "" ? text : `${label} ${text}`);
  }

  /** A term after ISO 30042 (TBX): its names, definition, notes and source, in every language that there is. */
  private term(entry: XmlElement): void {
    for (const language of elements(entry).filter(({ name }) => wordOfTerm(name) === "langSet")) {
      for (const group of elements(language)) {
        const names = /^n?tig$/.test(wordOfTerm(group.name)) ? elements(group) : [group];
        const term = names.find(({ name }) => wordOfTerm(name) === "term");
        if (term !== undefined) this.line(inlineText(term));
      }
      for (const one of elements(language)) {
        const word = wordOfTerm(one.name);
        if (word === "definition") this.line(inlineText(one));
        else if (word === "note" || word === "example") this.labelledTerm(one);
        else if (word === "source") this.line(`[${inlineText(one)}]`);
      }
    }
  }

  private labelledTerm(element: XmlElement): void {
    const word = wordOfTerm(element.name) === "example" ? "EXAMPLE" : "NOTE";
    this.line(`${word} ${inlineText(element)}`);
  }
}

/** Elements of TBX bear its prefix, unless a writer has left the namespace out. */
const wordOfTerm = (name: string): string => name.replace(/^tbx:/, "");

function cellBlocks(cell: XmlElement): Block[] {
  const parts = elements(cell);
  if (!parts.some(({ name }) => name === "p" || BLOCKS.has(name)))
    return [{ kind: "paragraph", text: inlineText(cell) }];
  const inside = new StsBuilder();
  for (const part of parts) inside.part(part, DEEPEST);
  return inside.blocks;
}
