/** One printed line with its edges, in columns (plain text) or points (PDF). */
export interface LaidLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** White space above it that is wider than between the lines of a paragraph, or a line above in type of another size. */
  readonly gap: boolean;
}

/** Share of line pairs that must be filled to the margin before a text counts as broken into lines. */
const WRAPPED_SHARE = 0.5;
const WRAPPED_PAIRS = 4;
/** Beyond this many columns nobody breaks lines by hand or by typewriter. */
const WIDEST_MARGIN = 132;

/** Columns that a character takes: East Asian wide characters take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    columns += isWide(code) ? 2 : 1;
  }
  return columns;
}

const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60);

/** Width of what would have had to fit on the line before: a word, or one wide character with its closing sign. */
function firstWordWidth(text: string): number {
  const word = /^[!-~]+/.exec(text.slice(0, 80))?.[0];
  return word === undefined ? columnsOf(text.slice(0, 2)) : word.length + 1;
}

/** The right margin of printed pages, where every line is broken: few lines reach over it. */
export function printedMargin(lines: readonly LaidLine[]): number | null {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.98)] ?? null;
}

/** The right margin of a text whose lines are broken at a margin, else null: then every line is a paragraph. */
export function wrapMargin(lines: readonly LaidLine[]): number | null {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  const margin = rights[Math.floor(rights.length * 0.95)] ?? 0;
  if (margin > WIDEST_MARGIN || margin < 30) return null;
  let pairs = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (line.gap) continue;
    pairs++;
    if (isFull(before, line, margin)) full++;
  }
  return pairs >= WRAPPED_PAIRS && full >= pairs * WRAPPED_SHARE ? margin : null;
}

const isFull = (before: LaidLine, line: LaidLine, margin: number): boolean =>
  before.right + firstWordWidth(line.text) > margin - 3;

/**
 * For each line whether the layout begins a paragraph there: white space above, a line before that ended early,
 * or an indent that the paragraph's other lines do not have.
 */
export function paragraphStarts(lines: readonly LaidLine[], margin: number | null): boolean[] {
  let bodyLeft: number | null = null;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const starts =
      before === undefined ||
      margin === null ||
      line.gap ||
      !isFull(before, line, margin) ||
      (bodyLeft !== null && Math.abs(line.left - bodyLeft) > 1) ||
      (bodyLeft === null && Math.abs(line.left - before.left) > 10);
    bodyLeft = starts ? null : line.left;
    return starts;
  });
}
