import { type Conclusion, Fault } from "../../contract";
import type { Bench } from "../bench/bench";
import { textsOnce } from "../library/texts-once";
import { unreadSource, untypedSource } from "./clause-sources";

/**
 * Nobody assents to, approves or lets out what rests on recognised words before a person has confirmed them, or on a text
 * of which pages wait to be typed: a page that does not matter is left out, by name and with a reason.
 * @throws E_NOT_CONFIRMED names the clause, E_NOT_TYPED the text and how many of its pages
 */
export async function requireRead(bench: Bench, { id, left, right }: Conclusion): Promise<void> {
  const texts = textsOnce(bench.store.read);
  for (const { text, clause } of [left, right]) {
    const view = await texts.text(text);
    const untyped = await untypedSource(texts, view);
    if (untyped) throw new Fault("E_NOT_TYPED", { conclusion: id, text: untyped.designator, count: untyped.pages });
    const waiting = await unreadSource(texts, view, clause);
    if (waiting) throw new Fault("E_NOT_CONFIRMED", { conclusion: id, clause: waiting.number ?? waiting.id });
  }
}
