/**
 * What looks like numbers and is none: designators, clause and table numbers, dates, model codes, list labels.
 * Each pattern is linear: no nested quantifier over the same characters.
 */
const NO_QUANTITY: readonly RegExp[] = [
  // designators: GB/T 2423.1-2008, GJB 150.3A, MIL-STD-810H, ISO/IEC 17025:2017, IEC 60068-2-6
  /\b(?:GJB|GB|HB|QJ|SJ|WJ|CB|EJ|HJB|KJB|JB|YD|DL|HG|YB|JJG|JJF|QC|TB|JT|DB\d{2}|T\/[A-Z]{2,8}|MIL-[A-Z]{1,4}|STANAG|DEF STAN|DOD|ISO|IEC|IEEE|CISPR|ITU-[TR]|ASTM|SAE|EN|BS|DIN|NATO|RTCA|DO|NFPA|UL|ANSI|JESD|IPC)(?:\/[A-Z]{1,5})* ?[-.]?(?:STD|PRF|DTL|HDBK|AQAP|A|J|D|B|C|E|F|G)?[- ]?\d+(?:\.\d+)*[A-Z]?(?:[-–:]\d+)*(?:[-–:](?:19|20)\d{2})?/g,
  // clause, table, figure, annex, amendment numbers
  /(?:第 ?)\d+(?:\.\d+)*(?=[条章节款号页部分步类])/g,
  /(?:表|图|附录|式|公式|注|示例|步骤|方法|程序|代号|型号|编号|批号|图号|修改单|条款?|章|按|见|符合|依据|将|把|在|对)[ (]?[A-Z]?\.?\d{1,2}(?:\.\d{1,2})+(?![\d.]*[ ]?(?:[\da-zA-Z%℃°Ωμ~×±/·]|[倍次秒分时天年度级伏安欧瓦帕米克]))/g,
  /(?:表|图|附录|注|示例|公式|式)[ (]?[A-Z]?\.?\d+(?![\d.])/g,
  /\b(?:clause|subclause|section|table|figure|fig\.|annex|appendix|method|procedure|note|example|step|amendment|change notice|notice|revision|part|paragraph|para\.|item|test no\.|type|grade|in|of) (?:no\. ?)?[A-Z]?\.?\d+\.\d+(?:\.\d+)+\b/gi,
  /\b(?:clause|subclause|section|table|figure|fig\.|annex|appendix|method|procedure|note|example|step|amendment|change notice|notice|revision|part|paragraph|para\.|corrigendum) (?:no\. ?)?\d+(?:\.\d+)*[A-Z]?\b/gi,
  /\bin \d+\.\d+(?=[:,.]? |:)/gi,
  /\d+(?:\.\d+)+ ?(?=条|章)/g,
  /(?:^|\n) *(?:\d+(?:\.\d+){1,5}|[A-Z]\.\d+(?:\.\d+)*)(?= [^\d%～~]|[\u4e00-\u9fff])/g,
  /(?:^|\n) *\d{1,2}\)/g,
  /\b(?:see|class) \d{1,2}(?:\.\d{1,2})+(?![\d.]*[ ]?[%℃°Ωμ~×±])/gi,
  // cleanliness codes of oils (NAS 1638)
  /\bNAS \d{1,2} ?级?/g,
  // parts of reagent and water: (1+1)
  /\(\d{1,3} ?\+ ?\d{1,3}\)/g,
  // what share of cases a value holds for
  /\d+(?:\.\d+)? ?%(?= ?(?:概率|分位))/g,
  // how many axes or faces a test has is said with each of them
  /\d+ ?个?(?:相互垂直的?)?(?:面|轴向?|方向|侧面)(?![\u4e00-\u9fff]*(?:积|数|力))/g,
  /\d+ ?(?:小时|h) ?率|\d+ ?h(?:our)? rate/g,
  // dates
  /(?:19|20)\d{2} ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?/g,
  /(?:19|20)\d{2}-\d{2}-\d{2}/g,
  // model and colour codes: GY05, RAL 6031, RS-232, X5R; IP codes, AQL and the kind of current are read apart
  /\b(?!IP\d|AQL|MTBF|MTTR|DC|AC|HR[ABC]|HB|HV)[A-Z]{2,}[-/]?\d{2,}[A-Z\d-]*(?![\d.]* ?[%℃°Ω])/g,
  /\b(?:RAL|PANTONE|FED-STD|Class|Type|Model) \d{2,}[A-Z\d-]*/g,
  /\b(?!IP)[A-Z]{1,5}-\d+[A-Z\d-]*\b/g,
];

/** Marks the characters of a folded text in which no quantity may begin. */
export const maskNonQuantities = (text: string): Uint8Array => {
  const mask = new Uint8Array(text.length);
  // each pattern asks for a digit, and most provisions have none
  if (!/\d/.test(text)) return mask;
  for (const pattern of NO_QUANTITY) {
    for (const found of text.matchAll(pattern)) mask.fill(1, found.index, found.index + found[0].length);
  }
  return mask;
};
