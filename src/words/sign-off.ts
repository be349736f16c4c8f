/**
 * What a signature says, in both languages at once: the signer is shown it, the key signs it, and whoever verifies the
 * package reads it in the signed statement. A changed sentence holds for later signatures alone.
 */
export const SIGNED_SENTENCE = {
  assent: "同意本评审结论 I assent to this conclusion",
  disagree: "不同意本评审结论 I disagree with this conclusion",
} as const;
