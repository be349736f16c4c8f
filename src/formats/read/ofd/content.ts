import { Fault } from "../../../contract";
import { followedBy, type Matrix, unitSquare } from "../layout/matrix";
import { FEWEST_STROKES, mayHoldWords, type ShownPage } from "../layout/pages";
import type { Piece } from "../layout/piece";
import type { Rule } from "../layout/rules";
import { mayBeStamp } from "../layout/stamped";
import { sizeTurned } from "../layout/turned";
import type { PictureOnPage } from "../ocr";
import { sniff } from "../sniff";
import { child, elements, textOf, type XmlElement } from "../xml";
import { type Box, boxOf, numbersOf, type OfdPage, sheetOf } from "./document";
import type { OfdPackage } from "./package";
import { rulesOfObject } from "./path";
import { Resources } from "./resources";
import { piecesOf } from "./text";

const POINTS_A_MM = 72 / 25.4;
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0];
/** More templates, texts, pictures and drawings than this are on no page that is read: they draw one another. */
const MOST_OBJECTS = 100_000;

function matrixOf(text: string | undefined): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(text);
  const matrix = [a ?? Number.NaN, b ?? Number.NaN, c ?? Number.NaN, d ?? Number.NaN, e ?? 0, f ?? 0] as const;
  return matrix.every(Number.isFinite) ? matrix : undefined;
}

/** From an object's own space to the page: its matrix, then its place in what it stands in (CT_GraphicUnit). */
function inside({ attributes }: XmlElement, matrix: Matrix): Matrix {
  const [left, top] = boxOf(attributes.Boundary) ?? [0, 0];
  return followedBy(matrixOf(attributes.CTM) ?? AS_IT_IS, followedBy([1, 0, 0, 1, left, top], matrix));
}

/** Gathers what one page shows. */
class PageReader {
  readonly pieces: Piece[] = [];
  readonly aslant: string[] = [];
  readonly pictures: { readonly id: string; readonly matrix: Matrix; readonly resources: Resources }[] = [];
  readonly rules: Rule[] = [];
  strokes = 0;
  #objects = 0;

  constructor(
    readonly opened: OfdPackage,
    readonly page: OfdPage,
    /** Of the sheet, in points. */
    readonly size: { readonly width: number; readonly height: number },
  ) {}

