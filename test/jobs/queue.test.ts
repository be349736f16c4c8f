import { expect, test } from "vitest";
import { Fault, type Job } from "../../src/contract";
import { openQueue } from "../../src/jobs";

type Options = Parameters<typeof openQueue>[0];
type Kept = Job & { readonly input: unknown };

/** A queue over rows in memory; `told` is what windows hear. */
function queueWith(recipes: Options["recipes"], more: Partial<Options["records"]> = {}) {
  const rows = new Map<string, Kept>();
  const told: Job[] = [];
  let ids = 0;
  const options: Options = {
    records: {
      add: async (job) => rows.set(job.id, job),
      save: async (job) => rows.set(job.id, { ...rows.get(job.id)!, ...job }),
      unfinished: async () => [...rows.values()].filter(({ state }) => state === "queued" || state === "running"),
      ...more,
    },
    recipes,
    now: () => "2026-01-05T08:00:00.000Z",
    newId: () => String(ids++),
    onJob: (job) => told.push(job),
  };
  const ended = async (id: string) => {
    while (!told.some((job) => job.id === id && job.state !== "queued" && job.state !== "running"))
      await new Promise((resume) => setImmediate(resume));
    return told.findLast((job) => job.id === id)!;
  };
  return { queue: openQueue(options), rows, told, ended, options };
}

test("jobs run one after another, what nobody waits for last", async () => {
  const order: string[] = [];
  const release = Promise.withResolvers<void>();
  const { queue, ended } = queueWith({
    import: async (input) => {
      order.push(String(input));
      await release.promise;
    },
    index: async () => void order.push("index"),
  });
  await queue.start("import", "first", 1);
  const index = await queue.start("index", null, 1);
  await queue.start("import", "second", 1);
  release.resolve();
  await ended(index);
  expect(order).toEqual(["first", "second", "index"]);
});

test("a job that fails keeps its fault, and the next one runs", async () => {
  const { queue, ended, rows } = queueWith({
    import: async () => Promise.reject(new Fault("E_DISK_FULL", { file: "x" })),
    candidates: async () => 7,
  });
  const failed = await queue.start("import", null, 1);
  const next = await queue.start("candidates", null, 1);
  expect(await ended(failed)).toMatchObject({ state: "failed", fault: { code: "E_DISK_FULL" } });
  expect(await ended(next)).toMatchObject({ state: "done", result: 7 });
  expect(rows.get(failed)).toMatchObject({ state: "failed" });
});

test("a job whose end cannot be kept is told as ended, and is taken up at the next opening", async () => {
  const full = async () => Promise.reject(new Fault("E_DISK_FULL"));
  const { queue, ended, rows } = queueWith({ import: async () => null }, { save: full });
  const id = await queue.start("import", null, 1);
  expect(await ended(id)).toMatchObject({ state: "failed", fault: { code: "E_DISK_FULL" } });
  expect(rows.get(id)).toMatchObject({ state: "queued" });
});

test("cancelling sets a flag that the work looks at; one that waits is cancelled at once", async () => {
  const { queue, ended } = queueWith({
    import: async (_, { flag }) => {
      while (!flag.cancelled()) await new Promise((resume) => setImmediate(resume));
      throw new Fault("E_CANCELLED");
    },
  });
  const running = await queue.start("import", null, 1);
  const waiting = await queue.start("import", null, 1);
  await queue.cancel(waiting);
  expect(await ended(waiting)).toMatchObject({ state: "cancelled" });
  await queue.cancel(running);
  expect(await ended(running)).toMatchObject({ state: "cancelled", fault: null });
  expect(await queue.cancel("unknown")).toBe(false);
});

test("closing pauses: the row stays unfinished and the next queue goes on with it", async () => {
  const runs: unknown[] = [];
  const { queue, rows, options } = queueWith({
    import: async (input, { flag }) => {
      runs.push(input);
      while (runs.length === 1 && !flag.cancelled()) await new Promise((resume) => setImmediate(resume));
      if (flag.cancelled()) throw new Fault("E_CANCELLED");
    },
  });
  const id = await queue.start("import", { folder: "x" }, 1);
  while (runs.length === 0) await new Promise((resume) => setImmediate(resume));
  await queue.close();
  expect(rows.get(id)).toMatchObject({ state: "running" });
  await openQueue(options).resume();
  while (rows.get(id)!.state !== "done") await new Promise((resume) => setImmediate(resume));
  expect(runs).toEqual([{ folder: "x" }, { folder: "x" }]);
});

/** An index job that goes on until it is told to stop, and ends well the second time. */
function givingWay() {
  const order: string[] = [];
  const begun = Promise.withResolvers<void>();
  const made = queueWith({
    index: async (_, { flag }) => {
      order.push("index");
      begun.resolve();
      while (!flag.cancelled() && order.length === 1) await new Promise((resume) => setImmediate(resume));
      if (flag.cancelled()) throw new Fault("E_CANCELLED");
    },
    import: async () => void order.push("import"),
  });
  return { ...made, order, begun: begun.promise };
}

test("the upkeep of the index gives way to what is asked meanwhile, and goes on after it", async () => {
  const { queue, ended, order, begun } = givingWay();
  const upkeep = await queue.start("index", null, 0);
  await begun;
  await queue.start("index", null, 0);
  expect(order).toEqual(["index"]);
  expect(queue.awaits("index")).toBe(true);
  await queue.start("import", null, 1);
  expect(await ended(upkeep)).toMatchObject({ state: "done" });
  expect(order.slice(0, 3)).toEqual(["index", "import", "index"]);
});

test("upkeep that is cancelled while it gives way does not begin again", async () => {
  const { queue, ended, order, begun } = givingWay();
  const upkeep = await queue.start("index", null, 0);
  await begun;
  const asked = await queue.start("import", null, 1);
  await queue.cancel(upkeep);
  expect(await ended(upkeep)).toMatchObject({ state: "cancelled" });
  await ended(asked);
  expect(order).toEqual(["index", "import"]);
});
