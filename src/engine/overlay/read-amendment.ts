import type { Clause } from "../../contract";
import type { Instruction, Order } from "./instruction";
import { itemsOf, ORDERS } from "./items";
import { PLACE, type Place, placeOf } from "./place";
import { readHead, readSentence } from "./sentence";

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

/** A sentence beyond this orders nothing by itself; bodies may be of any length. */
const LONGEST_SENTENCE = 4_000;

const ONLY_PLACE = new RegExp(`^(?:在|对)?${PLACE}(?:中|里)?\\s*[:：,，]?$`);
const TOGETHER = "\\s*(?:、|和|及|与|, | and )\\s*";
const DELETED_TOGETHER = new RegExp(`^(删除|删去|取消|delete )\\s*${PLACE}${TOGETHER}`, "i");
/** `将5.3、5.4和6.1中的…`: the same at several places. */
const PLACES_TOGETHER = new RegExp(`^((?:将|把|在|in )?\\s*)${PLACE}${TOGETHER}(?=${PLACE})`, "i");

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
    const orders = sentence.length > LONGEST_SENTENCE ? null : this.ordersIn(sentence);
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
    const several = PLACES_TOGETHER.exec(sentence);
    if (several) {
      const rest = sentence.slice(several[0].length);
      const others = this.ordersIn(`${several[1]}${rest}`);
      const last = others?.at(-1);
      const place = placeOf(several[2]!);
      const own = last && "place" in last.order ? [{ words: sentence, order: { ...last.order, place } }] : [];
      return others && [...own, ...others.map(({ order }) => ({ words: sentence, order }))];
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
    const head = readHead(this.rest, this.context);
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
