/** Words for one thing, so that writing it in another way is no news. */
const SAME: readonly (readonly string[])[] = [
  ["口令", "密码"],
  ["故障", "失效"],
  ["重量", "质量"],
  ["显示", "显控"],
  ["噪音", "噪声"],
  ["粘度", "黏度"],
  ["飞弧", "闪络"],
  ["泄漏", "渗漏", "漏"],
  ["破损", "损坏"],
  ["起动", "启动"],
  ["储存", "贮存"],
  ["允差", "公差", "容差", "偏差"],
  ["交货", "交付"],
];
const CANON = new Map(SAME.flatMap((group) => group.map((word) => [word, group[0]!] as const)));
const SAME_PATTERN = new RegExp([...CANON.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** The text with each such word written in one way. */
export const canonical = (text: string): string => text.replace(SAME_PATTERN, (word) => CANON.get(word) ?? word);
