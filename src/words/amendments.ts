import { overTextEn } from "./interface.text.en";
import { overTextZh } from "./interface.text.zh";

/** The words of amendments for a report or a line of the terminal. */
export const OVER_WORDS = { zh: overTextZh.over, en: overTextEn.over } as const;
