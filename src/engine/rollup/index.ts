export { bestCover } from "./cover";
export { findFamilies } from "./families";
