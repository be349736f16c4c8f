import { CHOSEN, KEPT_AT, type Purpose, purposeOf } from "../../quantity";
import type { FacetValues } from "../vocabulary/facets";
import { limitsWhat, tellsWhen } from "./conditions";
import { deedOf } from "./deed";
import { isHeldUnder } from "./is-condition";
import { wayNamed } from "./named-way";
import type { Desk, Placed } from "./place";
import type { Segment } from "./segment";

const contextOf = (segment: Segment, desk: Desk): string => {
  const topics = desk.segments.filter(
    (one) => one.start <= segment.start && (one.sentence === segment.sentence || one.topic),
  );
  return (
    topics.map((one) => one.text).join("，") +
    desk.segments
      .filter((one) => one.sentence === segment.sentence && one.start > segment.start)
      .map((one) => one.text)
      .join("，")
  );
};

const RATED = /额定|标称|公称|nominal|rated/i;

/** `以额定功率连续运行`: how it is done is no name of it. */
const withoutWay = (noun: string): string => noun.replace(/^[以按在用][^的]*/, "");

/** `X范围：` without a word of what the range is for. */
const SCOPE =
  /(?<!允许|允差|误差|偏差|公差|合格|控制)范围(?:应)?(?:为|是|:|在)? ?$|(?<!permissible |allowed |tolerance )\brange (?:shall be|is|of)? ?$/i;
const AROUND = /环境|周围|气温|ambient|surrounding/i;
/** What is reached sets something off; what is accepted is a limit. */
const TRIGGERS = /^[^，。；]{0,4}(?:(?<![同及实小定临])时|后)(?!.*(?:判|合格))/;
const HELD =
  /(?:应|须|需)?(?:保持|控制|维持)在|\b(?:be|is|are) (?:(?:kept|held|maintained|controlled|set|limited) )?(?:from|between|within|in|over|at)\b[^,.]*$/i;
const LOWEST = /(?:最低|最小|下限)[^，。；\d]{0,12}$|\b(?:minimum|lowest|lower limit)\b[^,.;\d]{0,50}$/i;
const HIGHEST = /(?:最高|最大|上限)[^，。；\d]{0,12}$|\b(?:maximum|highest|upper limit)\b[^,.;\d]{0,50}$/i;
const extremeOf = (before: string): "low" | "high" | null =>
  LOWEST.test(before) ? "low" : HIGHEST.test(before) ? "high" : null;
/** In English what sets something off stands before it: `shall stop when the wind exceeds 10 m/s`. */
const TRIGGERED = /\b(?:when|if|once the|as soon as|whenever) [^,.;]{0,60}$/i;
const HANDLES =
  /(?:应|须|需)(?:能|可)(?:够)?(?![^，。；]*(?:使(?!用)|将|把|保证|确保|保持|控制|以|(?<!使)用))[^，。；\d]{1,24}$/;
const TAKES = /(?:支持|容纳|适应|适用于|兼容|接入|管理|处理(?!器|量|能力|速[度率]|时间)|容忍)[^，。；\d]{0,12}$/;
const OF_THING = /^ ?(?:及?以[上下])?的[\u4e00-\u9fff]/;
const EVENT = /^ ?的?[\u4e00-\u9fff]{0,4}(?:中断|暂降|停电|掉电|干扰|脉冲|过载|短路)/;
const ENGLISH_HANDLES =
  /\b(?:shall|must|should) (?:be (?:able|capable) (?:to|of) |be usable |be suitable )?(?:support|carry|tolerate|accept|admit|handle|cut|process|communicate|detect|find|recogni[sz]e|identify|locate|retain|remove|filter|drive|print|store|accommodate|usable|suitable|ride through|in |for )[^.;,\d]{0,50}$/i;
const USABLE = /\bbe (?:usable|suitable|fit) (?:in|for|with)\b[^.;,\d]{0,40}$/i;

/** `含固量不大于5 %的液体`: of what kind it is, not how much of it. */
const OF_KIND = /[\u4e00-\u9fff](?:量|度|率|比)(?:不|大于|小于|低于|高于|超过|至少|[≥≤])[^，。；\d]{0,4}$/;
/** So much of what disturbs is to be borne: `shall tolerate packet loss of up to 5 %`. */
const TOLERATES =
  /(?:容忍|耐受|适应)[^，。；\d]{0,12}$|\b(?:shall|must|should) (?:be able to )?(?:tolerate|cope with|work with|operate with)\b[^.;,\d]{0,50}$/i;

