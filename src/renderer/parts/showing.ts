import { isRestricted, type Marking, type TextSummary } from "../../contract";

/** The attribute by which an element says of which texts it tells: their ids, parted by blanks. */
const SHOWS = "data-text";
/** And the one by which it says how other words in it are marked, which are of no text. */
const BEARS = "data-marking";

/** Says of an element of which texts it tells, by words, title or name. */
export const showing = (...texts: readonly string[]): object => ({ [SHOWS]: texts.join(" ") });

/** Says of an element how what persons said in it is marked; nothing where that is not known or restricts nobody. */
export const bearing = (marking: Marking | null | undefined): object =>
  marking && isRestricted(marking) ? { [BEARS]: JSON.stringify(marking) } : {};

type IsMeant = (element: Element) => boolean;

const meant = (attribute: string, isMeant: IsMeant): string[] =>
  [...document.querySelectorAll(`[${attribute}]`)]
    .filter(isMeant)
    .map((element) => element.getAttribute(attribute) ?? "");

/** Of these texts the restricted ones of which elements in the page tell, of those that are meant. */
export function textsShown(texts: readonly TextSummary[], isMeant: IsMeant = () => true): TextSummary[] {
  const shown = new Set(meant(SHOWS, isMeant).flatMap((ids) => ids.split(" ")));
  return texts.filter(({ id, marking }) => shown.has(id) && isRestricted(marking));
}

/** How other words of such elements are marked. */
export const markingsBorne = (isMeant: IsMeant = () => true): Marking[] =>
  meant(BEARS, isMeant).map((marking) => JSON.parse(marking) as Marking);
