export { compareTexts } from "./compare";
export { deviations, type EditionChange, mainChanges } from "./editions";
export { comparePair } from "./pair";
export { againstBase } from "./several";