const isHandled = (before: string, after: string, dimension: string): boolean => {
  // a share of what is dealt with is to be reached: `remove at least 99.9 % of the particles`
  if (dimension === "")
    return TOLERATES.test(before) || (HANDLES.test(before) && OF_THING.test(after) && OF_KIND.test(before));
  if (dimension === "s" && !EVENT.test(after) && !/interruption|dip|outage/i.test(before)) return false;
  if (HANDLES.test(before)) return OF_THING.test(after);
  return TAKES.test(before) || ENGLISH_HANDLES.test(before) || USABLE.test(before);
};

const SURROUNDINGS = new Set(["temperature", "humidity", "altitude", "air-pressure", "supply-voltage"]);

const RELIABLY = /应(?:能)?(?:够)?可靠地?[\u4e00-\u9fff]{2}/;
/** `在-10 ℃～+45 ℃下应清晰可读`: a range of surroundings in which something must hold is to be endured, not kept. */
const isSurrounding = (one: Placed, before: string, desk: Desk): boolean =>
  one.condition &&
  one.quantity.form !== "value" &&
  (SURROUNDINGS.has(one.subject.property?.id ?? "") ||
    desk.segments.some(({ part, text }) => part === one.segment.part && RELIABLY.test(text))) &&
  !HELD.test(before);

/** `库房温度控制在10 ℃～25 ℃，相对湿度不大于65 %`: what is said of the humidity is kept as the temperature is. */
const isKeptBeside = ({ segment }: Placed, desk: Desk): boolean =>
  desk.segments.some(
    (other) =>
      other.part === segment.part &&
      other.end <= segment.start &&
      other.quantities.some(({ start }) => KEPT_AT.test(desk.prepared.text.slice(other.start, start))),
  );

/** What must not happen, or must hold on, at the value or after it. */
const BAN =
  /不(?:应|得|允许)|应不(?![大小高低多少超])|(?:应|均|且)无|仍应|保持完好|不(?=[裂漏破断起脱变渗损燃爆碎发炸熔松熄])|无(?=[裂渗泄损破])|\b(?:shall|must|should) not\b|\bwithout\b|\bremain\b/;
const AT_OR_AFTER = /^[^，。；]{0,8}?(?:下|后|时|中)(?=[，应不无仍须均]|$)|^ ?(?:后|下)|^，/;
const PLACE = /(?:距|离|处于|高度|深度)[^，。；]{0,6}$/;

/** `应在40 ℃～45 ℃时动作`, `shall close between 40 °C and 45 °C`: a band in which it is to happen, not one to work over. */
const ACTS_BEHIND =
  /^ ?(?:时|之间|范围内|内|下)?，?(?:应)?(?:能)?(?:自动)?(?:动作|闭合|断开|熔断|熔化|脱扣|报警|告警|释放|吸合|切断|跳闸|复位|起爆|开启|关闭|打开)(?!灵活|[时后])/;
const ACTS_BEFORE =
  /\b(?:shall|must|should) (?:open|close|trip|actuate|activate|melt|blow|switch|alarm|ignite|release|reset|latch|crack|reseat|shut|cut (?:in|out))(?: (?:off|on|automatically))?(?: at| between| from| within| in)(?: an?)?(?: [a-z]+ of| temperatures? of)? ?$/i;
const ANYWHERE = /环境|周围|气温|工作温度|可靠|正常|仍/;
const ACTING = new Set(["K", "kg m-1 s-2"]);
const actsAt = ({ quantity, segment }: Placed, before: string, after: string): boolean =>
  quantity.form !== "value" &&
  (ACTS_BEFORE.test(before) ||
    (ACTING.has(quantity.dimension) && ACTS_BEHIND.test(after) && !ANYWHERE.test(segment.text)));

/** A bare value that is the only measure beside a ban. */
const isWithstood = ({ quantity, segment }: Placed, desk: Desk): boolean => {
  if (quantity.comparator !== null || quantity.form !== "value") return false;
  const part = desk.segments.filter((other) => other.part === segment.part);
  // what a clause without a ban of its own bounds is what is asked for, under this as a circumstance
  const beside = BAN.test(segment.text) ? [segment] : part;
  if (beside.some(({ quantities }) => quantities.some(({ comparator }) => comparator !== null))) return false;
  const [before, after] = [
    desk.prepared.text.slice(segment.start, quantity.start),
    desk.prepared.text.slice(quantity.end, segment.end),
  ];
  if (PLACE.test(before)) return false;
  const behind = part.filter(({ start }) => start >= segment.start).map(({ text }) => text);
  if (/\b(?:when|after|at|if|for|with|under)\b[^,.;]*$/i.test(before))
    return BAN.test(part.map(({ text }) => text).join(", "));
  return BAN.test([after, ...behind.slice(1)].join("，")) && AT_OR_AFTER.test(after === "" ? "，" : after);
};

