/**
 * Folds the ways one sign is written into one, unit for unit: the result is as long as the input, so an offset
 * into it is an offset into the source. (String.normalize is not used: it changes lengths and follows ICU.)
 */
const DASHES = "‐‑‒–—―−─﹘﹣－";
const SLASHES = "∕⁄／";
const SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t";

/** These and all full-width forms. */
const FOLDED = new RegExp(`[${DASHES}${SLASHES}${SPACES}∗\\uff01-\\uff5e]`, "g");

function foldUnit(unit: string): string {
  if (DASHES.includes(unit)) return "-";
  if (SLASHES.includes(unit)) return "/";
  if (SPACES.includes(unit)) return " ";
  if (unit === "＊" || unit === "∗") return "*";
  return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
}

export const foldSigns = (text: string): string => text.replace(FOLDED, foldUnit);
