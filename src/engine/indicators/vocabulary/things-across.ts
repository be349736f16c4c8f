/**
 * Things that values are values of, in either language, a row each: Chinese words, then English ones (their plurals too).
 * They tell that two texts in two languages speak of different things; that they speak of one, no word tells.
 */
const THINGS = `
泵 / pump
燃油 燃料 汽油(?!机) 柴油(?!机) 煤油 / fuel, petrol, gasoline, diesel, kerosene
滑油 机油 液压油 齿轮油 油泵 油液 / oil, lubricant, hydraulic
水泵 用水 海水 淡水 冷却水 / water, seawater, coolant
阀 / valve, cock, tap
电动机 (?<!充|发)电机 马达 / motor, machine, drive
发动机 内燃机 柴油机 汽油机 / engine, diesel
发电机 / generator, alternator, generating
变压器 / transformer
整流器 / rectifier
逆变器 / inverter
充电器 充电机 / charger
电池 电芯 单体 / battery, batteries, cell, accumulator
线缆 电缆 光缆 / cable, cord, lead
插头 插座 连接器 插合 / plug, socket, connector, receptacle, mating
继电器 / relay
接触器 / contactor
熔断器 保险丝 / fuse
断路器 / breaker
传感器 探测器 探头 / sensor, transducer, detector, probe
天线 / antenna, antennas, aerial
接收 / receiver, receiving
发射 / transmitter, transmitting, transmit, launch, emit, emission
放大器 / amplifier
镜 / lens, lenses, mirror, objective, telescope, microscope, periscope, binocular, scope, eyepiece, glass, glasses
显示 屏幕 / display, screen, monitor
键 / key, keypad, keyboard, button
轴承 / bearing
齿轮 / gear, gearbox
弹簧 / spring
螺栓 螺钉 螺母 紧固件 / bolt, screw, nut, fastener, stud
软管 胶管 / hose
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
手电 / flashlight, torch, torches
头灯 前照灯 / headlamp, headlight
起重机 吊机 / crane
绞车 绞盘 / winch, winches
梯 / ladder, stair
`;

const words = (written: string): string[] => written.split(/,? /).filter((word) => word !== "");

/** Each thing by its words in the one and the other language. */
export const THINGS_ACROSS: readonly (readonly [chinese: RegExp, english: RegExp])[] = THINGS.trim()
  .split("\n")
  .map((row) => {
    const [chinese = "", english = ""] = row.split(" / ");
    return [new RegExp(words(chinese).join("|")), new RegExp(`\\b(?:${words(english).join("|")})s?\\b`)];
  });
