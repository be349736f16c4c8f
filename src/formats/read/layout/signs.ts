/**
 * Fonts often name the sign of a word by the radical that looks the same: the radical is then read. Kangxi radicals have
 * compatibility mappings; of the supplement only those are listed that are words of their own
 * (Unicode Character Database, EquivalentUnifiedIdeograph).
 */
const KANGXI = /[\u2f00-\u2fd5]/g;
const SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "⺁厂 ⺈刀 ⺊卜 ⺎兀 ⺜日 ⺝月 ⺟母 ⺠民 ⺩王 ⺫目 ⺬示 ⺶羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻒镸 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 " +
    "⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
  )
    .split(" ")
    .map((pair) => [pair[0]!, pair[1]!]),
);
const SUPPLEMENTED = new RegExp(`[${Object.keys(SUPPLEMENT).join("")}]`, "g");
/** Dashes of typesetters, as standards write them. */
const DASHES: readonly (readonly [RegExp, string])[] = [
  [/\u2e3a/g, "——"],
  // what the maps of Chinese fonts call the leaders of contents
  [/\u22ef/g, "…"],
  [/\u301c/g, "～"],
];

/** The signs of a page as they are meant. */
export const plainSigns = (text: string): string =>
  DASHES.reduce((plain, [drawn, meant]) => plain.replace(drawn, meant), text)
    .replace(KANGXI, (radical) => radical.normalize("NFKC"))
    .replace(SUPPLEMENTED, (radical) => SUPPLEMENT[radical]!);
