/**
 * Words that count things. The Chinese ones (量词) are a closed class (GB/T 15835 writes numbers before them); English
 * counts by the plural of whatever is counted, so that only what is told as a number of times or events is listed.
 */

/** What is made, packed or set up, one by one; after 一 they are an article more often than a number. */
const THINGS =
  "个 只 支 枝 条 根 块 片 张 件 台 套 份 组 批 项 处 袋 箱 盒 桶 瓶 罐 包 捆 卷 盘 筒 辆 艘 架 枚 部 颗 粒 发 门 挺 座 栋 幢 间 层 段 节 道 路 股 排 列 行 页 本 册 扇 把 副 双 对 顶 床 匹 具 盏 株 束 堆 垛 串 滴 幅 杆 孔 芯 匝 档 挡 键 格 方 针 捻 口 扣 头 点 帧 通道 像素 像元 电视线 样品 样本 字 字符 汉字 跳 户 家 台套".split(
    " ",
  );

/** People, and what is done a number of times: also one of them is counted. */
const PERSONS = "名 位 人".split(" ");
const EVENTS =
  "次 遍 回 趟 轮 圈 周期 个周期 循环 个循环 周次 人次 架次 台次 车次 班次 学时 课时 个学时 例 笔 飞行小时 飞行时 线对".split(
    " ",
  );

export const CHINESE_COUNTERS: readonly string[] = [...THINGS, ...PERSONS, ...EVENTS, "种"];

export const ENGLISH_COUNTERS: readonly string[] =
  "times cycles cycle samples sample units unit pieces specimens shocks shock drops drop sweeps sweep pulses pulse operations insertions impacts blows frames lines pixels channels pairs bends discharges strokes revolutions matings reviews copies defects failures characters character attempts attempt readings measurements determinations CFU MPN PFU users persons people men digits turns layers plies coats rounds shots items parts vehicles aircraft".split(
    " ",
  );

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

/** Where a counter or the short name of a unit begins another word, it is neither: `2目标`, `3分别`, `1处理`. */
export const OTHER_WORD =
  /^(?:方[向法式面案程便针位]|目[标录的前视测镜]|特[殊种性定别征级]|安[全装]|升[降温级起]|分[别类组为成析布解离流支散段配层项部期]|点[火焊胶阵检蚀]|节[点能水流气拍]|口[径令腔部]|头[部盔]|层[间压流析]|段落|行[程驶人业]|列[出举车入]|字[段典]|条[件款文纹码]|项目|处[理置于]|位[置移于]|门槛|发(?:[生出动送电热布放]|射(?!击))|道德|路[径由线面]|把[手握]|双[方边面]|副本|顶[部盖]|床身|件号|针[对孔]|键合|孔[径距]|芯[片轴]|根[据部]|片[状]|块[状]|张[力拉]|组[成件合装]|批准|户外|家[用具]|本[文标]|部[分件门位队署])/;

/** A counter behind a number in words, which makes it a count. */
export const COUNTED = new RegExp(
  `^ ?(?:${alternatives([...THINGS.filter((word) => !"点项条路行列头口字节段排家对".includes(word)), ...EVENTS])}|名|人|位(?!数|小数|有效))`,
);

/** `一台设备`: a thing, not how many. */
export const ARTICLE = new RegExp(`^ ?(?:${alternatives(THINGS)})`);
