export { compareTexts } from "./compare";
export { deviations, type EditionChange, mainChanges } from "./editions";
export { sharedObject } from "./object";
export { comparePair } from "./pair";
export { againstBase } from "./several";
