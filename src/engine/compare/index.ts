export { compareTexts } from "./compare";
export { deviations, type EditionChange, mainChanges } from "./editions";
export { SCOPE_TITLES, sharedObject } from "./object";
export { comparePair } from "./pair";
export { againstBase } from "./several";
