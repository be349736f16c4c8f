/** Materials, finishes, fasteners, clothing, food, chemicals and what goes wrong with them: words for one thing, the first stands for the others. */
export const MATERIALS = `
stainless steel, corrosion-resistant steel, corrosion resistant steel, cres, rust-resistant steel
polytetrafluoroethylene, ptfe
polyvinyl chloride, pvc
polyethylene, polythene
polyamide, nylon
fibreglass, fiberglass, glass fibre, glass fiber, glass-fibre, glass-fiber, fibre glass
fibre, fiber
zinc plating, zinc plate, zinc deposit
nickel plating, nickel plate, nickel deposit
chromium plating, chrome plating, chromium plate, chrome plate
cadmium plating, cadmium plate
tin plating, tin plate
silver plating, silver plate
gold plating, gold plate
copper plating, copper plate
zinc-plated, zinc plated
chromium, chrome
anodize, anodise, anodic coating, anodic oxide coating, anodic oxidation, anodic treatment
chemical conversion coating, chemical film, chem film
phosphate coating, phosphating, phosphate treatment
hot-dip galvanized, hot-dip galvanised, hot dip galvanized, hot dip galvanised, hot dipped galvanized, hot dipped galvanised
primer, priming coat, prime coat
topcoat, top coat, finish coat, finishing coat
matt, matte, lustreless, lusterless, nonglossy
glossy, gloss
stress relieve, stress relief, stress-relieve, stress-relief
embrittlement relief, deembrittlement
weldment, welded assembly
filler metal, filler material
parent metal, base metal, parent material, base material
lack of fusion, incomplete fusion
lack of penetration, incomplete penetration
weld reinforcement, excess weld metal
root gap, root opening
blast clean, blast-clean, abrasive blast, grit blast
crack, cracking, fissure
void, cavity
porosity, pores
surface roughness, surface finish, surface texture
lock washer, lockwasher, locking washer
self-locking nut, prevailing torque nut, prevailing-torque nut, locknut, lock nut
prevailing torque, self-locking torque, locking torque
split pin, cotter pin
retaining ring, circlip, snap ring
fastener, fixing
lockwire, lock wire, locking wire, safety wire
cable tie, tie wrap, tie-wrap, zip tie
screwdriver, screw driver
corrosion resistant, corrosion-resistant, resistant to corrosion, rustproof, rust-proof
nonslip, antislip, antiskid, nonskid, slip-resistant, slip resistant, skid-resistant, skid resistant, resistant to slipping, resistant to slip
shockproof, shock-proof, shock-resistant, shock resistant, resistant to shock
shatterproof, shatter-proof, shatter-resistant, shatter resistant
watertight, water-tight
airtight, air-tight
gastight, gas-tight
leaktight, leak-tight, leakproof, leak-proof
dustproof, dust-proof
weatherproof, weather-proof, weather-resistant, weather resistant
noncombustible, incombustible
flame retardant, flame-retardant, fire retardant, fire-retardant
explosion-proof, explosionproof
flameproof, flame-proof
bulletproof, bullet-proof, bullet-resistant, bullet resistant
colourfast, colour-fast, colorfast, color-fast
rot-proof, rotproof, rot-resistant, rot resistant, resistant to rot
safety helmet, protective helmet, hard hat
outsole, outer sole
insole, inner sole
toecap, toe cap, toe-cap
hook and loop fastener, hook-and-loop fastener, touch-and-close fastener, touch and close fastener
sew, sewn, stitch
wash, launder
breathable, permeable to water vapour, permeable to water vapor
body armour, body armor, ballistic vest
hearing protection, ear protection, hearing protectors, ear protectors, ear defenders
diesel, diesel fuel, diesel oil
kerosene, kerosine
jet fuel, aviation turbine fuel, turbine fuel
engine oil, motor oil
coolant, cooling liquid, cooling fluid
cleaning agent, cleaner, cleaning fluid
isopropyl alcohol, isopropanol
ethanol, ethyl alcohol
deionized water, deionised water, demineralized water, demineralised water
seawater, sea water, sea-water
fresh water, freshwater
drinking water, potable water
salt spray, salt fog, salt mist
mould growth, mold growth, fungus growth, fungal growth, growth of mould, growth of mold, growth of fungi, growth of fungus, mildew
fungus, fungi
foreign matter, foreign material, foreign bodies, foreign objects, foreign substances
volatile corrosion inhibitor, vapour phase inhibitor, vapor phase inhibitor, vci
ammunition, munition
detonator, blasting cap
fail to fire, misfire
safe and arm device, safety and arming device, safe-and-arm device, safing and arming device
disposable, single-use, single use
medicine, medication, drug
stretcher, litter
medical device, medical equipment
disinfect, disinfection
expiry date, expiration date, date of expiry, date of expiration
odourless, odorless
moisture, dampness
`;
