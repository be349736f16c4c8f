/** Deeds, states, times and manners: words for one thing, the first stands for the others. */
export const DEEDS = `
degrade, impair, impairment, deteriorate, deterioration, adversely affect, affect adversely, be detrimental to, have an adverse effect on, have a detrimental effect on
degradation of performance, performance degradation, loss of performance, reduction in performance, reduction of performance
hinder, impede, hamper
unintended, inadvertent, accidental, unintentional
excessive, undue
obvious, evident
segregate, separate, keep separate, kept separate, keep apart, kept apart, hold separate, held separate
discard, dispose of
retain at, held at, hold at, holding at, kept at, keep at, keeping at, maintain at, maintained at, maintaining at
retain between, held between, hold between, kept between, keep between, maintain between, maintained between
maintenance, servicing, upkeep
located, situated, sited, positioned, placed
near, close to, in the vicinity of, in proximity to, in the proximity of
away from, remote from
while, whilst
during operation, while operating, while in operation, in operation, when operating, when in operation, while it is operating, while running, when running
during storage, while stored, while in storage, in storage, when stored
during transport, during transportation, in transport, in transit, during transit, while in transit, during shipment, during shipping, during carriage, while being transported, while transported
during use, in use, while in use, when in use, while being used, when being used
during the test, during testing, during test, while being tested, while under test
after the test, after testing, after test, after completion of the test, after the completion of the test, on completion of the test, upon completion of the test, at the end of the test, at the conclusion of the test, when the test is completed, when the test has been completed
before the test, before testing, before test
before use, before being used
before delivery, before being delivered
before shipment, before dispatch, before despatch
before installation, before being installed
before assembly, before being assembled
after installation, once installed, when installed
after assembly, once assembled, when assembled
after cleaning, once cleaned
transport, transportation, carriage, conveyance
stationary, at rest, at standstill
correctly, properly
fully, completely, wholly, totally, entirely, in full
partially, partly, in part
periodic, regular, at regular intervals, at periodic intervals, on a regular basis, on a periodic basis
monthly, every month, each month, once a month
hourly, every hour, each hour, once an hour
repeated, repetitive
clockwise, in a clockwise direction, in the clockwise direction
made of, made from, made out of, manufactured from, manufactured of, fabricated from, fabricated of, constructed of, constructed from, produced from
manufacture, fabricate, fabrication
consist of, comprise, composed of, made up of
select, selection, choose, chosen
shall be marked with, shall bear, shall be inscribed with
shall be replaced, shall be changed, shall be renewed
shall show, shall display, shall indicate
notify, inform
describe, description
receive, receipt
destroy, destruction
introduce, introduction
decide, decision
divide, division
erode, erosion
explode, explosion
extend, extension
suspend, suspension
adhere, adhesion
emit, emission, give off, given off, giving off
submit, submission
omit, omission
convert, conversion
invert, inversion
seize, seizure, jam
close, closure
grow, growth
pass, passage
analyse, analyze, analysis, analyses
diagnose, diagnosis, diagnoses
compare, comparison
recover, recovery
restore, restoration
discover, discovery
move, movement, motion
assemble, assembly
reassemble, reassembly
disassemble, disassembly, dismantle, strip down, take apart, taken apart
mate, engage
unmate, demate, disengage, uncouple
impact, strike, struck
ford, wade
ignite, ignition
extinguish, put out
ingress, entry, enter, penetrate, penetration, intrusion
clog, block, blockage
loosen, become loose, work loose, come loose, becoming loose, working loose, coming loose
come off, become detached, fall off, come away
swell, swollen, bulge
discolour, discolouration, discolor, discoloration, change of colour, change in colour, colour change, change of color, change in color, color change
overturn, topple, tip over, turn over, fall over
fog, mist up, mist over, steam up, fog up
hazard, danger
return, send back, sent back
self-closing, close automatically
self-resetting, reset automatically
self-locking, lock automatically
heavier than, weighing more than
cause, result in, resulted in, lead to, led to, give rise to, gave rise to, bring about, brought about
protect, protection, protected against, protect against, protection against, protected from, protection from, safeguarded against, guarded against
against, to prevent, so as to prevent, in order to prevent
to avoid, so as to avoid, in order to avoid
in order to, so as to
in addition, additionally
at least once, not less than once, no less than once
not later than, no later than, at the latest by
irrespective of, regardless of
depending on, dependent on, as a function of
relative to, with respect to, with reference to, referred to
per person, for each person, for every person
such as, for example, for instance
as a minimum, as a minimum requirement
on each side, on both sides
touch, come into contact with, come in contact with, make contact with
injure, injury
inaccessible, out of reach
witness, be present at, be in attendance at
agree, agreement
expire, expiry, expiration
careful, with care
at random, randomly
visible to the naked eye, visible to the unaided eye, visible with the naked eye, visible without magnification
free movement, freedom of movement
with gloved hands, with a gloved hand, with gloves on, while wearing gloves, when wearing gloves, wearing gloves
seated, sitting
unused, not in use, when not in use, not being used
removable, detachable
unauthorised access, unauthorized access, unauthorised entry, unauthorized entry
remotely, from a remote location, by remote control
in the open air, in the open, outdoors, out of doors
on site, on-site, at the place of use
meet the performance requirements, meet its performance requirements, meet performance requirements, meet all performance requirements, meet the specified performance, meet specified performance, meet its specified performance, operate within specification, function within specification, perform within specification, perform as specified, operate as specified, function as specified, operate within specified limits, perform within specified limits
`;
