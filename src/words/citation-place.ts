import type { Language } from "../contract";

const COUNTED = { line: "行", page: "页", paragraph: "段" } as const;
const PLACE = /^(line|page|paragraph) (\d+)$/;

/** Where in a list a standard is cited; a number of a clause and the row of a sheet stand as they are. */
export function citationPlace(place: string, language: Language): string {
  const [, what, number] = PLACE.exec(place) ?? [];
  return language === "zh" && what ? `第 ${number} ${COUNTED[what as keyof typeof COUNTED]}` : place;
}
