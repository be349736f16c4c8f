import type { Language, Reference } from "../../contract";
import { findDesignators } from "../designator";

const CLAUSE_AFTER =
  /^(?:[》」”"\s]*(?:（[^）]{0,30}）|\([^)]{0,30}\))?)(?:,?\s*(?:的|中的?|中)?\s*)(?:((?:第\s*)?(?:(?:表|图|附录|式|方法|试验|method|Method|METHOD|clause|Clause|subclause|Subclause|section|Section|paragraph|Paragraph|table|Table|TABLE|figure|Figure|annex|Annex|appendix|Appendix|APPENDIX|part|Part)\s*)?(?:[A-Z](?:\.\d+)+|[A-Z](?![A-Za-z])|\d+(?:\.\d+)*(?![\d年])(?!\s*(?:℃|°|V|Hz|mm|kg|%|h\b|min))|[IVX]+\b))(\s*(?:章|条|节))?)/;
const CLAUSE_BEFORE =
  /((?:clause|Clause|subclause|section|Section|paragraph|Table|table|Annex|annex|Figure|Method|method)\s+[A-Z]?\d*(?:\.\d+)*)\s+(?:of|in)\s+$/;
/** 参见, 参考 and notes cite for information; 按, 符合, 应 make what is cited binding (GB/T 1.1-2020, 9.6). */
const INFORMATIVE =
  /(?:参见|参考|另见|修改采用|等同采用|idt|代替|替代|see also|for information|for guidance|based on|derived from|supersedes|replaces)[^。.；;]{0,20}$/i;
const NORMATIVE =
  /(?:按|按照|依照|依据|根据|符合|满足|执行|采用|遵守|遵循|应|in accordance with|according to|conform(?:s|ing)? to|comply with|complies with|compliance with|as specified in|per|meet(?:s)?(?: the requirements of)?|to)[^。.；;]{0,40}$/i;

/** A bare number after a designator is a clause only where a mark of citing follows or a point stands in it. */
function citedClause(after: string): string | null {
  const match = CLAUSE_AFTER.exec(after);
  const written = match?.[1];
  if (written === undefined) return null;
  const marked = /[^\d.]/.test(written) || match?.[2] !== undefined || written.includes(".");
  const followedByRule = /^(?:的|中|规定|要求|和|、|，|。|；|$)/.test(after.slice(match?.[0].length ?? 0));
  if (!marked && !followedByRule) return null;
  return `${written}${match?.[2] ?? ""}`.trim();
}

function normativeIn(before: string): boolean | null {
  if (INFORMATIVE.test(before)) return false;
  return NORMATIVE.test(before) ? true : null;
}

const LOOK_BACK = 60;
const LOOK_AHEAD = 60;

/** Every designator that a clause cites, with the clause cited there, dated or not, binding or not as far as it shows. */
export function readReferences(text: string, _context?: { readonly language: Language }): Reference[] {
  return findDesignators(text).map(({ start, end, designator }) => {
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    return {
      start,
      end,
      text: text.slice(start, end),
      designator: designator.written,
      dated: designator.year !== null,
      clause: citedClause(text.slice(end, end + LOOK_AHEAD)) ?? CLAUSE_BEFORE.exec(before)?.[1] ?? null,
      normative: normativeIn(before),
    };
  });
}
