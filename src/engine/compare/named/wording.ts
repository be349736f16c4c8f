import type { NamedChange, WordRun } from "../../../contract";
import { words } from "../../tokens";
import { essence } from "../same";

/** One stretch of a word difference: what stood there, and what stands there now. */
export interface Block {
  readonly removed: string;
  readonly added: string;
}

export function blocksOf(runs: readonly WordRun[]): Block[] {
  const blocks: { removed: string; added: string }[] = [];
  let open: { removed: string; added: string } | null = null;
  for (const { kind, text } of runs) {
    if (kind === "same") {
      open = null;
      continue;
    }
    if (!open) {
      open = { removed: "", added: "" };
      blocks.push(open);
    }
    open[kind] += text;
  }
  return blocks;
}

/** Ways of writing the same: conjunctions, and units by name and by sign. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/以及|及|与/g, "和"],
  [/或者/g, "或"],
  [/摄氏度|℃|°C/g, "°C"],
  [/欧姆|\u2126/g, "Ω"],
  [/\u00b5/g, "μ"],
  [/百分之(\d+(?:\.\d+)?)/g, "$1%"],
];

/** What a wording says once punctuation, width, spacing, the spelling of units and of "and" are left out. */
export function editorialEssence(text: string): string {
  const spelt = SPELLINGS.reduce((out, [from, to]) => out.replace(from, to), text);
  return essence(spelt).toLowerCase();
}

export const isEditorial = ({ removed, added }: Block) => editorialEssence(removed) === editorialEssence(added);

const CONJUNCTION = /^(?:和|及|与|或|以及|或者|and|or)$/i;
const VERBS =
  /^(?:应当?|不应|宜|不宜|可以?|不必|不得|须|必须|严禁|能|不能|shall|should|may|must|not|can|cannot|need|will)$/i;

/** What other named changes speak of: quantities, designators, verbs of provisions, and what joins them. */
function isNamedElsewhere(text: string): boolean {
  return words(text).every(
    ({ kind, text: word }) =>
      kind === "quantity" ||
      kind === "designator" ||
      kind === "space" ||
      kind === "mark" ||
      VERBS.test(word) ||
      CONJUNCTION.test(word),
  );
}

/** The longest stretch that is quoted in a named change; the word difference shows the whole. */
const QUOTED = 80;
function quote(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return trimmed.length <= QUOTED ? trimmed : `${trimmed.slice(0, QUOTED)}…`;
}

/** Editorial differences, and differences of wording that no other named change speaks of. */
export function wordingChanges(runs: readonly WordRun[]): NamedChange[] {
  return blocksOf(runs).flatMap((block): NamedChange[] => {
    const left = quote(block.removed);
    const right = quote(block.added);
    if (isEditorial(block)) return [{ category: "editorial", nature: "changed", left, right }];
    if (isNamedElsewhere(block.removed) && isNamedElsewhere(block.added)) return [];
    const nature = left === null ? "added" : right === null ? "dropped" : "changed";
    return [{ category: "wording", nature, left, right }];
  });
}
