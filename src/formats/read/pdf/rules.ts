import { type Matrix, moved, type Point } from "../layout/matrix";
import { type Rule, rulesOfPath, type Step } from "../layout/rules";
import type { Drawn } from "./drawn";

/** How pdf.js codes the steps of a path (its DrawOPS), each before its points, and how many numbers follow. */
const STEPS: readonly (readonly [kind: Step["kind"], numbers: number])[] = [
  ["move", 2],
  ["line", 2],
  ["curve", 6],
  ["curve", 4],
  ["close", 0],
];

function stepsOf(path: ArrayLike<number>, matrix: Matrix): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < path.length; ) {
    const [kind, numbers] = STEPS[path[at]!] ?? ["curve", path.length];
    const to: Point = moved([path[at + 1]!, path[at + 2]!], matrix);
    steps.push(kind === "move" || kind === "line" ? { kind, to } : { kind });
    at += 1 + numbers;
  }
  return steps;
}

/** The straight lines that a page shows along and across it. */
export async function rulesOf(drawn: readonly Drawn[]): Promise<Rule[]> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  return drawn.flatMap(({ operator, values, matrix }) => {
    if (operator !== OPS.constructPath) return [];
    const [paint, [path]] = values as [number, readonly (ArrayLike<number> | null)[]];
    const isStroked = strokes.has(paint);
    return path && (isStroked || fills.has(paint)) ? rulesOfPath(stepsOf(path, matrix), { isStroked }) : [];
  });
}
