import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";
import { canonical, ENGLISH_ROWS } from "../../../src/engine/indicators/vocabulary/synonyms";

const coverage = (pair: string): string => {
  const [left = "", right = ""] = pair.split(" ⇔ ");
  return judgeIndicators({ text: left }, { text: right }).covers;
};

describe("English provisions that say the same in other words are covered", () => {
  it.each([
    "The casing shall endure an internal pressure of 0.3 MPa for 10 min. ⇔ The housing shall withstand an internal pressure of 0.3 MPa for 10 min.",
    "The product shall not contain lead or mercury. ⇔ The product shall be free of lead, mercury and cadmium.",
    "The seam shall not leak, crack or deform. ⇔ The seam shall not crack, leak or deform.",
    "The seal shall be smooth, with no burrs. ⇔ The seal shall be smooth and free of burrs.",
    "The resistance of the coil shall be at least 5 Ω at 20 °C. ⇔ The resistance of the coil, measured at 20 °C, shall be at least 6 Ω.",
    "The lamp shall be legible at 3 m. ⇔ The lamp shall be readable at a distance of 3 m.",
    "Instruments shall be stabilised within 5 min of being switched on. ⇔ Instruments shall be stabilized within 4 min of being turned on.",
    "The color of the fibre shall match the sample. ⇔ The colour of the fiber shall match the sample.",
    "The plate shall show no cracks after the drop test. ⇔ After the drop test, the plate shall not exhibit any cracks.",
    "Gauges shall be calibrated every 12 months. ⇔ Gauges shall be calibrated at intervals of not more than 6 months.",
    "Inspection logs shall be kept for at least 5 years. ⇔ The manufacturer shall keep inspection logs for at least 6 years.",
    "The unit shall have a mass of no more than 9 kg. ⇔ The unit shall not weigh more than 8 kg.",
    "The calibration interval of the gauge shall not exceed 12 months. ⇔ The gauge shall be calibrated at intervals of not more than 6 months.",
    "The boot shall not crack when bent at -30 °C. ⇔ The boot shall not crack when bent at -40 °C.",
    "The dial shall be readable at 2 lx to 40 000 lx. ⇔ The dial shall be legible at 1 lx to 60 000 lx.",
    "The terminal shall be locked after 5 failed attempts. ⇔ The terminal shall be locked after 4 failed attempts.",
    "The tank pressure shall not exceed 60 kPa. ⇔ The tank pressure shall not exceed 50 kPa.",
    "Signs shall remain legible after 40 rubs. ⇔ Signs shall still be legible after 60 rubs.",
    "The grip shall withstand a force of 400 N without deformation. ⇔ The grip shall not deform under a force of 450 N.",
    "Crates shall withstand a static load of 3 000 N for 12 h. ⇔ Crates shall support a static load of 4 kN for 24 h.",
    "The plug shall withstand 500 mating cycles. ⇔ The plug shall endure 600 cycles of mating.",
    "Lenses shall be free of scratches, digs and bubbles. ⇔ No scratches, digs or bubbles shall be present in the lenses.",
    "No single fault shall cause a hazardous condition. ⇔ A single failure shall not result in a dangerous condition.",
    "Batteries shall be protected against reverse polarity. ⇔ Reverse polarity protection shall be provided for the batteries.",
    "The webbing shall not shrink by more than 3 % after washing. ⇔ Shrinkage of the webbing after laundering shall not exceed 2 %.",
    "Each crate shall be marked with the part number, quantity and date of manufacture. ⇔ Part number, quantity and manufacturing date shall be marked on every crate.",
    "The mast shall be inspected after exposure to rain. ⇔ Following exposure to rain the mast shall be examined.",
    "Controls shall be operable with gloved hands. ⇔ It shall be possible to operate the controls while wearing gloves.",
    "No flashover shall occur during the test. ⇔ There shall be no flashover during the test.",
    "Fire doors shall close automatically. ⇔ Fire doors shall be self-closing.",
    "Straps shall be conditioned at 23 °C ± 2 °C for at least 24 h. ⇔ Straps shall be conditioned at 23 °C ± 1 °C for at least 48 h.",
    "Safety staff shall be trained annually. ⇔ Safety personnel shall be trained every year.",
    "All sharp edges shall be removed. ⇔ Sharp edges shall be eliminated.",
    "The lid shall be removable without special tools. ⇔ It shall be possible to remove the cover without the use of special tools.",
    "The boots shall have slip-resistant soles. ⇔ The soles of the boots shall be non-slip.",
    "The aerial shall be fabricated from corrosion-resistant steel. ⇔ The antenna shall be made of stainless steel.",
    "Malicious code shall be detected within 60 s. ⇔ Malware shall be detected within 30 s.",
    "Each shipment shall be accompanied by a certificate of conformance. ⇔ A certificate of conformity shall accompany each consignment.",
    "Test pieces shall be inspected for cracks after the test. ⇔ On completion of the test the specimens shall be checked for cracks.",
  ])("%s", (pair) => expect(coverage(pair)).toBe("yes"));
});

