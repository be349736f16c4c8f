/** Documents, quality, tests, marking, packing, persons and support: words for one thing, the first stands for the others. */
export const STANDARDS = `
sample, specimen, test specimen, test piece, test sample, test item, test article, item under test, unit under test, equipment under test, device under test, article under test, sample under test, specimen under test, uut, eut, dut
lot, batch
consignment, shipment
nonconforming, defective
spare parts, spare part, spares, replacement parts, replacement part
subcontractor, sub-supplier, subsupplier
crew, crew members
worker, employee
trainee, student
instructor, trainer
auditor, assessor
inspector, examiner
expert, specialist
certificate of conformity, certificate of conformance, certificate of compliance
parts list, bill of materials
logbook, log book, log-book
checklist, check list, check-list
data sheet, datasheet
maintenance manual, service manual, servicing manual
packing list, packing slip, packing note
mill certificate, mill test certificate, material test certificate
safety data sheet, material safety data sheet, sds, msds
annex, appendix
drawing, engineering drawing
type test, qualification test
type testing, qualification testing
incoming inspection, receiving inspection, receipt inspection, incoming goods inspection
first article inspection, first article examination, first-article inspection
nondestructive testing, nondestructive test, nondestructive inspection, nondestructive examination, ndt, ndi, nde
corrective action, corrective measure, remedial action
preventive, preventative
quality management system, quality system
measuring equipment, measuring instruments, measuring device, measurement equipment, measuring and test equipment
procure, purchase, procurement
warranty, guarantee
technical support, technical assistance
help desk, helpdesk, service desk
training course, course of training, course of instruction
practical training, hands-on training
part number, part no.
serial number, serial no.
batch number, lot number, batch no., lot no.
date of manufacture, manufacturing date, manufacture date, production date, date of production, date manufactured
country of origin, country of manufacture
trademark, trade mark
barcode, bar code, bar-code
handling mark, handling symbol, handling marking
warning label, warning sign, warning notice, warning placard
package, pack, packing, packaging
carton, cardboard box, fibreboard box, fiberboard box
freight container, iso container, cargo container
desiccant, drying agent
barrier bag, moisture barrier bag, vapour barrier bag, vapor barrier bag
protected from direct sunlight, out of direct sunlight, away from direct sunlight, shielded from direct sunlight
ventilated, well-ventilated, well ventilated, adequately ventilated
warehouse, storehouse
shelf life, storage life
test chamber, climatic chamber, environmental chamber, conditioning chamber
thermal equilibrium, temperature stability, temperature equilibrium
standard atmospheric conditions, standard atmosphere, standard ambient conditions
temperature cycling, thermal cycling
thermal shock, temperature shock
perpendicular axes, mutually perpendicular axes, mutually orthogonal axes, orthogonal axes
functional test, functional check, operational check, operational test, function test, function check
scheduled maintenance, planned maintenance
unscheduled maintenance, unplanned maintenance
fault isolation, fault localization, fault localisation, fault location
single point of failure, single-point failure, single point failure
standard tools, common tools, commonly available tools
special tools, special tooling
without special tools, without the use of special tools, without using special tools
without tools, without the use of tools, without using tools, without the aid of tools
safety distance, safe distance
workstation, work station
personal protective equipment, ppe
first aid kit, first-aid kit, first aid box
hazardous area, danger zone, hazard zone, danger area, hazardous zone
hazardous substance, hazardous material, dangerous substance, dangerous material
risk assessment, assessment of risks, assessment of risk
life cycle, life-cycle
state of the art, state-of-the-art
source of heat, heat source, sources of heat, heat sources
source of ignition, ignition source, sources of ignition, ignition sources
data carrier, storage medium, data medium, storage media
version number, version identifier
user name and password, username and password
security event, security-relevant event, security relevant event
point of use, place of use
`;
