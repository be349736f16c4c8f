import { ORDINAL, ordinalOf, PLACE, type Place, placeOf, WHOLE_TEXT } from "../place";
import { at, exchange, type Form, firstOf, IN, INTO, OUT, placeIn, QUOTED, WITHIN } from "./forms";
import type { Order } from "./instruction";

const ALL = "(?:均|全部|都|一律)";

const pattern = (source: string, flags = ""): RegExp => new RegExp(`^(?:${source})$`, flags);

/** Chinese instructions that are whole in themselves. */
const CHINESE: readonly Form[] = [
  [
    pattern(
      `(?:将|把|对)?\\s*${PLACE}${WITHIN}(?:将|把|由|从)?(所有|全部)?的?\\s*${QUOTED}\\s*(相应)?(${ALL})?\\s*${INTO}[:：]?\\s*${QUOTED}`,
    ),
    ([, place, all, old, , also, by]) => exchange(placeOf(place!), old!, by!, (all ?? also) !== undefined),
  ],
  [
    pattern(
      `(?:将|把)?\\s*(?:全文|通篇|本?(?:标准|规范|文件)(?:全文)?)${WITHIN}(?:所有)?的?\\s*${QUOTED}\\s*${ALL}?\\s*${INTO}\\s*${QUOTED}`,
    ),
    ([, old, by]) => exchange(WHOLE_TEXT, old!, by!, true),
  ],
  [
    pattern(`(?:将|把|由)?\\s*${QUOTED}\\s*(?:相应)?(${ALL})?\\s*${INTO}[:：]?\\s*${QUOTED}`),
    ([, old, all, by], context) => exchange(context, old!, by!, all !== undefined),
  ],
  [
    pattern(`(?:(?:在|对)?\\s*${PLACE}${WITHIN})?用\\s*${QUOTED}\\s*(?:代替|替换|取代)\\s*${QUOTED}`),
    ([, place, by, old], context) => exchange(placeIn(context, place), old!, by!),
  ],
  [
    pattern(`(?:(?:在|对)?\\s*${PLACE}${WITHIN})?(?:在)?${QUOTED}\\s*之?后(?:面)?${IN}\\s*${QUOTED}`),
    ([, place, behind, words], context) =>
      at(placeIn(context, place), (own) => ({ kind: "insert-words", place: own, behind: behind!, words: words! })),
  ],
  [pattern(`${OUT}\\s*${PLACE}${WITHIN}${QUOTED}`), ([, place, old]) => exchange(placeOf(place!), old!, "")],
  [
    pattern(`(?:${OUT}\\s*${QUOTED}\\s*(?:一|所在)?[行列栏项]|(?:将|把)?${QUOTED}\\s*(?:一|所在)?[行列栏项]${OUT})`),
    ([, cell, also], context) =>
      at(context, (place) => ({ kind: "delete", place: { ...place, cells: [(cell ?? also)!] } })),
  ],
  [pattern(`${OUT}\\s*${QUOTED}(?:等?字样)?`), ([, old], context) => exchange(context, old!, "")],
  [
    pattern(`(?:将|把|在)?\\s*${PLACE}${WITHIN}(?:${OUT}\\s*${QUOTED}|${QUOTED}\\s*${OUT})`),
    ([, place, old, also]) => exchange(placeOf(place!), old ?? also!, ""),
  ],
  [
    pattern(
      `(?:将|把)?\\s*${QUOTED}\\s*(?:一|所在)?[行列栏项]?(?:对应)?的\\s*([\\u3400-\\u9fff]{1,8}?)(?:由|从)?\\s*${QUOTED}\\s*${INTO}\\s*${QUOTED}`,
    ),
    ([, row, column, old, by], context) => exchange(context && { ...context, cells: [row!, column!] }, old!, by!),
  ],
  [
    pattern(
      `(?:(?:在\\s*)?${PLACE}(?:中|里|内|的?末尾|的?最后|之?后(?:面)?(?=${IN}\\s*[一二两三四五\\d]*个?[段句行项]))?)?${IN}\\s*(?:[一二两三四五\\d]+)?(?:个?段落?|[行句项]|内容|文字)?\\s*[:：]?\\s*${QUOTED}`,
    ),
    ([, place, words], context) => at(placeIn(context, place), (own) => ({ kind: "append", place: own, body: words! })),
  ],
  [
    pattern(
      `${OUT}\\s*${PLACE}(?:全文|整条|整章|的?全部内容)?|(?:将|把)?\\s*${PLACE}(?:全文|整条|整章|的?全部内容)?(?:予以)?${OUT}`,
    ),
    ([, place, also]) => ({ kind: "delete", place: placeOf((place ?? also)!) }),
  ],
  [
    pattern(
      `(?:将|把)\\s*${PLACE}${WITHIN}(?:将|把)?(?!第|标题|内容|全文|条文|整条)([^“"「『]+?)(?:相应)?(${ALL})?${INTO}([^“"「『:：]+)`,
    ),
    ([, place, old, all, by]) => exchange(placeOf(place!), old!, by!, all !== undefined),
  ],
];

