import { isOfObject, ORDINAL, ordinalOf, PLACE, type Place, placeOf } from "../place";
import { at, exchange, type Form, type Found, firstOf, IN, INTO, placeIn, QUOTED, TITLED, WITHIN } from "./forms";
import type { Order } from "./instruction";

const BELOW = "(?:如下(?:内容|表|图)?|下列(?:内容|条文|表格|表)|以下(?:内容|条文|表格|表)|下[表图]|新[表图])?";
const WHAT = "(?:的?(?:内容|全文|条文|整条|整章|整个表格?|表格))?";

const head = (source: string, flags = ""): RegExp => new RegExp(`^(?:${source})`, flags);

const replaced = (place: Place | null): Order => at(place, (own) => ({ kind: "replace", place: own, body: "" }));
const appended = (place: Place | null): Order => at(place, (own) => ({ kind: "append", place: own, body: "" }));
/** Its number and title stand before its body, where that does not begin with them itself. */
function inserted(written: string | undefined, under: Place | null = null, title = ""): Order | null {
  const number = written === undefined ? null : placeOf(written).number;
  // `增加引用文件：` adds to a section, and none
  if (number !== null && !/\d|[A-Z]$|[IVX]$/.test(number)) return null;
  return { kind: "insert", number, under, body: number === null || title === "" ? "" : `${number} ${title}` };
}

/** Where a new table or figure goes that an instruction names beside another place. */
const underOf = (written: string | undefined, number: string): Place | null => {
  const isObject = isOfObject(placeOf(number).number ?? "");
  return written === undefined || !isObject ? null : placeOf(written);
};

/** `附录B（规范性附录）电池要求：`, `3.8“安全性”，内容如下：`: what stands behind the number of what is added. */
const NEW_TITLE =
  "\\s*(?:[（(][^）)\\n]{1,14}[）)])?\\s*(?:[“「《]([^”」》\\n]{1,40})[”」》]|([^\\s:：,，。“\\n][^:：,，。“\\n]{0,40}?))?\\s*" +
  "[,，]?\\s*(?:的?(?:内容|条文|要求)?(?:如下|为)?)?\\s*[:：]\\s*";

