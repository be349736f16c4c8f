/** Power, electronics, radio, optics, computers and software: words for one thing, the first stands for the others. */
export const ELECTRONICS = `
electromagnetic compatibility, emc
electromagnetic interference, emi
electrostatic discharge, esd
ultraviolet, uv, ultra-violet
radio frequency, radio-frequency, rf
infrared, infra-red
light-emitting diode, light emitting diode, led
liquid crystal display, liquid-crystal display, lcd
printed circuit board, printed board, printed wiring board, circuit board, circuit card, pcb, pwb
power supply, power source, power supply unit, psu
mains, mains supply, mains power, utility power, commercial power
generating set, generator set, genset
converter, convertor
fuse link, fuse-link
residual current device, residual-current device, earth leakage circuit breaker, ground fault circuit interrupter, rcd, gfci
disconnector, isolating switch, disconnect switch
distribution board, distribution panel, panelboard
busbar, bus bar
terminal block, terminal strip
protective conductor, protective earth conductor, protective earthing conductor, protective grounding conductor, equipment grounding conductor
single-phase, single phase
three-phase, three phase
wiring harness, wire harness, cable harness, wiring loom, cable loom
heat-shrink sleeve, heat shrink sleeve, heat-shrink tubing, heat shrink tubing, heat-shrinkable tubing, heat shrinkable tubing, heat-shrinkable sleeve, heat shrinkable sleeve
shielded, screened
cable shield, cable screen, shield of the cable, screen of the cable
open circuit, open-circuit
locked rotor, locked-rotor, blocked rotor
surge arrester, surge arrestor, surge protective device, surge protection device, surge protector, surge suppressor
lightning conductor, lightning rod
rechargeable battery, secondary battery, storage battery
primary battery, nonrechargeable battery
switch over, switched over, switchover, change over, changed over, changeover
power failure, power outage, power loss, loss of power, mains failure, supply failure, power cut, failure of the power supply
reverse polarity, reversed polarity, polarity reversal, reversal of polarity, reverse-polarity, incorrect polarity
flashover, flash-over, flash over
breakdown, disruptive discharge
live part, energized part, energised part
electric shock, electrical shock
integrated circuit, microcircuit
solder joint, soldered joint, soldered connection, solder connection
electronic component, electronic part
heat sink, heatsink
lead-free, lead free
slip ring, slipring
electric, electrical
metal, metallic
connected to ground, connected to earth, connected to the ground, connected to the earth
antenna, aerial
feeder, feed line, feedline
interference, disturbance
push-to-talk, push to talk, press-to-talk, press to talk, ptt
headphones, earphones
microphone, mic
loudspeaker, speaker
voice, speech
satellite navigation, satellite positioning, gnss, global navigation satellite system
line of sight, line-of-sight
frequency hopping, frequency-hopping
artificial mains network, line impedance stabilization network, line impedance stabilisation network, lisn
eyepiece, ocular
reticle, graticule
rangefinder, range finder, range-finder
thermal imager, thermal camera, thermal imaging camera, thermal imaging device
night vision device, night-vision device, night vision equipment
antireflection coating, antireflective coating, antireflection film
glare, dazzle
lighting, illumination, illuminate
luminaire, light fitting, lighting fitting, light fixture, lighting fixture
optical cable, optical fibre cable, optical fiber cable, fibre-optic cable, fiber-optic cable, fibre optic cable, fiber optic cable
optical fibre, optical fiber, fibre optics, fiber optics
touch screen, touchscreen, touch-screen, touch panel
visual display unit, display unit, vdu
hard disk, hard disk drive, hard drive, hdd
processor, central processing unit, cpu
graphical user interface, gui
shut down, shutdown, shut-down
restart, reboot
unsuccessful attempt, failed attempt
unsuccessful log in attempt, unsuccessful login attempt, unsuccessful logon attempt, unsuccessful log-in attempt, failed login attempt, failed logon attempt, failed log-in attempt, failed log-on attempt, failed log in attempt
locked, locked out
inactive, idle, inactivity
timeout, time-out, time out
cryptographic key, encryption key, crypto key
two-factor authentication, two factor authentication
access right, access privilege, access permission
administrator, system administrator, admin
malware, malicious code, malicious software
antivirus software, virus scanner
security patch, security update
timestamp, time stamp, time-stamp
failover, fail-over, fail over
redundant, redundancy
unit test, unit testing, module test, module testing
coding standard, coding rules, programming standard, coding conventions
software defect, software bug, bug
trace, traceable, traceability
third-party, third party
checksum, check sum
data bus, databus
data link, datalink
wireless local area network, wlan, wi-fi, wifi
built-in test, built in test, self-test, self test
line replaceable unit, line-replaceable unit, lru
configuration item, configured item
interface control document, interface control drawing
wearable, body-worn, body worn
`;
