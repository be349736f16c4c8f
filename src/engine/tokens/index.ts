export { indexTerms } from "./terms";
