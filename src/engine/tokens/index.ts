export { areSetTight, HAN, isChinese } from "./han";
export { indexTerms } from "./terms";
export { WordIndex } from "./word-index";
export { chineseWords, type Token, words } from "./words";
