/**
 * `npm run bench:import -- TEXTS`: how long an import takes against what SQLite alone needs for the same rows, how much
 * memory it holds, and how fast the library answers meanwhile. TEXTS is a folder of .txt files, or a `.jsonl.gz` of
 * articles (`{"doc", "title", "number", "path", "text"}` a line) that is laid out as one file a document first.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { layOut } from "./import/lay-out";
import { insertAlone } from "./import/sqlite-alone";
import { measureImport } from "./import/while-importing";

const MB = 1024 * 1024;
const given = process.argv[2] ?? process.env.RONGBIAO_DATA;
if (given === undefined) {
  console.log("skipped: no texts given (a folder of .txt files, or articles.jsonl.gz)");
  process.exit(0);
}

const LAY_OUT = "--lay-out";
if (given === LAY_OUT) {
  const [articles, folder] = process.argv.slice(3);
  layOut(articles!, folder!);
  process.exit(0);
}

/** Laid out in a process of its own, whose memory is none of the import's. */
function laidOut(articles: string, folder: string): string {
  execFileSync(process.execPath, [process.argv[1]!, LAY_OUT, articles, folder], { stdio: "inherit" });
  return folder;
}

const base = mkdtempSync(join(tmpdir(), "rongbiao-bench-"));
try {
  const folder = given.endsWith(".jsonl.gz") ? laidOut(resolve(given), join(base, "texts")) : resolve(given);
  const library = join(base, "library.rongbiao");
  const run = await measureImport(folder, { library, profile: join(base, "profile") });
  const alone = insertAlone(library, join(base, "alone.db"), run.batches, "as it comes");
  const seldom = insertAlone(library, join(base, "seldom.db"), run.batches, "as seldom as the library");
  const { seconds, processor, upkeep, files, outcomes, memoryBytes, answers } = run;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(
    `files         ${files}: ${Object.entries(outcomes)
      .map(([what, n]) => `${n} ${what}`)
      .join(", ")}`,
  );
  console.log(
    `import        ${seconds.toFixed(1)} s (${(files / seconds).toFixed(0)} files/s) in ${run.batches.length} transactions`,
  );
  console.log(
    `SQLite alone  ${alone.seconds.toFixed(1)} s for ${alone.rows} rows: import takes ${(seconds / alone.seconds).toFixed(2)} x that`,
  );
  console.log(
    `              ${seldom.seconds.toFixed(1)} s where it merges as seldom as the library: ${(seconds / seldom.seconds).toFixed(2)} x`,
  );
  console.log(
    `processor     ${processor.toFixed(1)} s against ${alone.processor.toFixed(1)} s: ${(processor / alone.processor).toFixed(2)} x, over all threads and processes`,
  );
  console.log(
    `memory        ${(memoryBytes.all / MB).toFixed(0)} MB at most over all processes, ${(memoryBytes.own / MB).toFixed(0)} MB in the first`,
  );
  console.log(
    `upkeep        ${upkeep.seconds.toFixed(1)} s for the match index afterwards, ${(upkeep.memoryBytes / MB).toFixed(0)} MB at most`,
  );
  for (const [question, one] of Object.entries(answers)) {
    console.log(
      `${question.padEnd(13)} ${one.count} answers: median ${ms(one.median)}, p99 ${ms(one.p99)}, longest ${ms(one.longest)}`,
    );
  }
} finally {
  rmSync(base, { recursive: true, force: true });
}
