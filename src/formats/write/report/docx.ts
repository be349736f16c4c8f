import { Document, Packer, PageOrientation } from "docx";
import { AUTHOR, markedHead, SONG } from "../docx-parts";
import { docxBody } from "./docx-body";
import { fixParts } from "./fix-parts";
import type { MarkedReport } from "./model";

/**
 * The report as a Word document; removed and added words are real tracked changes dated `at` (ISO 8601).
 * The same report and instant give the same bytes: docx varies from run to run, so its parts are fixed and zipped again.
 */
export async function reportDocx(report: MarkedReport, at: string): Promise<Uint8Array> {
  const frame = new Document({
    creator: AUTHOR,
    title: report.title,
    styles: { default: { document: { run: { font: SONG, size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        headers: report.marked === null ? {} : markedHead(report.marked),
        children: [],
      },
    ],
  });
  const body = docxBody(report, at);
  return fixParts(new Uint8Array(await Packer.toBuffer(frame)), at, {
    "word/document.xml": (text) => text.replace("<w:body>", (begin) => begin + body),
  });
}
