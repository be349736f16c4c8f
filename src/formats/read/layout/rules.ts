import type { Point } from "./matrix";

/** A printed straight line, in points from the page's top left: along x at a height, or along y at a distance. */
export interface Rule {
  readonly along: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** In points: two ends of a straight line differ by less across it; a filled area is a line where it is no thicker. */
const STRAIGHT = 0.7;
const THICKEST = 2.5;
/** Lines of one table that lie closer than this are one (double lines, the two edges of a cell); breaks in dashes. */
const SAME = 2.5;
const BREAK = 4;
/** Nothing shorter parts two cells. */
const SHORTEST = 5;
/** More than this is a drawing; the dots of dotted lines count apart. */
const MOST = 5_000;
const MOST_DOTS = 60_000;

/** A straight line between two points; null where it is aslant. */
function ruleBetween([x, y]: Point, [u, v]: Point): Rule | null {
  if (Math.abs(y - v) <= STRAIGHT) return { along: "x", at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) };
  if (Math.abs(x - u) <= STRAIGHT) return { along: "y", at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) };
  return null;
}

/** A filled area that is so thin that it is seen as a line; a dot may be one of a dotted line of either direction. */
function rulesFilled(corners: readonly Point[]): Rule[] {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [top, bottom] = [left, right];
  for (const [x, y] of corners) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST) return [];
  const across: Rule = { along: "x", at: (top + bottom) / 2, from: left, to: right };
  const down: Rule = { along: "y", at: (left + right) / 2, from: top, to: bottom };
  if (Math.max(width, height) <= THICKEST) return [across, down];
  return [width >= height ? across : down];
}

/** One step of a path, its points as they lie on the page. */
export type Step = { readonly kind: "move" | "line"; readonly to: Point } | { readonly kind: "curve" | "close" };

/** The runs of a path that are straight all along. */
function straightRuns(steps: readonly Step[]): Point[][] {
  const runs: { points: Point[]; isStraight: boolean }[] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (step.kind === "move") runs.push({ points: [step.to], isStraight: true });
    else if (run === undefined) continue;
    else if (step.kind === "line") run.points.push(step.to);
    else if (step.kind === "close") run.points.push(run.points[0]!);
    else run.isStraight = false;
  }
  return runs.filter(({ points, isStraight }) => isStraight && points.length > 1).map(({ points }) => points);
}

/** The straight lines that a path shows: the lines drawn, and areas filled that are so thin that they look like lines. */
export function rulesOfPath(steps: readonly Step[], { isStroked }: { readonly isStroked: boolean }): Rule[] {
  const runs = straightRuns(steps);
  if (!isStroked) return runs.flatMap(rulesFilled);
  return runs.flatMap((run) => run.slice(1).flatMap((point, at) => ruleBetween(run[at]!, point) ?? []));
}

/** Lines of one direction as they are seen: what lies on one another or goes on from another is one. */
function joined(rules: readonly Rule[]): Rule[] {
  const found: Rule[] = [];
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  for (let start = 0; start < sorted.length; ) {
    const { at } = sorted[start]!;
    let end = start;
    while (end < sorted.length && sorted[end]!.at - at <= SAME) end++;
    const level = sorted.slice(start, end).sort((a, b) => a.from - b.from);
    const runs: Rule[] = [];
    for (const rule of level) {
      const last = runs.at(-1);
      if (last !== undefined && rule.from - last.to <= BREAK)
        runs[runs.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else runs.push({ ...rule, at });
    }
    found.push(...runs.filter(({ from, to }) => to - from >= SHORTEST));
    start = end;
  }
  return found;
}

/** The lines that are seen on a page, dashes and doubles joined; none where there are so many that they are a drawing. */
export function seenRules(rules: readonly Rule[]): { readonly across: Rule[]; readonly down: Rule[] } {
  const isDot = ({ from, to }: Rule): boolean => to - from <= THICKEST;
  if (rules.length > MOST_DOTS || rules.filter((rule) => !isDot(rule)).length > MOST) return { across: [], down: [] };
  return {
    across: joined(rules.filter(({ along }) => along === "x")),
    down: joined(rules.filter(({ along }) => along === "y")),
  };
}
