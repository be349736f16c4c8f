import type { ClauseUnit } from "../../contract";
import { indexTerms } from "../tokens";
import { isMostlyChinese } from "./evidence";

/** A term and its equivalent: Chinese first, English second. */
export type TermPair = readonly [string, string];

/** Equivalents by term; a term has several where it is said in several ways. */
function equivalents(pairs: readonly (readonly [term: string, equivalent: string])[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const [term, equivalent] of pairs) {
    const others = known.get(term);
    if (!others) known.set(term, [equivalent]);
    else if (!others.includes(equivalent)) others.push(equivalent);
  }
  return known;
}

/** The equivalents of the terms in a row of pieces, from the left and the longest term at each place first. */
function translated(
  pieces: readonly string[] | string,
  longest: number,
  equivalentsAt: (from: number, to: number) => readonly string[] | undefined,
): string[] {
  const found: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    for (let end = Math.min(pieces.length, at + longest); end > at; end -= 1) {
      const equivalent = equivalentsAt(at, end);
      if (equivalent === undefined) continue;
      found.push(...equivalent);
      at = end - 1;
      break;
    }
  }
  return found;
}

type Translator = (text: string) => string[];

/** Signs of the longest Chinese term, stems of the longest English one. */
const LONGEST_TERM = 24;
const LONGEST_PHRASE = 6;

function chineseTranslator(pairs: readonly TermPair[]): Translator {
  const english = equivalents(pairs);
  return (text) => translated(text, LONGEST_TERM, (from, to) => english.get(text.slice(from, to)));
}

const phrase = (stems: readonly string[]) => stems.join(" ");

function englishTranslator(pairs: readonly TermPair[]): Translator {
  const chinese = equivalents(pairs.map(([zh, en]) => [phrase(indexTerms(en)), zh]));
  return (text) => {
    const stems = indexTerms(text);
    return translated(stems, LONGEST_PHRASE, (from, to) => chinese.get(phrase(stems.slice(from, to))));
  };
}

/**
 * Where one side is Chinese and the other English, gives the left side the equivalents of its terms in the other's
 * language, so that terms meet; numbers, units and designators meet by themselves.
 */
export function bridged(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  pairs: readonly TermPair[],
): readonly ClauseUnit[] {
  const fromChinese = isMostlyChinese(left);
  if (pairs.length === 0 || fromChinese === isMostlyChinese(right)) return left;
  const translate = fromChinese ? chineseTranslator(pairs) : englishTranslator(pairs);
  const separator = fromChinese ? " " : "，";
  const extended = (text: string): string => [text, ...translate(text)].join(separator);
  return left.map((unit) => ({ ...unit, title: unit.title ? extended(unit.title) : null, text: extended(unit.text) }));
}
