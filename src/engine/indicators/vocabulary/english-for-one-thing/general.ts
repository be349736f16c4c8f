/** Words of any field, verbs above all: words for one thing, the first stands for the others. */
export const GENERAL = `
store, storage
failure, fail, fault, malfunction
record, log
audit trail, audit log
enclosure, housing, casing
personnel, persons, people, staff
purchaser, customer, buyer, acquirer, client, acquiring activity, procuring activity, contracting authority
supplier, contractor, manufacturer, vendor, seller, producer
alarm, alert
remain, stay, still be
start, begin, commence, began, begun, start up, start-up, startup, boot, boot up
stop, halt, cease
end, conclude
leak, leakage
cover, lid
screen, display
retain, retention, keep, kept, preserve, maintain
respond, response
consume, consumption
absorb, absorption
transmit, transmission
reduce, reduction, decrease
increase, rise, rose, risen
expand, expansion
shrink, shrinkage, shrank, shrunk
contain, content
deliver, delivery
deform, deformation
corrode, corrosion
vibrate, vibration
rotate, rotation
oscillate, oscillation
insert, insertion
detect, detection
collide, collision
occupy, occupancy
withstand, withstood, endure, survive, tolerate, resist, stand up to
resistant, resistance
operate, operation, operational, function normally, function properly, function correctly, function satisfactorily, function, work normally, work properly, work correctly, work satisfactorily
serviceable, usable
perform, carry out, carried out, execute, undertake
perform tests, conduct tests, conduct a test
use, utilize, utilise, employ
switch on, switched on, turn on, turned on, power on, powered on, power up, powered up, energise, energize
switch off, switched off, turn off, turned off, power off, powered off, power down, powered down, de-energise, de-energize
provided with, equipped with, fitted with, furnished with
shall provide, shall deliver, shall supply, shall furnish
provide, of providing, of delivering, of supplying, to provide, to deliver, to supply
shall consume, shall draw
fed from, supplied from, powered from
fasten, attach, affix, secured
install, mount
installation, mounting
remove, detach, eliminate
mend, repair
inspect, examine, inspection, examination, check
visual inspection, visual examination, visually inspected, visually examined
verify, verification, confirm
ensure, assure
permissible, allowable, permitted
allow, permit
prohibit, forbid, forbidden
prevent, preclude
show, exhibit, reveal, shown
occur, happen, take place, arise
without, free of, free from, with no, devoid of
present, sign of, signs of, evidence of, trace of, traces of
calibrate, recalibrate
reach, attain, achieve
fall, fell, fallen, drop, free fall
break, broke, broken
fracture, rupture
blister, blistering
peel, peeling
flake, flaking
delaminate, delamination
defect, flaw
hole, aperture
immerse, immersion, submerge, submersion
expose, exposure
apply, application
meet, satisfy, fulfil, fulfill, comply with, conform to, conform with, be in accordance with, be in conformity with, be in compliance with
conformity, conformance
in accordance with, according to, in conformity with, in compliance with
before, prior to
after, subsequent to
during, in the course of
in case of, in the event of
in conjunction with, together with
using, by means of, with the aid of, with the help of
for each, for every
each, every
both directions, each direction
and also, as well as
simultaneously, at the same time, concurrently
continuous, uninterrupted
permanent, indelible
legible, readable, possible to read
accurate, accuracy
visible, discernible
appropriate, suitable
sufficient, adequate
identical, same
easily, readily
fast, rapid, quick
uniform, even
firmly, securely
immediately, at once, instantly
automatically, by itself
manually, by hand
daily, every day, each day, once a day, per day
weekly, every week, each week, once a week
annually, yearly, every year, each year, once a year
twice, two times
adjacent, neighbouring, neighboring
perpendicular, orthogonal
counterclockwise, counter-clockwise, anticlockwise, anti-clockwise
lengthwise, longitudinal
crosswise, transverse
inverted, upside down
flammable, inflammable
toxic, poisonous
hazardous, dangerous, unsafe
harmful, injurious, detrimental, deleterious
stiff, rigid
nominal, rated
ambient, surrounding
atmosphere, atmospheric
deep, depth
thick, thickness
wide, width
high, height
long, length
strong, strength
weigh, weight, mass
dry, dried
wet, wetted
axis, axes
hold, held
bend, bent
feed, fed
freeze, froze, frozen
melt, molten
wear, wore, worn
tear, tore, torn
lose, lost, loss
send, sent
write, written
burn, burnt
stick, stuck
sink, sank, sunk
spin, spun
draw, drawn
build, built
teach, taught
colour, color
grey, gray
aluminium, aluminum
sulphur, sulfur
mould, mold
plough, plow
tyre, tire
disc, disk
gauge, gage
licence, license
defence, defense
programme, program
catalogue, catalog
dialogue, dialog
draught, draft
kerb, curb
catalyse, catalyze
storey, story
artefact, artifact
aircraft, aeroplane, airplane
truck, lorry
petrol, gasoline
torch, flashlight
spanner, wrench
windscreen, windshield
railway, railroad
ground, earth
grounding, earthing
socket, receptacle
push button, pushbutton, button
indicator lamp, indicator light, pilot lamp, pilot light
power cord, power cable, supply cord, mains cord, mains lead
circuit breaker, breaker
pipe, pipework, piping
handbook, manual
instructions for use, operating instructions, user manual, operating manual, instruction manual
nameplate, name plate, rating plate, data plate
garment, clothing, apparel
fabric, cloth, textile
zip, zipper
adhesive, glue
pedestal, plinth
log in, log on, login, logon, sign in
log out, log off, logout, logoff, sign out
user name, username, user id
encrypt, encryption, encipher
decrypt, decryption, decipher
authenticate, authentication
terminate, termination
correct, remedy
back up, backup, back-up
standby, stand-by
cut-off, cutoff
overcurrent, excess current
overvoltage, excess voltage
overheat, overheating
short circuit, short-circuit
email, e-mail
online, on-line
real time, real-time
lifetime, life time
waterproof, water-proof
odour, smell
noise, acoustic noise
`;
