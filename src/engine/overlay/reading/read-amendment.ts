import type { Clause } from "../../../contract";
import { captionLine, isOfObject, numberedLine, ORDINAL, ordinalOf, PLACE, type Place, placeOf } from "../place";
import { instructionsOfTable } from "./amendment-table";
import { TITLED } from "./forms";
import { readHead } from "./head";
import type { Instruction, Order } from "./instruction";
import { ADMINISTRATIVE, itemsOf, ORDERS, PAGE } from "./items";
import { endOfSentence, partsOf, quotationIn, unquoted } from "./quotation";
import { readSentence } from "./sentence";

const placeIn = (order: Order): Place | null => ("place" in order ? order.place : null);

/** A sentence beyond this orders nothing by itself; bodies may be of any length. */
const LONGEST_SENTENCE = 4_000;

const ONLY_PLACE = new RegExp(`^(?:在|对|in )?${PLACE}(?:中|里)?${TITLED}(?:,? [A-Z][^.;:"“]{1,60})?\\s*[:：,，]?$`);
const TOGETHER = "\\s*(?:、|和|及|与|, | and )\\s*";
const DELETED_TOGETHER = new RegExp(`^(删除|删去|取消|delete )\\s*${PLACE}${TOGETHER}`, "i");
/** `将5.3、5.4和6.1中的…`: the same at several places. */
const PLACES_TOGETHER = new RegExp(`^((?:将|把|在|in )?\\s*)${PLACE}${TOGETHER}(?=${PLACE})`, "i");

/** `附录A中A.1`, `第5章的5.3`: the finer place says it all. */
const WITHIN_ANNEX = /附录\s*([A-Z])\s*(?:中的?|的)\s*(?=\1[.．]\d)/g;
const WITHIN_CHAPTER = /第\s*(\d+)\s*章\s*(?:中的?|的)\s*第?(?=\1[.．]\d)/g;
const ON_PAPER = new RegExp(`^${PAGE}`);
/** A mark within a point: `（1）“甲”改为“乙”`. */
const INNER_MARK =
  /^(?:[（(]\d{1,2}[)）]|[①-⑳]|\d{1,2}(?:[)）、]|[.．](?!\d))|[a-z][)）](?=\s*(?:将|把|在|“|删|增)))\s*/;
/** `2.1 3.3.1条改为…`, `3.2 删去4.2.2条`: a point counted by its chapter, before the place that is meant. */
const COUNTED =
  /^\d+(?:[.．]\d+)+\s+(?=(?:将|把|在|对|删除|删去|取消|增加|补充)?\s*(?:第?\s*\d+(?:[.．]\d+)+|第\s*\d+\s*[章条]|[表图]\s*[A-Z\d]|附录\s*[A-Z]))/;
const VERBS =
  "(?:is |are )?(?:delete|replace|change|add|insert|substitute|remove|for|after|following|in the|in lines?|instead)\\b";
/** `5.2, second sentence: delete …`, `In 4.3, replace …`, `4.1, Noise: change …`: the place before an English order. */
const PLACE_BEFORE = new RegExp(
  `^(?:in )?${PLACE}(?:,\\s*${PLACE})?(?:,? (?:in )?lines? \\d+(?: to \\d+)?)?(?: \\([^)\\n]{1,40}\\)| ?,? ([^.;:"“\\n]{1,60}?))??\\s*[,:.]?\\s+(?=${VERBS})`,
  "i",
);
const LINE_BEFORE = /^in lines? \d+(?: to \d+)?,?\s+/i;
const PART_BEFORE = new RegExp(`^(?:in )?the (${ORDINAL}) (sentence|paragraph)\\s*[,:]?\\s+`, "i");
const PLACE_LINE = new RegExp(`^${PLACE}(?:,\\s*${PLACE})?(?:[ ,]+([^:：]+?))?\\s*[:：]?$`);

/** `Model A, Power column`: words of the row and of the column. */
const cellNames = (words: string): string[] =>
  words.split(",").map((one) => one.trim().replace(/^(?:the )?(?:row|column)(?: for)? |,? (?:row|column)$/gi, ""));

