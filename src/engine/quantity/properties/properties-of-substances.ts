import { CONTENTS } from "./contents";

/** Properties of fuels, lubricants, coatings, food, water, gases and explosives, as rows of `properties.ts`. */
export const OF_SUBSTANCES = `
penetration|band||锥入度|cone penetration
penetration/worked|band||工作锥入度|worked penetration
penetration-needle|band||针入度|needle penetration
acidity|less||酸度|acidity
acid-number|less||总酸值,中和值|total acid number,neutralization number
base-number|more||总碱值,碱值|total base number,base number
impurity/mechanical|less|%|机械杂质,机械杂质含量|mechanical impurities
impurity/insoluble|less|%|不溶物,不溶物含量,水不溶物|insoluble matter,insolubles
carbon-residue|less|%|残炭,残炭值,康氏残炭|carbon residue
viscosity-index|more||黏度指数,粘度指数|viscosity index
evaporation-loss|less|%|蒸发损失,蒸发损失量,蒸发量|evaporation loss
oil-separation|less|%|分油量,钢网分油量,分油率|oil separation
foam|less|m3|泡沫倾向,泡沫倾向性|foaming tendency
oxidation-stability|more|s|氧化安定性,氧化诱导期,诱导期|oxidation stability,induction period
copper-corrosion|less|级|铜片腐蚀,铜片腐蚀级别,铜片腐蚀等级|copper strip corrosion,copper corrosion
final-boiling-point|less|K|终馏点|final boiling point
initial-boiling-point|nominal|K|初馏点|initial boiling point
boiling-point|more|K|沸点|boiling point
boiling-point/reflux|more|K|平衡回流沸点,回流沸点|equilibrium reflux boiling point
boiling-point/wet|more|K|湿沸点,湿平衡回流沸点|wet boiling point
vapour-pressure|less|Pa|蒸气压,饱和蒸气压,雷德蒸气压|vapour pressure,vapor pressure,reid vapour pressure
gum|less||实际胶质,实际胶质含量|existent gum
heating-value|more|J/kg,J/m3|热值,发热量,燃烧热|calorific value,heating value
heating-value/net|more|J/kg,J/m3|净热值,低热值,低位发热量|net heat of combustion,net calorific value
smoke-point|more|m|烟点,无烟火焰高度|smoke point
energy|more|J/kg,J|热量,能量值,能量|energy value,energy content
peroxide-value|less||过氧化值|peroxide value
net-deviation|error|%|净含量负偏差,净含量偏差,净含量允差,净含量允许短缺量,允许短缺量|net content deviation,tolerable deficiency
drained-mass|more|%,kg|固形物,固形物含量|drained weight,drained mass
soluble-solids|more|%|可溶性固形物,可溶性固形物含量|soluble solids
coliform|less||大肠菌群,大肠菌群数,总大肠菌群|coliforms,coliform count,total coliforms
dissolved-solids|less|kg/m3|溶解性总固体,总溶解固体|total dissolved solids
suspended-solids|less|kg/m3|悬浮物,悬浮物浓度,悬浮物含量|suspended solids
oxygen-demand|less|kg/m3|化学需氧量|chemical oxygen demand,cod
oxygen-demand/biochemical|less|kg/m3|生化需氧量|biochemical oxygen demand,bod
oxygen-consumption|less|kg/m3|耗氧量,高锰酸盐指数|permanganate index
water-hardness|less|kg/m3|总硬度,水的硬度|total hardness,water hardness
chroma|less||色度|chromaticity of water
dew-point|less|K|露点,露点温度,水露点|dew point,dew-point temperature
ph|band||ph值,酸碱度|ph value,ph
fineness|less|m|细度,研磨细度|fineness of grind
hiding-power|less|kg/m2|遮盖力|hiding power
efflux-time|band|s|流出时间|efflux time,flow time
film-impact|more|m|耐冲击性,耐冲击高度|impact resistance
lap-shear|more|Pa|拉伸剪切强度,粘接剪切强度,剪切粘结强度,拉剪强度|lap shear strength,tensile shear strength
particle-size|band|m|粒径,平均粒径,粒度,颗粒度|particle size,mean particle size
sieve-residue|less|%|筛余物,筛余,筛余量|sieve residue
density/bulk|band|kg/m3|堆积密度,松装密度,堆密度|bulk density
density/apparent|band|kg/m3|表观密度,体积密度|apparent density
setting-time/initial|more|s|初凝时间|initial setting time
setting-time/final|less|s|终凝时间|final setting time
slump|band|m|坍落度|slump
detonation-velocity|more|m/s|爆速|detonation velocity
friction-sensitivity|less|%|摩擦感度|friction sensitivity
impact-sensitivity|less|%|撞击感度|impact sensitivity
explosion-heat|nominal|J/kg|爆热|heat of explosion
${CONTENTS}`;