const WORDS = "(?:the )?(?:words?|values?|text|phrase|number|figure|reference|term)?s? ?(?:to )?";
const WITH = "(?:by|with)";
const SUBSTITUTE = "(?:insert|substitute|replace (?:it |them )?(?:by|with)|add)";
const IN_PLACE = `(?: (?:in|of|from|to) ${PLACE})?`;

/** English ones; the place that a sentence begins with was taken off before and is the context. */
const ENGLISH: readonly Form[] = [
  [
    pattern(
      `(?:replace|change) ${WORDS}${QUOTED}${IN_PLACE},? (?:by|with|to) ${WORDS}${QUOTED}${IN_PLACE}( throughout)?`,
      "i",
    ),
    ([, old, place, by, also, all], context) =>
      all ? exchange(WHOLE_TEXT, old!, by!, true) : exchange(placeIn(context, place, also), old!, by!),
  ],
  [
    pattern(`(?:delete|remove) ${WORDS}${QUOTED}${IN_PLACE},? (?:and )?${SUBSTITUTE}:? ?${WORDS}${QUOTED}`, "i"),
    ([, old, place, by], context) => exchange(placeIn(context, place), old!, by!),
  ],
  [
    pattern(`substitute ${WORDS}${QUOTED} for ${WORDS}${QUOTED}${IN_PLACE}`, "i"),
    ([, by, old, place], context) => exchange(placeIn(context, place), old!, by!),
  ],
  [
    pattern(`(?:for|instead of) ${WORDS}${QUOTED},? (?:read|substitute) ${WORDS}${QUOTED}`, "i"),
    ([, old, by], context) => exchange(context, old!, by!),
  ],
  [
    pattern(`(?:after|following) ${WORDS}${QUOTED}${IN_PLACE},? (?:insert|add) ${WORDS}${QUOTED}`, "i"),
    ([, behind, place, words], context) => inserted(placeIn(context, place), behind!, words!),
  ],
  [
    pattern(`(?:insert|add) ${WORDS}${QUOTED} after ${WORDS}${QUOTED}${IN_PLACE}`, "i"),
    ([, words, behind, place], context) => inserted(placeIn(context, place), behind!, words!),
  ],
  [
    pattern(`replace ([^"“]+?) in ${PLACE} ${WITH} (?!the following)([^"“:]+)`, "i"),
    ([, old, place, by]) => exchange(placeOf(place!), old!, by!),
  ],
  [
    pattern(`(?:delete|remove) ${WORDS}${QUOTED}${IN_PLACE}`, "i"),
    ([, old, place], context) => exchange(placeIn(context, place), old!, ""),
  ],
  [
    pattern(
      `(?:delete|remove) (?:the (?:entire |whole )?)?${PLACE}(?: in its entirety)?|${PLACE} is deleted(?: in its entirety)?`,
      "i",
    ),
    ([, place, also]) => ({ kind: "delete", place: placeOf((place ?? also)!) }),
  ],
  [
    pattern(`(?:delete|remove) the (${ORDINAL}) (sentence|paragraph)`, "i"),
    ([, ordinal, what], context) =>
      at(context, (place) => ({ kind: "delete", place: { ...place, [what!.toLowerCase()]: ordinalOf(ordinal!) } })),
  ],
  [
    pattern("(?:delete|remove) (?:the )?row (\\d+)", "i"),
    ([, row], context) => at(context, (place) => ({ kind: "delete", place: { ...place, row: Number(row) } })),
  ],
  [
    pattern(
      "(?:is )?deleted?(?: it| this| the)?(?: (?:entire )?(?:(?:sub)?clause|paragraph|section|sentence|table|figure|row|note|text))?(?: in its entirety)?",
      "i",
    ),
    (_, context) => at(context, (place) => ({ kind: "delete", place })),
  ],
];

const inserted = (place: Place | null, behind: string, words: string): Order =>
  at(place, (own) => ({ kind: "insert-words", place: own, behind, words }));

/** A sentence without its stop that orders a change by itself; null where it is none that is known. */
export const readSentence = (sentence: string, context: Place | null): Order | null =>
  firstOf(CHINESE, sentence, context)?.order ?? firstOf(ENGLISH, sentence, context)?.order ?? null;
