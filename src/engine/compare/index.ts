export { type Alignment, align } from "./align";
export { compareTexts } from "./compare";
export type { Cancellation } from "./control";
export { comparePair } from "./pair";
export { diffWords } from "./words";
