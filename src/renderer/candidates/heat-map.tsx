import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { type CandidateMap, type TextSummary, textName } from "../../contract";
import { titleOf } from "../parts/designators";
import { DetailSide } from "../parts/detail-side";
import { SideMark } from "../parts/signs";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { type CandidateGrid, candidateGrid, shadeOf } from "./candidate-grid";
import { LeftOut } from "./left-out";

const ROW = 30;
const COLUMN = 46;
/** Columns beyond this are drawn narrow, without their figures. */
const MANY = 40;
const NARROW = 16;

const STEPS: Readonly<Record<string, [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

interface HeatMapProps {
  map: CandidateMap;
  onOpen: (left: string, right: string) => void;
}

interface Place {
  row: number;
  column: number;
}

/** Where the map is first looked at: its darkest cell. */
function darkest({ rows, columns, cell }: CandidateGrid): Place {
  let place = { row: 0, column: 0 };
  let most = 0;
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const share = cell(row, column)?.share ?? 0;
      if (share > most) {
        most = share;
        place = { row, column };
      }
    }
  }
  return place;
}

/** Military texts down, civil texts across; a cell says how much of the one the other may answer to. */
export function HeatMap({ map, onOpen }: HeatMapProps): ReactNode {
  const { w } = useWords();
  const grid = useMemo(() => candidateGrid(map), [map]);
  const [chosen, setChosen] = useState<Place>(() => darkest(grid));
  return (
    <div className="heat-view">
      <section className="heat-main">
        <h2>{w.candidates.mapTitle}</h2>
        <p className="quiet">
          {w.candidates.mapWhy}
          <LeftOut />
        </p>
        <Grid grid={grid} chosen={chosen} onChoose={setChosen} onOpen={onOpen} />
      </section>
      <CellDetails grid={grid} place={chosen} onOpen={onOpen} />
    </div>
  );
}

interface GridProps {
  grid: CandidateGrid;
  chosen: Place;
  onChoose: (place: Place) => void;
  onOpen: (left: string, right: string) => void;
}

