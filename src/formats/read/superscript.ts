const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
};

/** A raised whole number in the characters that Unicode has for it (m², 10⁻³); null for anything else. */
export const superscript = (text: string): string | null =>
  /^[+\-−–]?\d{1,4}$/.test(text) ? [...text].map((sign) => SUPERSCRIPTS[sign]).join("") : null;

/** More than one sign needs brackets once it stands on one line. */
export const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

/** A text as an exponent: raised signs where there are such, else behind a caret. */
export const raised = (text: string): string => superscript(text) ?? `^${grouped(text)}`;
