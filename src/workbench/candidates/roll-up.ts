import type { ClauseAddress, ClauseExcerpt, ClauseFamily, RollUp, TextCover } from "../../contract";
import { bestCover, findFamilies } from "../../engine/rollup";
import type { CountedLink, Store } from "../../store";
import type { Bench } from "../bench/bench";

/** Families listed; more than these nobody reads at once. */
const FAMILIES_SHOWN = 200;

interface Examined {
  readonly text: string;
  readonly side: "left" | "right";
  readonly units: number;
}

const OTHER = { left: "right", right: "left" } as const;
const textOf = (link: CountedLink, side: "left" | "right"): string =>
  side === "left" ? link.leftText : link.rightText;

function coverOf({ text, units }: Examined, links: readonly CountedLink[], side: "left" | "right"): TextCover {
  const byOther = Map.groupBy(links, (link) => textOf(link, OTHER[side]));
  const answering = [...byOther].map(([standard, its]) => ({
    standard,
    clauses: [...new Set(its.map((link) => link[side]))],
  }));
  const answers = new Map(answering.map(({ standard, clauses }) => [standard, clauses.length]));
  const { steps, covered, exact } = bestCover(answering);
  const set = steps.map(({ standard, adds }) => ({ text: standard, answers: answers.get(standard) ?? 0, adds }));
  return { text, units, covered, set, exact };
}

function coversOf(examined: readonly Examined[], links: readonly CountedLink[], side: "left" | "right"): TextCover[] {
  const bySide = Map.groupBy(links, (link) => textOf(link, side));
  return examined.filter((one) => one.side === side).map((one) => coverOf(one, bySide.get(one.text) ?? [], side));
}

/** Families over the surest candidates, with the text of each clause on the left. */
function familiesOver(links: readonly CountedLink[]) {
  const sure = links.filter(({ confidence }) => confidence === "high");
  const lefts = new Map(sure.map(({ left, leftText }) => [left, leftText]));
  const rights = new Map(sure.map(({ right, rightText }) => [right, rightText]));
  const found = findFamilies(sure, {
    left: (clause) => lefts.get(clause) ?? "",
    right: (clause) => rights.get(clause) ?? "",
  });
  return { found, lefts };
}

async function familiesOf(
  { store }: Bench,
  links: readonly CountedLink[],
): Promise<Pick<RollUp, "families" | "familiesFound">> {
  const { found } = familiesOver(links);
  const shown = found.slice(0, FAMILIES_SHOWN);
  const rows = shown.flatMap((family) => [...family.lefts, ...family.rights]);
  const excerpts = new Map((await store.read.excerptsOf(rows)).map(({ row, excerpt }) => [row, excerpt]));
  const excerptsOf = (clauses: readonly number[]): ClauseExcerpt[] =>
    clauses.map((row) => excerpts.get(row)).filter((excerpt) => excerpt !== undefined);
  const families = shown.map((family): ClauseFamily => {
    const [left, right] = [excerptsOf(family.lefts), excerptsOf(family.rights)];
    const texts = new Set([...left, ...right].map(({ text }) => text)).size;
    return { left, right, texts, tightness: family.tightness, weakest: family.weakest };
  });
  return { families, familiesFound: found.length };
}

/** For each clause of the left that is in a family, how many texts of its own side the family goes through. */
async function countFamilies(store: Store): Promise<Map<string, number>> {
  const { found, lefts } = familiesOver(await store.read.countedLinks());
  const sizes = new Map(
    found.flatMap((family) => {
      const texts = new Set(family.lefts.map((clause) => lefts.get(clause))).size;
      return family.lefts.map((clause) => [clause, texts] as const);
    }),
  );
  const excerpts = await store.read.excerptsOf([...sizes.keys()]);
  return new Map(excerpts.map(({ row, excerpt: { text, clause } }) => [keyOf({ text, clause }), sizes.get(row) ?? 0]));
}

const keyOf = ({ text, clause }: ClauseAddress): string => JSON.stringify([text, clause]);

/** Counted once until candidates or texts change: a queue asks for it at every look. */
const counted = new WeakMap<Store, Promise<Map<string, number>>>();
const COUNTED_FROM = new Set(["candidate", "text", "clause"]);

/** How many texts of its own side say the same as a clause of the left, itself included; null where it is in no family. */
export async function familySizes({ store }: Bench): Promise<(clause: ClauseAddress) => number | null> {
  const known = counted.get(store);
  const sizes = known ?? countFamilies(store);
  if (known === undefined) {
    counted.set(store, sizes);
    const stop = store.onChange(({ tables }) => {
      if (!tables.some((table) => COUNTED_FROM.has(table))) return;
      counted.delete(store);
      stop();
    });
  }
  const found = await sizes;
  return (clause) => found.get(keyOf(clause)) ?? null;
}

/**
 * Candidates rolled up: for each text of either side what the other side answers to and the best set of its texts that
 * does so together, and families of clauses over more than two texts.
 */
export async function rollUp(bench: Bench): Promise<RollUp> {
  const { store } = bench;
  const [examined, links] = await Promise.all([store.read.examinedTexts(), store.read.countedLinks()]);
  return {
    left: coversOf(examined, links, "left"),
    right: coversOf(examined, links, "right"),
    ...(await familiesOf(bench, links)),
  };
}
