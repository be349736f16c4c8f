import type { Order } from "./instruction";
import { ordinalOf, PLACE, type Place, placeOf, WHOLE_TEXT } from "./place";

const QUOTED = '[“"「『]([^”"」』]*)[”"」』]';
const INTO = "(?:修改|更改|改|替换|修订|更正|调整|变更)(?:为|成)";
const OUT = "(?:删除|删去|取消)";
const IN = "(?:增加|增补|补充|添加)";
const ALL = "(?:均|全部|都|一律)";
/** What may stand between a place and the words: its title too (`第2章规范性引用文件中`). */
const WITHIN = "(?:\\s*[\\u3400-\\u9fff]{2,14}(?=中))?(?:中|里|内)?的?\\s*[:：,，]?\\s*";

const pattern = (source: string, flags = ""): RegExp => new RegExp(`^(?:${source})$`, flags);

type Read = (found: RegExpExecArray, context: Place | null) => Order | null;
type Form = readonly [RegExp, Read];

const words = (place: Place | null, old: string, by: string, everywhere = false): Order =>
  place === null ? { kind: "place-missing" } : { kind: "replace-words", place, old, by, everywhere };

/** Instructions that are whole in themselves. */
const FORMS: readonly Form[] = [
  [
    pattern(
      `(?:将|把|对)?\\s*${PLACE}${WITHIN}(?:将|把|由|从)?(所有|全部)?的?\\s*${QUOTED}\\s*(相应)?(${ALL})?\\s*${INTO}[:：]?\\s*${QUOTED}`,
    ),
    ([, place, all, old, , also, by]) => words(placeOf(place!), old!, by!, (all ?? also) !== undefined),
  ],
  [
    pattern(
      `(?:将|把)?\\s*(?:全文|通篇|本?(?:标准|规范|文件)(?:全文)?)${WITHIN}(?:所有)?的?\\s*${QUOTED}\\s*${ALL}?\\s*${INTO}\\s*${QUOTED}`,
    ),
    ([, old, by]) => words(WHOLE_TEXT, old!, by!, true),
  ],
  [
    pattern(`(?:将|把)?\\s*${QUOTED}\\s*(?:相应)?(${ALL})?\\s*${INTO}\\s*${QUOTED}`),
    ([, old, all, by], context) => words(context, old!, by!, all !== undefined),
  ],
  [
    pattern(`(?:在|对)?\\s*${PLACE}${WITHIN}用\\s*${QUOTED}\\s*(?:代替|替换)\\s*${QUOTED}`),
    ([, place, by, old]) => words(placeOf(place!), old!, by!),
  ],
  [
    pattern(`(?:在|对)?\\s*${PLACE}${WITHIN}(?:在)?${QUOTED}\\s*之?后(?:面)?${IN}\\s*${QUOTED}`),
    ([, place, behind, added]) => ({ kind: "insert-words", place: placeOf(place!), behind: behind!, words: added! }),
  ],
  [pattern(`${OUT}\\s*${PLACE}${WITHIN}${QUOTED}`), ([, place, old]) => words(placeOf(place!), old!, "")],
  [
    pattern(`(?:将|把|在)?\\s*${PLACE}${WITHIN}(?:${OUT}\\s*${QUOTED}|${QUOTED}\\s*${OUT})`),
    ([, place, old, also]) => words(placeOf(place!), old ?? also!, ""),
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
    ([, place, old, all, by]) => words(placeOf(place!), old!, by!, all !== undefined),
  ],
  [
    pattern(`replace (?:the (?:words?|values?|text) )?${QUOTED} (?:in|of) ${PLACE},? (?:by|with) ${QUOTED}`, "i"),
    ([, old, place, by]) => words(placeOf(place!), old!, by!),
  ],
  [
    pattern(
      `(?:in )?${PLACE}[,:.]?\\s*(?:replace|change)(?: the (?:words?|values?|text))? ${QUOTED} (?:by|with|to) ${QUOTED}`,
      "i",
    ),
    ([, place, old, by]) => words(placeOf(place!), old!, by!),
  ],
  [
    pattern(`(?:in )?${PLACE}[,:.]?\\s*delete ${QUOTED},? (?:and )?(?:insert|substitute) ${QUOTED}`, "i"),
    ([, place, old, by]) => words(placeOf(place!), old!, by!),
  ],
  [
    pattern(`replace ${QUOTED} (?:by|with) ${QUOTED}(?: (?:in|of) ${PLACE}| throughout)?`, "i"),
    ([whole, old, by, place], context) =>
      /throughout$/i.test(whole!)
        ? words(WHOLE_TEXT, old!, by!, true)
        : words(place ? placeOf(place) : context, old!, by!),
  ],
  [
    pattern(`replace ([^"“]+?) in ${PLACE} (?:by|with) (?!the following)([^"“:]+)`, "i"),
    ([, old, place, by]) => words(placeOf(place!), old!, by!),
  ],
  [
    pattern(`(?:in ${PLACE}[,:.]?\\s*delete ${QUOTED}|delete ${QUOTED} (?:in|from|of) ${PLACE})`, "i"),
    ([, place, old, old2, place2]) => words(placeOf((place ?? place2)!), (old ?? old2)!, ""),
  ],
  [
    pattern(`(?:delete ${PLACE}(?: in its entirety)?|${PLACE}[,:.]?\\s*(?:is )?deleted?(?: in its entirety)?)`, "i"),
    ([, place, also]) => ({ kind: "delete", place: placeOf((place ?? also)!) }),
  ],
];

