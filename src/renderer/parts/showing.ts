/** The attribute by which an element says of which texts it tells: their ids, parted by blanks. */
const SHOWS = "data-text";

/** Says of an element of which texts it tells, by words, title or name. */
export const showing = (...texts: readonly string[]): object => ({ [SHOWS]: texts.join(" ") });

/** Ids of the texts of which elements in the page tell, of those that are meant. */
export function textsShown(isMeant: (element: Element) => boolean = () => true): Set<string> {
  const shown = [...document.querySelectorAll(`[${SHOWS}]`)].filter(isMeant);
  return new Set(shown.flatMap((element) => element.getAttribute(SHOWS)?.split(" ") ?? []));
}
