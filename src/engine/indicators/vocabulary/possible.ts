/** What can be done with a thing, told by one word: the verb, what is done, and the word for it. */
const ABLE = `
remove removed removable
replace replaced replaceable
exchange exchanged exchangeable
interchange interchanged interchangeable
operate operated operable
adjust adjusted adjustable
access accessed accessible
reach reached reachable
open opened openable
close closed closable
lock locked lockable
read read readable
hear heard audible
see seen visible
wash washed washable
clean cleaned cleanable
fold folded foldable
stack stacked stackable
repair repaired repairable
test tested testable
recharge recharged rechargeable
reuse reused reusable
move moved movable
trace traced traceable
identify identified identifiable
distinguish distinguished distinguishable
recognize recognized recognizable
recognise recognised recognizable
configure configured configurable
programme programmed programmable
program programmed programmable
select selected selectable
switch switched switchable
lift lifted liftable
tow towed towable
steer steered steerable
detect detected detectable
verify verified verifiable
sterilize sterilized sterilizable
sterilise sterilised sterilizable
weld welded weldable
paint painted paintable
install installed installable
extend extended extendable
retract retracted retractable
expand expanded expandable
rotate rotated rotatable
tilt tilted tiltable
reset reset resettable
scale scaled scalable
transport transported transportable
carry carried portable
drain drained drainable
seal sealed sealable
recycle recycled recyclable
recover recovered recoverable
inspect inspected inspectable
disconnect disconnected disconnectable
`;

/** Words for what can be done, each with the phrases that say the same: `removable`, `possible to remove`. */
export const POSSIBLE: readonly (readonly string[])[] = ABLE.trim()
  .split("\n")
  .map((line) => {
    const [deed, done, able] = line.split(" ") as [string, string, string];
    return [able, `possible to ${deed}`, `capable of being ${done}`, `able to be ${done}`, `can be ${done}`];
  });
