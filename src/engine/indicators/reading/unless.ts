import { allMatches } from "../../all-matches";

/** `仪器应经校准后，方可使用`; `经济`, `经常` and `已经` are other words. */
const ONLY_AFTER =
  /(?:只有|必须|[应须])?(?<![已未不曾途历几财神])经(?:过(?!程))?(?![济纬常费验营典度销理])([^，。；应须不\n\d]{2,16}?)(?:之?后)?，?[方才][可能]/g;
/**
 * What may be done only after something is told as what must not be done without it: `仪器未经校准不得使用`, in as many
 * signs; as it stands where it has too few for it (`经校准方可使用`).
 */
export const withoutOnlyAfter = (text: string): string =>
  text.replace(ONLY_AFTER, (found, condition: string) => {
    const ban = `未经${condition}不得`;
    return ban.length > found.length ? found : ban.padEnd(found.length);
  });

const CONDITION = /未经([^，。；\n]{2,16}?)(?=的|[，。；\n ]|不[应得准])/g;

/** What must have been done lest something be banned, by all such bans of a text. */
export const conditionsOfBans = (text: string): readonly string[] =>
  allMatches(text, CONDITION).map(([, condition]) => condition!);
