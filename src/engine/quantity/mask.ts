import { allMatches } from "../all-matches";
import { PatternIndex } from "../patterns/pattern-index";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

/**
 * What looks like numbers and is none: designators, clause and table numbers, dates, model codes, list labels.
 * Each pattern is linear: no nested quantifier over the same characters, and a run of digits or of numbers is begun at its first alone.
 */
const NO_QUANTITY: readonly RegExp[] = [
  // numbers that are spoken of, the mark of a list item that begins the text
  /["“][-+]?\d{1,8}(?:\.\d{1,4})?["”]/g,
  /(?:^|\n) *\(\d{1,2}\)(?= ?[A-Z\u4e00-\u9fff])|(?:^|\n) *\d{1,2} (?=[\u4e00-\u9fff]{2})(?![个台件套次年月日天周小分秒米千公吨克升度级名人份批组片条根支只块张辆艘发倍种项处层段节道路股行页位点号型类等元万])|(?:^|\n) *\d{1,2}[.、](?= ?[\u4e00-\u9fff]| [A-Z])/g,
  // designators: GB/T 2423.1-2008, GJB 150.3A, MIL-STD-810H, ISO/IEC 17025:2017, IEC 60068-2-6
  /\b(?:GJB|GB|HB|QJ|SJ|WJ|CB|EJ|HJB|KJB|JB|YD|DL|HG|YB|JJG|JJF|QC|TB|JT|DB\d{2}|T\/[A-Z]{2,8}|MIL-[A-Z]{1,4}|STANAG|DEF STAN|DOD|ISO|IEC|IEEE|CISPR|ITU-[TR]|ASTM|SAE|EN|BS|DIN|NATO|RTCA|DO|NFPA|UL|ANSI|JESD|IPC)(?:\/[A-Z]{1,5})* ?[-.]?(?:STD|PRF|DTL|HDBK|AQAP|A|J|D|B|C|E|F|G)?[- ]?\d+(?:\.\d+)*[A-Z]?(?:[-–:]\d+)*(?:[-–:](?:19|20)\d{2})?/g,
  /\b(?:CJJ|JGJ|AQ|NY|LY|FZ|YY|GA|WS|SY|SH|MT|NB|TSG|CJ|JC|QB|BB|SL|MH|DA|API|ASME|AWS|TIA|EIA|RFC|NIST SP|FIPS|JIS|GOST|ECSS|AATCC|AOAC|OIML|FED-STD)(?:\/[TZ])? ?\d+(?:\.\d+)*(?:[-–]\d+)*/g,
  /\b[A-Z]{2,5}(?:\/[TZ])? ?\d{1,6}(?:\.\d+)*[-–](?:19|20)\d{2}(?!\d)/g,
  // classes on covers: ICS 29.200, CCS K 46, FL 6130, FSC 5905
  /\b(?:ICS|CCS|FL|FSC|UDC) ?[:：]? ?[A-Z]? ?\d[\d.]*/g,
  // the names of requirements: [SLG 3], [SWE-134]
  /\[[A-Z]{2,6}[ -]?\d{1,5}[a-z]?\]/g,
  // clause, table, figure, annex, amendment numbers
  /第 ?\d+/g,
  /\b(?:clauses|subclauses|sections|tables|figures|annexes|appendices|paragraphs|parts|steps|notes|items|figs\.|eqs?\.|sec\.|chapters?|articles?|equations?|formulae?|rules?|pages?|sheets?) \(?\d+(?:[.-]\d+)*\)?(?:(?:, | and | or | to |–)\d+(?:[.-]\d+)*)*/gi,
  /(?:(?<!代)表|图|附录|(?<![\u4e00-\u9fff](?<![按由见公以将据照用]))式|注)[ (]?[A-Z]?\.?\d+\)?(?: ?[~、和至及或–] ?\(?\d+\)?(?![\d.]*[ ]?[A-Za-z%℃°μΩ]))+/g,
  /(?:按|见|符合|依据|对|将|满足)[ (]?\d{1,2}(?:\.\d{1,2})+(?: ?[~、和至及或–] ?\d{1,2}(?:\.\d{1,2})+)+(?= ?(?:的|进行|规定|要求|条|给|中|[，。、]|$))/g,
  /\(\d{1,2}\)(?= ?[项款条目])|[中按见之]\(\d{1,2}\)|\b[a-z]\) ?\d{1,2}\)/g,
  // what has three or more parts: clauses, part numbers, addresses, versions, proportions
  /(?<![\d.])\d+(?:\.\d+){2,}(?!\d)/g,
  /(?<![\d.-])\d+(?:-\d+){2,}(?![\d.])|(?<![\d.-])\d+-0\d+(?![\d.])/g,
  /(?<![\d.])\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?){2,}/g,
  /(?:第 ?)\d+(?:\.\d+)*(?=[条章节款号页部分步类])/g,
  /(?:表|图|附录|(?<![\u4e00-\u9fff](?<![按由见公以将据照用]))式|公式|注|示例|步骤|方法|程序|代号|型号|编号|批号|图号|修改单|条款?|章|按|见|符合|满足|依据|将|把|在|对)[ (]?[A-Z]?\.?\d{1,2}(?:\.\d{1,2})+(?![\d.]*[ ]?(?:[\da-zA-Z%℃°Ωμ~×±/·]|[倍次秒分时天年度级伏安欧瓦帕米克]))/g,
  /(?:(?<![代仪电钟])表|(?<![企意试])图|附录|(?<![关灌浇加倾])注|示例|公式|(?<![\u4e00-\u9fff](?<![按由见公以将据照用]))式)[ (]?[A-Z]?\.?\d+(?![\d.])/g,
  /\b(?:clause|subclause|section|table|figure|fig\.|annex|appendix|method|procedure|note|example|step|amendment|change notice|notice|revision|part|paragraph|para\.|item|test no\.|type|grade|in|of) (?:no\. ?)?[A-Z]?\.?\d+\.\d+(?:\.\d+)+\b/gi,
  /\b(?:clause|subclause|section|table|figure|fig\.|annex|appendix|method|procedure|note|example|step|amendment|change notice|notice|revision|part|paragraph|para\.|corrigendum) (?:no\. ?)?\d+(?:\.\d+)*[A-Z]?\b(?!\.?\d| ?(?:[mc]?m|k?g|in|ft|s|min|h)\b)/gi,
  /\bin \d+\.\d+(?=[:,.]?(?: |$)|:)/gi,
  /(?<!\d|\d\.)\d+(?:\.\d+)+ ?(?=条|章)/g,
  /(?:^|\n) *(?:\d+(?:\.\d+){1,5}|[A-Z]\.\d+(?:\.\d+)*)(?= [^\d%～~]|[\u4e00-\u9fff])/g,
  /(?:^|\n) *\d{1,2}\)/g,
  /\b(?:see|class) \d{1,2}(?:\.\d{1,2})+(?![\d.]*[ ]?[%℃°Ωμ~×±])/gi,
  // cleanliness codes of oils (NAS 1638)
  /\bNAS \d{1,2} ?级?/g,
  // parts of reagent and water: (1+1)
  /\(\d{1,3} ?\+ ?\d{1,3}\)/g,
  // grades, classes and their like by number: grades 33, 43 and 53, grade Fe 415, designation 275
  /(?:\b(?:grades|classes|types|models|designations?)|(?<=\bfor )sizes?) \d+[A-Z]?(?:, \d+[A-Z]?)*(?:,? (?:and|or|to) \d+[A-Z]?)?(?![\d.]* ?(?:[munpkMGμ]?[mgsVAWFHNJ]\b|[munpkMG]?(?:Hz|Pa)|[%°℃Ω×~±]))/gi,
  /\b[Gg]rade [A-Z][A-Za-z]? \d+[A-Z]?\b/g,
  // Indian standards, sections of statutes: IS 4031 (Part 6), subrules (2) and (3), § 25.1309(b)
  /\bIS \d{2,5}(?: ?\(Part \d+\))?/g,
  /\bsub(?:rule|clause|paragraph|section)s? \(?\d+\)?(?:(?:, | or | and | to )\(?\d+\)?)*/gi,
  /§{1,2} ?\d+(?:\.\d+)*(?:\([a-z\d]{1,3}\))*/g,
  // codes of an answer: 304 (Not Modified)
  /\b[1-5]\d\d \((?=[A-Z][A-Za-z -]{1,40}\))/g,
  // threads, fits and their classes: M8×1.25, G1/2, 1/4-20 UNC, 6H/6g
  /(?<![A-Za-z])(?:M|Tr|S)\d+(?:\.\d+)?(?: ?[×xX] ?\d+(?:\.\d+)?)+(?: ?mm)?(?: ?[-–] ?\d[A-Za-z]+)*/g,
  /(?<![A-Za-z])M\d+(?:\.\d+)?-\d[A-Za-z]+/g,
  /(?<![A-Za-z])(?:G|Rc|Rp|R|NPT) ?\d\/\d{1,2}\b|\b\d\/\d{1,2}-\d{1,2}(?: ?UN[A-Z]*)?/g,
  /\b\d[A-Ha-h]\/\d[A-Ha-h]\b|(?<=公差(?:带|等级)?(?:代号)?(?:应?为)?|螺纹精度(?:应?为)?)\d[A-Za-z]\d?(?:\/\d[A-Za-z])?/g,
  // hardness by pencils
  /铅笔硬度[^，。；]{0,10}?\d?[HB]/g,
  // a part of a quantity that has a letter: λ/4, d/2
  /[A-Za-zα-ω]\/\d+(?![\d.]* ?[A-Za-z%μΩ])/g,
  // names with numbers: -35号柴油, 涂-4杯, 45钢, 3型, 2类, No. 5, #10, Class 10.9, A2-70, DN 50
  /(?:[-+]|(?<!\d))\d+(?:\.\d+)? ?(?:[号#]|[型类](?![别型]))|-\d+(?=杯|式)|\d{2} ?号?钢/g,
  /\b(?:[Nn]os?\.|#|[DP]N) ?\d+(?:\.\d+)?(?! ?MPa)/g,
  /\b(?:(?:class|grade|category)(?! \d{1,2} or (?:better|higher|above|more|finer|cleaner|lower|below|less))|type|model|style|form|series|item|lot|zone|code|mode|schedule|serial number|version|release|ver\.|rev\.) [A-Z]?\d+(?:\.\d+)*[A-Z]?\b(?![\d.]* ?(?:[munpkMGμ]?[mgsVAWFHNJ]\b|[munpkMG]?(?:Hz|Pa|bar)|[%°℃Ω×~±]|min\b|h\b|in\b|times\b|to\b))/gi,
  /\b[A-Z]+\d+(?:[-/.]\d+)+/g,
  /(?:USB|TLS|SSL|HTTPS?|CAN|Bluetooth|Windows|Linux|Android|PCIe?|HDMI|SNMP|SMB|XML|HTML|UML|Java|Python|C\+\+|SQL|Wi-?Fi|DDR|SATA|版本号?为?|(?<![A-Za-z\d ])[Vv](?=\d+\.\d)) ?\d+(?:\.\d+)*[A-Za-z]?(?![\d.]* ?(?:[munkM]?[mVAs]\b|%))/g,
  /\b(?:pins?|terminals?|contacts?|ports?|phases?|positions?|stations?) \d+(?:(?:, | and | or | to )\d+)*\b(?! ?(?:[munkM]?[mgsVAW]\b|[%°]))/gi,
  // works, roads and loads by rank, heights of a year
  /[1-5] ?级(?=建筑物|公路|铁路|航道|河道|堤防|医院|负荷|配电|保护)/g,
  /(?:19|20)\d{2}(?=国家(?:高程|大地)|西安坐标|年?版)/g,
  // orders of harmonics, the strain of a proof stress
  /(?<!\d)\d+ ?次(?<=谐波[^，。；]{0,14}\d{1,3} ?次)(?: ?[~至到、和及] ?\d+ ?次)*|(?<!\d)\d+ ?次(?: ?[~至到、和及] ?\d+ ?次)*(?=的?谐波)/g,
  /(?<!\d)\d+(?:\.\d+)? ?(?:%|percent) (?=(?:proof|offset|yield) (?:stress|strength|strain))/gi,
  // multiples of a deviation, plies of a yarn
  /\d ?σ|(?<=tex ?)[×x] ?\d+/g,
  // what share of cases a value holds for
  /(?<!\d)\d+(?:\.\d+)? ?%(?= ?(?:概率|分位))/g,
  // how many axes or faces a test has is said with each of them
  /(?<!\d)\d+ ?个?(?:相互垂直的?)?(?:面|轴向?|方向|侧面)(?![\u4e00-\u9fff]*(?:积|数|力))/g,
  /(?<!\d)\d+ ?(?:小时|h) ?率|(?<!\d)\d+ ?h(?:our)? rate/g,
  // dates
  /(?:19|20)\d{2} ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?/g,
  /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/g,
  /\d{1,2} ?月 ?\d{1,2} ?日|每年 ?\d{1,2} ?月|\d{1,2} ?月(?:份|底|初|末|上旬|中旬|下旬)|月的? ?\d{1,2} ?日/g,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (?:19|20)\\d{2})?\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? (?:19|20)\\d{2})?|\\b${MONTH},? (?:19|20)\\d{2}\\b`,
    "g",
  ),
  /\b(?:in|since|of|before|by|until|after|during|from|year|to) (?:19|20)\d{2}\b(?! (?!and\b|or\b|to\b|the\b|for\b|as\b|by\b|with\b|it\b|shall\b|is\b|edition\b)[A-Za-z%°μΩ]|[%°℃\d.,]\d?| ?[A-Zμ°%Ω])/g,
  // times of day
  /\b\d{1,2}:[0-5]\d:[0-5]\d\b|\b(?:0\d|1\d|2[0-3]):[0-5]\d(?= ?(?:~|–|-|至|到|时|前|后|之间|to |and |or ))|(?<=[~–至到] ?|时间?为?|每[日天]|\b(?:at|by|before|after|until|from|to|and) )(?:[01]?\d|2[0-3]):[0-5]\d\b|\b0\d:[0-5]\d\b/g,
  /(?:上午|下午|凌晨|早上|晚上?|夜间|每[日天]|当[日天]) ?\d{1,2} ?[时点](?: ?\d{1,2} ?分)?|\d{1,2} ?时 ?\d{1,2} ?分(?!钟)/g,
  // model and colour codes: GY05, RAL 6031, RS-232, X5R; IP codes, AQL and the kind of current are read apart
  /\b(?!IP\d|AQL|MTBF|MTTR|DC|AC|HR[ABC]|HB|HV)[A-Z]{2,}[-/]?\d{2,}[A-Z\d-]*(?![\d.]* ?[%℃°Ω])/g,
  /\b(?:RAL|PANTONE|FED-STD|Class|Type|Model) \d{2,}[A-Z\d-]*/g,
  /\b(?!IP)[A-Z]{1,5}-\d+[A-Z\d-]*\b/g,
];

const NO_QUANTITIES = new PatternIndex(NO_QUANTITY, (pattern) => pattern);

/** What needs no digit: titles of documents, the first of `两个或两个以上`. */
const TITLE = /《[^《》]{1,60}》/g;
const OR_AS_MANY = /([二两三四五六\d]{1,3}[个人次名台件家项]?)或者?(?=\1及?以上)/g;

/** In most texts a quantity may begin anywhere. */
const NONE = new Uint8Array(0);

/** Marks the characters of a folded text in which no quantity may begin. */
export const maskNonQuantities = (text: string): Uint8Array => {
  let mask = NONE;
  const hide = (pattern: RegExp): void => {
    for (const found of allMatches(text, pattern)) {
      if (mask === NONE) mask = new Uint8Array(text.length);
      mask.fill(1, found.index, found.index + found[0].length);
    }
  };
  if (text.includes("《")) hide(TITLE);
  if (text.includes("以上")) hide(OR_AS_MANY);
  // each of the others asks for a digit, and most provisions have none
  if (/\d/.test(text)) NO_QUANTITIES.candidates(text).forEach(hide);
  return mask;
};
