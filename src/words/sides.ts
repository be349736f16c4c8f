import type { Language, System } from "../contract";

/** What the sides of a comparison are called: their systems where a military text is left and a civil one right, else their places. */
export type Sides = "systems" | "places";

/** A text as far as its system is known. */
interface OfSystem {
  readonly metadata: { readonly system: { readonly value: System | null } };
}

export const sidesOf = (left: OfSystem, right: OfSystem): Sides =>
  left.metadata.system.value === "military" && right.metadata.system.value === "civil" ? "systems" : "places";

/** Names of the systems in the program's own words, and of the places that stand for them; the longer first. */
const PLACES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/军严/g, "左严"],
    [/民严/g, "右严"],
    [/军用标准|军用文本|军标/g, "左侧文本"],
    [/民用标准|民用文本|民标/g, "右侧文本"],
    [/军用/g, "左侧"],
    [/民用/g, "右侧"],
  ],
  en: [
    [/\bmilitary\b/g, "left"],
    [/\bcivil\b/g, "right"],
    [/\bMilitary\b/g, "Left"],
    [/\bCivil\b/g, "Right"],
  ],
};

/** Words of the program that speak of the military and the civil side, as they hold of these sides. Never for words of a text. */
export const called = (words: string, sides: Sides, language: Language): string =>
  sides === "systems" ? words : PLACES[language].reduce((said, [system, place]) => said.replace(system, place), words);

/** The same for each word of a group. */
export const allCalled = <Key extends string>(
  group: Readonly<Record<Key, string>>,
  sides: Sides,
  language: Language,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(group).map(([key, words]) => [key, called(words, sides, language)]),
  ) as Record<Key, string>;
