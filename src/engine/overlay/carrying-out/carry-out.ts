import type { Clause, TableCell } from "../../../contract";
import { bareNumber } from "../loose";
import { isOfObject, isUnder, numberedLine, type Place } from "../place";
import type { Order } from "../reading/instruction";
import { type Body, type BodyClause, bodyClauses } from "./body";
import { exchangeWords, partIn } from "./exchange";
import { type Located, locate } from "./locate";
import { placeOfNumber } from "./numbers";
import { appendToTable, removeObject, replaceObject } from "./objects";
import { insert, isRefusal, type Refusal, refuse, rewrite, strike } from "./operations";
import { endOf, replaceAt, type Tree } from "./tree";

type Made = Clause[] | Refusal;

const isNumbered = ({ number, kind, gone }: Clause): boolean =>
  number !== null && gone === undefined && ["clause", "annex", "term-entry"].includes(kind);

const isObject = ({ kind }: Clause): boolean => kind === "table" || kind === "figure";

const bearing = (tree: Tree, number: string): number =>
  tree.findIndex(
    (clause) => clause.number !== null && bareNumber(clause.number).toLowerCase() === number.toLowerCase(),
  );

const kindOf = ({ number, kind }: BodyClause, tree: Tree, before: number | null): Clause["kind"] => {
  if (kind !== "clause") return kind;
  if (/^(?:附录|Annex|Appendix)/i.test(number)) return "annex";
  return before !== null && tree[before]!.kind === "term-entry" ? "term-entry" : "clause";
};

/** Puts one new clause in by its number, or where it is said to go; one that was deleted comes back with its new words. */
function insertOne(tree: Tree, clause: BodyClause, under: Located | null): Made {
  const { number, title, text, cells } = clause;
  const words = { title, text, ...(cells === undefined ? {} : { cells }) };
  const there = bearing(tree, number);
  if (there >= 0 && tree[there]!.gone === undefined) return refuse("number-taken", tree[there]!.id);
  if (there >= 0) {
    const { gone: _, ...own } = tree[there]!;
    return replaceAt(tree, there, { ...own, ...words });
  }
  if (under !== null && clause.kind !== "clause") {
    const at = firstNumberedUnder(tree, under.at);
    return insert(tree, at, tree[under.at]!.id, { number, kind: clause.kind, ...words });
  }
  const { before, parent } = placeOfNumber(tree, number);
  if (before === null && parent === null) return refuse(isOfObject(number) ? "place-missing" : "clause-not-found");
  const above = before === null ? tree[parent!]!.id : tree[before]!.parent;
  const at = before === null ? firstNumberedUnder(tree, parent!) : endOf(tree, before);
  return insert(tree, at, above, { number, kind: kindOf(clause, tree, before), ...words });
}

/** Puts new clauses in, those of a body each by its number. */
function insertBody(tree: Tree, number: string | null, body: Body, place: Place | null): Made {
  if (body.words.trim() === "") return refuse("body-missing");
  const clauses = bodyClauses(body, number);
  if (clauses === null) return refuse("place-missing");
  const named = place === null ? null : locate(tree, place);
  if (named !== null && "refused" in named) return named;
  let made: Clause[] = [...tree];
  let under = named;
  for (const clause of clauses) {
    const isMissing = clause.kind === "table" && (clause.cells ?? []).length === 0;
    const next = isMissing ? refuse("body-missing") : insertOne(made, clause, under);
    if (isRefusal(next)) return next;
    made = next;
    // tables and figures of the body stand under the clause of the body before them
    if (clause.kind === "clause") under = { at: bearing(made, clause.number), end: 0 };
  }
  return made;
}

/** Behind a clause and what hangs under it without a number. */
function firstNumberedUnder(tree: Tree, at: number): number {
  const end = endOf(tree, at);
  const first = tree.slice(at + 1, end).findIndex(isNumbered);
  return first < 0 ? end : at + 1 + first;
}

