import type { FormRule } from "antd";
import { useWords } from "../words-context";

const unpadded = (value: unknown): unknown => (typeof value === "string" ? value.trim() : value);

/** A field that may not be left out. Blanks are no reason and no name: whoever reads the ledger would find nothing there. */
export function useNeeded(): FormRule[] {
  const { w } = useWords();
  return [{ required: true, transform: unpadded, message: w.needed }];
}