const THE_FOLLOWING = "(?:the following|new)?(?: new)?(?: text)?";

/** Instructions that a body follows: `5.3改为：…`. The body is what stands behind the match. */
const BODY_FORMS: readonly Form[] = [
  [
    new RegExp(
      `^(?:将|把)?\\s*${PLACE}(?:的?(?:内容|全文|条文|整条))?\\s*(?:${INTO}|(?:修改|更改)如下|用(?:下列|以下)内容(?:代替|替换))(?:如下|下列内容|以下内容)?\\s*[:：]?\\s*`,
    ),
    ([, place]) => ({ kind: "replace", place: placeOf(place!), body: "" }),
  ],
  [
    new RegExp(
      `^在?\\s*${PLACE}\\s*之?后(?:面)?${IN}\\s*(?:新的?)?(?:一?条|一?章|条文|(?:下列|以下)(?:条文|内容)?)?\\s*(?:${PLACE}\\s*[:：])?\\s*[:：]?\\s*`,
    ),
    ([, , number]) => ({ kind: "insert", number: number === undefined ? null : placeOf(number).number, body: "" }),
  ],
  [
    new RegExp(
      `^(?:在\\s*${PLACE}\\s*(?:中|内)?)?${IN}\\s*(?:新的?)?(?:条文)?\\s*(?=${PLACE})(?:${PLACE}\\s*[,，]?(?:内容|条文)?(?:如下)?\\s*[:：]\\s*)?`,
    ),
    ([, , , number]) => ({ kind: "insert", number: number === undefined ? null : placeOf(number).number, body: "" }),
  ],
  [
    new RegExp(
      `^在?\\s*${PLACE}(?:\\s*[\\u3400-\\u9fff]{2,14}(?=中))?(?:中|里|的?末尾|的?最后|后面)?\\s*${IN}\\s*(?:如下|下列|以下)?(?:内容|一段|段落|文字|要求)?\\s*[:：]?\\s*`,
    ),
    ([, place]) => ({ kind: "append", place: placeOf(place!), body: "" }),
  ],
  [
    new RegExp(
      `^(?:replace (?:the (?:text|contents?) of )?${PLACE} (?:by|with) the following(?: text)?|(?:in )?${PLACE}[,:.]?\\s*(?:replace (?:it |the text )?(?:by|with) the following(?: text)?|delete and substitute(?: the following)?))\\s*:\\s*`,
      "i",
    ),
    ([, place, also]) => ({ kind: "replace", place: placeOf((place ?? also)!), body: "" }),
  ],
  [
    new RegExp(
      `^(?:(?:in )?${PLACE}[,:.]?\\s*)?replace the (?:(first|second|third|fourth|fifth) paragraph|(?:existing )?(?:text|clause|subclause|paragraph))(?: of ${PLACE})? (?:by|with) the following(?: text| paragraph)?\\s*:\\s*`,
      "i",
    ),
    ([, before, ordinal, after], context) => {
      const written = before ?? after;
      const named = written === undefined ? context : placeOf(written);
      const paragraph = ordinal === undefined ? null : ordinalOf(ordinal);
      return named && { kind: "replace", place: { ...named, paragraph }, body: "" };
    },
  ],
  [
    new RegExp(
      `^(?:after ${PLACE}, )?(?:add|insert) ${THE_FOLLOWING} ?(?:sub)?(?:clauses?|sections?|paragraphs?|annex)?(?: after ${PLACE})?(?: ${PLACE})?(?: after ${PLACE})?\\s*:\\s*`,
      "i",
    ),
    ([, , , number]) => ({ kind: "insert", number: number === undefined ? null : placeOf(number).number, body: "" }),
  ],
  [
    new RegExp(
      `^(?:(?:(?:in|at the end of) )?${PLACE}[,:.]?\\s*)?(?:add|insert) ${THE_FOLLOWING} ?(?:sentence|text|paragraph|note|words)?(?: (?:to|in|at the end of) ${PLACE})?\\s*:\\s*`,
      "i",
    ),
    ([, place, also], context) => {
      const written = place ?? also;
      const named = written === undefined ? context : placeOf(written);
      return named && { kind: "append", place: named, body: "" };
    },
  ],
];

const firstOf = (forms: readonly Form[], text: string, context: Place | null) => {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    const order = found && read(found, context);
    if (order) return { order, length: found[0].length };
  }
  return null;
};

/** A sentence without its stop that orders a change by itself; null where it is none that is known. */
export const readSentence = (sentence: string, context: Place | null): Order | null =>
  firstOf(FORMS, sentence, context)?.order ?? null;

/** The head of an instruction that a body follows, and its length; the order's own body is empty. */
export const readHead = (text: string, context: Place | null): { order: Order; length: number } | null =>
  firstOf(BODY_FORMS, text, context);
