export { areSetTight, HAN, isChinese } from "./han";
export { indexTerms } from "./terms";
export { chineseWords, type Token, words } from "./words";
