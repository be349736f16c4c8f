import { Fault } from "../../../contract";
import { parseXml, type XmlElement } from "../xml";
import type { ZipEntries } from "../zip";

/** A name without its escapes; as it stands where they are none. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A location as a path from the root of the archive. @throws E_HOSTILE where it leads out of it */
function within(location: string, from: string): string {
  const path = location.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const name of location.split("/")) {
    if (name === ".." && path.pop() === undefined)
      throw new Fault("E_HOSTILE", { why: "name-leaves-folder", name: location });
    if (name !== "" && name !== "." && name !== "..") path.push(name);
  }
  return path.join("/");
}

/** The files of an OFD by their location. */
export class OfdPackage {
  /** What many pages share is parsed once. */
  readonly #shared = new Map<string, XmlElement>();

  /** Names of files by their lower case: an archive whose names differ in case alone is refused. */
  readonly #named: ReadonlyMap<string, string>;

  constructor(readonly zip: ZipEntries) {
    this.#named = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  }

  /**
   * The file that a location means, as it stands in another file (GB/T 33190—2016, ST_Loc): from that file's folder,
   * or from the root where it begins with a slash. Where nothing is there, what writers make of it is looked for: a
   * path from the root without its slash, with backslashes or escapes, in another case.
   * @throws E_HOSTILE where it leads out of the archive
   */
  locate(location: string, from: string): string {
    const written = location.trim().replaceAll("\\", "/");
    const meant = within(written, from);
    for (const path of [meant, within(`/${written}`, from)])
      for (const name of [path, unescaped(path)]) {
        const found = this.zip.has(name) ? name : this.#named.get(name.toLowerCase());
        if (found !== undefined) return found;
      }
    return meant;
  }

  /** @throws E_DAMAGED where the file is not there or not well-formed */
  async part(name: string): Promise<XmlElement> {
    if (!this.zip.has(name)) throw new Fault("E_DAMAGED", { format: "ofd", name });
    return parseXml(await this.zip.read(name), { part: name, namespaces: "any" });
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
