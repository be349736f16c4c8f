import { allMatches } from "../../all-matches";
import { isChinese, stem, wordsOf } from "../vocabulary/content";

/**
 * Words that join two things each of which has its own place: `A应大于B`, `从A到B`, `A controls B`. The same words with the
 * two exchanged say the opposite, and a bag of words does not show it.
 */
const CHINESE =
  /(?<!不)(?:大于|小于|高于|低于|早于|晚于|先于|迟于|快于|慢于|优于|多于|少于|长于|短于|超过)(?![^，。；]{0,3}\d)|到(?![达位])|切换至|转(?:换|变)[为成至]|传[输送]?[给至到]|供给|驱动|控制(?!在|器|室|柜|箱|台|盒|系统)|通知|提交|报告|[与和](?=[\u4e00-\u9fff]{2,16}(?:之比|的比))|比(?=[\u4e00-\u9fff]{2,8}[大小高低早晚快慢长短])/g;
const ENGLISH =
  /\b(?:than|exceeds?|before|after|precedes?|follows?|above|below|over|under|to|into|from|through|via|by|replaces?|(?<!\b(?:the|an?|all|each|of|its) )(?:controls?|drives?|feeds?)(?! (?:shall|must|should|may|of|is|are)\b))\b(?! (?:the |an? |about )?[-+±]?\d)/gi;

interface Places {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** English words behind, those too that say nothing by themselves. */
  readonly spoken: readonly string[];
}

const ARTICLE = /^(?:the|an?|all|any|each|every)$/;
const spokenIn = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).filter((word) => !ARTICLE.test(word)).map(stem);

/** The words on either side of each joining word, by that word; each within its clause. */
const placesOf = (text: string): Map<string, Places[]> => {
  const places = new Map<string, Places[]>();
  for (const clause of text.split(/[，。；,;\n]/)) {
    for (const found of allMatches(clause, isChinese(clause) ? CHINESE : ENGLISH)) {
      const word = found[0].toLowerCase();
      const before = wordsOf(clause.slice(0, found.index));
      const rest = clause.slice(found.index + found[0].length);
      places.set(word, [...(places.get(word) ?? []), { before, behind: wordsOf(rest), spoken: spokenIn(rest) }]);
    }
  }
  return places;
};

const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((word) => !other.has(word));

/** `After the test the seal shall be inspected`: where what is put ahead ends no sign tells, but what it begins with stands behind. */
const isPutAhead = ({ before, spoken }: Places): boolean => before.size === 0 && spoken.length > 0;
const beginsAlike = ({ spoken: [first] }: Places, other: Places): boolean => other.spoken.includes(first!);

const isExchanged = (here: Places, there: Places): boolean => {
  if (isPutAhead(here) !== isPutAhead(there))
    return !(isPutAhead(here) ? beginsAlike(here, there) : beginsAlike(there, here));
  const crossed = (from: ReadonlySet<string>, beside: ReadonlySet<string>, to: Places): boolean => {
    const [own, away] = from === here.before ? [to.before, to.behind] : [to.behind, to.before];
    return only(from, beside).some((word) => away.has(word) && !own.has(word));
  };
  return crossed(here.before, here.behind, there) || crossed(here.behind, here.before, there);
};

/** Words for opposite ways between two things, or for who does it and to whom. */
const OPPOSITE_WAYS: readonly (readonly [string, string])[] = [
  ["from", "to"],
  ["by", "for"],
  ["by", "to"],
  ["由", "向"],
  ["由", "对"],
  ["由", "给"],
  ["从", "向"],
  ["从", "到"],
];
const CHINESE_WAY =
  /(由|向|对(?!应|象|比|称|外|照)|给(?!予|出|定)|从(?!而|事|业)|到(?!达|位))(?=([\u4e00-\u9fff]{2}))/g;
const ENGLISH_WAY = /\b(from|to|by|for) (?:the |an? |all |any |each |its |their |other )?([a-z]{3,})/g;

const waysIn = (text: string): Set<string> =>
  new Set([
    ...allMatches(text, CHINESE_WAY).map(([, way, thing]) => `${way} ${thing}`),
    ...allMatches(text.toLowerCase(), ENGLISH_WAY).map(([, way, thing]) => `${way} ${thing}`),
  ]);

/** `由甲方通知` against `向甲方通知`, `copied from the log` against `copied to the log`. */
const goesTheOtherWay = (left: string, right: string): boolean => {
  const [ours, theirs] = [waysIn(left), waysIn(right)];
  return [...ours].some((one) => {
    const [way, thing] = one.split(" ");
    return (
      !theirs.has(one) &&
      OPPOSITE_WAYS.some((ways) => {
        const other = ways[0] === way ? ways[1] : ways[1] === way ? ways[0] : null;
        return other !== null && theirs.has(`${other} ${thing}`) && !ours.has(`${other} ${thing}`);
      })
    );
  });
};

/** Who does what to whom: `操作人员应检查设备` against `设备应检查操作人员`. */
const CHINESE_DEED = /(?:^|[，。；\n])([\u4e00-\u9fff]{2,12}?)应(?:当|能)?([\u4e00-\u9fff]{2})([^，。；\n]{2,40})/g;
const isDoneByTheOther = (left: string, right: string): boolean => {
  const theirs = allMatches(right, CHINESE_DEED);
  return allMatches(left, CHINESE_DEED).some(([, who, deed, whom]) =>
    theirs.some(
      ([, other, same, toWhom]) => who !== other && deed === same && whom!.includes(other!) && toWhom!.includes(who!),
    ),
  );
};

/** What has a thing, and the thing that is on it: `the cover shall be provided with a seal`, `a seal shall be provided on the cover`. */
const HAS = /^(.*?) be (provid|mark|install|mount|stor|fasten|load|fill)[a-z]* with\b/;
const IS_ON = /^(.*?) be (provid|mark|install|mount|stor|fasten|load|fill)[a-z]* (?:on|in|to|at|inside|into)\b(.*)/;

/** Whether one text says of a thing that it has what another says that it is on. */
const hasWhatItIsOn = (left: string, right: string): boolean => {
  const [has, on] = [HAS.exec(left), IS_ON.exec(right)];
  if (!has || !on) return false;
  const [owner, part, whole] = [has[1]!, on[1]!, on[3]!].map(wordsOf) as [Set<string>, Set<string>, Set<string>];
  return [...owner].some((word) => part.has(word) && !whole.has(word));
};

/** Whether two texts of one language join the same things by the same word, the one the other way round. */
export const isReversed = (left: string, right: string): boolean => {
  if (goesTheOtherWay(left, right) || isDoneByTheOther(left, right)) return true;
  if (hasWhatItIsOn(left, right) || hasWhatItIsOn(right, left)) return true;
  const there = placesOf(right);
  return [...placesOf(left)].some(([word, ours]) => {
    const theirs = there.get(word) ?? [];
    return theirs.length > 0 && ours.some((here) => theirs.every((other) => isExchanged(here, other)));
  });
};
