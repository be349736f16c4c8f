/** Properties of what is made, of its working and its upkeep, as rows of `properties.ts`. */
export const OF_PRODUCTS = `
supply-voltage|range|V|供电电压,电源输入,输入电源,工作电压,电源电压,输入电压,供电电源|supply voltage,operating voltage,input voltage,line voltage,power supply voltage,mains voltage,supply mains voltage,voltage of the supply
rated-voltage|nominal|V|额定电压,标称电压|rated voltage,nominal voltage
supply-frequency|range|Hz|供电频率,电源频率,输入频率|supply frequency,line frequency,mains frequency
supply-frequency/operating|range|Hz|工作频率,工作频率范围,频率覆盖|operating frequency,tuning range
frequency-band|range|Hz|频段,频带,频率范围,工作频段,工作频带,覆盖频段,频率覆盖范围,使用频段|frequency band,frequency range,operating band,operating frequency band,frequency coverage
output-voltage|band|V|输出电压|output voltage
output-frequency|band|Hz|输出频率|output frequency
rated-current|nominal|A|额定电流|rated current
supply-current|less|A|工作电流,输入电流,耗电电流|supply current,input current,current consumption,current drain
supply-current/quiescent|less|A|静态电流,整机静态电流|quiescent current
supply-current/standby|less|A|待机电流|standby current
supply-current/inrush|less|A|冲击电流,浪涌电流|inrush current
supply-current/starting|less|A|起动电流,启动电流|starting current
output-current|more|A|输出电流|output current,current rating
output-current/load|more|A|负载电流|load current
output-current/capacity|more|A|载流量|current carrying capacity,ampacity
power-consumption|less|W,VA|功耗,消耗功率,功率消耗,输入功率,整机功耗,耗电量,消耗的功率,耗电功率,整机耗电,消耗的电功率,功率消耗量,耗用功率|power consumption,input power,power dissipation,power drain,consume,power draw,electrical power consumption,power demand,power required
output-power|more|W|输出功率,发射功率,平均输出功率,平均功率,峰值包络功率,峰值功率,射频输出功率,发射机输出功率,额定输出功率,射频功率|output power,transmit power,transmitted power,rf output power,power output,rf power
output-power/rated|more|W|额定功率|rated power
output-power/carrier|more|W|载波功率|carrier power
zero-voltage|band|V|零位电压,零点电压|zero voltage
zero-voltage/bias|band|V|偏置电压|bias voltage
zero-voltage/offset|band|V|失调电压|offset voltage
trip-voltage|band|V|动作电压,保护电压|trip voltage,protection voltage
trip-voltage/overcharge|band|V|过充保护|overcharge protection voltage
trip-voltage/overdischarge|band|V|过放保护|overdischarge protection voltage
trip-voltage/end|band|V|截止电压,终止电压|cut-off voltage,cutoff voltage,end voltage
ripple|less|V,%|纹波电压,纹波,电压纹波,纹波系数,输出电压纹波,输出纹波电压,输出纹波|ripple voltage,ripple,output ripple
regulation|less|%|电压调整率,稳态偏差|voltage regulation
regulation/load|less|%|负载调整率,负载效应|load regulation
regulation/line|less|%|源效应|line regulation
regulation/stability|less|%|电压稳定度|voltage stability
harmonic|less|%|谐波,总谐波畸变,谐波总畸变率,总畸变率,谐波失真,失真度,畸变率,谐波含量,非线性失真|harmonic distortion,total harmonic distortion,thd,distortion
power-factor|more||功率因数,额定功率因数|power factor,rated power factor
efficiency|more|%|效率,转换效率|efficiency,conversion efficiency
insulation-resistance|more|Ω|绝缘电阻|insulation resistance
contact-resistance|less|Ω|接触电阻,触点接触电阻,触点间接触电阻,接触件接触电阻|contact resistance,resistance of the contacts
bonding-resistance|less|Ω|搭接电阻|bonding resistance,bond resistance
bonding-resistance/earth|less|Ω|接地电阻,保护接地电阻|earth resistance,ground resistance,earthing resistance,grounding resistance,resistance to earth,resistance to ground,earth electrode resistance,ground electrode resistance
bonding-resistance/loop|less|Ω|回路电阻|loop resistance
dc-resistance|less|Ω|直流电阻,导体电阻,线圈电阻|dc resistance,d.c. resistance,conductor resistance,winding resistance
volume-resistivity|more||体积电阻率|volume resistivity
volume-resistivity/surface|more||表面电阻率,表面电阻|surface resistivity,surface resistance
leakage-current|less|A|漏电流,泄漏电流|leakage current
leakage-current/touch|less|A|接触电流|touch current
leakage-current/earth|less|A|对地漏电流|earth leakage current
capacity|more|Ah,J,%,m3|容量,额定容量,放电容量,电池容量|capacity,battery capacity,rated capacity,discharge capacity
places|more|次|容纳,容纳人数,载员,载员人数,乘员数|accommodate,accommodates,seating capacity
capacity/remaining|more|Ah,J,%,m3|剩余容量|remaining capacity,residual capacity
self-discharge|less||自放电率,自放电,荷电损失|self-discharge,self discharge,rate of self-discharge
charge-temperature|range|K|充电温度,充电温度范围|charging temperature,charge temperature
discharge-temperature|range|K|放电温度,放电温度范围|discharging temperature,discharge temperature
charge-time|less|s|充电时间|charging time,charge time,recharge time,recharging time,time to charge,time to full charge
endurance|more|s|连续工作时间,连续工作,工作时间,可用时间,续航时间,使用时间,续航,不间断工作,不间断地工作,连续运行,连续运行时间,持续工作,持续工作时间,不间断运行,航时,留空时间|continuous operation,operating time,endurance,run time,operating life,run continuously,operate continuously,operated continuously,running time,battery life
protection-time|more|s|防护时间,有效防护时间|protection time,protective period
endurance/standby|more|s|待机时间|standby time
endurance/supply|more|s|供电时间|power supply time
mtbf|more|s|平均故障间隔时间,mtbf,平均无故障工作时间,平均无故障时间,平均失效间隔时间,平均故障间隔,平均故障间隔工作时间,平均无故障运行时间,平均无故障间隔时间|mtbf,mean time between failure,mean time between failures,mean operating time between failures,mean time between faults
mtbf/mttf|more|s|平均失效前时间|mean time to failure,mttf
mtbf/critical|more|s|平均严重故障间隔时间|mean time between critical failures
mttr|less|s|平均修复时间,mttr,平均维修时间,修复时间,维修时间,平均排故时间,平均修理时间|mttr,mean time to repair,repair time,mean repair time,mean time to restore,mean corrective maintenance time
mttr/replacement|less|s|更换时间|replacement time
fault-detection|more|%|故障检测率,故障检出率|fault detection rate,fault detection,rate of fault detection,percentage of faults detected
fault-isolation|more|%|故障隔离率|fault isolation rate,fault isolation,rate of fault isolation
false-alarm|less|%,次|虚警概率,虚警率,误报率,误警率|false alarm rate,false alarm ratio
availability|more|%|可用度,可用性,可用率,可用时间比例,可用时间所占的比例|availability,availability ratio,system availability
availability/operational|more|%|使用可用度|operational availability
availability/inherent|more|%|固有可用度|inherent availability
reliability|more|%|可靠度|reliability
reliability/mission|more|%|任务可靠度|mission reliability
failure-rate|less||失效率,故障率|failure rate,fault rate,rate of failure,rate of failures
service-life|more|s,次|使用寿命,寿命,服役寿命,使用期限,使用年限,设计使用年限,设计寿命,设计使用寿命,工作寿命,服役年限,额定寿命,预期寿命,使用期,正常使用寿命|service life,life,useful life,lifetime,design life,working life,rated life,expected life,operating lifetime,operational life,lifespan,life span,service lifetime
service-life/calendar|more|s|日历寿命|calendar life
service-life/overhaul|more|s|大修间隔,首翻期|overhaul interval,time between overhauls
shelf-life|more|s|贮存寿命,贮存期,储存期,保质期,有效期,贮存期限,储存寿命,贮存年限,储存年限,贮存有效期,储存期限,保存有效期,存放期限|shelf life,storage life,storage period,storage lifetime,storage time limit,shelf-life
shelf-life/sealed|more|s|密封期|sealed storage period
retention|more|s|保存期,保存期限,保存时间,保存,留存期,留存期限,留存时间,留存,数据保持时间,数据保存时间|retention period,retention,data retention,data retention time,kept for,retained for,preserved for,archived for,retention time,keeping period
supply-period|more|s|供应期,备件供应期,供货期限|spares supply period
warranty|more|s|质保期,保修期,质量保证期,质量保证期限,保修期限,质量保修期,质保期限|warranty,warranty period,guarantee period,guarantee,guarantee time
calibration-validity|more|s|校准有效期,校准周期,检定周期|calibration interval,calibration validity,calibration period,calibration
consumer-risk|less|%|使用方风险,订购方风险|consumer's risk,consumer risk
producer-risk|setting|%|生产方风险,承制方风险|producer's risk,producer risk
discrimination-ratio|setting||鉴别比|discrimination ratio
confidence|setting|%|置信度,置信水平|confidence level,confidence
aql|less||aql,接收质量限,合格质量水平,可接收质量水平|aql,acceptance quality limit,acceptable quality level
ltpd|less||批允许不合格品率,ltpd,极限质量|ltpd,limiting quality
sample-size|more|次|样本量,样品数,样本数,样本,样品,试样数,试样,样机数,受试样机,受试样品,抽样数量,样机,抽样,抽取,抽检|sample size,number of samples,specimens,samples
failures-allowed|less|次|失效数,允许失效数,故障次数,不合格品数,不合格品,允许不合格,不合格,接收数,合格判定数,失效|number of failures,failures,acceptance number
lot-size|less|次|批量|lot size,batch size
review-count|more|次|评审次数,评审|number of reviews,reviews
closure-rate|more|%|关闭率,问题关闭率,归零率|closure rate
statement-coverage|more|%|语句覆盖率|statement coverage
branch-coverage|more|%|分支覆盖率,判定覆盖率|branch coverage,decision coverage
mcdc-coverage|more|%|修正条件判定覆盖率,mc/dc覆盖率,mc/dc|mc/dc coverage,modified condition decision coverage
requirement-coverage|more|%|需求覆盖率,测试覆盖率,覆盖率|requirements coverage,requirement coverage,test coverage,coverage
requirement-coverage/functional|more|%|功能覆盖率|functional coverage,function coverage
defect-density|less||缺陷密度,缺陷数,缺陷率,缺陷|defect density,defects,number of defects
severe-defects|less||严重缺陷数,严重缺陷,致命缺陷|critical defects,severe defects
complexity|less||圈复杂度,复杂度,模块圈复杂度|cyclomatic complexity
comment-rate|more|%|注释率|comment ratio,comment rate
memory-margin|more|%|内存余量,存储余量,资源余量,余量,储备量|memory margin,reserve capacity,spare capacity,margin
memory-margin/processing|more|%|处理余量|processing margin
memory-margin/time|more|%|时间余量|time margin,timing margin
cpu-load|less|%|cpu占用率,处理器占用率,cpu利用率,cpu负载率,占用率|cpu utilization,cpu load,processor utilization
response-time|less|s|响应时间,反应时间,响应,响应速度|response time,reaction time,respond,responds,time of response
latency|less|s|时延,延迟,延时,传输时延,延迟时间,转发时延,网络时延,迟延|latency,delay,propagation delay,end-to-end delay,transmission delay,time delay,network delay,transit delay
start-time|less|s|启动时间,开机时间,起动时间,冷起动时间,冷启动时间,启动,冷启动|start-up time,startup time,boot time,starting time,cold start time,start time,start-up,time to start,cold-start time,boot-up time
warm-up|less|s|预热时间|warm-up time,warm-up period,warmup time,preheating time,warm-up
switch-time|less|s|切换时间,切换,换频时间,倒换时间|switching time,switchover time,switchover,changeover time,transfer switching time,change-over time
operate-time|less|s|动作时间,吸合时间|operate time,operating time of relay,pull-in time,operate
release-time|less|s|释放时间|release time,release
rise-time|less|s|上升时间|rise time
fall-time|less|s|下降时间|fall time
hold-time|more|s|保持时间,维持时间|hold-up time,hold time,holding time
deploy-time|less|s|展开时间,架设时间,展开,搭建时间,搭设时间,搭建,架设,架设完毕|deployment time,set-up time,setup time,erection time,deployed,erected,erecting time,pitching time,assembly and erection time
deploy-time/packing|less|s|撤收时间,撤收|packing time,striking time
lock-time|less|s|锁定时间|lock time
lock-time/acquisition|less|s|捕获时间|acquisition time
lock-time/fix|less|s|定位时间,首次定位时间|time to first fix
channel-spacing|setting|Hz|信道间隔,频道间隔,波道间隔|channel spacing
passband|setting|Hz|通带,通频带,阻带|passband,pass band,stopband
frequency|band|Hz|频率,中心频率,载波频率|frequency,centre frequency,center frequency
frequency/resonant|band|Hz|谐振频率|resonant frequency
frequency-accuracy|error||频率准确度,频率误差,频率偏差,载波频率误差,频率容差|frequency accuracy,frequency error,carrier frequency error,frequency tolerance,frequency offset
bias-stability|error||零偏稳定性,零偏稳定度,零偏重复性|bias stability,bias repeatability
frequency-stability|error||频率稳定度|frequency stability
bandwidth|more|Hz|带宽,信道带宽,频带宽度,频宽|bandwidth,channel bandwidth
bandwidth/occupied|less|Hz|占用频带,占用带宽,占用频带宽度,必要带宽,发射带宽|occupied bandwidth,occupied band,necessary bandwidth
frequency-response|error|dB|频率响应,幅频响应,带内波动,起伏,平坦度,带内起伏|frequency response,flatness,passband ripple
dynamic-range|more|dB|动态范围|dynamic range
sensitivity|less|W,V,V/m|灵敏度,接收灵敏度,接收机灵敏度|sensitivity,receiver sensitivity
selectivity|more|dB|选择性,邻道选择性,邻道抑制|selectivity,adjacent channel selectivity
noise-figure|less|dB|噪声系数|noise figure
phase-noise|less||相位噪声|phase noise
snr|more|dB|信噪比,信纳比,信号噪声比|signal-to-noise ratio,snr,signal to noise ratio,sinad
gain|more|dB,dBi|增益,天线增益|gain,antenna gain
spurious|less||杂散发射,杂散,谐波抑制,杂散抑制,杂散发射电平|spurious emission,spurious,spurious emissions
adjacent-power|less|dB|相邻信道功率比,邻道功率比,邻道泄漏比|adjacent channel power ratio,acpr,adjacent channel power
isolation|more|dB|隔离度,串扰抑制|isolation,port isolation
crosstalk|less|dB|串扰,串音|crosstalk
rejection|more|dB|抑制,抑制比,带外抑制|rejection,suppression
rejection/common-mode|more|dB|共模抑制比|common mode rejection
rejection/image|more|dB|镜像抑制|image rejection
insertion-loss|less|dB|插入损耗,插损|insertion loss
return-loss|more|dB|回波损耗|return loss
attenuation|less|dB,dB/m|衰减,光纤衰减,光衰减,光缆衰减|attenuation,optical attenuation
vswr|less||驻波比,电压驻波比|vswr,voltage standing wave ratio,standing wave ratio,swr
bit-error|less|%|误码率,误比特率,误码比,比特差错率,比特误码率,位误码率,误码比特率|bit error rate,ber,bit error ratio,error rate of bits
bit-error/frame|less|%|误帧率|frame error rate
bit-error/block|less|%|误组率|block error rate
packet-loss|less|%|丢包率,丢失的数据包所占比例,丢失的数据包比例,丢失的数据包所占的比例,丢失的分组所占比例,丢失,数据包丢失率,分组丢失率,丢包|packet loss,packet loss rate,packet loss ratio
packet-loss/frame|less|%|丢帧率|frame loss
packet-loss/data|less|%|数据丢失|data loss
baud-rate|nominal|bit/s|波特率|baud rate
data-rate|more|bit/s|数据速率,传输速率,传输率,吞吐量,码速率,数据率,数据传输速率,数据传输率|data rate,bit rate,throughput,transmission rate,data transfer rate,transfer rate,transmission speed
range-distance|more|m|作用距离,探测距离,发现距离,视距|detection range,detection distance
range-distance/communication|more|m|通信距离,传输距离,通话距离|communication distance,communication range,communications range,transmission distance,transmission range,operating range of the radio
range-distance/identification|more|m|识别距离,识别|identification range,recognition range
noise|less|dB|噪声,噪声声级,声压级,噪声级,整机噪声,噪音,噪声值,运行噪声,工作噪声,a声级|noise level,noise,sound pressure level,acoustic noise,operating noise,emitted noise,sound level,noise emission,a-weighted sound pressure level,noise emission level
mass|less|kg,kg/m|质量,重量,整机质量,总质量,自重,自身质量,自身重量|mass,weight,weigh,weighs,total mass,total weight,overall mass,overall weight
mass/net|less|kg|净重|net mass,net weight
mass/gross|less|kg|毛重|gross mass,gross weight
load-capacity|more|kg,N|承重,承载能力,载重,载荷,额定载荷,静载荷,承载,起重量,额定起重量,载质量,承载质量,起吊,吊起,承载量,承载力,载货量,载重量,装载量,额定承载能力,额定载重量,载重能力,承重能力,装载质量|load capacity,load,carrying capacity,static load,payload,lifting capacity,rated load capacity,load-bearing capacity,bearing capacity,load carrying capacity,rated capacity of the hoist,rated load
length|band|m|长,长度,自由长度|length,long
width|band|m|宽,宽度|width,wide
height|band|m|高,高度尺寸|height dimension
size|less|m|外形尺寸,尺寸|overall dimensions,dimensions
thickness|band|m|厚度|thickness,thick
thickness/plating|band|m|锌层厚度,镀锌层厚度,镀层厚度,镀银层厚度,镀金层厚度|plating thickness,plating,zinc plating thickness,zinc coating thickness,thickness of the zinc coating,thickness of the zinc plating,nickel plating thickness,silver plating thickness,gold plating thickness,thickness of the gold plating,thickness of the silver plating,thickness of the nickel plating,metallic coating thickness
thickness/coating|band|m|涂层厚度,漆膜厚度,氧化膜厚度,膜厚,涂膜厚度,漆层厚度,阳极氧化膜厚度,膜层厚度,氧化膜层厚度|coating thickness,film thickness,coating film thickness,paint film thickness,dry film thickness,paint thickness,total dry film thickness
thickness/board|band|m|板厚,箱板厚度|board thickness
diameter|band|m|直径,线径,轴径|diameter
diameter/outer|band|m|外径|outer diameter,outside diameter,external diameter
diameter/inner|band|m|内径,孔径|inner diameter,inside diameter,internal diameter,bore diameter
exit-pupil|more|m|出瞳直径,出射光瞳直径|exit pupil,exit pupil diameter
exit-pupil/relief|more|m|出瞳距离|eye relief
spacing|more|m|导体间距,间距|conductor spacing,spacing
spacing/clearance|more|m|电气间隙|clearance distance
spacing/creepage|more|m|爬电距离|creepage distance
spacing/safety|more|m|安全距离|safety distance,safe distance
mounting-pitch|band|m|安装孔距,孔距,节距|hole spacing,hole pitch,pitch
clearance|band|m|间隙,游隙,配合间隙|clearance,bearing clearance,gap
clearance/radial|band|m|径向游隙,径向间隙|radial clearance,radial internal clearance,radial play,radial internal play
clearance/axial|band|m|轴向游隙,轴向间隙,轴向窜动,轴向窜动量|axial clearance,axial play,end play
flatness|less|m|平面度|flatness tolerance
flatness/straightness|less|m|直线度|straightness
flatness/roundness|less|m|圆度|roundness
flatness/coaxiality|less|m|同轴度|coaxiality
flatness/squareness|less|m|垂直度|perpendicularity,squareness
flatness/parallelism|less|m|平行度|parallelism
flatness/runout|less|m|圆跳动|circular run-out,run-out
roughness|less|m|表面粗糙度,粗糙度,粗糙度ra,表面粗糙度ra,表面粗糙度ra值,粗糙度ra值,ra值|surface roughness,roughness,surface roughness ra,ra,surface finish,roughness average
roughness/rz|less|m|表面粗糙度rz,粗糙度rz,rz值|surface roughness rz,rz
bend-radius|less||弯曲半径,最小弯曲半径|bending radius,bend radius
character-height|more|m|字高|character height,letter height,height of letters,height of the letters,height of characters,height of the characters,lettering height
deviation|error||容差,允许偏差,极限偏差,偏差,公差,允差,允许误差|deviation,tolerance,permissible deviation
indication-error|error||示值误差,示值最大允许误差,最大允许误差,误差,测量误差,测量精度,精度,准确度,精确度,基本误差,示值准确度,示值偏差,允许基本误差,最大允许示值误差|error,accuracy,indication error,measurement error,precision,intrinsic error
indication-error/position|error||定位精度,定位误差,定位准确度,定位偏差|positioning accuracy
indication-error/uncertainty|error||不确定度,扩展不确定度|uncertainty
indication-error/repeatability|error||重复性|repeatability
indication-error/linearity|error||线性度|linearity
accuracy-class|less|级|准确度等级,精度等级,准确度级别|accuracy class
zero-drift|less||零漂,零点漂移,漂移|drift,zero drift
zero-drift/temperature|less||温漂|temperature drift
zero-drift/time|less||时漂|time drift
resolution-fine|less||分辨力,分辨率,空间分辨率,角分辨率|resolution
resolving-power|more||分辨率线对,解像力|resolve,resolving power
magnification|nominal||放大率,放大倍率,倍率,放大倍数|magnification
focal-length|band|m|焦距|focal length
field-of-view|more|°|视场角,视场|field of view
filtration|less|m|过滤精度|filtration rating,filter rating
transmittance|more|%|透过率,透射比,透光率,可见光透射比,可见光透过率,光透过率,透光度,透光比,透射率|transmittance,transmission,light transmittance,visible light transmittance,luminous transmittance,light transmission
reflectance|less|%|反射率,剩余反射率|reflectance
brightness|more|cd/m2|亮度,发光亮度,显示亮度|brightness,luminance,display luminance,screen brightness,screen luminance
illuminance|more|lx|照度,光照度|illuminance,lit,illumination level,illumination
contrast|more||对比度|contrast,contrast ratio
wavelength|band|m|波长,中心波长|wavelength
torque|band|N·m|力矩,拧紧力矩,扭矩,转矩,紧固力矩,旋紧力矩,拧紧扭矩,旋紧扭矩,紧固扭矩,旋紧转矩,拧紧转矩|torque,tightening torque,fastening torque,torque value
starting-torque|more|N·m|起动力矩,堵转力矩,输出力矩,起动转矩,启动转矩,堵转转矩|starting torque,stall torque,output torque
force|band|N|力,操作力,按压力|force,operating force,actuating force,operating effort,actuation force
insertion-force|less|N|插合力,插入力,啮合力,插接力,插合|insertion force,mating force,engagement force,coupling force
mating-force/both-ways|less|N|插拔力,插入力和拔出力,插入和拔出力|insertion and withdrawal force,insertion and extraction force,mating and unmating force
retention-force|more|N|保持力,插针保持力,固定力|retention force,contact retention
retention-force/separation|more|N|分离力,拔出力,分离所需的力|separation force,withdrawal force,unmating force
retention-force/pull-off|more|N|拉脱力|pull-off force
pull-force|more|N|拉力,抗拉力,破断力,拉断力,电缆拉力,断裂强力,断裂力,破断载荷,断裂载荷,拉断,拉断强力,断裂负荷,断裂负载,破断负荷,破断负载,破断拉力,最小破断拉力,破断强力,断裂拉力|pull force,breaking force,tensile force,breaking load,breaking strength,break strength,break at,tensile breaking force,break under
peel-strength|more||剥离强度,剥离力,剥离强力,剥离力值|peel strength,peel force,peeling strength
initial-tack|more|N|初粘力,初粘性|initial tack
holding-power|more|N,s|持粘力,持粘性|holding power,shear adhesion
tensile-strength|more|Pa|抗拉强度,拉伸强度,抗张强度,极限抗拉强度,抗拉强度极限,拉伸强度极限,拉伸断裂强度|tensile strength,ultimate tensile strength,ultimate strength,ultimate tensile stress
yield-strength|more|Pa|屈服强度,屈服点,屈服应力,屈服极限,屈服点强度|yield strength,yield stress,yield point
flexural-strength|more|Pa|弯曲强度,抗弯强度|flexural strength
flexural-strength/compressive|more|Pa|抗压强度,压缩强度,耐压缩强度,抗压缩强度|compressive strength,compression strength of material
flexural-strength/shear|more|Pa|剪切强度,抗剪强度,抗剪切强度|shear strength
elongation|more|%|断裂伸长率,伸长率,断后伸长率,拉断伸长率,扯断伸长率,断裂伸长,拉伸断裂伸长率,断裂时的伸长率,断后延伸率,延伸率,断裂延伸率,扯断延伸率,拉断后的伸长率,拉断后伸长率,拉断时的伸长率|elongation at break,elongation,elongation after fracture,ultimate elongation,elongation at rupture,breaking elongation,percentage elongation
impact-energy|more|J,J/m2|冲击韧性,冲击吸收功,冲击强度,冲击吸收能量,冲击功,冲击吸收能|impact energy,impact strength,absorbed energy,impact toughness,charpy energy
hardness|band|HRC,HV,HB,HRB,HA|硬度|hardness
stiffness|nominal|N/m|刚度,弹簧刚度|stiffness,spring rate
damping|nominal||阻尼系数,阻尼比|damping coefficient,damping ratio
compression-set|less|%|压缩永久变形|compression set
compression-set/permanent|less|%|永久变形|permanent deformation
deformation|less|m,%|变形,变形量,残余变形,挠度,挠曲变形|deformation,deflection,warp
shrinkage|less|%|收缩率,缩水率,收缩,缩率,水洗缩率,水洗收缩率,尺寸收缩率|shrinkage,shrinkage on washing,shrinkage after washing,shrinkage after laundering
adhesion|less|级|附着力等级,附着力级别,划格附着力,附着力（划格法）|adhesion grade,cross-cut adhesion
bond|more|Pa,N,N/m|附着力,粘结强度,结合强度,粘结力,粘接强度,附着强度,粘合强度,粘合力,粘着强度|adhesion,adhesion strength,bond strength,bonding strength,bonded strength,bond adhesion,adhesive strength
fuel-consumption|less||油耗,耗油量,耗油率,燃油消耗量,燃油消耗率,百公里油耗,燃料消耗率,燃油消耗,燃料消耗量,耗油,油耗率,百公里燃油消耗量,百公里燃料消耗量,百公里耗油量|fuel consumption,specific fuel consumption
moisture|less|%|含水率,水分,含水量,水分含量,水含量,水份,含水,水分质量分数,含水百分率|moisture content,water content,content of water,humidity content,moisture level
moisture/absorption|less|%|吸水率|water absorption
purity|more|%|纯度|purity
impurity|less|%|杂质含量,杂质,杂质总量|impurity,impurities
impurity/sulphur|less|%|含硫量,硫含量,总硫含量,总硫,硫质量分数,硫浓度|sulphur content,sulfur content
impurity/ash|less|%|灰分,灰分含量,灰份|ash content,ash
impurity/acid|less|%|酸值|acid value
impurity/volatile|less|%|挥发物含量,挥发分,挥发物,挥发分含量|volatile content,volatile matter,volatile matter content
density|band|kg/m3|密度|density
viscosity|band|m2/s,Pa·s|黏度,粘度,运动黏度,运动粘度,动力黏度|viscosity,kinematic viscosity
oxygen-index|more|%|氧指数,极限氧指数|oxygen index,limiting oxygen index,loi
flow|band|m3/s|流量,出口流量,额定流量,供水量,供油量,送水量,体积流量,流速量|flow rate,flow,rate of flow,volumetric flow,delivery rate,discharge rate,volume flow rate,flow volume
rotation-speed|band|r/s|转速,额定转速,转数,旋转速度|rotational speed,speed of rotation,rated speed,rotating speed,speed of revolution,rotation speed,shaft speed
wind-force|range|级|风力,风级|wind force
wind-force/sea|range|级|海况,海况等级|sea state
speed|more|m/s|速度,最大速度,行驶速度,车速,行进速度|speed,velocity
gradeability|more|°,%|爬坡度,爬坡能力,最大爬坡度,爬上,爬越,攀爬,爬坡坡度|gradeability,gradient,slope,climb,climbing ability,climbing capability,gradient capability,negotiate slopes,negotiate gradients,negotiate a gradient,negotiate a slope
desiccant|more|次|干燥剂用量,干燥剂|desiccant
documents|more|次|文档份数,软件文档,份数|documents
luminous-flux|more|lm|光通量,总光通量,光通,总光通|luminous flux,luminous output,total luminous flux,light output
dose|severe|Gy|总剂量,吸收剂量,辐射剂量|total dose,absorbed dose
adjustable|range||可调范围,调节范围,调整范围|adjustment range,adjustable range
dead-time|less|s|停机时间,中断时间|downtime,outage
dead-time/recovery|less|s|恢复供电时间|power restoration time
concurrency|more|次|并发数,并发用户数,用户数,并发用户,用户|concurrent users,users
storage-size|more|bit|存储容量,内存容量,存储空间|storage capacity,memory size
signal-level|band|V|信号电平,电平,输入电平|signal level,level
impedance|band|Ω|特性阻抗,阻抗,输入阻抗,输出阻抗|impedance,characteristic impedance
capacitance|band|F|电容量,电容|capacitance
inductance|band|H|电感量,电感|inductance
`;
