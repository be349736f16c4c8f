/** Properties of metals, rubber, plastics, textiles, leather and paper, as rows of `properties.ts`. */
export const OF_MATERIALS = `
reduction-of-area|more|%|断面收缩率,截面收缩率|reduction of area
fatigue-strength|more|Pa|疲劳强度,疲劳极限|fatigue strength,fatigue limit
creep|less|%|蠕变,蠕变率,蠕变伸长率|creep,creep strain
elastic-modulus|band|Pa|弹性模量,杨氏模量,拉伸弹性模量,拉伸模量|elastic modulus,young's modulus,modulus of elasticity,tensile modulus
elastic-modulus/flexural|band|Pa|弯曲模量,弯曲弹性模量|flexural modulus
elastic-modulus/shear|band|Pa|剪切模量,切变模量|shear modulus
tensile-stress|band|Pa|定伸应力,定伸强度|modulus at elongation,tensile stress at elongation
fracture-toughness|more||断裂韧度,断裂韧性|fracture toughness
yield-strength/proof|more|Pa|规定塑性延伸强度,规定非比例延伸强度,条件屈服强度|proof strength,offset yield strength
impact-energy/notched|more|J/m2,J|缺口冲击强度,简支梁缺口冲击强度|notched impact strength
impact-energy/izod|more|J/m2,J/m,J|悬臂梁冲击强度|izod impact strength
impact-energy/charpy|more|J/m2,J|简支梁冲击强度|charpy impact strength
hardness/shore|band||邵氏硬度,邵尔硬度,肖氏硬度,邵氏a硬度,邵尔a硬度,邵氏d硬度,邵尔d硬度,硬度(邵尔a),硬度(邵氏a),硬度(邵尔d),硬度(邵氏d)|shore hardness,durometer hardness,shore a hardness,shore d hardness,shore a durometer hardness,shore a durometer,durometer
hardness/pencil|more||铅笔硬度|pencil hardness
hardness/pendulum|more||摆杆硬度|pendulum hardness
resilience|more|%|回弹率,回弹性,冲击回弹,回弹值|resilience,rebound resilience
tension-set|less|%|拉伸永久变形,扯断永久变形,拉断永久变形|tension set
brittleness-temperature|less|K|脆性温度,脆化温度,低温脆性温度,低温冲击脆化温度|brittleness temperature,brittle point
heat-deflection|more|K|热变形温度,负荷变形温度,载荷变形温度|heat deflection temperature,deflection temperature under load
melting-point/vicat|more|K|维卡软化温度,维卡软化点|vicat softening temperature
decomposition-temperature|more|K|分解温度,热分解温度|decomposition temperature
ignition-temperature|more|K|着火温度,点着温度|ignition temperature
ignition-temperature/auto|more|K|自燃点,自燃温度,引燃温度|autoignition temperature
melt-flow|band||熔体流动速率,熔融指数,熔体质量流动速率|melt flow rate,melt flow index,melt mass-flow rate
thermal-conductivity|nominal||导热系数,热导率,导热率|thermal conductivity
heat-transfer|nominal||传热系数|heat transfer coefficient,thermal transmittance,u-value
thermal-resistance|nominal||热阻,热阻值,克罗值|thermal resistance,clo value
thermal-expansion|nominal||线膨胀系数,热膨胀系数,线性热膨胀系数|coefficient of thermal expansion,thermal expansion coefficient,coefficient of linear expansion
specific-heat|nominal||比热容,比热|specific heat,specific heat capacity
moisture-pickup|less|%|吸湿率,吸潮率|moisture absorption,moisture pick-up
moisture/regain|band|%|回潮率|moisture regain
strength-retention|more|%|强度保持率,拉伸强度保持率,强力保持率,断裂强力保持率,强度保留率,拉伸强度保留率|strength retention,tensile strength retention,retention of tensile strength,retained tensile strength
elongation-retention|more|%|断裂伸长率保持率,伸长率保持率,断裂伸长率保留率|elongation retention,retention of elongation,retained elongation
strength-change|error|%|拉伸强度变化率,强度变化率,强力变化率|change in tensile strength,tensile strength change
elongation-change|error|%|伸长率变化率,断裂伸长率变化率,扯断伸长率变化率,拉断伸长率变化率|change in elongation,elongation change
hardness-change|error||硬度变化,硬度变化值|hardness change,change in hardness
volume-change|error|%|体积变化率,体积变化,体积膨胀率,溶胀率|volume change,volume swell,change in volume
mass-change|error|%|质量变化率,重量变化率,质量变化|mass change,change in mass,weight change
mass-loss|less|%,kg|质量损失率,失重率,质量损失,重量损失,失重|mass loss,weight loss,loss in mass,loss of mass
mass-loss/heating|less|%|加热减量,热失重|loss on heating
flame-spread|less||火焰蔓延速率,火焰传播速度|flame spread rate
burning-rate|less||燃烧速率,燃烧速度|burning rate,rate of burning
heat-release|less||热释放速率,热释放速率峰值|heat release rate
smoke-density|less||烟密度,烟密度等级|smoke density
electric-strength|more|V/m|电气强度,击穿场强,击穿强度|electric strength,breakdown strength
breakdown-voltage|more|V|击穿电压|breakdown voltage
dielectric-constant|nominal||介电常数,相对介电常数,相对电容率|dielectric constant,relative permittivity,permittivity
dissipation-factor|less||损耗角正切,介质损耗角正切,介质损耗角正切值,损耗角正切值,介质损耗因数,介质损耗因子,损耗因数,损耗因子,介质损耗,介质损耗正切|dissipation factor,loss tangent,dielectric loss,dielectric loss factor,loss factor,tan delta,dielectric loss tangent
tracking-index|more|V|相比电痕化指数,耐漏电起痕指数,耐电痕化指数,相比漏电起痕指数|comparative tracking index,tracking index,cti
arc-resistance|more|s|耐电弧性,耐电弧时间|arc resistance
conductivity|nominal||电导率,导电率|electrical conductivity,conductivity
resistivity|nominal||电阻率|resistivity
permeability|nominal||磁导率,相对磁导率|magnetic permeability,relative permeability
coercivity|nominal||矫顽力,内禀矫顽力|coercivity,coercive force
remanence|nominal||剩磁,剩余磁感应强度|remanence,residual flux density
energy-product|more||最大磁能积|maximum energy product
curie-temperature|nominal|K|居里温度,居里点|curie temperature,curie point
corrosion-rate|less||腐蚀速率,腐蚀率,腐蚀速度|corrosion rate,rate of corrosion
coating-mass|more|kg/m2|镀层质量,镀层重量,锌层质量,镀锌量,锌层重量,上锌量,锌附着量|coating mass,zinc coating mass,mass of zinc
friction-coefficient|band||摩擦系数,摩擦因数|coefficient of friction,friction coefficient
friction-coefficient/static|band||静摩擦系数,静摩擦因数|static friction coefficient,coefficient of static friction
friction-coefficient/kinetic|band||动摩擦系数,动摩擦因数|kinetic friction coefficient,coefficient of kinetic friction
wear-rate|less||磨损率,磨耗率|wear rate
grain-crack|more||粒面崩裂强力,崩裂强度,崩裂力|grain crack strength
pilling|more|级|起毛起球等级,起球等级,抗起球等级,抗起毛起球等级,起毛起球性,起毛起球,抗起毛起球,抗起毛起球性,抗起球性,抗起球,起球|pilling grade,pilling resistance,resistance to pilling,pilling
snagging|more|级|勾丝等级,勾丝性,抗勾丝等级,抗勾丝性,勾丝|snagging grade,snagging resistance,snagging
smoothness|more|级|平整度等级,外观平整度,洗后外观平整度|smoothness appearance
colour-fastness/perspiration|more|级|耐汗渍色牢度,耐汗色牢度,汗渍色牢度|colour fastness to perspiration
colour-fastness/water|more|级|耐水色牢度,耐水浸色牢度|colour fastness to water
colour-fastness/sea-water|more|级|耐海水色牢度|colour fastness to sea water
colour-fastness/dry-cleaning|more|级|耐干洗色牢度|colour fastness to dry cleaning
colour-fastness/pressing|more|级|耐热压色牢度,耐熨烫色牢度|colour fastness to hot pressing,colour fastness to ironing
colour-fastness/bleaching|more|级|耐氯漂色牢度,耐漂白色牢度|colour fastness to bleaching
seam-strength|more|N,N/m|接缝强力,缝口强力,缝合强力,缝口强度,接缝强度,缝合强度|seam strength
seam-slippage|less|m|接缝滑移,缝口脱开程度,纱线滑移,接缝滑移量,缝子纰裂程度,纰裂程度|seam slippage
areal-mass|band|kg/m2|单位面积质量,平方米质量,面密度,平方米克重,克重,面质量|mass per unit area,areal density,grammage,basis weight,weight per square metre
linear-mass|band|kg/m|线密度,单位长度质量,每米质量|linear density,mass per unit length
dimensional-change|error|%|尺寸变化率,水洗尺寸变化率,洗涤尺寸变化率,洗后尺寸变化率,尺寸变化|dimensional change,dimensional change on washing
dimensional-change/reversion|less|%|纵向回缩率,纵向尺寸收缩率,纵向收缩率|longitudinal reversion
dimensional-change/heat|error|%|加热尺寸变化率,加热收缩率,热收缩率|heat shrinkage,thermal shrinkage
air-permeability|nominal||透气率,透气性,透气量,透气度|air permeability
water-repellency|more|级|拒水等级,沾水等级,沾水度,防泼水等级,表面抗湿性,拒水性,抗沾水等级|spray rating,water repellency,resistance to surface wetting
oil-repellency|more|级|拒油等级,抗油等级,拒油性|oil repellency
abrasion-cycles|more|次|耐磨次数,耐磨转数,耐磨循环次数,摩擦次数,耐摩擦次数|abrasion cycles,abrasion resistance,rubs
down-content|more|%|含绒量,绒子含量,含绒率|down content,down cluster content
fill-power|more||蓬松度,膨松度|fill power
warmth-retention|more|%|保温率,保暖率|warmth retention
edge-crush|more|N/m|边压强度,边缘抗压强度,边压,边缘压缩强度|edge crush resistance,edgewise crush resistance,edge crush strength
ring-crush|more|N/m|环压强度|ring crush resistance,ring crush strength
bursting-strength/paper|more|Pa|耐破度,耐破强度|bursting strength of paper
puncture/paper|more|J|戳穿强度|puncture energy
whiteness|more|%|白度|whiteness,brightness of paper
folding|more|次|耐折度|folding endurance
light-reflectance|more|%|反射比,可见光反射比|light reflectance,visible light reflectance
light-haze|less|%|雾度|haze
straightness/bow|less|%|弯曲度,直度|bow,camber
gloss|band||光泽,光泽度,镜面光泽|gloss,specular gloss
colour-difference|less||色差,颜色偏差|colour difference,color difference
`;
