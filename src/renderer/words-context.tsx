import { createContext, useContext } from "react";
import type { Language } from "../contract";
import { en } from "../words/interface.en";
import { type InterfaceWords, zh } from "../words/interface.zh";
import { wordOf } from "../words/vocabulary";

type WordGroup = Parameters<typeof wordOf>[0];

/** The words of the interface in the language chosen; `say` gives the word for a value of a closed set. */
export interface Words {
  language: Language;
  w: InterfaceWords;
  say: <Group extends WordGroup>(group: Group, value: Parameters<typeof wordOf<Group>>[1]) => string;
}

export function wordsIn(language: Language): Words {
  return { language, w: language === "zh" ? zh : en, say: (group, value) => wordOf(group, value, language) };
}

const Context = createContext<Words>(wordsIn("zh"));
export const WordsProvider = Context.Provider;
export const useWords = (): Words => useContext(Context);
