import { child, elements, textOf, type XmlElement } from "../xml";
import type { OfdPackage } from "./package";

/** What pages draw again and again: pictures and drawings (GB/T 33190—2016, Res), by id. Read when first asked for. */
export class Resources {
  #found: Promise<{ pictures: Map<string, string>; drawings: Map<string, XmlElement> }> | undefined;

  constructor(
    readonly opened: OfdPackage,
    /** Files that list resources; one that is not there lists none. */
    readonly lists: readonly string[],
    /** Where to look for what these do not list. */
    readonly beyond?: Resources,
  ) {}

  /** The bytes of a picture's file; undefined where there is none. */
  async picture(id: string): Promise<Uint8Array | undefined> {
    const name = (await this.#all()).pictures.get(id);
    return name === undefined ? this.beyond?.picture(id) : this.opened.bytes(name);
  }

  /** A drawing made of other objects (CT_VectorG). */
  async drawing(id: string): Promise<XmlElement | undefined> {
    return (await this.#all()).drawings.get(id) ?? this.beyond?.drawing(id);
  }

  #all() {
    this.#found ??= this.#read();
    return this.#found;
  }

  async #read() {
    const pictures = new Map<string, string>();
    const drawings = new Map<string, XmlElement>();
    for (const list of this.lists) {
      // a list that is not there, or a file without a byte, lists nothing
      if (((await this.opened.bytes(list)) ?? []).length === 0) continue;
      const root = await this.opened.part(list);
      const folder = `${this.opened.locate(root.attributes.BaseLoc ?? "", list)}/`.replace(/^\//, "");
      for (const media of elements(child(root, "MultiMedias"), "MultiMedia"))
        if (media.attributes.Type === "Image")
          pictures.set(media.attributes.ID ?? "", this.opened.locate(textOf(child(media, "MediaFile")), folder));
      for (const unit of elements(child(root, "CompositeGraphicUnits"), "CompositeGraphicUnit"))
        drawings.set(unit.attributes.ID ?? "", unit);
    }
    return { pictures, drawings };
  }
}
