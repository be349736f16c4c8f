import { describe, expect, it } from "vitest";
import { packageFiles, signPackage } from "../../src/pack";
import { checkPackage } from "../../src/workbench/packages/check-package";
import { packageReport } from "../../src/workbench/packages/package-report";
import { resealed, sha256, signedPackage } from "../pack/package-makers";

const { crypto, files, releaseKey } = signedPackage();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The package with these reports, signed by who may release it. */
async function withReports(change: (html: string) => string, docx?: Uint8Array) {
  const made = await packageReport(packageFiles(files)!);
  const unsigned = new Map([...files].filter(([path]) => !path.startsWith("signatures/")));
  unsigned.set("data/report.html", utf8(change(made.html))).set("data/report.docx", docx ?? made.docx!);
  return signPackage(crypto, resealed(unsigned), releaseKey);
}

const reportFindings = async (changed: ReadonlyMap<string, Uint8Array>) => {
  const { valid, findings } = await checkPackage(crypto, changed);
  const ofReport = findings.filter(({ code }) => code.startsWith("package.report"));
  return { valid, findings: ofReport.map(({ severity, code, where }) => [severity, code, where]) };
};

describe("the report of a package that verifies", () => {
  it("is what its data give, byte for byte", async () => {
    expect(await reportFindings(await withReports((html) => html))).toEqual({ valid: true, findings: [] });
  });

  it("is broken where it says something else, signed or not", async () => {
    const lies = await withReports((html) => html.replace("采用民用标准", "保留军用标准"));
    expect(await reportFindings(lies)).toEqual({
      valid: false,
      findings: [["broken", "package.report", "data/report.html"]],
    });
    const forgery = await withReports((html) => html, utf8("PK"));
    expect(await reportFindings(forgery)).toEqual({
      valid: false,
      findings: [["broken", "package.report", "data/report.docx"]],
    });
  });

  it("is not compared where it was made in another form, and the verification says so", async () => {
    const note = ["note", "package.report-form", "data/report.html"];
    expect(await reportFindings(files)).toEqual({ valid: true, findings: [note] });
    const newer = await withReports((html) => html.replace("package report 4", "package report 5"));
    expect(await reportFindings(newer)).toEqual({ valid: true, findings: [note] });
  });
});

/** The bytes of each form of the report: whoever changes them gives the form another number and adds a line. */
const FORMS = {
  "Rongbiao package report 2": {
    html: "54cb0df763335875a80263d5bc1af3ba58969a69f075c368923ab35aacb96013",
    docx: "7e376287f33565301ad611043644149c51775a29c1c736c12c4eab8ead988806",
  },
  "Rongbiao package report 3": {
    html: "1799c087547cd6489108430b40074a3c96bba918bda28c2ce35cf64dcafd61e8",
    docx: "aa8a64a3e87c199940a2af914aa9293c3b3755cf8a098c1064e87ebf9a765a59",
  },
  "Rongbiao package report 4": {
    html: "09386c944301d7c881b9ca5efa535f75f2dea946df4d8920194fd1cefce6ce2a",
    docx: "aa8a64a3e87c199940a2af914aa9293c3b3755cf8a098c1064e87ebf9a765a59",
  },
} as const;

it("a package's report is made in the form that it names, to the byte", async () => {
  const { html, docx } = await packageReport(packageFiles(files)!);
  const form = Object.keys(FORMS).at(-1) as keyof typeof FORMS;
  expect(html).toContain(`<meta name="generator" content="${form}">`);
  expect({ html: sha256(utf8(html)), docx: sha256(docx!) }).toEqual(FORMS[form]);
});
