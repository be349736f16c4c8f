import { expect, it } from "vitest";
import { isFault } from "../../../src/contract";
import { readBlocks } from "../../../src/formats/read";
import { makeOfd, type OfdPage, type OfdParts, runsOf } from "../ofd/ofd-maker";

const PAGE: OfdPage = { runs: runsOf(["1 范围", "本规范适用于电源。"]) };
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** What comes of a file: how many blocks, or the code of the refusal. */
async function outcome(file: Uint8Array): Promise<number | string> {
  try {
    return (await readBlocks(file, "a.ofd")).blocks.length;
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

const root = (location: string) =>
  `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>${location}</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
const document = (inside: string) => `<ofd:Document ${NAMESPACE}>${inside}</ofd:Document>`;
const page = (inside: string) => `<ofd:Page ${NAMESPACE}>${inside}</ofd:Page>`;
const uses = (id: string, times = 1) => `<ofd:CompositeObject ResourceID="${id}"/>`.repeat(times);
const drawing = (id: string, inside: string) =>
  `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${inside}</ofd:Content></ofd:CompositeGraphicUnit>`;
const drawings = (all: string) => `<ofd:CompositeGraphicUnits>${all}</ofd:CompositeGraphicUnits>`;
/** Twenty drawings, each of which draws the next ten times. */
const laughs = Array.from({ length: 20 }, (_, at) => drawing(`${at}`, uses(`${at + 1}`, 10))).join("");

const CASES: readonly (readonly [string, readonly OfdPage[], OfdParts, number | string])[] = [
  ["nothing wrong", [PAGE], {}, 2],
  ["no page at all", [], {}, "E_DAMAGED"],
  ["a blank page", [{}], {}, "E_EMPTY"],
  ["no document", [PAGE], { files: { "Doc_0/Document.xml": null } }, "E_DAMAGED"],
  ["a page that is not there", [PAGE, PAGE], { files: { "Doc_0/Pages/Page_1/Content.xml": null } }, "E_DAMAGED"],
  ["a page that is no XML", [PAGE], { files: { "Doc_0/Pages/Page_0/Content.xml": "\u0001<<<" } }, "E_DAMAGED"],
  ["a page that is another thing", [PAGE], { files: { "Doc_0/Pages/Page_0/Content.xml": "<html/>" } }, "E_EMPTY"],
  ["a document outside the archive", [PAGE], { files: { "OFD.xml": root("../../etc/passwd") } }, "E_HOSTILE"],
  ["a document by an address", [PAGE], { files: { "OFD.xml": root("file:///etc/passwd") } }, "E_DAMAGED"],
  [
    "a page outside the archive",
    [PAGE],
    { files: { "Doc_0/Document.xml": document('<ofd:Pages><ofd:Page BaseLoc="a/../../../b.xml"/></ofd:Pages>') } },
    "E_HOSTILE",
  ],
  [
    "5,001 pages",
    [PAGE],
    {
      files: {
        "Doc_0/Document.xml": document(
          `<ofd:Pages>${'<ofd:Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(5_001)}</ofd:Pages>`,
        ),
      },
    },
    "E_TOO_LARGE",
  ],
  [
    "an entity",
    [PAGE],
    { files: { "OFD.xml": `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${root("Doc_0/Document.xml")}` } },
    "E_HOSTILE",
  ],
  ["a template that is not there", [{ ...PAGE, templates: ["1"] }], {}, "E_DAMAGED"],
  [
    "templates that stand on each other",
    [{ ...PAGE, templates: ["1"] }],
    { templates: { 1: { templates: ["2"] }, 2: { templates: ["1"] } } },
    "E_HOSTILE",
  ],
  [
    "templates that double and double",
    [{ ...PAGE, templates: ["0"] }],
    {
      templates: Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [at, { templates: at < 29 ? [`${at + 1}`, `${at + 1}`] : [] }]),
      ),
    },
    "E_TOO_LARGE",
  ],
  ["a drawing of itself", [{ objects: uses("1") }], { resources: drawings(drawing("1", uses("1"))) }, "E_HOSTILE"],
  ["drawings that multiply", [{ objects: uses("0") }], { resources: drawings(laughs) }, "E_TOO_LARGE"],
  ["a drawing that is not there", [{ ...PAGE, objects: uses("1") }], {}, 2],
  [
    "a list of resources that is no XML",
    [{ objects: uses("1") }],
    { files: { "Doc_0/PublicRes.xml": "<" } },
    "E_DAMAGED",
  ],
  [
    "blocks nested without end",
    [{ objects: `${"<ofd:PageBlock>".repeat(5_000)}${"</ofd:PageBlock>".repeat(5_000)}` }],
    {},
    "E_TOO_LARGE",
  ],
  ["a password", [PAGE], { files: { "Encryptions.xml": "<Encryptions/>" } }, "E_ENCRYPTED"],
  [
    "numbers that are none",
    [{ runs: [{ text: "一", x: Number.NaN, y: 1, object: 'CTM="a b"' }, ...PAGE.runs!] }],
    {},
    3,
  ],
  [
    "a sheet without size",
    [PAGE],
    {
      files: {
        "Doc_0/Pages/Page_0/Content.xml": page("<ofd:Area><ofd:PhysicalBox>0 0 0 0</ofd:PhysicalBox></ofd:Area>"),
      },
    },
    "E_EMPTY",
  ],
];

it.each(CASES)("an OFD with %s ends in its code or an honest reading", async (_, pages, parts, expected) => {
  expect(await outcome(makeOfd(pages, parts))).toBe(expected);
});

it("an OFD cut anywhere is refused, never worse", async () => {
  const whole = makeOfd([PAGE]);
  for (let length = 30; length < whole.length; length += 61)
    expect(["E_DAMAGED", "E_HOSTILE"]).toContain(await outcome(whole.slice(0, length)));
});
