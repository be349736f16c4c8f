import { type Language, MarkingLevel, type Reason, ReasonCode, Relationship, Status, Verdict } from "../contract";
import { type Bilingual, b, fill } from "./language";
import { caveatWord } from "./open-sets";
import { called, type Sides } from "./sides";
import { wordOf } from "./vocabulary";

/** What each reason says; `{name}` stands for one of its values, `{stricter}` for a side. */
const REASON_WORDS: Readonly<Record<ReasonCode, Bilingual>> = {
  "equal-values": b("两侧数值要求相同。", "Both ask for the same value."),
  "acceptance-narrower": b(
    "限值或合格带以窄者为严：{stricter}较严（{left} 对 {right}）。",
    "Of limits and acceptance bands the narrower is stricter: {stricter} ({left} against {right}).",
  ),
  "acceptance-overlaps": b(
    "合格带只有部分重合，互有严宽（{left} 对 {right}）。",
    "The acceptance bands overlap only in part ({left} against {right}).",
  ),
  "acceptance-disjoint": b(
    "合格带不相交，没有产品能同时满足（{left} 对 {right}）。",
    "The acceptance bands do not meet: no product satisfies both ({left} against {right}).",
  ),
  "demand-wider": b(
    "须适应的范围以宽者为严：{stricter}较严（{left} 对 {right}）。",
    "Of ranges to be endured the wider is stricter: {stricter} ({left} against {right}).",
  ),
  "demand-overlaps": b(
    "须适应的范围互不包含，互有严宽（{left} 对 {right}）。",
    "Neither range to be endured contains the other ({left} against {right}).",
  ),
  severity: b(
    "试验量级以高者、时间以长者、次数以多者为严：{stricter}较严（{left} 对 {right}）。",
    "Of test levels, durations and numbers the severer is stricter: {stricter} ({left} against {right}).",
  ),
  grade: b(
    "{stricter}的等级较高（{left} 对 {right}）。",
    "{stricter} asks for the better grade ({left} against {right}).",
  ),
  "grade-direction-unknown": b(
    "等级不同，但文中看不出数字大者为优还是小者为优（{left} 对 {right}）。",
    "The grades differ, and the texts do not show which way they run ({left} against {right}).",
  ),
  "protection-code": b(
    "防护等级逐位比较：{stricter}较严（{left} 对 {right}）。",
    "Protection codes compared digit by digit: stricter is {stricter} ({left} against {right}).",
  ),
  "protection-mixed": b(
    "防护等级一位较高、一位较低，互有严宽（{left} 对 {right}）。",
    "One digit of the protection code is higher, the other lower ({left} against {right}).",
  ),
  "protection-immersion": b(
    "浸水（第二位 7、8）和高温高压喷水（9）不包含较低各级，防护等级不能相比（{left} 对 {right}）。",
    "Immersion (second digit 7, 8) and hot jets (9) do not include the lower degrees: the codes do not compare ({left} against {right}).",
  ),
  "setting-differs": b(
    "试验条件不同，只是差异，不分严宽（{left} 对 {right}）。",
    "The test conditions differ; that is a difference, not strictness ({left} against {right}).",
  ),
  "confidence-differs": b(
    "数值相同或同向，置信度不同：{stricter}较严（{left} 对 {right}）。",
    "The confidence levels differ: stricter is {stricter} ({left} against {right}).",
  ),
  "inclusion-differs": b(
    "所含部分不同：{stricter}较严（{left} 对 {right}）。",
    "They differ in what is included: stricter is {stricter} ({left} against {right}).",
  ),
  "sampling-differs": b(
    "一侧逐件要求，另一侧只抽样（{left} 对 {right}）。",
    "One side asks it of every item, the other of samples ({left} against {right}).",
  ),
  "option-differs": b(
    "可选或推荐的内容不同，不分严宽（{left} 对 {right}）。",
    "What may be chosen differs; that is a difference, not strictness ({left} against {right}).",
  ),
  "sense-unknown": b(
    "数值不同，但从文字看不出该量值起什么作用，严宽待定（{left} 对 {right}）。",
    "The values differ, and the wording does not show what they do: strictness not judged ({left} against {right}).",
  ),
  "sense-differs": b(
    "两侧量值的作用不同，严宽待定（{left} 对 {right}）。",
    "The values do different things: strictness not judged ({left} against {right}).",
  ),
  "quantity-differs": b(
    "两侧规定的不是同一种量，不可比（{left} 对 {right}）。",
    "The two are different kinds of quantity ({left} against {right}).",
  ),
  "calendar-differs": b(
    "{left} 与 {right}：月、年的天数或工作日的时数不定，不能换算。",
    "{left} and {right}: months, years and working days have no fixed length.",
  ),
  "exception-on-one-side": b(
    "只有一侧带例外：{left} 对 {right}。",
    "Only one side makes an exception: {left} against {right}.",
  ),
  "method-differs": b(
    "方法或对象不同，不可比：{left} 对 {right}。",
    "Method or object differ: {left} against {right}.",
  ),
  "method-on-one-side": b("只有一侧写明“{words}”，待定。", "Only one side says “{words}”: not judged."),
  "condition-differs": b("条件不同，不可比：{left} 对 {right}。", "The conditions differ: {left} against {right}."),
  "condition-on-one-side": b(
    "条件 {condition} 只有{side}写明，待定。",
    "Only {side} states the condition {condition}: not judged.",
  ),
  "open-value": b(
    "数值未定（{value}），不能判为相同或更严。",
    "The value is left open ({value}): neither equal nor stricter.",
  ),
  "damaged-value": b(
    "数值疑为识别错误（{value}），须核对原页。",
    "The value looks misread ({value}); check it on the page.",
  ),
  "pairing-doubtful": b(
    "只有量的种类相同，未必是同一指标，请核对（{left} 对 {right}）。",
    "Only the kind of quantity agrees; it may not be the same indicator ({left} against {right}).",
  ),
  "both-recommended": b(
    "两侧都只是推荐，数值不同，不分严宽（{left} 对 {right}）。",
    "Both only recommend, with different values ({left} against {right}).",
  ),
  "modality-weaker": b(
    "军标为要求，民标仅为推荐、允许或参考（{left} 对 {right}）。",
    "The military text requires what the civil one only recommends, permits or mentions ({left} against {right}).",
  ),
  "modality-stronger": b(
    "民标为要求，军标仅为推荐、允许或参考（{left} 对 {right}）。",
    "The civil text requires what the military one only recommends, permits or mentions ({left} against {right}).",
  ),
  "no-counterpart": b("对方文本中未找到对应的条文。", "No counterpart was found in the other text."),
  "only-left": b("仅军标规定，民标对应条文未见。", "Only the military text says this."),
  "only-right": b("仅民标规定，军标对应条文未见。", "Only the civil text says this."),
  "list-equal": b("所列项目相同。", "The lists are the same."),
  "list-contained": b("{stricter}所列项目更全。", "{stricter} lists more."),
  "list-longer": b("{stricter}所列项目更全，另有：{beyond}。", "{stricter} lists more, besides: {beyond}."),
  "list-choice": b(
    "任选其一者以少者为严：{stricter}较严，另一侧还可选：{beyond}。",
    "Of things of which any one will do the fewer are stricter: {stricter}; the other side also allows: {beyond}.",
  ),
  "list-differs": b(
    "所列项目互有多少（{left} 对 {right}）。",
    "Each list has what the other lacks ({left} against {right}).",
  ),
  "same-requirement": b("要求相同。", "The requirements are the same."),
  "words-found": b("该要求的文字在民标条文中都有。", "The civil text has all the words of this requirement."),
  "languages-differ": b(
    "两侧语言不同，不含数值的要求无法由文字比较，须对照阅读。",
    "The two sides are in two languages: a requirement without values cannot be compared by its words and must be read.",
  ),
  "wording-differs": b(
    "说的是一件事，文字不同，是否等效待定。",
    "Both speak of this in different words: whether they say the same is not judged.",
  ),
  "wording-narrower": b(
    "{stricter}的规定更具体（{left} 对 {right}）。",
    "{stricter} is more specific ({left} against {right}).",
  ),
  "reference-differs": b(
    "所引用的标准不同，是否等效须看被引用的标准（{left} 对 {right}）。",
    "They cite different standards; whether these say the same is not judged ({left} against {right}).",
  ),
  "opposite-requirements": b("一侧要求，另一侧禁止。", "One side requires what the other forbids."),
  "permitted-on-left": b(
    "民标禁止或限制的，军标允许。",
    "The military text permits what the civil one forbids or limits.",
  ),
  "permitted-on-right": b(
    "军标禁止或限制的，民标允许。",
    "The civil text permits what the military one forbids or limits.",
  ),
  "zero-against-number": b(
    "一侧不许发生，另一侧以数量限制（{left} 对 {right}）。",
    "One side forbids what the other limits by number ({left} against {right}).",
  ),
  "no-indicator": b("未从条文中读出指标。", "No indicator was read from the provisions."),
  "amendment-not-applied": b(
    "条文提到修改，但未能据以得出有效文本。",
    "An amendment is announced that could not be applied.",
  ),
  "number-not-read": b("军标条文中有数值未能归入指标。", "A number of the military text belongs to no indicator."),
  "open-on-left": b("军标数值未定。", "The military text leaves a value open."),
  "default-on-right": b("民标数值只在没有另行规定时适用。", "The civil value holds only unless otherwise specified."),
  "right-not-binding": b("民标不是要求。", "The civil text does not require it."),
  "recognition-unconfirmed": b(
    "文字由图像识别而来，尚未由人对照原图确认。",
    "The words were recognised from an image; nobody has confirmed them on the page yet.",
  ),
  "page-not-typed": b(
    "文本尚有页面未录入，其中可能另有规定。",
    "Pages of the text are not typed yet: they may say more.",
  ),
  "purpose-guessed": b(
    "数值不同，其作用只是推定，文字未写明。",
    "The values differ, and what they do is taken for granted, not said.",
  ),
  "restricted-on-right": b("民标另有例外或限制。", "The civil text makes an exception or restriction."),
  "strengthened-on-left": b(
    "军标有加强的字样，民标没有。",
    "The military text strengthens its requirement by words that the civil one lacks.",
  ),
  "scene-on-one-side": b("文字所述的工况只有一侧写明。", "A circumstance told in words is stated by one side only."),
  "sampled-on-right": b("民标只对抽取的样品提出要求。", "The civil text asks it of samples only."),
  "criterion-missing": b("民标没有军标的合格判据。", "The civil text lacks the military text's criterion."),
  "alternative-on-right": b("民标给出了可择一的数值。", "The civil text offers alternative values."),
  "subject-not-recognised": b(
    "两种文字之间未能确认是同一指标。",
    "Across the two languages the indicator was not recognised as the same.",
  ),
  "too-much-to-judge": b(
    "条文过长或量值过多，未逐项比对，请人工核对。",
    "The provisions are too long, or hold too many values, to be held against each other: please compare them by eye.",
  ),
  "words-moved": b("两侧相同的文字所限定的数值不同。", "The same words stand beside other values on the other side."),
  "words-unexplained": b(
    "军标条文中有民标没有的内容。",
    "The military text says things of which the civil one has nothing.",
  ),
  "words-added": b(
    "民标条文中有军标没有的内容，可能限制了要求的范围。",
    "The civil text says things of which the military one has nothing; they may narrow what it asks.",
  ),
  "same-title": b("标题相同：{title}。", "Same title: {title}."),
  "shared-wording": b(
    "军标条文信息的 {left} %、民标条文信息的 {right} % 为双方共有。",
    "{left} % of what the military clause says and {right} % of the civil one is shared.",
  ),
  "left-not-in-force": b("军用标准的状态为{leftStatus}。", "The military standard is {leftStatus}."),
  "left-classified": b("军用标准定为{leftMarking}。", "The military standard is marked {leftMarking}."),
  "requirements-conflict": b("两项规定不可能同时满足。", "No product can meet both provisions."),
  "civil-covers-military": b(
    "满足民用标准即满足军用要求。",
    "What satisfies the civil standard satisfies the military requirement.",
  ),
  "civil-covers-most": b(
    "能比对的军用要求{coveredShare}由民用标准满足，余 {uncovered} 项未满足。",
    "Of the military requirements that could be compared the civil standard meets {coveredShare}; {uncovered} are left.",
  ),
  "military-stricter": b("同一要求，严宽为{strictness}。", "The same requirement; strictness: {strictness}."),
  "no-civil-counterpart": b(
    "已检索，没有对应的民用标准；军用标准标龄 {leftAge} 年。",
    "No civil counterpart was found; the military standard is {leftAge} years old.",
  ),
  "military-ahead": b(
    "军用要求包含民用要求且更多。",
    "The military standard asks for all that the civil one does, and more.",
  ),
  "they-intersect": b(
    "两项标准部分相交，不能认定满足民用标准即满足军用要求。",
    "The two meet only in part: what satisfies the civil standard is not shown to satisfy the military requirement.",
  ),
  "family-says-the-same": b("有 {familySize} 项标准内容相同。", "{familySize} standards say the same."),
  "civil-not-in-force": b("民用标准的状态为{rightStatus}。", "The civil standard is {rightStatus}."),
  "left-not-releasable": b(
    "军用标准（{leftMarking}）不能向民用方发布。",
    "The military standard ({leftMarking}) may not be released to the civil side.",
  ),
  "left-partly-superseded": b("军用标准已被部分代替。", "The military standard is partly superseded."),
  "references-not-in-force": b(
    "引用的标准中有 {staleReferences} 项已废止或被代替。",
    "{staleReferences} of the standards referred to are withdrawn or superseded.",
  ),
  "review-overdue": b("标龄 {leftAge} 年，复审逾期。", "It is {leftAge} years old: its review is overdue."),
  "release.cleared": b("可以发布（{level}）。", "May be released ({level})."),
  "release.standard": b(
    "编号、名称和密级（{level}）可以发布；条文和源文件各列一行。",
    "Designator, title and marking ({level}) may go; its clauses and its file are lines of their own.",
  ),
  "release.unmarked": b("没有密级标志，暂不发布。", "Bears no marking: held back."),
  "release.unconfirmed": b("密级（{level}）尚未确认，暂不发布。", "Its marking ({level}) is not confirmed: held back."),
  "release.above-audience": b(
    "密级（{level}）高于知悉范围的上限（{ceiling}）。",
    "Its marking ({level}) is above the ceiling of the audience ({ceiling}).",
  ),
  "release.caveat": b("附加限制：{caveat}。", "A caveat forbids it: {caveat}."),
  "release.copyright": b("版权所限，只给出出处。", "Copyright allows the reference only."),
  "release.replaced-by-withheld": b("已被一条不能发布的结论取代。", "Superseded by a conclusion that is withheld."),
  "release.not-signed-off": b("尚未由双方签署。", "Not signed off by both sides."),
  "release.not-read": b(
    "依据识别所得而尚未对照原页确认的文字，或依据尚有页面未录入的文本。",
    "It rests on recognised words that nobody has confirmed on the page, or on a text with pages not typed yet.",
  ),
  "release.hidden-words": b(
    "源文件含有或可能含有印面之外的内容（修订痕迹、批注、隐藏文字、属性、附件、缩略图），不随包发布。",
    "The file holds, or may hold, what its print does not show (tracked changes, comments, hidden text, properties, attachments, thumbnails): it stays.",
  ),
  "release.reworded": b(
    "所依条款的文字在作出结论之后有改动，须重新作出结论。",
    "A clause that it rests on says something else since it was concluded: conclude anew.",
  ),
  "release.project": b(
    "项目名称和范围随包发布，请确认其中没有涉密内容。",
    "The project's name and scope go with the package: see that they may.",
  ),
  "release.remark": b(
    "台账记录中的说明随包发布，请确认其中没有涉密内容。",
    "Words of a record that go with it: see that they may.",
  ),
  "release.text-absent": b("本库没有所依据的标准文本。", "This library does not hold the texts that it rests on."),
  "release.revoked": b("已撤销。", "It was revoked."),
  "release.conflict": b("与另一条已签署的结论相抵触，待裁决。", "Another signed conclusion contradicts it."),
  "release.later-withheld": b(
    "来自另一处，其台账此后有未向本处公开的撤销或定密记录，请由原处报送。",
    "It came from another room, which has since withheld revocations or markings from us: let that room send it.",
  ),
  "release.noticed": b(
    "另一处通知：不再按所送内容有效，或密级已提高。请向该处核实。",
    "Another room gives notice that it no longer stands as it was sent, or that its marking was raised: ask it.",
  ),
  "release.notice-not-standing": b(
    "曾送往此知悉范围，现不再有效：随包通知对方，不附原因。",
    "It went to this audience before and no longer stands: the package says so, without the reason.",
  ),
  "release.notice-raised": b(
    "曾送往此知悉范围，密级已提高：随包通知对方，不附密级和原因。",
    "It went to this audience before and its marking was raised: the package says so, without level or reason.",
  ),
  "release.notice-standing": b(
    "曾通知对方不再有效，现恢复：随包通知对方。",
    "Notice was given of it, and it stands again: the package says so.",
  ),
  "release.standard-withheld": b("所属标准不发布。", "Its standard is withheld."),
  "release.conclusion-withheld": b("所属结论不发布。", "Its conclusion is withheld."),
};

