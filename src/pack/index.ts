export { type BagFiles, validateBag } from "./bagit";
export { canonical } from "./canonical";
export { openEnvelope, PACKAGE_TYPE, pae, SIGN_OFF_TYPE, type SigningKey, sealEnvelope } from "./dsse";
export { faultOf } from "./findings";
export { generateKey, type NewKey, openKey, SCRYPT_COST, sealKey } from "./keys";
export {
  advanceHeads,
  appendEntry,
  contentOf,
  emptyHeads,
  type Fork,
  headsOf,
  type LedgerHeads,
  type MergedLedger,
  mergeLedgers,
  type NewEntry,
  SALT_BYTES,
  withholdContent,
} from "./ledger";
export { buildPackage, type PackageReport, signPackage } from "./package";
export { compareLevels, deriveMarking, judgeClause, termOf, whyWithheld } from "./releasability";
export {
  type PackageContents,
  type PackageInput,
  type Selection,
  type SourceClause,
  type SourceText,
  selectContents,
} from "./select";
export { type SignOffRequest, signConclusion } from "./sign-off";
export { projectState } from "./state";
export { type KeyPair, type Signature, type SuiteOperations, suiteOf } from "./suite";
export { type LedgerExpectation, verifyLedger } from "./verify-ledger";
export { type PackageExpectation, verifyPackage } from "./verify-package";
