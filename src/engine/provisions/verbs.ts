import type { ProvisionType } from "../../contract";

/** What a modal verb makes of a sentence. */
export type Modality = { readonly type: ProvisionType; readonly negative: boolean };

/** A verb found to decide, as written. */
export type Deciding = Modality & { readonly verb: string | null };

/** A document's own declaration of its verbs (用词说明); wins over the standards' tables. */
export type VerbTable = { readonly verbs: Readonly<Record<string, Modality>> };

const as = (type: ProvisionType, negative: boolean, verbs: string): [string, Modality][] =>
  verbs.split(/\s*,\s*/).map((verb) => [verb, { type, negative }]);

/** GB/T 1.1-2020 Annex C, with the equivalent expressions of the 2009 edition and the older 须, 严禁, 禁止. */
export const CHINESE_VERBS: Readonly<Record<string, Modality>> = Object.fromEntries([
  ...as("requirement", false, "应,应当,应该,必须,须,务必,务须,只准许,只允许,只准"),
  ...as("requirement", true, "不应,不应当,不应该,不得,严禁,禁止,不准,不准许,不许,不允许,不可"),
  ...as("recommendation", false, "宜,推荐,建议,最好"),
  ...as("recommendation", true, "不宜,不推荐,不建议"),
  ...as("permission", false, "可,可以,允许,准许"),
  ...as("permission", true, "不必,无须,无需,毋须,不须,可不,可以不"),
  ...as("statement", false, "能,能够,可能,有可能"),
  ...as("statement", true, "不能,不能够,不可能,没有可能"),
]);

/** ISO/IEC Directives Part 2 clause 7, with the older must, is to, and the passive equivalents of its tables. */
export const ENGLISH_VERBS: Readonly<Record<string, Modality>> = Object.fromEntries([
  ...as("requirement", false, "shall,must,is to,are to,has to,have to,is required to,are required to"),
  ...as(
    "requirement",
    true,
    "shall not,must not,is not to,are not to,is prohibited,are prohibited,is forbidden,are forbidden",
  ),
  ...as(
    "requirement",
    true,
    "is not permitted,are not permitted,is not allowed,are not allowed,is not authorized,are not authorized",
  ),
  ...as("recommendation", false, "should,ought to,is recommended,are recommended,is encouraged,are encouraged"),
  ...as("recommendation", true, "should not,ought not to,is not recommended,are not recommended"),
  ...as(
    "permission",
    false,
    "may,is permitted,are permitted,is allowed,are allowed,is permissible,is authorized,are authorized,is free to,are free to",
  ),
  ...as(
    "permission",
    true,
    "need not,may not,is not required to,are not required to,is not required,are not required,does not have to,do not have to,is not obliged to,are not obliged to,is not necessary,are not necessary",
  ),
  ...as("statement", false, "can,might,could,will"),
  ...as("statement", true, "cannot,can not,could not,might not,will not"),
]);

const STRENGTH: readonly ProvisionType[] = ["requirement", "recommendation", "permission", "statement"];

/** The first of the strongest kind: a sentence that requires and permits is read for what it requires. */
export function strongest(found: readonly Deciding[]): Deciding | null {
  for (const type of STRENGTH) {
    const first = found.find((deciding) => deciding.type === type);
    if (first !== undefined) return first;
  }
  return null;
}
