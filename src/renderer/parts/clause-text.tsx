import type { ReactNode } from "react";
import type { Clause, Quantity } from "../../contract";
import { navigate, routeOf } from "../routes";
import { useWords, type Words } from "../words-context";
import { inCells, type PlacedCell, type Range } from "./cells";
import { langOf } from "./lang-of";
import { type Mark, marksWithin, segments } from "./marks";
import { readable, scaleFor } from "./numbers";
import { placeOfVerb } from "./verb-place";

/** Where a reference leads: the path of the text cited, undefined where the library does not hold it. */
export type Resolve = (designator: string) => string | undefined;

/** What a quantity says once read: what it bounds, how, and its interval in the normalised unit. */
export function quantityNote(quantity: Quantity, { w, say }: Words): string {
  const scale = scaleFor(
    quantity.unit,
    [quantity.low, quantity.high].filter((bound) => bound !== null),
    quantity.text,
  );
  const low = quantity.low === null ? "−∞" : readable(scale.of(quantity.low));
  const high = quantity.high === null ? "∞" : readable(scale.of(quantity.high));
  const interval = low === high ? low : `${low} … ${high}`;
  return [
    quantity.subject ?? "",
    `${say("bound", quantity.bound)} · ${say("sense", quantity.sense)}`,
    quantity.unit === "" ? w.text.unitUnknown : `${interval} ${w.units[scale.unit] ?? scale.unit}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** What the engine read in a clause, as marks of its text: verbs, quantities, references. */
export function readingMarks(clause: Clause, words: Words, resolve: Resolve): Mark[] {
  const verbs = clause.provisions.flatMap(({ verb, start, end, type, negative }): Mark[] => {
    if (!verb) return [];
    const within = placeOfVerb(clause.text.slice(start, end), verb);
    if (within < 0) return [];
    const at = start + within;
    return [{ start: at, end: at + verb.length, className: `verb ${type}${negative ? " negative" : ""}` }];
  });
  const quantities = clause.quantities.map(
    (quantity): Mark => ({ ...place(quantity), className: "quantity", note: quantityNote(quantity, words) }),
  );
  const references = clause.references.map((reference): Mark => {
    const href = resolve(reference.designator);
    const dated = reference.dated ? words.w.text.dated : words.w.text.undated;
    const held = href ? words.w.text.held : words.w.text.notHeld;
    const note = `${reference.designator}\n${dated} · ${held}`;
    return { ...place(reference), className: href ? "reference held" : "reference", note, ...(href ? { href } : {}) };
  });
  return [...verbs, ...quantities, ...references];
}

const place = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** A text with its marks; a mark with an address is a link. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }): ReactNode {
  return segments(text.length, marks).map(({ start, end, marks: here }) => {
    const piece = text.slice(start, end);
    if (here.length === 0) return piece;
    const className = here.map((mark) => mark.className).join(" ");
    const note = here.find((mark) => mark.note)?.note;
    const href = here.find((mark) => mark.href)?.href;
    if (!href)
      return (
        <span key={start} className={className} data-note={note}>
          {piece}
        </span>
      );
    return (
      <a
        key={start}
        className={className}
        data-note={note}
        href={href}
        onClick={(event) => {
          event.preventDefault();
          navigate(routeOf(href));
        }}
      >
        {piece}
      </a>
    );
  });
}

/** A clause's own table, with hairlines; each cell bears the marks of its words. */
function ClauseTable({ cells, marks }: { cells: readonly PlacedCell[]; marks: readonly Mark[] }): ReactNode {
  const rows = [...new Set(cells.map(({ cell }) => cell.row))].sort((a, b) => a - b);
  return (
    <table className="clause-table">
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {cells
              .filter(({ cell }) => cell.row === row)
              .map(({ cell, words, start }) => {
                const Cell = cell.header ? "th" : "td";
                const within = start === null ? [] : marksWithin(marks, start, words.length);
                return (
                  <Cell key={cell.col} rowSpan={cell.rowSpan} colSpan={cell.colSpan}>
                    <MarkedText text={words} marks={within} />
                  </Cell>
                );
              })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ClauseBodyProps {
  clause: Clause;
  resolve: Resolve;
  /** Marks beside what the engine read: word changes, hits of a search. */
  extra?: readonly Mark[];
  titleMarks?: readonly Mark[];
}

/** A clause as a standard sets it: its number hanging in the margin, notes and examples smaller. */
export function ClauseBody({ clause, resolve, extra = [], titleMarks = [] }: ClauseBodyProps): ReactNode {
  const words = useWords();
  const marks = [...readingMarks(clause, words, resolve), ...extra];
  const { before, cells, after } = inCells(clause);
  return (
    <div className={`clause ${clause.kind}`} lang={langOf(`${clause.title} ${clause.text}`)}>
      <span className="clause-number">{clause.number}</span>
      <div className="clause-matter">
        {clause.title ? (
          <div className="clause-title">
            <MarkedText text={clause.title} marks={titleMarks} />
          </div>
        ) : null}
        <OwnText text={clause.text} range={before} marks={marks} />
        {cells.length > 0 ? <ClauseTable cells={cells} marks={marks} /> : null}
        <OwnText text={clause.text} range={after} marks={marks} />
      </div>
    </div>
  );
}

function OwnText({ text, range, marks }: { text: string; range: Range; marks: readonly Mark[] }): ReactNode {
  const [start, end] = range;
  if (start >= end) return null;
  return (
    <div className="clause-own">
      <MarkedText text={text.slice(start, end)} marks={marksWithin(marks, start, end - start)} />
    </div>
  );
}
