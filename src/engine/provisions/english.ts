import { literal } from "../literal";
import { type Deciding, ENGLISH_VERBS, type Modality, strongest, type VerbTable } from "./verbs";

const ADVERB = "(?:\\s+(?:also|only|therefore|always|normally|generally|then|still|either|both|at|all|times))?";
/** `shall also not`, `shall never`, `shall in no case` deny as `shall not` does. */
const DENIAL =
  /^\s+(?:(?:also|therefore|then|in general)\s+)?(?:not\b|never\b|in no (?:case|event|way)\b|under no\b|neither\b|no longer\b|be no (?!more|less|fewer|later|longer|shorter|greater|higher|lower|earlier|larger|smaller|wider|closer|nearer|thicker|thinner|deeper|heavier|lighter|worse|better|hotter|colder|older|younger))/i;
const DENIED_SUBJECT =
  /^(?:no|nobody|neither|none|nothing|never|in no (?:case|event|way)|under no [a-z]+|at no time|on no account|not (?:one|any|a single))\b/i;
/** `The purpose of this test is to …` tells, `The case is to be bonded` demands. */
const TELLS =
  /\b(?:purpose|aim|objective|intent|intention|goal|role|function|idea|task|reason|effect|method|approach)\b/i;
const MONTH = /^may\s+(?:\d|of\b)/i;
const ABOUT_ITSELF =
  /^(?:this|the present)\s+(?:international\s+)?(?:standard|part|document|clause|annex|section|specification|handbook|subclause|method|recommendation|table)\b.{0,40}?\b(?:specifies|describes|establishes|defines|gives|provides|lists|covers|contains|presents|sets)\b.*?\b(?:that|which|to)\b/i;

/** The words of a verb, between which an adverb may stand. */
const spread = (verb: string): string => literal(verb).replace(/ /g, `${ADVERB}\\s+`);

