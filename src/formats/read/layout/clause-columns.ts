import { comparePaths } from "../../../engine/structure/headings/numbers";
import type { Label } from "../../../engine/structure/labels/label";
import { parseLabel } from "../../../engine/structure/labels/labels";
import type { Cell, Row } from "./rows";

/** So many lines of both sides begin with the number of a clause where the clauses go on from one side to the other. */
const NUMBERED = 2;
/** So many numbers at the foot of the left and at the head of the right are compared: references begin lines too. */
const AT_TURN = 3;
const BEHIND = 0.6;
/** Part of the numbers that may have one beside them. */
const BESIDE = 0.75;

/** Items are counted in digits too, from 1 under every clause; a number alone is a reference in a table. */
const beginsClause = (label: Label, { text }: Cell): boolean =>
  label.length < text.length && (label.scheme === "decimal" ? label.path.length > 1 : label.scheme !== "division");

const grammarOf = ({ scheme }: Label): string => (scheme === "annex" ? "decimal" : scheme);

/**
 * Whether the clauses go on from the left side to the right one, so that each is read down: the numbers at the head of
 * the right lie behind those at the foot of the left. A table may compare two texts so, but then number stands by number.
 */
export function goesOnBeside(rows: readonly Row[], at: number): boolean {
  const numbered = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell) => {
      const label = parseLabel(cell.text);
      const isAcross = cell.left < at && cell.right > at;
      return label === null || isAcross || !beginsClause(label, cell) ? [] : [{ row, label, isLeft: cell.right <= at }];
    }),
  );
  const groups = [...Map.groupBy(numbered, ({ label }) => grammarOf(label)).values()];
  const most = groups.reduce((best, group) => (group.length > best.length ? group : best), []);
  const left = most.filter(({ isLeft }) => isLeft);
  const right = most.filter(({ isLeft }) => !isLeft);
  if (Math.min(left.length, right.length) < NUMBERED) return false;
  const rowsOfLeft = new Set(left.map(({ row }) => row));
  const beside = right.filter(({ row }) => rowsOfLeft.has(row)).length;
  const [foot, head] = [left.slice(-AT_TURN), right.slice(0, AT_TURN)];
  const pairs = foot.flatMap((one) => head.map((other) => comparePaths(one.label.path, other.label.path) < 0));
  const share = pairs.filter((isBehind) => isBehind).length / pairs.length;
  return share >= BEHIND && beside <= BESIDE * Math.min(left.length, right.length);
}
