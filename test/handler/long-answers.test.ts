import { isContractProcedure } from "@orpc/contract";
import { expect, onTestFinished, test } from "vitest";
import { procedures } from "../../src/contract/procedures";
import { createHandler, type Handler } from "../../src/handler/handler";
import { isLong, LONG, type LongAnswers, longAnswers } from "../../src/handler/long-answers";
import type { BesideThread } from "../../src/workbench/beside/line";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "../workbench/helpers";
import { besideDouble, silentLine } from "./beside-double";
import { workbenchDouble } from "./workbench-double";

const ORIGIN = "http://rongbiao.test";
const NO_FILES = { names: new Set<string>(), read: async () => new Uint8Array() };

const ask = (handler: Handler, procedure: string, input?: unknown, signal?: AbortSignal) =>
  handler(
    new Request(`${ORIGIN}/rpc${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input === undefined ? {} : { json: input }),
      ...(signal ? { signal } : {}),
    }),
  );
const json = async (response: Promise<Response>) => ((await (await response).json()) as { json: unknown }).json;

/** A workbench whose long requests are answered beside it, with how many threads were started for them. */
function beside(workbench: Workbench) {
  const started: BesideThread[] = [];
  const elsewhere: LongAnswers = longAnswers(workbench, () => {
    const thread = besideDouble();
    started.push(thread);
    return thread;
  });
  onTestFinished(() => elsewhere.close());
  return { handler: createHandler(workbench, NO_FILES, elsewhere), started, elsewhere };
}

async function withSamples() {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.samples());
  const texts = await workbench.library.texts();
  const of = (name: string) => texts.find(({ fileName }) => fileName.startsWith(name))!.id;
  return { workbench, left: of("GJB 99101-2019"), right: of("GBT 99201-2021") };
}

test.for([...LONG])("%s is a procedure", (path) => {
  const [, group, name] = path.split("/") as [string, keyof typeof procedures, string];
  expect(isContractProcedure((procedures[group] as Record<string, unknown>)[name])).toBe(true);
});

test("what is asked beside is answered as it would be by the thread that serves", async () => {
  const { workbench, left, right } = await withSamples();
  const { handler, started } = beside(workbench);
  const alone = createHandler(workbench, NO_FILES);
  const asked = [
    ["/library/texts"],
    ["/library/text", { text: left }],
    ["/candidates/rollUp"],
    ["/candidates/map"],
    ["/candidates/overlap", { title: "军用车载电源装置", scope: "本标准规定了车载电源装置的要求。" }],
    ["/comparisons/get", { left, right }],
    ["/registers/check", { text: left }],
    ["/library/text", { text: "none" }],
  ] as const;
  for (const [procedure, input] of asked) {
    expect(isLong(procedure)).toBe(true);
    const [ours, theirs] = [await ask(alone, procedure, input), await ask(handler, procedure, input)];
    expect([theirs.status, await theirs.text()]).toEqual([ours.status, await ours.text()]);
  }
  expect(started).toHaveLength(1);
});

test("what the owner writes is seen by the next long request", async () => {
  const { workbench, left } = await withSamples();
  const { handler } = beside(workbench);
  const title = async () =>
    ((await json(ask(handler, "/library/text", { text: left }))) as { metadata: { titleZh: { value: string } } })
      .metadata.titleZh.value;
  await title();
  await workbench.library.correct({ text: left, patch: { titleZh: "另一标题" } });
  expect(await title()).toBe("另一标题");
});

test("a comparison made beside is kept by the owner", async () => {
  const { workbench, left, right } = await withSamples();
  const { handler } = beside(workbench);
  const changes: string[] = [];
  const stop = new AbortController();
  const events = (async () => {
    for await (const event of workbench.events.stream(stop.signal))
      if (event.kind === "changed") changes.push(...event.tables);
  })();
  await ask(handler, "/comparisons/get", { left, right });
  stop.abort();
  await events;
  expect(changes).toContain("comparison");
});

test("a thread that breaks fails what it was asked, and the next request starts another", async () => {
  const { workbench } = await withSamples();
  const { owner, heard } = silentLine();
  let crash: (reason: string) => void = () => undefined;
  const silent: BesideThread = {
    ...owner,
    onEnd: (listener) => {
      crash = listener;
    },
    end: async () => undefined,
  };
  const threads = [silent, besideDouble()];
  const elsewhere = longAnswers(workbench, () => threads.shift()!);
  onTestFinished(() => elsewhere.close());
  const handler = createHandler(workbench, NO_FILES, elsewhere);
  const asked = ask(handler, "/candidates/rollUp");
  await expect.poll(() => heard.some((message) => "kind" in message && message.kind === "request")).toBe(true);
  crash("crashed");
  expect((await asked).status).toBe(500);
  expect((await ask(handler, "/candidates/rollUp")).status).toBe(200);
});

test("a second thread is started only while the first is busy, and no third", async () => {
  const { workbench } = await withSamples();
  const { handler, started } = beside(workbench);
  await ask(handler, "/library/texts");
  await ask(handler, "/library/texts");
  expect(started).toHaveLength(1);
  await Promise.all(Array.from({ length: 4 }, () => ask(handler, "/library/texts")));
  expect(started).toHaveLength(2);
});

test("who no longer waits stops the work behind the request", async () => {
  const { owner, heard } = silentLine();
  const thread = { ...owner, onEnd: () => undefined, end: async () => undefined };
  const elsewhere = longAnswers({ lend: () => () => undefined }, () => thread);
  const handler = createHandler(workbenchDouble({}), NO_FILES, elsewhere);
  const stop = new AbortController();
  void ask(handler, "/comparisons/report", {}, stop.signal);
  await expect.poll(() => heard).toHaveLength(1);
  stop.abort();
  await expect.poll(() => heard.at(-1)).toEqual({ kind: "abort", id: 0 });
});

test("a thread beside may write nothing but what is derived", async () => {
  const workbench = await openTestWorkbench();
  const { owner, own, heard } = silentLine();
  onTestFinished(workbench.lend(owner));
  for (const [id, method] of ["removeTexts", "appendRecords", "constructor"].entries())
    own.post({ kind: "ask", id, left: "write", args: [method, []] });
  await expect.poll(() => heard.filter((message) => "code" in message)).toHaveLength(3);
});
