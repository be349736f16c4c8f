import type { MarkingLevel, PackagePreview } from "../../contract";
import { selectContents } from "../../pack";
import type { Bench } from "../bench/bench";
import { packageInput } from "./package-input";

/** What would go out and what is held back and why, before anything is written. */
export async function previewPackage(
  bench: Bench,
  { project, audience }: { project: string; audience: MarkingLevel },
): Promise<PackagePreview> {
  const input = await packageInput(bench, { project, audience, at: bench.now() }, null);
  const { lines, shown } = selectContents(bench.crypto, input);
  return { project, audience, lines: [...lines], shown };
}