/** The finer of the places that are named together; behind a table, further words are those of its cells. */
function placed(first: string, finer: string | undefined, rest: string | undefined): Place {
  const place = placeOf(finer ?? first);
  const isCell = rest !== undefined && isOfObject(place.number ?? "");
  return isCell ? { ...place, cells: [...place.cells, ...cellNames(rest)] } : place;
}

/** The place that a line names by itself; null where it is none that is known. */
function placeOfLine(line: string): Place | null {
  const found = PLACE_LINE.exec(line.replace(ON_PAPER, ""));
  return found && placed(found[1]!, found[2], found[3]);
}

/** `原条文：… 修改为：…` */
const OLD_AND_NEW =
  /^(?:原条文|原文|原为|现条文)\s*[:：]\s*([^\n]+(?:\n(?!现?(?:修改|更改|改)|修改后|新条文)[^\n]+)*)\n?(?:现?(?:修改|更改|改)为|修改后(?:的条文)?为?|新条文)\s*[:：]\s*([\s\S]+)$/;

class ItemReader {
  readonly found: Instruction[] = [];

  private rest: string;
  private context: Place | null;

  constructor(item: string, context: Place | null) {
    this.rest = item.replace(WITHIN_ANNEX, "").replace(WITHIN_CHAPTER, "");
    this.context = context;
  }

  /** Reads the point; the place that was named last. */
  read(): Place | null {
    while (this.rest.trim() !== "") {
      this.rest = this.rest
        .replace(/^[\s。]+/, "")
        .replace(INNER_MARK, "")
        .replace(COUNTED, "")
        .replace(ON_PAPER, "");
      this.readOne();
    }
    return this.context;
  }

  private add(words: string, order: Order): void {
    const place = placeIn(order);
    // what is said next of the table is not of the same row
    if (place !== null) this.context = { ...place, row: null, col: null, cells: [] };
    this.found.push({ words: words.trim(), order });
  }

  private readOne(): void {
    if (this.readOldAndNew()) return;
    const end = endOfSentence(this.rest);
    const sentence = this.rest.slice(0, end).trim();
    const orders = sentence.length > LONGEST_SENTENCE ? null : this.ordersIn(sentence);
    if (orders !== null) for (const { words, order } of orders) this.add(words, order);
    else if (this.readWithBody()) return;
    else if (ONLY_PLACE.test(sentence) && !ORDERS.test(sentence))
      this.context = placeOf(ONLY_PLACE.exec(sentence)![1]!);
    else if (ORDERS.test(sentence) && !ADMINISTRATIVE.test(sentence)) this.add(sentence, notUnderstood(sentence));
    this.rest = this.rest.slice(end + 1);
  }

  private readOldAndNew(): boolean {
    const found = OLD_AND_NEW.exec(this.rest);
    if (found === null || this.context === null) return false;
    const [words, old, by] = found;
    this.add(words, {
      kind: "replace-words",
      place: this.context,
      old: old!.trim(),
      by: unquoted(by!),
      everywhere: false,
    });
    this.rest = "";
    return true;
  }

