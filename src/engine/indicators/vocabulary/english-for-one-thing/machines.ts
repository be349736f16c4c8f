/** Vehicles, ships, aircraft, fluid power, buildings and their parts: words for one thing, the first stands for the others. */
export const MACHINES = `
check valve, nonreturn valve, one-way valve
pressure relief valve, relief valve
shutoff valve, shut-off valve, isolating valve, isolation valve
solenoid valve, electromagnetic valve
filter element, filter cartridge
hydrostatic test, hydrostatic pressure test, hydraulic pressure test, water pressure test, hydrotest
hose, flexible hose
o-ring, o ring
rolling bearing, rolling-element bearing, rolling element bearing, antifriction bearing
plain bearing, sleeve bearing
clearance, play
gearbox, gear box, gear unit
drive shaft, driveshaft, propeller shaft, propshaft
bonnet, hood
headlamp, headlight, head lamp
tail lamp, tail light, rear lamp, rear light, taillight
turn signal, direction indicator, turn indicator
stop lamp, stop light, brake light, brake lamp
reversing lamp, reversing light, reverse light, backup light
number plate, license plate, licence plate, registration plate
seat belt, safety belt, seatbelt
parking brake, handbrake, hand brake, park brake
service brake, foot brake
exhaust pipe, tailpipe, tail pipe
silencer, muffler
accelerator pedal, throttle pedal, gas pedal
gear lever, gear shift, gearshift, shift lever
dashboard, instrument panel
tow bar, towbar
spare wheel, spare tyre, spare tire
rear-view mirror, rearview mirror, rear view mirror
slope, gradient, incline
off-road, off road, cross-country, cross country
kerb mass, kerb weight, curb weight, unladen mass, unladen weight
gross vehicle mass, gross vehicle weight
motorway, freeway
ship, vessel
life jacket, lifejacket, life vest, life preserver
lifebuoy, life buoy, life ring, ring buoy
life raft, liferaft
porthole, portlight, side scuttle
navigation light, navigation lamp, running light
landing gear, undercarriage
aircrew, flight crew, air crew
cockpit, flight deck
ejection seat, ejector seat
helicopter, rotorcraft
unmanned aircraft, unmanned aerial vehicle, unmanned air vehicle, drone, uav
take-off, takeoff, take off
flight recorder, flight data recorder
ground support equipment, aerospace ground equipment
lift, elevator
stairs, staircase, stairway
guardrail, guard rail, railing
escape route, evacuation route, means of egress, egress route, exit route, escape path
emergency exit, fire exit
fire extinguisher, extinguisher
smoke detector, smoke alarm
fire hydrant, hydrant
reinforcing bar, reinforcing steel, rebar
formwork, shuttering
scaffold, scaffolding
construction site, building site
wastewater, waste water
corridor, passageway, hallway
car park, parking lot
air conditioner, air-conditioner, air conditioning unit, air-conditioning unit
air conditioning, air-conditioning
fan, blower
fresh air, outdoor air, outside air
refrigerator, fridge
thermal insulation, heat insulation
forklift, forklift truck, fork-lift truck, fork lift truck, fork-lift, fork lift
lifting eye, lifting lug
pressure gauge, pressure gage, manometer
operating lever, control lever, hand lever
controls, operating controls, operating elements, control elements
guard, safety guard, protective guard
emergency stop, emergency-stop, e-stop
hatch, hatchway
latch, catch
access panel, access cover
turning circle, turning diameter
driver's seat, driving seat
living quarters, accommodation
working platform, work platform
`;
