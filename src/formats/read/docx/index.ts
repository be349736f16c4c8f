import { Fault, type StructureNote } from "../../../contract";
import type { ReadDocument, ReadOptions } from "../document";
import { elements, type XmlElement } from "../xml";
import type { ZipEntries } from "../zip";
import { readStory, StoryReader } from "./body";
import { Context, type DocumentParts } from "./context";
import { readNumbering } from "./numbering";
import { mainPart, Package } from "./parts";
import { readStyles } from "./styles";

/**
 * Reads a Word document (ECMA-376, transitional or strict) as it is printed: numbers of lists and headings computed,
 * results of fields, tables with merged cells, text boxes, footnotes. Tracked changes are accepted unless asked
 * otherwise; comments, running heads and hidden text stand in the notes, not in the text.
 */
export async function readDocx(zip: ZipEntries, file: string, options: ReadOptions): Promise<ReadDocument> {
  const opened = new Package(zip);
  const name = await mainPart(opened, file);
  const related = new Related(opened, await opened.relationships(name));
  const policy = options.trackedChanges ?? "accepted";
  const context = new Context(await readParts(related), policy === "original" ? "original" : "accepted");
  const reader = new StoryReader(context);
  await opened.part(name, { parent: "w:body", take: (element) => reader.take(element) });
  const blocks = reader.finish();
  if (policy === "refused" && context.notes.changes > 0)
    throw new Fault("E_INVALID", { what: "tracked-changes", file });
  const notes = [...context.notes.list(), ...(await runningHeads(related)), ...(await comments(related))];
  return { format: "docx", encoding: null, blocks, notes };
}

type Relationships = Awaited<ReturnType<Package["relationships"]>>;

class Related {
  constructor(
    readonly opened: Package,
    readonly relationships: Relationships,
  ) {}

  async all(type: string): Promise<XmlElement[]> {
    const parts: XmlElement[] = [];
    for (const { target } of this.relationships.filter((one) => one.type === type)) {
      const part = await this.opened.part(target);
      if (part !== undefined) parts.push(part);
    }
    return parts;
  }

  async one(type: string): Promise<XmlElement | undefined> {
    return (await this.all(type))[0];
  }
}

async function readParts(related: Related): Promise<DocumentParts> {
  const styles = readStyles(await related.one("styles"));
  const numbering = readNumbering(await related.one("numbering"), styles.listOf);
  return {
    styles,
    numbering,
    footnotes: byId(await related.one("footnotes"), "w:footnote"),
    endnotes: byId(await related.one("endnotes"), "w:endnote"),
  };
}

/** Notes by id, without the separators that every document keeps among them. */
const byId = (root: XmlElement | undefined, name: string): Map<string, XmlElement> =>
  new Map(
    elements(root, name)
      .filter(({ attributes }) => /^(?:normal)?$/.test(attributes["w:type"] ?? ""))
      .map((note) => [note.attributes["w:id"] ?? "", note]),
  );

const NO_PARTS: DocumentParts = {
  styles: readStyles(undefined),
  numbering: new Map(),
  footnotes: new Map(),
  endnotes: new Map(),
};

/** Text of a part that stands beside the document: read apart, so that it neither counts numbers nor opens fields. */
const sideText = (root: XmlElement): string =>
  readStory(root, new Context(NO_PARTS, "accepted"))
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("\n");

/** Running heads and feet, each wording once: designator and marking often stand there alone. */
async function runningHeads(related: Related): Promise<StructureNote[]> {
  const notes: StructureNote[] = [];
  for (const kind of ["header", "footer"] as const) {
    const texts = (await related.all(kind)).map(sideText);
    for (const text of new Set(texts)) if (text !== "") notes.push({ kind, text });
  }
  return notes;
}

async function comments(related: Related): Promise<StructureNote[]> {
  const root = await related.one("comments");
  return elements(root, "w:comment").map((comment) => {
    const author = comment.attributes["w:author"] ?? "";
    const text = sideText(comment);
    return { kind: "comment", text: author === "" ? text : `${author}: ${text}` };
  });
}
