import type { Store } from "../../store";
import type { Bench } from "./bench";

/** A clause as imported never changes: what it says in force does, and what a person has confirmed of it. */
const JUDGED_FROM = new Set(["recognition", "effective_text"]);

/** Judgements of pairs of clauses, forgotten when what they were made of may have changed. */
export function judgementsOver(store: Pick<Store, "onChange">): Bench["judgements"] {
  const judgements: Bench["judgements"] = new Map();
  store.onChange(({ tables }) => {
    if (tables.some((table) => JUDGED_FROM.has(table))) judgements.clear();
  });
  return judgements;
}