const OF_RATING = /^ ?(?:of (?:the |its )?(?:rated|nominal|maximum|working|design)|的?(?:额定|公称|最大|设计|工作))/i;
const SUPPLIED =
  /提供|[应须]配(?![合套])|附有|随附|[应须]附(?!着|加)|配备|配有|备有|配置|设置|随机|一式|由[^，。；]{0,4}$|抽[取样查检]|\b(?:supplied|provided|fitted|equipped|submitted|furnished|sampled|(?:shall|must) (?:have|contain|include))\b|\b(?:contain|include) ?$/i;
const SUPPLIED_BEHIND = /^[^.,;]{0,30}\bshall be (?:provided|supplied|fitted|furnished|carried|kept ready)\b/i;
const INSPECTED = /^ ?的?[\u4e00-\u9fff]{0,4}(?:检测|检验|探伤|检查|抽检|抽样|抽查)/;
/** `每批抽样5 %`, `sampled at a rate of 5 %` */
const TAKEN = /抽[取样查检](?:比例|率)?[为是]? ?$|\bsampl(?:es?|ed)\b[^.;,]*\bat a rate of ?$/i;
/** `每个哨位配备手电2支` */
const EQUIPPED = /配备|配有|备有|随[机车船]|抽[取样查检]/;
const HAD = /配备|配有|备有|[应内]有[\u4e00-\u9fff]/;
const suppliedBy = ({ quantity, segment }: Placed, before: string, after: string): Purpose["supplied"] => {
  // `应有雨布1块、绳索20 m`: so much of it, among so many of others
  if (
    quantity.dimension === "m" &&
    quantity.comparator === null &&
    HAD.test(before) &&
    segment.quantities.some(({ dimension }) => dimension === "count")
  )
    return "mostly";
  if (quantity.dimension !== "count")
    return quantity.text.includes("%") && (INSPECTED.test(after) || TAKEN.test(before)) ? "surely" : null;
  if (PERSONS.test(after)) return null;
  if (EQUIPPED.test(before)) return "surely";
  return SUPPLIED.test(before) || SUPPLIED_BEHIND.test(after) ? "mostly" : null;
};
/** `……6件救生衣和1台电话`: the verb before holds for what is joined to it. */
const JOINED = /^ ?(?:和|及|与|以及) ?$/;
const withJoined = ({ segment }: Placed, before: string, desk: Desk): string =>
  JOINED.test(before)
    ? (desk.segments.findLast((other) => other.part === segment.part && other.end <= segment.start)?.text ?? "") +
      before
    : before;
const PERSONS = /^ ?(?:人|persons?\b|people\b|men\b)/i;
const PROTECTS =
  /^[^，。；]{0,8}(?:后|时)?，?[^，。；]{0,6}(?:应[^，。；]{0,4}|自动|[后时])(?:锁定|断开|切断|报警|告警|停机|退出|注销|保护|封锁|终止|结束|锁屏|清除|自毁)/;
const PROTECTED =
  /\b(?:lock(?:ed|s)?|disconnect(?:ed|s)?|log(?:ged|s)? (?:out|off)|shut(?:s)? down|trip(?:ped|s)?|terminate[ds]?|end(?:ed|s)?|suspend(?:ed|s)?|disabled?|revoked?|time out|erased?)(?: [a-z]+){0,3} after (?:an? )?$/i;
/** What lets someone in is the safer the sooner it lapses. */
const LAPSES_BEHIND = /^ ?(?:之)?后(?:应)?(?:自动)?(?:失效|过期|作废|强制更换)/;
const LAPSES_BEFORE = /\bexpire[ds]? (?:after|in) (?:an? )?$/i;
const ENTRY =
  /口令|密码(?!机|模块|设备)|密钥|证书|令牌|会话|验证码|账户|\b(?:passwords?|keys?|certificates?|tokens?|sessions?|accounts?)\b/i;

/** What failed so often is no use of the thing: fewer is harder whatever follows upon it. */
const FAILED = /失败|错误|\b(?:failed|failures?|unsuccessful|incorrect|invalid|wrong)\b/i;

const isProtected = ({ quantity, segment }: Placed, text: string): boolean =>
  (quantity.dimension === "count" || quantity.dimension === "s") &&
  quantity.form === "value" &&
  (PROTECTS.test(text.slice(quantity.end)) ||
    PROTECTED.test(text.slice(segment.start, quantity.start)) ||
    (ENTRY.test(segment.text) &&
      (LAPSES_BEHIND.test(text.slice(quantity.end)) || LAPSES_BEFORE.test(text.slice(segment.start, quantity.start)))));

