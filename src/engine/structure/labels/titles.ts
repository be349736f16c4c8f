import type { Label } from "./label";
import { isTitleLike, VERB } from "./title-like";

export interface Split {
  readonly title: string;
  readonly text: string;
}

/** A title run into its paragraph, MIL-STD-961 style: `4.3.2 Title (see 3.3.1). The text …`. */
const RUN_IN = /^((?:[^.\n]|(?<=\d)\.(?=\d)){2,120}(?:\.[^\s.][^.\n]{0,60})?)\.(?:[\s\u00a0]+|$)/;
/** An appendix that explains clause by clause names the clause first: `A.4.2.1 (4.2.1) Title.` */
const CITED = /^\(\d[\d.]{0,14}\)\s+/;
const RUN_IN_WORDS = 14;
/** The name behind the colon of a title has no more words. */
const RUN_IN_NAME = 3;
/** The only stop of a title, at its end. */
const LONE_STOP = /^([A-Z][^.]*[^.\s])\.$/;
/** A stop behind these ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:Figs?|Nos?|Secs?|Eqs?|Refs?|Vols?|Pars?|Arts?|approx|max|min|incl|excl|vs|cf)$/i;
/** A line that ends in a full stop is a title only when it is this short; beyond that it is a sentence (`Limit …`). */
const STOPPED_WORDS = 6;
/** A Chinese sentence that demands is no title wherever its line ends; 应急 and 应力 are nouns. */
const DEMANDS =
  /，.*(?:应(?![急力用])|不得|必须|不宜)|(?:应(?![急力用])|不得|必须|不宜).*，|应(?:不|符合|能|为|有|在|按|满足|采用|具有|保证|小于|大于)/;
/** ASTM runs titles in with a dash: `6.1 Breaking Load—The chain shall …`. */
const DASHED = /^([A-Z][^.:;—\u3400-\u9fff]{1,60})—(?=[A-Z])/;
/** An English title that ends in a colon, less it; what only announces a list is none. */
const COLON = /^([A-Z][^:\u3400-\u9fff]{1,60}):$/;
const ANNOUNCES = /following|include|as follows|[,;]/i;
/** Material specifications run titles in with a colon: `3.2 Condition: Cold rolled.` */
const COLON_RUN_IN = /^([A-Z][^.:;\u3400-\u9fff]{1,60}):[\s\u00a0]+(?=\S)/;
/** 【…】 or （…） right after an article's number is its title. */
const BRACKETED = /^[【（(〔]([^【】（）()〔〕\n]{2,25})[】）)〕][\s\u3000]*/;

/** Parts what follows a heading's number into title and text; a numbered sentence has no title. */
export function splitTitle(rest: string, label: Label, isMarkedHeading: boolean): Split {
  if (rest === "") return { title: "", text: "" };
  if (label.scheme === "article" && !isTitledArticle(label, isMarkedHeading)) return splitArticle(rest, label);
  const lineEnd = rest.indexOf("\n");
  if (lineEnd > 0) {
    const first = splitTitle(rest.slice(0, lineEnd).trim(), label, isMarkedHeading);
    const below = rest.slice(lineEnd + 1).trim();
    return first.text === "" ? { title: first.title, text: below } : { title: "", text: rest };
  }
  const isSentence = /[。；]$/.test(rest) || (isStoppedSentence(rest) && VERB.test(rest));
  if (isMarkedHeading && isSentence) return { title: "", text: rest };
  if (isMarkedHeading && rest.length <= 200) return { title: rest.replace(LONE_STOP, "$1"), text: "" };
  const dashed = DASHED.exec(rest);
  if (dashed !== null && !VERB.test(dashed[1]!)) return { title: dashed[1]!, text: rest.slice(dashed[0].length) };
  const cited = CITED.exec(rest)?.[0] ?? "";
  const own = rest.slice(cited.length);
  const runIn = RUN_IN.exec(own);
  if (cited !== "" && runIn !== null && isRunInTitle(runIn[1]!, own.slice(runIn[0].length)))
    return { title: cited + runIn[1]!.trim(), text: own.slice(runIn[0].length) };
  const announced = COLON_RUN_IN.exec(rest);
  if (announced !== null && isNamed(announced[1]!) && isTold(rest.slice(announced[0].length)))
    return { title: announced[1]!, text: rest.slice(announced[0].length) };
  if (runIn !== null && isRunInTitle(runIn[1]!, rest.slice(runIn[0].length)))
    return { title: runIn[1]!.trim(), text: rest.slice(runIn[0].length) };
  const named = COLON.exec(rest)?.[1];
  if (named !== undefined && isNamed(named)) return { title: named, text: "" };
  if (isTitleLike(rest) && !DEMANDS.test(rest) && !isStoppedSentence(rest)) return { title: rest, text: "" };
  return { title: "", text: rest };
}

/** What a colon ends is a title, no sentence that announces a list. */
const isNamed = (text: string): boolean => isTitleLike(text) && !ANNOUNCES.test(text) && isCapitalised(text);

/** A sentence, not the second half of a title (`Test Ab: Locking`, `Test Ab: Locking. The plug …`). */
const isTold = (text: string): boolean => {
  const first = text.split(/[.:](?=\s|$)/, 1)[0]!;
  return first.length < text.length && (first.length + 1 === text.length || wordCount(first) > RUN_IN_NAME);
};

