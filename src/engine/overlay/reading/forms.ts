import { type Place, placeOf } from "../place";
import type { Order } from "./instruction";

/** Words in the quotation marks of either language; one capturing group. */
export const QUOTED = '[“"「『]([^”"」』]*)[”"」』]';
export const INTO = "(?:(?:修改|更改|改|替换|修订|更正|调整|变更|更换|换)(?:为|成)|应(?:改)?为)";
export const OUT = "(?:删除|删去|取消|删掉)";
export const IN = "(?:增加|增补|补充|添加|增设|新增|加入)";
/** What may stand between a place and the words: its title too (`第2章规范性引用文件中`). */
export const WITHIN = "(?:\\s*[\\u3400-\\u9fff]{2,14}(?=中))?(?:中|里|内)?的?\\s*[:：,，]?\\s*";
/** The title of a place behind it: `第6章“检验规则”`, `2 规范性引用文件`. */
export const TITLED = "(?:\\s*[“「《][^”」》\\n]{1,30}[”」》]|\\s*(?!中)[\\u3400-\\u9fff]{2,14}?)?";

export interface Found {
  readonly order: Order;
  readonly length: number;
}

/** What a form reads of its match, with the place that was named before. */
export type Read = (found: RegExpExecArray, context: Place | null) => Order | null;
export type Form = readonly [RegExp, Read];

/** A place as written, else the one that was named before. */
export const placeIn = (context: Place | null, ...written: readonly (string | undefined)[]): Place | null => {
  const own = written.find((one) => one !== undefined);
  return own === undefined ? context : placeOf(own);
};

/** An order at a place; without one it cannot be carried out. */
export const at = (place: Place | null, order: (place: Place) => Order): Order =>
  place === null ? { kind: "place-missing" } : order(place);

export const exchange = (place: Place | null, old: string, by: string, everywhere = false): Order =>
  at(place, (own) => ({ kind: "replace-words", place: own, old, by, everywhere }));

export const firstOf = (forms: readonly Form[], text: string, context: Place | null): Found | null => {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    const order = found && read(found, context);
    if (order) return { order, length: found[0].length };
  }
  return null;
};
