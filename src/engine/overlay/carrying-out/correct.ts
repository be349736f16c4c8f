import type { Clause, StructureEdit } from "../../../contract";
import { bare } from "../../structure/unit";
import { bareNumber } from "../loose";
import { isUnder } from "../place";
import { insert, type Refusal, refuse } from "./operations";
import { endOf, replaceAt, type Tree } from "./tree";

type Made = Clause[] | Refusal;
type Of<Op extends StructureEdit["op"]> = Extract<StructureEdit, { op: Op }>;

/** Whether every clause stands behind its parent with nothing between that does not hang under that too. */
function isTree(tree: Tree): boolean {
  const open: string[] = [];
  for (const { id, parent } of tree) {
    while (open.length > 0 && open.at(-1) !== parent) open.pop();
    if (parent !== null && open.length === 0) return false;
    open.push(id);
  }
  return true;
}

/** Offset in a text behind words that it begins with, whatever their blanks; null where it does not. */
function behind(text: string, words: string): number | null {
  const wanted = bare(words);
  let seen = "";
  for (let at = 0; at <= text.length; at++) {
    if (seen === wanted) return at;
    if (at === text.length || !wanted.startsWith(seen)) return null;
    seen += bare(text[at]!);
  }
  return null;
}

const joined = (...words: readonly string[]): string => words.filter((one) => one !== "").join("\n");

/** Title and text where the title ends elsewhere: what it loses its text gains, and the other way about. */
function retitled({ title, text }: Clause, wanted: string): Pick<Clause, "title" | "text"> {
  const left = wanted === "" ? 0 : behind(title, wanted);
  if (left !== null) return { title: wanted, text: joined(title.slice(left).trim(), text) };
  const rest = behind(wanted, title);
  const taken = rest === null ? null : behind(text, wanted.slice(rest));
  return taken === null ? { title: wanted, text } : { title: wanted, text: text.slice(taken).trim() };
}

const numbered = (number: string | null): string | null => (number === null ? null : bareNumber(number) || null);

function label(tree: Tree, at: number, { number, title, kind }: Of<"label">): Made {
  const clause = tree[at]!;
  if (clause.cells !== undefined && kind !== undefined) return refuse("not-text", clause.id);
  return replaceAt(tree, at, {
    ...clause,
    ...(number === undefined ? {} : { number: numbered(number) }),
    ...(title === undefined || title.trim() === clause.title ? {} : retitled(clause, title.trim())),
    ...(kind === undefined ? {} : { kind }),
  });
}

function split(tree: Tree, at: number, edit: Of<"split">): Made {
  const clause = tree[at]!;
  if (clause.cells !== undefined) return refuse("not-text", clause.id);
  const [before, after] = [clause.text.slice(0, edit.at).trim(), clause.text.slice(edit.at).trim()];
  if (before === "" || after === "") return refuse("words-not-found", clause.id);
  const number = numbered(edit.number);
  const unnumbered = after.slice(behind(after, number ?? "") ?? 0).trim();
  const text = unnumbered.slice(behind(unnumbered, edit.title) ?? 0).trim();
  const below = number !== null && clause.number !== null && isUnder(number, bareNumber(clause.number));
  const kind = clause.kind === "annex" ? "clause" : clause.kind;
  const parent = below ? clause.id : clause.parent;
  const made = insert(replaceAt(tree, at, { ...clause, text: before }), at + 1, parent, {
    number,
    title: edit.title.trim(),
    text,
    kind,
  });
  if (below) return made;
  // what hung under the clause follows the later of its words
  const { id } = made[at + 1]!;
  return made.map((one) => (one.parent === clause.id ? { ...one, parent: id } : one));
}

const needsBlank = (before: string, after: string): boolean =>
  /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(after);

function merge(tree: Tree, at: number, { runsOn }: Of<"merge">): Made {
  const clause = tree[at]!;
  const before = tree[at - 1];
  if (before === undefined) return refuse("nothing-before", clause.id);
  if (clause.cells !== undefined || before.cells !== undefined) return refuse("not-text", clause.id);
  const head = [clause.number ?? "", clause.title].filter((one) => one !== "").join(" ");
  const words = runsOn ? [head, clause.text].filter((one) => one !== "").join(" ") : joined(head, clause.text);
  const gap = needsBlank(before.text, words) ? " " : "";
  const text = runsOn ? `${before.text}${gap}${words}` : joined(before.text, words);
  const holds = ["clause", "annex", "term-entry", "front-matter"].includes(before.kind);
  const parent = holds ? before.id : clause.parent;
  return replaceAt(tree, at - 1, { ...before, text })
    .toSpliced(at, 1)
    .map((one) => (one.parent === clause.id ? { ...one, parent } : one));
}

function move(tree: Tree, at: number, { clause, parent }: Of<"move">): Made {
  const end = endOf(tree, at);
  if (parent !== null && tree.slice(at, end).some(({ id }) => id === parent)) return refuse("under-itself", clause);
  const made = replaceAt(tree, at, { ...tree[at]!, parent });
  return isTree(made) ? made : refuse("order", clause);
}

/**
 * Carries out a correction whose clause is in the tree. Reading order is that of the source: a clause is moved by
 * hanging it under one that it can follow, with nothing cut off from its own parent.
 */
export function correct(tree: Tree, edit: StructureEdit): Made {
  const at = tree.findIndex(({ id }) => id === edit.clause);
  if (at < 0) return refuse("clause-not-found");
  switch (edit.op) {
    case "label":
      return label(tree, at, edit);
    case "split":
      return split(tree, at, edit);
    case "merge":
      return merge(tree, at, edit);
    case "move":
      return move(tree, at, edit);
  }
}
