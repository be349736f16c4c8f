/** English words for what may come of a test or a load, by their beginnings. */
export const HARMS =
  "degradation|damage|failure|malfunction|loss|leak|rupture|crack|deform|distort|slip|break|burst|yield|fractur|interrupt|error|injury|harm|collapse|flashover|seiz|jam|fail";
/** What may stand before such a word. */
export const OF_ANY_KIND =
  "(?:(?:any|undue|visible|permanent|significant|excessive|further|loss of|loss or|sign of|signs of|evidence of|being) )*";

/** That nothing comes of it is asked for besides: `而不压溃`, but not `而不大于`. */
export const HARMLESS = /而[不无](?![得大小高低多少超])/;
const CHINESE_HARM =
  "(?:明显|可见)?(?:损[坏伤]|破[损裂]|开裂|断裂|裂[纹缝]|变形|松动|脱落|[渗泄]漏|漏[水气油]|锈蚀|腐蚀|卡滞|卡死|异[响味]|毛刺|划[伤痕]|起[泡皮]|剥落|击穿|闪络|飞弧|死机|误[动报]作?|短路|气[泡孔]|夹渣|杂质|霉斑)";
/** A ban of such behind what is demanded: `，不应有变形和松动`, `、无异响`. */
const BANNED_HARM = `(?<=[、，；])且?(?:应?均?无|不[应得](?:有|出现|发生|产生|存在)?)${CHINESE_HARM}(?:[、和及或与]无?${CHINESE_HARM})*(?:等?(?:现象|缺陷))?(?=[，。；]|$)`;

/** The same as a stretch of its own: `而不压溃`, `without permanent deformation`. */
export const WITHOUT_HARM = new RegExp(
  `${HARMLESS.source}[\\u4e00-\\u9fff]{1,6}(?=[，。；]|$)|${BANNED_HARM}|\\bwithout ${OF_ANY_KIND}(?:${HARMS})[a-z]*(?=[,.;]|$)`,
  "g",
);

/** `不漏风`, `不裂面`: a verb of harm that is denied without a demand. */
export const NO_HARM = "不[漏渗裂脱褪掉断卡松堵粘]";
