import { fold, readQuantities } from "../quantity";

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

/** Applies the amendments that a provision carries (`将……改为……`, `replaces … by …`); the effective value counts. */
export const effectiveText = (text: string): EffectiveText => {
  const folded = fold(text);
  const announced = ANNOUNCED.exec(folded);
  if (!announced) return { text, unapplied: false };
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