  /** The place that an English sentence begins with, and what follows it. */
  private placed(text: string): { context: Place | null; length: number } {
    const before = PLACE_BEFORE.exec(text);
    const named = before ? placed(before[1]!, before[2], before[3]) : this.context;
    let length = before?.[0].length ?? 0;
    length += LINE_BEFORE.exec(text.slice(length))?.[0].length ?? 0;
    const part = PART_BEFORE.exec(text.slice(length));
    if (part === null || named === null) return { context: named, length };
    const context = { ...named, [part[2]!.toLowerCase()]: ordinalOf(part[1]!) };
    return { context, length: length + part[0].length };
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
    const { context: named, length } = this.placed(sentence);
    const whole = readSentence(sentence, this.context) ?? readSentence(sentence.slice(length), named);
    if (whole !== null) return [{ words: sentence, order: whole }];
    const orders: Instruction[] = [];
    let context = this.context;
    for (const part of partsOf(sentence).map((one) => one.replace(/^(?:并|同时|且|另外?|以及)/, ""))) {
      const only = ONLY_PLACE.exec(part);
      if (only && !ORDERS.test(part)) {
        context = placeOf(only[1]!);
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
    const { context, length } = this.placed(this.rest);
    const direct = readHead(this.rest, this.context);
    const head = direct ?? (length > 0 ? readHead(this.rest.slice(length), context) : null);
    if (head === null) return false;
    const begin = head.length + (direct === null ? length : 0);
    const behind = this.rest.slice(begin);
    const quotation = quotationIn(behind);
    const body = quotation === null ? behind.trim() : unquoted(behind.slice(0, quotation));
    this.add(this.rest.slice(0, begin + (quotation ?? behind.length)), withBody(head.order, body));
    this.rest = quotation === null ? "" : behind.slice(quotation);
    return true;
  }
}

/** `3.4条`, `第5章`, `表2`: places as words name them; `5 W` is none. */
const NAMED = new RegExp(`(?<![\\d.．])${PLACE}`, "g");
const IS_PLACE = /[.．]\d|[章条表图]|附录|clause|section|paragraph|annex|table|figure/i;
const MOST_NAMED = 20;

/** An order that is not understood, with the places that it speaks of: what rests on them is to be looked at. */
function notUnderstood(words: string): Order {
  const named = [...words.slice(0, LONGEST_SENTENCE).matchAll(NAMED)].slice(0, MOST_NAMED);
  const places = named.flatMap(([whole, place]) => (place && IS_PLACE.test(whole) ? [placeOf(place)] : []));
  return { kind: "not-understood", places };
}

/** `5.2改为5.3`: a clause is numbered anew, which moves what speaks of it; that is left to people. */
const ONLY_NUMBER =
  /^(?=.{0,6}[A-Z\d])第?\s*(?:附录\s*)?[A-Z]?[\d.．]*\d?[A-Za-z]?\s*(?:章|条款?|款|节)?(?:[,，、].{0,20})?[。.]?$/;

function withBody(order: Order, body: string): Order {
  if (order.kind === "replace" && ONLY_NUMBER.test(body) && order.place.row === null && order.place.cells.length === 0)
    return { kind: "not-understood", places: [order.place] };
  if (order.kind === "replace-words") return { ...order, by: body };
  if (order.kind === "insert") {
    const first = body.split("\n")[0]!;
    const begins = (numberedLine(first) ?? captionLine(first))?.number === order.number;
    return { ...order, body: begins || order.body === "" ? body : `${order.body}\n${body}` };
  }
  return "body" in order ? { ...order, body } : order;
}

/** So much of a text is shown where nothing of it could be read. */
const SHOWN = 80;

/**
 * The instructions of an amendment 修改单 in their order, from the clauses of its own text. What orders something, or
 * stands as a point of its own, and is not understood is one too: nothing of an amendment is passed over in silence.
 */
export function readAmendment(clauses: readonly Clause[]): Instruction[] {
  const tables = new Map(
    clauses.flatMap((clause) => {
      const own = instructionsOfTable(clause);
      return own === null ? [] : [[clause, own] as const];
    }),
  );
  const found = [...tables.values()].flat();
  found.push(...instructionsOfWords(clauses.filter((clause) => !tables.has(clause))));
  if (found.length > 0) return found;
  const text = clauses.flatMap(({ kind, title, text: own }) => (kind === "front-matter" ? [] : [title, own]));
  const words = text
    .find((own) => own.trim() !== "")
    ?.trim()
    .slice(0, SHOWN);
  return words === undefined ? [] : [{ words, order: { kind: "not-understood", places: [] } }];
}

function instructionsOfWords(clauses: readonly Clause[]): Instruction[] {
  const { items, isMarked } = itemsOf(clauses);
  const found: Instruction[] = [];
  let context: Place | null = null;
  for (const { place, words } of items) {
    if (isMarked) context = null;
    if (place !== null) context = placeOfLine(place);
    const reader = new ItemReader(words, context);
    context = reader.read();
    const isSilent = reader.found.length === 0 && isMarked && words.trim() !== "" && !ADMINISTRATIVE.test(words);
    // the line that names the place is part of what was written
    found.push(...reader.found.map((one) => (place === null ? one : { ...one, words: `${place} ${one.words}` })));
    if (isSilent) found.push({ words: words.trim().slice(0, SHOWN), order: notUnderstood(words) });
  }
  return found;
}
