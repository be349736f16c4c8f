import type { NamedChange, WordRun } from "../../../contract";
import { words } from "../../tokens";
import { essence } from "../align/same";

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
  return essence(spelt);
}

/** How a document calls itself is a matter of the drafting rules of its day (本文件 since GB/T 1.1-2020). */
const ITSELF = /本(?:标准|规范|文件|部分|规程)/g;

/** Whether a stretch says what stood there before in another way of writing. */
export const isEditorial = ({ removed, added }: Block) => {
  const [before, after] = [removed, added].map((text) => editorialEssence(text.replace(ITSELF, "本文件")));
  return before === after;
};

const CONJUNCTION = /^(?:和|及|与|或|以及|或者|and|or)$/i;
const VERBS =
  /^(?:应当?|不应|宜|不宜|可以?|不必|不得|须|必须|严禁|能|不能|shall|should|may|must|not|can|cannot|need|will)$/i;

/** Whether other named changes speak of all that a stretch says: its values, its designators, its verbs. */
function isNamedElsewhere(text: string, said: readonly string[]): boolean {
  const isSaid = (word: string) => said.some((one) => one.includes(word) || word.includes(one));
  return words(text).every(({ kind, text: word }) => {
    if (kind === "space" || kind === "mark" || CONJUNCTION.test(word) || VERBS.test(word)) return true;
    return (kind === "quantity" || kind === "designator" || kind === "formula") && isSaid(essence(word));
  });
}

/** The longest stretch that is quoted in a named change; the word difference shows the whole. */
const QUOTED = 80;
function quote(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return trimmed.length <= QUOTED ? trimmed : `${trimmed.slice(0, QUOTED)}…`;
}

const saidOf = (texts: readonly (string | null)[]) =>
  texts.flatMap((text) => (text ? essence(text) : [])).filter(Boolean);

/** Editorial differences, and differences of wording that none of the changes in `named` speaks of. */
export function wordingChanges(runs: readonly WordRun[], named: readonly NamedChange[]): NamedChange[] {
  const before = saidOf(named.map((change) => change.left));
  const after = saidOf(named.map((change) => change.right));
  return blocksOf(runs).flatMap((block): NamedChange[] => {
    const left = quote(block.removed);
    const right = quote(block.added);
    if (isEditorial(block)) return [{ category: "editorial", nature: "changed", left, right }];
    if (isNamedElsewhere(block.removed, before) && isNamedElsewhere(block.added, after)) return [];
    const nature = left === null ? "added" : right === null ? "dropped" : "changed";
    return [{ category: "wording", nature, left, right }];
  });
}
