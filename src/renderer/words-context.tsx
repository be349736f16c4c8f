import { createContext, useContext } from "react";
import type { Language, Reason, Relationship, RelationshipBasis } from "../contract";
import { en } from "../words/interface.en";
import { type InterfaceWords, zh } from "../words/interface.zh";
import { reasonSentence } from "../words/reasons";
import { allCalled, called, type Sides } from "../words/sides";
import { relationshipWord, wordOf } from "../words/vocabulary";
import { unbroken } from "./parts/numbers";

type WordGroup = Parameters<typeof wordOf>[0];

/** The words of the interface in the language chosen, and as they hold of the sides that are compared. */
export interface Words {
  language: Language;
  w: InterfaceWords;
  /** The word for a value of a closed set. */
  say: <Group extends WordGroup>(group: Group, value: Parameters<typeof wordOf<Group>>[1]) => string;
  /** How left lies to right and, where the program says it, what shows it. */
  sayRelationship: (relationship: Relationship, basis: RelationshipBasis | undefined) => string;
  /** Why the engine says what it says. */
  because: (reason: Reason) => string;
}

export function wordsIn(language: Language, sides: Sides = "systems"): Words {
  const as = (words: string) => called(words, sides, language);
  return {
    language,
    w: wordsFor(language === "zh" ? zh : en, sides, language),
    say: (group, value) => as(wordOf(group, value, language)),
    sayRelationship: (relationship, basis) => as(relationshipWord(relationship, basis, language)),
    because: (reason) => unbroken(reasonSentence(language, reason, sides)),
  };
}

function wordsFor(w: InterfaceWords, sides: Sides, language: Language): InterfaceWords {
  if (sides === "systems") return w;
  const { column, covers } = w.compare;
  const compare = {
    ...w.compare,
    column: allCalled(column, sides, language),
    covers: (word: string) => called(covers(word), sides, language),
  };
  return { ...w, compare };
}

const Context = createContext<Words>(wordsIn("zh"));
export const WordsProvider = Context.Provider;
export const useWords = (): Words => useContext(Context);
