import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHandler } from "../../src/handler/handler";
import { startWebServer, type WebServer } from "../../src/web/server";
import { workbenchDouble } from "../handler/workbench-double";

const SECRET_BYTES = new TextEncoder().encode("the source of a text");
const BODY = "{}";

let server: WebServer;
let cookie = "";
let header = "";
/** What reached the use cases. */
let reached: string[] = [];

const workbench = workbenchDouble({
  library: {
    text: async ({ text }) => {
      reached.push(`text ${text}`);
      throw new Error("inside");
    },
    source: async ({ text }) => {
      reached.push(`source ${text}`);
      return { fileName: "a.txt", mediaType: "text/plain", bytes: SECRET_BYTES };
    },
  },
});
const files = { names: new Set(["index.html", "assets/a.js"]), read: async () => new Uint8Array([60]) };

beforeAll(async () => {
  const handler = createHandler(workbench, files);
  server = await startWebServer({ handler, port: 0, refused: "refused", onQuit: () => reached.push("quit") });
  const entered = await fetch(server.newAddress());
  cookie = entered.headers.getSetCookie()[0]!.split(";")[0]!;
  header = /data-session="([\w-]+)"/.exec(await entered.text())![1]!;
});
afterAll(() => server.close());

/** Bytes as they are, and what comes back until the server has answered or closed. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (data: string) => (answer += data));
    socket.on("close", () => resolve(answer));
    // A server that has answered closes on whoever still sends.
    socket.on("error", () => resolve(answer));
  });
}

const address = () => `127.0.0.1:${server.port}`;
const withCookie = () => [
  `Host: ${address()}`,
  `Origin: http://${address()}`,
  `Cookie: ${cookie}`,
  "Connection: close",
];
const withBoth = () => [...withCookie(), `x-rongbiao-session: ${header}`];
const message = (line: string, headers: readonly string[], body = "") =>
  [line, ...headers, ...(body ? [`Content-Length: ${Buffer.byteLength(body)}`] : []), "", body].join("\r\n");
/** By the door, or as no request at all. */
const REFUSED = [400, 401];
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
const JSON_TYPE = "Content-Type: application/json";

describe("a cookie without the header", () => {
  it.each([
    "/files/source/1",
    "/%66iles/source/1",
    "/files%2Fsource%2F1",
    "/%66%69%6c%65%73/source/1",
    "/a/../files/source/1",
    "/./files/source/1",
    "/files/./source/1",
    "/files\\source\\1",
  ])("does not fetch a source as %s", async (path) => {
    reached = [];
    const answer = await raw(message(`GET ${path} HTTP/1.1`, withCookie()));
    expect(REFUSED).toContain(statusOf(answer));
    expect(reached).toEqual([]);
  });

  it.each([
    "/rpc/library/text",
    "/%72pc/library/text",
    "/rpc%2Flibrary%2Ftext",
    "/a/../rpc/library/text",
    "/quit",
    "/%71uit",
  ])("does not call anything as POST %s", async (path) => {
    reached = [];
    const answer = await raw(message(`POST ${path} HTTP/1.1`, [...withCookie(), JSON_TYPE], BODY));
    expect(REFUSED).toContain(statusOf(answer));
    expect(reached).toEqual([]);
  });
});

describe("an address with both secrets", () => {
  it.each([
    ["GET /../../package.json", 404],
    ["GET /%2e%2e/%2e%2e/package.json", 404],
    ["GET /assets/%2e%2e%2f%2e%2e%2fmain/main.js", 404],
    ["GET /assets/..%5c..%5cmain.js", 404],
    ["GET /assets/a.js%00.html", 404],
    ["GET /assets//a.js", 404],
    ["GET /%", 400],
    ["GET /%ff%fe", 400],
    ["GET /files/source/..%2f..%2fetc%2fpasswd", 200],
    ["GET /rpc/library/text", 405],
    ["POST /", 405],
    ["POST /rpc/__proto__/constructor", 404],
    ["POST /rpc/constructor", 404],
    ["POST /rpc/library/toString", 404],
    ["POST /rpc/library/text/", 400],
    ["POST /rpc/", 404],
    ["TRACE /", 405],
    ["OPTIONS /rpc/library/text", 405],
    ["PUT /rpc/library/text", 405],
    ["DELETE /files/source/1", 405],
    ["PATCH /", 405],
    ["PROPFIND /", 405],
  ])("%s is answered with %i", async (start, status) => {
    const body = start.startsWith("POST") ? BODY : "";
    const answer = await raw(message(`${start} HTTP/1.1`, [...withBoth(), JSON_TYPE], body));
    expect(statusOf(answer)).toBe(status);
  });

  it("longer than any address of ours is refused", async () => {
    const answer = await raw(message(`GET /${"a".repeat(100_000)} HTTP/1.1`, withBoth()));
    expect([414, 431]).toContain(statusOf(answer));
  });

  it("hands a name with dots on as a name, never as a path", async () => {
    reached = [];
    await raw(message("GET /files/source/..%2f..%2fetc%2fpasswd HTTP/1.1", withBoth()));
    expect(reached).toEqual(["source ../../etc/passwd"]);
  });
});

