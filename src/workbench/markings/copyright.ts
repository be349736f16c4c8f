import type { CopyrightPolicy, TextMetadata } from "../../contract";

/**
 * What of a text may go out, as far as its kind tells. Statutes are free (Copyright Law of China, Art. 5). Mandatory
 * and military standards are their authorities' own texts: their wording may be quoted where the marking allows.
 * Whatever adopts an international standard, and whatever associations, enterprises and other countries publish, goes
 * by number and title alone.
 */
export function copyrightOf({ level, designator }: TextMetadata): CopyrightPolicy {
  if (designator.value?.adopts !== undefined) return "reference";
  switch (level.value) {
    case "statute":
      return "full";
    case "national":
    case "national-military":
    case "sector":
    case "sector-military":
    case "local":
      return "wording";
    default:
      return "reference";
  }
}