function Grid({ grid, chosen, onChoose, onOpen }: GridProps): ReactNode {
  const { w } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const narrow = grid.columns.length > MANY;
  const width = narrow ? NARROW : COLUMN;
  const rows = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: grid.columns.length,
    getScrollElement: () => frame.current,
    estimateSize: () => width,
    overscan: 6,
  });
  const onKey = (event: KeyboardEvent) => {
    const cell = grid.cell(chosen.row, chosen.column);
    const step = STEPS[event.key];
    if (step) {
      const row = Math.min(grid.rows.length - 1, Math.max(0, chosen.row + step[0]));
      const column = Math.min(grid.columns.length - 1, Math.max(0, chosen.column + step[1]));
      onChoose({ row, column });
      rows.scrollToIndex(row);
      columns.scrollToIndex(column);
    } else if (event.key === "Enter" && cell) onOpen(cell.left, cell.right);
    else if (event.key === "c" && cell) navigate({ page: "compare", left: cell.left, right: cell.right });
    else return;
    event.preventDefault();
  };
  const shown = columns.getVirtualItems();
  return (
    <div
      ref={frame}
      className="heat-frame"
      role="grid"
      tabIndex={0}
      aria-label={`${w.candidates.mapTitle}. ${w.candidates.openCell}`}
      aria-rowcount={grid.rows.length + 1}
      aria-colcount={grid.columns.length + 1}
      aria-activedescendant={`cell-${chosen.row}-${chosen.column}`}
      onKeyDown={onKey}
    >
      <div className="heat-sheet" role="presentation" style={{ width: columns.getTotalSize() }}>
        <div className="heat-head" role="row">
          <span className="heat-corner" role="columnheader">
            {w.candidates.leftText} ↓ {w.candidates.rightText} →
          </span>
          {shown.map(({ index, start }) => (
            <ColumnHead
              key={index}
              text={grid.columns[index]}
              start={start}
              narrow={narrow}
              chosen={index === chosen.column}
            />
          ))}
        </div>
        <div role="presentation" style={{ height: rows.getTotalSize() }} className="heat-rows">
          {rows.getVirtualItems().map((row) => (
            <div
              key={row.index}
              role="row"
              className="heat-row"
              style={{ transform: `translateY(${row.start}px)`, height: ROW }}
            >
              <RowHead text={grid.rows[row.index]} chosen={row.index === chosen.row} />
              {shown.map((column) => (
                <HeatCell
                  key={column.index}
                  grid={grid}
                  place={{ row: row.index, column: column.index }}
                  chosen={row.index === chosen.row && column.index === chosen.column}
                  start={column.start}
                  width={width}
                  onChoose={onChoose}
                  onOpen={onOpen}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  text: TextSummary | undefined;
  chosen: boolean;
}

function ColumnHead({ text, chosen, start, narrow }: HeadProps & { start: number; narrow: boolean }): ReactNode {
  const { language } = useWords();
  if (!text) return null;
  const note = `${textName(text)}\n${titleOf(text, language)}`;
  return (
    <span
      className={`heat-column ${chosen ? "chosen" : ""}`}
      role="columnheader"
      data-note={note}
      style={{ left: start, width: narrow ? NARROW : COLUMN }}
    >
      <span>{textName(text)}</span>
    </span>
  );
}

function RowHead({ text, chosen }: HeadProps): ReactNode {
  const { language } = useWords();
  if (!text) return null;
  return (
    <span
      className={`heat-name ${chosen ? "chosen" : ""}`}
      role="rowheader"
      data-note={`${textName(text)}\n${titleOf(text, language)}`}
    >
      <span className="designator">{textName(text)}</span> <span className="quiet">{titleOf(text, language)}</span>
    </span>
  );
}

interface HeatCellProps {
  grid: CandidateGrid;
  place: Place;
  chosen: boolean;
  start: number;
  width: number;
  onChoose: (place: Place) => void;
  onOpen: (left: string, right: string) => void;
}

function HeatCell({ grid, place, chosen, start, width, onChoose, onOpen }: HeatCellProps): ReactNode {
  const cell = grid.cell(place.row, place.column);
  const percent = Math.round((cell?.share ?? 0) * 100);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself holds the focus and its keys
    <span
      id={`cell-${place.row}-${place.column}`}
      role="gridcell"
      aria-selected={chosen}
      className={`heat-cell shade-${shadeOf(cell?.share ?? 0)} ${chosen ? "chosen" : ""}`}
      style={{ left: start, width, height: ROW }}
      onClick={() => onChoose(place)}
      onDoubleClick={() => cell && onOpen(cell.left, cell.right)}
    >
      {cell && width === COLUMN ? `${percent}%` : ""}
    </span>
  );
}

interface CellDetailsProps {
  grid: CandidateGrid;
  place: Place;
  onOpen: (left: string, right: string) => void;
}

/** The cell chosen, in words, with what can be done about it. */
function CellDetails({ grid, place, onOpen }: CellDetailsProps): ReactNode {
  const { w, language } = useWords();
  const left = grid.rows[place.row];
  const right = grid.columns[place.column];
  if (!left || !right) return null;
  const cell = grid.cell(place.row, place.column);
  return (
    <DetailSide label={w.candidates.evidence}>
      {[left, right].map((text, index) => (
        <p key={text.id} className="pair-text">
          <SideMark side={index === 0 ? "military" : "civil"} />{" "}
          <strong className="designator">{textName(text)}</strong>
          <br />
          {titleOf(text, language)}
        </p>
      ))}
      <p>
        {cell
          ? w.candidates.cellShares(percentOf(cell.share), percentOf(cell.shareOfRight), cell.candidates)
          : w.candidates.cellEmpty}
      </p>
      <div className="choices">
        {cell ? (
          <Button type="primary" onClick={() => onOpen(left.id, right.id)}>
            {w.candidates.showList}
          </Button>
        ) : null}
        <Button onClick={() => navigate({ page: "compare", left: left.id, right: right.id })}>
          {w.candidates.compare}
        </Button>
      </div>
      <p className="quiet">{w.candidates.openCell}</p>
    </DetailSide>
  );
}

const percentOf = (share: number) => Math.round(share * 100);
