import { diffArrays } from "diff";
import type { WordRun } from "../../contract";
import { type Token, words } from "../tokens";
import { alikeAround } from "./align/alike-ends";
import { readable, type TokenRun } from "./readable";

/**
 * Edits beyond which two texts are no longer told apart word by word. The cost grows with the square: 200 edits take
 * some 5 ms. Beyond, whole sentences are compared first and words only within those that differ; beyond that, a block
 * is replaced by a block.
 */
const EDITS_BY_WORD = 200;
const EDITS_BY_SENTENCE = 200;

/** Signs of both texts together beyond which sentences are compared and no words (a megabyte then takes some 50 ms). */
const LONGEST_BY_WORD = 100_000;

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join("");

const sameText = (a: Token, b: Token) => a.text === b.text;

function replaced(left: readonly Token[], right: readonly Token[]): TokenRun[] {
  return [
    { kind: "removed" as const, tokens: left },
    { kind: "added" as const, tokens: right },
  ].filter((run) => run.tokens.length > 0);
}

/** Word by word, or null where that takes too many edits. */
function byWord(left: readonly Token[], right: readonly Token[]): TokenRun[] | null {
  const options = { comparator: sameText, maxEditLength: EDITS_BY_WORD };
  const changes = diffArrays([...left], [...right], options);
  if (!changes) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    tokens: value,
  }));
}

function sentences(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    parts.at(-1)!.push(token);
    if (/[。；;.!?！？\n]/.test(token.text)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** Sentence by sentence, and word by word where one group of sentences took the place of another. */
function bySentence(left: readonly Token[], right: readonly Token[]): TokenRun[] {
  const options = {
    comparator: (a: Token[], b: Token[]) => textOf(a) === textOf(b),
    maxEditLength: EDITS_BY_SENTENCE,
  };
  const changes = diffArrays(sentences(left), sentences(right), options);
  if (!changes) return replaced(left, right);
  const runs: TokenRun[] = [];
  changes.forEach((change, i) => {
    const tokens = change.value.flat();
    const next = changes[i + 1];
    if (change.added && changes[i - 1]?.removed) return;
    if (change.removed && next?.added) {
      const inserted = next.value.flat();
      runs.push(...(byWord(tokens, inserted) ?? replaced(tokens, inserted)));
    } else runs.push({ kind: change.added ? "added" : change.removed ? "removed" : "same", tokens });
  });
  return runs;
}

/** Long texts, sentence by sentence. */
function diffSentences(left: string, right: string): WordRun[] {
  const split = (text: string) => text.split(/(?<=[。；;.!?！？\n])/);
  const changes = diffArrays(split(left), split(right), { maxEditLength: EDITS_BY_SENTENCE });
  if (!changes) return blockOf(left, right);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

const blockOf = (left: string, right: string): WordRun[] =>
  [
    { kind: "removed" as const, text: left },
    { kind: "added" as const, text: right },
  ].filter((run) => run.text !== "");

/** Adjoining runs of what stayed the same as one, without empty ones. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  for (const { kind, text } of runs) {
    const last = result.at(-1);
    if (last?.kind === "same" && kind === "same") last.text += text;
    else if (text !== "") result.push({ kind, text });
  }
  return result;
}

/**
 * How the words of `right` differ from those of `left`: joining same and removed gives `left`, same and added gives
 * `right`. The exact difference comes first, then it is made readable (`readable`).
 */
export function diffWords(left: string, right: string): WordRun[] {
  if (left === right) return left === "" ? [] : [{ kind: "same", text: left }];
  if (left.length + right.length > LONGEST_BY_WORD) return diffSentences(left, right);
  const { head: begin, leftEnd, rightEnd } = alikeAround(left, right);
  const between = diffTokens(words(left.slice(begin, leftEnd)), words(right.slice(begin, rightEnd)));
  return joined([
    { kind: "same", text: left.slice(0, begin) },
    ...between,
    { kind: "same", text: left.slice(leftEnd) },
  ]);
}

/** The difference token by token. */
function diffTokens(a: readonly Token[], b: readonly Token[]): WordRun[] {
  let head = 0;
  while (head < a.length && head < b.length && sameText(a[head]!, b[head]!)) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    sameText(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)
  ) {
    tail++;
  }
  const middleLeft = a.slice(head, a.length - tail);
  const middleRight = b.slice(head, b.length - tail);
  const runs = readable([
    { kind: "same", tokens: a.slice(0, head) },
    ...(byWord(middleLeft, middleRight) ?? bySentence(middleLeft, middleRight)),
    { kind: "same", tokens: a.slice(a.length - tail) },
  ]);
  return runs.map(({ kind, tokens }) => ({ kind, text: textOf(tokens) }));
}
