import type { ReportFormat } from "../contract";
import type { Context } from "./command";
import { writeOutput } from "./output-file";

/** Writes those of `formats` that are asked for, each to the file named, and says where they are. */
export async function writeReports<F extends ReportFormat>(
  context: Context,
  formats: readonly F[],
  files: Partial<Record<F, string>>,
  report: (asked: { format: F; language: Context["language"] }) => Promise<File>,
): Promise<string[]> {
  const written: string[] = [];
  for (const format of formats) {
    const file = files[format];
    if (file === undefined) continue;
    const made = await report({ format, language: context.language });
    await writeOutput(file, new Uint8Array(await made.arrayBuffer()));
    written.push(context.say("compare.written", { file }));
  }
  return written;
}