describe("English provisions that ask for something else are not", () => {
  it.each([
    "The unit shall be fed from the battery through a fuse of 5 A. ⇔ The battery shall be fed from the unit through a fuse of 5 A.",
    "The temperature shall be below 40 °C and the humidity below 80 %. ⇔ The temperature shall be below 40 °C or the humidity below 80 %.",
    "The cover shall be held by four screws and sealed. ⇔ The cover shall be held by four screws and can be sealed.",
    "The product shall not contain lead, mercury or cadmium. ⇔ The product shall not contain lead or mercury.",
    "The total mass shall not exceed 50 kg. ⇔ The total mass shall not be limited to 45 kg.",
    "The film shall be between 15 μm and 25 μm thick. ⇔ The film shall not be applied to a thickness of 18 μm to 23 μm.",
    "The gauge shall be calibrated every 12 months. ⇔ The gauge shall be calibrated at most once every 12 months.",
    "The enclosure shall provide at least IP54. ⇔ The enclosure shall provide at most IP54.",
    "The hook shall lift a load of 200 kg. ⇔ The hook shall support a load of 250 kg.",
    "The flash point of the fuel shall be not lower than 60 °C. ⇔ The lower fuel shall have a flash point of at least 65 °C.",
    "The scale shall settle within 9 s with an error within ±2 g. ⇔ The scale shall settle within 6 s with an error within ±3 g.",
    "Pieces shall be dried after the test for strength. ⇔ After drying the pieces shall undergo the test for strength.",
    "The parts shall show no scratches, digs or bubbles. ⇔ The parts shall show no scratches, digs or stains.",
    "No alarm shall sound. ⇔ The alarm shall sound.",
    "The box shall be marked with the number, date and quantity. ⇔ The number and the date shall be marked on the box.",
    "The bracket shall be fitted with a sensor. ⇔ The bracket shall be provided on the sensor.",
    "The lid shall be removable. ⇔ The lid shall be removed.",
    "The door shall be lockable from inside. ⇔ The door shall be locked from inside.",
    "The arm shall turn by 90° in 5 s to an accuracy of 0.1°. ⇔ The arm shall turn by 90° in 4 s to an accuracy of 0.2°.",
  ])("%s", (pair) => expect(coverage(pair)).not.toBe("yes"));
});

describe("the English words for one thing", () => {
  it("stand in one row each", () => {
    const words = ENGLISH_ROWS.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each([
    ["Unwanted movement of the CPU", "Unwanted move of the processor"],
    ["an inadvertently closed valve", "an unintended close valve"],
    ["electrostatically, not ESD", "electrostatically, not electrostatic discharge"],
    ["possible to remove the lids", "removable the cover"],
    ["İ, then uninterrupted", "İ, then continuous"],
  ])("%s", (text, written) => expect(canonical(text)).toBe(written));
});

describe("between two languages another thing or method is noticed by its word", () => {
  it.each([
    "涂层的附着力应不低于4 MPa（拉开法）。 ⇔ The adhesion of the coating determined by the cross-cut test shall be at least 5 MPa.",
    "阀门关闭时间应不大于5 s。 ⇔ The opening time of the valve shall not exceed 4 s.",
  ])("%s", (pair) => expect(coverage(pair)).not.toBe("yes"));

  it.each([
    "栏杆高度应不小于1 050 mm。 ⇔ Handrails shall be at least 1 100 mm high.",
    "台面的高度应为700 mm～740 mm。 ⇔ The height of the worktop shall be 720 mm ± 10 mm.",
    "电池容量应不小于20 Ah。 ⇔ The battery shall have a capacity of at least 24 A·h.",
    "方舱应能容纳6人。 ⇔ The shelter shall accommodate at least 8 persons.",
    "泵的扬程应不小于20 m。 ⇔ The pump shall have a head of at least 25 m.",
    "The gap between the plates shall be 0.5 mm to 0.9 mm. ⇔ 板间间隙应为0.6 mm～0.8 mm。",
  ])("%s is covered, each property being known by its name there", (pair) => expect(coverage(pair)).toBe("yes"));

  it("and the same method by its word in the other", () =>
    expect(
      coverage(
        "涂层的附着力应不低于4 MPa（拉开法）。 ⇔ The adhesion of the coating shall be at least 5 MPa (pull-off test).",
      ),
    ).toBe("yes"));
});
