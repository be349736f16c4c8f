/**
 * Words that speak of one matter, in rows of our own compiling. They help a clause to be found and say nothing of whether
 * it demands the same: `engine/indicators` has its own, narrower words for one thing.
 */
export const ENGLISH = `
password | passphrase | passcode | authenticator | credential
flaw | vulnerability | weakness | defect | bug
patch | update | hotfix | service pack
malware | malicious code | virus | spyware | antivirus | malicious software | trojan
telework | telecommuting | remote work | alternate work site | work from home
removable media | portable storage | usb | thumb drive | flash drive | portable media
audit record | audit log | event log | log | logging | audit trail | audit
log review | audit analysis | log analysis | event correlation
intrusion detection | ids | ips | intrusion prevention
firewall | boundary protection | boundary device | perimeter
encryption | cryptographic | cryptography | cipher | encrypt | encipher
key management | cryptographic key | key establishment
least privilege | minimum necessary | privileged account | privileged access | administrator
separation of duties | segregation of duties
account management | identity management | user account | account
terminate | offboard | separate | transfer | dismissal | departure
hire | onboard | recruit | screening | background check | vetting
training | awareness | education | instruction
incident | breach | compromise | security event
incident response | incident handling | contingency
backup | restore | recovery | redundant copy
disaster recovery | business continuity | continuity of operations | contingency plan
sanitize | sanitization | erase | wipe | purge | degauss | destroy | disposal
visitor | guest | escort
badge | access card | identification card | token | credential
physical access | entry | premises | facility | building
guard | surveillance | camera | cctv | monitoring
wireless | wi-fi | wlan | bluetooth | radio
mobile device | smartphone | tablet | laptop | handheld
multifactor | two-factor | mfa | multi-factor
replay | nonce | session hijack
session timeout | session lock | inactivity | idle | screen lock | lock out | lockout
logon | login | sign-on | log on | logon attempt | authentication attempt
banner | notice | warning | notification
whitelist | allowlist | permit by exception | allow by exception | deny by default | deny all
blacklist | denylist | prohibited
configuration baseline | baseline configuration | secure baseline | hardening | hardened | benchmark
change control | configuration control | change management | change request
nonessential | unnecessary | unneeded | least functionality | disable
port | protocol | service
risk assessment | risk analysis | threat assessment
scan | scanning | vulnerability assessment | penetration test
plan of action | corrective action | remediation | poam | remediate | mitigate
security plan | system security plan | ssp
supply chain | supplier | vendor | third-party | third party | contractor | subcontractor
maintenance | repair | servicing | upkeep
maintenance personnel | technician | maintainer
diagnostic | troubleshooting
classified | sensitive | confidential | controlled unclassified | cui | regulated data | protected information
label | marking | mark | labelling
disclose | release | publish | publicly accessible | public
voip | voice over internet | telephony
collaborative computing | conferencing | webcam | microphone
mobile code | javascript | active content | macro
split tunneling | vpn | virtual private network | remote access
dmz | subnetwork | subnet | demilitarized zone | segmentation
clock | time stamp | timestamp | time synchronization | time source | ntp
integrity | checksum | hash | digest
digital signature | signature | signed | certificate
certificate authority | pki | public key infrastructure
inventory | asset | component list
owner | ownership | custodian | responsible
policy | procedure | rule | directive | regulation
spam | phishing | junk mail
email | e-mail | mail
kernel | operating system | os
memory | buffer | heap | stack
privilege escalation | privileged function
covert channel | information leakage | residual information | object reuse
denial of service | flooding | resource exhaustion
uninstall | remove | delete
install | installation | deploy | deployment
replace | substitute | exchange | interchange
identifier | user id | username | identity
shared account | group account
temporary account | emergency account | guest account
revoke | revocation | withdraw | disable
alert | alarm | warning | notify
failure | fault | malfunction | breakdown
failover | redundancy | redundant | standby
shutdown | shut down | power off | halt
startup | boot | power up | start-up | initialization
mode | state
software | program | application | firmware
source code | code
developer | programmer | manufacturer
manufacturer | maker | producer | supplier
purchaser | buyer | customer | acquirer | procuring activity | user
contract | purchase order | procurement document
procurement | acquisition | purchasing
acceptance | approval | sign-off
inspection | examination | check | verification
verification | validation | confirm
test report | test record | record
sample | specimen | test piece | coupon
sampling | lot | batch
lot | batch | consignment
nonconforming | nonconformity | nonconformance | discrepant | reject
corrective action | preventive action
calibration | metrology | traceability | measuring equipment
measurement uncertainty | measurement error | accuracy
gauge | gage | measuring instrument | meter
temperature | thermal | heat
low temperature | cold
high temperature | hot | heat | dry heat
humidity | moisture | damp heat | damp
corrosion | rust | salt spray | salt fog | salt mist
rain | water | waterproof | watertight | ingress | drip
dust | sand | particulate
icing | freezing rain | ice
altitude | low pressure | reduced pressure
solar radiation | sunshine | ultraviolet
fungus | mould | mold
vibration | oscillation | sinusoidal | random
shock | impact | bump | drop
acceleration | centrifuge
acoustic noise | noise | sound pressure
electromagnetic interference | emi | electromagnetic compatibility | emc
conducted emission | radiated emission | emission
susceptibility | immunity
electrostatic discharge | esd | static electricity
lightning | surge | transient | spike
grounding | earthing | bonding | ground | earth
insulation | dielectric | withstand voltage
leakage current | insulation resistance
power supply | power source | supply voltage | mains
outage | interruption | power failure | blackout
overvoltage | undervoltage | voltage dip | sag
battery | accumulator | cell
connector | plug | receptacle | socket
cable | wire | wiring | harness | conductor
solder | soldering | brazing
weld | welding | joint
rivet | bolt | screw | fastener | nut
torque | tightening
adhesive | glue | bonding agent
coating | paint | plating | finish | painting
surface roughness | surface finish
hardness | tensile | strength | yield
elongation | ductility
fatigue | endurance | life
wear | abrasion
lubricant | grease | oil
fuel | petrol | gasoline | diesel | kerosene
hose | pipe | tube | tubing | piping
valve | tap | cock
leak | leakage | seal | sealing | gasket
pressure vessel | cylinder | tank
fire | flame | flammability | combustible | ignition
smoke | toxic | fume
explosion | explosive | blast
hazard | danger | risk
safety | safe
protective equipment | ppe | protective clothing
emergency stop | interlock
emergency exit | escape | evacuation
illumination | lighting | light | luminance
display | screen | monitor
keyboard | input device
human factors | ergonomics | human engineering | operator
reliability | mtbf | failure rate | mean time between failures
maintainability | mttr | repair time
availability | uptime
testability | built-in test | bit | fault isolation
spare | spare part | replacement part
logistics | support | supportability
lifetime | service life | shelf life | useful life
storage | warehouse | store
transport | transportation | shipment | shipping | delivery
package | packaging | packing | container | crate
pallet | unit load
desiccant | moisture barrier
preservation | corrosion prevention
handling | lifting | hoist
marking | label | nameplate | identification plate
manual | handbook | instruction | documentation
drawing | technical data | data package
interface | interconnection | interoperability
data format | message format | encoding
latency | delay | response time
throughput | bandwidth | data rate
capacity | volume
mass | weight
dimension | size | length
tolerance | deviation | limit
environmental condition | climate | climatic | weather
indoor | outdoor
vehicle | car | truck
aircraft | airplane | airborne
ship | vessel | marine | naval
personnel | staff | employee | worker | workforce | individual
manager | management | leadership | executive
responsibility | role | duty
stakeholder | interested party
review | reassess | re-evaluate | evaluate
periodic | regularly | at planned intervals | annually
defined frequency | organization-defined frequency
document | record | file
retention | retain | archive | preserve
requirement | need
design review | preliminary design | critical design
traceability | trace
prototype | first article | pilot
subsystem | component | unit | module
waste | disposal | scrap
environmental protection | pollution
restrict | limit | control
prevent | preclude | prohibit | forbid
protect | safeguard | secure
ensure | guarantee | assure
detect | discover | identify | identify flaws
report | notify | inform
authorize | approve | permit | allow
monitor | observe | track | oversee
isolate | segregate | separate | quarantine
implement | enforce | employ | apply
engine | motor | prime mover
mast | column | pole
rotate | rotation | swivel | pivot | turn
extend | telescopic | telescope | slide
outrigger | stabilizer
trailer | chassis | carriage
tow | towing | drawbar | hitch | coupling
tire | tyre | wheel
handle | grip | grab
lid | cover | cap
strap | webbing | belt
rope | cord | halyard | line
floor | deck
wall | panel | partition
seam | stitch | sewing
fabric | cloth | textile
color | colour | shade
buoyancy | flotation | float
chamber | compartment
paddle | oar
inflate | inflation | inflatable
lamp | luminaire | lantern | floodlight
aim | direct | orient | adjust
stability | overturn | topple | capsize
slope | gradient | incline | tilt
speed | velocity
slip | skid | non-slip
stack | nest | fold | collapse
assemble | erect | set up | setup | assembly
dismantle | take down | disassemble
clean | wash | rinse
odor | odour | smell | taste
flow | discharge | output
load | payload
occupant | passenger | crew
boat | craft
aluminum | aluminium | light alloy
steel | metal
wood | timber | plywood
rubber | elastomer | neoprene
plastic | polymer
coolant | cooling water | radiator
`;

