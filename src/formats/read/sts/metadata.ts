import type { Block } from "../../../contract";
import { child, elements, type XmlElement } from "../xml";
import { inlineText } from "./inline";

/** Metadata of the bodies that a standard belongs to; the outermost adoption is that of the document itself. */
const METADATA: ReadonlySet<string> = new Set(["nat-meta", "reg-meta", "iso-meta", "std-meta", "std-doc-meta"]);

const line = (text: string): Block[] => (text === "" ? [] : [{ kind: "paragraph", text }]);

function designatorOf(meta: XmlElement): string {
  const references = elements(meta, "std-ref");
  const dated = references.find(({ attributes }) => attributes.type === "dated");
  return inlineText(dated ?? references[0] ?? child(meta, "doc-ref") ?? child(meta, "std-id"));
}

/** `Introductory element — Main element — Part 1: Complement`, in each language that there is. */
function titlesOf(meta: XmlElement): string[] {
  return elements(meta, "title-wrap").map((wrap) => {
    const full = inlineText(child(wrap, "full"));
    if (full !== "") return full;
    return ["intro", "main", "compl"]
      .map((part) => inlineText(child(wrap, part)))
      .filter((part) => part !== "")
      .join(" — ");
  });
}

/** What the cover of a printed standard shows: classification, designator, titles, dates, what it is identical to. */
export function coverOf(front: XmlElement | undefined): Block[] {
  const [own, ...adopted] = elements(front).filter(({ name }) => METADATA.has(name));
  if (own === undefined) return [];
  const ics = elements(own, "ics").map(inlineText).join("; ");
  const release = inlineText(child(own, "release-date"));
  const identical = adopted.map(designatorOf).filter((designator) => designator !== "");
  return [
    ...line(ics === "" ? "" : `ICS ${ics}`),
    ...line(designatorOf(own)),
    ...titlesOf(own).flatMap(line),
    ...identical.flatMap((designator) => line(`(${designator}, IDT)`)),
    ...line(release),
  ];
}
