export { type Alignment, align } from "./align";
export { compareTexts } from "./compare";
export type { Cancellation } from "./control";
export { diffWords } from "./words";
