/** Properties of surroundings and of what a test applies, as rows of `properties.ts`. */
export const OF_TESTS = `
temperature|nominal|K|温度,气温,环境温度,试验温度,箱温|temperature,ambient temperature,temperatures
operating-temperature|range|K|工作温度,使用温度,工作环境温度,运行温度,工作温度范围|operating temperature,working temperature,service temperature,operating temperature range
storage-temperature|range|K|贮存温度,存放温度,储存温度,贮藏温度,存储温度,非工作温度|storage temperature,non-operating temperature
transport-temperature|range|K|运输温度,贮运温度|transport temperature,shipping temperature
temperature-rise|less|K|温升,温度升高,温升值,温升限值,高出环境温度,高于环境温度的值,温度高出环境温度的值,温度高于环境温度的值,超过环境温度的值|temperature rise,rise in temperature,winding temperature rise,rise of temperature,increase in temperature,temperature increase
temperature-difference|less|K|温差,温度差,温度不均匀性,温度均匀度|temperature difference,temperature gradient,temperature uniformity
temperature-change-rate|severe|K/s|温度变化速率,温变速率,升温速率,降温速率,温度变化率,升降温速率|temperature change rate,rate of temperature change,rate of change of temperature,ramp rate,rate of temperature rise,heating rate,cooling rate
part-temperature|less|K|表面温度,壳体温度,机壳温度,外壳温度,壳温,表面最高温度,外表面温度|surface temperature,case temperature,housing temperature,maximum surface temperature,temperature of the surface,outer surface temperature,external surface temperature,enclosure temperature
part-temperature/bearing|less|K|轴承温度|bearing temperature
part-temperature/winding|less|K|绕组温度,线圈温度|winding temperature
part-temperature/junction|less|K|结温,芯片温度|junction temperature
part-temperature/oil|less|K|油温,润滑油温度,机油温度,润滑油油温|oil temperature,lubricating oil temperature
part-temperature/water|less|K|水温,出水温度,水温度|coolant temperature
part-temperature/exhaust|less|K|排气温度|exhaust temperature
part-temperature/flue|less|K|排烟温度|flue gas temperature
part-temperature/supply-air|band|K|进风温度,送风温度|supply air temperature
part-temperature/hydraulic|less|K|液压油温度,油液温度|hydraulic oil temperature
part-temperature/contact|less|K|触点温度|contact temperature
part-temperature/conductor|less|K|导体温度|conductor temperature
room-temperature|band|K|舱室温度,舱内温度,室内温度,车内温度,车厢温度,驾驶室温度,库房温度,库房内温度,仓库内温度,仓库温度,机房温度|cabin temperature,room temperature range,interior temperature,warehouse temperature
flash-point|more|K|闪点,闪火点|flash point
melting-point|more|K|熔点|melting point
melting-point/dropping|more|K|滴点|dropping point,drop point
melting-point/softening|more|K|软化点|softening point
freezing-point|less|K|凝点,冰点,凝固点|freezing point
freezing-point/pour|less|K|倾点|pour point
freezing-point/filter|less|K|冷滤点|cold filter plugging point
glass-transition|more|K|玻璃化转变温度,玻璃化温度|glass transition temperature
humidity|nominal|%|相对湿度,湿度|relative humidity,humidity
operating-humidity|range|%|工作湿度,使用湿度|operating humidity
altitude|severe|m|海拔,海拔高度,高度,升限|altitude,elevation
operating-altitude|range|m|工作高度,使用高度,工作海拔|operating altitude,service altitude
transport-altitude|range|m|贮运高度,运输高度,空运高度|transport altitude,air transport altitude
air-pressure|severe-low|Pa|气压,大气压,大气压力,低气压,试验气压|air pressure,atmospheric pressure,low pressure
pressure|severe|Pa|压力,充气压力,试验压力,表压,内压,水压|pressure,test pressure,gauge pressure,internal pressure
pressure/pneumatic|severe|Pa|气压试验|pneumatic test
working-pressure|range|Pa|工作压力,使用压力|working pressure,operating pressure
working-pressure/supply|range|Pa|供气压力,供油压力|supply pressure
burst-pressure|more|Pa|爆破压力,破裂压力|burst pressure,bursting pressure
burst-pressure/proof|more|Pa|耐压|proof pressure
output-pressure|band|Pa|输出压力,出口压力|output pressure,outlet pressure
opening-pressure|band|Pa|开启压力,动作压力,启开压力|opening pressure,cracking pressure,differential pressure
pressure-drop|less|Pa|压降,压力降,压力下降,压力损失,压差|pressure drop,pressure loss,loss of pressure
vacuum|severe-low|Pa|真空度|vacuum
leak-rate|less||泄漏率,漏率,漏气率,漏气量,泄漏量|leak rate,leakage rate,rate of leakage,rate of leak
wind-speed|severe|m/s|风速,抗风能力|wind speed,wind velocity,speed of the wind
impact-velocity|severe|m/s|冲击速度,撞击速度,碰撞速度|impact velocity,impact speed
air-velocity|severe|m/s|气流速度,空气流速,流速|air velocity,flow velocity
rainfall|severe|m/s|淋雨强度,降雨强度,雨强,降雨量|rainfall rate,rainfall intensity,rain rate,rainfall
water-depth|severe|m|水深,浸水深度,浸入深度,潜水深度|water depth,immersion depth,depth of immersion,depth
salt-concentration|setting|%,kg/m3|盐溶液浓度,氯化钠溶液,盐溶液,溶液浓度|salt solution,nacl solution,sodium chloride solution,salt water solution
salt-settling|severe||盐雾沉降率,沉降率|settling rate,fallout rate
sand-concentration|severe|kg/m3|吹砂浓度,砂尘浓度,沙尘浓度,吹尘浓度,浓度|concentration,sand concentration,dust concentration
solar-irradiance|severe|W/m2|辐照度,太阳辐射强度,辐射强度,光照强度|irradiance,solar irradiance,solar radiation
ice-thickness|severe|m|结冰厚度,覆冰厚度,冰层厚度|ice thickness,glaze thickness
strength-grade|more|级|强度等级,性能等级|strength grade,property class
fire-grade|less|级|耐火等级,防火等级|fire resistance class
weld-grade|less|级|焊缝质量等级,焊缝等级,焊接质量等级|weld quality class
contamination-grade|less|级|污染度等级,固体颗粒污染度,颗粒污染度等级|contamination class
ballistic-grade|more|级|防弹等级,防弹级别|ballistic protection level
mould-grade|less|级|长霉等级,霉菌等级,防霉等级|fungus growth rating,mould growth grade,growth rating
corrosion-grade|less|级|腐蚀等级,锈蚀等级|corrosion grade
protection-code|more|IP|防护等级,外壳防护等级|degree of protection,ip rating,ingress protection,protection
duration|severe|s|持续时间,时间,历时,保持时间,试验时间,试验持续时间,保压时间,施加时间,浸入时间,暴露时间,浸泡时间,保温时间,驻留时间,试验周期,周期,存放时间|duration,period,time,exposure time,dwell time,test duration,dwell,soak time,test time
burn-in|severe|s|老炼时间,老炼,老化时间,老化,通电老炼,筛选时间|burn-in,burn-in period,burn-in time,ageing,aging
recovery-time|setting|s|恢复时间,恢复期|recovery time,recovery period
sway|severe|°|幅度,摆幅,横摇,纵摇,横倾,纵倾,倾斜,倾斜角,摇摆,摇摆角,摇摆幅度|roll,pitch angle,heel,trim
interval|setting|s|间隔,放电间隔,时间间隔,间隔时间,维护周期,保养周期,更换周期,检查周期,备份周期,巡检周期,检修周期,复审周期,校验周期|interval,time interval
vibration-frequency|severe|Hz|扫频范围,扫频频率,振动频率,扫描频率范围|sweep range,vibration frequency
acceleration|severe|m/s2|加速度,峰值加速度,加速度幅值,过载,振动量级,量级|acceleration,peak acceleration,acceleration amplitude,shock amplitude
psd|severe|m2/s3|功率谱密度,加速度谱密度,谱密度|power spectral density,acceleration spectral density,spectral density,psd,asd
grms|severe|m/s2|总均方根加速度,均方根加速度,总均方根值|overall rms acceleration,grms
displacement|severe|m|位移幅值,振幅,双振幅,单振幅,位移|displacement amplitude,displacement,double amplitude,amplitude
pulse-width|severe|s|脉冲宽度,脉宽,脉冲持续时间|pulse width,pulse duration,pulse length
sweep-rate|setting|oct|扫频速率,扫描速率|sweep rate
sweep-cycles|severe|次|扫频次数,扫描循环数,扫频循环|sweep cycles,number of sweeps
drop-height|severe|m|跌落高度,坠落高度,自由跌落|drop height,height of drop,height of fall,height,fall height
drop-count|severe|次|跌落次数,跌落|number of drops,dropped,drops
shock-count|severe|次|冲击次数,冲击,碰撞次数,颠簸次数|number of shocks,shocks,bumps
stacking-height|severe|m|堆码高度|stacking height,height of stacking,stack height
load-factor|severe||载荷系数,安全系数,劣变系数,堆码系数|load factor,safety factor,factor of safety,deterioration factor
area-load|more|Pa|活荷载,均布荷载,均布载荷,雪载荷,雪荷载,风荷载,楼面荷载|distributed load,floor load,snow load,live load
test-load|severe|N,kg|试验载荷,试验负荷,试验负载,验证载荷,验证负荷|test load,proof load
stacking-load|severe|N,kg|堆码载荷,堆码负荷,堆码负载|stacking load
cycles|severe|次|循环次数,次数,温度循环次数,周期数,试验次数,循环|number of cycles,cycles,temperature cycles,thermal cycles
mating-cycles|more|次|插拔次数,插拔寿命,机械寿命,插拔,插合次数,机械耐久性,机械耐久次数,插拔耐久性,重复插拔,插拔耐久次数,重复插拔次数|mating cycles,mating durability,mating operations,durability cycles,mechanical endurance,mechanical life
mating-rate|setting|次/s|插拔速率,速率,操作频率|mating rate,rate of operation
cycle-life|more|次|循环寿命,使用寿命次数,疲劳寿命,动作次数,电寿命,操作寿命,开关次数,开合,启闭,敲击,按压,充放电次数,充放电循环次数,充放电循环,循环耐久能力,循环耐久性,充放电循环寿命,循环充放电次数,充放电寿命,电气寿命,电耐久性,电气耐久性,电耐久次数|cycle life,operating cycles,switching cycles,electrical life,fatigue life,operations,charge cycles,charge/discharge cycles,rechargeable,recharged,electrical endurance,cyclic endurance,cycling endurance
discharges|severe|次|放电次数,每极性|number of discharges,discharges
esd-voltage|severe|V|接触放电,空气放电,静电放电,静电放电电压,放电电压|contact discharge,air discharge,electrostatic discharge,esd
surge-voltage|severe|V|浪涌电压,过压浪涌,浪涌,浪涌(冲击),尖峰电压,过电压,瞬变电压,雷击浪涌|surge voltage,overvoltage,surge,spike,transient voltage,spike voltage
undervoltage|severe-low|V|欠压浪涌,欠电压,欠压,电压暂降,低压浪涌|undervoltage,voltage dip,voltage sag,under-voltage
burst-voltage|severe|V|电快速瞬变,脉冲群,电快速瞬变脉冲群|fast transient,eft,burst voltage
interruption|severe|s|供电中断,电压中断,断电时间,电源中断,瞬时断电|power interruption,voltage interruption,interruption
transfer-time|severe-low|s|转换时间,转移时间|transfer time
test-voltage|severe|V|试验电压,抗电强度,耐电压,介质耐压,介电强度,耐压试验,抗电强度试验,施加电压|test voltage,dielectric withstand,withstand voltage,dielectric strength,withstanding voltage,hi-pot
field-strength|severe|V/m|场强,辐射抗扰度,电场强度,辐射场,试验场强,辐射敏感度|field strength,electric field,radiated field,field,radiated susceptibility level,radiated susceptibility,radiated immunity
injected-current|severe|A|注入电流|injected current,injection current
magnetic-field|severe|A/m,T|磁场强度,磁场,工频磁场|magnetic field
emission|less||传导发射,辐射发射,辐射骚扰,传导骚扰,发射限值,骚扰电压,传导发射限值,辐射发射限值,骚扰场强,辐射发射场强,辐射骚扰场强,发射电平|conducted emission,radiated emission,emissions,disturbance voltage,emission,emission limit
shielding|more|dB|屏蔽效能,屏蔽衰减,屏蔽效率,屏蔽效果|shielding effectiveness,shielding attenuation,screening effectiveness
`;