/** Instructions in Chinese that a body follows: `5.3改为：…`. The body is what stands behind the match. */
const CHINESE: readonly Form[] = [
  [
    head(
      `(?:将|把)?\\s*${PLACE}${WHAT}\\s*(?:${INTO}|(?:修改|更改)(?=如下)|用(?=(?:下列|以下|下[表图]|新[表图])))${BELOW}(?:所示)?(?:内容)?(?:代替|替换|取代)?\\s*[:：。]?\\s*`,
    ),
    ([, place]) => replaced(placeOf(place!)),
  ],
  [
    head(`(?:将|把)?\\s*${PLACE}${WITHIN}${QUOTED}\\s*${INTO}${BELOW}\\s*[:：]\\s*(?!${PLACE})`),
    ([, place, old]) => exchange(placeOf(place!), old!, ""),
  ],
  // a title between number and verb: quoted words of the clause would be meant otherwise, so a colon and its number follow
  [
    head(`(?:将|把)?\\s*${PLACE}${TITLED}${WHAT}\\s*${INTO}${BELOW}\\s*[:：]\\s*(?=${PLACE})`),
    ([, place, next]) => (placeOf(place!).number === placeOf(next!).number ? replaced(placeOf(place!)) : null),
  ],
  [
    head(
      `在?\\s*${PLACE}\\s*之?后(?:面)?${IN}\\s*(?:[一二两三四五\\d]+|若干|如下|下列|以下)?个?(?:段落?|句)(?:话|内容)?(?:如下)?\\s*[:：]?\\s*`,
    ),
    ([, place]) => appended(placeOf(place!)),
  ],
  [
    head(
      `在?\\s*${PLACE}\\s*之?后(?:面)?${IN}\\s*(?:[一二两三四五\\d]+|若干|如下|下列|以下)?(?:新的?)?行(?:如下|内容如下)?\\s*[:：]?\\s*`,
    ),
    ([, place]) => appended(placeOf(place!)),
  ],
  [
    head(
      `在?\\s*${PLACE}\\s*之?后(?:面)?${IN}\\s*(?:新的?)?(?:[一二两三四五]?条|一?章|条文|(?:下列|以下)(?:条文|内容)?)?\\s*(?:${PLACE}${NEW_TITLE})?(?:如下)?\\s*[:：]?\\s*`,
    ),
    ([, , number, title, bare]) => inserted(number, null, title ?? bare),
  ],
  [
    head(
      `(?:在\\s*${PLACE}\\s*(?:中|内|下|之?后)?|${PLACE}(?:中|内|下)?)?\\s*${IN}\\s*(?:新的?)?(?:条文|一?章)?\\s*(?=${PLACE})${PLACE}${NEW_TITLE}`,
    ),
    ([, place, also, , number, title, bare]) => inserted(number, underOf(place ?? also, number!), title ?? bare),
  ],
  [
    head(`(?:在\\s*${PLACE}\\s*(?:中|内)?)?${IN}\\s*(?:新的?)?(?:条文)?\\s*(?=${PLACE})`),
    ([, place, next]) => inserted(next, underOf(place, next!)) && inserted(undefined, underOf(place, next!)),
  ],
  [
    head(
      `在?\\s*${PLACE}(?:\\s*[\\u3400-\\u9fff]{2,14}(?=中))?(?:中|里|内|的?末尾|的?最后|后面|之?后)?\\s*${IN}\\s*(?:如下|下列|以下)?(?:[一二两三四五\\d]+|若干)?(?:如下|下列|以下)?(?:内容|个?段落?|文字|要求|新?[行项句]|列项|(?:规范性)?引用(?:文件|标准)|文件|标准|(?:[a-z\\d][)）]项?|注\\s*\\d*)(?=[,，:：]|内容))?(?:[,，]?(?:内容)?如下)?\\s*[:：]?\\s*`,
    ),
    ([, place]) => appended(placeOf(place!)),
  ],
  // without a place: what was named before
  [
    head(
      `${IN}\\s*(?:如下|下列|以下)?(?:[一二两三四五\\d]+|若干)?(?:如下|下列|以下)?(?:内容|个?段落?|文字|要求|新?[行项句]|列项|(?:规范性)?引用(?:文件|标准)|文件|标准)?(?:[,，]?(?:内容)?如下)?\\s*[:：]\\s*`,
    ),
    (_, context) => context && appended(context),
  ],
  [
    head(`(注\\s*\\d*|[a-z\\d][)）]项?)\\s*${INTO}${BELOW}\\s*[:：]\\s*`),
    ([, piece], context) => context && replaced({ ...context, item: placeOf(`0 ${piece}`).item }),
  ],
  [head(`(?:本?[条章]|此条|全文|原文)?\\s*${INTO}${BELOW}\\s*[:：]\\s*`), (_, context) => context && replaced(context)],
];

const NEW = "(?:(?:the )?following )?(?:a )?(?:new )?(?:text )?";
const THE_FOLLOWING =
  "(?: the following| new)?(?: (?:new )?(?:text|table|figure|paragraphs?|sentence|clause|definition|wording))?(?: [^:\\n]{0,30}?)?";
const AT_END = "(?: (?:at|to) the (?:end|bottom)(?: of (?:the |this )?[a-z]{3,12})?)?";

const partOf = (place: Place, ordinal: string | undefined, what: string | undefined): Place => {
  if (ordinal === undefined) return place;
  const count = ordinalOf(ordinal);
  return /sentence/i.test(what ?? "") ? { ...place, sentence: count } : { ...place, paragraph: count };
};

