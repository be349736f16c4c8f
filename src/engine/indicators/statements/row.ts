import type { Fact } from "../reading/fact";
import type { Finding } from "../values/finding";
import type { Statement } from "./statements";

/** A judgement on a requirement without value; sides are null where silent. */
export interface StatementRow {
  readonly left: Statement | Fact | null;
  readonly right: Statement | Fact | null;
  readonly found: Finding;
}

/** What a finding shows of either side. */
export const values = (left: string | null, right: string | null): Record<string, string> => ({
  ...(left === null ? {} : { left }),
  ...(right === null ? {} : { right }),
});
