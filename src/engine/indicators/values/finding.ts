import type { Reason, ReasonCode, Verdict } from "../../../contract";

/** A verdict with its reason. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** No product can meet both. */
  readonly conflict: boolean;
}

const STRICTER: Partial<Record<Verdict, string>> = { "left-stricter": "left", "right-stricter": "right" };

/** A verdict with the reason for it; the reason's values name the stricter side where there is one. */
export const finding = (
  verdict: Verdict,
  code: ReasonCode,
  values: Record<string, string> = {},
  conflict = false,
): Finding => {
  const stricter = STRICTER[verdict];
  return { verdict, reason: { code, values: stricter ? { ...values, stricter } : values }, conflict };
};
