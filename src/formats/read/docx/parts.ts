import { Fault } from "../../../contract";
import { elements, parseXml, type XmlElement } from "../xml";
import type { ZipEntries } from "../zip";

const STRICT = "http://purl.oclc.org/ooxml";
const TRANSITIONAL = "http://schemas.openxmlformats.org";

/** Prefixes of the readers, for documents of both kinds (ECMA-376-1, Annex A; strict and transitional). */
const NAMESPACES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}/wordprocessingml/2006/main`]: "w",
  [`${STRICT}/wordprocessingml/main`]: "w",
  [`${TRANSITIONAL}/officeDocument/2006/relationships`]: "r",
  [`${STRICT}/officeDocument/relationships`]: "r",
  [`${TRANSITIONAL}/officeDocument/2006/math`]: "m",
  [`${STRICT}/officeDocument/math`]: "m",
  [`${TRANSITIONAL}/drawingml/2006/main`]: "a",
  [`${STRICT}/drawingml/main`]: "a",
  [`${TRANSITIONAL}/markup-compatibility/2006`]: "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "urn:schemas-microsoft-com:vml": "v",
};

interface Relationship {
  readonly id: string;
  /** Last part of its type: `styles`, `header` … */
  readonly type: string;
  readonly target: string;
}

/** The parts of an OPC package by relationship (ECMA-376-2). */
export class Package {
  constructor(readonly zip: ZipEntries) {}

  /** @throws Fault E_DAMAGED where a part that is there cannot be parsed; undefined where there is none */
  async part(
    name: string,
    each?: { parent: string; take(element: XmlElement): void },
  ): Promise<XmlElement | undefined> {
    if (!this.zip.has(name)) return undefined;
    const options = { part: name, namespaces: NAMESPACES, ...(each === undefined ? {} : { each }) };
    return parseXml(await this.zip.read(name), options);
  }

  /** Where a part points to within the package. */
  async relationships(part: string): Promise<Relationship[]> {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const root = await this.part(`${folder}_rels/${part.slice(slash)}.rels`);
    return elements(root, "Relationship")
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes }) => ({
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").replace(/^.*\//, ""),
        target: resolve(folder, attributes.Target ?? ""),
      }));
  }
}

/** A target from the part's folder, or from the root where it begins with a slash. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const name of target.split("/")) {
    if (name === "..") path.pop();
    else if (name !== "" && name !== ".") path.push(name);
  }
  return path.join("/");
}

/** The part that holds the document's text; E_UNSUPPORTED_FORMAT where the package is a workbook or something else. */
export async function mainPart(opened: Package, file: string): Promise<string> {
  const [main] = (await opened.relationships("")).filter(({ type }) => type === "officeDocument");
  const name = main?.target ?? "word/document.xml";
  if (opened.zip.has(name) && /(?:^|\/)word\/|document\d*\.xml$/.test(name)) return name;
  throw new Fault("E_UNSUPPORTED_FORMAT", { file });
}
