import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clause } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";
import { edited, generate } from "../compare-texts";
import { layOut } from "../import/lay-out";
import { openLibrary } from "../open-library";

/** So many articles a text make some 5,000 texts of the corpus. */
const ARTICLES_A_TEXT = 46;
/** Every so manieth text stands on the military side, and so many of these are searched for candidates. */
const MILITARY_EVERY = 5;
const SEARCHED = 600;
/** Two long texts of which half the clauses differ. */
const LONG_CLAUSES = 5_500;
const EDITED_PERCENT = 50;
const POINTS = 120;
const CONCLUDED = 80;

/** What is asked about in the library. */
export interface Made {
  readonly project: string;
  readonly long: { readonly left: string; readonly right: string };
}

export const openAt = (folder: string): Promise<Workbench> =>
  openLibrary({ library: join(folder, "library.rongbiao"), profile: join(folder, "profile") });

const asText = (title: string, clauses: readonly Clause[]): string =>
  `${title}\n\n${clauses.map((one) => `${one.number} ${one.title}\n\n${one.text}`).join("\n\n")}\n`;

function layOutSides(articles: string, folder: string): void {
  const [military, civil] = [join(folder, "military"), join(folder, "civil")];
  layOut(articles, civil, ARTICLES_A_TEXT);
  mkdirSync(military, { recursive: true });
  const names = readdirSync(civil);
  for (const [at, name] of names.entries())
    if (at % MILITARY_EVERY === 0) renameSync(join(civil, name), join(military, name));
  const long = generate(LONG_CLAUSES, 1);
  writeFileSync(join(military, "long.txt"), asText("长文本甲", long));
  writeFileSync(join(civil, "long.txt"), asText("长文本乙", edited(long, EDITED_PERCENT, 2)));
}

async function idle(workbench: Workbench): Promise<void> {
  for (const { id } of await workbench.jobs.list()) await workbench.jobs.wait({ job: id });
}

/** A project with points of the best candidates, of which some are concluded on. */
async function makeProject({ projects, candidates, review }: Workbench): Promise<string> {
  const sides: ("military" | "civil")[] = ["military", "civil"];
  const { id } = await projects.create({
    name: "测量",
    scope: "测量用的项目",
    requiredSides: sides,
    requiresApproval: true,
  });
  const found = await candidates.list({ offset: 0, limit: POINTS });
  const pairs = found.candidates.map(({ id: candidate, left, right }) => ({ left, right, candidate }));
  await projects.addToQueue({ project: id, pairs });
  const items = await projects.queue({ project: id });
  for (const { id: item } of items.slice(0, CONCLUDED))
    await review.conclude({
      item,
      disposition: "adopt-civil",
      relationship: "intersects",
      rationale: "semantic",
      reason: "测量",
    });
  return id;
}

/** A library of some 5,000 texts and 147,000 clauses, with candidates, a project and two long texts. */
export async function makeLibrary(articles: string, folder: string): Promise<void> {
  layOutSides(articles, join(folder, "texts"));
  const workbench = await openAt(folder);
  for (const system of ["military", "civil"] as const) {
    const { job } = await workbench.imports.paths({ paths: [join(folder, "texts", system)], system });
    await workbench.jobs.wait({ job });
  }
  await idle(workbench);
  const texts = await workbench.library.texts();
  const on = (side: string) => texts.filter(({ metadata }) => metadata.system.value === side);
  const left = on("military").slice(0, SEARCHED);
  const search = await workbench.candidates.find({ left: left.map(({ id }) => id), top: 5 });
  await workbench.jobs.wait({ job: search.job });
  await idle(workbench);
  const project = await makeProject(workbench);
  const longOf = (side: string) => on(side).find(({ fileName }) => fileName === "long.txt")!.id;
  const made: Made = { project, long: { left: longOf("military"), right: longOf("civil") } };
  writeFileSync(join(folder, "made.json"), JSON.stringify(made));
  await workbench.close();
}
