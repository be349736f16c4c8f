import type { Checkpoint, Finding, Verification } from "../../contract";
import { readBagZip } from "../../formats/read/bag";
import { packageFiles, verifyLedger as verify, verifyPackage } from "../../pack";
import type { Bench } from "../bench/bench";

/** What the packages that a library keeps attest of a ledger, and what is wrong with them. */
interface Attested {
  readonly checkpoints: readonly Checkpoint[];
  readonly findings: readonly Finding[];
}

/** Packages are signed: who writes a ledger anew cannot write anew the heads that they carry. */
async function attestedBy({ store, crypto }: Bench, project: string): Promise<Attested> {
  const checkpoints: Checkpoint[] = [];
  const findings: Finding[] = [];
  for (const kept of (await store.read.packages()).filter((one) => one.project === project)) {
    const files = await readBagZip(await store.read.content(kept.sha256));
    const data = packageFiles(files);
    if (data) checkpoints.push(data["checkpoint.json"]);
    const broken = verifyPackage(crypto, files).findings.filter(({ severity }) => severity === "broken");
    findings.push(...broken.map((finding) => ({ ...finding, where: `${kept.fileName}: ${finding.where}` })));
  }
  return { checkpoints, findings };
}

/**
 * Checks a project's ledger from its first entry to its heads, against the packages of it that are kept here and against
 * heads kept elsewhere where they are given.
 */
export async function verifyLedger(
  bench: Bench,
  { project, checkpoint }: { project: string; checkpoint?: Checkpoint | undefined },
): Promise<Verification> {
  const { store, crypto } = bench;
  await store.read.project(project);
  const attested = await attestedBy(bench, project);
  const [first, ...others] = [...(checkpoint ? [checkpoint] : []), ...attested.checkpoints];
  const heads = [first, ...others].flatMap((one) => one?.heads ?? []);
  const expected = first === undefined ? {} : { checkpoint: { ...first, heads } };
  const verification = verify(crypto, await store.read.ledger(project), expected);
  return {
    ...verification,
    valid: verification.valid && attested.findings.length === 0,
    findings: [...verification.findings, ...attested.findings],
  };
}
