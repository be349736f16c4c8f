import { Fault } from "../../../contract";
import { parseXml, type XmlElement } from "../xml";
import type { ZipEntries } from "../zip";

/** Of GB/T 33190—2016, and of the drafts before it. */
const NAMESPACES = { "http://www.ofdspec.org/2016": "", "http://www.ofdspec.org": "" };

/** The files of an OFD by their location. */
export class OfdPackage {
  /** What many pages share is parsed once. */
  readonly #shared = new Map<string, XmlElement>();

  constructor(readonly zip: ZipEntries) {}

  /**
   * The file that a location means, as it stands in another file (GB/T 33190—2016, ST_Loc): from that file's folder,
   * or from the root where it begins with a slash.
   * @throws E_HOSTILE where it leads out of the archive
   */
  locate(location: string, from: string): string {
    const path = location.trim().startsWith("/") ? [] : from.split("/").slice(0, -1);
    for (const name of location.trim().split("/")) {
      if (name === ".." && path.pop() === undefined)
        throw new Fault("E_HOSTILE", { why: "name-leaves-folder", name: location });
      if (name !== "" && name !== "." && name !== "..") path.push(name);
    }
    return path.join("/");
  }

  /** @throws E_DAMAGED where the file is not there or not well-formed */
  async part(name: string): Promise<XmlElement> {
    if (!this.zip.has(name)) throw new Fault("E_DAMAGED", { format: "ofd", name });
    return parseXml(await this.zip.read(name), { part: name, namespaces: NAMESPACES });
  }

  /** The same for a file that is looked at again and again. */
  async sharedPart(name: string): Promise<XmlElement> {
    const known = this.#shared.get(name) ?? (await this.part(name));
    this.#shared.set(name, known);
    return known;
  }

  /** A file's bytes; undefined where it is not there. */
  async bytes(name: string): Promise<Uint8Array | undefined> {
    return this.zip.has(name) ? this.zip.read(name) : undefined;
  }
}
