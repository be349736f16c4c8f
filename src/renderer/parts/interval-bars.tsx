import type { ReactNode } from "react";
import { type IndicatorRow, type IndicatorSide, writtenValue } from "../../contract";
import { useWords } from "../words-context";
import { axisOf } from "./axis";
import { readable } from "./numbers";

interface IntervalBarsProps {
  row: IndicatorRow;
  /** Shown in the place of values that no axis shows. */
  words?: { readonly left: ReactNode; readonly right: ReactNode } | undefined;
}

/** The two sides of an indicator as bars over each other on one axis; an open end runs out to the edge. */
export function IntervalBars({ row, words }: IntervalBarsProps): ReactNode {
  const { w } = useWords();
  const axis = axisOf(row);
  const written = (side: IndicatorSide) => writtenValue(side) ?? w.compare.silent;
  const shown = (side: "left" | "right") => (axis ? undefined : words?.[side]) ?? written(row[side]);
  return (
    <figure className={`interval-bars ${axis ? "" : "words-only"}`}>
      <figcaption className="sr-only">
        {w.side.military} {written(row.left)}; {w.side.civil} {written(row.right)}
      </figcaption>
      <div className="bar-line military">
        <span className="bar-text">{shown("left")}</span>
        {axis ? <Bar ends={axis.left} hand="military" /> : null}
      </div>
      <div className="bar-line civil">
        <span className="bar-text">{shown("right")}</span>
        {axis ? <Bar ends={axis.right} hand="civil" /> : null}
      </div>
      {axis ? (
        <div className="bar-ticks" aria-hidden="true">
          {axis.ticks.map(({ at, value }, index) => (
            <span key={at} style={{ left: `${at}%` }}>
              {readable(value)}
              {index === axis.ticks.length - 1 && axis.unit ? ` ${w.units[axis.unit] ?? axis.unit}` : ""}
            </span>
          ))}
        </div>
      ) : null}
    </figure>
  );
}

interface BarProps {
  ends: { from: number; to: number; openLow: boolean; openHigh: boolean } | undefined;
  hand: "military" | "civil";
}

function Bar({ ends, hand }: BarProps): ReactNode {
  if (!ends) return <span className="bar-track" />;
  const { from, to, openLow, openHigh } = ends;
  return (
    <span className="bar-track">
      <span
        className={`bar ${hand} ${openLow ? "open-low" : ""} ${openHigh ? "open-high" : ""} ${from === to ? "single" : ""}`}
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
    </span>
  );
}