export const CHINESE = `
计量认证 | 考核认可 | 资质认定 | 资格认可 | 实验室认可
检定 | 校准 | 量值传递 | 量值溯源
计量器具 | 测量设备 | 计量装备 | 测量仪器 | 检测设备 | 测试设备
计量标准 | 测量标准 | 计量基准 | 标准器具
计量检定人员 | 计量技术人员 | 检定人员 | 校准人员
计量机构 | 计量技术机构 | 检定机构 | 校准实验室
主管部门 | 主管机关 | 行政部门 | 管理机构
监督检查 | 监督管理 | 检查 | 监管
处罚 | 罚款 | 责任 | 处分 | 追究
审批 | 批准 | 核准 | 许可
废止 | 作废 | 撤销 | 吊销 | 注销
军队 | 部队 | 国防 | 军事 | 军用 | 武器装备
单位 | 机构 | 组织 | 企业
用户 | 使用方 | 订购方 | 需方 | 顾客 | 采购方
供方 | 承制方 | 承制单位 | 供应商 | 制造商 | 制造厂 | 生产厂 | 生产单位
转承制 | 分承制 | 外包 | 外协 | 分供方
人员 | 员工 | 职工 | 工作人员
培训 | 教育 | 训练 | 考核
文件 | 文档 | 资料
记录 | 档案 | 台账
报告 | 通报 | 上报 | 通知
保密 | 秘密 | 涉密 | 机密 | 密级
口令 | 密码 | 鉴别信息 | 身份鉴别
身份鉴别 | 身份认证 | 身份验证 | 登录
访问控制 | 权限 | 授权
审计 | 日志 | 审计记录
漏洞 | 缺陷 | 脆弱性 | 补丁
病毒 | 恶意代码 | 木马 | 恶意软件
入侵 | 攻击 | 入侵检测
加密 | 密码技术 | 密码算法
备份 | 恢复 | 冗余 | 容灾
应急 | 预案 | 应急响应 | 突发事件
故障 | 失效 | 异常
不合格 | 不符合 | 不合格品
纠正 | 整改 | 纠正措施 | 归零
检验 | 检查 | 检测 | 验收 | 试验
鉴定检验 | 型式检验 | 型式试验 | 定型试验
出厂检验 | 交收检验 | 质量一致性检验 | 验收试验
抽样 | 样品 | 样本 | 试样 | 试件
批 | 批次 | 检验批
环境条件 | 气候条件 | 环境适应性
低温 | 寒冷 | 冷
高温 | 热 | 干热
湿热 | 湿度 | 潮湿 | 防潮
盐雾 | 腐蚀 | 锈蚀 | 防锈
淋雨 | 防水 | 浸水 | 水密
沙尘 | 砂尘 | 防尘
低气压 | 高度 | 高空
太阳辐射 | 日照 | 紫外
霉菌 | 长霉 | 防霉
振动 | 正弦振动 | 随机振动
冲击 | 碰撞 | 跌落 | 颠震
加速度 | 离心
噪声 | 噪音 | 声压
电磁兼容 | 电磁干扰 | 电磁发射 | 抗扰度 | 敏感度
静电 | 静电放电
雷电 | 浪涌 | 瞬变 | 尖峰
接地 | 搭接 | 地线
绝缘 | 耐压 | 介电强度 | 抗电强度
电源 | 供电 | 电压
断电 | 掉电 | 停电
蓄电池 | 电池
连接器 | 插头 | 插座 | 接插件
电缆 | 导线 | 线缆 | 线束
焊接 | 焊缝 | 焊点 | 钎焊
螺钉 | 螺栓 | 螺母 | 紧固件
涂覆 | 涂层 | 涂漆 | 镀层 | 表面处理
密封 | 泄漏 | 渗漏 | 气密
压力容器 | 气瓶 | 储罐
润滑 | 油脂 | 润滑油 | 润滑脂
燃油 | 汽油 | 柴油 | 油料 | 燃料
阻燃 | 着火 | 火灾 | 燃烧 | 防火
爆炸 | 防爆
危险 | 危害 | 风险 | 隐患
安全 | 防护
可靠性 | 平均故障间隔时间 | 失效率
维修性 | 维修 | 修理 | 维护 | 保养
测试性 | 机内测试 | 自检 | 故障隔离
保障性 | 保障 | 备件
贮存 | 储存 | 存放 | 库房
运输 | 装卸 | 搬运
包装 | 装箱 | 包装箱
标志 | 标识 | 标签 | 铭牌
使用说明书 | 手册 | 操作规程
接口 | 互连 | 互通 | 互操作
寿命 | 使用期限 | 贮存期 | 有效期
质量 | 重量
尺寸 | 外形 | 公差
设计评审 | 评审 | 审查
设计 | 研制 | 开发
生产 | 制造 | 加工
经费 | 费用 | 预算
标准 | 规范 | 规程
计划 | 规划
职责 | 责任 | 分工
`;
