import type { Purpose } from "../../quantity";
import type { Desk, Placed } from "./place";

interface Kind {
  /** Dimensions it is said of; any where there is none. */
  readonly of: readonly string[] | null;
  readonly way: "more" | "less";
  readonly words: RegExp;
}

/** Right before the value, with the word of being between. */
const IS = "(?:应)?(?:为|是|达到?|:)? ?$";
const named = (endings: string): RegExp => new RegExp(`(?:${endings})${IS}`);

const KINDS: readonly Kind[] = [
  // times that are to be short, and such as are to last
  {
    of: ["s"],
    way: "less",
    words: named(
      "(?:准备|展开|撤收|架设|装填|转换|反应|恢复|更换|装卸|到达|建立|关闭|开启|打开|响应|处理|检修|抢修|排空|加注|充满|熄灭|停机|拆[装卸]|安装|起动|启动|修复|换班)时间",
    ),
  },
  {
    of: ["s"],
    way: "more",
    words: named(
      "(?:遮蔽|燃烧|发烟|照明|持续|防护|留空|滞空|供[电水气氧]|值守|保温|保鲜|存活|自持|待机|稳定工作|有效|耐火|防火|警戒|连续[\\u4e00-\\u9fff]{2})时间",
    ),
  },
  {
    of: ["s"],
    way: "more",
    words:
      /(?:固化|烘干|清洗|通电|浸泡|干燥|静置|磨合|试车|试运[行转]|监测|观察|值守|留存|保留|锁定|保鲜|遮蔽|燃烧|照明|存活|保持[\u4e00-\u9fff]{0,6}|(?:应经|经过?|接受|完成)) ?$/,
  },
  {
    of: ["s"],
    way: "more",
    words: /\b(?:held|kept|left|maintained|retained|stored|boiled|rested|aired|dried|heated)(?: [a-z]+){0,3} for ?$/i,
  },
  {
    of: ["s"],
    way: "more",
    words: /\b(?:shall|must|should) (?:last|endure|complete|undergo|receive|attend|serve) ?$/i,
  },
  { of: ["s"], way: "more", words: /\bstor(?:age|ed)\b[^.;]*\bfor ?$/i },
  // what is done in so much time or within so short a way
  { of: ["s"], way: "less", words: /\b(?:shall|must|should) [^.;,\d]{0,50}\bin ?$/i },
  {
    of: ["m"],
    way: "less",
    words: /\b(?:shall|must|should) (?:stop|turn|halt|brake|land|take off|come to rest)\b[^.;,\d]{0,40}\bin ?$/i,
  },
  // so far apart
  { of: ["m"], way: "less", words: /\bevery ?$|(?:每隔|间隔|相隔) ?$/i },
  // how often something is done to a thing, and how many it is made for
  {
    of: ["count"],
    way: "more",
    words: /(?:动作|通断|启闭|开合|往复|折叠|弯折|冲洗|升降|伸缩|射击|发射|载员|乘员|定员|载客|可?供|应经) ?$/,
  },
  // what is had or yielded, and what is used up or falls short
  {
    of: null,
    way: "more",
    words: named(
      "能力|产量|产[水冰氧气电]量|[供送出][水气油电氧]量|制[冷热]量|容积|斗容|射程|航程|里程|挖掘深度|下潜深度|观察距离|墙高|壕宽|侧倾角|弹匣容量|推力|牵引力|举升力|承载力|[掩遮]蔽宽度|[掩遮]蔽面积|覆盖范围|覆盖半径|加油流量|[\\u4e00-\\u9fff]效率",
    ),
  },
  {
    of: null,
    way: "less",
    words: named(
      "误差|损耗|损失|消耗量?|[油电水气]耗|泄漏量|噪声|自重|延迟|漂移|残留量?|含[水硫杂]量|功耗|比压|耗[电水油气]量",
    ),
  },
];

/**
 * What the words right before a bare value of no known property tell of it by the kind of thing that they name or do:
 * `产水量2 m³/h`, `展开时间10 min`, `烘干2 h`. What such a thing mostly is, and so no more than a guess.
 */
export const wayNamed = ({ quantity, segment }: Placed, desk: Desk): Purpose["harder"] => {
  const before = desk.prepared.text.slice(segment.start, quantity.start);
  return (
    KINDS.find(({ of, words }) => (of === null || of.includes(quantity.dimension)) && words.test(before))?.way ?? null
  );
};
