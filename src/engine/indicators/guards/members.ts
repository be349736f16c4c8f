import { allMatches } from "../../all-matches";

/** What is named one after another: `种类、数量、规格和时间` → 种类, 数量, 规格, 时间; where the first begins no sign tells. */
const MEMBER =
  /(?<=[\u4e00-\u9fff](?:、|、?(?:以及|和|及|与|或)))[\u4e00-\u9fff]{2,8}?(?=、|以及|和|及|与|或|等|的?[，。；;]|$)|[\u4e00-\u9fff]{2}(?=、)/g;

const timesIn = (text: string, word: string): number => text.split(word).length - 1;

/**
 * Whether a member of a list is named less often on the right, though all its words stand there: they are said of another
 * thing (`收到鉴定意见` beside `重新检验、鉴定`), or carry no demand elsewhere (`规格、时间和地点`).
 */
export const lacksMember = (left: string, right: string): boolean =>
  [...new Set(allMatches(left, MEMBER).map(([word]) => word))].some(
    (word) => timesIn(right, word) < timesIn(left, word),
  );
