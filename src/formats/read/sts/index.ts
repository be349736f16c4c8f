import { Fault } from "../../../contract";
import type { ReadDocument } from "../document";
import { child, elements, parseXml, type XmlElement } from "../xml";
import { StsBuilder } from "./builder";
import { coverOf } from "./metadata";

const NAMESPACES = {
  "urn:iso:std:iso:30042:ed-1": "tbx",
  "http://www.w3.org/1998/Math/MathML": "mml",
  "http://www.w3.org/1999/xlink": "xlink",
};

/** Root elements of NISO STS (ANSI/NISO Z39.102) and of the older ISO STS. */
const ROOT = /<(?:standard|adoption)(?:\s[^>]*)?>/;

/** Whether a file's head is that of a standard in STS XML. */
export const looksLikeSts = (head: string): boolean =>
  /^\s*<[?!]?(?:xml|DOCTYPE|standard|adoption|--)/i.test(head) && ROOT.test(head);

/** An adoption holds its own front matter around the standard, or another adoption, that it takes over. */
function layersOf(root: XmlElement): XmlElement[] {
  const inner = elements(root).find(({ name }) => name === "adoption" || name === "standard");
  return inner === undefined ? [root] : [root, ...layersOf(inner)];
}

/**
 * Reads a standard in NISO STS XML as it would be printed: cover, foreword, sections, terms, annexes, references.
 * @throws E_DAMAGED where it is not well-formed, E_HOSTILE, E_TOO_LARGE, E_UNSUPPORTED_FORMAT where it is no standard
 */
export function readSts(bytes: Uint8Array, file: string): ReadDocument {
  const root = parseXml(bytes, { part: file, namespaces: NAMESPACES, doctype: true });
  if (root.name !== "standard" && root.name !== "adoption")
    throw new Fault("E_UNSUPPORTED_FORMAT", { file, format: root.name });
  const layers = layersOf(root);
  const fronts = layers.map((layer) => child(layer, "front") ?? child(layer, "adoption-front"));
  const metadata = fronts.flatMap((front) => elements(front).filter(({ name }) => name.endsWith("-meta")));
  const builder = new StsBuilder();
  for (const front of fronts) for (const section of elements(front, "sec")) builder.section(section, 1);
  const standard = layers.at(-1);
  for (const part of elements(child(standard, "body"))) builder.part(part, 0);
  for (const back of layers.map((layer) => child(layer, "back")))
    for (const part of elements(back)) builder.part(part, 0);
  const cover = coverOf({ name: "front", attributes: {}, children: metadata });
  return { format: "sts", encoding: null, blocks: [...cover, ...builder.blocks], notes: [] };
}
