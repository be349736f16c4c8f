/** Words for one thing, so that writing it in another way is no news. The first of each row stands for the others. */
export const CHINESE = `
口令 密码
故障 失效
质量 重量
显控 显示
噪声 噪音
黏度 粘度
闪络 飞弧
泄漏 渗漏 泄露 漏泄 漏
损坏 破损
启动 起动
贮存 储存 贮藏 储藏 存放
偏差 允差 公差 容差
交付 交货
裂纹 裂缝 裂痕
外壳 壳体 机壳
按钮 按键
指示灯 信号灯
把手 手柄 提手
螺钉 螺丝
螺母 螺帽
计算机 电脑
载荷 负荷 荷载
标志 标记
铭牌 标牌
清洗 洗涤
更换 替换 调换
报警 告警 警报 示警
断开 切断 关断
打开 开启 张开
关闭 闭合
自动 自行
手动 人工 手工
同时 一并
绝热 隔热
遥控 远控
登录 登陆
账户 账号 帐户 帐号
订购方 使用方 需方 买方 采购方 购方
承制方 承制单位 供方 供货方 卖方 制造商 制造厂 生产厂 生产厂家
图样 图纸
频段 频带 波段
信道 频道 波道
俯仰角范围 俯仰范围 俯仰转动范围 俯仰角度范围
方位角范围 方位范围 方位转动范围
最高航速 最大航速
最高车速 最大车速
最高速度 最大速度
最高转速 最大转速
语音 话音
图像 影像 图象
像素 象素
粘接 粘结 黏接 黏结 胶接
胶粘剂 粘合剂 胶黏剂 黏合剂
酒精 乙醇
漆膜 涂膜
镀层 电镀层
织物 面料 布料
制动 刹车
润滑油 滑油
管路 管道 管线
软管 胶管
过滤器 滤清器
风机 风扇
空调 空调器 空调机
摄像机 摄像头
投影机 投影仪
接地 搭铁
触点 触头
喷嘴 喷头
发动机 引擎
连续 不间断
牢固 牢靠
光滑 光洁
清晰 清楚
锈蚀 生锈
起泡 鼓泡 起鼓
断裂 折断
褪色 掉色
运输 运送
驾驶员 司机
操作者 操作人员 操作员
说明书 使用说明书
电源线 电源电缆
蓄电池 电瓶
砂尘 沙尘
霉菌 真菌
淋雨 雨淋
跌落 坠落 摔落
碰撞 撞击
倒塌 坍塌
倾覆 翻倒
点火 点燃
起爆 引爆
捆扎 打包
标签 标贴
取样 采样
镜头 物镜
屏幕 显示屏 荧光屏
导线 电线
底座 基座
支架 托架
减振器 减震器
减速器 减速机 减速箱
变速器 变速箱
水箱 水柜
背包 背囊
中性盐雾 NSS
研究法 RON
马达法 MON
锂离子电池 锂电池
电动机 马达
印制板 印刷电路板 印制电路板
焊点 焊接点
密封圈 密封环
方向盘 转向盘
制动衬片 刹车片 制动片 闸片
驾驶室 司机室
安全带 保险带
护目镜 防护眼镜
手电筒 手电
填充物 填充料 填充材料
里料 衬里 里布
拉链 拉锁
纽扣 钮扣
帮面 鞋帮 鞋面
钢丝绳 钢索 钢缆
托盘 货盘 栈板
维修 修理
拆卸 拆除
装配 组装
喷涂 喷漆
变形 形变
松动 松脱
卡滞 卡阻 卡住
堵塞 阻塞
毛刺 飞边 毛边
划痕 划伤 擦伤
异物 杂物
异响 异常声响
异味 异常气味
审计日志 审计记录
管理员 管理人员
环境温度 周围温度
充满电 满电 充足电
额定工况 额定工作状态 额定状态
初始 起始 原始
静置 搁置
浸水 水中浸泡 水中浸 浸入水中 浸在水中
佩戴 穿戴
连接器 接插件 插接件 接插器
端子 接线端子 接线柱
护套 外护套
熔断器 保险丝 熔丝
晶振 晶体振荡器
传声器 麦克风 话筒
加热器 电热器
探头 测头
充电器 充电机
适配器 电源适配器
底漆 底涂
面漆 面涂
轮胎 车胎
车厢 车箱
雨刮器 刮水器 雨刷
滤芯 过滤芯
曲轴箱 曲柄箱
制冷剂 冷媒 致冷剂
帐篷 帐蓬
文件 文档
合格证 产品合格证
放置 放入 置入
机内测试 BIT
编制 制定 制订
通电 加电 上电 接通电源 电源接通
断电 掉电 切断电源 断开电源 电源断开
防 防止
标明 标注 注明 标示
具有 具备 设有 装有 装设 加装 配有 带有 配备
`;
export const ENGLISH = `
store storage
failure fault malfunction
record log
enclosure housing casing
personnel persons people
purchaser customer buyer acquirer
supplier contractor manufacturer vendor seller
alarm alert
remain stay
start begin commence
leak leakage
cover lid
screen display
retain retention
respond response
consume consumption
absorb absorption
transmit transmission
reduce reduction
expand expansion
contain content containing
colour color
grey gray
aluminium aluminum
sulphur sulfur
fibre fiber
centre center
mould mold
odour odor
vapour vapor
tyre tire
aircraft aeroplane airplane
petrol gasoline
torch flashlight
spanner wrench
handbook manual
permissible allowable permitted
immerse submerge
adhesive glue
`;
