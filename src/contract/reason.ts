import { z } from "zod";

/**
 * Why the engine says what it says: a code with the values that show it. The engine speaks no language;
 * `words/reasons` renders each code in Chinese and English. A code outside `ReasonCode` comes from advice rules
 * that an organization wrote itself and is shown as it stands.
 */
export const Reason = z.object({ code: z.string(), values: z.record(z.string(), z.string()) });
export type Reason = z.infer<typeof Reason>;

/** The codes of the program's own reasons, by the part that gives them. */
export const ReasonCode = z.enum([
  // indicators: values held against values
  "equal-values",
  "acceptance-narrower",
  "acceptance-overlaps",
  "acceptance-disjoint",
  "demand-wider",
  "demand-overlaps",
  "severity",
  "grade",
  "grade-direction-unknown",
  "protection-code",
  "protection-mixed",
  "protection-immersion",
  "setting-differs",
  "confidence-differs",
  "inclusion-differs",
  "sampling-differs",
  "option-differs",
  "sense-unknown",
  "sense-differs",
  // indicators: what forbids holding them against each other
  "quantity-differs",
  "method-differs",
  "method-on-one-side",
  "condition-differs",
  "condition-on-one-side",
  "open-value",
  "damaged-value",
  "pairing-doubtful",
  "both-recommended",
  // indicators: how binding, what is said at all
  "modality-weaker",
  "modality-stronger",
  "only-left",
  "only-right",
  "list-equal",
  "list-contained",
  "list-differs",
  "same-requirement",
  "words-found",
  "wording-differs",
  "reference-differs",
  "opposite-requirements",
  "permitted-on-left",
  "permitted-on-right",
  "zero-against-number",
  // indicators: what holds a "covers" back
  "no-indicator",
  "amendment-not-applied",
  "number-not-read",
  "open-on-left",
  "default-on-right",
  "right-not-binding",
  "restricted-on-right",
  "strengthened-on-left",
  "scene-on-one-side",
  "sampled-on-right",
  "criterion-missing",
  "alternative-on-right",
  "subject-not-recognised",
  "words-unexplained",
  "words-added",
  // candidates
  "same-title",
  "shared-wording",
  // advice, as shipped
  "left-not-in-force",
  "left-classified",
  "requirements-conflict",
  "civil-covers-military",
  "civil-covers-most",
  "military-stricter",
  "no-civil-counterpart",
  "military-ahead",
  "they-intersect",
  "family-says-the-same",
  "civil-not-in-force",
  "left-not-releasable",
  "left-partly-superseded",
  "references-not-in-force",
  "review-overdue",
  // release
  "release.cleared",
  "release.unmarked",
  "release.unconfirmed",
  "release.above-audience",
  "release.caveat",
  "release.copyright",
  "release.replaced-by-withheld",
  "release.not-signed-off",
  "release.revoked",
  "release.conflict",
  "release.standard-withheld",
  "release.conclusion-withheld",
]);
export type ReasonCode = z.infer<typeof ReasonCode>;
