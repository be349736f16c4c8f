import { Fault } from "../../../contract";
import { child, elements, textOf, type XmlElement } from "../xml";
import type { OfdPackage } from "./package";
import { Resources } from "./resources";

/** Left, top, width and height in millimetres. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** A page with what stands for all pages of its document. */
export interface OfdPage {
  /** Where its content is. */
  readonly name: string;
  readonly document: OfdDocument;
}

/** What the pages of one document share. */
export interface OfdDocument {
  readonly box: Box;
  /** Where the content of each template page is, by id. */
  readonly templates: ReadonlyMap<string, string>;
  readonly resources: Resources;
}

/** A4, for documents that say nothing. */
const A4: Box = [0, 0, 210, 297];

/** Numbers with white space between them; whatever is none is not finite. */
export const numbersOf = (text: string | undefined): number[] =>
  text === undefined || text.trim() === "" ? [] : text.trim().split(/\s+/).map(Number);

export function boxOf(text: string | undefined): Box | undefined {
  const [left, top, width, height] = numbersOf(text);
  const box = [left ?? Number.NaN, top ?? Number.NaN, width ?? Number.NaN, height ?? Number.NaN] as const;
  return box.every(Number.isFinite) ? box : undefined;
}

/** The box of the sheet as an area gives it (CT_PageArea). */
export const sheetOf = (area: XmlElement | undefined): Box | undefined => boxOf(textOf(child(area, "PhysicalBox")));

/** The page and its document's templates and resources, for each page of each document that the archive holds. */
export async function pagesOf(opened: OfdPackage, root: string): Promise<OfdPage[]> {
  const pages: OfdPage[] = [];
  for (const body of elements(await opened.part(root), "DocBody")) {
    const name = opened.locate(textOf(child(body, "DocRoot")), root);
    const document = await opened.part(name);
    const common = child(document, "CommonData");
    const located = (element: XmlElement): string => opened.locate(element.attributes.BaseLoc ?? "", name);
    const shared: OfdDocument = {
      box: sheetOf(child(common, "PageArea")) ?? A4,
      templates: new Map(elements(common, "TemplatePage").map((page) => [page.attributes.ID ?? "", located(page)])),
      resources: new Resources(
        opened,
        elements(common)
          .filter((part) => part.name === "PublicRes" || part.name === "DocumentRes")
          .map((part) => opened.locate(textOf(part), name)),
      ),
    };
    for (const page of elements(child(document, "Pages"), "Page"))
      pages.push({ name: located(page), document: shared });
  }
  if (pages.length === 0) throw new Fault("E_DAMAGED", { format: "ofd", name: root });
  return pages;
}
