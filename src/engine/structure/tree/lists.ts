import { itemMarks, type Mark } from "../paragraphs/pieces";
import type { Unit } from "../unit";
import type { Draft } from "./tree";

interface OpenItem {
  readonly style: string;
  readonly value: number | null;
  readonly column: number;
  readonly draft: Draft;
  /** What the list hangs on. */
  readonly stem: Draft;
}

/** Where a new item goes: after which open items, under which parent. */
export interface Placement {
  readonly mark: Mark;
  readonly depth: number;
  readonly parent: Draft;
}

/** Styles that ordinary sentences begin with too: they count only in sequence, from the first on. */
const WEAK = new Set(["a.", "a、", "i.", "1.", "1、", "一、", "1"]);

/** No list of a standard is nested deeper (Word has nine levels); labels that seem to go on inward are repeated ones. */
const DEEPEST = 9;

/** The lists that are open at a place of the text, outermost first. */
export class OpenLists {
  private items: OpenItem[] = [];

  close(): void {
    this.items = [];
  }

  get innermost(): Draft | null {
    return this.items.at(-1)?.draft ?? null;
  }

  /** Whether a paragraph without a label goes on the innermost item: it hangs under the item's text. */
  goesOn(unit: Unit): boolean {
    const item = this.items.at(-1);
    if (item === undefined) return false;
    return unit.block.indent !== undefined && columnOf(unit) > item.column + 1 && item.column >= 0;
  }

  /** Finds the reading of a label that continues an open list or begins one; null where none does. */
  place(unit: Unit, text: string, stem: Draft): Placement | null {
    const column = columnOf(unit);
    const marks = itemMarks(text);
    for (const mark of marks) {
      const depth = this.depthOfContinued(mark, column);
      if (depth !== null) return { mark, depth, parent: this.items[depth]!.stem };
    }
    for (const mark of marks) {
      if (!this.mayBegin(mark, stem)) continue;
      const depth = Math.min(this.items.length, DEEPEST - 1);
      return { mark, depth, parent: this.items[depth - 1]?.draft ?? stem };
    }
    return null;
  }

  open(placement: Placement, unit: Unit, draft: Draft): void {
    const { mark, depth, parent } = placement;
    this.items.length = depth;
    this.items.push({ style: mark.style, value: mark.value, column: columnOf(unit), draft, stem: parent });
  }

  private depthOfContinued(mark: Mark, column: number): number | null {
    for (let depth = this.items.length - 1; depth >= 0; depth--) {
      const item = this.items[depth]!;
      if (item.style !== mark.style || !follows(mark, item)) continue;
      const isDeeper = mark.value === null && column > item.column + 1 && depth === this.items.length - 1;
      const isShallower = mark.value === null && column < item.column - 1 && depth > 0;
      if (isDeeper) return null;
      if (!isShallower || !this.items.slice(0, depth).some((outer) => outer.style === mark.style)) return depth;
    }
    return null;
  }

  private mayBegin(mark: Mark, stem: Draft): boolean {
    if (mark.value === null) return true;
    if (mark.style === "1") return mark.value === 1 && /[：:]$/.test(stem.lastText);
    if (WEAK.has(mark.style)) return mark.value === 1;
    return mark.value === 1 || mark.style.includes("(") || mark.style.includes(")") || mark.style === "（一）";
  }
}

/** A gap in a list is kept where the label is unmistakable. */
function follows(mark: Mark, item: OpenItem): boolean {
  if (mark.value === null || item.value === null) return true;
  return WEAK.has(mark.style) ? mark.value === item.value + 1 : mark.value > item.value;
}

const columnOf = (unit: Unit): number => (unit.block.listLevel ?? 0) * 4 + (unit.block.indent ?? 0);
