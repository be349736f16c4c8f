import type { Language, Provision } from "../../contract";
import { decideChinese, deniesChinese, statesChinese } from "./chinese";
import { readChineseInstruction } from "./chinese-instruction";
import { decideEnglish, deniesEnglish, forbidsEnglish, readEnglishInstruction, statesEnglish } from "./english";
import { type Span, splitSentences } from "./sentences";
import type { Deciding, VerbTable } from "./verbs";

export { IN_RESPONSE, recommendsChinese } from "./chinese";
export { readReferences } from "./references";
export { readVerbTable } from "./usage-table";
export type { VerbTable } from "./verbs";

export type ProvisionContext = {
  readonly language: Language;
  /** The provision whose list or table this text belongs to. */
  readonly stem?: Provision | null;
  readonly verbs?: VerbTable;
};

/** By its signs or its stops: `COD≤50 mg/L，SS≤10 mg/L。` */
const isChinese = (sentence: string): boolean => /[\u4e00-\u9fff，。；]/.test(sentence);

/** `取出不能溶解的残渣`: what a thing can or cannot, in a step that does something with it. */
const OF_A_THING = /能[^，。]{1,16}的/;
const isStepWith = (deciding: Deciding | null, sentence: string): boolean =>
  deciding?.type === "statement" && OF_A_THING.test(sentence) && readChineseInstruction(sentence) !== null;

/** The verb that a sentence has itself. A sentence is read by the script it is in: a Chinese text cites English. */
function decide(sentence: string, verbs: VerbTable | undefined): Deciding | null {
  if (!isChinese(sentence)) return decideEnglish(sentence, verbs);
  const deciding = decideChinese(sentence, verbs);
  return isStepWith(deciding, sentence) ? null : deciding;
}

function withoutVerb(sentence: string): Deciding {
  const chinese = isChinese(sentence);
  const instruction = chinese ? readChineseInstruction(sentence) : readEnglishInstruction(sentence);
  if (instruction !== null) return { verb: null, ...instruction };
  const forbids = !chinese && forbidsEnglish(sentence);
  if (forbids) return { verb: null, type: "requirement", negative: true };
  const states = chinese ? statesChinese(sentence) : statesEnglish(sentence);
  const denies = chinese ? deniesChinese(sentence) : deniesEnglish(sentence);
  return { verb: null, type: states ? "statement" : "none", negative: states && denies };
}

/** With a verb of its own, or an order: `Do not force it; this may break the pin`. */
const saysItself = (part: string, verbs: VerbTable | undefined): boolean =>
  decide(part, verbs) !== null || /^(?:[A-Z]+: )?(?:do not|never) [a-z]/i.test(part.trim());

/** Parts of a sentence at semicolons, where each part has a verb of its own; else the sentence is one provision. */
function partsOf(text: string, span: Span, verbs: VerbTable | undefined): Span[] {
  if (!/[;；]/.test(text.slice(span.start, span.end))) return [span];
  const parts: Span[] = [];
  let from = span.start;
  for (let i = span.start; i < span.end; i += 1) {
    const unit = text[i];
    if (i + 1 < span.end && unit !== ";" && unit !== "；") continue;
    const lead = /^\s*/.exec(text.slice(from, i + 1))?.[0].length ?? 0;
    parts.push({ start: from + lead, end: i + 1 });
    from = i + 1;
  }
  const isOne = parts.length < 2 || parts.some(({ start, end }) => !saysItself(text.slice(start, end), verbs));
  return isOne ? [span] : parts;
}

/** A list item or table cell takes the verb of its stem, unless it has a modal verb of its own. */
function typed(sentence: string, context: ProvisionContext): Deciding & { inherited: boolean } {
  const own = decide(sentence, context.verbs);
  const stem = context.stem ?? null;
  const inherits = stem !== null && stem.type !== "none" && stem.type !== "statement";
  if (own !== null && !(inherits && own.type === "statement")) return { ...own, inherited: false };
  if (inherits) return { verb: null, type: stem.type, negative: stem.negative, inherited: true };
  return { ...(own ?? withoutVerb(sentence)), inherited: false };
}

/** A sentence, or a part of one that has a verb of its own, before it is read. */
export type Saying = Pick<Provision, "start" | "end" | "text">;

/** The sayings of a clause in order: each is one provision. */
export const sayingsOf = (clauseText: string, verbs?: VerbTable): Saying[] =>
  splitSentences(clauseText)
    .flatMap((span) => partsOf(clauseText, span, verbs))
    .map(({ start, end }) => ({ start, end, text: clauseText.slice(start, end) }));

/** What a saying provides. */
export function readProvision(saying: Saying, context: ProvisionContext): Provision {
  const { type, negative, verb, inherited } = typed(saying.text, context);
  return { ...saying, type, negative, verb, inherited };
}

/**
 * The provisions of a clause: its sentences with their types after GB/T 1.1-2020 Annex C and ISO/IEC Directives
 * Part 2, clause 7. A document's own table of verbs wins.
 */
export const readProvisions = (clauseText: string, context: ProvisionContext): Provision[] =>
  sayingsOf(clauseText, context.verbs).map((saying) => readProvision(saying, context));