describe("a body", () => {
  const post = (body: string, type: string) =>
    raw(message("POST /rpc/library/text HTTP/1.1", [...withBoth(), `Content-Type: ${type}`], body));

  it.each([
    ["no JSON", "{", "application/json"],
    ["JSON of another shape", '{"json":[1]}', "application/json"],
    ["a field of another type", '{"json":{"text":7}}', "application/json"],
    ["nothing", " ", "application/json"],
    ["a form", "text=1", "application/x-www-form-urlencoded"],
    ["plain text", '{"json":{"text":7}}', "text/plain"],
    ["XML", "<a/>", "application/xml"],
    ["a multipart body without parts", "--x--", "multipart/form-data; boundary=x"],
    ["bytes", "\u0000\u0001", "application/octet-stream"],
    ["very deep JSON", `{"json":${"[".repeat(50_000)}${"]".repeat(50_000)}}`, "application/json"],
  ])("of %s reaches no use case", async (_, body, type) => {
    reached = [];
    const answer = await post(body, type);
    expect([400, 415]).toContain(statusOf(answer));
    expect(reached).toEqual([]);
    expect(answer).not.toMatch(/ at .*\.[jt]s:\d+/);
  });

  it("that would change the prototype of objects changes none", async () => {
    await post(
      '{"json":{"text":"1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      "application/json",
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("whose declared length is beyond the limit is refused before it is sent", async () => {
    const head = [...withBoth(), JSON_TYPE, `Content-Length: ${1024 ** 3}`];
    expect(statusOf(await raw(message("POST /rpc/library/text HTTP/1.1", head, "")))).toBe(413);
  });

  it("with two lengths, or with a length and in chunks, is no request", async () => {
    const lengths = [...withBoth(), JSON_TYPE, "Content-Length: 2", "Content-Length: 3"];
    const both = [...withBoth(), JSON_TYPE, "Content-Length: 2", "Transfer-Encoding: chunked"];
    expect(statusOf(await raw(message("POST /rpc/library/text HTTP/1.1", lengths, "")))).toBe(400);
    expect(statusOf(await raw(message("POST /rpc/library/text HTTP/1.1", both, "")))).toBe(400);
  });

  it("tells nothing of an error inside", async () => {
    const answer = await post('{"json":{"text":"1"}}', "application/json");
    expect(statusOf(answer)).toBe(500);
    expect(answer).not.toContain("inside");
  });
});

describe("a message", () => {
  it("asking for a tunnel or another protocol gets neither", async () => {
    expect(await raw(message("CONNECT example.org:443 HTTP/1.1", [`Host: ${address()}`]))).toBe("");
    const upgrade = [...withCookie().slice(0, 3), "Connection: Upgrade", "Upgrade: websocket"];
    expect(statusOf(await raw(message("GET /rpc/events/stream HTTP/1.1", upgrade)))).not.toBe(101);
  });

  it.each(["GET / HTTP/9.9", "GET", "\u0016\u0003\u0001\u0002", "GET /\u0000 HTTP/1.1"])(
    "of %j is no request",
    async (line) => {
      expect(statusOf(await raw(message(line, withBoth())))).toBe(400);
    },
  );

  it("with a header split in two is no request", async () => {
    const split = [`Host: ${address()}`, "X-A: b\u0000c", "Connection: close"];
    expect(statusOf(await raw(message("GET / HTTP/1.1", split)))).toBe(400);
  });

  it("of whatever kind leaves the host answering", async () => {
    const answer = await raw(message("GET /assets/a.js HTTP/1.1", withBoth()));
    expect(statusOf(answer)).toBe(200);
  });
});
