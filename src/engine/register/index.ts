export { type Citation, type CitationAnswer, checkCitations, type KnownEdition } from "./check-list";
export { citationsOfDocument, citationsOfSheet } from "./list";
export { readRegister } from "./read-register";
