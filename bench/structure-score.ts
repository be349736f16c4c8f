import type { Block, Clause, StructuredText } from "../src/contract";

export interface Gold {
  readonly files: readonly string[];
  readonly clauses: readonly GoldClause[];
  /** Numbers that are neither required nor punished, as regular expressions. */
  readonly optional?: readonly string[];
  /** What the front matter says, as printed; null where it says nothing of the kind. Fields that are left out are not judged. */
  readonly front?: Partial<Record<FrontField, string | readonly string[] | null>>;
}

const FRONT_FIELDS = [
  "designator",
  "titleZh",
  "titleEn",
  "ics",
  "ccs",
  "fl",
  "issued",
  "effective",
  "replaces",
  "consistency",
  "marking",
] as const;
type FrontField = (typeof FRONT_FIELDS)[number];

interface GoldClause {
  readonly number: string;
  readonly title?: string;
  /** Number of the clause that it stands in, the beginning of its title where that has no number; null at the top. */
  readonly parent?: string | null;
}

export interface StructureScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly order: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const JUDGED = new Set(["clause", "annex", "term-entry"]);

/** A number as it is judged: without the word for annex, spaces and trailing stops, letters in capitals. */
const judgedNumber = (number: string): string =>
  number
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(annex|appendix|附录)(?=[A-Za-z])/i, "")
    .replace(/[.．。:：]+$/, "")
    .replace(/^[a-z](?=$|\.)/, (letter) => letter.toUpperCase());

export function scoreNumbers(gold: Gold, found: StructuredText): StructureScore {
  const want = gold.clauses.map((clause) => judgedNumber(clause.number)).filter((number) => number !== "");
  const have = found.clauses
    .filter((clause) => clause.number !== null && JUDGED.has(clause.kind))
    .map((clause) => judgedNumber(clause.number!));
  const open = new Map<string, number>();
  for (const number of want) open.set(number, (open.get(number) ?? 0) + 1);
  const optional = (gold.optional ?? []).map((pattern) => new RegExp(`^(?:${pattern})$`));
  let right = 0;
  let neutral = 0;
  const extra: string[] = [];
  for (const number of have) {
    const left = open.get(number) ?? 0;
    if (left > 0) {
      right++;
      open.set(number, left - 1);
    } else if (optional.some((pattern) => pattern.test(number))) neutral++;
    else extra.push(number);
  }
  const judged = have.length - neutral;
  return {
    precision: right / Math.max(1, judged),
    recall: right / Math.max(1, want.length),
    f1: (2 * right) / Math.max(1, want.length + judged),
    order: commonLength(want, have) / Math.max(1, want.length),
    missing: [...open].flatMap(([number, left]) => Array<string>(left).fill(number)),
    extra,
  };
}

export interface PlaceScore {
  /** Shares of the labelled clauses. */
  readonly parents: number;
  readonly titles: number;
  readonly wrong: readonly string[];
}

const tight = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** Parents and titles of the labelled clauses, found by number in order; null where none are labelled. */
export function scorePlaces(gold: Gold, found: StructuredText): PlaceScore | null {
  const labelled = gold.clauses.filter(({ parent }) => parent !== undefined);
  if (labelled.length === 0) return null;
  const byId = new Map(found.clauses.map((clause) => [clause.id, clause]));
  const waiting = new Map<string, Clause[]>();
  for (const clause of found.clauses) {
    if (clause.number === null || !JUDGED.has(clause.kind)) continue;
    const number = judgedNumber(clause.number);
    waiting.set(number, [...(waiting.get(number) ?? []), clause]);
  }
  const wrong: string[] = [];
  const count = { parents: 0, titles: 0 };
  for (const { number, title = "", parent = null } of labelled) {
    const clause = waiting.get(judgedNumber(number))?.shift();
    if (clause === undefined) continue;
    const above = clause.parent === null ? null : byId.get(clause.parent)!;
    const isUnder =
      parent === null
        ? above === null
        : above !== null &&
          (above.number === null
            ? tight(above.title).startsWith(tight(parent))
            : judgedNumber(above.number) === judgedNumber(parent));
    if (isUnder) count.parents++;
    else
      wrong.push(`${number} stands in ${above === null ? "nothing" : (above.number ?? above.title)}, not in ${parent}`);
    if (tight(clause.title) === tight(title)) count.titles++;
    else wrong.push(`${number} is called "${clause.title}", not "${title}"`);
  }
  return { parents: count.parents / labelled.length, titles: count.titles / labelled.length, wrong };
}

