import { canonical } from "./synonyms";

/**
 * Words for one thing in either language, a row each: Chinese words, then English ones (their endings too).
 * They tell that two texts in two languages speak of different things, and what of either the other has nothing of.
 * A row stands before those whose words its own hold (`膜片` before `膜`), so that what both texts name is struck out whole.
 */
const THINGS = `
平键 / parallel key
键槽 / keyway
芯线 线芯 / conductor, core
磁芯 铁芯 / magnetic core, core
芯片 / chip
膜片 隔膜 / diaphragm
滤毒罐 / canister
活塞杆 / piston rod
活塞环 / piston ring
活塞 / piston
连杆 / connecting rod
气瓶 氧气瓶 钢瓶 / gas cylinder, oxygen cylinder, cylinder, bottle
[气汽油液]缸 缸[体套径] / cylinder
减压器 调压器 稳压器 / regulator
钢丝绳 / wire rope
锚链 链条?(?!路|接) / chain
织带 / webbing, strap, tape
伞绳 / suspension line, rigging line, cord
除冰液 / de-icing fluid, deicing fluid
润滑脂 油脂 / grease
探照灯 / searchlight
望远镜 / binocular, telescope
铰链 合页 / hinge
血压计 / sphygmomanometer
手术刀 / scalpel
镊子 / forceps, tweezers
蚊帐 / mosquito net, net
毛毯 / blanket
床垫 / mattress
指南针 罗盘 罗经 / compass
平台 / platform
坡道 / ramp
鱼雷 / torpedo
[水地]雷(?!达) / mine
陀螺 / gyroscope, gyro
加速度计 / accelerometer
火箭 / rocket
导轨 / guide rail, rail
主轴 / spindle
绳 / rope, cord, lanyard
拉链 / slide fastener, zipper, zip
[纽钮]扣 / button
带?扣(?![除押缴]) / buckle
防毒面具 面罩 面具 口罩 / face mask, mask, facepiece, face piece, respirator
呼气 / exhalation, expiratory
吸气 / inhalation, inspiratory
背心 / vest
防弹背心 防弹衣 / ballistic vest, body armour
防弹 / ballistic, bulletproof, bullet-resistant
插板 平板 极板 (?<![\u4e00-\u9fff])板 / plate
帐篷?杆 支杆 / tent pole, support pole
地钉 / peg, stake
轮椅 / wheelchair
止血带 / tourniquet
绷带 / bandage
胶带 / adhesive tape, tape
针头 穿刺针 注射针 / needle
水壶 / canteen, bottle
水杯 杯子 / (?<!closed[- ])(?<!open[- ])cup
炉灶 灶 / stove, burner, cooker
烤箱 烘箱 / oven
冷藏箱 冰箱 / refrigerator
冷冻箱 冷柜 冰柜 / freezer
鼠标 / mouse, mice
触摸屏 触控屏 / touch screen, touchscreen
触摸板 触控板 / touch pad, touchpad
硬盘 / hard disk, hard drive, disk drive, disk
内存 存储器 / memory
光纤 纤维 / optical fibre, optical fiber, fibre, fiber
踏板 / pedal
保险杠 / bumper
车架 / frame, chassis
驾驶室 / cab, driver's cab
安全带 / seat belt, safety belt, harness
后视镜 / rear-view mirror, mirror
车轴 车桥 [前后驱]桥 / axle
车轮 / wheel
甲板 / deck
舱壁 / bulkhead
船体 艇体 / hull
锚(?!链|固|杆|具|栓) / anchor
螺旋桨 / propeller
救生圈 / lifebuoy, life buoy, life ring
浮标 / buoy
航标灯 信标 / beacon
机翼 翼展 / wing
机身 / fuselage
起落架 / landing gear
旋翼 / rotor
弹射 / ejection, ejector
[乘旅]客 / passenger
枪管 身管 (?<!马)桶 / barrel
弹匣 / magazine
弹链 / ammunition belt
扳机 / trigger
枪机 / bolt
瞄准[镜具] / sight, scope
刀片 刀刃 刃[口部] 叶片 / blade, cutting edge
钳 / pliers, plier, tongs
扳手 / wrench, spanner
螺丝刀 旋具 / screwdriver
锤(?!试|头高) / hammer
千斤顶 / jack
葫芦 / hoist
压力表 / pressure gauge, gauge
温度计 / thermometer
恒温器 温控器 / thermostat
天平 / balance
示波器 / oscilloscope
振荡器 / oscillator
混频器 / mixer
衰减器 / attenuator
路由器 / router
交换机 / switch
二极管 / diode
晶体管 三极管 / transistor
电?刷 / brush
换向器 / commutator
转子 / rotor
定子 / stator
绝缘子 / insulator
套管 / bushing, sleeve
避雷器 / arrester, arrestor
母线 汇流排 总线 / busbar, bus bar, bus
光伏 / photovoltaic, solar, pv
管道 管路 管线 钢管 / pipe, piping, pipeline, pipework, steel pipe
法兰 / flange
喷嘴 喷头 / nozzle, sprinkler
压缩机 空压机 / compressor
换热器 热交换器 / heat exchanger
加热器 / heater
凸轮轴 / camshaft
凸轮 / cam
曲轴 / crankshaft
铆钉 / rivet
插针 销(?![售毁]) / pin
木 / wood, wooden, timber, lumber
砂(?![浆轮纸]) / sand
胶粘剂 胶黏剂 / adhesive
密封[胶剂] / sealant
泡沫 / foam
毛毡 毡 / felt
纱线 / yarn
皮革 / leather
鞋底 外底 / sole, outsole
鞋跟 后跟 / heel
陶瓷 / ceramic
钢板 / steel plate, steel sheet
墙 / wall(?! thickness)
屋[面顶] / roof
地[板坪] / floor, flooring
栏杆 护栏 扶手 / guardrail, railing, guard rail, handrail
桥梁 / bridge
渡[船轮] / ferry, ferries
跑道 / runway
滑行道 / taxiway
围栏 / fence
集装箱 容器 / container, vessel
饼干 / biscuit
大米 / rice
面粉 / flour
充电器 充电机 / battery charger, charger
电池组 / battery pack, battery package
(?:防护)?眼镜 护目镜 / goggle, glasses
试验箱 测室 / chamber
干(?![扰线涉预]) / dry, drying
滤芯 / filter element
硬件 / hardware
软件 程序 / software, program
泵 / pump
增压 / booster, boost
燃油 燃料 汽油(?!机) 柴油(?!机) 煤油 / fuel, petrol, gasoline, diesel, kerosene
滑油 机油 液压油 齿轮油 油泵 油液 / oil, lubricant, hydraulic
用水 海水 淡水 冷却水 / water, seawater, coolant
阀 / valve, cock, tap
电动机 (?<![充发])电机 马达 / motor, machine, drive
发动机 内燃机 柴油机 汽油机 / engine, diesel(?! fuel)
发电机 / generator, alternator, generating
变压器 / transformer
变频器 / converter, vfd
整流器 / rectifier
逆变器 / inverter
电池 电芯 单体 / battery, batteries, cell, accumulator
线缆 电缆 光缆 / cable, cord
插头 插座 连接器 插合 / plug, socket, connector, receptacle, mating
继电器 / relay
接触器 / contactor
熔断器 保险丝 / fuse
断路器 / breaker
传感器 探测器 探头 / sensor, transducer, detector, probe
天线 / antenna, aerial
接收(?=[机器天信灵频]) / receiver, receiving
发射 / transmitter, transmitting, transmit, launch, emit, emission
放大器 / amplifier
滤 / filter, filtration, strainer
镜 / lens, mirror, objective, telescope, microscope, periscope, binocular, scope, eyepiece, glass, goggle
显示 屏幕 / display, screen, monitor
按钮 (?<!关)按?键 / key, keypad, keyboard, button
轴承 / bearing
齿轮 / gear, gearbox
弹簧 / spring
螺栓 螺钉 螺母 紧固件 / bolt, screw, nut, fastener, stud
软管 胶管 水带 / hose
轮胎 / tyre, tire
挂车 拖车 / trailer
牵引车 / tractor
担架 / stretcher, litter
头盔 / helmet
帐篷 / tent
降落伞 伞衣 / parachute, canopy, canopies
救生筏 / raft
救生衣 / jacket, vest, lifejacket
吊带 索具 / sling
卸扣 / shackle
吊钩 / hook
手电 / flashlight, torch
头灯 前照灯 / headlamp, headlight
起重机 吊机 / crane
绞车 绞盘 / winch
梯(?![度形级]) / ladder, stair
舱?门(?!限|禁|电路|类) / door, gate, hatch
窗 / window
激光 / laser
雷达 / radar
电台 无线电 收发信机 / radio, transceiver
计算机 电脑 / computer
服务器 / server
口令 密码 / password
打印机 / printer
摄像机 照相机 相机 / camera
话筒 传声器 / microphone
扬声器 喇叭 / loudspeaker, speaker
耳机 / headset, headphone, earphone
车辆 汽车 卡车 车(?=的|应|须) / vehicle, car, truck, lorry
飞机 航空器 / aircraft, airplane, aeroplane
直升机 / helicopter
无人机 / drone, uav, unmanned
舰船 船舶 船 / ship, vessel, boat, craft
座椅 座位 / seat
方向盘 转向盘 / steering
离合器 / clutch
变速[器箱] / gearbox, transmission
油箱 / tank
水箱 / tank, reservoir
储?罐 / tank, can, vessel
散热器 / radiator, heat sink
焊缝 焊接 / weld
焊点 / solder
铸件 / casting
锻件 / forging
垫圈 垫片 / washer, gasket
密封[圈件垫条] / seal, gasket, o-ring
手柄 把手 / handle, grip, lever
手套 / glove
靴 鞋 / boot, shoe, footwear
防护服 服装 外衣 / protective clothing, clothing, garment, suit, coat, jacket
睡袋 / sleeping
背包 / backpack, rucksack
混凝土 / concrete
砂浆 / mortar
橡胶 / rubber
塑料 / plastic
玻璃 / glass
纸箱 纸板 / carton, fibreboard, fiberboard, cardboard
托盘 / pallet, tray
标签 标志牌 铭牌 / label, nameplate, plate
电源模块 / power module
电源 / power supply, power supplies, power source, supply, supplies
开关 / switch
触点 触头 接触件 / contact(?! with)
绕组 线圈 / winding, coil
端子 / terminal
电容器 / capacitor
电阻器 / resistor
印制板 电路板 / board
机柜 机架 / cabinet, rack
面板 / panel
灯(?!塔) / lamp, light, lantern, luminaire
风机 风扇 / fan, blower
空调 / conditioner, conditioning
锅炉 / boiler
灭火器 / extinguisher
监护仪 / monitor
注射器 / syringe
炸药 / explosive
雷管 / detonator
引信 / fuze, fuse
枪 / rifle, gun, pistol
弹药 枪弹 炮弹 (?<=\\d)发 / ammunition, cartridge, round, shell
`;

