import type { Protocol } from "electron";
import { describe, expect, it } from "vitest";
import { registerScheme, serveScheme } from "../../src/main/scheme";

type Answer = (request: Request) => Response | Promise<Response>;

/** What the scheme answers with, over a handler of the test's own. */
function served(handler: (request: Request) => Promise<Response>): Answer {
  let answer: Answer | undefined;
  const protocol = { handle: (_: string, given: Answer) => (answer = given) } as unknown as Protocol;
  serveScheme(protocol, handler);
  return answer!;
}

describe("the scheme of the desktop program", () => {
  it("is an origin of its own, as safe as https, and may be fetched", () => {
    const schemes: Electron.CustomScheme[] = [];
    registerScheme({
      registerSchemesAsPrivileged: (given: Electron.CustomScheme[]) => schemes.push(...given),
    } as unknown as Protocol);
    expect(schemes).toEqual([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
  });

  it("aborts the signal of a request whose body is cancelled, which Electron leaves alone", async () => {
    let signal: AbortSignal | undefined;
    const answer = served(async (request) => {
      signal = request.signal;
      return new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1)) }));
    });
    const response = await answer(new Request("app://rongbiao/rpc/events/stream"));
    const reader = response.body!.getReader();
    await reader.read();
    expect(signal!.aborted).toBe(false);
    await reader.cancel();
    expect(signal!.aborted).toBe(true);
  });

  it("passes status, headers and the whole body on", async () => {
    const answer = served(async () => new Response("text", { status: 404, headers: { "x-a": "b" } }));
    const response = await answer(new Request("app://rongbiao/nothing"));
    expect([response.status, response.headers.get("x-a"), await response.text()]).toEqual([404, "b", "text"]);
  });

  it.each(["app://other/", "app://rongbiao.example/", "app://rongbiao:80/"])("%s is nobody's", async (address) => {
    const answer = served(async () => new Response("ours"));
    const response = await answer(new Request(address));
    expect([response.status, response.headers.get("content-security-policy")?.includes("default-src 'none'")]).toEqual([
      404,
      true,
    ]);
  });
});
