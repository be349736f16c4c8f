import type { ClauseUnit } from "../../contract";
import { indexTerms } from "../tokens";
import { isChinese } from "./evidence";

/** A term and its equivalent: Chinese first, English second. */
export type TermPair = readonly [string, string];

const LONGEST_TERM = 24;

function chineseTranslator(pairs: readonly TermPair[]): (text: string) => string[] {
  const english = new Map(pairs);
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      for (let end = Math.min(text.length, at + LONGEST_TERM); end > at + 1; end -= 1) {
        const equivalent = english.get(text.slice(at, end));
        if (equivalent === undefined) continue;
        found.push(equivalent);
        at = end - 1;
        break;
      }
    }
    return found;
  };
}

const LONGEST_PHRASE = 6;

function englishTranslator(pairs: readonly TermPair[]): (text: string) => string[] {
  const chinese = new Map(pairs.map(([zh, en]) => [indexTerms(en).join(" "), zh]));
  return (text) => {
    const stems = indexTerms(text);
    const found: string[] = [];
    for (let at = 0; at < stems.length; at += 1) {
      for (let end = Math.min(stems.length, at + LONGEST_PHRASE); end > at; end -= 1) {
        const equivalent = chinese.get(stems.slice(at, end).join(" "));
        if (equivalent === undefined) continue;
        found.push(equivalent);
        at = end - 1;
        break;
      }
    }
    return found;
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
  const fromChinese = isChinese(left);
  if (pairs.length === 0 || fromChinese === isChinese(right)) return left;
  const translate = fromChinese ? chineseTranslator(pairs) : englishTranslator(pairs);
  const separator = fromChinese ? " " : "，";
  const extended = (text: string): string => [text, ...translate(text)].join(separator);
  return left.map((unit) => ({ ...unit, title: unit.title ? extended(unit.title) : null, text: extended(unit.text) }));
}