export interface FrontScore {
  readonly right: number;
  readonly labelled: number;
  readonly wrong: readonly string[];
}

/** The labelled fields of the front matter, compared without spaces; null where none is labelled. */
export function scoreFront({ front }: Gold, found: StructuredText): FrontScore | null {
  if (front === undefined) return null;
  const have = frontWords(found.front);
  const wrong: string[] = [];
  const labelled = FRONT_FIELDS.filter((field) => front[field] !== undefined);
  for (const field of labelled) {
    const words = [front[field] ?? []].flat().map(tight);
    if (words.join("|") !== have[field].map(tight).join("|"))
      wrong.push(`${field} is "${have[field].join("|")}", not "${words.join("|")}"`);
  }
  return { right: labelled.length - wrong.length, labelled: labelled.length, wrong };
}

const frontWords = (front: StructuredText["front"]): Record<FrontField, readonly string[]> => ({
  designator: [front.designator?.value.written ?? []].flat(),
  titleZh: [front.titleZh?.value ?? []].flat(),
  titleEn: [front.titleEn?.value ?? []].flat(),
  ics: [front.ics?.value ?? []].flat(),
  ccs: [front.ccs?.value ?? []].flat(),
  fl: [front.fl?.value ?? []].flat(),
  issued: [front.issued?.value ?? []].flat(),
  effective: [front.effective?.value ?? []].flat(),
  replaces: front.replaces?.value ?? [],
  consistency:
    front.consistency === undefined ? [] : [`${front.consistency.value.degree} ${front.consistency.value.of}`],
  marking: [front.marking.value.level],
});

function commonLength(a: readonly string[], b: readonly string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    let diagonal = 0;
    for (const [j, y] of b.entries()) {
      const above = row[j + 1]!;
      row[j + 1] = x === y ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** Share of the letters and digits of the blocks that stand in clauses or notes, as multisets of signs. */
export function textCoverage(blocks: readonly Block[], found: StructuredText): number {
  const counts = new Map<string, number>();
  const count = (text: string, step: number): void => {
    for (const sign of text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [])
      counts.set(sign, (counts.get(sign) ?? 0) + step);
  };
  for (const block of blocks) count(`${block.label ?? ""} ${block.text}`, 1);
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  for (const clause of found.clauses)
    count(`${clause.number ?? ""} ${clause.title} ${clause.text} ${annexWords(clause)}`, -1);
  for (const note of found.notes) if (!/number$/.test(note.kind) || note.kind === "page-number") count(note.text, -1);
  const lost = [...counts.values()].reduce((sum, value) => sum + Math.max(0, value), 0);
  return total === 0 ? 1 : 1 - lost / total;
}

/** Share of the letters and digits of the tree that stand in kinds whose numbers are not judged, items and tables above all. */
export function unjudgedShare({ clauses }: StructuredText): number {
  let all = 0;
  let other = 0;
  for (const { kind, number, title, text } of clauses) {
    const size = `${title}${text}`.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    all += size;
    if (!JUDGED.has(kind) || number === null) other += size;
  }
  return other / Math.max(1, all);
}

/** What is printed before an annex' title is held as its kind and whether it is normative. */
const annexWords = ({ kind, number, normative }: Clause): string =>
  kind !== "annex"
    ? ""
    : `${/^[A-Z]$/.test(number ?? "") ? "附件" : ""}${normative === null ? "" : normative ? "规范性附录标准的补充件normative" : "资料性附录提示的参考件informative"}`;
