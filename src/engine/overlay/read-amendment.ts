import type { Clause } from "../../contract";
import type { Instruction, Order } from "./instruction";
import { itemsOf } from "./items";
import { PLACE, type Place, placeOf } from "./place";
import { readHead, readSentence } from "./sentence";

/** Words that order a change; a sentence with one that is not understood is reported, others are prose. */
const ORDERS =
  /改为|更改|修改(?!单)|替换|代替|删除|删去|增加|增补|\b(?:replace[sd]?|deleted?|add(?:ed)?|insert(?:ed)?|substituted?)\b/i;
const QUOTES = /[“「『][^”」』]*[”」』]?|"[^"]*"?/y;

/** Where a sentence ends: at its stop, semicolon or line, none within quotation marks; stops of numbers are none. */
function endOfSentence(text: string): number {
  for (let at = 0; at < text.length; at++) {
    QUOTES.lastIndex = at;
    const quoted = QUOTES.exec(text);
    if (quoted) at += quoted[0].length - 1;
    else if (/[。；;\n]/.test(text[at]!) || (text[at] === "." && /^\.(?:\s|$)/.test(text.slice(at, at + 2)))) return at;
  }
  return text.length;
}

/** Parts of a sentence at its commas, none within quotation marks. */
function partsOf(sentence: string): string[] {
  const parts = [""];
  for (let at = 0; at < sentence.length; at++) {
    QUOTES.lastIndex = at;
    const quoted = QUOTES.exec(sentence);
    const piece = quoted ? quoted[0] : sentence[at]!;
    if (piece === "，") parts.push("");
    else parts[parts.length - 1] += piece;
    at += piece.length - 1;
  }
  return parts.map((part) => part.trim());
}

const placeIn = (order: Order): Place | null => ("place" in order ? order.place : null);

const ONLY_PLACE = new RegExp(`^(?:在|对)?${PLACE}(?:中|里)?\\s*[:：,，]?$`);
const DELETED_TOGETHER = new RegExp(`^(删除|删去|取消)\\s*${PLACE}\\s*[、和及]\\s*`);

/** `附录A中A.1`, `第5章的5.3`: the finer place says it all. */
const WITHIN_ANNEX = /附录\s*([A-Z])\s*(?:中的?|的)\s*(?=\1[.．]\d)/g;
const WITHIN_CHAPTER = /第\s*(\d+)\s*章\s*(?:中的?|的)\s*第?(?=\1[.．]\d)/g;

class ItemReader {
  readonly found: Instruction[] = [];
  private context: Place | null = null;

  private rest: string;

  constructor(item: string) {
    this.rest = item.replace(WITHIN_ANNEX, "").replace(WITHIN_CHAPTER, "");
  }

  read(): Instruction[] {
    while (this.rest.trim() !== "") {
      this.rest = this.rest.trimStart();
      this.readOne();
    }
    return this.found;
  }

  private add(words: string, order: Order): void {
    this.context = placeIn(order) ?? this.context;
    this.found.push({ words: words.trim(), order });
  }

  private readOne(): void {
    const end = endOfSentence(this.rest);
    const sentence = this.rest.slice(0, end).trim();
    const orders = this.ordersIn(sentence);
    if (orders !== null) for (const { words, order } of orders) this.add(words, order);
    else if (this.readWithBody()) return;
    else if (ONLY_PLACE.test(sentence)) this.context = placeOf(ONLY_PLACE.exec(sentence)![1]!);
    else if (ORDERS.test(sentence)) this.add(sentence, { kind: "not-understood" });
    this.rest = this.rest.slice(end + 1);
  }

  /** The orders of a sentence, one or several at its commas; null where a part of it is none. */
  private ordersIn(sentence: string): Instruction[] | null {
    const together = DELETED_TOGETHER.exec(sentence);
    if (together) {
      const first: Instruction = { words: sentence, order: { kind: "delete", place: placeOf(together[2]!) } };
      const others = this.ordersIn(`${together[1]}${sentence.slice(together[0].length)}`);
      return others && [first, ...others.map(({ order }) => ({ words: sentence, order }))];
    }
    const whole = readSentence(sentence, this.context);
    if (whole !== null) return [{ words: sentence, order: whole }];
    const orders: Instruction[] = [];
    let context = this.context;
    for (const part of partsOf(sentence)) {
      if (ONLY_PLACE.test(part)) {
        context = placeOf(ONLY_PLACE.exec(part)![1]!);
        continue;
      }
      const order = readSentence(part, context);
      if (order === null) return null;
      context = placeIn(order) ?? context;
      orders.push({ words: part, order });
    }
    return orders.length > 0 ? orders : null;
  }

  /** An instruction with a body: what is quoted, or all that follows. */
  private readWithBody(): boolean {
    const head = readHead(this.rest);
    if (head === null) return false;
    const behind = this.rest.slice(head.length);
    const quoted = /^\s*(?:“([^”]*)”|"([^"]*)"|「([^」]*)」)[。.；;]?/.exec(behind);
    const body = (quoted ? (quoted[1] ?? quoted[2] ?? quoted[3])! : behind).trim();
    const words = `${this.rest.slice(0, head.length)}${quoted ? quoted[0] : behind}`;
    this.add(words, { ...head.order, body } as Order);
    this.rest = quoted ? behind.slice(quoted[0].length) : "";
    return true;
  }
}

/** The instructions of an amendment 修改单 in their order, from the clauses of its own text. */
export const readAmendment = (clauses: readonly Clause[]): Instruction[] =>
  itemsOf(clauses).flatMap((item) => new ItemReader(item).read());