const matcher = (verbs: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${[...verbs]
      .sort((a, b) => b.length - a.length)
      .map(spread)
      .join("|")})\\b`,
    "gi",
  );

const DEFAULT_MATCHER = matcher(Object.keys(ENGLISH_VERBS));
const ANY_VERB = new RegExp(DEFAULT_MATCHER.source, "i");

const plain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/\s+(?:also|only|therefore|always|normally|generally|then|still|either|both)\b/g, "")
    .replace(/\s+/g, " ");

/** `any craft that may be used`: said of a thing, not of what the sentence is about. */
const OF_SOMETHING = /(?<!\b(?:of|in|on|for|to) )\b(?:that|which|who)\s+(?:(?:also|only)\s+)?$/i;

/** `should not have to`, `may have to`: the verb before it says how. */
const MODAL_BEFORE = /\b(?:shall|must|should|may|might|can|could|will|would)(?: not| never)? $/i;

/** Not the verb although spelled so: the month, an inverted `Should the test fail,`, `the purpose is to`. */
function isOther(sentence: string, at: number, verb: string): boolean {
  if (OF_SOMETHING.test(sentence.slice(Math.max(0, at - 18), at))) return true;
  // RFC 2119 writes it in capitals, as no month is in the middle of a sentence
  if (verb === "may" && sentence.startsWith("MAY ", at)) return MONTH.test(sentence.slice(at));
  if (verb === "may") return sentence[at] === "M" && (MONTH.test(sentence.slice(at)) || at > 0);
  if (verb === "should" || verb === "can" || verb === "could") return at === 0;
  if (verb === "will") return /\b(?:the|a|at|of|free|good)\s$/i.test(sentence.slice(Math.max(0, at - 6), at));
  if (/^(?:has|have) to$/.test(verb)) return MODAL_BEFORE.test(sentence.slice(0, at));
  if (/^(?:is|are) (?:not )?to$/.test(verb))
    return TELLS.test(sentence.slice(0, at)) || /^\S+\s+(?:the|a|an|\d)/.test(sentence.slice(at + verb.length - 2));
  return false;
}

/** `… if the current will exceed 5 A`: said of the circumstances, where a verb of the sentence itself stands before. */
const CIRCUMSTANCE =
  /^(.*\S)\s+(?:if|when(?:ever)?|where(?:ver)?|unless|until|because|since|although)\s+(?![a-z]+ed\b|required|necessary|possible|applicable|so\b|not\b)[^,;:]*$/i;
/** Farther back another clause has begun. */
const CLAUSE_REACH = 240;
const isOfCircumstance = (sentence: string, at: number): boolean => {
  const main = CIRCUMSTANCE.exec(sentence.slice(Math.max(0, at - CLAUSE_REACH), at))?.[1];
  return main !== undefined && (hasEnglishVerb(main) || ANY_VERB.test(main) || acts(main));
};

/** `Ensure that the pump can be stopped`: what is to be checked or reached, not what the sentence says. */
const TO_BE_ENSURED =
  /^(?:(?:check|fix|note|action): )?(?:ensure|verify|check|confirm|determine|make sure|demonstrate|validate|assess)\b(?! list)/i;

function verbsIn(sentence: string, table: Readonly<Record<string, Modality>>, pattern: RegExp): Deciding[] {
  const found: Deciding[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const verb = plain(match[0]);
    const modality = table[verb];
    if (modality === undefined || isOther(sentence, match.index, verb) || isOfCircumstance(sentence, match.index))
      continue;
    const after = sentence.slice(match.index + match[0].length);
    const nobody = DENIED_SUBJECT.test(sentence.slice(0, match.index));
    const denied = !modality.negative && (nobody || DENIAL.test(after));
    /* `No person may` forbids, whereas `may not` is unclear (ISO/IEC Directives Part 2, 7.4). */
    const type = nobody && modality.type === "permission" ? "requirement" : modality.type;
    found.push({ verb: match[0], type, negative: modality.negative || denied });
  }
  return found;
}

/** A verb in quotation marks is spoken of, not said. */
const QUOTED = /(?<=.)["“][^"”]{1,60}["”]/g;

/** The verb that decides an English sentence (ISO/IEC Directives Part 2, clause 7), the strongest of several. */
export function decideEnglish(whole: string, own: VerbTable | undefined): Deciding | null {
  if (ABOUT_ITSELF.test(whole)) return null;
  const sentence = whole.replace(QUOTED, '""');
  if (TO_BE_ENSURED.test(sentence) && readEnglishInstruction(sentence) !== null) return null;
  const table = own === undefined ? ENGLISH_VERBS : { ...ENGLISH_VERBS, ...own.verbs };
  const pattern = own === undefined ? DEFAULT_MATCHER : matcher(Object.keys(table));
  return strongest(verbsIn(sentence, table, pattern));
}

const CLEAR_VERBS =
  "append prepend skip omit abort fail preclude reject accept retest rework repair refuse destroy demagnetize sterilize sterilise disinfect autoclave incubate inoculate centrifuge decant evaporate ignite extinguish anneal quench harden temper braze grind polish degas etch laminate bond glue unseal knot sew stitch slice chop crush sieve sift blend homogenize stretch compress bend unfold unroll unwind wipe rub scrape scrub peel tear uncover enclose surround bury backfill compact pave erect dismantle assemble disassemble reassemble detach unscrew unbolt hoist disarm detonate dispose evacuate ventilate isolate earth bypass unwire unplug disengage engage latch unlatch archive backup delete erase compile execute invoke authenticate click enter import export upload download synchronize validate divide arrange align centre center locate orient tare zero interpolate extrapolate convert substitute observe listen smell feel inform warn alert instruct advise ask consult seek request purchase deliver lift unstack keep protect warm chill thaw boil simmer roast grill knead serve chew swallow inject infuse administer massage bandage immobilize elevate immunize ensure lock unlock notify assign calibrate clean carry pipette titrate vibrate bake soak precondition preheat twist strip trim drill degrease inflate deflate pressurize depressurize illuminate irradiate simulate transmit photograph drain flush purge solder crimp wrap unpack shake filter dilute dissolve reset choose state indicate verify determine remove connect disconnect perform conduct repeat adjust provide maintain prevent identify develop establish implement employ install calculate select apply insert expose stabilize energize allow bring turn obtain examine inspect operate return raise reduce increase attach submit prepare deploy configure restrict authorize prohibit disable enable terminate generate retain analyze assess define separate encrypt sanitize require create collect correct permit withdraw rinse wash weigh pour clamp tighten loosen wait continue proceed compare confirm follow refer make take give see avoid complete replace discard add mix stir dip immerse escort manage rotate tilt suspend discharge unload visually let do never always";
/** Also nouns: imperative only where an object follows and no finite verb does. */
const UNCLEAR_VERBS = new Set(
  "coat spray brush paint prime cure seal tape tie cut press push pull fire arm ground short wire plug tag label number sign date file back format link build log type save sample draw split group sort rank level position order supply ship transport handle stack shield freeze steam call contact round sum average estimate watch bolt screw rivet weld sand fold roll wind cover tow park launch aim steer place measure test check record report control set plot limit review document mark load charge drop run heat cool fill mount stop start switch use note scan track audit train update display monitor subject lower read open close dry fix hold release support process design store".split(
    " ",
  ),
);
const IMPERATIVES = new Set([...CLEAR_VERBS.split(" "), ...UNCLEAR_VERBS]);
const LEAD =
  /^(?:(?:then|next|first|finally|also|slowly|gradually|carefully|immediately|again|afterwards|subsequently|visually)[,\s]+|(?:if|after|before|using|to|with|while|when|whenever|where|during|at|in|on|upon|once|unless|until|except|instead|prior|for|from|following|as|below|above|under|over|between|within)\b[^,.]{2,120},\s+)+/i;
const ENUMERATOR =
  /^(?:(?:check|fix|note|action|procedure|warning|caution|danger|important|step \d+):|\(?(?:[a-z]|[ivx]+|\d+)[.)]|step\s+\d+[.:]?)\s+/i;
const FINITE = /\b(?:is|are|was|were|has|have|consists?|includes?|depends?|shows?|occurs?|applies|means)\b/;

/** `Group and role membership`, `Contact details`: a noun. */
const NAMED_BEHIND = /^(?:and|or|of|details|names?|numbers?|dates?|points?)$/;
/**
 * Whatever word a sentence begins with: what an article follows is neither noun nor adjective, so it is a verb unless it
 * is one of the words that join or measure.
 */
const ACTS_ON =
  /^(?!(?:in|on|at|for|with|from|by|after|before|during|when|where|if|unless|under|over|of|as|to|all|both|half|only|not|once|until|upon|while|since|because|although|though|except|per|than|such|what|whether|within|without|through|between|into|onto|about|above|below|beyond|like|near|off|out|up|down|is|are|was|were|does|do|has|have|had|shall|will|can|may|should|would|could|despite|against|among|throughout|towards?|via|nor|and|or|but|so|yet|that|this|whenever|wherever|quite|rather|even|also|then|thus|therefore|however|across|along|around|behind|beside|besides|inside|outside|twice|double|neither|either|each|every|few|many|most|some)\b)[A-Za-z]+(?<!ing|ed|ly|[^s]s) (?:(?:the|an?|all|each|any|both|every|these|those|its)\b|\d[\d. ]*(?:k?g|mg|m?L|ml|[mc]?m|min|h|s|V|A|%|°C)\b)|^re[a-z]+ (?:after|with|at|if|when|until|to)\b/i;

const acts = (main: string): boolean =>
  IMPERATIVES.has(/^[a-z]+/i.exec(main.replace(ENUMERATOR, ""))?.[0].toLowerCase() ?? "");

/** An imperative sentence of a procedure: `Place the test item in the chamber.` */
export function readEnglishInstruction(sentence: string): Modality | null {
  const core = sentence.replace(ENUMERATOR, "").replace(LEAD, "");
  const words = core.split(/\s+/);
  if (words[0]?.endsWith(":") === true) return null;
  const first = (words[0] ?? "").toLowerCase().replace(/[^a-z]/g, "");
  const isShort = words.length < 3;
  if (isShort && !(words.length === 2 && core.endsWith("."))) return null;
  if (isShort) return IMPERATIVES.has(first) && first !== "see" ? { type: "instruction", negative: false } : null;
  if (!IMPERATIVES.has(first))
    return ACTS_ON.test(core) && !FINITE.test(core) ? { type: "instruction", negative: false } : null;
  if (first === "do" || first === "never")
    return { type: "instruction", negative: first === "never" || words[1] === "not" };
  if (UNCLEAR_VERBS.has(first) && NAMED_BEHIND.test(words[1] ?? "")) return null;
  if (
    UNCLEAR_VERBS.has(first) &&
    FINITE.test(core.split(/[,;]| (?:if|when|until|unless|while|where|that|which|as|so) /)[0] ?? "")
  )
    return null;
  return { type: "instruction", negative: false };
}

const VERBAL =
  /\b(?:is|are|was|were|be|has|have|had|does|do|applies|apply|consists?|includes?|contains?|covers?|specifies|defines?|describes?|establishes|means|refers?|provides?|depends?|represents?|indicates?|requires?|shows?|occurs?|uses?|supports?|gives?|becomes?|remains?|exists?|makes?|takes?|runs?)\b/i;

/** A fragment (title, table cell) says nothing; whatever has a finite verb states something. */
export const statesEnglish = (sentence: string): boolean => hasEnglishVerb(sentence) || isWhole(sentence);

/** A finite verb, or what is mostly one. */
export const hasEnglishVerb = (sentence: string): boolean => VERBAL.test(sentence);

/** From so many words on, what a full stop ends has a verb, if none that is listed. */
const WHOLE_WORDS = 5;
const isWhole = (sentence: string): boolean =>
  /^[A-Z].*[A-Za-z\d)%°]\.$/.test(sentence) && !sentence.includes(":") && sentence.split(/\s+/).length >= WHOLE_WORDS;

export const deniesEnglish = (sentence: string): boolean =>
  /(?<!\b(?:that|which|who|where|when|if|unless)\b(?:(?!\b(?:is|are|was|were|has|have|does|do|can|cannot|may|will)\b).){0,60})\b(?:does|do|is|are|has|have) not\b(?! (?:more|less|only|(?:be )?limited to)\b)|^(?:no(?! (?:more|less|fewer|later|longer|greater|earlier)\b)|nothing|none|neither)\b/i.test(
    sentence,
  );

/** `No smoking.` */
export const forbidsEnglish = (sentence: string): boolean => /^No [a-z]+ing\b[^,;:]{0,40}\.$/.test(sentence);
