import { textOf, type XmlElement } from "../xml";

interface Field {
  code: string;
  /** Its instruction is over: what comes is its result, which is what is printed. */
  result: boolean;
}

/**
 * Whether a field says where a file lies: a place on somebody's machine, and of a converted file the folder that it was
 * converted in, which is another each time. It is no word of a standard.
 */
export const tellsPlace = (instruction: string): boolean => /^\s*(?:FILENAME|TEMPLATE)\b/i.test(instruction);

/** The fields that are open at a place: they may begin in one paragraph and end many later (ECMA-376-1, 17.16.18). */
export class FieldStack {
  readonly #open: Field[] = [];
  /** Instruction of the field that the last element taken has ended without a result; null otherwise. */
  ended: string | null = null;

  /** Whether what stands here is printed. */
  get showing(): boolean {
    return this.#open.every(({ result, code }) => result && !tellsPlace(code));
  }

  /** Takes marks and instructions of fields; false for anything else. */
  take(element: XmlElement): boolean {
    this.ended = null;
    if (element.name === "w:instrText" || element.name === "w:delInstrText") {
      const field = this.#open.at(-1);
      if (field !== undefined && !field.result) field.code += textOf(element);
      return true;
    }
    if (element.name !== "w:fldChar") return false;
    const type = element.attributes["w:fldCharType"];
    const field = this.#open.at(-1);
    if (type === "begin") this.#open.push({ code: "", result: false });
    else if (type === "separate" && field !== undefined) field.result = true;
    else if (type === "end") {
      const closed = this.#open.pop();
      this.ended = closed !== undefined && !closed.result ? closed.code : null;
    }
    return true;
  }

  /** An instruction never spans paragraphs: one that is still open lost its end, and the text after it is text. */
  closeCodes(): void {
    while (this.#open.at(-1)?.result === false) this.#open.pop();
  }
}
