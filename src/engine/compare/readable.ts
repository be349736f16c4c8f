import type { WordRun } from "../../contract";
import type { Token } from "../tokens";

/** A run of tokens as they differ; the finer work and the joining come later. */
export interface TokenRun {
  readonly kind: WordRun["kind"];
  readonly tokens: readonly Token[];
}

/**
 * Smoothing of exact differences for people, after the semantic clean-up of Fraser's diff-match-patch: what stayed the
 * same between two changes is kept apart only where it outweighs the smaller of them, since a reader takes in a
 * rewritten phrase as a whole and not as confetti.
 */

/** A stretch without unchanged words: what was removed and what was added in its place. */
interface Change {
  removed: Token[];
  added: Token[];
}

/** Weight of a token to a reader: signs of a word; blanks, punctuation and single function words carry nothing. */
function weigh(tokens: readonly Token[]): number {
  let weight = 0;
  for (const { kind, text } of tokens) {
    if (kind === "space" || kind === "mark") continue;
    if (
      kind === "word" &&
      (/^[的和及或与在为是有从至于以并而了]$/.test(text) ||
        /^(?:the|a|an|of|to|and|or|in|is|are|be|for|by|on)$/i.test(text))
    )
      continue;
    weight += /^[\u3400-\u9fff]/.test(text) ? text.length * 2 : text.length;
  }
  return weight;
}

const weightOf = (change: Change) => Math.max(weigh(change.removed), weigh(change.added));

/** Below this share of unchanged wording between the first and the last change, the whole is one rewrite. */
const REWRITTEN = 0.25;

/** Alternates unchanged stretches and changes: `same[0] change[0] same[1] … change[n-1] same[n]`. */
interface Alternation {
  same: Token[][];
  changes: Change[];
}

function alternate(runs: readonly TokenRun[]): Alternation {
  const same: Token[][] = [[]];
  const changes: Change[] = [];
  for (const { kind, tokens } of runs) {
    if (tokens.length === 0) continue;
    if (kind === "same") same.at(-1)!.push(...tokens);
    else {
      if (same.length > changes.length && (same.at(-1)!.length > 0 || changes.length === 0)) {
        changes.push({ removed: [], added: [] });
        same.push([]);
      }
      changes.at(-1)![kind].push(...tokens);
    }
  }
  return { same, changes };
}

/** Joins change `at` with the next one, taking what was the same between them into both. */
function dissolve({ same, changes }: Alternation, at: number): void {
  const [between] = same.splice(at + 1, 1);
  const [next] = changes.splice(at + 1, 1);
  changes[at]!.removed.push(...between!, ...next!.removed);
  changes[at]!.added.push(...between!, ...next!.added);
}

function joinClose(parts: Alternation): void {
  for (let at = 0; at + 1 < parts.changes.length; ) {
    const between = weigh(parts.same[at + 1]!);
    const smaller = Math.min(weightOf(parts.changes[at]!), weightOf(parts.changes[at + 1]!));
    if (between === 0 ? smaller > 0 && !isPlain(parts, at) : between < smaller) {
      dissolve(parts, at);
      at = Math.max(0, at - 1);
    } else at++;
  }
}

/** Two insertions, or two omissions, beside a mark are read apart: members of a list. */
function isPlain({ changes }: Alternation, at: number): boolean {
  const [a, b] = [changes[at]!, changes[at + 1]!];
  return (a.removed.length === 0 && b.removed.length === 0) || (a.added.length === 0 && b.added.length === 0);
}

function joinRewrite(parts: Alternation): void {
  const inner = parts.same.slice(1, -1).reduce((sum, tokens) => sum + weigh(tokens), 0);
  const changed = parts.changes.reduce((sum, change) => sum + weightOf(change), 0);
  if (inner < REWRITTEN * changed) while (parts.changes.length > 1) dissolve(parts, 0);
}

/**
 * Moves a plain insertion or omission to where a reader expects it: `（a），|（b），|` rather than `（a）|，（b）|，`. It may
 * slide left as long as the word before it is also its last word; it starts best behind the end of a sentence, then
 * behind other punctuation, then behind a blank.
 */
function slide(parts: Alternation): void {
  parts.changes.forEach((change, at) => {
    const run = change.removed.length === 0 ? change.added : change.added.length === 0 ? change.removed : null;
    const before = parts.same[at]!;
    const after = parts.same[at + 1]!;
    if (!run) return;
    let best = 0;
    let bestRank = startRank(before.at(-1));
    for (let shift = 1; shift <= before.length; shift++) {
      if (before.at(-shift)!.text !== run.at(-1 - ((shift - 1) % run.length))!.text) break;
      const rank = startRank(before.at(-shift - 1));
      if (rank > bestRank) [best, bestRank] = [shift, rank];
    }
    for (; best > 0; best--) {
      const token = before.pop()!;
      run.pop();
      run.unshift(token);
      after.unshift(token);
    }
  });
}

function startRank(before: Token | undefined): number {
  if (before === undefined || /[。；;.\n]/.test(before.text)) return 3;
  if (before.kind === "mark") return 2;
  return before.kind === "space" ? 1 : 0;
}

/** The same difference as a person would mark it; adjoining runs of one kind are joined, empty ones left out. */
export function readable(runs: readonly TokenRun[]): TokenRun[] {
  const parts = alternate(runs);
  joinClose(parts);
  joinRewrite(parts);
  slide(parts);
  for (let at = parts.changes.length - 2; at >= 0; at--) if (parts.same[at + 1]!.length === 0) dissolve(parts, at);
  return parts.same.flatMap((tokens, at) => {
    const change = parts.changes[at];
    const out: TokenRun[] = [
      { kind: "same", tokens },
      { kind: "removed", tokens: change?.removed ?? [] },
      { kind: "added", tokens: change?.added ?? [] },
    ];
    return out.filter((run) => run.tokens.length > 0);
  });
}