/** The same of parts, states and numbers that narrow what a text speaks of, wherever they stand. */
const NARROWING = `
(?<![滤磁铁线])芯(?![片线]) / core
护套 / sheath
外壳 壳体 机壳 / enclosure, housing, casing
(?<![分公发颁])布(?!置) 织物 面料 / fabric, cloth, canvas, textile
库(?!仑) 贮存 储存 存放 / store, storage, stor, storeroom, warehouse
底漆 / primer
涂层 涂料 漆 镀 (?<!隔)膜(?![片盒]) / coating, coated, paint, plating, plated, film, finish
未[涂镀漆] 裸 / uncoated, unpainted, bare
蒸[气汽] / vapour, vapor, steam
新 / new
旧 用过 使用过 / used, old
空载 无载 空(?=[箱桶瓶车包]) / no-load, unloaded, empty
满载 满(?=[箱桶瓶]) / loaded, full
零流量 / shut-off
张紧 拉紧 / tensioned, taut
双 两[极级台套根层组只] 二[级次] / two, double, dual, twin
三[极级台套根层组只相] / three, triple
单[极级层根] / single
首 第一 / first, initial
最终 / final
中心 中央 / centre, center, central
边缘 / edge
`;

/** A row, its patterns global. */
export interface WordAcross {
  readonly zh: RegExp;
  readonly en: RegExp;
  /** A thing, which may say of which kind another is (`电缆护套`); a state or a number narrows what it stands beside. */
  readonly isThing: boolean;
}

