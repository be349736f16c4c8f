import type { Purpose } from "../../quantity";
import type { Desk, Placed } from "./place";

/** Uses up, gives away or falls short by so much. */
const USES =
  /^(?:消耗|耗费|占用|占|需要?|花费|泄漏|渗漏|损失|偏离|相差|丢失)|^(?:draw|consume|use|require|need|take|cost|emit|leak|lose|waste|weigh|deviate|differ|vary|drift|miss|occupy)s?\b/i;
/** Is set off at so much, or told apart by so little: which way is harder the verb does not tell. */
const UNTOLD =
  /^(?:动作|吸合|释放|断开|接通|报警|告警|启动|起动|停|关|打开|开启|开始|切换|检|测|分辨|感应|过滤|滤|识别|区分|保持在|控制|调|设|选)|^(?:be|have|comprise|include|contain|consist|open|close|trip|operate|switch|stop|start|begin|activate|alarm|shut|release|disconnect|detect|sense|resolve|distinguish|discriminate|filter|measure|read|indicate|respond|act|meet|comply|conform|differ|lie|fall|remain|stay|apply|agree)\b/i;

const CHINESE =
  /(?:应|须|需)(?:能|可)(?:够)?(?:(?:在|于|以|用|按|沿|从|由|对|向)[^，。；]*?#?[^，。；\d]*?)?([\u4e00-\u9fff]{1,12}) ?$/;
const ENGLISH = /\b(?:shall|must|should) (?:be (?:able|capable) (?:to|of) )?(?!not\b)([a-z]+(?: [^.;,\d]{0,40})?) ?$/i;
/** The next verb after `shall`: `shall climb …, cross a trench …`. */
const NEXT = /^ ?(?:and |or )?([a-z]+(?: [^.;,\d]{0,30})?) ?$/i;
const ARTICLE = /^(?:an?|the|its|in|at|on|for|with|of|to|from|under|over|by|which|where|when|each|no|not)\b/i;
/** `爬越30°斜坡和0.2 m台阶`: the verb before holds for this one too. */
const JOINS = /^ ?(?:和|及|与|并|、) ?$/;
const FOR = /\bfor ?$/i;

const verbOf = ({ quantity, segment }: Placed, desk: Desk): string | null => {
  // what values stand between belongs to what is done
  const before = desk.prepared.text.slice(segment.start, quantity.start).replace(/\d+(?:[.,]\d+)*/g, "#");
  const own = CHINESE.exec(before)?.[1] ?? ENGLISH.exec(before)?.[1];
  if (own) return own;
  const earlier = JOINS.test(before)
    ? desk.segments.findLast((other) => other.part === segment.part && other.end <= segment.start)
    : undefined;
  const shared = earlier?.quantities[0];
  if (earlier && shared) return CHINESE.exec(desk.prepared.text.slice(earlier.start, shared.start))?.[1] ?? null;
  const next = NEXT.exec(before)?.[1];
  const first = desk.segments.some(
    (other) =>
      other.part === segment.part && other.end <= segment.start && /\b(?:shall|must|should) [a-z]/.test(other.text),
  );
  return next && first && !ARTICLE.test(next) ? next : null;
};

/**
 * What a verb tells of a bare value behind it where no property is known: of what the product is to do (`shall ford 1.1 m of
 * water`, `应能抛投50 m`) more is harder, of what it uses up less. A reading of any verb, and so no more than a guess.
 */
export const deedOf = (one: Placed, desk: Desk): Purpose["harder"] => {
  const { quantity } = one;
  const verb = verbOf(one, desk);
  if (verb === null || UNTOLD.test(verb)) return null;
  if (USES.test(verb)) return "less";
  if (quantity.dimension === "s" && !/[\u4e00-\u9fff]/.test(verb) && !FOR.test(verb)) return null;
  return "more";
};
