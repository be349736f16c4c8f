import type { Modality } from "./verbs";

/** Words of a table, one or several a line. */
const words = (table: string): string[] => table.trim().split(/\s+/);

/** What comes before the action of a step: order, time, occasion, what it is taken from. */
const LEAD =
  /^(?:平行|从[^，。]{2,40}?(?=[剪裁截切抽选][取下])|从[^，。]{1,30}?中(?=(?:随机|任意)?[抽选任]?[取选])|每隔?[^，。]{1,15}?(?=记录|测量|测定|检查|读取|取样|观察)|[^，。的]{2,12}后(?=读数|读取|记录|称量|取出)|于[^，。]{1,30}?(?=烘|干燥|加热|灼烧|放置|保存|静置|冷却|称量)|(?:分别|各自)?(?:精密|准确|小心|缓缓|缓慢|迅速|逐滴|轻轻)|(?:首先|然后|再|接着|最后|随后|之后|此后|此时|其后|同时|重新|立即|分别|依次|逐渐|缓慢|再次|先)[，,]?|(?:在|当|按|按照|待|以|经|从|试验|测量|测试|检查|用)[^，,。]{1,40}(?:下|后|前|时|时间|开始|中|内|温度|速率)[，,]|[^，,。]{1,10}(?:前|后|时|期间|结束后|完毕后)[，,])+/;

/** Prepositions that begin a step whatever follows; after most verbs a noun makes a title of it, after these none does. */
const TAKING = words("将 把 按 按照 取 用");

/** Prepositions that begin a step only where an action follows. */
const WITH_ACTION = [
  "对(?=[^，。]{1,30}(?:进行|施加|实施))",
  "在(?=[^，。]{1,40}(?:保持|放置|测量|进行|施加|测试|记录|读取|加热|检查))",
  "以(?=[^，。]{1,30}(?:升|降|施加|加热|进行|拉伸|压缩|弯曲|剥离|冲洗|离心|搅拌|旋转|转动|振荡|滴加|通入|扫频|喷))",
  "给(?=[^，。]{1,15}(?:通电|施加|加))",
  "向(?=[^，。]{1,20}(?:加入|注入|施加|通入))",
];

/** What a person does in tests, laboratories, workshops, on building sites, at weapons and at computers. */
const ACTIONS = words(`
  使 参照 依照 进行 完成 恢复 准备 选择 设置 设定 调节 调整 重复 保持
  打开 关闭 开启 接通 断开 切断 启动 停止 通电 充电 放电 预热 按下 松开
  测量 测定 测试 记录 检查 检验 观察 目测 计算 读取 读出 读数 绘制 填写 确认 验证 核对 比较 计数 扫描 标记 校准 校正 标定
  选取 抽取 随机抽取 任取 取出 移出 采集 取样 采样 抽样 送检
  施加 升温 降温 升压 降压 加压 卸压 泄压 加载 逐级加载 旋转 转动 抽真空 充入
  加入 加热 冷却 称取 称量 量取 移取 吸取 注入 注满 灌入 倒入 倾倒 倾出 倾去 弃去 称重 称定 补足 放冷 滤过 滴定 滴加 滴入 离心 振荡 振摇 摇匀 混匀 过滤 蒸馏 稀释
  溶解 定容 浸入 浸泡 研磨 搅拌 静置 沉淀 萃取 抽滤 洗脱 进样 点燃 熄灭 炭化 消解 煮沸 蒸煮 保温 恒温 灼烧 烘干 干燥
  灭菌 消毒 接种 培养 施放
  清洗 擦净 擦拭 擦干 冲洗 漂洗 洗涤 水洗 晾干 吹干 甩干 沥干 风干 刮去 刮平 去除 除去 清除 清理 除油 酸洗 排空 排气 放空
  安装 拆除 拆下 拆卸 卸下 连接 装上 装入 取下 组装 装配 分解 固定 夹持 悬挂 拧紧 放入 放置 盖上 盖好 贴上 粘贴 揭去 揭开
  密封 封口 包裹 绑扎 缠绕 卷绕 展开 折叠 撕开 剥离
  涂覆 涂布 涂抹 喷涂 刷涂 浸涂 打磨 抛光 压入 压制 压缩 拉伸 弯折 铆接 焊接 切割 钻 锯 锉 淬火 回火 退火
  剪取 裁取 截取 切取 切下 剪下 裁剪 铺设 浇筑 回填 敷设 吊装
  引爆 装填 瞄准 击发
  输入 点击 键入 登录 运行 编译 导入 导出 备份 删除 保存 生成
`);

/** What a person is told not to do. */
const FORBIDDEN = ["不(?:启动|打开|使用|要)", "请勿", "切勿", "勿"];

const anyOf = (alternatives: readonly string[]): string => `^(?:${alternatives.join("|")})`;

