import type { Reason, Verdict } from "../../contract";

/** A verdict with its reason. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** No product can meet both. */
  readonly conflict: boolean;
}

export const finding = (
  verdict: Verdict,
  code: string,
  values: Record<string, string> = {},
  conflict = false,
): Finding => ({ verdict, reason: { code, values }, conflict });
