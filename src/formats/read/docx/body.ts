import type { Block } from "../../../contract";
import { child, elements, type XmlElement } from "../xml";
import type { Context } from "./context";
import { type Attached, type Inline, InlineReader } from "./inline";
import { isOn } from "./numbering";
import { headingLevelOf, listPlaceOf, type Style } from "./styles";
import { readTable } from "./table";

/** Elements of the body that only group paragraphs and tables. */
const GROUPS: ReadonlySet<string> = new Set(["w:customXml", "w:sdtContent", "w:smartTag", "mc:Choice", "mc:Fallback"]);

/** Reads the paragraphs and tables of one story (body, cell, text box, footnote) into blocks. */
export class StoryReader {
  readonly blocks: Block[] = [];
  /** Runs of a paragraph whose mark is deleted: they belong to the next paragraph. */
  #runs: XmlElement[] = [];

  constructor(readonly context: Context) {}

  take(element: XmlElement): void {
    const { name } = element;
    if (name === "w:p") this.#paragraph(element);
    else if (name === "w:tbl") this.#table(element);
    else if (name === "w:sdt") this.#control(element);
    else if (name === "w:ins" || name === "w:del" || name === "w:moveFrom" || name === "w:moveTo")
      this.#changed(element);
    else if (name === "mc:AlternateContent") this.#all(child(element, "mc:Choice") ?? child(element, "mc:Fallback"));
    else if (name === "m:oMathPara" || name === "m:oMath") this.#loose([element]);
    else if (GROUPS.has(name)) this.#all(element);
  }

  /** Blocks of all that was taken; a paragraph that waits for its end comes last. */
  finish(): Block[] {
    this.#flush();
    return this.blocks;
  }

  #all(element: XmlElement | undefined): void {
    for (const inner of elements(element)) this.take(inner);
  }

  #control(element: XmlElement): void {
    if (!isOn(child(child(element, "w:sdtPr"), "w:showingPlcHdr"))) this.#all(child(element, "w:sdtContent"));
  }

  #changed(element: XmlElement): void {
    this.context.notes.changed();
    const inserted = element.name === "w:ins" || element.name === "w:moveTo";
    if (this.context.keeps(inserted ? "inserted" : "deleted")) this.#all(element);
  }

  #table(element: XmlElement): void {
    this.#flush();
    this.blocks.push(...readTable(element, this.context, (cell) => readStory(cell, this.context)));
  }

  #flush(): void {
    if (this.#runs.length > 0) this.#loose([]);
  }

  /** Content without a paragraph of its own. */
  #loose(children: readonly XmlElement[]): void {
    const style = this.context.styles.paragraph(undefined);
    const inline = new InlineReader(this.context, style).read([...this.#runs, ...children]).finish();
    this.#runs = [];
    this.#emit(inline, style, {});
  }

  #paragraph(element: XmlElement): void {
    const own = child(element, "w:pPr");
    const content = elements(element).filter(({ name }) => name !== "w:pPr");
    if (this.#markIsGone(child(own, "w:rPr"))) {
      this.#runs.push(...content);
      return;
    }
    const properties = this.#propertiesInView(own);
    const style = this.context.styles.paragraph(child(properties, "w:pStyle")?.attributes["w:val"]);
    const inline = new InlineReader(this.context, style).read([...this.#runs, ...content]).finish();
    this.#runs = [];
    const hidden = inline.hidden && (style.hidden || isOn(child(child(own, "w:rPr"), "w:vanish")));
    if (hidden) this.#attach(inline.attached);
    else this.#emit(inline, style, this.#hints(properties, style));
  }

  /** A tracked change of properties keeps the old ones inside the new. */
  #propertiesInView(own: XmlElement | undefined): XmlElement | undefined {
    const change = child(own, "w:pPrChange");
    if (change === undefined) return own;
    this.context.notes.changed();
    return this.context.view === "original" ? child(change, "w:pPr") : own;
  }

  /** A mark that was deleted, or not yet inserted in the text that is read, ends no paragraph. */
  #markIsGone(mark: XmlElement | undefined): boolean {
    const inserted = child(mark, "w:ins") ?? child(mark, "w:moveTo");
    const deleted = child(mark, "w:del") ?? child(mark, "w:moveFrom");
    if (inserted !== undefined || deleted !== undefined) this.context.notes.changed();
    return (
      (inserted !== undefined && !this.context.keeps("inserted")) ||
      (deleted !== undefined && !this.context.keeps("deleted"))
    );
  }

  #hints(properties: XmlElement | undefined, style: Style): Partial<Block> {
    const outline = headingLevelOf(properties);
    const heading = outline === undefined ? style.headingLevel : outline;
    const place = listPlaceOf(properties, style.list);
    const level = place === undefined ? undefined : (place.level ?? this.#levelOfStyle(place.numId, style.id));
    const label = place === undefined ? undefined : this.context.counter.next(place.numId, level!);
    return {
      ...(heading === null ? {} : { headingLevel: heading }),
      ...(label === undefined ? {} : { label }),
      ...(label === undefined || heading !== null ? {} : { listLevel: level! }),
    };
  }

  /** The level that belongs to a style by the list's own word (`w:lvl/w:pStyle`), else the first. */
  #levelOfStyle(numId: string, style: string): number {
    const levels = this.context.parts.numbering.get(numId)?.levels ?? [];
    return Math.max(
      levels.findIndex((level) => level?.style === style),
      0,
    );
  }

  #emit(inline: Inline, style: Style, hints: Partial<Block>): void {
    const [first = "", ...more] = inline.lines;
    const common = {
      ...(style.name === "" ? {} : { style: style.name }),
      ...(inline.bold ? { bold: true } : {}),
    };
    const broken = more.length > 0 ? { line: true } : {};
    if (first !== "" || hints.label !== undefined) {
      const kind = inline.formula ? "formula" : "paragraph";
      this.blocks.push({
        kind,
        text: first,
        ...hints,
        ...common,
        ...broken,
        ...(more.length > 0 ? { apart: true } : {}),
      });
    }
    for (const text of more) this.blocks.push({ kind: "paragraph", text, ...common, ...broken });
    this.#attach(inline.attached);
  }

  #attach(attached: readonly Attached[]): void {
    for (const one of attached) {
      if (one.kind === "figure") this.blocks.push({ kind: "figure", text: "" });
      else if (one.kind === "text-box") this.blocks.push(...readStory(one.content, this.context));
      else this.#footnote(one);
    }
  }

  #footnote({ of, id }: Extract<Attached, { kind: "note" }>): void {
    const note = this.context.noteOnce(of, id);
    if (note === undefined) return;
    const text = readStory(note, this.context)
      .map((block) => block.text)
      .join("\n");
    if (text.trim() !== "") this.blocks.push({ kind: "footnote", text: text.trim() });
  }
}

/** The blocks of a story that is held whole. */
export function readStory(element: XmlElement, context: Context): Block[] {
  const reader = new StoryReader(context);
  for (const inner of elements(element)) reader.take(inner);
  return reader.finish();
}
