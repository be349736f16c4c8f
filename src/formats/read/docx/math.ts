import { grouped, raised } from "../superscript";
import { child, elements, textOf, type XmlElement } from "../xml";

type Writer = (element: XmlElement) => string;

const part = (element: XmlElement, name: string): string => mathText(child(element, name));

const property = (element: XmlElement, properties: string, name: string): string | undefined =>
  child(child(element, properties), name)?.attributes["m:val"];

function power(base: string, exponent: string): string {
  return base + raised(exponent);
}

function delimited(element: XmlElement): string {
  const inside = elements(element, "m:e").map(mathText);
  const open = property(element, "m:dPr", "m:begChr") ?? "(";
  const close = property(element, "m:dPr", "m:endChr") ?? ")";
  return open + inside.join(property(element, "m:dPr", "m:sepChr") ?? "|") + close;
}

/** Structures of Office MathML (ECMA-376-1, 22.1) written on one line; others give their content. */
const WRITERS: Readonly<Record<string, Writer>> = {
  "m:r": (element) => elements(element, "m:t").map(textOf).join(""),
  "m:f": (element) => `${grouped(part(element, "m:num"))}/${grouped(part(element, "m:den"))}`,
  "m:sSup": (element) => power(part(element, "m:e"), part(element, "m:sup")),
  "m:sSub": (element) => part(element, "m:e") + part(element, "m:sub"),
  "m:sSubSup": (element) => power(part(element, "m:e") + part(element, "m:sub"), part(element, "m:sup")),
  "m:rad": (element) => `${part(element, "m:deg")}√${grouped(part(element, "m:e"))}`,
  "m:d": delimited,
  "m:nary": (element) => {
    const sign = property(element, "m:naryPr", "m:chr") ?? "∫";
    const [from, to] = [part(element, "m:sub"), part(element, "m:sup")];
    return `${sign}${from === "" ? "" : `_(${from})`}${to === "" ? "" : `^(${to})`} ${part(element, "m:e")}`;
  },
  "m:m": (element) =>
    elements(element, "m:mr")
      .map((row) => elements(row, "m:e").map(mathText).join(", "))
      .join("; "),
  "m:eqArr": (element) => elements(element, "m:e").map(mathText).join("; "),
};

/** A formula as one line of text. */
export function mathText(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const write = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : undefined;
  return write === undefined ? elements(element).map(mathText).join("") : write(element);
}
