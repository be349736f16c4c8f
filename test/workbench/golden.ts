import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inProcess, openStore, type Store } from "../../src/store";
import { openWorkbench, type Workbench } from "../../src/workbench/workbench";
import { done, ROOT, workbenchOptions } from "./helpers";
import { addPerson, confirmMarkings, PASSPHRASE, projectOnBest, releaseDerived } from "./line";

const GOLDEN_FOLDER = join(ROOT, "test", "fixtures", "library-v1");
const GOLDEN_LIBRARY = join(GOLDEN_FOLDER, "library.rongbiao");

export const GOLDEN_READING = join(GOLDEN_FOLDER, "reading.json.gz");

const SAMPLES = [
  "SJ 99330-1995 电源滤波器总技术条件（示例，废止）.txt",
  "GBT 99201-2012 车载电源装置 通用技术条件（示例，被代替）.txt",
  "GJB 99101-2019 第1号修改单（示例）.txt",
];

/** Something of everything that a library of the first released schema can hold. */
async function fill(workbench: Workbench, folder: string): Promise<void> {
  const texts = join(folder, "texts");
  mkdirSync(texts);
  for (const name of SAMPLES) copyFileSync(join(ROOT, "resources", "samples", name), join(texts, name));
  await done(workbench, workbench.imports.paths({ paths: [texts] }));
  const [first] = await workbench.library.texts();
  await workbench.library.correct({ text: first!.id, patch: { ics: "29.200", status: "superseded" } });
  await workbench.library.setPreference({ name: "language", value: "zh" });
  const { project, item } = await projectOnBest(workbench);
  const expert = await addPerson(workbench, "王工", "military");
  const civil = await addPerson(workbench, "李工", "civil");
  const opinion = await workbench.review.addOpinion({
    item: item.id,
    participant: expert.id,
    category: "technical",
    text: "军用电源的下限温度更低。",
    proposedChange: "增加 -55 ℃ 的要求。",
  });
  await workbench.review.resolveOpinion({ opinion: opinion.id, resolution: "accepted", reason: "见结论" });
  const conclusion = await workbench.review.conclude({
    item: item.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "functional",
    reason: "民用要求为基础，军用补充温度下限。",
  });
  for (const { id: participant } of [expert, civil]) {
    const order = { conclusion: conclusion.id, participant, passphrase: PASSPHRASE };
    await workbench.review.sign({ ...order, meaning: "assent" });
  }
  await workbench.review.approve({
    project: project.id,
    conclusions: [conclusion.id],
    authority: "示例主管机关",
    documentNumber: "示例〔2026〕1号",
    date: "2026-01-06",
  });
  await confirmMarkings(workbench);
  await releaseDerived(workbench, project.id);
  const releaser = await addPerson(workbench, "release officer", "neutral", "release");
  const audience = "internal" as const;
  await workbench.packages.export({ project: project.id, audience, participant: releaser.id, passphrase: PASSPHRASE });
}

/** How the library in test/fixtures was made, once: it is never written over. */
export async function makeGoldenLibrary(folder: string): Promise<void> {
  if (existsSync(GOLDEN_LIBRARY)) throw new Error("a golden library is never made again");
  const workbench = await openWorkbench(workbenchOptions(folder));
  await fill(workbench, folder);
  await workbench.close();
  mkdirSync(GOLDEN_FOLDER, { recursive: true });
  copyFileSync(join(folder, "library.rongbiao"), GOLDEN_LIBRARY);
  const store = await openGolden(join(folder, "elsewhere"));
  writeFileSync(GOLDEN_READING, gzipSync(JSON.stringify(await readingOf(store))));
  await store.close();
}

/** Opens a copy of the golden library. */
export function openGolden(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "library.rongbiao");
  copyFileSync(GOLDEN_LIBRARY, path);
  return openStore({
    path,
    profileFolder: join(folder, "profile"),
    program: "test",
    at: "2026-11-24T00:00:00.000Z",
    suite: "ed25519-sha256",
    startThread: inProcess,
  });
}

/** Everything that a library of the first schema says, by the questions that are put to it. */
export async function readingOf({ read }: Pick<Store, "read">) {
  const texts = await read.texts();
  const [project] = await read.projects();
  const packages = await read.packages();
  return {
    library: await read.library(),
    preferences: await read.preferences(),
    texts: await Promise.all(texts.map(({ id }) => read.text(id))),
    sources: await Promise.all(texts.map(async ({ id }) => (await read.content(id)).length)),
    project,
    queue: await read.queue(project!.id),
    opinions: await read.opinionsOfProject(project!.id),
    participants: await read.participants(),
    candidates: await read.candidates({ offset: 0, limit: 500 }),
    examined: await read.examinedTexts(),
    ledger: await read.ledger(project!.id),
    confirmations: await read.markingConfirmations(texts.map(({ id }) => id)),
    packages,
    found: await read.clausesWith(["绝缘"], 10),
  };
}
