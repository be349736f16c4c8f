/** Turns of a Chinese sentence beside which another says the same, each told as the other; words are canonical before. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // `具有防潮能力` is `防潮`, `具有抑制干扰的功能` is `抑制干扰`
  [/(?<=具有[^，。；、\n]{1,24}?)的?(?:功能|能力|性能|性)(?=[，。；\n]|$)/g, ""],
  // `以加密方式存储` is `加密存储`
  [/(?:以|采用|通过)([\u4e00-\u9fff]{2,6}?)的?方式(?=[\u4e00-\u9fff]{2})/g, "$1"],
  // `运输过程中` and `运输期间` are `运输时`
  [/(?<=[\u4e00-\u9fff]{2})(?:的?过程中(?![心间])|(?<![周工定])期间(?![核隔]))/g, "时"],
  // `一旦断电，` and `如果断电，` are `断电时，`
  [/(?<=^|[，。；\n] *)(?:一旦|如果|倘若|若)([^，。；应\n]{2,20}?)(?:时|的话)?(?=，)/g, "$1时"],
  // `安装由供方负责` is `供方应负责安装`
  [/([\u4e00-\u9fff]{2,12}?)应?由([\u4e00-\u9fff]{2,6})负责(?=[，。；\n]|$)/g, "$2应负责$1"],
];
const MAY_TURN = /功能|能力|性|方式|过程中|期间|一旦|若|如果|负责/;

/** A canonical text with each such turn told in one way. */
export const inOneTurn = (text: string): string =>
  MAY_TURN.test(text) ? TURNS.reduce((told, [turn, by]) => told.replace(turn, by), text) : text;