/** `c) …`, `注2：…`: a piece of a clause by its label. */
const PIECE = /^(?:(注|NOTE)\s?(\d*)|(示例|EXAMPLE)\s?(\d*)|([a-z\d]{1,2}[)）]))\s*[:：.]?\s*(?=\S)/;

function pieceOf(line: string): Pick<Clause, "number" | "kind" | "text"> {
  const found = PIECE.exec(line);
  if (found === null) return { number: null, kind: "clause", text: line };
  const [head, note, noteCount, example, exampleCount, item] = found;
  const number = item ?? (note ? `${note}${noteCount}` : `${example}${exampleCount}`);
  return { number, kind: item ? "list-item" : note ? "note" : "example", text: line.slice(head.length) };
}

/** Adds words to the end of a clause's own: behind its lists and notes, before its subclauses. */
function append(tree: Tree, { at }: Located, place: Place, body: Body): Made {
  const { words } = body;
  if (words === "") return refuse("body-missing", tree[at]!.id);
  const [first, ...others] = words.split("\n");
  const piece = pieceOf(first!);
  if (tree[at]!.kind === "table" && piece.kind === "clause") return appendToTable(tree, at, place, body);
  if (place.paragraph !== null || place.sentence !== null) return appendToPart(tree, at, place, words);
  const head = numberedLine(first!);
  if (head !== null && place.number !== null && isUnder(head.number, place.number))
    return insertBody(tree, null, body, null);
  const end = firstNumberedUnder(tree, at);
  if (end === at + 1 && piece.kind === "clause") {
    const { text } = tree[at]!;
    return rewrite(tree, at, { text: text === "" ? words : `${text}\n${words}` });
  }
  const text = [piece.text, ...others].join("\n");
  return insert(tree, end, tree[at]!.id, { ...piece, title: "", text });
}

/** Adds words behind a paragraph or a sentence. */
function appendToPart(tree: Tree, at: number, place: Place, words: string): Made {
  const { id, text } = tree[at]!;
  const found = partIn(text, place);
  if (found === null) return refuse("words-not-found", id);
  const link = place.sentence === null ? "\n" : /[a-z.]$/i.test(text.slice(0, found.end)) ? " " : "";
  return rewrite(tree, at, { text: `${text.slice(0, found.end)}${link}${words}${text.slice(found.end)}` });
}

/** A tree without the list items, notes and paragraphs of a clause: they are part of its words. What they held stays. */
function withoutPieces(tree: Tree, { at, end }: Located): Clause[] {
  const stays = ({ number, kind }: Clause, i: number): boolean =>
    i <= at ||
    i >= end ||
    ["table", "figure", "formula"].includes(kind) ||
    (number !== null && kind === "clause") ||
    kind === "annex" ||
    kind === "term-entry";
  const kept = tree.filter(stays);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((clause) =>
    clause.parent === null || ids.has(clause.parent) ? clause : { ...clause, parent: tree[at]!.id },
  );
}

/** Puts a body in the place of a whole clause; its subclauses are part of it. */
function replaceClause(tree: Tree, located: Located, number: string, body: Body): Made {
  const { at, end } = located;
  const own = tree[at]!;
  const [first, ...others] = bodyClauses(body, number) ?? [];
  if (first === undefined) return refuse("body-missing", own.id);
  const below = tree.slice(at + 1, end).filter(isNumbered);
  if (below.length > 0 && !others.some(({ kind }) => kind === "clause")) return refuse("has-subclauses", own.id);
  const kept = new Set(others.map((one) => one.number));
  const title = first.title === "" ? own.title : first.title;
  let made: Made = rewrite(withoutPieces(tree, located), at, { title, text: first.text });
  for (const { id, number: its } of below) {
    if (kept.has(bareNumber(its!))) continue;
    const there = made.findIndex((clause) => clause.id === id);
    if (made[there]!.gone === undefined) made = strike(made, there);
  }
  let under: Located = { at, end: 0 };
  for (const other of others) {
    const there: number = bearing(made, other.number);
    const isThere: boolean = there >= 0 && made[there]!.gone === undefined;
    made = isThere ? replaceWords(made, there, other) : insertOne(made, other, under);
    if (isRefusal(made)) return made;
    if (other.kind === "clause") under = { at: bearing(made, other.number), end: 0 };
  }
  return made;
}

