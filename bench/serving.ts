/**
 * `npm run bench:serving -- ARTICLES [FOLDER [REQUEST …]]`: how long the long requests of a large library take, for how long at most the
 * thread that serves does nothing else, and how long short requests wait meanwhile. ARTICLES is a `.jsonl.gz` of articles as
 * for `bench:import`; the library that is made of it is kept in FOLDER, where one is named, and used again. REQUESTs (`queue`,
 * `"overlap check"`) are measured alone.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openWorkspace } from "../src/handler";
import { type Made, makeLibrary } from "./serving/library";
import { longRequests, measure, shortRequests } from "./serving/measure";

const ROUNDS = 3;
const [articles, kept, ...named] = process.argv.slice(2);
if (articles === undefined) {
  console.log("skipped: no texts given (articles.jsonl.gz)");
  process.exit(0);
}
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "rongbiao-bench-")) : resolve(kept);
const isMade = () => existsSync(join(folder, "made.json"));
try {
  if (!isMade()) await makeLibrary(resolve(articles), folder);
  const made = JSON.parse(readFileSync(join(folder, "made.json"), "utf8")) as Made;
  const { handler, workbench } = await openWorkspace({
    bundleFolder: import.meta.dirname,
    interfaceFolder: folder,
    program: "bench",
    libraryPath: join(folder, "library.rongbiao"),
    profileFolder: join(folder, "profile"),
  });
  console.log(
    "each: first answer, best of the next; longest that the thread was held; longest short answer meanwhile (ms)",
  );
  const asked = longRequests(made).filter(({ name }) => named.length === 0 || named.includes(name));
  for (const request of asked) console.log(await measure(handler, request, shortRequests(made), ROUNDS));
  await workbench.close();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
