import type { ClauseUnit } from "../../../contract";
import { once } from "../../once";
import { alikeAround } from "./alike-ends";

/**
 * Spaces and punctuation that say nothing. Signs that give a number or a word its meaning are not among them:
 * < > = ≤ ≥ ± % ‰ ° / × . + -
 */
const IDLE = /[\s!"#$&'()*,:;?@[\\\]^_`{|}·\u2010-\u2029\u2032-\u205e\u3000-\u3004\u3008-\u3020\u3030-\u303f]+/g;
/** A stop or a dash is a sign only beside a digit: a decimal point, a minus, not a full stop or a bullet. */
const IDLE_STOP = /\.(?!\d)|[+-](?!\d)/g;
const DASHES = /[\u2010-\u2015\u2212\u223c~\u301c\uff5e]/g;

const CAPITAL = /[A-Z]/;
/** A word with a capital because of where it stands; shorter ones may be symbols of units (`Pa`, `Gy`, `Bq`). */
const CAPITALISED = /(?<![A-Za-z0-9])[A-Z](?=[a-z]{2,}(?![A-Za-z0-9]))/g;
/** Capitals for stress; the verbs in capitals are those of RFC 2119 and stay apart. */
const STRESSED = /(?<!(?:MUST|SHALL|SHOULD) )\bNOT\b/g;
const lower = (letters: string) => letters.toLowerCase();

/** What two wordings must have in common to be the same but for punctuation, width, capitals of place and spacing. */
export function essence(text: string): string {
  const plain = CAPITAL.test(text) ? text.replace(CAPITALISED, lower).replace(STRESSED, lower) : text;
  return plain.replace(DASHES, "-").normalize("NFKC").replace(IDLE, "").replace(IDLE_STOP, "");
}

/** Whether two wordings are the same but for what an essence leaves out; sentences in which both begin and end alike tell nothing. */
export function isSameBut(left: string, right: string, essenceOf: (text: string) => string): boolean {
  if (left === right) return true;
  const { head, leftEnd, rightEnd } = alikeAround(left, right);
  return essenceOf(left.slice(head, leftEnd)) === essenceOf(right.slice(head, rightEnd));
}

/** The essence of a clause, its title included; of one without words, its number. Asked for again, it is not read again. */
export const clauseEssence = once(({ title, text, number }: ClauseUnit): string => {
  const words = essence(`${title ?? ""}\n${text}`);
  return words !== "" ? words : `#${number ?? ""}`;
});

/** A title as it is held against another; empty where there is none. Asked for again, it is not read again. */
export const titleEssence = once(({ title }: ClauseUnit): string => essence(title ?? "").toLowerCase());

/** Whether two clauses are the same but for what an essence leaves out. */
export const areSame = (left: ClauseUnit, right: ClauseUnit): boolean =>
  (left.text === right.text && left.title === right.title && left.number === right.number) ||
  clauseEssence(left) === clauseEssence(right);
