import type { TextSummary } from "../../contract";

/** The questions by which a library is narrowed; each gives the values a text bears. */
export const FACETS = {
  system: (text: TextSummary) => text.metadata.system.value ?? "",
  level: (text: TextSummary) => text.metadata.level.value ?? "",
  status: (text: TextSummary) => text.metadata.status.value ?? "",
  nature: (text: TextSummary) => text.metadata.nature.value ?? "",
  marking: (text: TextSummary) => text.marking.level,
  /** First letter of the Chinese classification, first field of the international one. */
  ccs: (text: TextSummary) => text.metadata.ccs.value?.trim().charAt(0).toUpperCase() ?? "",
  ics: (text: TextSummary) => text.metadata.ics.value?.trim().slice(0, 2) ?? "",
  /** What the table says of a text at its end. */
  asks: (text: TextSummary) => (text.doubts > 0 || text.untyped > 0 ? "yes" : ""),
  /** Waits for the person responsible for markings. */
  unmarked: (text: TextSummary) => (text.marking.state === "proposed" ? "yes" : ""),
} as const;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** What was chosen of each facet; none chosen is all. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Whether a text bears what was chosen of every facet but one; asked of thousands of texts, so only what was chosen is looked at. */
function passing(chosen: Chosen, except?: FacetName): (text: TextSummary) => boolean {
  const narrowing = FACET_NAMES.flatMap((name) => {
    const values = chosen[name] ?? [];
    return name === except || values.length === 0 ? [] : [{ values, of: FACETS[name] }];
  });
  return (text) => narrowing.every(({ values, of }) => values.includes(of(text)));
}

/** The texts that bear what was chosen of every facet and all words typed. */
export function narrowed(texts: readonly TextSummary[], chosen: Chosen, typed: string): TextSummary[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = passing(chosen);
  return texts.filter((text) => {
    if (!passes(text)) return false;
    const { designator, titleZh, titleEn } = text.metadata;
    const said = `${designator.value?.written} ${titleZh.value} ${titleEn.value} ${text.fileName}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** How many texts each value of a facet would leave, the other facets being as chosen; frequent ones first. */
export function counted(
  texts: readonly TextSummary[],
  chosen: Chosen,
  name: FacetName,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  const passes = passing(chosen, name);
  for (const text of texts) {
    const value = FACETS[name](text);
    if (value !== "" && passes(text)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The same choice with one value taken in or out. */
export function toggled(chosen: Chosen, name: FacetName, value: string): Chosen {
  const values = chosen[name] ?? [];
  return { ...chosen, [name]: values.includes(value) ? values.filter((old) => old !== value) : [...values, value] };
}
