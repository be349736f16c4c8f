import { type ReactNode, useMemo } from "react";
import { type ShownRow, ways } from "./rows";

/** Width of the gutter in the units of the drawing, which is stretched to fit it. */
const WIDTH = 100;
const HALF_LINE = 14;

interface RibbonsProps {
  rows: readonly ShownRow[];
  offsetOf: (index: number) => number;
  height: number;
}

/** The ways of moved clauses, drawn in the gutter from where they are read to where they stand. */
export function Ribbons({ rows, offsetOf, height }: RibbonsProps): ReactNode {
  const moved = useMemo(() => ways(rows), [rows]);
  if (moved.length === 0 || height === 0) return null;
  return (
    <svg
      className="ribbons"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ height }}
    >
      {moved.map(({ from, to }) => {
        const start = offsetOf(from) + HALF_LINE;
        const end = offsetOf(to) + HALF_LINE;
        const path = `M0 ${start} C ${WIDTH * 0.9} ${start}, ${WIDTH * 0.1} ${end}, ${WIDTH} ${end}`;
        return <path key={`${from} ${to}`} d={path} vectorEffect="non-scaling-stroke" />;
      })}
    </svg>
  );
}
