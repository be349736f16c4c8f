import { isIdleEnglish, stem, tellingRuns } from "../vocabulary/content";

/** Words that may stand between two pieces of what is one thing (`外壳的表面温度` for `外壳温度`). */
const GAP = 8;
/** Longer runs without a joining word are no sentence, and to cut them up takes time by their square. */
const LONGEST_RUN = 80;

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
  if (text.includes(`${second}的${first}`)) return true;
  // `舱壁的压水试验` for `舱壁应进行……的压水试验`
  if (new RegExp(`${first}应(?:能)?(?:进行|经受|承受)[^，。；]{0,24}${second}`).test(text)) return true;
  // `急停按钮按下后` for `按下急停按钮`, `打开舱门` for `舱门应在30 s内打开`
  if (new RegExp(`${second}(?:${first}[后时的，。；]|[^，。；]{0,24}应[^，。；]{0,24}${first})`).test(text))
    return true;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const behind = text.slice(at + first.length, at + first.length + GAP + second.length);
    const there = behind.indexOf(second);
    if (there >= 0 && !/[，。；;\n]/.test(behind.slice(0, there))) return true;
  }
  return false;
};

/** What begins a clause, behind the word that sets the scene: `经酒精擦拭后…`. */
const beginsOf = (text: string): string[] =>
  text.split(/[，。；;：:\n]/).map((clause) => clause.trim().replace(/^[经在用当于]/, ""));

/** What a text begins with is said of all its clauses: `变压器空载损耗不大于…，负载损耗不大于…`, `试验后，样品表面…`. */
const isOfAll = (first: string, second: string, text: string): boolean =>
  [
    [first, second],
    [second, first],
  ].some(
    ([whole, part]) =>
      text.startsWith(`${whole}，`) || (text.startsWith(whole!) && beginsOf(text).some((one) => one.startsWith(part!))),
  );

/** `更换轮胎` and `轮胎的更换时间`: what is done to it, told as a measure of that. */
const isMeasureOf = (deed: string, thing: string, text: string): boolean =>
  new RegExp(`${thing}的?${deed}(?:时间|次数|周期|速度|距离|范围|高度|深度|能力)`).test(text);

const isChineseRecomposed = (left: string, rest: string): boolean =>
  tellingRuns(rest).some((run) => {
    if (run.length === 1 || left.includes(run)) return false;
    if (run.length > LONGEST_RUN) return true;
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

/** Words between two that are one thing in English, in this order (`operating and storage temperature`), or joined the other way round. */
const WORDS_BETWEEN = 4;
const THE_OTHER_WAY = 3;
const JOINS = /^(?:of|for|in|on|at|to|by|with|be|is|are)$/;
/** What shall be done to a thing may be told by a noun behind it: `shall be protected against reverse polarity`, `reverse polarity protection`. */
const ASKS = /^(?:be|shall|must)$/;
/** When a thing is so is told wherever it suits. */
const TELLS_WHEN = /^(?:after|before|during|while)$/;
/** What is part of a thing is told of it at any distance. */
const TELLS_PARTS = /^(?:in|ex)clud/;
const CLAUSE = /[.,;:()\n]/;
const WORD = /[a-z]{2,}/g;
const WORDS_TOGETHER = /[a-z]{2,}(?: [a-z]{2,})+/g;
/** More words without a sign between them are no sentence, and each pair is looked for among all words of the other side. */
const MOST_WORDS = 200;

const isEnglishRecomposed = (left: string, rest: string): boolean => {
  const clauses = left.split(CLAUSE).map((clause) => {
    const words = clause.toLowerCase().match(WORD) ?? [];
    return { words, stems: words.map(stem) };
  });
  const near = (first: string, second: string): boolean =>
    clauses.some(({ words, stems }) =>
      stems.some((one, at) => {
        if (one === first) return stems.slice(at + 1, at + 2 + WORDS_BETWEEN).includes(second);
        const there = one === second ? stems.slice(at + 1, at + 2 + THE_OTHER_WAY).indexOf(first) : -1;
        if (there >= 0 && ASKS.test(words[at - 1] ?? "")) return true;
        return there > 0 && words.slice(at + 1, at + 1 + there).some((word) => JOINS.test(word));
      }),
    );
  return (rest.toLowerCase().match(WORDS_TOGETHER) ?? []).some((words) => {
    const all = words.split(" ");
    if (all.length > MOST_WORDS) return true;
    return all.some((word, at) => {
      const next = all[at + 1];
      if (next === undefined || [word, next].some((one) => isIdleEnglish(one) || TELLS_PARTS.test(one))) return false;
      if (TELLS_WHEN.test(next)) return false;
      return !near(stem(word), stem(next));
    });
  });
};

/**
 * Whether what a text says beside its rows puts words together that stand apart in another: `金融人员` and `检查部门` of
 * `金融部门` and `检查人员`. All words are the same, and what is said of what is not.
 */
export const isRecomposed = (left: string, rest: string): boolean =>
  isChineseRecomposed(left, rest) || isEnglishRecomposed(left, rest);
