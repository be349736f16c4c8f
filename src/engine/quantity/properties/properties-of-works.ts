/** Properties of joints, welds, cables, radio, optics, software, buildings and support, as rows of `properties.ts`. */
export const OF_WORKS = `
torque/prevailing|more|N·m|有效力矩,锁紧力矩,自锁力矩|prevailing torque,self-locking torque,locking torque
torque/breakaway|more|N·m|松脱力矩,松动力矩,破坏力矩|breakaway torque,break-loose torque
thread-length|band|m|螺纹长度|thread length,length of thread
grip-length|band|m|夹持长度,夹紧长度,光杆长度|grip length
cleanliness-grade|less|级|清洁度等级,油液清洁度,清洁度|cleanliness level,cleanliness class,fluid cleanliness,cleanliness of the hydraulic fluid,cleanliness of the hydraulic oil,cleanliness of the fluid,nas 1638 class,nas class
back-pressure|less|Pa|背压|back pressure
suction-pressure|nominal|Pa|吸入压力,吸气压力|suction pressure
rated-pressure|nominal|Pa|额定压力,公称压力|rated pressure,nominal pressure
pressure/design|nominal|Pa|设计压力|design pressure
load-capacity/working|nominal|kg,N|工作载荷,工作负荷|working load,safe working load
rated-torque|nominal|N·m|额定转矩,额定扭矩,额定力矩|rated torque,nominal torque
diameter/cable|band|m|电缆外径,电缆直径|cable diameter,diameter of the cable,overall diameter of the cable,outer diameter of the cable
stroke|band|m|活塞行程|piston stroke,stroke of the piston
weld-reinforcement|less|m|余高,焊缝余高|weld reinforcement,excess weld metal,weld crown height
undercut-depth|less|m|咬边深度,咬边|undercut depth,depth of undercut,undercut
weld-leg|more|m|焊脚尺寸,焊脚高度,焊脚|fillet weld leg,leg length,weld leg length,fillet weld size
weld-misalignment|less|m|错边量,错边|misalignment of joints,linear misalignment,weld misalignment
preheat-temperature|more|K|预热温度|preheat temperature,preheating temperature
interpass-temperature|less|K|层间温度,道间温度|interpass temperature
weld-penetration|more|m|熔深|depth of penetration,penetration depth,weld penetration
tread-depth|more|m|花纹深度,胎面花纹深度|tread depth
tyre-pressure|band|Pa|轮胎气压,胎压,轮胎充气压力|tyre pressure,tire pressure,tyre inflation pressure,tire inflation pressure
idle-speed|band|r/min|怠速,怠速转速|idle speed,idling speed
bollard-pull|more|N|系柱拉力|bollard pull
metacentric-height|more|m|初稳性高,初稳性高度,稳心高度|metacentric height
freeboard|more|m|干舷,干舷高度|freeboard
take-off-distance|less|m|起飞距离,起飞滑跑距离|take-off distance,takeoff distance,take-off run
landing-distance|less|m|着陆距离,着陆滑跑距离|landing distance,landing run
wingspan|band|m|翼展|wingspan,wing span
suction-lift/head|less|m|吸入扬程|suction head
no-load-loss|less|W|空载损耗|no-load loss,no-load losses
load-loss|less|W|负载损耗|load loss,load losses
short-circuit-impedance|band|%|短路阻抗|short-circuit impedance,impedance voltage
slip-ratio|less|%|转差率|slip of the motor,motor slip
short-time-withstand|more|A|短时耐受电流|short-time withstand current,rated short-time withstand current
peak-withstand|more|A|峰值耐受电流|peak withstand current
breaking-time|less|s|分断时间,开断时间,分闸时间|breaking time,break time,interrupting time,clearing time
contact-gap|more|m|触点间隙,触头开距,触点开距|contact gap,contact opening
contact-force|more|N|触点压力,接触压力,触头压力|contact force,contact pressure
insulation-thickness|band|m|绝缘厚度,绝缘层厚度|insulation thickness,thickness of the insulation,thickness of insulation,wire insulation thickness,thickness of the wire insulation,conductor insulation thickness,thickness of the conductor insulation
sheath-thickness|band|m|护套厚度|sheath thickness,jacket thickness,thickness of the sheath,thickness of the jacket
lay-length|band|m|绞合节距|lay length,length of lay
antenna-efficiency|more|%|天线效率|antenna efficiency
phase-error|error|°|相位误差,相位一致性,相位不平衡|phase error,phase imbalance,phase unbalance
amplitude-imbalance|less|dB|幅度不平衡,幅度一致性,幅度不平衡度|amplitude imbalance,amplitude unbalance
repetition-rate|nominal|Hz|脉冲重复频率,重复频率,重频|pulse repetition frequency,pulse repetition rate,repetition rate,repetition frequency
antenna-rotation|nominal|r/min|天线转速|antenna rotation rate,antenna rotation speed
least-range|less|m|最小作用距离,最小探测距离|minimum range,minimum detection range
azimuth-coverage|more|°|方位覆盖范围,方位覆盖|azimuth coverage,azimuth sector
elevation-coverage|more|°|俯仰覆盖范围,仰角覆盖范围|elevation coverage
spot-diameter|band|m|光斑直径|spot diameter,beam spot diameter
linewidth|less|Hz,m|谱线宽度,线宽|linewidth,spectral linewidth,spectral line width
clock-frequency|more|Hz|主频,时钟频率|clock frequency,clock rate,clock speed
screen-size|nominal|m|屏幕尺寸,屏幕对角线,显示屏尺寸|screen size,screen diagonal,display diagonal
key-travel|band|m|键程,按键行程|key travel,key stroke
password-length|more|次|口令长度,密码长度,口令最小长度,最小口令长度,密码最小长度|password length,minimum password length,length of the password,length of passwords
password-age|less|s|口令有效期,密码有效期,口令使用期限,口令更换周期,密码更换周期|password lifetime,password age,maximum password age,validity of passwords
login-attempts|less|次|登录失败次数,连续登录失败次数,登录尝试次数,失败登录次数|failed login attempts,failed logon attempts,unsuccessful login attempts,unsuccessful logon attempts,failed log-in attempts,failed log-on attempts,login attempts,logon attempts,consecutive failed login attempts
stacking-layers|severe|次|堆码层数|stacking layers,stacked layers
transport-distance|severe|m|运输里程,公路运输里程,跑车里程,运输距离|transport distance,road transport distance,distance transported
no-fire-current|more|A|安全电流,不发火电流|no-fire current,no fire current
all-fire-current|less|A|全发火电流,发火电流|all-fire current,all fire current
stitch-density|more||针距密度,针迹密度,缝纫密度|stitch density
leakage-current/patient|less|A|患者漏电流|patient leakage current
air-changes|more|次,次/s|换气次数,通风换气次数,每小时换气次数|air change rate,air changes,air changes per hour
clear-height|more|m|净高,净空高度|clear height,headroom,clear headroom
clear-width|more|m|净宽,净宽度|clear width
bearing-capacity|more|Pa,N|地基承载力,承载力特征值|bearing capacity of the soil
fire-endurance|more|s|耐火极限,耐火时间|fire resistance,fire resistance period,fire resistance rating,fire endurance
maintenance-hours|less|s|维修工时,每工作小时维修工时|maintenance man-hours,maintenance hours
rated-voltage/insulation|nominal|V|额定绝缘电压|rated insulation voltage
voltage-fluctuation|less|%|电压波动,电压波动率|voltage fluctuation,voltage variation
dropout-voltage|band|V|释放电压|release voltage,drop-out voltage,dropout voltage
pickup-voltage|band|V|吸合电压|pick-up voltage,pickup voltage,pull-in voltage
`;
