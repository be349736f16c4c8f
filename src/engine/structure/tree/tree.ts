import type { Clause, ClauseKind, SourcePlace, TableCell } from "../../../contract";
import { bare } from "../unit";

/** A clause in the making. */
export class Draft {
  readonly paragraphs: string[] = [];
  title = "";
  normative: boolean | null = null;
  cells: TableCell[] | undefined;
  /** Set as soon as anything hangs under it: text that follows then needs a place of its own. */
  hasChildren = false;

  constructor(
    readonly parent: Draft | null,
    public kind: ClauseKind,
    readonly number: string | null,
    /** Readable name under `namedUnder`, or in the whole text where that is null. */
    readonly name: string,
    readonly namedUnder: Draft | null,
    readonly place: SourcePlace | undefined,
    /** Number of the unit that it begins with. */
    readonly unit: number,
  ) {
    if (parent !== null) parent.hasChildren = true;
  }

  add(text: string): void {
    if (text !== "") this.paragraphs.push(text);
  }

  get lastText(): string {
    return this.paragraphs.at(-1) ?? this.title;
  }
}

/** Turns drafts into clauses with ids that are readable, unique and the same on every run. */
export function clausesOf(drafts: readonly Draft[]): Clause[] {
  const ids = new Map<Draft, string>();
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const parent = draft.parent === null ? null : ids.get(draft.parent)!;
    const wanted = draft.namedUnder === null ? draft.name : `${ids.get(draft.namedUnder)!}/${draft.name}`;
    const id = uniqueId(wanted, counts);
    ids.set(draft, id);
    return {
      id,
      parent,
      number: draft.number,
      title: draft.title,
      kind: draft.kind,
      text: draft.paragraphs.join("\n"),
      normative: draft.normative,
      ...(draft.cells === undefined ? {} : { cells: draft.cells }),
      ...(draft.place === undefined ? {} : { place: draft.place }),
      provisions: [],
      quantities: [],
      references: [],
    };
  });
}

function uniqueId(wanted: string, counts: Map<string, number>): string {
  const count = (counts.get(wanted) ?? 0) + 1;
  counts.set(wanted, count);
  if (count === 1) return wanted;
  const id = `${wanted}~${count}`;
  // A source may itself print "4.2~2": then count on.
  if (counts.has(id)) return uniqueId(wanted, counts);
  counts.set(id, 1);
  return id;
}

/** A title as a name inside an id. */
export const nameOf = (title: string): string => bare(title).replaceAll("/", "∕").slice(0, 40);
