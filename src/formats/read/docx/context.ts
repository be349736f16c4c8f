import type { ReadNote } from "../document";
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

  constructor(
    readonly parts: DocumentParts,
    readonly view: "accepted" | "original",
  ) {
    this.counter = new ListCounter(parts.numbering);
  }

  get styles(): Styles {
    return this.parts.styles;
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
  #boxes = 0;
  #figures = 0;

  changed(): void {
    this.#changes++;
  }

  hidden(text: string): void {
    this.#hidden.push(text.slice(0, QUOTED));
  }

  textBox(): void {
    this.#boxes++;
  }

  figure(): void {
    this.#figures++;
  }

  get changes(): number {
    return this.#changes;
  }

  list(): ReadNote[] {
    const counted = [
      ["tracked-changes", this.#changes],
      ["text-box", this.#boxes],
      ["figure", this.#figures],
    ] as const;
    return [
      ...counted.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, text: String(count) })),
      ...this.#hidden.map((text) => ({ kind: "hidden-text", text }) as const),
    ];
  }
}
