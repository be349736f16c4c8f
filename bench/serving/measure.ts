import { monitorEventLoopDelay } from "node:perf_hooks";
import { RPC_PATH } from "../../src/contract/host";
import type { Handler } from "../../src/handler";
import type { Made } from "./library";

/** A procedure with its input, named for the table. */
export interface Asked {
  readonly name: string;
  readonly path: string;
  readonly input?: unknown;
}

const ORIGIN = "http://rongbiao.bench";
const LOOK_MS = 2;
/** As often as a person may click. */
const PAUSE_MS = 20;

/** What grows with the library, with a queue, or with a text. */
export const longRequests = ({ project, long }: Made): Asked[] => [
  { name: "texts", path: "library/texts" },
  { name: "a long text", path: "library/text", input: { text: long.left } },
  {
    name: "overlap check",
    path: "candidates/overlap",
    input: {
      title: "电子信息产品环境保护管理办法",
      scope: "本文件规定了电子信息产品的环境保护要求，适用于产品的设计、生产和销售。",
    },
  },
  { name: "roll-up", path: "candidates/rollUp" },
  { name: "map", path: "candidates/map" },
  { name: "comparison", path: "comparisons/get", input: long },
  { name: "its report", path: "comparisons/report", input: { ...long, format: "html", language: "zh" } },
  { name: "queue", path: "projects/queue", input: { project } },
  { name: "sight of it", path: "projects/sight", input: { project } },
  { name: "draft", path: "projects/draft", input: { project } },
  { name: "check of references", path: "registers/check", input: { text: long.left } },
  { name: "preview of a package", path: "packages/preview", input: { project, audience: "public" } },
];

/** What a window asks for beside them. */
export const shortRequests = ({ project }: Made): Asked[] => [
  { name: "search", path: "library/find", input: { words: "环境保护", limit: 30 } },
  { name: "candidates", path: "candidates/list", input: { offset: 0, limit: 100 } },
  { name: "jobs", path: "jobs/list" },
  { name: "learning", path: "projects/learning", input: { project } },
];

async function ask(handler: Handler, { path, input }: Asked): Promise<number> {
  const response = await handler(
    new Request(`${ORIGIN}${RPC_PATH}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input === undefined ? {} : { json: input }),
    }),
  );
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return byteLength;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Asks short questions, one after another each, until told to stop; gives the longest answer of each. */
async function keepAsking(
  handler: Handler,
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<Map<string, number>> {
  const longest = new Map<string, number>();
  const lane = async (one: Asked) => {
    while (!signal.aborted) {
      const ms = await timed(() => ask(handler, one));
      longest.set(one.name, Math.max(longest.get(one.name) ?? 0, ms));
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  };
  await Promise.all(asked.map(lane));
  return longest;
}

/** A long request alone, then as often with short ones beside it. */
export async function measure(
  handler: Handler,
  request: Asked,
  short: readonly Asked[],
  rounds: number,
): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS });
  const times: number[] = [];
  delay.enable();
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await timed(async () => {
        bytes = await ask(handler, request);
      }),
    );
  }
  delay.disable();
  const stop = new AbortController();
  const beside = keepAsking(handler, short, stop.signal);
  for (let round = 0; round < rounds; round += 1) await ask(handler, request);
  stop.abort();
  const longest = [...(await beside)].map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
  const [first, ...next] = times.map((ms) => Math.round(ms));
  return [
    request.name.padEnd(22),
    `${first}, ${Math.min(...next)}`.padEnd(14),
    `held ${(delay.max / 1e6).toFixed(0)}`.padEnd(11),
    `${(bytes / 1e6).toFixed(1)} MB`.padEnd(9),
    longest.join(", "),
  ].join(" ");
}
