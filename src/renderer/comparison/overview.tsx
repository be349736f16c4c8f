import { type PointerEvent, type ReactNode, useMemo } from "react";
import type { ShownRow } from "./rows";

const isStrict = (row: ShownRow) =>
  row.judgement?.conflict ||
  row.judgement?.rows.some(({ verdict }) => verdict.endsWith("-stricter") || verdict === "mixed");

interface OverviewProps {
  rows: readonly ShownRow[];
  first: number;
  last: number;
  onGo: (row: number) => void;
}

/** The whole comparison at the edge: where it differs, where one side is stricter, and what is in sight. */
export function Overview({ rows, first, last, onGo }: OverviewProps): ReactNode {
  const lines = useMemo(
    () =>
      rows.flatMap((row, index) => {
        if (row.kind === "equal" || row.kind === "taken") return [];
        return [{ index, kind: row.kind, strict: isStrict(row) }];
      }),
    [rows],
  );
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    onGo(Math.min(rows.length - 1, Math.max(0, Math.floor(((event.clientY - box.top) / box.height) * rows.length))));
  };
  const count = Math.max(1, rows.length);
  return (
    <svg
      className="overview"
      viewBox={`0 0 12 ${count}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {lines.map(({ index, kind, strict }) => (
        <g key={index}>
          <rect
            className={`line ${kind}`}
            x={kind === "added" ? 5 : 1}
            y={index}
            width={kind === "added" || kind === "deleted" ? 4 : 8}
            height={0.9}
          />
          {strict ? <rect className="line strict" x={10} y={index} width={2} height={0.9} /> : null}
        </g>
      ))}
      <rect
        className="in-sight"
        x={0}
        y={first}
        width={12}
        height={Math.max(1, last - first + 1)}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
