import type { Clause } from "../../contract";
import { bodyClauses } from "./body";
import { exchangeWords, paragraphIn } from "./exchange";
import type { Order } from "./instruction";
import { type Located, locate } from "./locate";
import { bareNumber } from "./loose";
import { placeOfNumber } from "./numbers";
import { insert, isRefusal, type Refusal, refuse, rewrite, strike } from "./operations";
import { isUnder, numberedLine, type Place } from "./place";
import { withCell, withoutRow } from "./table";
import { endOf, replaceAt, type Tree } from "./tree";

type Made = Clause[] | Refusal;

const isNumbered = ({ number, kind, gone }: Clause): boolean =>
  number !== null && gone === undefined && ["clause", "annex", "term-entry"].includes(kind);

const put = (tree: Tree, at: number, made: Clause | Refusal): Made =>
  "refused" in made ? made : replaceAt(tree, at, made);

/** Puts new clauses in by their numbers; one that was deleted before comes back with its new words. */
function insertBody(tree: Tree, number: string | null, body: string): Made {
  if (body.trim() === "") return refuse("body-missing");
  const clauses = bodyClauses(body, number);
  if (clauses === null) return refuse("place-missing");
  let made: Clause[] = [...tree];
  for (const { number: own, ...words } of clauses) {
    if (/^[表图]/.test(own)) return refuse("not-understood");
    const there = made.findIndex((clause) => clause.number !== null && bareNumber(clause.number) === own);
    if (there >= 0 && made[there]!.gone === undefined) return refuse("number-taken", made[there]!.id);
    if (there >= 0) {
      const { gone: _, ...clause } = made[there]!;
      made = replaceAt(made, there, { ...clause, ...words });
      continue;
    }
    const { before, parent } = placeOfNumber(made, own);
    if (before === null && parent === null) return refuse("clause-not-found");
    const under = before === null ? made[parent!]!.id : made[before]!.parent;
    const at = before === null ? firstNumberedUnder(made, parent!) : endOf(made, before);
    const isTerm = before !== null && made[before]!.kind === "term-entry";
    const kind = /^(?:附录|Annex|Appendix)/i.test(own) ? "annex" : isTerm ? "term-entry" : "clause";
    made = insert(made, at, under, { number: own, kind, ...words });
  }
  return made;
}

/** Behind a clause and what hangs under it without a number. */
function firstNumberedUnder(tree: Tree, at: number): number {
  const end = endOf(tree, at);
  const first = tree.slice(at + 1, end).findIndex(isNumbered);
  return first < 0 ? end : at + 1 + first;
}

/** Adds words to the end of a clause's own: behind its lists and notes, before its subclauses. */
function append(tree: Tree, { at }: Located, place: Place, body: string): Made {
  if (body === "") return refuse("body-missing", tree[at]!.id);
  if (tree[at]!.kind === "table") return refuse("not-understood", tree[at]!.id);
  const head = numberedLine(body.split("\n")[0]!);
  if (head !== null && place.number !== null && isUnder(head.number, place.number)) return insertBody(tree, null, body);
  const end = firstNumberedUnder(tree, at);
  if (end === at + 1) {
    const { text } = tree[at]!;
    return rewrite(tree, at, { text: text === "" ? body : `${text}\n${body}` });
  }
  return insert(tree, end, tree[at]!.id, { number: null, title: "", text: body, kind: "clause" });
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
function replaceClause(tree: Tree, located: Located, number: string, body: string): Made {
  const { at, end } = located;
  const own = tree[at]!;
  const [first, ...others] = bodyClauses(body, number) ?? [];
  if (first === undefined) return refuse("body-missing", own.id);
  const below = tree.slice(at + 1, end).filter(isNumbered);
  if (below.length > 0 && others.length === 0) return refuse("has-subclauses", own.id);
  const kept = new Set(others.map((one) => one.number));
  const title = first.title === "" ? own.title : first.title;
  let made: Made = rewrite(withoutPieces(tree, located), at, { title, text: first.text });
  for (const { id, number: its } of below) {
    if (kept.has(bareNumber(its!))) continue;
    const there = made.findIndex((clause) => clause.id === id);
    if (made[there]!.gone === undefined) made = strike(made, there);
  }
  for (const { number: its, title: itsTitle, text } of others) {
    const there: number = made.findIndex((clause) => clause.number !== null && bareNumber(clause.number) === its);
    made =
      there < 0
        ? insertBody(made, its, `${its} ${itsTitle}\n${text}`)
        : rewrite(made, there, { title: itsTitle || made[there]!.title, text });
    if (isRefusal(made)) return made;
  }
  return made;
}

function replace(tree: Tree, located: Located, place: Place, body: string): Made {
  const { at } = located;
  const own = tree[at]!;
  if (body === "") return refuse("body-missing", own.id);
  if (place.isTitle) return rewrite(tree, at, { title: body });
  if (place.row !== null && place.col !== null) return put(tree, at, withCell(own, place.row, place.col, body));
  if (place.row !== null || place.number === null || own.kind === "table") return refuse("not-understood", own.id);
  if (place.paragraph !== null) return replaceParagraph(tree, at, place.paragraph, body);
  if (place.item !== null) return rewrite(tree, at, { text: body.replace(/^[a-z\d][)）]\s*/, "") });
  return replaceClause(tree, located, place.number, body);
}

function replaceParagraph(tree: Tree, at: number, count: number, body: string | null): Made {
  const { id, text } = tree[at]!;
  const found = paragraphIn(text, count);
  if (found === null) return refuse("words-not-found", id);
  const paragraphs = text.split("\n");
  return rewrite(tree, at, { text: paragraphs.toSpliced(count - 1, 1, ...(body === null ? [] : [body])).join("\n") });
}

function remove(tree: Tree, { at }: Located, { row, col, paragraph, isTitle }: Place): Made {
  if (isTitle || col !== null) return refuse("not-understood", tree[at]!.id);
  if (row !== null) return put(tree, at, withoutRow(tree[at]!, row));
  return paragraph === null ? strike(tree, at) : replaceParagraph(tree, at, paragraph, null);
}

/** Carries one order of an amendment out; what cannot be done without guessing is refused, and changes nothing. */
export function carryOut(tree: Tree, order: Order): Made {
  if (order.kind === "not-understood" || order.kind === "place-missing") return refuse(order.kind);
  if (order.kind === "insert") return insertBody(tree, order.number, order.body);
  const located = locate(tree, order.place);
  if ("refused" in located) return located;
  switch (order.kind) {
    case "replace-words":
      return exchangeWords(tree, located, order.place, order.old, () => order.by, order.everywhere);
    case "insert-words":
      return exchangeWords(tree, located, order.place, order.behind, (found) => found + order.words, false);
    case "replace":
      return replace(tree, located, order.place, order.body);
    case "append":
      return append(tree, located, order.place, order.body);
    case "delete":
      return remove(tree, located, order.place);
  }
}
