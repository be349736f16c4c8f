/** A list whose items are nothing but so many links into the page is its contents. */
const FEWEST = 3;

interface OpenList {
  /** How many blocks stood before it. */
  readonly from: number;
  links: number;
  hasOther: boolean;
}

/** Finds the lists of a page that only lead to its parts: what they say stands there. */
export class LinkLists {
  readonly #open: OpenList[] = [];

  begin(from: number): void {
    this.#open.push({ from, links: 0, hasOther: false });
  }

  link(): void {
    for (const list of this.#open) list.links++;
  }

  /** Words that lead nowhere in the page. */
  other(): void {
    for (const list of this.#open) list.hasOther = true;
  }

  /** Where the blocks of the innermost list begin, if it only leads to parts of the page. */
  end(): number | null {
    const list = this.#open.pop();
    return list === undefined || list.hasOther || list.links < FEWEST ? null : list.from;
  }
}
