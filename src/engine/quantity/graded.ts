import { PLAIN_UNIT, type Shape } from "./valued";

/** Words before a letter or a Roman numeral that make it a grade to be reached and no name of a class. */
export const BEFORE_GRADE =
  "(?:不(?:应|得)?(?:低于|劣于|差于|次于|高于|超过)|优于|达到|至少|(?:等级|级别|质量|度)(?:均)?应?为) ?";

interface Scale {
  readonly name: string;
  /** A step of the scale as written, told by its first group. */
  readonly step: RegExp;
  /** What must stand before it. */
  readonly before: RegExp;
  readonly rank: (step: string) => number;
}

const ROMAN = "ⅠⅡⅢⅣⅤ";
/** Highest temperatures of the thermal classes (GB/T 11021, IEC 60085), in °C. */
const THERMAL: Readonly<Record<string, number>> = { Y: 90, A: 105, E: 120, B: 130, F: 155, H: 180, N: 200, R: 220 };

/** Of the named scales the higher rank is the better one; of letters and Roman numerals the text must tell. */
const SCALES: readonly Scale[] = [
  // cleanliness of oils (NAS 1638), burning of plastics (UL 94), blasted steel (GB/T 8923, ISO 8501)
  {
    name: "grade NAS",
    step: /NAS ?(\d{1,2})(?!\d)(?: ?级)?/y,
    before: /(?<![A-Za-z])$/,
    rank: (step) => -Number(step),
  },
  {
    name: "grade UL 94",
    step: /V-([012])(?!\d)(?: ?级)?/y,
    before: /(?<![A-Za-z\d-])$/,
    rank: (step) => -Number(step),
  },
  {
    name: "grade Sa",
    step: /Sa ?(1|2½|2\.5|2|3)(?!\d)(?: ?级)?/y,
    before: /(?<![A-Za-z])$/,
    rank: (step) => Number(step.replace("½", ".5")),
  },
  {
    name: "grade thermal",
    step: /([YAEBFHNR])级/y,
    before: /(?:绝缘|耐热)等级[^，。；]{0,8}$/,
    rank: (step) => THERMAL[step]!,
  },
  {
    name: "grade letter",
    step: /([A-F])级/y,
    before: new RegExp(`${BEFORE_GRADE}$`),
    rank: (step) => step.charCodeAt(0),
  },
  {
    name: "grade",
    step: new RegExp(`([${ROMAN}])级`, "y"),
    before: new RegExp(`${BEFORE_GRADE}$`),
    rank: (step) => ROMAN.indexOf(step) + 1,
  },
  {
    name: "grade",
    step: new RegExp(`([${ROMAN}])级(?=合格|为合格)`, "y"),
    before: /[，,；;、 ]$|$/,
    rank: (step) => ROMAN.indexOf(step) + 1,
  },
];

/** Scales of which the higher rank is known to be the better one. */
export const isRanked = (dimension: string): boolean => dimension.startsWith("grade ") && dimension !== "grade letter";

/** With what the steps of all scales begin. */
const BEGINS = /[A-ZⅠ-Ⅴ]/;
/** `C30`, `P8`, `SIL2` behind a word for grades: numbers of one letter are steps of one scale, the more the better. */
const CODED =
  /(SIL ?|MU|PSL|[A-Z])(\d+(?:\.\d+)?)(?![A-Za-z\d.]|-\d| ?[munpkMGμ]?(?:m|g|V|A|W|Hz|Pa|s|L|N|J)\b|[%°℃Ω×~±])(?:级)?/y;
const GRADED =
  /(?:等级|级别|标号|指数)(?:应|须|宜|可)?(?:优先)?(?:采用|选用|达到?|为|是|不(?:应|得)?(?:低于|高于|小于|大于|超过|劣于)|:|≥|≤)? ?$/;

const readCoded = (text: string, at: number, before: string): Shape | null => {
  if (!GRADED.test(before)) return null;
  CODED.lastIndex = at;
  const found = CODED.exec(text);
  if (!found) return null;
  const value = Number(found[2]);
  const unit = { ...PLAIN_UNIT, dimension: `grade ${found[1]!.trim()}`, written: "级" };
  return { end: at + found[0].length, low: value, high: value, nominal: value, unit, form: "value", damaged: false };
};

/** A step that no number tells is a value to be held against others, and no quantity to be shown. */
export const isNamedStep = ({ dimension, text }: { readonly dimension: string; readonly text: string }): boolean =>
  dimension.startsWith("grade") && /^[A-Z\u2160-\u2169]/.test(text);

const LOOK_BACK = 16;

/** A step of a scale that is named by a letter or with the name of the scale: `NAS 8级`, `V-0`, `不低于B级`. */
export const readGrade = (text: string, at: number): Shape | null => {
  if (!BEGINS.test(text.charAt(at))) return null;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  for (const { name, step, before: sign, rank } of SCALES) {
    step.lastIndex = at;
    const found = step.exec(text);
    if (!found || !sign.test(before)) continue;
    const value = rank(found[1]!);
    const unit = { ...PLAIN_UNIT, dimension: name, written: "级" };
    const end = at + found[0].length;
    return { end, low: value, high: value, nominal: value, unit, form: "value", damaged: false };
  }
  return readCoded(text, at, before);
};
