import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileOutcome } from "../../src/contract";
import { openWorkbench } from "../../src/workbench/workbench";
import { Dice } from "../dice";
import { done, openTestWorkbench, workbenchOptions } from "../workbench/helpers";
import { decideOnSamples, PASSPHRASE } from "../workbench/line";
import { buildActor, inLanes, killActor, ROOT } from "./kill";
import { assertConclusions, assertImports, assertIndex, assertPackages, assertWhole, reopened } from "./library";
import type { Ack, ActorOrder } from "./orders";

/** More rounds and other seeds are asked for by the environment. */
const ROUNDS = Number(process.env.RONGBIAO_ROUNDS ?? 40);
/** Upkeep is short and each of its rounds imports text by text: a quarter of the rounds takes as long as the others. */
const UPKEEP_ROUNDS = Math.ceil(ROUNDS / 4);
const SEED = Number(process.env.RONGBIAO_SEED ?? 1);
const LANES = 2;
/** More than are read within the time of a kill; what a kill leaves is read in the rounds behind it. */
const FILES_A_ROUND = 12;

const base = mkdtempSync(join(tmpdir(), "rongbiao-crash-"));
beforeAll(buildActor, 120_000);
beforeAll(prepareLibrary, 120_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Lane {
  readonly order: ActorOrder;
  readonly acks: Ack[];
}

/** A library with the samples, a signed decision on them and a release key: what every lane begins with. */
async function prepareLibrary(): Promise<void> {
  const workbench = await openWorkbench(workbenchOptions(join(base, "begun")));
  await decideOnSamples(workbench);
  await workbench.close();
}

/** Lanes of copies: opened in another place, each is a replica with a chain of its own. */
const openLanes = (does: ActorOrder["does"]): Lane[] =>
  Array.from({ length: LANES }, (_, lane) => {
    const home = join(base, `${does}-${lane}`);
    cpSync(join(base, "begun"), home, { recursive: true });
    const order: ActorOrder = {
      does,
      root: ROOT,
      library: join(home, "library.rongbiao"),
      profile: join(home, "profile"),
      folder: join(home, "files"),
      passphrase: PASSPHRASE,
    };
    return { order, acks: [] };
  });

/** Small texts, each like no other, in the manner of a standard. */
function writeFiles(folder: string, lane: number, round: number): void {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < FILES_A_ROUND; file++) {
    const number = `${90_000 + lane * 10_000 + round * FILES_A_ROUND + file}`;
    const clauses = Array.from(
      { length: 8 },
      (_, at) => `4.${at + 1} 要求 ${at}\n\n装置在 -${at + 10} ℃ 下应能工作不少于 ${file + 1} h。`,
    );
    writeFileSync(
      join(folder, `${file}.txt`),
      `GB/T ${number}—2020\n\n示例标准\n\n4 要求\n\n${clauses.join("\n\n")}\n`,
    );
  }
}

/** Half of the kills soon after one kind of thing was done, half after the other. */
const momentOf = (random: Dice, kinds: readonly Ack["kind"][], withinMs: number) => ({
  kind: random.pick(kinds),
  count: 1,
  thenMs: random.below(withinMs),
});

test(`${ROUNDS} kills during import and conclusion (seed ${SEED}) lose nothing that was acknowledged`, async () => {
  const lanes = openLanes("import-and-conclude");
  const random = new Dice(SEED);
  await inLanes(LANES, ROUNDS, async (lane, round) => {
    const { order, acks } = lanes[lane]!;
    const folder = join(order.folder, `round-${round}`);
    writeFiles(folder, lane, round);
    acks.push(...(await killActor({ ...order, folder }, momentOf(random, ["concluded", "imported"], 60))));
    await reopened(order, async (store) => {
      await assertImports(store, acks);
      await assertConclusions(store, acks);
    });
    assertWhole(order.library);
  });
  for (const { order, acks } of lanes) {
    expect(acks.some(({ kind }) => kind === "imported")).toBe(true);
    expect(acks.some(({ kind }) => kind === "concluded")).toBe(true);
    await resumesToTheEnd(order);
  }
});

/** The imports that were killed go on by themselves, to the last file. */
async function resumesToTheEnd({ library, profile }: ActorOrder): Promise<void> {
  const workbench = await openTestWorkbench(base, { libraryPath: library, profileFolder: profile });
  const jobs = (await workbench.jobs.list()).filter(({ kind, state }) => kind === "import" && state !== "done");
  for (const { id, total } of jobs) {
    const { result } = await done(workbench, Promise.resolve({ job: id }));
    expect(result as FileOutcome[]).toHaveLength(total);
  }
  await workbench.close();
  assertWhole(library);
}

test(`${UPKEEP_ROUNDS} kills during upkeep of the match index (seed ${SEED}) leave a whole list, which is completed`, async () => {
  const lanes = openLanes("import-one-by-one");
  const random = new Dice(SEED + 2);
  await inLanes(LANES, UPKEEP_ROUNDS, async (lane, round) => {
    const { order, acks } = lanes[lane]!;
    const folder = join(order.folder, `round-${round}`);
    writeFiles(folder, lane, round);
    const moment = { ...momentOf(random, ["imported"], 40), count: 1 + random.below(4) };
    acks.push(...(await killActor({ ...order, folder }, moment)));
    await reopened(order, async (store) => {
      await assertImports(store, acks);
      await assertIndex(store);
    });
    assertWhole(order.library);
  });
  for (const { order } of lanes) {
    await upkeepGoesOn(order);
    await reopened(order, async (store) => {
      const texts = (await store.read.textUnits()).filter(({ clauses }) => clauses > 0);
      expect(await assertIndex(store)).toEqual(texts.map(({ text }) => text));
    });
  }
});

/** What the kills left of imports and upkeep goes on by itself, to the end. */
async function upkeepGoesOn({ library, profile }: ActorOrder): Promise<void> {
  const workbench = await openTestWorkbench(base, { libraryPath: library, profileFolder: profile });
  const underWay = async () =>
    (await workbench.jobs.list()).find(({ state }) => state === "queued" || state === "running");
  for (let job = await underWay(); job; job = await underWay()) await workbench.jobs.wait({ job: job.id });
  await workbench.close();
}

test(`${ROUNDS} kills during export (seed ${SEED}) leave no half-written package`, async () => {
  const lanes = openLanes("export");
  const random = new Dice(SEED + 1);
  await inLanes(LANES, ROUNDS, async (lane) => {
    const { order, acks } = lanes[lane]!;
    acks.push(...(await killActor(order, momentOf(random, ["ready", "exported"], 800))));
    await reopened(order, (store) => assertPackages(store, acks));
    assertWhole(order.library);
  });
  expect(lanes.flatMap(({ acks }) => acks).some(({ kind }) => kind === "exported")).toBe(true);
});
