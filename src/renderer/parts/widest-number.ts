import type { CSSProperties } from "react";
import type { Clause } from "../../contract";

/** Room for the longest number of clauses, in widths of a digit: a Chinese sign takes two. */
export function widestNumber(clauses: Iterable<Pick<Clause, "number">>): CSSProperties {
  let most = 0;
  for (const { number } of clauses) {
    const width = [...(number ?? "")].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
    most = Math.max(most, width);
  }
  return { "--widest-number": `calc(${most}ch + 12px)` } as CSSProperties;
}
