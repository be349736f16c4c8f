import { createORPCClient, ORPCError } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { ContractRouterClient } from "@orpc/contract";
import { describe, expect, it } from "vitest";
import type { LibraryEvent } from "../../src/contract";
import type { Procedures } from "../../src/contract/procedures";
import { createHandler, type Handler } from "../../src/handler/handler";
import { failing, workbenchDouble } from "./workbench-double";

const ORIGIN = "http://rongbiao.test";
const PAGE = "<!doctype html><title>page</title>";

const files = {
  names: new Set(["index.html", "assets/app-1a2b.js", "font.woff2"]),
  read: async (name: string) => new TextEncoder().encode(name === "index.html" ? PAGE : name),
};

const handlerOver = (parts: Parameters<typeof workbenchDouble>[0] = {}) => createHandler(workbenchDouble(parts), files);
const get = (handler: Handler, path: string, init?: RequestInit) => handler(new Request(`${ORIGIN}${path}`, init));

function clientOf(handler: Handler): ContractRouterClient<Procedures> {
  return createORPCClient(new RPCLink({ url: `${ORIGIN}/rpc`, fetch: (request) => handler(request) }));
}

const codeOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ORPCError ? { code: error.code, status: error.status, data: error.data } : error;
};

describe("procedures", () => {
  it("carries input and output", async () => {
    const client = clientOf(
      handlerOver({ library: { setPreference: async ({ name, value }) => ({ [name]: value }) } }),
    );
    expect(await client.library.setPreference({ name: "theme", value: "dark" })).toEqual({ theme: "dark" });
  });

  it("carries uploaded files with their names and bytes", async () => {
    const seen: string[] = [];
    const client = clientOf(
      handlerOver({
        imports: {
          start: async ({ files: uploads }) => {
            for (const file of uploads) seen.push(`${file.name} ${await file.text()}`);
            return { job: "1" };
          },
        },
      }),
    );
    await client.imports.start({ files: [new File(["4.1 要求"], "甲 标准.txt")] });
    expect(seen).toEqual(["甲 标准.txt 4.1 要求"]);
  });

  it("turns a fault into a typed error with code and details", async () => {
    const client = clientOf(handlerOver({ library: { text: failing("E_NOT_FOUND", { text: "abc" }) } }));
    expect(await codeOf(client.library.text({ text: "abc" }))).toEqual({
      code: "E_NOT_FOUND",
      status: 404,
      data: { details: { text: "abc" } },
    });
  });

  it("tells nothing of an error that was not meant", async () => {
    const handler = handlerOver({ library: { texts: () => Promise.reject(new Error("secret path /home/x")) } });
    const response = await get(handler, "/rpc/library/texts", { method: "POST" });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secret|stack|\.ts/);
  });

  it("refuses an input outside the contract and names the field", async () => {
    const response = await get(handlerOver(), "/rpc/library/find", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ json: { words: 7, limit: 1 } }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ json: { code: "E_INVALID", data: { details: { what: "words" } } } });
  });

  it.each([
    ["a body that is no JSON", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }, 400],
    ["a GET", { method: "GET" }, 405],
  ])("refuses %s", async (_, init, status) => {
    const response = await get(handlerOver(), "/rpc/library/find", init);
    expect(response.status).toBe(status);
  });

  it("does not know a procedure that the contract does not name", async () => {
    for (const name of ["library/nothing", "constructor", "__proto__/toString", "library"])
      expect((await get(handlerOver(), `/rpc/${name}`, { method: "POST" })).status).toBe(404);
  });

  it("refuses a body beyond the limit, declared or not", async () => {
    const body = new Uint8Array(4 * 1024 * 1024 + 1).fill(32);
    const declared = await get(handlerOver(), "/rpc/library/find", { method: "POST", body });
    const stream = new Blob([body]).stream();
    const streaming: RequestInit & { duplex: "half" } = { method: "POST", body: stream, duplex: "half" };
    const counted = await get(handlerOver(), "/rpc/library/find", {
      ...streaming,
      headers: { "content-type": "application/json" },
    });
    expect([declared.status, counted.status]).toEqual([413, 413]);
  });
});

