export { type Citation, type CitationAnswer, checkCitations, type KnownEdition } from "./check-list";
export { readRegister, type Sheet } from "./read-register";