const replaceWords = (tree: Tree, at: number, { title, text, cells }: BodyClause): Clause[] =>
  rewrite(tree, at, { title: title || tree[at]!.title, text, ...(cells ? { cells } : {}) });

function replace(tree: Tree, located: Located, place: Place, body: Body): Made {
  const { at } = located;
  const own = tree[at]!;
  const { words } = body;
  if (isObject(own) && !place.isTitle) return replaceObject(tree, at, place, body);
  if (words === "") return refuse("body-missing", own.id);
  if (place.isTitle) return rewrite(tree, at, { title: words });
  if (place.number === null) return refuse("not-understood", own.id);
  if (place.paragraph !== null || place.sentence !== null) return replacePart(tree, at, place, words);
  if (place.item !== null) return rewrite(tree, at, { text: pieceOf(words).text });
  return replaceClause(tree, located, place.number, body);
}

/** Puts words in the place of a paragraph or a sentence, or (null) takes it away with its line. */
function replacePart(tree: Tree, at: number, place: Place, words: string | null): Made {
  const { id, text } = tree[at]!;
  const found = partIn(text, place);
  if (found === null) return refuse("words-not-found", id);
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  if (words !== null) return rewrite(tree, at, { text: before + words + after });
  const isLine = (before === "" || before.endsWith("\n")) && (after === "" || after.startsWith("\n"));
  const left = isLine ? (before === "" ? after.slice(1) : before.slice(0, -1) + after) : before + after.trimStart();
  return rewrite(tree, at, { text: left.trimEnd() });
}

function remove(tree: Tree, { at }: Located, place: Place): Made {
  const own = tree[at]!;
  if (place.isTitle) return refuse("not-understood", own.id);
  if (isObject(own)) return removeObject(tree, at, place);
  if (place.col !== null || place.row !== null) return refuse("not-understood", own.id);
  return place.paragraph === null && place.sentence === null ? strike(tree, at) : replacePart(tree, at, place, null);
}

/** The clauses that places name, as far as each names one. */
const spokenOf = (tree: Tree, places: readonly Place[]): string[] =>
  places.flatMap((place) => {
    const found = locate(tree, { ...place, row: null, col: null, cells: [] });
    return place.number === null || "refused" in found ? [] : [tree[found.at]!.id];
  });

/** Words behind others, with the blank that the words of Latin script need. */
const joined = (before: string, words: string): string =>
  before + (/[A-Za-z\d]$/.test(before) && /^[A-Za-z\d]/.test(words) ? " " : "") + words;

/**
 * Carries one order of an amendment out; what cannot be done without guessing is refused, and changes nothing. `tables`
 * are those of the amendment, by their text.
 */
export function carryOut(tree: Tree, order: Order, tables: ReadonlyMap<string, readonly TableCell[]>): Made {
  if (order.kind === "place-missing") return refuse(order.kind);
  if (order.kind === "not-understood") return refuse(order.kind, ...spokenOf(tree, order.places));
  if (order.kind === "insert") return insertBody(tree, order.number, { words: order.body, tables }, order.under);
  const located = locate(tree, order.place);
  if ("refused" in located) return located;
  switch (order.kind) {
    case "replace-words":
      return exchangeWords(tree, located, order.place, order.old, () => order.by, order.everywhere);
    case "insert-words":
      return exchangeWords(tree, located, order.place, order.behind, (found) => joined(found, order.words), false);
    case "replace":
      return replace(tree, located, order.place, { words: order.body, tables });
    case "append":
      return append(tree, located, order.place, { words: order.body, tables });
    case "delete":
      return remove(tree, located, order.place);
  }
}