describe("event stream", () => {
  const event: LibraryEvent = { kind: "changed", revision: 2, tables: ["text"] };

  /** Yields one event, then waits for the end. */
  function waiting() {
    const ended = Promise.withResolvers<void>();
    async function* stream(signal?: AbortSignal): AsyncIterable<LibraryEvent> {
      try {
        yield event;
        await new Promise<void>((resolve) => signal?.addEventListener("abort", () => resolve()));
      } finally {
        ended.resolve();
      }
    }
    return { parts: { events: { stream } }, ended: ended.promise };
  }

  it("carries events until the request aborts", async () => {
    const { parts, ended } = waiting();
    const abort = new AbortController();
    const stream = await clientOf(handlerOver(parts)).events.stream(undefined, { signal: abort.signal });
    expect((await stream.next()).value).toEqual(event);
    const rest = stream.next().catch(() => undefined);
    abort.abort();
    await Promise.all([ended, rest]);
  });

  it("ends its source when the body of the response is cancelled", async () => {
    const { parts, ended } = waiting();
    const response = await get(handlerOver(parts), "/rpc/events/stream", { method: "POST" });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await ended;
  });
});

describe("files of the interface", () => {
  it.each([
    ["/", "text/html"],
    ["/index.html", "text/html"],
    ["/compare/a/b", "text/html"],
    ["/text/abc/4.4.1", "text/html"],
    ["/assets/app-1a2b.js", "text/javascript"],
    ["/font.woff2", "font/woff2"],
  ])("%s is given out as %s", async (path, type) => {
    const response = await get(handlerOver(), path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
  });

  it.each([
    "/package.json",
    "/..%2f..%2fetc/passwd.txt",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%2e%2e/x.js",
    "/%5c..%5cx.txt",
    "/index.html%00.js",
    "//etc/passwd.txt",
  ])("%s does not exist", async (path) => {
    expect((await get(handlerOver(), path)).status).toBe(404);
  });

  it("an address that cannot be decoded is refused", async () => {
    expect((await get(handlerOver(), "/%E0%A4%A")).status).toBe(400);
  });

  it("is only read, never written", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await get(handlerOver(), "/", { method })).status).toBe(405);
  });

  it("every response forbids foreign scripts, frames and guessing of types", async () => {
    for (const path of ["/", "/assets/app-1a2b.js", "/missing.js", "/rpc/library/texts"]) {
      const { headers } = await get(handlerOver(), path);
      const policy = headers.get("content-security-policy");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    }
  });
});

describe("downloads", () => {
  const stored =
    (fileName: string, mediaType = "text/html") =>
    async () => ({
      fileName,
      mediaType,
      bytes: new TextEncoder().encode("<script>1</script>"),
    });

  it("gives a source out as an attachment, never as a page", async () => {
    const handler = handlerOver({ library: { source: stored("甲.html") } });
    const response = await get(handler, "/files/source/abc");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="_.html"; filename*=UTF-8''%E7%94%B2.html`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("answers with the fault's code where there is none", async () => {
    const handler = handlerOver({ packages: { file: failing("E_NOT_FOUND") } });
    const response = await get(handler, "/files/package/abc");
    expect([response.status, (await response.json()).code]).toEqual([404, "E_NOT_FOUND"]);
  });

  it.each([
    ['a"; filename="b.exe', 'filename="b.exe"'],
    ["../../x\r\nSet-Cookie: a=b", "\n"],
    ["..\\..\\autorun.inf", "\\"],
    ["bericht\u202Efdp.exe", "%E2%80%AE"],
  ])("a name like %j cannot break out of its header", async (name, forbidden) => {
    const handler = handlerOver({ library: { source: stored(name, "text/plain\r\nX: y") } });
    const { headers } = await get(handler, "/files/source/abc");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''[\w.%!~-]+$/);
    expect(headers.get("content-disposition")).not.toContain(forbidden);
    expect(headers.get("content-type")).toBe("application/octet-stream");
  });
});
