/** Properties of vehicles, ships, machines, fluid power, packing, arms and medical goods, as rows of `properties.ts`. */
export const OF_MACHINES = `
turning-radius/diameter|less|m|转弯直径,最小转弯直径,回转直径,旋回直径|turning diameter,turning circle diameter,minimum turning diameter,turning circle,tactical diameter
speed/maximum|nominal|m/s|最高车速,最大车速,最高行驶速度,最大行驶速度,最高速度,最高时速|maximum speed,top speed,maximum road speed,maximum vehicle speed
acceleration-time|less|s|加速时间,起步加速时间|acceleration time
approach-angle|more|°|接近角,接近角度|approach angle
departure-angle|more|°|离去角|departure angle
ground-clearance|more|m|最小离地间隙,离地间隙,离地高度|ground clearance,minimum ground clearance
wheelbase|band|m|轴距,轴间距|wheelbase
track-width|band|m|轮距,轮间距|track width
trench-width|more|m|越壕宽,越壕宽度|trench crossing width
obstacle-height|more|m|越障高度,垂直越障高度,通过垂直墙高度|obstacle height,vertical obstacle
side-slope|more|°,%|侧坡角,侧倾坡度,侧坡行驶坡度|side slope
parking-slope|more|°,%|驻坡度,驻车坡度|parking slope
axle-load|less|kg|轴荷,轴载质量|axle load
traction|more|N|牵引力,最大牵引力|tractive force,drawbar pull
towed-mass|more|kg|牵引质量,拖挂质量|towed mass,towing capacity
braking-force|more|N|制动力|braking force
deceleration|more|m/s2|制动减速度,减速度|deceleration,braking deceleration
steering-force|less|N|转向力,转向操纵力,方向盘操纵力,转向盘操纵力|steering force
free-travel|less|°|自由行程,方向盘自由行程,转向盘自由行程,方向盘自由转动量,转向盘自由转动量|free play
exhaust-smoke|less||烟度,排气烟度|exhaust smoke
oil-consumption|less||机油消耗率,机油消耗量,机油消耗|oil consumption
noise/interior|less|dB|车内噪声,舱内噪声,驾驶室噪声,车内噪音|interior noise,cab noise
noise/exterior|less|dB|车外噪声,加速行驶车外噪声|exterior noise,pass-by noise
noise/power|less|dB|声功率级,噪声声功率级|sound power level
engine-power/net|more|W|最大净功率,净功率|net power
engine-power/rated|more|W|标定功率|declared power
engine-power/maximum|more|W|最大功率|maximum power
torque/maximum|more|N·m|最大扭矩,最大转矩|maximum torque
speed-droop|less|%|调速率,稳态调速率|speed droop
speed-fluctuation|less|%|转速波动率,转速波动|speed fluctuation
displacement-volume|band|m3|排量|displacement volume,swept volume
net-suction-head|less|m|汽蚀余量,必需汽蚀余量|net positive suction head,npsh
self-priming|less|s|自吸时间|self-priming time,priming time
flow/delivered|more|m3/s|输送量,输水量,供液量|deliver,delivers
volume-flow|more|m3/s|排气量,容积流量|free air delivery
air-volume/fresh|more|m3/s|新风量|fresh air volume,fresh air rate
static-pressure|more|Pa|静压,机外静压|static pressure
performance-coefficient|more||能效比,性能系数,制冷性能系数,制冷能效比|coefficient of performance,energy efficiency ratio,cop
internal-leakage|less||内泄漏量,内泄漏,内漏量|internal leakage
external-leakage|less||外泄漏量,外泄漏|external leakage
starting-pressure|less|Pa|启动压力,起动压力,最低起动压力,最低启动压力|starting pressure,breakaway pressure
set-pressure|band|Pa|整定压力|set pressure
discharge-pressure|nominal|Pa|排气压力,排出压力|discharge pressure
set-pressure-deviation|error|%,Pa|整定压力偏差,整定压力误差,起跳压力偏差,起跳压力与整定值之差,整定压力允差|set pressure deviation,set pressure tolerance
reseating-pressure|band|Pa|回座压力|reseating pressure
blowdown|less|%|启闭压差|blowdown
flow-resistance/initial|less|Pa|初始阻力,原始阻力,初始压降,初始压差,原始压降,初阻力|initial resistance,initial pressure drop,initial restriction
flow-resistance/ventilation|less|Pa|通气阻力,气流阻力|air flow resistance,ventilation resistance
flow-resistance/inhalation|less|Pa|吸气阻力|inhalation resistance
flow-resistance/exhalation|less|Pa|呼气阻力|exhalation resistance
filter-efficiency/bacterial|more|%|细菌过滤效率,对细菌的过滤效率,细菌滤除率|bacterial filtration efficiency
filter-efficiency/particle|more|%|颗粒过滤效率,颗粒物过滤效率,粒子过滤效率|particle filtration efficiency,particulate filtration efficiency
filtration-ratio|more||过滤比|filtration ratio,beta ratio
runout/radial|less|m|径向跳动,径向圆跳动|radial run-out,radial runout
runout/axial|less|m|端面跳动,轴向跳动,端面圆跳动,轴向圆跳动|axial run-out,axial runout,face runout
backlash/tooth|band|m|侧隙,齿侧间隙|tooth backlash
stability-factor|more||稳定系数,稳定性系数,抗倾覆稳定系数|stability factor
buoyancy|more|N,kg|浮力|buoyancy
buoyancy/net|more|N,kg|净浮力|net buoyancy
buoyancy/reserve|more|%|储备浮力|reserve buoyancy
buoyancy-loss|less|%|浮力损失,浮力下降,浮力损失率,浮力的下降,浮力减少量|loss of buoyancy,buoyancy loss
draught|less|m|吃水,吃水深度|draught,draft
cruising-range|more|m|航程|range at cruising speed
opening-time|less|s|开伞时间,张开时间,充气张开时间,完全张开|parachute opening time,canopy inflation time
discharge-time|more|s|喷射时间,有效喷射时间|effective discharge time
jet-range|more|m|喷射距离,喷射距|jet range
residual-rate|less|%|喷射剩余率,剩余率|residual rate
foam-expansion|more||发泡倍数|expansion ratio of foam
muzzle-velocity|nominal|m/s|枪口初速,炮口初速,弹丸初速|muzzle velocity
fire-rate|more||射速,理论射速,战斗射速|rate of fire,cyclic rate
trigger-pull|band|N|扳机力,扳机引力|trigger pull
barrel-life|more|次|身管寿命,枪管寿命|barrel life
effective-range|more|m|有效射程|effective range
firing-range|more|m|最大射程|maximum range
misfire-rate|less|%|瞎火率,哑弹率|misfire rate,dud rate
ballistic-limit|more|m/s|v50,v50值,弹道极限|v50,ballistic limit
field-retention|more|%|视野保存率,总视野保存率|field of vision retention
rust-prevention|more|s|有效防锈期,防锈有效期|rust prevention period,rust-proof period
load-capacity/dynamic|more|kg,N|动载,动载荷,动态载荷,动载承载能力,动载能力,动态承载能力,动负荷|dynamic load,dynamic load capacity
sling-force|more|N|起吊力,吊装力|sling force
opening-force|less|N|开启力,打开力|opening force
pressure-rise-rate|less|Pa/s|升压速率,升压速度|pressurization rate,rate of pressurization
cleaning-rate|more|%|洗净率,去污率|cleaning rate
decontamination|more|%|洗消率|decontamination efficiency
sterility-level|less||无菌保证水平|sterility assurance level
nail-pull|more|N|握钉力|nail withdrawal force,screw withdrawal force
static-charge|less||电荷量|charge of static electricity,electrostatic charge
half-life|less|s|静电半衰期,半衰期|half-life,static decay time
field-of-fire|more|°|射界|field of fire
elevation-speed|more|°/s|俯仰速度,高低机速度|elevation speed
slewing-speed|more|°/s|回转速度,旋转角速度|slewing speed
overload-factor|severe||过载系数|overload factor
`;
