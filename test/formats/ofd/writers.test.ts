import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { makeZip } from "../zip-maker";
import { makeOfd, type OfdParts, runsOf } from "./ofd-maker";

/** How programs that write OFD differ from GB/T 33190—2016 and from one another, as readers of theirs report it. */

const LINES = ["1 范围", "本文件适用于示例装置。", "2 要求", "装置应可靠。"];
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const CONTENT = "Doc_0/Pages/Page_0/Content.xml";

type Files = NonNullable<OfdParts["files"]>;
const ofd = (files: Files): Uint8Array => makeOfd([{ runs: runsOf(LINES) }], { files });

const documentXml = (page: string, common = ""): string =>
  `<ofd:Document ${NAMESPACE}><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="${page}"/></ofd:Pages></ofd:Document>`;
const pageAt = (page: string): Files => ({ "Doc_0/Document.xml": documentXml(page) });

const contentXml = (objects: string): string =>
  `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="8">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
const object = (text: string, attributes: string, code: string): string =>
  `<ofd:TextObject ID="9" Font="2" ${attributes}><ofd:TextCode ${code}>${text}</ofd:TextCode></ofd:TextObject>`;
const lines = (make: (line: string, at: number) => string): Files => ({
  [CONTENT]: contentXml(LINES.map(make).join("")),
});

/** A sign an object, in the space of the whole page at 1/72 inch: what a printer driver makes of a text. */
const signByObject = (line: string, at: number): string =>
  [...line]
    .map((sign, column) => {
      const [x, y] = [25 + column * 4, 40 + at * 7];
      const place = `Boundary="${x} ${y} 4 4.7" CTM="0.3527 0 0 0.3527 -${x} -${y}"`;
      return object(sign, `Size="11.34" ${place}`, `X="${x / 0.3527}" Y="${(y + 3.5) / 0.3527}"`);
    })
    .join("");

/** Distances with commas between them; that of every third sign is none. */
const commas = (line: string): string =>
  [...line].map((sign, at) => (at % 3 === 2 ? "?" : sign > "\u00ff" ? 4 : 2)).join(",");

/** Every file with this instead of the namespace. */
function renamed(namespace: string, prefix = "ofd:"): Uint8Array {
  const files = {
    "OFD.xml": `<ofd:OFD ${NAMESPACE}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": documentXml("Pages/Page_0/Content.xml"),
    ...lines((line, at) => object(line, `Size="4" Boundary="25 ${40 + at * 7} 170 5"`, 'X="0" Y="4"')),
  };
  return makeZip(
    Object.entries(files).map(([name, xml]) => ({
      name,
      data: String(xml).replace(NAMESPACE, namespace).replaceAll("ofd:", prefix),
      deflate: true,
    })),
  );
}

describe("an OFD is read for all it says, with", () => {
  it.each<[string, Uint8Array]>([
    ["a path from the root without its slash", ofd(pageAt("Doc_0/Pages/Page_0/Content.xml"))],
    ["a path in another case", ofd(pageAt("Pages/page_0/content.xml"))],
    ["backslashes in a path", ofd(pageAt("Pages\\Page_0\\Content.xml"))],
    [
      "escapes in a path, of a file with a blank",
      ofd({
        ...pageAt("%E9%A1%B5%20%E9%9D%A2/Content.xml"),
        "Doc_0/页 面/Content.xml": contentXml(LINES.map((line, at) => signByObject(line, at)).join("")),
      }),
    ],
    ["another namespace", renamed('xmlns:ofd="http://www.ofdspec.org/2019"')],
    ["no namespace and no prefix", renamed("", "")],
    ["a prefix that it does not declare", renamed("")],
    ["no size of its sheets", ofd({ "Doc_0/Document.xml": documentXml("Pages/Page_0/Content.xml") })],
    ["each sign by itself, in units of its own", ofd(lines(signByObject))],
    [
      "all lines in one run",
      ofd({
        [CONTENT]: contentXml(
          object(
            LINES.join(""),
            'Size="4" Boundary="25 40 170 40"',
            'X="0" Y="4" DeltaX="2 2 4 -8 g 10 4 -40 2 2 4 -8 g 5 4" DeltaY="g 3 0 7 g 10 0 7 g 3 0 7 g 5 0"',
          ),
        ),
      }),
    ],
    [
      "commas between distances, and what is none",
      ofd(
        lines((line, at) =>
          object(
            line,
            `Size="4" Boundary="25 ${40 + at * 7} 170 5"`,
            `X="0" Y="4" DeltaX="${commas(line)}" DeltaY="0,?"`,
          ),
        ),
      ),
    ],
    [
      "boxes of no size",
      ofd(lines((line, at) => object(line, 'Size="4" Boundary="0 0 0 0"', `X="25" Y="${44 + at * 7}"`))),
    ],
  ])("%s", async (_, bytes) => {
    const { blocks } = await readBlocks(bytes, "a.ofd");
    const { clauses } = structureDocument(blocks);
    expect(clauses.map(({ number, title, text }) => [number, title, text.replaceAll(" ", "")])).toEqual([
      ["1", "范围", "本文件适用于示例装置。"],
      ["2", "要求", "装置应可靠。"],
    ]);
  });

  it("an empty list of resources: a picture that it should name is a page to be typed", async () => {
    const picture = contentXml('<ofd:ImageObject ID="4" Boundary="0 0 210 297" ResourceID="4"/>');
    const bytes = ofd({
      "Doc_0/Document.xml": documentXml("Pages/Page_0/Content.xml", "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"),
      "Doc_0/PublicRes.xml": "",
      [CONTENT]: picture,
    });
    const { blocks } = await readBlocks(bytes, "a.ofd", { toBeTyped: true });
    expect(blocks).toEqual([{ kind: "page", text: "", place: { page: 1 } }]);
  });
});
