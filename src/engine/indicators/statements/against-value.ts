import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import { finding } from "../values/finding";
import { contained, contentOf } from "../vocabulary/content";
import { ABOUT, SAYS } from "./answer";
import { type StatementRow, values } from "./row";
import { contentOfSegment } from "./said";
import type { Statement } from "./statements";

/** `无明显泄漏` lets the slight pass. */
export const SOFTENS = /明显|显著|严重|大面积|过大|\b(?:significant|excessive|visible|major|permanent)/i;

/** `气孔不多于3个` against `不允许有裂纹和气孔`: what is limited is one of what is banned. */
const isListed = ({ noun }: Fact, { list, text }: Statement): boolean => {
  const named = noun?.replace(/[数量率]+$/, "") ?? "";
  return named.length > 1 && !SOFTENS.test(text) && (list?.items ?? []).some((item) => item.endsWith(named));
};

/** Where all must pass none may fail. */
const ALL_PASS = /^应(?:全部|均|都)?合格|^shall (?:all )?pass\b/;

/** A forbidden event against an allowed number of it: nothing is less than any number (`不允许失效` against `失效数不大于1`). */
export const zeroAgainst = (statement: Statement, facts: readonly Fact[], other: Reading): Fact | null => {
  if (ALL_PASS.test(statement.text)) return facts.find(({ property }) => property?.id === "failures-allowed") ?? null;
  if (!statement.negative) return null;
  for (const fact of facts) {
    const limited =
      fact.sense === "upper-limit" ||
      fact.quantity?.high === 0 ||
      (fact.modality === "may" && fact.quantity?.dimension === "count");
    if (!limited || fact.quantity === null) continue;
    // what is limited must be what is banned: no `不应脱落` for a limited `变形`
    if (fact.named.size > 0 && ![...fact.named].some((word) => statement.content.has(word))) continue;
    const segment = other.segments[fact.segment];
    if (segment && contained(statement.content, contentOfSegment(other, segment)) >= ABOUT) return fact;
    if (isListed(fact, statement)) return fact;
  }
  return null;
};

/** A limited extent against a bare permission: `变形不超过5 mm` against `允许变形`. */
const permittedAgainst = (fact: Fact, statements: readonly Statement[]): Statement | null => {
  if (fact.sense !== "upper-limit") return null;
  const permissions = statements.filter(({ modality }) => modality === "may");
  if (permissions.length === 0) return null;
  const noun = contentOf(fact.noun ?? "");
  if (noun.size === 0) return null;
  return permissions.find((one) => contained(noun, one.content) >= ABOUT) ?? null;
};

/** `涂料颜色按用户要求` against `涂料颜色为军绿色`: what the left leaves open is settled on the right without a value. */
const openOnLeft = (fact: Fact, rights: readonly Statement[]): StatementRow | null => {
  if (!fact.open || fact.quantity !== null || fact.named.size === 0) return null;
  const settled = rights.find((one) => contained(fact.named, one.content) >= SAYS);
  if (!settled) return null;
  return { left: fact, right: settled, found: finding("undetermined", "open-value", { value: fact.text }) };
};

/** A value of the left whose counterpart is a statement: a permission, or a ban of what it only limits. */
export const judgeFact = (fact: Fact, rights: readonly Statement[], left: Reading): StatementRow | null => {
  const settled = openOnLeft(fact, rights);
  if (settled) return settled;
  const permission = permittedAgainst(fact, rights);
  if (permission) {
    const found = finding("left-stricter", "permitted-on-right", values(fact.text, permission.text));
    return { left: fact, right: permission, found };
  }
  const ban = rights.find((one) => zeroAgainst(one, [fact], left) !== null);
  if (!ban) return null;
  const verdict = fact.high === 0 ? "same" : "right-stricter";
  return { left: fact, right: ban, found: finding(verdict, "zero-against-number", values(fact.text, ban.text)) };
};

/** What is banned on the left, and counted or limited on the right. */
export const zeroRow = (ours: Statement, fact: Fact): StatementRow => {
  const verdict = fact.high === 0 && fact.modality !== "may" ? "same" : "left-stricter";
  return { left: ours, right: fact, found: finding(verdict, "zero-against-number", values(ours.text, fact.text)) };
};
