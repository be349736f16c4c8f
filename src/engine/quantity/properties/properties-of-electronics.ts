/** Properties of electric and electronic goods, of radio, optics, measuring and programs, as rows of `properties.ts`. */
export const OF_ELECTRONICS = `
supply-current/no-load|less|A|空载电流|no-load current
short-circuit-current|nominal|A|短路电流|short-circuit current
open-voltage|nominal|V|开路电压,空载电压|open-circuit voltage,no-load voltage
breaking-capacity|more|A|分断能力,短路分断能力,额定分断能力|breaking capacity,short-circuit breaking capacity
apparent-power|nominal|VA|视在功率|apparent power
regulation/steady|error|%|稳态电压偏差,稳态电压调整率,电压稳态调整率,稳态电压偏差率,电压稳态偏差|steady-state voltage deviation,steady-state voltage regulation
regulation/transient|error|%|瞬态电压偏差,瞬态电压调整率,电压瞬态调整率|transient voltage deviation,transient voltage regulation
frequency-regulation|error|%|稳态频率带,频率稳态调整率,稳态频率调整率,频率降|steady-state frequency band,frequency droop
frequency-regulation/transient|error|%|瞬态频率偏差,频率瞬态调整率,瞬态频率调整率|transient frequency deviation
voltage-recovery|less|s|电压恢复时间,电压稳定时间|voltage recovery time
voltage-unbalance|less|%|三相不平衡度,电压不平衡度,电压不对称度,三相电压不平衡度|voltage unbalance,voltage imbalance
efficiency/volumetric|more|%|容积效率|volumetric efficiency
efficiency/photoelectric|more|%|光电转换效率,光电转化效率,光能转化为电能的效率,光能转换为电能的效率|photoelectric conversion efficiency,photovoltaic conversion efficiency
efficiency/thermal|more|%|热效率|thermal efficiency
efficiency/mechanical|more|%|机械效率|mechanical efficiency
efficiency/transmission|more|%|传动效率|transmission efficiency
efficiency/charge|more|%|充电效率|charging efficiency,charge efficiency
luminous-efficacy|more||光效,发光效率|luminous efficacy
energy-density|more|J/kg|能量密度,比能量,质量比能量|energy density,specific energy
power-density|more|W/kg|功率密度,比功率|power density,specific power
q-factor|more||品质因数,q值|quality factor,q factor
hopping-rate|more||跳频速率,跳速|hopping rate
frequency-deviation|band|Hz|频偏,最大频偏,调制频偏|frequency deviation,peak deviation
modulation-depth|band|%|调制度,调制深度|modulation depth
intermodulation|more|dB|互调抑制,互调抗扰性,互调抑制比,三阶互调抑制|intermodulation rejection,intermodulation response rejection
intercept-point|more|W|三阶截点,三阶截断点|third-order intercept point,third order intercept
blocking|more|dB|阻塞,抗阻塞,阻塞抗扰性|blocking,desensitization
rejection/intermediate|more|dB|中频抑制,中频抑制比|if rejection,intermediate frequency rejection
rejection/carrier|more|dB|载波抑制,载漏抑制|carrier suppression
rejection/sideband|more|dB|边带抑制,无用边带抑制|sideband suppression
leakage/oscillator|less|W|本振泄漏,本振辐射|local oscillator leakage
vector-error|less|%|误差矢量幅度,调制误差|error vector magnitude,evm
beamwidth|band|°|波束宽度,半功率波束宽度|beamwidth,half-power beamwidth,3 db beamwidth,beam width
cross-polarization|more|dB|交叉极化鉴别率,交叉极化隔离度|cross-polarization discrimination
jitter|less|s|抖动,时延抖动,定时抖动|jitter,delay variation
call-setup|less|s|接续时间,呼叫建立时间,接通时间|call set-up time,call setup time
call-success|more|%|接通率,呼叫成功率,呼叫接通率|call completion rate,call success rate
intelligibility|more|%|可懂度,语音可懂度|intelligibility
articulation|more|%|清晰度,语音清晰度,话音清晰度|articulation score
range-resolution|less|m|距离分辨力,距离分辨率|range resolution
angle-resolution|less|°|角度分辨力|angular resolution,angle resolution
range-accuracy|error|m|测距精度,测距误差,距离精度,测距准确度|range accuracy,ranging error,ranging accuracy
angle-accuracy|error|°|测角精度,测角误差,角度精度,角度误差,测角准确度|angular accuracy,angle accuracy,angle error,angular error
velocity-accuracy|error|m/s|测速精度,测速误差,速度精度,测速准确度|velocity accuracy,speed measurement error
bearing-accuracy|error|°|测向精度,测向误差,方位精度,方位误差,测向准确度|bearing accuracy,direction finding accuracy,bearing error
heading-accuracy|error|°|航向精度,航向误差,航向角误差|heading accuracy,heading error
pointing-accuracy|error|°|指向精度,瞄准精度,瞄准误差,指向误差|pointing accuracy,aiming accuracy,pointing error
tracking-accuracy|error||跟踪精度,跟踪误差|tracking accuracy,tracking error
north-seeking|error|°|寻北精度,寻北误差|north-seeking accuracy
alignment-time|less|s|对准时间,初始对准时间,寻北时间|alignment time
timing-accuracy|error|s|授时精度,定时精度,授时误差|timing accuracy
synchronization|error|s|同步精度,时间同步精度,同步误差,时间同步误差|synchronization accuracy,time synchronization error
timing-accuracy/holdover|error|s|守时精度,守时误差|holdover accuracy,holdover error
update-rate|more|Hz|更新率,数据更新率,刷新率,数据刷新率,刷新频率,数据更新频率|update rate,refresh rate
random-walk|less||随机游走,角度随机游走,随机游走系数|random walk,angle random walk
scale-nonlinearity|error||标度因数非线性度,标度因数非线性|scale factor nonlinearity
attenuation/coefficient|less|dB/m|衰减系数,最大衰减系数|attenuation coefficient
splice-loss|less|dB|接头损耗,熔接损耗|splice loss
extinction-ratio|more|dB|消光比|extinction ratio
pulse-energy|nominal|J|脉冲能量,单脉冲能量,激光能量|pulse energy
brightness-uniformity|more|%|亮度均匀性,亮度均匀度|luminance uniformity,brightness uniformity
viewing-angle|more|°|可视角,可视角度,视角|viewing angle
dead-pixels|less|次|坏点数,缺陷像素数|dead pixels,defective pixels
colour-rendering|more||显色指数,一般显色指数,显色性指数,显色指数ra,一般显色指数ra|colour rendering index,color rendering index,cri
colour-temperature|band|K|色温,相关色温|colour temperature,color temperature,correlated colour temperature
lumen-maintenance|more|%|光通维持率,光通量维持率,流明维持率|lumen maintenance
least-illuminance|less|lx|最低照度,最小照度|minimum illumination
frame-rate|more|Hz|帧频,帧率,帧速|frame rate
thermal-sensitivity|less|K|噪声等效温差,netd|noise equivalent temperature difference,netd
resolvable-difference|less|K|最小可分辨温差,mrtd|minimum resolvable temperature difference,mrtd
transfer-function|more||调制传递函数,调制传递函数值|modulation transfer function,mtf
diopter|range||视度,视度调节范围,视度范围,视度可调范围|diopter adjustment,dioptre adjustment
parallax|less||视差|parallax
axis-parallelism|less||光轴平行度,光轴平行性,光轴平行差|parallelism of optical axes,optical axis parallelism
flow-error|error|%|流速误差,流量误差,流量准确度,流量精度,流速准确度,流速精度,流量示值误差|flow accuracy,flow rate error,flow error,flow rate accuracy
weighing-error|error||称量误差,称量准确度,称量精度|weighing error,weighing accuracy
temperature-control|error|K|控温精度,温控精度,温度控制精度,控温误差,温度控制误差|temperature control accuracy
temperature-fluctuation|error|K|温度波动度,温度波动|temperature fluctuation
pressure-accuracy|error||压力误差,压力精度,压力测量误差,压力示值误差|pressure accuracy,pressure error
repositioning|error||重复定位精度,重复定位误差|repositioning accuracy,repeat positioning accuracy
hysteresis|less|%|迟滞,滞后误差,迟滞误差|hysteresis error
heart-rate|nominal||心率,心率测量范围|heart rate
sampling-rate|more||采样率,采样频率,采样速率|sampling rate,sample rate
transactions|more||事务处理率,每秒事务数|transactions per second
success-rate|more|%|成功率|success rate
recognition-rate|more|%|识别率,正确识别率,识别正确率,识别准确率|recognition rate,recognition accuracy
false-acceptance|less|%|误识率,误识别率,认假率,错误接受率,误接受率|false acceptance rate
false-rejection|less|%|拒识率,拒真率,错误拒绝率,误拒绝率|false rejection rate
word-errors|less|%|字错误率,词错误率|word error rate,character error rate
memory-use|less|%|内存占用率,内存使用率,内存利用率|memory usage,memory utilization
disk-use|less|%|磁盘占用率,磁盘使用率|disk usage
turnaround-time|less|s|收发转换时间,接收转为发射的转换时间,接收转为发射,接收转换为发射,接收转发射时间|transmit-receive turnaround time
installation-time|less|s|安装时间,完成安装,安装完毕|installation time
query-time|less|s|查询时间,查询响应时间,检索时间|query time,query response time
recovery-point|less|s|恢复点目标|recovery point objective
mtbf/first|more|s|首次故障前平均时间,平均首次故障前工作时间,首次故障前工作时间|mean time to first failure
readiness|more|%|完好率,战备完好率,装备完好率|operational readiness
supply-rate|more|%|备件满足率,备件满足度|spares fill rate
completeness|more|%|齐套率|kit completeness rate
`;
