import { type Matrix, moved } from "../layout/matrix";
import { type Rule, rulesOfPath, type Step } from "../layout/rules";
import { child, textOf, type XmlElement } from "../xml";

/** The steps of an abbreviated path (GB/T 33190-2016, 9.1) and how many numbers follow each. */
const STEPS: Readonly<Record<string, readonly [kind: Step["kind"], numbers: number]>> = {
  S: ["move", 2],
  M: ["move", 2],
  L: ["line", 2],
  Q: ["curve", 4],
  B: ["curve", 6],
  A: ["curve", 7],
  C: ["close", 0],
};

/** The straight lines that a path object shows along and across the page. */
export function rulesOfObject(object: XmlElement, matrix: Matrix): Rule[] {
  const isStroked = object.attributes.Stroke !== "false";
  if (!isStroked && object.attributes.Fill !== "true") return [];
  const tokens = textOf(child(object, "AbbreviatedData")).split(/[\s,]+/);
  const steps: Step[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [kind, numbers] = STEPS[tokens[at]!] ?? [];
    if (kind === undefined || numbers === undefined) continue;
    const [x, y] = [Number(tokens[at + 1]), Number(tokens[at + 2])];
    if (kind === "move" || kind === "line") steps.push({ kind, to: moved([x, y], matrix) });
    else steps.push({ kind });
    at += numbers;
  }
  return rulesOfPath(steps, { isStroked });
}
