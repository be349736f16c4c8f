import { SaxesParser } from "saxes";
import { DOCUMENT_LIMITS, Fault } from "../../contract";

/** An element with its content; names carry the reader's own prefixes, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
type XmlNode = XmlElement | string;

export interface XmlOptions {
  /** Names the part in a fault. */
  readonly part: string;
  /**
   * The prefix by which the reader knows each namespace; `any` where elements are known by their local names, as in
   * formats of which writers do not agree on the namespace.
   */
  readonly namespaces: Readonly<Record<string, string>> | "any";
  /** A document type declaration without definitions of its own may stand there; nothing of it is fetched. */
  readonly doctype?: boolean;
  /** Characters named by entities that the document type would define. */
  readonly entities?: Readonly<Record<string, string>>;
  /** Takes each child of elements of this name as soon as it is whole, so that no tree of all of them is kept. */
  readonly each?: { readonly parent: string; take(element: XmlElement): void };
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/**
 * Parses XML: well-formed or E_DAMAGED, nested at most as deep as the limit, without definitions of entities
 * (E_HOSTILE). Namespaces are resolved here and not by the parser, whose way is quadratic in the depth.
 */
export function parseXml(bytes: Uint8Array, options: XmlOptions): XmlElement {
  const text = decodeXml(bytes, options.part);
  refuseDoctype(text, options);
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, options.entities);
  const tree = new TreeBuilder(options);
  parser.on("opentag", ({ name, attributes }) => tree.open(name, attributes));
  parser.on("closetag", () => tree.close());
  parser.on("text", (piece) => tree.text(piece));
  parser.on("cdata", (piece) => tree.text(piece));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("E_DAMAGED", { format: "xml", name: options.part }, { cause: error });
  }
  return tree.root();
}

class TreeBuilder {
  readonly #open: OpenElement[] = [];
  readonly #scopes: Scope[];
  readonly #options: XmlOptions;
  #root: XmlElement | null = null;

  constructor(options: XmlOptions) {
    this.#options = options;
    this.#scopes = [new Scope(options.namespaces, new Map())];
  }

  open(rawName: string, rawAttributes: Record<string, string>): void {
    const depth = this.#open.length + 1;
    if (depth > DOCUMENT_LIMITS.xmlDepth)
      throw new Fault("E_TOO_LARGE", { limit: "xmlDepth", max: DOCUMENT_LIMITS.xmlDepth, found: depth });
    const scope = this.#scopes.at(-1)!.within(rawAttributes);
    this.#scopes.push(scope);
    this.#open.push({ name: scope.element(rawName), attributes: scope.attributes(rawAttributes), children: [] });
  }

  text(piece: string): void {
    const children = this.#open.at(-1)?.children;
    if (children === undefined) return;
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + piece;
    else children.push(piece);
  }

  close(): void {
    this.#scopes.pop();
    const element = this.#open.pop()!;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else if (parent.name === this.#options.each?.parent) this.#options.each.take(element);
    else parent.children.push(element);
  }

  root(): XmlElement {
    if (this.#root === null) throw new Fault("E_DAMAGED", { format: "xml", name: this.#options.part });
    return this.#root;
  }
}

/** The prefixes in force at an element: the file's own → the reader's. */
class Scope {
  readonly #known: XmlOptions["namespaces"];
  readonly #prefixes: ReadonlyMap<string, string>;

  constructor(known: XmlOptions["namespaces"], prefixes: ReadonlyMap<string, string>) {
    this.#known = known;
    this.#prefixes = prefixes;
  }

  within(attributes: Record<string, string>): Scope {
    if (this.#known === "any") return this;
    let prefixes: Map<string, string> | null = null;
    for (const name in attributes) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      prefixes ??= new Map(this.#prefixes);
      prefixes.set(name.slice("xmlns:".length), this.#known[attributes[name]!] ?? "other");
    }
    return prefixes === null ? this : new Scope(this.#known, prefixes);
  }

  element(name: string): string {
    const colon = name.indexOf(":");
    return this.#named(colon < 0 ? "" : name.slice(0, colon), name.slice(colon + 1), name);
  }

  attributes(raw: Record<string, string>): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const name in raw) {
      const colon = name.indexOf(":");
      attributes[colon < 0 ? name : this.#named(name.slice(0, colon), name.slice(colon + 1), name)] = raw[name]!;
    }
    return attributes;
  }

  #named(prefix: string, local: string, raw: string): string {
    if (this.#known === "any") return local;
    const known = this.#prefixes.get(prefix);
    if (known === undefined) return raw;
    return known === "" ? local : `${known}:${local}`;
  }
}

/** UTF-8, UTF-16 by its mark, or what the declaration says. */
function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault("E_ENCODING", { name: part }, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

/** Looks at what stands before the root; that it ends must show within the limit, since a declaration costs memory. */
function refuseDoctype(text: string, { doctype = false }: XmlOptions): void {
  const end = DOCUMENT_LIMITS.doctypeWithinBytes;
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < Math.min(end, text.length)) {
    if (/\s/.test(text[at]!)) at++;
    else if (text.startsWith("<?", at)) at = after(text, "?>", at);
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else if (text.startsWith("<!", at)) {
      const close = after(text, ">", at);
      if (!doctype || close > end || text.slice(at, close).includes("[")) throw hostile("doctype");
      at = close;
    } else return;
  }
  if (at < text.length) throw hostile("long-prolog");
}

const hostile = (why: string): Fault => new Fault("E_HOSTILE", { why });

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
};

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

/** The child elements, of one name or all. */
export const elements = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
  );

/** All text below an element. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((node) => (typeof node === "string" ? node : textOf(node))).join("");
