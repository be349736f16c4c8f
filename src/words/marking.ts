import type { Language, Marking } from "../contract";
import { fill } from "./language";
import { caveatWord } from "./open-sets";
import { wordOf } from "./vocabulary";

const YEARS: Readonly<Record<Language, string>> = { zh: "{years}年", en: "{years} years" };

/** A marking as it stands at the head of a paper: level, term and what else restricts it, `机密★20年 · NOFORN`. */
export function markOf({ level, termYears, caveats }: Marking, language: Language): string {
  const term = termYears === null ? "" : `★${fill(YEARS[language], { years: termYears })}`;
  return [
    `${wordOf("marking", level, language)}${term}`,
    ...caveats.map((caveat) => caveatWord(caveat, language)),
  ].join(" · ");
}
