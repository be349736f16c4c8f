import { type ReadDocument, type ReadOptions, readBlocks } from "../../../src/formats/read";
import { type MadeMember, makeZip } from "../zip-maker";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SPACES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a document by what they hold, without their root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const ROOTS = { styles: "styles", numbering: "numbering", footnotes: "footnotes", comments: "comments", header: "hdr" };

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${SPACES}>${content}</w:${root}>`;

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The members of a Word document, for tests that spoil one of them. */
export function docxMembers({ body, ...parts }: DocxParts): MadeMember[] {
  const present = Object.entries(parts) as [keyof typeof ROOTS, string][];
  return [
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "_rels/.rels", data: relationships([["officeDocument", "word/document.xml"]]) },
    { name: "word/document.xml", data: xml("document", `<w:body>${body}</w:body>`), deflate: true },
    { name: "word/_rels/document.xml.rels", data: relationships(present.map(([part]) => [part, `${part}.xml`])) },
    ...present.map(([part, content]) => ({ name: `word/${part}.xml`, data: xml(ROOTS[part], content) })),
  ];
}

export const makeDocx = (parts: DocxParts): Uint8Array => makeZip(docxMembers(parts));

export const readMade = (parts: DocxParts, options: ReadOptions = {}): Promise<ReadDocument> =>
  readBlocks(makeDocx(parts), "a.docx", options);

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph with properties in XML and runs in XML, or plain text. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;

export const inList = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** One level of a list: its format and text, and whatever else it holds in XML. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstract = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

export const num = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

export const style = (id: string, name: string, content: string, basedOn = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${
    basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`
  }<w:pPr>${content}</w:pPr></w:style>`;

/** The numbers that the paragraphs of a document print, one list property a paragraph. */
export async function labelsOf(numbering: string, places: readonly string[], styles?: string): Promise<string[]> {
  const body = places.map((place) => p("文", place)).join("");
  const { blocks } = await readMade({ body, numbering, ...(styles === undefined ? {} : { styles }) });
  return blocks.map((block) => block.label ?? "");
}
