import { makeZip } from "../zip-maker";

/** A run on a page: where it begins in millimetres from the sheet's top left, its baseline `y`, and its size. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Attributes of the text object, and of its code, over those that would be right. */
  readonly object?: string;
  readonly code?: string;
  /** What stands before the code: shapes of signs. */
  readonly shapes?: string;
}

export interface OfdPage {
  readonly runs?: readonly Run[];
  /** Ids of the templates of this page. */
  readonly templates?: readonly string[];
  /** XML of more objects of its layer. */
  readonly objects?: string;
}

export interface OfdParts {
  /** Template pages by id, laid down in `Tpls/<id>/Content.xml`. */
  readonly templates?: Readonly<Record<string, OfdPage>>;
  /** XML inside the list of resources, which the document then has. */
  readonly resources?: string;
  /** Files over those that would be there; null takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** How far signs are apart: Chinese as wide as high, Latin half of it, one distance for each sign but the last. */
const distances = (text: string, size: number): string =>
  [...text]
    .slice(0, -1)
    .map((sign) => (sign.charCodeAt(0) > 0xff ? size : size / 2))
    .join(" ");

function runXml({ text, x, y, size = 4, object = "", code, shapes = "" }: Run): string {
  const deltas = text.length > 1 ? ` DeltaX="${distances(text, size)}"` : "";
  return (
    `<ofd:TextObject ID="9" Font="2" Size="${size}" Boundary="${x} ${y - size} 100 ${size * 1.2}" ${object}>${shapes}` +
    `<ofd:TextCode ${code ?? `X="0" Y="${size}"${deltas}`}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
  );
}

const pageXml = ({ runs = [], templates = [], objects = "" }: OfdPage): string =>
  `${HEAD}<ofd:Page ${NAMESPACE}>${templates.map((id) => `<ofd:Template TemplateID="${id}"/>`).join("")}` +
  `<ofd:Content><ofd:Layer ID="8">${runs.map(runXml).join("")}${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

/** The bytes of an OFD with these pages on sheets of A4 (GB/T 33190—2016). */
export function makeOfd(
  pages: readonly OfdPage[],
  { templates = {}, resources, files = {} }: OfdParts = {},
): Uint8Array {
  const listed = Object.keys(templates).map((id) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/${id}/Content.xml"/>`);
  const parts: Record<string, string | Uint8Array | null> = {
    "OFD.xml": `${HEAD}<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml":
      `${HEAD}<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea>` +
      `<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>` +
      `${listed.join("")}</ofd:CommonData><ofd:Pages>${pages
        .map((_, at) => `<ofd:Page ID="${100 + at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
        .join("")}</ofd:Pages></ofd:Document>`,
    ...(resources === undefined
      ? {}
      : { "Doc_0/PublicRes.xml": `${HEAD}<ofd:Res ${NAMESPACE} BaseLoc="Res">${resources}</ofd:Res>` }),
    ...Object.fromEntries(pages.map((page, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, pageXml(page)])),
    ...Object.fromEntries(
      Object.entries(templates).map(([id, page]) => [`Doc_0/Tpls/${id}/Content.xml`, pageXml(page)]),
    ),
    ...files,
  };
  const members = Object.entries(parts).flatMap(([name, data]) =>
    data === null ? [] : [{ name, data, deflate: true }],
  );
  return makeZip(members);
}

/** Lines one below the other. */
export const runsOf = (texts: readonly string[], at: { x?: number; y?: number; leading?: number } = {}): Run[] =>
  texts.map((text, line) => ({ text, x: at.x ?? 25, y: (at.y ?? 40) + line * (at.leading ?? 7) }));
