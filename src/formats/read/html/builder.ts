import { type Block, Fault, PREFORMATTED, type StructureNote } from "../../../contract";
import { mathmlText } from "../mathml";
import { superscript } from "../superscript";
import type { XmlElement } from "../xml";
import { HiddenRules } from "./hidden-rules";
import {
  BLOCKS,
  BOLD,
  headingLevel,
  isComment,
  isFootnote,
  isHidden,
  isNavigation,
  isNoteMark,
  isPermalink,
  isStruck,
  LISTS,
  runningOf,
  SECTIONING,
  SKIPPED,
  VOID,
} from "./kinds";
import { LinkLists } from "./link-lists";
import { hasOwnLabel, type ListItem, Lists, Outline } from "./lists";
import { NumberBeside } from "./number-beside";
import { TableBuilder } from "./table";
import { WordNumbers } from "./word-numbers";

/** How much of what a page hides, as menus are, its note repeats. */
const QUOTED = 200;

type Attributes = Readonly<Record<string, string>>;

/** What an open element means for the text within it. */
interface Open {
  readonly name: string;
  readonly classes: string;
  readonly id: string;
  readonly skipped?: boolean;
  /** Skipped since a reader of the page does not see it. */
  readonly hidden?: boolean;
  readonly bold?: boolean;
  readonly pre?: boolean;
  /** Where its text goes instead of the document. */
  readonly aside?: StructureNote["kind"];
  readonly footnote?: boolean;
  readonly heading?: number;
  readonly link?: boolean;
  /** It leads to another place of the page. */
  readonly inPage?: boolean;
  /** The number that Word prints before it. */
  readonly number?: string;
}

/** Browsers stop at 512; what is deeper by far was made to cost time. */
const DEEPEST = 4_096;

const isHeld = (name: string): boolean => name === "a" || name === "sup";

/** Where blocks go: the document, a cell, or a note. */
interface Sink {
  readonly blocks: Block[];
  readonly depth: number;
}

/** Builds blocks from the tags and texts of an HTML document, as it would be printed. */
export class BlockBuilder {
  readonly notes: StructureNote[] = [];
  readonly #open: Open[] = [];
  readonly #sinks: Sink[] = [{ blocks: [], depth: 0 }];
  readonly #tables: TableBuilder[] = [];
  readonly #lists = new Lists();
  readonly #linkLists = new LinkLists();
  readonly #wordNumbers = new WordNumbers();
  readonly #numberBeside = new NumberBeside();
  readonly #hiddenRules = new HiddenRules();
  #styleSheet = "";
  #media = "all";
  #item: ListItem | null = null;
  readonly #outline = new Outline();
  #lines: string[] = [""];
  #plain = false;
  #bold = false;
  #formula = "";
  /** Text of the innermost link or raised element, held until it is known whole. */
  #held: string | null = null;
  #holding = 0;
  #math: { element: XmlElement & { children: (XmlElement | string)[] } }[] = [];
  #title: string | null = null;
  #changes = 0;
  #hidden = "";

  get blocks(): Block[] {
    return this.#sinks[0]!.blocks;
  }

