import { child, elements, type XmlElement } from "../xml";
import { bulletOf } from "./symbols";

/** Word has nine levels; a deeper one is taken for the ninth. */
const LEVELS = 9;

/** How one level of a list is numbered (ECMA-376-1, 17.9.6). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with the numbers to be filled in, or the bullet. */
  readonly text: string;
  /** Begins anew after this level (from 1) or a higher one; 0 never; null after any higher one. */
  readonly restart: number | null;
  /** All numbers in decimal, whatever their own format (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style that belongs to this level. */
  readonly style: string | null;
}

export interface List {
  /** Lists of the same definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list begins anew when it is first used, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Finds a list by its numId; undefined where there is none. */
export type Numbering = ReadonlyMap<string, List>;

const value = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["w:val"];

const whole = (text: string | undefined, fallback: number): number => {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) ? number : fallback;
};

/** A property that is on when its element is there, unless it says otherwise. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes["w:val"] ?? "1");

export const levelNumber = (text: string | undefined): number => Math.min(Math.max(whole(text, 0), 0), LEVELS - 1);

/** Reads numbering.xml; `listOfStyle` tells the numId of a numbering style (17.9.21). */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): Numbering {
  const definitions = new Map(
    elements(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const nums = elements(root, "w:num");
  const definitionOf = new Map(
    nums.map((num) => [num.attributes["w:numId"] ?? "", value(num, "w:abstractNumId") ?? ""]),
  );
  const lists = new Map<string, List>();
  for (const num of nums) {
    const numId = num.attributes["w:numId"] ?? "";
    const definition = followStyleLinks(definitionOf.get(numId)!, definitions, (style) =>
      definitionOf.get(listOfStyle(style) ?? ""),
    );
    const levels: (Level | undefined)[] = [];
    for (const level of elements(definitions.get(definition), "w:lvl"))
      levels[levelNumber(level.attributes["w:ilvl"])] = readLevel(level);
    lists.set(numId, { definition, levels, startOverrides: applyOverrides(num, levels) });
  }
  return lists;
}

/** A definition may stand for that of a numbering style; a circle of them ends where it closes. */
function followStyleLinks(
  start: string,
  definitions: ReadonlyMap<string, XmlElement>,
  definitionOfStyle: (style: string) => string | undefined,
): string {
  const seen = new Set<string>();
  let at = start;
  while (!seen.has(at)) {
    seen.add(at);
    const link = value(definitions.get(at), "w:numStyleLink");
    const next = link === undefined ? undefined : definitionOfStyle(link);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function readLevel(level: XmlElement): Level {
  const format = numberFormat(level);
  const written = value(level, "w:lvlText") ?? "";
  const font = child(child(level, "w:rPr"), "w:rFonts")?.attributes["w:ascii"] ?? "";
  const restart = value(level, "w:lvlRestart");
  return {
    start: whole(value(level, "w:start"), 0),
    format,
    text: format === "bullet" ? bulletOf(written, font) : written,
    restart: restart === undefined ? null : whole(restart, 0),
    legal: isOn(child(level, "w:isLgl")),
    style: value(level, "w:pStyle") ?? null,
  };
}

/** Newer formats stand in alternate content, with `01, 02, 03, …` as an example of themselves. */
function numberFormat(level: XmlElement): string {
  const choice = child(child(level, "mc:AlternateContent"), "mc:Choice");
  const element = child(level, "w:numFmt") ?? child(choice, "w:numFmt");
  if (element?.attributes["w:val"] !== "custom") return element?.attributes["w:val"] ?? "decimal";
  return /^0+1\b/.test(element.attributes["w:format"] ?? "") ? "decimalZero" : "decimal";
}

function applyOverrides(num: XmlElement, levels: (Level | undefined)[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const override of elements(num, "w:lvlOverride")) {
    const at = levelNumber(override.attributes["w:ilvl"]);
    const level = child(override, "w:lvl");
    if (level !== undefined) levels[at] = readLevel(level);
    const start = value(override, "w:startOverride");
    if (start !== undefined) starts.set(at, whole(start, 1));
    else if (level !== undefined) starts.set(at, levels[at]!.start);
  }
  return starts;
}
