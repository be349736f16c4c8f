import { superscript } from "../superscript";
import { child, elements, textOf, type XmlElement } from "../xml";
import type { Context } from "./context";
import { tellsPlace } from "./fields";
import { mathText } from "./math";
import { isOn } from "./numbering";
import { type Style, toggled } from "./styles";
import { symbolOf, withoutPrivate } from "./symbols";

/** What hangs on a paragraph and is read after it. */
export type Attached =
  | { readonly kind: "text-box"; readonly content: XmlElement }
  | { readonly kind: "figure" }
  | { readonly kind: "note"; readonly of: "footnotes" | "endnotes"; readonly id: string };

/** The content of a paragraph: its printed lines (more than one where line breaks are forced) and what hangs on it. */
export interface Inline {
  readonly lines: readonly string[];
  readonly bold: boolean;
  /** A formula alone, with its number at most. */
  readonly formula: boolean;
  /** It holds text, but none that is printed. */
  readonly hidden: boolean;
  readonly attached: readonly Attached[];
}

/** Elements that only group what stands in the text. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:sdtContent",
  "mc:Choice",
  "mc:Fallback",
]);

/** ① written as a field that lays a number over a circle. */
const CIRCLED_FIELD = /^\s*EQ\s+\\o(?:\\ac)?\s*\([^,，]*[○〇◯][^,，]*[,，]\s*(\d{1,2})\s*\)/i;

/** Reads the runs of one paragraph, field by field as the document goes on. */
export class InlineReader {
  #lines: string[] = [""];
  #plain = false;
  #bold = false;
  #math = "";
  #hidden = false;
  #attached: Attached[] = [];

  constructor(
    readonly context: Context,
    readonly style: Style,
  ) {}

  read(children: readonly XmlElement[]): this {
    for (const element of children) this.#walk(element);
    return this;
  }

  finish(): Inline {
    this.context.fields.closeCodes();
    const lines = this.#lines.map((line) => line.trim());
    const text = lines.join("");
    const around = text.replace(this.#math, "").trim();
    return {
      lines: lines.filter((line, at) => line !== "" || (at === 0 && text === "")),
      bold: this.#bold && !this.#plain,
      formula: this.#math !== "" && /^[.…·\s]*(?:[（(][\w.\-—–]{1,10}[)）])?$/.test(around),
      hidden: this.#hidden && text === "",
      attached: this.#attached,
    };
  }

  #walk(element: XmlElement): void {
    const { name } = element;
    if (name === "w:r") this.#run(element);
    else if (name === "w:ins" || name === "w:moveTo") this.#changed(element, "inserted");
    else if (name === "w:del" || name === "w:moveFrom") this.#changed(element, "deleted");
    else if (name === "w:sdt") this.#control(element);
    else if (name === "mc:AlternateContent") this.#walkAll(alternative(element));
    else if (name === "m:oMath" || name === "m:oMathPara") this.#formula(element);
    else if (TRANSPARENT.has(name) && !tellsPlace(element.attributes["w:instr"] ?? "")) this.#walkAll(element);
  }

  #walkAll(element: XmlElement | undefined): void {
    for (const inner of elements(element)) this.#walk(inner);
  }

  #changed(element: XmlElement, change: "inserted" | "deleted"): void {
    this.context.notes.changed();
    if (this.context.keeps(change)) this.#walkAll(element);
  }

  /** A content control; what it shows before anything was typed is no text of the document. */
  #control(element: XmlElement): void {
    if (isOn(child(child(element, "w:sdtPr"), "w:showingPlcHdr"))) this.#hidden = true;
    else this.#walkAll(child(element, "w:sdtContent"));
  }

  #formula(element: XmlElement): void {
    const text = mathText(element);
    this.#math += text;
    this.#append(text);
  }

  #run(run: XmlElement): void {
    const { styles, fields } = this.context;
    const properties = child(run, "w:rPr");
    const style = styles.character(child(properties, "w:rStyle")?.attributes["w:val"]);
    const hidden = toggled(properties, "w:vanish", style.hidden || this.style.hidden);
    const bold = toggled(properties, "w:b", style.bold || this.style.bold);
    const before = this.#lines.join("\n").length;
    for (const element of elements(run)) {
      if (fields.take(element)) {
        const circled = fields.ended === null ? null : CIRCLED_FIELD.exec(fields.ended);
        if (circled) this.#append(String.fromCodePoint(0x245f + Number(circled[1])));
      } else if (fields.showing) this.#piece(element, properties, hidden);
    }
    const added = this.#lines.join("\n").slice(before);
    if (added.trim() === "") return;
    if (bold) this.#bold = true;
    else this.#plain = true;
  }

  #piece(element: XmlElement, properties: XmlElement | undefined, hidden: boolean): void {
    switch (element.name) {
      case "w:t":
      case "w:delText":
        if (hidden) this.#hide(textOf(element));
        else this.#append(printed(textOf(element), properties));
        break;
      case "w:sym":
        if (!hidden) this.#append(symbolOf(element.attributes["w:char"] ?? "", element.attributes["w:font"] ?? ""));
        break;
      case "w:tab":
      case "w:ptab":
        this.#append("\t");
        break;
      case "w:noBreakHyphen":
        this.#append("-");
        break;
      case "w:br":
      case "w:cr":
        this.#lines.push("");
        break;
      case "w:ruby":
        this.#walkAll(child(element, "w:rubyBase"));
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#note(element);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#drawing(element);
        break;
      case "mc:AlternateContent":
        for (const inner of elements(alternative(element))) this.#piece(inner, properties, hidden);
        break;
    }
  }

  #append(text: string): void {
    this.#lines[this.#lines.length - 1] += text;
  }

  #hide(text: string): void {
    if (text.trim() === "") return;
    this.#hidden = true;
    this.context.notes.hidden(text);
  }

  #note(element: XmlElement): void {
    const of = element.name === "w:footnoteReference" ? "footnotes" : "endnotes";
    this.#attached.push({ kind: "note", of, id: element.attributes["w:id"] ?? "" });
  }

  /** Text boxes hold paragraphs; whatever else is drawn is a figure. */
  #drawing(element: XmlElement): void {
    const boxes = descendants(element, "w:txbxContent");
    for (const content of boxes) this.#attached.push({ kind: "text-box", content });
    if (descendants(element, "a:blip").length + descendants(element, "v:imagedata").length > 0)
      this.#attached.push({ kind: "figure" });
  }
}

/** Of alternate contents the one for newer programs, unless it is empty: both say the same. */
const alternative = (element: XmlElement): XmlElement | undefined => {
  const choice = elements(element, "mc:Choice").find((one) => elements(one).length > 0);
  return choice ?? child(element, "mc:Fallback");
};

function printed(text: string, properties: XmlElement | undefined): string {
  const raised = child(properties, "w:vertAlign")?.attributes["w:val"] === "superscript" ? superscript(text) : null;
  if (raised !== null) return raised;
  const fonts = child(properties, "w:rFonts")?.attributes ?? {};
  return withoutPrivate(text, fonts["w:ascii"] ?? fonts["w:hAnsi"]);
}

/** The elements of a name below an element, outermost alone, in order. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((inner) => {
    if (inner.name === name) return [inner];
    if (inner.name === "mc:AlternateContent") {
      const chosen = alternative(inner);
      return chosen === undefined ? [] : descendants(chosen, name);
    }
    return descendants(inner, name);
  });
}