  tag(name: string, attributes: Attributes): void {
    if (this.#inMath(name, attributes)) return;
    if (name === "title") this.#title = "";
    if (name === "style") this.#media = attributes.media ?? "all";
    const state = this.#stateOf(name, attributes);
    if (state.skipped !== true) this.#begin(name, attributes, state);
    if (VOID.has(name)) return;
    this.#open.push(state);
    if (this.#open.length > DEEPEST)
      throw new Fault("E_TOO_LARGE", { limit: "htmlDepth", max: DEEPEST, found: this.#open.length });
  }

  #stateOf(name: string, attributes: Attributes): Open {
    const outer = this.#open.at(-1);
    const element = { name, classes: attributes.class ?? "", id: attributes.id ?? "" };
    const struck = isStruck(name);
    if (struck) this.#changes++;
    const aside = outer?.aside ?? this.#asideOf(name, attributes);
    const heading = headingLevel(name, attributes) ?? outer?.heading;
    const dropped = SKIPPED.has(name) || struck || isNoteMark(name, attributes);
    const hidden =
      !dropped &&
      (outer?.skipped === true
        ? outer.hidden === true
        : (isHidden(attributes) ?? this.#hiddenRules.hides(element, this.#open)));
    const skipped = outer?.skipped === true || dropped || hidden;
    const number = skipped || !BLOCKS.has(name) ? undefined : this.#wordNumbers.next(element.classes);
    return {
      ...element,
      skipped,
      hidden,
      bold:
        outer?.bold === true || BOLD.has(name) || /font-weight\s*:\s*(?:bold|[7-9]00)/i.test(attributes.style ?? ""),
      pre: outer?.pre === true || name === "pre",
      footnote: outer?.footnote === true || isFootnote(attributes),
      link: name === "a" || outer?.link === true,
      inPage: outer?.inPage === true || (name === "a" && attributes.href?.startsWith("#") === true),
      ...(aside === undefined ? {} : { aside }),
      ...(heading === undefined ? {} : { heading }),
      ...(number === undefined ? {} : { number }),
    };
  }

  #asideOf(name: string, attributes: Attributes): StructureNote["kind"] | undefined {
    if (isNavigation(name, attributes)) return "contents";
    if (isComment(attributes)) return "comment";
    const running = runningOf(name, attributes);
    if (running !== undefined) return running;
    // the foot of the whole page: who made the site, and where to write to
    return name === "footer" && !this.#open.some((open) => SECTIONING.has(open.name)) ? "footer" : undefined;
  }

  #begin(name: string, attributes: Attributes, state: Open): void {
    if (BLOCKS.has(name)) this.#flush();
    else this.#numberBeside.open();
    if (state.aside !== undefined && this.#open.at(-1)?.aside === undefined)
      this.#sinks.push({ blocks: [], depth: this.#open.length });
    if (name === "br") this.#lines.push("");
    else if (name === "img") this.#figure();
    else if (LISTS.has(name)) this.#beginList(name, attributes);
    else if (name === "li") this.#item = this.#lists.item(attributes);
    else if (name === "table") this.#tables.push(new TableBuilder());
    else if (name === "thead") this.#tables.at(-1)?.head(true);
    else if (name === "tr") this.#tables.at(-1)?.row();
    else if (name === "td" || name === "th") this.#beginCell(name, attributes);
    else if (isHeld(name)) {
      if (state.inPage === true) this.#linkLists.link();
      this.#holding++;
      this.#held ??= "";
    }
  }

  #beginList(name: string, attributes: Attributes): void {
    this.#lists.begin(name, attributes);
    this.#linkLists.begin(this.#sinks.at(-1)!.blocks.length);
  }

  #endList(): void {
    this.#lists.end();
    const from = this.#linkLists.end();
    if (from === null) return;
    const text = this.#sinks
      .at(-1)!
      .blocks.splice(from)
      .map((block) => block.text)
      .join("\n");
    this.notes.push({ kind: "contents", text });
  }

  #beginCell(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) this.#sinks.push({ blocks: table.cell(name, attributes), depth: this.#open.length });
  }

  close(name: string): void {
    if (this.#math.length > 0) this.#closeMath();
    else if (!VOID.has(name)) this.#closeElement(name);
    if (name === "title") this.#closeTitle();
  }

  /** A browser prints the title at the head of each page. */
  #closeTitle(): void {
    const text = tidy(this.#title ?? "");
    this.#title = null;
    if (text !== "") this.notes.push({ kind: "header", text });
  }

  #closeElement(name: string): void {
    const state = this.#open.pop();
    if (name === "style") this.#closeStyleSheet();
    if (state === undefined || state.skipped === true) return;
    this.#release(state);
    if (BLOCKS.has(name)) this.#flush(state);
    else this.#numberBeside.close(state.classes, this.#lines[0]!);
    if (LISTS.has(name)) this.#endList();
    else if (name === "li") this.#item = null;
    else if (name === "thead") this.#tables.at(-1)?.head(false);
    const sink = this.#sinks.at(-1)!;
    if (this.#sinks.length > 1 && sink.depth === this.#open.length) this.#closeSink(sink, state);
    if (name === "table") this.#emitTable();
  }

  #closeStyleSheet(): void {
    this.#wordNumbers.styleSheet(this.#styleSheet);
    this.#hiddenRules.styleSheet(`@media ${this.#media} {${this.#styleSheet}}`);
    this.#styleSheet = "";
  }

  #closeSink({ blocks }: Sink, { aside }: Open): void {
    this.#flush();
    this.#sinks.pop();
    if (aside === undefined) return;
    const text = blocks.map((block) => block.text).join("\n");
    if (text.trim() !== "") this.notes.push({ kind: aside, text });
  }

