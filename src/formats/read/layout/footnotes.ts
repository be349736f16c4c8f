import type { Block } from "../../../contract";
import { joinLines } from "../../../engine/structure/paragraphs/join-lines";
import type { LaidOutPage } from "./blocks";
import type { PageText, Piece } from "./piece";
import { boxInTenths, boxOf, type Row, rowsOf, textOf } from "./rows";
import { type Rule, seenRules } from "./rules";

/** Notes are set smaller than the text, by a twentieth at least. */
const SMALLER = 0.95;
/** The rule above notes takes up part of the width of its page, in the lower part of it. */
const RULE = [0.05, 0.4] as const;
const LOWER = 0.3;
/** In points: notes begin near where their rule does, and right below it. */
const EDGE = 4;
const BELOW = 24;
/** What a note begins with, as it is cited. */
const MARK = /^([¹²³⁴-⁹⁰]{1,3}|\d{1,3}|[①-⑳*†‡§]|[a-z](?=[)） ]))[)）.]?\s*(?=\S)/u;

/** The size in which most of a text is set. */
function sizeOfType(pages: readonly LaidOutPage[]): number {
  const signs = new Map<number, number>();
  for (const { text } of pages)
    for (const { size, text: own } of text.pieces) {
      const rounded = Math.round(size * 10) / 10;
      signs.set(rounded, (signs.get(rounded) ?? 0) + own.length);
    }
  return [...signs].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The rules of a page that may stand above notes: short, low, and no part of a table. */
function noteRules({ rules, width, height }: PageText): Rule[] {
  const { across, down } = seenRules(rules);
  const isCrossed = (rule: Rule): boolean =>
    down.some(({ at, from, to }) => touches(at, rule) && from <= rule.at + EDGE && to >= rule.at - EDGE);
  const open = across.filter((rule) => !isCrossed(rule));
  return open.filter((rule) => {
    const long = rule.to - rule.from;
    if (long < RULE[0] * width || long > RULE[1] * width || rule.at < LOWER * height) return false;
    const isClosed = across.some(({ at, from, to }) => at > rule.at && to > rule.from && from < rule.to);
    return !isClosed && !open.some((other) => other !== rule && isAsLong(other, rule));
  });
}

const touches = (at: number, { from, to }: Rule): boolean => at >= from - EDGE && at <= to + EDGE;

/** The head rule of a table that the other closes. */
const isAsLong = (one: Rule, other: Rule): boolean =>
  Math.abs(one.from - other.from) < 1 && Math.abs(one.to - other.to) < 1;

/** The words below a rule that stand in the type of notes; of two rules beside one another, those of its column. */
function wordsBelow(rule: Rule, rules: readonly Rule[], text: PageText, size: number): Piece[] {
  const next = Math.min(...rules.filter(({ from }) => from > rule.to).map(({ from }) => from));
  return text.pieces.filter(
    ({ turn = 0, base, left, size: own }) =>
      turn === 0 && own < SMALLER * size && base > rule.at && left >= rule.from - EDGE && left < next - EDGE,
  );
}

interface Note {
  readonly mark: string | null;
  readonly rows: Row[];
}

const plain = (mark: string): string => mark.normalize("NFKC");

/** Lines of notes, parted where one begins with a mark; null where the words below a rule are no notes. */
function notesOf(rows: readonly Row[], rule: Rule): Note[] | null {
  const first = rows[0];
  if (first === undefined || first.top > rule.at + BELOW || Math.abs(first.left - rule.from) > 4 * EDGE) return null;
  const notes: Note[] = [];
  for (const row of rows) {
    const mark = MARK.exec(textOf(row))?.[1];
    const isNext = mark !== undefined && follows(mark, notes.at(-1)?.mark ?? null);
    if (isNext || notes.length === 0) notes.push({ mark: isNext ? plain(mark) : null, rows: [row] });
    else notes.at(-1)!.rows.push(row);
  }
  return notes.some(({ mark }) => mark !== null) ? notes : null;
}

/** A line that begins with a number goes on with a note unless the number is the next. */
function follows(mark: string, before: string | null): boolean {
  const [value, last] = [Number(plain(mark)), Number(before)];
  return before === null || Number.isNaN(value) || Number.isNaN(last) || value === last + 1;
}

function blockOf({ mark, rows }: Note, page: number): Block {
  const text = joinLines(rows.map(textOf));
  const words = mark === null ? text : text.replace(MARK, "");
  return {
    kind: "footnote",
    text: words,
    ...(mark === null ? {} : { label: mark }),
    place: { page, box: boxInTenths(boxOf(rows)) },
  };
}

/** Words after which a raised number is no exponent. */
const BEFORE_CITATION = /(?:[\u3400-\u9fff，。；：、）》”,.;:)"”]|[A-Za-z]{4})\s*$/;
const RAISED = 0.8;

/** The raised marks of a page that cite its notes. What stands behind a unit may be an exponent, and stays. */
function citations(text: PageText, marks: ReadonlySet<string>): Set<Piece> {
  const found = new Set<Piece>();
  for (const mark of text.pieces) {
    if (!marks.has(plain(mark.text.trim()))) continue;
    const host = text.pieces.find(
      (piece) =>
        piece.size * RAISED > mark.size &&
        Math.abs(piece.right - mark.left) < 0.4 * piece.size &&
        piece.base > mark.base &&
        piece.base - mark.base < 0.6 * piece.size,
    );
    if (host !== undefined && BEFORE_CITATION.test(host.text)) found.add(mark);
  }
  return found;
}

/**
 * Takes the notes at the foot of pages, below their short rule, out of the text: they are blocks of their own behind it,
 * so that sentences go on from page to page, and what cites them is no exponent.
 */
export function withFootnotes(pages: readonly LaidOutPage[]): readonly LaidOutPage[] {
  const size = sizeOfType(pages);
  return pages.map((page) => {
    const rules = noteRules(page.text);
    const found = rules.flatMap((rule) => {
      const pieces = wordsBelow(rule, rules, page.text, size);
      const notes = pieces.length === 0 ? null : notesOf(rowsOf(pieces), rule);
      return notes === null ? [] : [{ pieces, notes }];
    });
    if (found.length === 0) return page;
    const notes = found.flatMap((one) => one.notes);
    const marks = new Set(notes.flatMap(({ mark }) => mark ?? []));
    const gone = new Set(found.flatMap(({ pieces }) => pieces));
    const pieces = page.text.pieces.filter((piece) => !gone.has(piece));
    const cited = citations({ ...page.text, pieces }, marks);
    return {
      page: page.page,
      text: { ...page.text, pieces: pieces.filter((piece) => !cited.has(piece)) },
      notes: notes.map((note) => blockOf(note, page.page)),
    };
  });
}
