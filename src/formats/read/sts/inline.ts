import { mathmlText } from "../mathml";
import { superscript } from "../superscript";
import { child, type XmlElement } from "../xml";

/** Elements that hold pieces of their own and are never words of the paragraph that they stand in. */
export const BLOCKS: ReadonlySet<string> = new Set([
  "list",
  "def-list",
  "table-wrap",
  "fig",
  "fig-group",
  "disp-formula",
  "disp-formula-group",
  "non-normative-note",
  "non-normative-example",
  "disp-quote",
  "boxed-text",
  "array",
  "fn",
]);

/** How elements inside a paragraph are written; others give their words. */
const WRITERS: Readonly<Record<string, (element: XmlElement) => string>> = {
  sup: (element) => superscript(words(element)) ?? words(element),
  break: () => " ",
  "inline-formula": formulaText,
  math: mathmlText,
  "mml:math": mathmlText,
  "tex-math": words,
  graphic: () => "",
  "inline-graphic": () => "",
  "index-term": () => "",
  "processing-instruction": () => "",
};

function words(element: XmlElement): string {
  return element.children.map(written).join("");
}

const written = (node: XmlElement | string): string => {
  if (typeof node === "string") return node;
  if (BLOCKS.has(node.name)) return "";
  return (Object.hasOwn(WRITERS, node.name) ? WRITERS[node.name]! : words)(node);
};

/** A formula as one line: its MathML, else its picture's stand-in text. */
export function formulaText(element: XmlElement): string {
  const alternatives = child(element, "alternatives") ?? element;
  const math = child(alternatives, "mml:math") ?? child(alternatives, "math");
  return math === undefined ? words(alternatives) : mathmlText(math);
}

/** The words of an element on one line, without the blocks inside it. */
export const inlineText = (element: XmlElement | undefined): string =>
  element === undefined ? "" : words(element).replace(/\s+/g, " ").trim();
