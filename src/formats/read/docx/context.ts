import type { StructureNote } from "../../../contract";
import type { XmlElement } from "../xml";
import { FieldStack } from "./fields";
import { ListCounter } from "./list-counter";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

export interface DocumentParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes and endnotes by id. */
  readonly footnotes: ReadonlyMap<string, XmlElement>;
  readonly endnotes: ReadonlyMap<string, XmlElement>;
}

/** What the reading of one document goes by, and what it remembers from paragraph to paragraph. */
export class Context {
  readonly fields = new FieldStack();
  readonly notes = new Notes();
  readonly counter: ListCounter;
  readonly #calledNotes = new Set<XmlElement>();

  constructor(
    readonly parts: DocumentParts,
    readonly view: "accepted" | "original",
  ) {
    this.counter = new ListCounter(parts.numbering);
  }

  get styles(): Styles {
    return this.parts.styles;
  }

  /** A note where it is first called: one that calls itself, or is called a thousand times, is printed once. */
  noteOnce(of: "footnotes" | "endnotes", id: string): XmlElement | undefined {
    const note = this.parts[of].get(id);
    if (note === undefined || this.#calledNotes.has(note)) return undefined;
    this.#calledNotes.add(note);
    return note;
  }

  /** Whether what a tracked change has inserted or deleted belongs to the text that is read. */
  keeps(change: "inserted" | "deleted"): boolean {
    return (change === "inserted") === (this.view === "accepted");
  }
}

/** Longest piece of hidden text that a note repeats. */
const QUOTED = 200;

/** Gathers what a person should know of the reading. */
class Notes {
  readonly #hidden: string[] = [];
  #changes = 0;

  changed(): void {
    this.#changes++;
  }

  hidden(text: string): void {
    this.#hidden.push(text.slice(0, QUOTED));
  }

  get changes(): number {
    return this.#changes;
  }

  list(): StructureNote[] {
    const changes = this.#changes > 0 ? [{ kind: "tracked-changes", text: String(this.#changes) } as const] : [];
    return [...changes, ...this.#hidden.map((text) => ({ kind: "hidden-text", text }) as const)];
  }
}