const SIDE_WORDS: Readonly<Record<string, Bilingual>> = {
  left: b("军标", "the military text"),
  right: b("民标", "the civil text"),
};

const sideWord = (side: string, language: Language): string => SIDE_WORDS[side]?.[language] ?? side;

/** The first closed set that knows the value gives its word: the sets that reasons draw on have no value in common. */
function valueWord(value: string, language: Language): string {
  const marking = MarkingLevel.safeParse(value);
  if (marking.success) return wordOf("marking", marking.data, language);
  const status = Status.safeParse(value);
  if (status.success) return wordOf("status", status.data, language);
  const relationship = Relationship.safeParse(value);
  if (relationship.success) return wordOf("relationship", relationship.data, language);
  const verdict = Verdict.safeParse(value);
  return verdict.success ? wordOf("verdict", verdict.data, language) : value;
}

/** Values that are codes of a closed set; all others are text of the standards and stand as they are. */
const CODED = new Set(["level", "ceiling", "leftMarking", "leftStatus", "rightStatus", "relationship", "strictness"]);

/** None and all are words; what is between them is never rounded to either. */
function coveredShare(share: number, language: Language): string {
  if (share === 0) return language === "zh" ? "没有一项" : "none";
  if (share === 1) return language === "zh" ? "全部" : "all";
  const percent = `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
  return language === "zh" ? `的 ${percent} ` : percent;
}

function shown(name: string, value: string, language: Language, sides: Sides): string {
  if (name === "stricter" || name === "side") return called(sideWord(value, language), sides, language);
  if (name === "caveat") return caveatWord(value, language);
  if (name === "coveredShare") return coveredShare(Number(value), language);
  return CODED.has(name) ? valueWord(value, language) : value;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Why the engine says what it says, as a sentence; a code of an organization's own rules stands as it is. */
export function reasonSentence(language: Language, { code, values }: Reason, sides: Sides = "systems"): string {
  const known = ReasonCode.safeParse(code);
  if (!known.success) return code;
  const words = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shown(name, value, language, sides)]),
  );
  return capital(fill(called(REASON_WORDS[known.data][language], sides, language), words));
}