  #count(): void {
    this.#objects++;
    if (this.#objects > MOST_OBJECTS)
      throw new Fault("E_TOO_LARGE", { limit: "objects", max: MOST_OBJECTS, found: this.#objects });
  }

  /** A page, or a template page: templates first, which stand behind what the page holds itself. */
  async sheet(root: XmlElement, name: string, matrix: Matrix, within: readonly string[]): Promise<void> {
    for (const { attributes } of elements(root, "Template")) {
      this.#count();
      const template = this.page.document.templates.get(attributes.TemplateID ?? "");
      if (template === undefined) throw new Fault("E_DAMAGED", { format: "ofd", name });
      if (within.includes(template)) throw new Fault("E_HOSTILE", { why: "template-loop", name: template });
      await this.sheet(await this.opened.sharedPart(template), template, matrix, [...within, template]);
    }
    const own = elements(root, "PageRes").map((list) => this.opened.locate(textOf(list), name));
    const resources = new Resources(this.opened, own, this.page.document.resources);
    for (const layer of elements(child(root, "Content"), "Layer")) await this.block(layer, matrix, resources, []);
  }

  /** The objects of a layer, a block, or a drawing that stands in `within` others. */
  async block(parent: XmlElement, matrix: Matrix, resources: Resources, within: readonly string[]): Promise<void> {
    for (const object of elements(parent)) {
      const { attributes, name } = object;
      if (attributes.Visible === "false") continue;
      if (name === "PageBlock") await this.block(object, matrix, resources, within);
      else if (name === "TextObject") this.text(object, inside(object, matrix));
      else if (name === "PathObject") this.path(object, inside(object, matrix));
      else if (name === "ImageObject") this.picture(object, matrix, resources);
      else if (name === "CompositeObject") await this.drawing(object, matrix, resources, within);
    }
  }

  text(object: XmlElement, matrix: Matrix): void {
    this.#count();
    const { pieces, aslant } = piecesOf(object, matrix, this.size);
    for (const piece of pieces) this.pieces.push(piece);
    for (const words of aslant) this.aslant.push(words);
  }

  path(object: XmlElement, matrix: Matrix): void {
    this.strokes++;
    for (const rule of rulesOfObject(object, matrix)) this.rules.push(rule);
  }

  /** A picture fills the unit square; without a matrix it fills its box. */
  picture(object: XmlElement, matrix: Matrix, resources: Resources): void {
    this.#count();
    const { Boundary, CTM, ResourceID = "" } = object.attributes;
    const [, , width, height] = boxOf(Boundary) ?? [0, 0, 0, 0];
    const filling: Matrix = CTM === undefined ? [width, 0, 0, height, 0, 0] : AS_IT_IS;
    this.pictures.push({ id: ResourceID, matrix: followedBy(filling, inside(object, matrix)), resources });
  }

  async drawing(object: XmlElement, matrix: Matrix, resources: Resources, within: readonly string[]): Promise<void> {
    this.#count();
    const id = object.attributes.ResourceID ?? "";
    if (within.includes(id)) throw new Fault("E_HOSTILE", { why: "drawing-loop", name: id });
    const content = child(await resources.drawing(id), "Content");
    if (content !== undefined) await this.block(content, inside(object, matrix), resources, [...within, id]);
  }
}

/** Whether a run is on its sheet; what lies beside it is shown to nobody. */
function isOn({ left, right, base, size, turn = 0 }: Piece, sheet: { width: number; height: number }): boolean {
  const { width, height } = sizeTurned(sheet, turn);
  return left < width && right > 0 && base > 0 && base - size < height;
}

/** Files that the recognition component can open, by their first bytes; BMP it cannot. */
const isKnownPicture = (bytes: Uint8Array): boolean => sniff(bytes) === "image" && bytes[0] !== 0x42;

/**
 * A page as it is shown: its words with those of its templates, and where it has none the pictures on it.
 * @throws E_DAMAGED where its content or a template is not there, E_HOSTILE, E_TOO_LARGE
 */
export async function showPage(opened: OfdPackage, page: OfdPage): Promise<ShownPage> {
  const root = await opened.part(page.name);
  const [left, top, width, height]: Box = sheetOf(child(root, "Area")) ?? page.document.box;
  const sheet = { width: width * POINTS_A_MM, height: height * POINTS_A_MM };
  const reader = new PageReader(opened, page, sheet);
  const toPoints: Matrix = [POINTS_A_MM, 0, 0, POINTS_A_MM, -left * POINTS_A_MM, -top * POINTS_A_MM];
  await reader.sheet(root, page.name, toPoints, []);
  const { pieces, rules, aslant } = reader;
  const text = { ...sheet, pieces: pieces.filter((piece) => isOn(piece, sheet)), rules, aslant };
  const pictures: PictureOnPage[] = [];
  let unread = reader.strokes >= FEWEST_STROKES;
  let covered = 0;
  if (!mayBeStamp(text)) return { text, pictures, unread, covered };
  for (const { id, matrix, resources } of reader.pictures) {
    const place = unitSquare(matrix);
    if (!mayHoldWords(place.width, place.height, sheet)) continue;
    covered += (place.width * place.height) / (sheet.width * sheet.height);
    const picture = await resources.picture(id);
    if (picture !== undefined && isKnownPicture(picture)) pictures.push({ picture, ...place });
    else unread = true;
  }
  return { text, pictures: pictures.sort((a, b) => a.top - b.top), unread, covered };
}