const BEGINS_TAKING = new RegExp(anyOf(TAKING));
const ACTION = new RegExp(anyOf([...TAKING, ...WITH_ACTION, ...ACTIONS, ...FORBIDDEN]));
const NEGATIVE_ACTION = new RegExp(anyOf(FORBIDDEN));

const DESCRIBED_ACTION =
  /以[^，。]{2,30}(?:放电|充电|加载|升温|降温|加热|冷却)[至到]|(?:按|按照|依据|根据|采用|(?<![适使])用)[^，。]{2,60}(?:进行|执行|测定|测量|计算|检验|试验|检查|确定|验证)(?:[。]?$|，(?:共?测\d|取|读|重复))/;

/** What makes a thing of an action: `充电` is one, `充电电流` is none. */
const THINGS: Readonly<Record<string, string>> = {
  "输[入出]": "AC DC 电 信号 功率 阻抗 端 频率 范围 特性 交流 直流 为 量 值",
  "检(?:查|验)": "员 口 孔 井 门 规则 项目 批 水平",
  "(?:校准|检定|检验|测试)": "证书 报告 机构 人员 周期 规程 大纲",
  读数: "为 应 不 是 的 误差 装置 稳定",
  按: "压 键 钮 摩",
  取: "值 样口 样点 样器",
  用: "户 途 量 电 水 词 地 语",
  把: "手",
  将: "军 来",
  使用: "时 中 过程 前 后 说明 者 寿命 期 条件 环境 温度 单位 方 性 压力 频率 年限",
  保持: "力 架 器",
  固定: "式 端",
  安装: "孔 面 尺寸 位置 高度 方式 角 座",
  充电: "电流 电压 时间 器 机 桩 温度",
  放电: "电流 电压 时间 容量",
  切割: "面 边 速度",
  压缩: "机 比 量 空气 强度 应力 永久 模量 干粮 包 饼干",
  焊接: "接头 件 材料 工艺 人员 电流 结构",
  喷涂: "层 设备",
  扫描: "线 速率 速度 范围",
  培养: "基 箱 皿",
  采样: "率 频率 点 器 口 周期",
  取样: "口 点 器 阀 量",
  拉伸: "强度 率 性能 试验 试样",
  剥离: "强度 力",
  弯折: "次数 性能",
  回火: "温度 后",
  淬火: "温度 层",
  退火: "温度 后",
  密封: "件 圈 性 垫 面 胶 试验 容器",
  折叠: "式 床",
  展开: "时间 状态 长度",
  抽样: "方案 检验 数量 率",
  登记: "表 簿",
  运行: "时间 速度 温度 状态 噪声",
  备份: "数据 介质 系统",
  编译: "器 环境",
  保温: "层 材料 时间 性能",
  恒温: "箱 槽 器",
  水洗: "尺寸 色 后",
  洗涤: "剂 次数",
  清洗: "剂 机 液",
  计数: "器 率",
  装配: "间隙 图 件",
  组装: "件 机",
  铆接: "件",
  封口: "强度 处",
};
/** `连接器` is a thing, `连接器皿` an action. */
const TOOL =
  "(?:连接|测量|检测|加热|冷却|搅拌|干燥|过滤|固定|调节|记录|旋转|充电|校准)(?:器(?![皿件具])|仪(?![器表])|件|机(?![组器构床柜箱]))";
const THING = new RegExp(
  anyOf([...Object.entries(THINGS).map(([action, ends]) => `${action}(?:${words(ends).join("|")})`), TOOL]),
);

/** `启动风速不大于…` says how large a thing is; `保持压力不小于…` and `加热至不低于…` say what is to be done. */
const NOUN_AFTER_ACTION =
  /^(?!保持|调节|调整)[^，。将把至到]{3,10}不(?:[大小高低多少长短]于|超过)|^[^，。将把]{2,8}至少(?=[\u4e00-\u9fff])|^[^，。将把]{2,10}的[^，。将把]{1,6}(?:不?(?:大|小|高|低|多|少|长|短)于|不?超过)|^[^，。将把]{2,14}(?:是指|是(?!否)|为|应|包括|分为|由|见|符合|如下|有)/;

/** `检验结果的判定` is a title. */
const TITLE = /^[^，。；：将把]{2,12}的[\u4e00-\u9fff]{2,6}$/;

/** An imperative sentence of a procedure: 将试样放入试验箱。打开电源。 A bare noun like 测量范围为… is none. */
export function readChineseInstruction(sentence: string): Modality | null {
  const core = sentence.replace(LEAD, "");
  if (TITLE.test(sentence) || THING.test(sentence) || THING.test(core)) return null;
  const acts = ACTION.test(core) && (BEGINS_TAKING.test(core) || !NOUN_AFTER_ACTION.test(core));
  if (!acts && !DESCRIBED_ACTION.test(sentence)) return null;
  return { type: "instruction", negative: NEGATIVE_ACTION.test(core) };
}
