import type { Clause } from "../../contract";
import { isScope } from "../scope";

/** `（以下简称“电源”）`, `(hereinafter referred to as the "unit")` */
const CALLED =
  /[(（]以下(?:简)?称为?["“”「『]?([\u4e00-\u9fff]{2,8}?)["“”」』]?[)）]|\(herein(?:after)?,? (?:(?:referred to as|called) )?(?:the )?["“']?([a-z][a-z -]{1,30}?)["”']?\)/i;

type Titled = Pick<Clause, "title" | "text">;

/** The name by which a text calls its object, as its scope introduces it; null where it introduces none. */
export function objectOf(clauses: readonly Titled[]): string | null {
  const scope = clauses.find(({ title }) => isScope(title));
  const called = scope && CALLED.exec(scope.text);
  return called ? (called[1] ?? called[2]!.toLowerCase()) : null;
}

/**
 * The name of the object of two texts, where both call it the same: a provision that names it says no more than one that
 * leaves it out. Under two names they may be two things, and the difference must be seen.
 */
export function sharedObject(left: readonly Titled[], right: readonly Titled[]): string | null {
  const object = objectOf(left);
  return object !== null && object === objectOf(right) ? object : null;
}
