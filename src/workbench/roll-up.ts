import type { ClauseExcerpt, ClauseFamily, RollUp, TextCover } from "../contract";
import { bestCover, findFamilies } from "../engine/rollup";
import type { CountedLink } from "../store";
import type { Bench } from "./bench";

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

async function familiesOf(
  { store }: Bench,
  links: readonly CountedLink[],
): Promise<Pick<RollUp, "families" | "familiesFound">> {
  const sure = links.filter(({ confidence }) => confidence === "high");
  const lefts = new Map(sure.map(({ left, leftText }) => [left, leftText]));
  const rights = new Map(sure.map(({ right, rightText }) => [right, rightText]));
  const found = findFamilies(sure, {
    left: (clause) => lefts.get(clause) ?? "",
    right: (clause) => rights.get(clause) ?? "",
  });
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
