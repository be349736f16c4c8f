export { compareTexts } from "./compare";
export { comparePair } from "./pair";