/** `Heat Treatment`, not `Calculate by Formula (1)`. */
const isCapitalised = (text: string): boolean => !/[\d()]/.test(text) && !/(?:^|\s)[a-z]{4}/.test(text);
const wordCount = (text: string): number => text.split(/\s+/).length;
/** A title in capitals may be long and end in a stop. */
const isStoppedSentence = (text: string): boolean =>
  text.endsWith(".") && wordCount(text) > STOPPED_WORDS && /[a-z]/.test(text);
/** What begins so and goes on in lower case is a sentence whatever its verb: `This Standard specifies …`. */
const SENTENCE_BEGINS =
  /^(?:This|These|Those|It|If|Unless|When|Where|Each|Every)(?=.*[\s\u00a0][a-z]+[\s\u00a0])\s(?:\S+\s+){3}/;

function isRunInTitle(title: string, after: string): boolean {
  if (/[\u3400-\u9fff]/.test(title) || VERB.test(title) || wordCount(title) > RUN_IN_WORDS) return false;
  if (after !== "" && SENTENCE_BEGINS.test(title)) return false;
  if (ABBREVIATED.test(title)) return false;
  if (after === "" && isStoppedSentence(`${title}.`)) return false;
  return /^[A-Z(]/.test(title) && (after === "" || /^[A-Z(“"[\d•—-]/.test(after));
}

/** `ARTICLE II. Membership`, `Section 2. Dues. Each …`: a stop behind the number sets it off as that of any clause. */
const isTitledArticle = ({ stop, number }: Label, isMarkedHeading: boolean): boolean =>
  stop !== "" || (isMarkedHeading && /^[A-Za-z]/.test(number));

/** Articles that are counted by part (`第25.1309条`) have their title beside the number. */
function splitArticle(rest: string, label: Label): Split {
  const bracketed = BRACKETED.exec(rest);
  if (bracketed === null) {
    const isTitled = label.path.length > 1 && /\.\d+条$/.test(label.number) && isTitleLike(rest) && rest.length <= 30;
    return isTitled ? { title: rest, text: "" } : { title: "", text: rest };
  }
  return { title: bracketed[1]!.trim(), text: rest.slice(bracketed[0].length) };
}

const STATUS_MARK =
  /^[（(]\s?(规范性附录|规范性|资料性附录|资料性|标准的附录|提示的附录|补充件|参考件|normative|informative)\s?[)）][\s\u3000]*/i;

/** The status line of an annex, `（规范性）`, at the head of a text: whether it is normative, and its length. */
export function annexStatus(text: string): { normative: boolean; length: number } | null {
  const match = STATUS_MARK.exec(text.slice(0, 30));
  return match === null
    ? null
    : { normative: /^(?:规范性|标准的|补充件|normative)/i.test(match[1]!), length: match[0].length };
}

const UNNUMBERED =
  /^(?:前言|引言|序言?|序|附则|参考文献|索引|附加说明[:：]?|编制说明|(?:附[:：]?)?条文说明|修订说明|制订说明|本(?:标准|规范|规程|规则|导则|通则)用词(?:用语)?说明|引用标准名录|(?:national|european)?foreword|preface|introduction|bibliography|references|index|abstract|acknowledge?ments?|concludingmaterial|authors?['’]?s?['’]?address(?:es)?|contributors|statusofthismemo|copyrightnotice|executivesummary|glossary|annex(?:es)?|appendix(?:es)?|appendices)$/i;

/** With what they begin: most lines are passed over at once. */
const MAY_BE_UNNUMBERED = /^[\s\u3000]*[前引序附参索编条修制本abcefginprs]/i;

/** Headings that standards leave without a number. */
export const isUnnumberedTitle = (text: string): boolean =>
  text.length < 60 && MAY_BE_UNNUMBERED.test(text) && UNNUMBERED.test(text.replace(/[\s\u3000]+/g, ""));

/** 条文说明 behind an engineering code: it explains clause by clause and repeats the numbers. */
export const isExplanationTitle = (text: string): boolean =>
  text.length <= 40 && /^\s*(?:附\s*(?:[:：]\s*)?)?条\s*文\s*说\s*明\s*$/.test(text);

/** The word alone, above annexes that are called by letter and number (ASTM: A1, X1). */
export const isAnnexesTitle = (title: string): boolean => /^(?:annex(?:es)?|appendix(?:es)?|appendices)$/i.test(title);

/** Titles of lists of works or words, which are counted. */
export const isReferencesTitle = (text: string): boolean =>
  /^(?:参考文献|引用标准名录|本.{2,4}用词(?:用语)?说明|bibliography|references)$/i.test(
    text.slice(0, 40).replace(/[\s\u3000]+/g, ""),
  );

export const isFrontMatterTitle = (text: string): boolean =>
  text.length < 60 &&
  /^(?:前言|序言?|(?:national|european)?foreword|preface|abstract|statusofthismemo|copyrightnotice)$/i.test(
    text.replace(/[\s\u3000]+/g, ""),
  );

/** Clauses whose numbered children are entries of terms. */
export const isTermsTitle = (title: string): boolean =>
  /^(?:术语|名词术语|定义|terms|terminology|definitions|vocabulary)/i.test(title.replace(/[\s\u3000]+/g, ""));
