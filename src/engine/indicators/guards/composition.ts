import { IDLE_CHINESE } from "../vocabulary/content";

const HAN_RUN = /[\u4e00-\u9fff]{2,}/g;
/** Words that may stand between two pieces of what is one thing (`外壳的表面温度` for `外壳温度`). */
const GAP = 8;

/** The fewest pieces, two signs and longer, in which a run of Chinese stands in another text; null where it does not. */
const piecesIn = (run: string, other: string): string[] | null => {
  const best: (string[] | null)[] = [[]];
  for (let to = 1; to <= run.length; to++) {
    best[to] = null;
    for (let from = 0; from <= to - 2; from++) {
      const before = best[from];
      if (!before || !other.includes(run.slice(from, to))) continue;
      if (best[to] === null || before.length + 1 < best[to]!.length) best[to] = [...before, run.slice(from, to)];
    }
  }
  return best[run.length]!;
};

/** Whether two pieces stand near each other in a text, in this order and within one clause, or as `轮胎的更换` for `更换轮胎`. */
const areTogether = (first: string, second: string, text: string): boolean => {
  if (text.includes(second + first) || text.includes(`${second}的${first}`)) return true;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const behind = text.slice(at + first.length, at + first.length + GAP + second.length);
    const there = behind.indexOf(second);
    if (there >= 0 && !/[，。；;\n]/.test(behind.slice(0, there))) return true;
  }
  return false;
};

/** What a text begins with is said of all its clauses: `变压器空载损耗不大于…，负载损耗不大于…`. */
const isOfAll = (first: string, second: string, text: string): boolean =>
  text.startsWith(first) && text.split(/[，。；;：:\n]/).some((clause) => clause.trim().startsWith(second));

/** `更换轮胎` and `轮胎的更换时间`: what is done to it, told as a measure of that. */
const isMeasureOf = (deed: string, thing: string, text: string): boolean =>
  new RegExp(`${thing}的?${deed}(?:时间|次数|周期|速度)`).test(text);

/**
 * Whether a text puts words together that stand apart in another: `金融人员` and `检查部门` of `金融部门` and `检查人员`. All
 * words are the same, and what is said of what is not.
 */
export const isRecomposed = (left: string, right: string): boolean =>
  (right.replace(IDLE_CHINESE, " ").match(HAN_RUN) ?? []).some((run) => {
    const pieces = piecesIn(run, left) ?? [];
    return pieces.some((piece, at) => {
      const before = pieces[at - 1];
      return (
        before !== undefined &&
        !areTogether(before, piece, left) &&
        !isOfAll(before, piece, left) &&
        !isMeasureOf(before, piece, left)
      );
    });
  });