  #emitTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined) this.#sinks.at(-1)!.blocks.push(...table.finish());
  }

  text(text: string): void {
    const math = this.#math.at(-1);
    if (math !== undefined) {
      math.element.children.push(text);
      return;
    }
    if (this.#title !== null) this.#title += text;
    const state = this.#open.at(-1);
    if (state?.name === "style") this.#styleSheet += text;
    if (state?.hidden === true && this.#hidden.length < QUOTED) this.#hidden += text.replace(/\s+/g, " ");
    if (state?.skipped === true) return;
    if (state?.pre === true) this.#verbatim(text);
    else this.#add(this.#numberBeside.before(text, this.#lines[0]!) + text.replace(/[ \t\f]+/g, " "));
    if (text.trim() === "") return;
    if (state?.inPage !== true) this.#linkLists.other();
    if (state?.bold === true) this.#bold = true;
    else this.#plain = true;
  }

  #verbatim(text: string): void {
    const [first = "", ...more] = text.split(/\r\n|\r|\n/);
    this.#add(first);
    this.#lines.push(...more);
  }

  #add(text: string): void {
    if (this.#held === null) this.#append(text);
    else this.#held += text;
  }

  #append(text: string): void {
    this.#lines[this.#lines.length - 1] += text;
  }

  /** A whole link or raised text: marks that are not printed go, exponents become such. */
  #release({ name, link }: Open): void {
    if (this.#held === null || !isHeld(name) || --this.#holding > 0) return;
    const held = this.#held;
    this.#held = null;
    if (name === "a" && isPermalink(held)) return;
    this.#append((name === "sup" && link !== true ? superscript(held.trim()) : null) ?? held);
  }

  #inMath(name: string, attributes: Attributes): boolean {
    const outer = this.#math.at(-1);
    if (outer === undefined && (name !== "math" || this.#open.at(-1)?.skipped === true)) return false;
    const element = { name, attributes, children: [] };
    outer?.element.children.push(element);
    this.#math.push({ element });
    return true;
  }

  #closeMath(): void {
    const { element } = this.#math.pop()!;
    if (this.#math.length > 0) return;
    const text = mathmlText(element);
    this.#formula += text;
    this.#add(text);
  }

  #figure(): void {
    this.#flush();
    this.#sinks.at(-1)!.blocks.push({ kind: "figure", text: "" });
  }

  /** Ends the paragraph. */
  #flush(closed?: Open): void {
    const state = closed ?? this.#open.at(-1);
    if (this.#held !== null) {
      this.#append(this.#held);
      this.#held = "";
    }
    const pre = state?.pre === true;
    const lines = this.#lines.flatMap((raw, at, all) => {
      const line = pre ? raw.trimEnd() : tidy(raw);
      return line.trim() === "" ? [] : [{ text: line, apart: pre || beginsParagraph(raw, all[at - 1]) }];
    });
    const bold = this.#bold && !this.#plain;
    const formula = lines.length === 1 && isFormula(lines[0]!.text, this.#formula);
    this.#lines = [""];
    this.#bold = false;
    this.#plain = false;
    this.#formula = "";
    if (lines.length > 0) this.#emit(lines, { bold, pre, formula, state });
  }

  #emit(
    lines: readonly { text: string; apart: boolean }[],
    { bold, pre, formula, state }: { bold: boolean; pre: boolean; formula: boolean; state: Open | undefined },
  ): void {
    const blocks = this.#sinks.at(-1)!.blocks;
    const item = this.#item;
    this.#item = null;
    const broken = lines.length > 1 || pre;
    const outline = state?.heading === undefined ? undefined : this.#outline.next(state.heading, item);
    const counted = outline ?? item?.label;
    for (const [at, { text: line, apart }] of lines.entries()) {
      const label = at > 0 ? undefined : (printedNumber(line, state) ?? (hasOwnLabel(line) ? undefined : counted));
      blocks.push({
        kind: state?.footnote === true ? "footnote" : formula ? "formula" : "paragraph",
        text: line.trim(),
        ...(state?.heading === undefined ? {} : { headingLevel: state.heading }),
        ...(label === undefined ? {} : { label }),
        ...(at === 0 && item !== null ? { listLevel: item.level } : {}),
        ...(bold ? { bold } : {}),
        ...(broken ? { line: true, apart: at === 0 || apart } : {}),
        ...(pre ? { style: PREFORMATTED, indent: line.length - line.trimStart().length } : {}),
      });
    }
  }

  /** Ends the document, also where its tags were never closed. */
  finish(): void {
    while (this.#open.length > 0) this.close(this.#open.at(-1)!.name);
    this.#flush();
    const hidden = this.#hidden.trim().slice(0, QUOTED);
    if (hidden !== "") this.notes.unshift({ kind: "hidden-text", text: hidden });
    if (this.#changes > 0) this.notes.unshift({ kind: "tracked-changes", text: String(this.#changes) });
  }
}

/**
 * Whether a line behind `<br>` is a paragraph of its own: it is indented, a line is left free above it, or the line
 * above ends a Chinese sentence.
 */
const beginsParagraph = (line: string, above: string | undefined): boolean =>
  above === undefined ||
  above.trim() === "" ||
  /^[\r\n ]*[\u00a0\u3000\u2003]{2}/.test(line) ||
  /[。；：]\s*$/.test(above);

/** Word's number of the paragraph, where the text does not begin with it already. */
const printedNumber = (line: string, state: Open | undefined): string | undefined =>
  state?.number === undefined || line.trimStart().startsWith(state.number) ? undefined : state.number;

/** A formula alone, with its number at most. */
const isFormula = (line: string, formula: string): boolean =>
  formula !== "" && /^[.…·\s]*(?:[（(][\w.\-—–]{1,10}[)）])?$/.test(line.replace(formula, "").trim());

const CHINESE = "\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60";
const BROKEN_CHINESE = new RegExp(`(?<=[${CHINESE}]) *[\\r\\n]+ *(?=[${CHINESE}])`, "g");

/** White space as browsers print it; a line break between Chinese characters is none. */
const tidy = (line: string): string =>
  line
    .replace(BROKEN_CHINESE, "")
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
