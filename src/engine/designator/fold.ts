/**
 * Folds the ways one sign is written into one, unit for unit: the result is as long as the input, so an offset
 * into it is an offset into the source. (String.normalize is not used: it changes lengths and follows ICU.)
 */
const DASHES = "‐‑‒–—―−─﹘﹣－";
const SLASHES = "∕⁄／";
const SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\t";

function foldUnit(unit: string): string {
  if (unit < "\u0080" && unit !== "\t") return unit;
  if (DASHES.includes(unit)) return "-";
  if (SLASHES.includes(unit)) return "/";
  if (SPACES.includes(unit)) return " ";
  if (unit === "＊" || unit === "∗") return "*";
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

export function foldSigns(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text.charAt(i));
  return folded;
}
