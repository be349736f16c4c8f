import { Language } from "../contract";

/** The language asked for, Chinese where none or an unknown one is. */
export function languageOf(asked: string | undefined): Language {
  const parsed = Language.safeParse(asked?.slice(0, 2).toLowerCase());
  return parsed.success ? parsed.data : "zh";
}

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The same in both languages. */
export const b = (zh: string, en: string): Bilingual => ({ zh, en });

/** Fills `{name}` by the values given; a name without a value is left empty. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
