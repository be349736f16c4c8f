import type { Reading } from "../reading/facts";
import type { FactPair } from "../values/pair";

/**
 * What a thing does under a value. The verbs for it say nothing by themselves (`应能承受`, `shall be tested at`), so that
 * nothing else would notice one in place of another: what only has to bear a voltage need not work with it.
 */
const WORKS =
  /工作|运行|运转|作业|使用|[起启]动|正常[\u4e00-\u9fff]{2}|\b(?:operat(?:e[sd]?|ing|ion|ional|able)|function(?:s|ing|al)?|work(?:s|ing)?|perform(?:s|ance|ing)?|start(?:s|ing|ed)?|run(?:s|ning)?|us(?:e[ds]?|able|ing))\b/i;
const DOES_OTHERWISE =
  /应(?:能)?(?:够)?(?:承受|经受|耐受|抵御|测[量得定出]|产生|提供|输出)|\b(?:shall|must) (?:be (?:able|capable) (?:to|of) )?(?:withstand|survive|tolerate|endure|resist|sustain|accept|provide|produce|supply|measure|indicate|display)\b|\b(?:shall|must) be (?:tested|measured|exposed|subjected|capable of)\b/i;
const BEARS =
  /承受|经受|耐受|抵御|\b(?:shall|must) (?:be (?:able|capable) (?:to|of) )?(?:withstand|support|bear|carry|resist|sustain|endure|survive|hold|tolerate)/i;
const GIVES_OR_READS =
  /应(?:能)?(?:够)?(?:测[量得定出]|产生|提供|输出|显示|指示)|\b(?:shall|must) (?:be (?:able|capable) (?:to|of) )?(?:measure|indicate|display|produce|provide|supply|generate|apply)\b/i;

/** Whether a text asks for the one deed alone and another for the other alone. */
const isOneFor = (asked: RegExp, given: RegExp, text: string, other: string): boolean =>
  asked.test(text) && !asked.test(other) && given.test(other) && !given.test(text);

/** Tried or shown there (`shall be measured from`), which says nothing of where it has to lie. */
const ONLY_TRIED =
  /\b(?:shall|must) be (?:tested|measured|determined|recorded|displayed|indicated)(?: (?:at|from|between|over|in|with|to))? ?$/i;

const textBefore = ({ prepared, segments }: Reading, { start, segment }: FactPair["left"]): string =>
  prepared.text.slice(segments[segment]?.start ?? 0, start);

/** Whether the left asks a thing to work and the right to bear, or to be tried at, what it works with; or to bear what the right gives. */
export const isOtherDeed = (left: Reading, right: Reading, pairs: readonly FactPair[]): boolean => {
  const [ours, theirs] = [left.prepared.text, right.prepared.text];
  if (isOneFor(WORKS, DOES_OTHERWISE, ours, theirs) || isOneFor(BEARS, GIVES_OR_READS, ours, theirs)) return true;
  return pairs.some((pair) => {
    const [own, other] = [textBefore(left, pair.left), textBefore(right, pair.right)];
    return pair.left.role === "accept" && ONLY_TRIED.test(other) && !ONLY_TRIED.test(own);
  });
};
