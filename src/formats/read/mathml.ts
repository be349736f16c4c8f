import { grouped, raised } from "./superscript";
import { elements, textOf, type XmlElement } from "./xml";

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const inner = (element: XmlElement): string => elements(element).map(mathmlText).join("");

const parts = (element: XmlElement): string[] => elements(element).map(mathmlText);

/** Layout elements of MathML 3 written on one line; others give their content. */
const WRITERS: Readonly<Record<string, (element: XmlElement) => string>> = {
  mfrac: (element) => parts(element).map(grouped).join("/"),
  msup: (element) => {
    const [base = "", sup = ""] = parts(element);
    return base + raised(sup);
  },
  msub: (element) => parts(element).join(""),
  msubsup: (element) => {
    const [base = "", sub = "", sup = ""] = parts(element);
    return base + sub + raised(sup);
  },
  msqrt: (element) => `√${grouped(inner(element))}`,
  mroot: (element) => {
    const [under = "", degree = ""] = parts(element);
    return `${degree}√${grouped(under)}`;
  },
  mtr: (element) => parts(element).join(", "),
  mtable: (element) => parts(element).join("; "),
  semantics: (element) => parts(element)[0] ?? "",
  annotation: () => "",
  "annotation-xml": () => "",
};

const TOKENS: ReadonlySet<string> = new Set(["mi", "mn", "mo", "mtext", "ms"]);

/** A formula in MathML as one line of text. */
export function mathmlText(element: XmlElement): string {
  const name = local(element.name);
  if (TOKENS.has(name)) return textOf(element).trim();
  const write = Object.hasOwn(WRITERS, name) ? WRITERS[name] : undefined;
  return write === undefined ? inner(element) : write(element);
}
