import { child, elements, type XmlElement } from "../xml";
import { isOn, levelNumber } from "./numbering";

export interface ListPlace {
  readonly numId: string;
  /** Null where the list's levels name the styles that belong to them. */
  readonly level: number | null;
}

/** What a style gives its paragraphs or characters, with what it inherits (`basedOn`). */
export interface Style {
  readonly id: string;
  readonly name: string;
  /** 1–9; null for body text. */
  readonly headingLevel: number | null;
  readonly list: ListPlace | null;
  readonly bold: boolean;
  readonly hidden: boolean;
}

export interface Styles {
  /** The default paragraph style where the id is missing or unknown. */
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Pick<Style, "bold" | "hidden">;
  /** numId of a numbering style. */
  listOf(id: string): string | undefined;
}

const PLAIN: Style = { id: "", name: "", headingLevel: null, list: null, bold: false, hidden: false };
/** No writer chains styles deeper; a longer chain is a circle or an attack. */
const LONGEST_CHAIN = 64;
/** The heading styles every writer knows, also where their outline level is not written down. */
const HEADING_NAME = /^(?:heading|标题)[\s_-]?([1-9])$/i;

/** Reads styles.xml (ECMA-376-1, 17.7). */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = elements(root, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const standard = all.find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""),
  )?.attributes["w:styleId"];
  const known = new Map<string, Style>();
  const resolve = (id: string): Style => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const resolved = chainOf(id, byId).reduceRight(inherit, PLAIN);
    known.set(id, resolved);
    return resolved;
  };
  return {
    paragraph: (id) => (id !== undefined && byId.has(id) ? resolve(id) : resolve(standard ?? "")),
    character: (id) => (id !== undefined && byId.has(id) ? resolve(id) : PLAIN),
    listOf: (id) => (byId.has(id) ? resolve(id).list?.numId : undefined),
  };
}

/** The style and those that it is based on, nearest first. */
function chainOf(id: string, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let style = byId.get(id); style !== undefined && chain.length < LONGEST_CHAIN; ) {
    chain.push(style);
    style = byId.get(child(style, "w:basedOn")?.attributes["w:val"] ?? "");
    if (style !== undefined && chain.includes(style)) break;
  }
  return chain;
}

function inherit(base: Style, style: XmlElement): Style {
  const properties = child(style, "w:pPr");
  const name = child(style, "w:name")?.attributes["w:val"] ?? "";
  const runs = child(style, "w:rPr");
  const named = HEADING_NAME.exec(name)?.[1];
  const outline = headingLevelOf(properties);
  return {
    id: style.attributes["w:styleId"] ?? "",
    name,
    headingLevel: outline === undefined ? (named === undefined ? base.headingLevel : Number(named)) : outline,
    list: listPlaceOf(properties, base.list) ?? null,
    bold: toggled(runs, "w:b", base.bold),
    hidden: toggled(runs, "w:vanish", base.hidden),
  };
}

/** Heading level of properties; undefined where they say nothing, null for body text. */
export function headingLevelOf(properties: XmlElement | undefined): number | null | undefined {
  const outline = child(properties, "w:outlineLvl")?.attributes["w:val"];
  if (outline === undefined || !/^\d$/.test(outline)) return undefined;
  return outline === "9" ? null : Number(outline) + 1;
}

/** List of properties over that of the style; undefined where there is none or numbering is taken away (numId 0). */
export function listPlaceOf(properties: XmlElement | undefined, inherited: ListPlace | null): ListPlace | undefined {
  const numbering = child(properties, "w:numPr");
  if (numbering === undefined) return inherited ?? undefined;
  const own = child(numbering, "w:numId")?.attributes["w:val"];
  const numId = own ?? inherited?.numId;
  if (numId === undefined || numId === "0") return undefined;
  const level = child(numbering, "w:ilvl")?.attributes["w:val"];
  return { numId, level: level === undefined ? null : levelNumber(level) };
}

/** A property that a run has by itself or from its style. */
export function toggled(properties: XmlElement | undefined, name: string, inherited: boolean): boolean {
  const own = child(properties, name);
  return own === undefined ? inherited : isOn(own);
}
