/** English words for what may come of a test or a load, by their beginnings. */
export const HARMS =
  "degradation|damage|failure|malfunction|loss|leak|rupture|crack|deform|distort|slip|break|burst|yield|fractur|interrupt|error|injury|harm|collapse|flashover|seiz|jam|fail";
/** What may stand before such a word. */
export const OF_ANY_KIND =
  "(?:(?:any|undue|visible|permanent|significant|excessive|further|loss of|loss or|sign of|signs of|evidence of) )*";

/** That nothing comes of it is asked for besides: `而不压溃`, but not `而不大于`. */
export const HARMLESS = /而[不无](?![得大小高低多少超])/;
/** The same as a stretch of its own: `而不压溃`, `without permanent deformation`. */
export const WITHOUT_HARM = new RegExp(
  `${HARMLESS.source}[\\u4e00-\\u9fff]{1,6}(?=[，。；]|$)|\\bwithout ${OF_ANY_KIND}(?:${HARMS})[a-z]*(?=[,.;]|$)`,
  "g",
);
