import type { Fact } from "../reading/fact";

/** Months and years have no fixed number of days; days of work have no 24 hours. */
const CALENDAR = /年|月|季|\b(?:months?|years?|a)\b/i;
const LABOUR = /培训|训练|学习|授课|工时|工作日|值班|劳动|\btrain|\bcourse|\binstruct|\bworking day|\blabou?r|\bshift/i;
const WORKING_DAY = /工作日/;
const DAYS = /[天日周]|\b(?:d|days?|weeks?)\b/i;

/** How far a month of 28 days is from one of 31, and a year of 365 days from one of 366, as shares. */
const MONTH_SPREAD = 0.11;
const YEAR_SPREAD = 0.003;
const WEEK = 7 * 86_400;

/** A share lost in an hour is not a twenty-fourth of that lost in a day. */
const SHARE_IN = /%[^a-z\u4e00-\u9fff]*(?:per|\/|每) ?(hour|h|day|d|week|month|year|a|小时|天|日|周|月|年)\b/i;

const isTime = (fact: Fact): boolean => fact.quantity?.dimension === "s";

/**
 * Whether two times cannot be held against each other by their seconds: one told by the calendar and the other in days
 * that come near it (`30 d` against `1个月`), or one in days of work and the other in hours.
 */
export const isTimeUnsure = (left: Fact, right: Fact): boolean => {
  const [ours, theirs] = [left, right].map((fact) => fact.quantity?.text ?? "") as [string, string];
  const [a1, b1] = [ours, theirs].map((text) => SHARE_IN.exec(text)?.[1]?.toLowerCase().charAt(0));
  if (a1 !== undefined && b1 !== undefined && a1 !== b1) return true;
  if (!isTime(left) || !isTime(right)) return false;
  if (LABOUR.test(left.stretch) && LABOUR.test(right.stretch)) return DAYS.test(ours) !== DAYS.test(theirs);
  if (WORKING_DAY.test(ours) !== WORKING_DAY.test(theirs)) return true;
  if (CALENDAR.test(ours) === CALENDAR.test(theirs)) return false;
  const spread = /年|years?|\ba\b/i.test(ours + theirs) ? YEAR_SPREAD : MONTH_SPREAD;
  const [a, b] = [left.quantity!, right.quantity!].map((one) => one.high ?? one.low ?? 0) as [number, number];
  return a !== b && Math.min(a, b) > WEEK && Math.abs(a - b) <= spread * Math.max(a, b);
};
