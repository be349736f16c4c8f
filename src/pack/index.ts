export { validateBag } from "./bagit";
export { sha256Of } from "./bytes";
export { canonical } from "./canonical";
export { pae, type SigningKey } from "./dsse";
export { faultOf } from "./findings";
export { generateKey, openKey, SCRYPT_COST, sealKey } from "./keys";
export {
  advanceHeads,
  appendEntry,
  contentOf,
  emptyHeads,
  headsOf,
  type LedgerHeads,
  mergeLedgers,
  SALT_BYTES,
  withHashes,
  withholdContent,
} from "./ledger";
export { type ConfirmedMarkings, confirmedMarkings, digestOf, type MarkedThing } from "./markings";
export { noticeText } from "./notices";
export { buildPackage, type PackageReport, signPackage, TAG_MANIFEST } from "./package";
export { deriveMarking, judgeClause, restrictsMore, strictest, whyWithheld } from "./releasability";
export type { PackageInput, SourceClause, SourceText } from "./release-input";
export { revokeSignOff } from "./revocation";
export { type PackageContents, selectContents } from "./select";
export type { DueNotice } from "./select-conclusions";
export { signConclusion } from "./sign-off";
export { projectState, takesPlaceOf } from "./state";
export { suiteOf } from "./suite";
export { verifyLedger } from "./verify-ledger";
export { type PackageExpectation, packageFiles, packageLedger, verifyPackage } from "./verify-package";
