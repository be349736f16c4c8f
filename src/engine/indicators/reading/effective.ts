import { fold, readQuantities } from "../../quantity";

/** The text in force: amendments applied, the amending sentences themselves taken out. */
export interface EffectiveText {
  readonly text: string;
  /** An amendment is announced that could not be carried out. */
  readonly unapplied: boolean;
}

const ANNOUNCED = /修改单|勘误|修正案|amendment|corrigendum|change notice|notice of change|errat/i;

/** Each gives what is replaced and what by; a missing second group deletes. */
const REPLACEMENTS: readonly RegExp[] = [
  /(?:将|把)(?:第?\d+(?:\.\d+)*条?中?的|第?\d+(?:\.\d+)+条?中?|第\d+条中?)?["“「]?([^"”」，。；]{1,60}?)["”」]?(?:修改为|改为|更改为|替换为|修订为|调整为)["“「]?([^"”」，。；]{1,60}?)["”」]?(?=[，。；]|$)/,
  /(?:^|[:，。；中])["“「]?([^"”」，。；:中]{1,60}?)["”」]?(?:修改为|改为|更改为|替换为|修订为|调整为)["“「]?([^"”」，。；]{1,60}?)["”」]?(?=[，。；]|$)/,
  /replaces? ["“']?([^"”]{1,60}?)["”']? (?:by|with) ["“']?([^"”]{1,60}?)["”']?(?= in\b|[.,;:]|$)/i,
  /["“']?([^"”.:;]{1,60}?)["”']? (?:is|are|shall be) (?:replaced|amended|changed) (?:by|with|to|to read) ["“']?([^"”]{1,60}?)["”']?(?= in\b|[.,;:](?!\d)|$)/i,
  /\bdeletes? ["“']([^"”]{1,60}?)["”'],? (?:and )?(?:inserts?|substitutes?) ["“']([^"”]{1,60}?)["”']/i,
  /\bfor ["“']([^"”]{1,60}?)["”'],? read ["“']([^"”]{1,60}?)["”']/i,
  /(?:changes?|amends?|revises?) ["“']?([^"”]{1,60}?)["”']? (?:to|into) ["“']?([^"”]{1,60}?)["”']?(?= in\b|[.,;:](?!\d)|$)/i,
];

const stripNumber = (words: string): string => words.replace(/^(?:第?\d+(?:\.\d+)+条?(?:中)?的?)/, "").trim();

const sentenceAround = (folded: string, at: number): { start: number; end: number } => {
  const before = folded.slice(0, at);
  const opening = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"), before.lastIndexOf(". "));
  const rest = folded.slice(at);
  const closing = rest.search(/。|\n|:(?= ?["“])|\.(?= [A-Z]|$)/);
  return { start: opening < 0 ? 0 : opening + 1, end: closing < 0 ? folded.length : at + closing + 1 };
};

/** The sentence or heading around an announcement: amendments also stand before a colon. */
const clauseAround = (folded: string, at: number): { start: number; end: number } => {
  const around = sentenceAround(folded, at);
  const colon = folded.slice(at, around.end).search(/:(?!\d)/);
  return colon < 0 ? around : { start: around.start, end: at + colon + 1 };
};

const CHANGES = /(?:修改为|改为|更改为|替换为|修订为|调整为)|\b(?:replaced|amended|changed) (?:by|with|to)\b/i;

/** Where only values are exchanged (`500 h已由第2号修改单改为800 h`): the last before the verb by the first behind it. */
const exchangedValues = (text: string, folded: string, at: number): string | null => {
  const { start, end } = clauseAround(folded, at);
  const clause = folded.slice(start, end);
  const verb = CHANGES.exec(clause);
  if (!verb) return null;
  const quantities = readQuantities(text.slice(start, end));
  const old = quantities.filter((one) => one.end <= verb.index).at(-1);
  const replacement = quantities.find((one) => one.start >= verb.index);
  if (!old || !replacement) return null;
  const rest = `${text.slice(0, start)}\n${text.slice(end)}`;
  const place = readQuantities(rest).find(
    (one) => one.dimension === old.dimension && one.low === old.low && one.high === old.high,
  );
  return place ? rest.slice(0, place.start) + replacement.text + rest.slice(place.end) : null;
};

const OWN_NUMBER = /^ *(\d+(?:\.\d+)+)(?= |[\u4e00-\u9fff])/;
const AMENDED_NUMBER =
  /(?:将|把|对|[:，。；] ?|第)(\d+(?:\.\d+)+)(?:条)?(?=中|的|条| ?["“])|\b(?:in|of|clause|subclause|paragraph) (\d+(?:\.\d+)+)\b/i;
const DELETION =
  /(?:删除|删去|取消|废止)(?:第?\d+(?:\.\d+)+条?)(?:$|[，。；])|\b(?:delete|withdraw) (?:clause |subclause |paragraph )?\d+(?:\.\d+)+(?:$|[.,;])/i;

/**
 * A provision that bears its number, with an amendment of a clause: of another one it does not concern it (nor of one
 * below it), of the whole clause nothing is left of it. Null where the amendment has to be carried out.
 */
const amendsElsewhere = (text: string, folded: string, announced: number): string | null => {
  const own = OWN_NUMBER.exec(folded)?.[1];
  const { start } = clauseAround(folded, announced);
  const behind = folded.slice(announced);
  const amended = AMENDED_NUMBER.exec(behind);
  const deleted = DELETION.exec(behind);
  if (own === undefined) return null;
  const number = /\d+(?:\.\d+)+/.exec(deleted?.[0] ?? "")?.[0] ?? amended?.[1] ?? amended?.[2];
  if (number === undefined) return null;
  if (number !== own && !`${number}.`.startsWith(`${own}.`) && !`${own}.`.startsWith(`${number}.`))
    return text.slice(0, start);
  return deleted && number === own ? "" : null;
};

/** Applies the amendments that a provision carries (`将……改为……`, `replaces … by …`); the effective value counts. */
export const effectiveText = (text: string): EffectiveText => {
  const folded = fold(text);
  const announced = ANNOUNCED.exec(folded);
  if (!announced) return { text, unapplied: false };
  const elsewhere = amendsElsewhere(text, folded, announced.index);
  if (elsewhere !== null) return { text: elsewhere, unapplied: false };
  for (const pattern of REPLACEMENTS) {
    const found = pattern.exec(folded.slice(announced.index));
    if (!found) continue;
    const { start, end } = sentenceAround(folded, announced.index + found.index);
    const from = Math.min(start, sentenceAround(folded, announced.index).start);
    const old = stripNumber(found[1] ?? "");
    const rest = `${text.slice(0, from)}\n${text.slice(end)}`;
    const at = fold(rest).indexOf(old);
    if (old === "" || at < 0) continue;
    return { text: rest.slice(0, at) + (found[2] ?? "") + rest.slice(at + old.length), unapplied: false };
  }
  const exchanged = exchangedValues(text, folded, announced.index);
  return exchanged === null ? { text, unapplied: true } : { text: exchanged, unapplied: false };
};