/** English ones; the place that a sentence begins with was taken off before and is the context. */
const ENGLISH: readonly Form[] = [
  [
    head("replace the (?:row|line) (?:for|of) ([^:\\n]{1,40}?) (?:by|with) the following(?: row| line)?\\s*:\\s*", "i"),
    ([, cell], context) => replaced(context && { ...context, cells: [cell!] }),
  ],
  [
    head(
      `replace the (?:(${ORDINAL}) )?(paragraph|sentence|(?:existing |whole |entire )?(?:text|clause|subclause|table|definition|contents?)|row)(?: (?:of|in) ${PLACE})? (?:by|with)${THE_FOLLOWING}\\s*:\\s*`,
      "i",
    ),
    ([, ordinal, what, place], context) => {
      const own = placeIn(context, place);
      return replaced(own && partOf(own, ordinal, what));
    },
  ],
  [
    head(
      `replace(?: (?:the )?(?:existing )?(?:it|${PLACE}))?(?:, [^:\\n]{1,60}?,?)? (?:by|with)${THE_FOLLOWING}\\s*[:.]\\s*`,
      "i",
    ),
    ([, place], context) => replaced(placeIn(context, place)),
  ],
  [
    head(
      `delete(?: (?:(?:the )?(?:text|contents?|table|paragraph|clause|sentence)(?: of ${PLACE})?|${PLACE}))?(?: in its entirety)?,? ?(?:and )?(?:substitute|replace (?:it )?(?:by|with)|insert)${THE_FOLLOWING}\\s*(?:as follows)?[:.]\\s*`,
      "i",
    ),
    ([, place, also], context) => replaced(placeIn(context, place, also)),
  ],
  [
    head(
      `(?:after ${PLACE}, ?)?(?:add|insert) ${NEW}(?:rows?|lines?)${AT_END}(?: (?:to|in|at the end of) ${PLACE})?(?: after ${PLACE})?(?: as follows)?\\s*:\\s*`,
      "i",
    ),
    ([, before, place, after], context) => appended(placeIn(context, before, after, place)),
  ],
  [
    head(
      `(?:after ${PLACE}, ?)?(?:add|insert) ${NEW}(?=(?:table|figure) [A-Z\\d])${PLACE}(?: (?:after|to|in) ${PLACE})?(?:[, ]+as follows)?\\s*:\\s*`,
      "i",
    ),
    ([, before, number, after], context) => inserted(number, placeIn(context, before, after)),
  ],
  [
    head(
      `(?:after ${PLACE}, ?)?(?:add|insert) ${NEW}(?:sub)?(?:clauses?|sections?|paragraphs?|annex(?:es)?|appendix)(?: after ${PLACE})?(?: ${PLACE})?(?: after ${PLACE})?(?:[, ]+as follows)?\\s*:\\s*`,
      "i",
    ),
    ([whole, , , number], context) =>
      number === undefined &&
      context !== null &&
      /^(?:add|insert) (?:(?:the )?following )?(?:a )?(?:new )?paragraphs?\\s*:/i.test(whole!)
        ? appended(context)
        : inserted(number),
  ],
  [
    head(
      `(?:(?:in|at the end of|after) ${PLACE}, ?)?(?:add|insert) ${NEW}(?:sentence|text|paragraph|notes?|words|entry|entries|references?|list item|item|terms?|definitions?|documents?)?${AT_END}(?: (?:to|in|at the end of|after|below) ${PLACE})?(?: after [^:\\n]{1,60}?)?(?:[, ]+as follows)?\\s*:\\s*`,
      "i",
    ),
    ([, before, place], context) => appended(placeIn(context, before, place)),
  ],
];

/** The head of an instruction that a body follows, and its length; the order's own body is empty. */
export const readHead = (text: string, context: Place | null): Found | null =>
  firstOf(CHINESE, text, context) ?? firstOf(ENGLISH, text, context);
