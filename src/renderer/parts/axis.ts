import type { IndicatorRow, IndicatorSide } from "../../contract";
import { scaleFor } from "./numbers";

/** Ends of a bar in per cent of the axis. */
interface Ends {
  from: number;
  to: number;
  openLow: boolean;
  openHigh: boolean;
}

export interface Axis {
  left: Ends | undefined;
  right: Ends | undefined;
  ticks: { at: number; value: number }[];
  unit: string;
}

/** The bars keep this much of the axis, in per cent, free at both ends, into which open ends run out. */
const MARGIN = 12;
/** Values that span more than this ratio are drawn by their logarithm (frequencies: 20 Hz to 2 kHz). */
const LOG_FROM = 50;
/** Ticks closer than this, in per cent, would overprint each other. */
const APART = 16;

const boundsOf = (side: IndicatorSide) => [side.low, side.high].filter((bound) => bound !== null);

/** One axis for both sides of an indicator; undefined where nothing can be drawn. */
export function axisOf(row: Pick<IndicatorRow, "left" | "right" | "unit">): Axis | undefined {
  const values = [...boundsOf(row.left), ...boundsOf(row.right)];
  if (values.length === 0 || row.unit === "") return undefined;
  const least = Math.min(...values);
  const most = Math.max(...values);
  const shown = scaleFor(row.unit, values, row.left.text ?? row.right.text ?? "");
  const logarithmic = shown.isLevel || (least > 0 && most / least > LOG_FROM);
  const scale = (value: number) => (logarithmic ? Math.log(value) : value);
  const span = scale(most) - scale(least);
  const at = (value: number) =>
    span === 0 ? 50 : MARGIN + ((scale(value) - scale(least)) / span) * (100 - 2 * MARGIN);
  return {
    left: endsOf(row.left, at),
    right: endsOf(row.right, at),
    ticks: ticksOf(values, at).map((value) => ({ at: at(value), value: shown.of(value) })),
    unit: shown.unit,
  };
}

function endsOf(side: IndicatorSide, at: (value: number) => number): Ends | undefined {
  if (side.low === null && side.high === null) return undefined;
  return {
    from: side.low === null ? 0 : at(side.low),
    to: side.high === null ? 100 : at(side.high),
    openLow: side.low === null,
    openHigh: side.high === null,
  };
}

function ticksOf(values: readonly number[], at: (value: number) => number): number[] {
  const ticks: number[] = [];
  const ordered = [...new Set(values)].sort((a, b) => a - b);
  const last = ordered.at(-1);
  for (const value of ordered) {
    const before = ticks.at(-1);
    const tooNear = before !== undefined && at(value) - at(before) < APART;
    if (tooNear && value !== last) continue;
    if (tooNear && ticks.length > 1) ticks.pop();
    if (!tooNear || ticks.length > 0) ticks.push(value);
  }
  return ticks;
}