/** Words with those that stand for them where each thing is written in one way. */
const withCanon = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => (/[()[\]]/.test(word) ? word : [word, canonical(word)]))),
];

const rowsOf = (written: string, isThing: boolean): WordAcross[] =>
  written
    .trim()
    .split("\n")
    .map((row) => {
      const [chinese = "", english = ""] = row.split(" / ");
      return {
        zh: new RegExp(withCanon(chinese.split(" ")).join("|"), "g"),
        en: new RegExp(`\\b(?:${withCanon(english.split(", ")).join("|")})(?:e?s|ed|ing)?\\b`, "g"),
        isThing,
      };
    });

const THINGS_ACROSS = rowsOf(THINGS, true);
export const WORDS_ACROSS: readonly WordAcross[] = [...THINGS_ACROSS, ...rowsOf(NARROWING, false)];

/** Whether each of two texts names a thing of which the other says nothing, once what both name is struck out. */
export const nameOtherThings = (chinese: string, english: string): boolean => {
  let [ours, theirs] = [chinese, english];
  for (const { zh, en } of THINGS_ACROSS) {
    if (ours.search(zh) < 0 || theirs.search(en) < 0) continue;
    [ours, theirs] = [ours.replace(zh, " "), theirs.replace(en, " ")];
  }
  return THINGS_ACROSS.some(({ zh }) => ours.search(zh) >= 0) && THINGS_ACROSS.some(({ en }) => theirs.search(en) >= 0);
};
