import type { TextSummary, TextView } from "../../contract";
import type { Bench } from "../bench/bench";

/** Texts of the library as they are now. */
export interface Texts {
  text(id: string): Promise<TextView>;
  summary(id: string): Promise<TextSummary>;
}

function once<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const reading = known.get(id) ?? read(id);
    known.set(id, reading);
    return reading;
  };
}

/** Each text is read once, however many of its clauses are asked about, for as long as one use case runs. */
export const textsOnce = (read: Pick<Bench["store"]["read"], "text" | "textSummary">): Texts => ({
  text: once((id) => read.text(id)),
  summary: once((id) => read.textSummary(id)),
});
