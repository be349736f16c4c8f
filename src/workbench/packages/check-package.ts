import type { CryptoPort, Finding, Verification } from "../../contract";
import type { BagFiles } from "../../formats/read/bag";
import { type PackageExpectation, packageFiles, verifyPackage } from "../../pack";
import { packageReport, reportForm } from "./package-report";

const HTML = "data/report.html";
const DOCX = "data/report.docx";

const differs = (written: Uint8Array | undefined, made: Uint8Array): boolean =>
  written !== undefined && Buffer.compare(written, made) !== 0;

/**
 * Whether the report, which people read, says what the data say, which are verified: it is made again and compared byte
 * for byte. One that was made in another form cannot be: that is noted, and the data count.
 */
async function reportFindings(files: BagFiles): Promise<Finding[]> {
  const data = packageFiles(files);
  const html = files.get(HTML);
  if (data === null || html === undefined) return [];
  const made = await packageReport(data);
  const form = reportForm(new TextDecoder().decode(html));
  if (form !== reportForm(made.html))
    return [{ severity: "note", code: "package.report-form", where: HTML, values: {} }];
  const bytes: [string, Uint8Array][] = [[HTML, new TextEncoder().encode(made.html)]];
  if (made.docx) bytes.push([DOCX, made.docx]);
  return bytes
    .filter(([path, its]) => differs(files.get(path), its))
    .map(([where]) => ({ severity: "broken", code: "package.report", where, values: {} }));
}

/** Checks a package to the last byte: what `verifyPackage` of `pack` checks, then its report against its data. */
export async function checkPackage(
  crypto: CryptoPort,
  files: BagFiles,
  expectation: PackageExpectation = {},
): Promise<Verification> {
  const verification = verifyPackage(crypto, files, expectation);
  const isBroken = verification.findings.some(({ severity }) => severity === "broken");
  if (isBroken || expectation.bagOnly) return verification;
  const findings = await reportFindings(files);
  const valid = verification.valid && !findings.some(({ severity }) => severity === "broken");
  return { ...verification, valid, findings: [...verification.findings, ...findings] };
}
