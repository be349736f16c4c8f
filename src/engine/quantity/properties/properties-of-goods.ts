/** Properties of materials, vehicles, machines and goods, as rows of `properties.ts`. */
export const OF_GOODS = `
turbidity|less||浑浊度,浊度,混浊度|turbidity
residual-chlorine|band|kg/m3|余氯,游离余氯|residual chlorine,free chlorine
hydrostatic|more|Pa|静水压,耐静水压,抗渗水压,抗渗水性,耐水压,耐水压力,静水压值,抗静水压|hydrostatic pressure,hydrostatic head,water resistance head,resistance to water penetration
octane|more||辛烷值|octane number,octane rating
octane/research|more||研究法辛烷值|research octane number
octane/motor|more||马达法辛烷值|motor octane number
cetane|more||十六烷值|cetane number
temperature-coefficient|error||温度系数|temperature coefficient
ageing-rate|less||老化率|ageing rate,aging rate
noise-reduction|more|dB|消声量,隔声量,降噪量,隔声性能|sound reduction,noise reduction,sound insulation
wear|less||磨损量,磨耗量,磨耗,磨损深度|amount of wear,wear loss,wear depth
tear-strength|more|N,N/m|撕破强力,撕裂强力,撕破力,撕裂力,撕裂强度,抗撕裂强力,撕破强度,抗撕裂强度,抗撕裂力,抗撕强力|tear strength,tearing strength,tear resistance,tear force
bursting-strength|more|N,Pa|胀破强度,顶破强力,胀破强力,顶破力,胀破力,顶破强度|bursting strength
puncture|more|N|刺穿力,抗刺穿力,穿刺力,抗刺穿性,耐穿刺力,抗穿刺力|puncture resistance,puncture force,penetration force
crush-strength|more|N|抗压力,耐压力,抗压强力,空箱抗压力,空箱抗压强度,空箱抗压,整箱抗压力,箱体抗压力|compression strength,crushing strength,box compression strength,compressive force
vapour-permeability|more||透湿量,透湿率,透湿度,水蒸气透过率,水蒸气透过量,水蒸气透过性|water vapour transmission,moisture vapour transmission,water vapour permeability,moisture permeability
colour-fastness|more|级|色牢度,染色牢度|colour fastness,color fastness
colour-fastness/washing|more|级|耐洗色牢度,耐皂洗色牢度,皂洗色牢度,水洗色牢度,耐水洗色牢度,耐洗涤色牢度|colour fastness to washing,colour fastness to laundering
colour-fastness/light|more|级|耐光色牢度,耐晒色牢度,耐人造光色牢度,耐氙弧光色牢度,日晒色牢度,耐日晒色牢度,光照色牢度|colour fastness to light,light fastness
colour-fastness/rubbing|more|级|耐摩擦色牢度,耐干摩擦色牢度,耐湿摩擦色牢度,摩擦色牢度,干摩擦色牢度,湿摩擦色牢度|colour fastness to rubbing,colour fastness to crocking,rubbing fastness
slip-resistance|more||防滑系数|slip resistance
flexing|more|次|耐折次数,屈挠次数,耐屈挠次数,耐折叠次数,折叠次数,屈挠寿命,耐屈挠性|flexing cycles,flex cycles
after-flame|less|s|续燃时间,余焰时间,余燃时间,有焰燃烧时间|after-flame time,afterflame time,after flame time,afterflame
after-flame/glow|less|s|阴燃时间,余辉时间,无焰燃烧时间|afterglow time
char-length|less|m|损毁长度,炭长|char length,damaged length
filter-efficiency|more|%|过滤效率,滤除率,除尘效率,滤清效率,捕集效率,滤除效率|filtration efficiency,filter efficiency,filtering efficiency,collection efficiency
flow-resistance|less|Pa|阻力,呼吸阻力|breathing resistance,flow resistance
dust-capacity|more|kg|容尘量,灰容量,储灰量|dust holding capacity,dust capacity
vibration-velocity|less|m/s|振动速度,振动烈度|vibration velocity
unbalance|less||不平衡量,动不平衡量,剩余不平衡量|residual unbalance
backlash|less||回差,空回,回程误差,空程|backlash,hysteresis,lost motion
turning-radius|less|m|转弯半径,最小转弯半径,转向半径|turning radius
braking-distance|less|m|制动距离,刹车距离,停车距离,制动停车距离,内停住,内停下,内停车|braking distance,stopping distance,distance to stop
ground-pressure|less|Pa|接地比压,接地压力,对地面的压强,对地压强,平均接地比压,对地压力|ground pressure
fording-depth|more|m|涉水深度,涉水深,徒涉深度|fording depth,wading depth,ford depth,ford
driving-range|more|m|续驶里程,续航里程|driving range,cruising range
speed/sea|more|m/s|航速,航行速度|ship speed,cruising speed
speed/lifting|more|m/s|起升速度,提升速度|lifting speed,hoisting speed
speed/sinking|less|m/s|下降速度,下降率|rate of descent,descent rate
climb-rate|more|m/s|爬升率,上升率|rate of climb
protected-area|more|m2|防护面积,保护面积|protected area
backface|less|m|背部变形,背面变形|backface deformation,back-face deformation
distortion|less|%|畸变|optical distortion,image distortion
luminance-gain|more||亮度增益|luminance gain,brightness gain
read-rate|more|%|首读率,识读率,首次识读率,一次读出率|first read rate,read rate
detection-probability|more|%|检测概率,发现概率,探测概率|probability of detection,detection probability,probability of detecting
hit-probability|more|%|命中概率,命中率|hit probability
pass-rate|more|%|合格率|pass rate
time-constant|less|s|时间常数|time constant
clock-rate|error|s|日差,走时误差|daily rate,clock error
proof-stress|more|Pa|保证应力|proof stress
preload|band|N|预紧力|preload
grain-size|more|级|晶粒度|grain size
decarburization|less|m|脱碳层深度|decarburization depth
case-depth|band|m|渗碳层深度,硬化层深度,淬硬层深度,渗层深度|case depth,hardened case
drying-time|less|s|干燥时间|drying time
drying-time/touch|less|s|表干时间,表面干燥时间,表面干燥,指触干时间|surface drying time,touch dry time,touch-dry time
drying-time/hard|less|s|实干时间,完全干燥时间,完全干燥,实际干燥时间,干透时间|hard drying time,through drying time
pot-life|more|s|适用期|pot life
curing-time|less|s|固化时间|curing time,cure time
solids|more|%|固体含量,固含量,不挥发物含量,不挥发分,固体分,不挥发物|solids content,solid content,non-volatile content,non-volatile matter
volatile-compounds|less|kg/m3|挥发性有机化合物含量,voc含量,挥发性有机化合物,挥发性有机物含量|voc content,volatile organic compounds,volatile organic compound content
pump-head|more|m|扬程|delivery head,pump head,total head,head of the pump
suction-lift|more|m|吸程,吸上高度|suction lift
air-volume|more|m3/s|风量,送风量,排风量|air flow rate,air volume
cooling-capacity|more|W|制冷量,制冷能力,制冷功率,供冷量|cooling capacity
heating-capacity|more|W|制热量,制热能力,供热量|heating capacity
luminous-intensity|more|cd|光强,发光强度,发光光强|luminous intensity,light intensity,candle power
luminous-range|more|m|灯光射程,光力射程|luminous range
flash-period|band|s|闪光周期,闪烁周期,灯光周期|flash period,flashing period,period of flashes
beam-distance|more|m|光束距离,照射距离,照明距离,射程距离|beam distance,beam range,throw distance
divergence|less|°|发散角,束散角,光束发散角|beam divergence,divergence of the beam
sidelobe|less|dB|副瓣电平,旁瓣电平|sidelobe level,side lobe level
front-to-back|more|dB|前后比|front-to-back ratio
axial-ratio|less|dB|轴比|axial ratio
charge-retention|more|%|荷电保持能力,容量保持率,荷电保持率,容量保持能力,荷电保持,容量保存率|charge retention,capacity retention,retained capacity,retention of capacity
internal-resistance|less|Ω|内阻|internal resistance,internal impedance
overshoot|less|%|超调量|overshoot,transient overshoot
settling-time|less|s|调节时间,稳定时间|settling time,stabilization time,stabilisation time
bacteria|less||细菌总数,菌落总数,菌落数,细菌菌落总数|total bacterial count,colony count,aerobic plate count
formaldehyde|less||甲醛含量,甲醛释放量,甲醛,游离甲醛含量,游离甲醛,游离甲醛释放量|formaldehyde content,formaldehyde,formaldehyde emission
net-content|band|kg|净含量|net content
porosity|less|%|孔隙率|porosity
warpage|less||翘曲度|warpage
frequency/natural|band|Hz|固有频率,自振频率|natural frequency,natural resonance frequency
write-cycles|more|次|擦写次数|erase cycles,write cycles
session-timeout|less|s|会话超时|session timeout
recovery-objective|less|s|恢复时间目标|recovery time objective
flammability|more|级|阻燃等级,燃烧等级|flammability rating,flammability class
insulation-class|more|级|绝缘等级,耐热等级,绝缘耐热等级|insulation class,thermal class
`;
