import type { Reading } from "../reading/facts";

/** Signs of a state, a place, a statistic or a share: before a noun they make another thing of it, not a kind. */
const NO_KIND =
  /[前后上下内外左右高低大小最总单双多主副备峰初终未非无半每各全部分其他新旧反正负时向态干湿冷热]|空载|满载|辅助|应急|平均|额定/;
/** A noun of a property behind that of the thing: `培训合格率`; the property alone (`收缩率`) is too short. */
const THING_AND_PROPERTY = /^[\u4e00-\u9fff]{4,}[率度量力](?=[应须不为])/;
/** What sets the scene before the thing is named: `在45 ℃环境温度下，`. */
const SCENE_AHEAD = /^[^，。；]{0,24}[下时后中]，/;
/** `使用时，` names no thing. */
const SCENE_ITSELF = /[下时后中]$/;
/** Kinds by what they work at, though a sign of theirs may tell a state elsewhere: `高压气瓶`, `甚高频信标`. */
const WORKS_AT = /^(?:[甚特超]?高频|低频|[高低]压|超短波|短波)/;
const LONGEST_KIND = 4;
const SHORTEST_THING = 2;
/** `LED照明灯` is one of `照明灯`. */
const ABBREVIATION = /^[A-Z]{2,5}(?=[\u4e00-\u9fff])/;
/** `压力应…` names a property, `压力表的…` a thing. */
const IS_NAME = /^(?:[的应须不为是在值大小高低至≥≤<>:：，,(（ \d]|$)/;
/** What the thing itself must do or have stands right behind its name, which then is no property. */
const THING_ITSELF = /^[\u4e00-\u9fff]{2,8}?应(?:能|具|配|设)/;

/**
 * What is asked of all things is asked of a kind of them: `液压软管` on the left against `软管` on the right. How long the word
 * is that makes the kind, at the beginning of the left; 0 where there is none.
 */
export const kindLength = (left: Reading, right: Reading): number => {
  const { text, heading } = right.prepared;
  const scene = SCENE_AHEAD.exec(text.slice(heading))?.[0].length ?? 0;
  return kindBefore(left, right, 0) || (scene > 0 ? kindBefore(left, right, scene) : 0);
};

/** The same where the right names the thing so far behind its beginning. */
const kindBefore = (left: Reading, right: Reading, scene: number): number => {
  const [ours, theirs] = [left, right].map(({ prepared: { text, heading } }) => text.slice(heading));
  const rest = theirs!.slice(scene);
  const things = /^[A-Z]?[\u4e00-\u9fff]{2,}/.exec(rest)?.[0] ?? "";
  // a property of the thing must follow, else the word may be one itself (`径向跳动` is no kind of `跳动`)
  const first = right.prepared.heading + scene;
  const named = right.mentions.some(
    ({ start, end }) => start === first && IS_NAME.test(theirs!.slice(end - first + scene)),
  );
  const clause = rest.search(/[。；;\n]|$/);
  const owns =
    things.includes("的") ||
    THING_AND_PROPERTY.test(rest) ||
    THING_ITSELF.test(rest) ||
    right.mentions.some(({ start }) => start > first && start < first + clause);
  if (things === "" || named || !owns || SCENE_ITSELF.test(things)) return 0;
  const abbreviation = ABBREVIATION.exec(ours!)?.[0] ?? "";
  if (abbreviation && ours!.slice(abbreviation.length).startsWith(things.slice(0, SHORTEST_THING)))
    return abbreviation.length;
  // of a thing called by what it measures more must agree than the name of that
  const measured = right.mentions.find(({ start }) => start === first);
  const known = things.slice(0, measured ? measured.end - first + 1 : SHORTEST_THING);
  const working = WORKS_AT.exec(ours!)?.[0].length ?? 0;
  if (working > 0 && ours!.startsWith(known, working)) return working;
  for (let length = 1; length <= LONGEST_KIND; length++) {
    const kind = ours!.slice(0, length);
    if (NO_KIND.test(kind) || !/^[\u4e00-\u9fff]+$/.test(kind)) return 0;
    if (ours!.startsWith(known, length)) return length;
  }
  return 0;
};
