import type { LaidLine } from "./layout/margins";

/** What plain text shows of its headings. */
export interface Underlined {
  /** Level of each line that is a heading, by its place among the lines. */
  readonly levels: ReadonlyMap<number, number>;
  /** Lines of nothing but a repeated sign, below such a heading or above it. */
  readonly rules: ReadonlySet<number>;
}

const RULE = /^([=\-~*^#"'`.+_])\1{2,}$/;
/** The rule is drawn by hand: it may be so much shorter or longer than the title. */
const NEARLY = 2;
/** One line above a rule is the head of a table as well as a title. */
const TITLES = 2;

/**
 * Headings that plain text draws a rule below, as long as the title (`2.1 Scope` above `=========`). Levels are told by
 * the order in which the signs come first; a rule above the title too is a sign of its own.
 */
export function underlinedTitles(lines: readonly LaidLine[]): Underlined {
  const signs: string[] = [];
  const levels = new Map<number, number>();
  const rules = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const sign = ruleBelow(line, lines[at + 1]);
    if (sign === null) continue;
    const above = lines[at - 1];
    const isBetween = above !== undefined && !line.gap && RULE.exec(above.text)?.[1] === sign;
    if (!line.gap && !isBetween) continue;
    const style = isBetween ? `${sign} ${sign}` : sign;
    if (!signs.includes(style)) signs.push(style);
    levels.set(at, signs.indexOf(style) + 1);
    rules.add(at + 1);
    if (isBetween) rules.add(at - 1);
  }
  return levels.size < TITLES ? { levels: new Map(), rules: new Set() } : { levels, rules };
}

function ruleBelow(title: LaidLine, below: LaidLine | undefined): string | null {
  if (below === undefined || below.gap || RULE.test(title.text)) return null;
  const sign = RULE.exec(below.text)?.[1];
  const isAsLong = Math.abs(below.left - title.left) <= 1 && Math.abs(below.right - title.right) <= NEARLY;
  return sign !== undefined && isAsLong ? sign : null;
}
