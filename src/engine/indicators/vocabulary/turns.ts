/** Turns of a Chinese sentence beside which another says the same, each told as the other; words are canonical before. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // `具有防潮能力` is `防潮`, `具有抑制干扰的功能` is `抑制干扰`
  [/(?<=具有[^，。；、\n]{1,24}?)的?(?:功能|能力|性能|性)(?=[，。；\n]|$)/g, ""],
  // `以加密方式存储` is `加密存储`
  [/(?:以|采用|通过)([\u4e00-\u9fff]{2,6}?)的?方式(?=[\u4e00-\u9fff]{2})/g, "$1"],
  // `运输过程中`, `运输期间` and `运输中` are `运输时`
  [/(?<=[\u4e00-\u9fff]{2})(?:的?过程中(?![心间])|(?<![周工定])期间(?![核隔]))/g, "时"],
  [/(?<=使用|运输|贮存|加工|装卸|行驶|飞行|维修|操作|搬运|安装|装配|清洗|焊接)途?中(?![心性央间部型])/g, "时"],
  // `舱底破损的情况下` is `舱底破损时`
  [/(?<=[\u4e00-\u9fff]{2})的?(?:情况|情形)下/g, "时"],
  // `一旦断电，` and `如果断电，` are `断电时，`
  [/(?<=^|[，。；\n] *)(?:一旦|如果|倘若|若(?!干))([^，。；应\n]{2,20}?)(?:时|的话)?(?=，)/g, "$1时"],
  // `急救箱中的药品` is that `急救箱内`
  [/(?<=[箱盒柜库室舱瓶罐桶袋])中(?![心央间部])/g, "内"],
  // what a thing bears it bears on it: `包装上应标明`, `图样上的字迹`
  [/(?<=[\u4e00-\u9fff]{2})(?<!以)上(?=应[\u4e00-\u9fff]{0,4}?(?:具有|标明|加盖|粘贴)|的(?:字迹|标志|文字|刻度))/g, ""],
  // `每件产品` is any product
  [/每[台件只个套](?=(?:产品|设备|装置)应)/g, ""],
  // `安装由供方负责` is `供方应负责安装`
  [/([\u4e00-\u9fff]{2,12}?)应?由([\u4e00-\u9fff]{2,6})负责(?=[，。；\n]|$)/g, "$2应负责$1"],
];
const MAY_TURN =
  /功能|能力|性|方式|过程中|期间|一旦|若|如果|负责|[况形]下|[用输存工卸驶行修作运装配洗接]途?中|[箱盒柜库室舱瓶罐桶袋]中|上[应的]|每/;

/** A canonical text with each such turn told in one way. */
export const inOneTurn = (text: string): string =>
  MAY_TURN.test(text) ? TURNS.reduce((told, [turn, by]) => told.replace(turn, by), text) : text;
