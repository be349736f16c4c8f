import type { Designator } from "../../../contract";
import { parseDesignator } from "../../designator";

/** What a cover says an amendment 修改单 is, where its number stands apart: `《…》国家标准第1号修改单`, `第1号修改单（报批稿）`. */
const CHINESE =
  /^[^，。；]{0,120}?(?:第\s?(\d{1,2}|[一二三四五六七八九])\s?号\s?修改单|修改单(?:\s?(?:第\s?(\d{1,2})\s?号|(\d{1,2})))?)(?:[（(][^）)]{1,12}[）)])?$/;
/** A text that is printed again with its amendment is none; nor is a list of them. */
const PRINTED_WITH = /含|包括|并入|纳入|代替|汇编|编写/;

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^NOTICE\s(\d{1,2})$/, "NOTICE"],
  [/^(?:INTERIM )?AMENDMENT\s(?:No\.? ?)?(\d{1,2})(?=$|\s?[:：—–-])/i, "AMENDMENT"],
  [/^(?:TECHNICAL )?CORRIGENDUM\s(?:No\.? ?)?(\d{1,2})(?=$|\s?[:：—–-])/i, "CORRIGENDUM"],
];

function chineseChange(line: string): string | null {
  const found = PRINTED_WITH.test(line) ? null : CHINESE.exec(line);
  return found && ` 第${found[1] ?? found[2] ?? found[3] ?? 1}号修改单`;
}

function englishChanges(line: string): string[] {
  return ENGLISH.flatMap(([form, kind]) => {
    const count = form.exec(line)?.[1];
    if (count === undefined) return [];
    return [` ${kind} ${count}`, `/${kind === "CORRIGENDUM" ? "Cor" : "Amd"} ${count}`];
  });
}

/**
 * The designator of a cover with the amendment that one of its lines says the text is. Taken for the edition itself, an
 * amendment would stand beside it as another text of the same number.
 */
export function withChangeOfCover(own: Designator, lines: readonly string[]): Designator {
  if (own.change !== null) return own;
  for (const line of lines) {
    const chinese = chineseChange(line);
    for (const change of chinese === null ? englishChanges(line) : [chinese]) {
      const whole = parseDesignator(own.written + change);
      if (whole !== null && whole.change !== null && whole.confidence >= own.confidence) return whole;
    }
  }
  return own;
}

/** `《便携式电台通用规范》第1号修改单`: what an amendment is called on its cover. */
const NAMED =
  /《([^》]{2,80})》(?:[\u3400-\u9fff]{0,6}标准)?\s?(第\s?(?:\d{1,2}|[一二三四五六七八九])\s?号修改单|修改单\s?\d{0,2})/;

/** The title of an amendment: that of its edition in its brackets, and which one it is. */
export function amendmentTitle(line: string): string | null {
  const found = PRINTED_WITH.test(line) ? null : NAMED.exec(line);
  return found && `${found[1]} ${found[2]}`;
}

/** Which one it is: below the number of an amendment, but never its title. */
export const isChangeLine = (line: string): boolean => ENGLISH.some(([form]) => form.exec(line)?.[0] === line);

/** The first of its instructions, or the place that it names: behind it stands no title any more. */
export const beginsInstructions = (line: string): boolean =>
  /^(?:[一二三四五六七八九十]+、|(?:Sub)?clause \d|page \d|\d+(?:\.\d+)+,|(?:delete|replace|add|insert|substitute|change)\b.*["“:])/i.test(
    line,
  );
