export { fold } from "./fold";
export { BEFORE_GRADE, isRanked } from "./graded";
export { fits, type Mention, mentionsIn, propertyById } from "./mentions";
export type { Property } from "./properties";
export { CHOSEN, KEPT_AT, type Purpose, purposeOf } from "./purpose";
export { type ReadQuantity, readQuantities } from "./read";
export { type Meaning, meaningOf, type Role } from "./sense";
export { nounBefore, type Subject, subjectOf } from "./subject";
export { toContractQuantities } from "./to-contract";