const protects = (one: Placed, text: string): Purpose["protects"] =>
  isProtected(one, text)
    ? one.quantity.dimension === "count" && FAILED.test(one.segment.text)
      ? "surely"
      : "mostly"
    : null;

const BANNED = /^ ?(?:之|以)?内，?[^，。；\d]{0,12}(?:不得|不应|不准|不允许|禁止|严禁)(?![大小高低多少超])[^\d]*$/;

/** `shall not leak within 30 min`, `no leakage within 24 h`: nor does the ban hold what a time must not exceed. */
const BANNED_EN =
  /(?:\b(?:shall|must|should|will|may) not\b(?! (?:exceed|take|last|fail|be (?:more|greater|longer|later))\b)|\bno (?!later|more|longer|greater|less|fewer)[a-z])(?![^.;]*\b(?:unless|until|if|without|than)\b)[^.;\d]*\bwithin(?: (?:any|a|the first|a period of))? ?$/i;

const isBanned = ({ quantity, segment }: Placed, text: string): boolean =>
  quantity.dimension === "s" &&
  quantity.form === "value" &&
  (BANNED.test(text.slice(quantity.end, segment.end)) || BANNED_EN.test(text.slice(segment.start, quantity.start)));

/** A single value that the text does not bound: which way it is harder only the words around it may tell. */
const isUnbounded = ({ quantity }: Placed): boolean =>
  quantity.comparator === null && quantity.form === "value" && !quantity.bare && quantity.dimension !== "K";

/** `测量误差：风速±0.5 m/s`: of whatever the colon sets off, how far it may be off. */
const ERRING = /(?:误差|偏差|允差|公差|准确度|精度|不确定度)(?:应)?$|\b(?:errors?|accuracy|tolerances?|deviations?)$/i;
const isOfError = ({ segment }: Placed, desk: Desk): boolean =>
  desk.segments.some(
    (other) =>
      other.topic &&
      other.sentence === segment.sentence &&
      other.end <= segment.start &&
      ERRING.test(other.text.trim()),
  );

/** What the words around a value tell of what it does. */
export const purposeAround = (one: Placed, desk: Desk, facets: FacetValues): Purpose => {
  const { text } = desk.prepared;
  const before = text.slice(one.segment.start, one.quantity.start);
  const after = text.slice(one.quantity.end, one.segment.end);
  const scene = desk.segments.filter((other) => other.part === one.segment.part && other.quantities.length === 0);
  const own = [one.segment, ...scene].map((segment) => segment.text).join("，");
  const end = facets.get("temperature end")?.value;
  const acts = actsAt(one, before, after);
  const heldUnder = isHeldUnder(one, text);
  const words = purposeOf({ segment: own, context: contextOf(one.segment, desk), before });
  return {
    ...words,
    applied: words.applied || heldUnder,
    test: words.test || heldUnder,
    option: CHOSEN.test(one.segment.text),
    functional: (words.functional || isSurrounding(one, before, desk)) && !acts,
    scoping: limitsWhat(one, text),
    extreme: extremeOf(before),
    handled: isHandled(before, after, one.quantity.dimension),
    kept: words.kept || isKeptBeside(one, desk) || acts,
    withstood: isWithstood(one, desk),
    banned: isBanned(one, text),
    circumstance: one.condition && one.quantity.comparator !== null && one.quantity.form === "value",
    harder: isUnbounded(one) ? (wayNamed(one, desk) ?? deedOf(one, desk)) : null,
    multiple: OF_RATING.test(after),
    supplied: suppliedBy(one, withJoined(one, before, desk), after),
    protects: protects(one, text),
    end: end === "high" || end === "low" ? end : null,
    erring: isOfError(one, desk),
    situation: facets.has("situation"),
    scope: SCOPE.test(before) && one.subject.property?.way !== "band",
    around: AROUND.test(one.subject.noun ?? ""),
    trigger:
      (tellsWhen(one, text) || TRIGGERS.test(after) || TRIGGERED.test(before)) &&
      one.quantity.form === "value" &&
      (one.quantity.comparator !== null || one.quantity.dimension === "count"),
    rated:
      one.quantity.form === "value" &&
      one.quantity.comparator === null &&
      RATED.test(withoutWay(one.subject.noun ?? "")) &&
      !/\bbe rated (?:at|for|to)(?: at least)? ?$/i.test(before) &&
      !/\bfor ?$/i.test(before),
  };
};
