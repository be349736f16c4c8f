/** What matter may hold, in both languages: of each so much is bounded, by one of the names that such a share goes by. */
const SUBSTANCES = `
铅 lead
砷 arsenic
镉 cadmium
汞 mercury
铬 chromium
六价铬 hexavalent chromium
铜 copper
锌 zinc
铁 iron
锰 manganese
镍 nickel
铝 aluminium
锡 tin
硒 selenium
锑 antimony
钡 barium
钠 sodium
钾 potassium
钙 calcium
镁 magnesium
碳 carbon
硅 silicon
磷 phosphorus
氮 nitrogen
氢 hydrogen
氧 oxygen
氧气 oxygen gas
氟 fluorine
氯 chlorine
氯离子 chloride
氯化物 chlorides
氟化物 fluoride
硫酸盐 sulfate
硝酸盐 nitrate
亚硝酸盐 nitrite
氨 ammonia
氨氮 ammonia nitrogen
硫化氢 hydrogen sulfide
二氧化碳 carbon dioxide
一氧化碳 carbon monoxide
二氧化硫 sulfur dioxide
臭氧 ozone
甲醇 methanol
苯 benzene
甲苯 toluene
芳烃 aromatics
烯烃 olefins
石棉 asbestos
蛋白质 protein
脂肪 fat
油 oil
盐 salt
糖 sugar
淀粉 starch
碳水化合物 carbohydrate
膳食纤维 dietary fibre
维生素C vitamin c
灰尘 dust
粉尘 dust particles
棉 cotton
毛 wool
玻璃纤维 glass fibre
树脂 resin
填料 filler
炭黑 carbon black
`;

/** `铅含量`, `含铅量`; a content of one sign alone is named besides by what it is part of. */
const row = (line: string): string => {
  const [zh = "", ...words] = line.split(" ");
  const en = words.join(" ");
  const id = `content-${words.join("-")}`;
  const chinese = [`${zh}含量`, `含${zh}量`, `${zh}浓度`, `${zh}质量分数`, `${zh}体积分数`].map((name) =>
    name.toLowerCase(),
  );
  return `${id}|nominal|%,kg/m3,mol/m3,kg|${chinese.join()}|${en} content,content of ${en},${en} concentration`;
};

/** Rows of `properties.ts`. */
export const CONTENTS = SUBSTANCES.trim().split("\n").map(row).join("\n");
