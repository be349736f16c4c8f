import type { Clause, StructureEdit } from "../../contract";

export type Wrong = "label" | "split" | "runsOn" | "noHeading" | "move";

/** What a person fills in; which fields count depends on what is wrong. */
export interface StructureValues {
  wrong: Wrong;
  number?: string;
  title?: string;
  kind?: Clause["kind"];
  /** Offset of a line of the clause's own text. */
  from?: number;
  /** "": the top. */
  parent?: string;
  by: string;
  reason: string;
}

/** Places where another clause may begin: at a line, or behind a sentence; each with the words that follow. */
export function beginnings(text: string): { at: number; words: string }[] {
  const places = [...text.matchAll(/(?:[。；;]|\.(?=\s))\s*|\n\s*/g)].map(({ index, 0: sign }) => index + sign.length);
  return places.map((at) => ({ at, words: text.slice(at).trim() })).filter(({ words }) => words !== "");
}

/** `4.2.1 颜色`: the number and the title that a line seems to begin with. */
export function headOf(words: string): { number: string; title: string } {
  const [line = "", below] = words.split("\n");
  const found = /^([A-Z]?(?:\d+\.)*\d+|[A-Z](?:\.\d+)+|[a-z\d]{1,2}[)）])(?:\s+|(?=\p{Script=Han}))(.*)$/u.exec(line);
  if (!found) return { number: "", title: "" };
  return { number: found[1] ?? "", title: below === undefined ? "" : (found[2] ?? "") };
}

/** The clauses that one can hang under where it stands: the one before it and those above that. */
export function possibleParents(tree: readonly Clause[], clause: Clause): Clause[] {
  const byId = new Map(tree.map((one) => [one.id, one]));
  const parents: Clause[] = [];
  let above = tree[tree.findIndex(({ id }) => id === clause.id) - 1];
  while (above) {
    parents.push(above);
    above = above.parent === null ? undefined : byId.get(above.parent);
  }
  return parents;
}

/** The correction that was filled in; null where it changes nothing. */
export function editOf(clause: Clause, values: StructureValues): StructureEdit | null {
  const { wrong, number = "", title = "", kind, from, parent } = values;
  if (wrong === "runsOn" || wrong === "noHeading")
    return { op: "merge", clause: clause.id, runsOn: wrong === "runsOn" };
  if (wrong === "move") {
    const under = parent || null;
    return under === clause.parent ? null : { op: "move", clause: clause.id, parent: under };
  }
  if (wrong === "split") {
    if (from === undefined) return null;
    return { op: "split", clause: clause.id, at: from, number: number.trim() || null, title: title.trim() };
  }
  const edit = {
    op: "label" as const,
    clause: clause.id,
    ...((number.trim() || null) === clause.number ? {} : { number: number.trim() || null }),
    ...(title.trim() === clause.title ? {} : { title: title.trim() }),
    ...(kind === undefined || kind === clause.kind ? {} : { kind: kind as never }),
  };
  return Object.keys(edit).length > 2 ? edit : null;
}
