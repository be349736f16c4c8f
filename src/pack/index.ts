export { validateBag } from "./bag/bagit";
export { sha256Of } from "./crypto/bytes";
export { canonical } from "./crypto/canonical";
export { pae, type SigningKey } from "./crypto/dsse";
export { generateKey, openKey, SCRYPT_COST, sealKey } from "./crypto/keys";
export { suiteOf } from "./crypto/suite";
export { faultOf } from "./findings";
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
} from "./ledger/ledger";
export { type ConfirmedMarkings, confirmedMarkings, digestOf, type MarkedThing } from "./ledger/markings";
export { noticeText } from "./ledger/notices";
export { revokeSignOff } from "./ledger/revocation";
export { signConclusion } from "./ledger/sign-off";
export { projectState, takesPlaceOf } from "./ledger/state";
export { verifyLedger } from "./ledger/verify-ledger";
export { deriveMarking, judgeClause, restrictsMore, strictest, whyWithheld } from "./releasability";
export { buildPackage, type PackageReport, signPackage, TAG_MANIFEST } from "./release/package";
export type { PackageInput, SourceClause, SourceText } from "./release/release-input";
export { type PackageContents, selectContents } from "./release/select";
export type { DueNotice } from "./release/select-conclusions";
export { type PackageExpectation, packageFiles, packageLedger, verifyPackage } from "./release/verify-package";
