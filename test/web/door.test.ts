import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWebServer, type WebServer } from "../../src/web/server";

const HEADER = "x-rongbiao-session";
const PAGE = "/";
const RPC = "/rpc/library/info";
const FILE = "/files/source/1";

let server: WebServer;
let quits = 0;
let cookie = "";
let secret = "";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request as a program may send it: any header, also those that fetch forbids. */
function ask(method: string, path: string, headers: Record<string, string | string[]>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port: server.port, host: "127.0.0.1", method, path, headers, setHost: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

const host = () => `127.0.0.1:${server.port}`;
const own = () => `http://${host()}`;
const tokenPath = () => server.newAddress().slice(own().length);

beforeAll(async () => {
  server = await startWebServer({
    handler: async () => new Response("answer"),
    port: 0,
    refused: "refused",
    onQuit: () => quits++,
  });
  const entered = await ask("GET", tokenPath(), { host: host() });
  cookie = String(entered.headers["set-cookie"]).split(";")[0]!;
  secret = /data-session="([\w-]+)"/.exec(entered.body)![1]!;
});
afterAll(() => server.close());

/** Names for header values that are known only at run time; `-` sends none. */
const HOSTS: Record<string, () => string | undefined> = {
  own: host,
  localhost: () => `localhost:${server.port}`,
  "other name": () => "rebound.example",
  "other port": () => `127.0.0.1:${server.port + 1}`,
  "no port": () => "127.0.0.1",
};
const ORIGINS: Record<string, () => string | undefined> = {
  "-": () => undefined,
  own,
  null: () => "null",
  "other port": () => `http://127.0.0.1:${server.port + 1}`,
  localhost: () => `http://localhost:${server.port}`,
  https: () => `https://${host()}`,
  foreign: () => "https://foreign.example",
};
const SESSIONS: Record<string, () => Record<string, string>> = {
  "-": () => ({}),
  cookie: () => ({ cookie }),
  header: () => ({ [HEADER]: secret }),
  both: () => ({ cookie, [HEADER]: secret }),
  "both, wrong cookie": () => ({ cookie: `${cookie.split("=")[0]}=${secret}`, [HEADER]: secret }),
  "both, wrong header": () => ({ cookie, [HEADER]: cookie.split("=")[1]! }),
  "cookie of another instance": () => ({ cookie: `rongbiao-000000000000=${cookie.split("=")[1]}`, [HEADER]: secret }),
};

/** What the rules of the door say, written down a second time and as plainly as can be. */
function expected(c: Case): number {
  if (c.host !== "own") return 421;
  if (!["GET", "HEAD", "POST"].includes(c.method)) return 405;
  const safe = c.method !== "POST";
  if (c.origin === "-" ? !safe : c.origin !== "own") return 403;
  if (c.site === "cross-site" || c.site === "same-site") return 403;
  if (c.site === "none" && c.method !== "GET") return 403;
  const good = c.path === PAGE ? ["cookie", "both", "both, wrong header"] : ["both"];
  return good.includes(c.session) ? 200 : 401;
}

interface Case {
  host: string;
  origin: string;
  site: string;
  method: string;
  path: string;
  session: string;
}

function* cases(): Generator<Case> {
  const usual = { host: "own", origin: "own", site: "same-origin", session: "both" };
  for (const path of [PAGE, RPC, FILE])
    for (const method of ["GET", "POST"]) {
      for (const name of Object.keys(HOSTS)) yield { ...usual, path, method, host: name };
      for (const origin of Object.keys(ORIGINS))
        for (const site of ["-", "same-origin", "same-site", "cross-site", "none"])
          yield { ...usual, path, method, origin, site };
      for (const session of Object.keys(SESSIONS)) yield { ...usual, path, method, session };
    }
  for (const method of ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) yield { ...usual, path: RPC, method };
}

describe("the door of the browser host", () => {
  const all = [...cases()];

  it("is tried with at least 120 combinations", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
  });

  it.each(all)("$method $path, Host $host, Origin $origin, Sec-Fetch-Site $site, session $session", async (c) => {
    const origin = ORIGINS[c.origin]!();
    const answer = await ask(c.method, c.path, {
      host: HOSTS[c.host]!() ?? "",
      ...(origin === undefined ? {} : { origin }),
      ...(c.site === "-" ? {} : { "sec-fetch-site": c.site }),
      ...SESSIONS[c.session]!(),
    });
    expect(answer.status).toBe(expected(c));
    if (answer.status !== 200) expect(answer.body).not.toContain("answer");
    expect(JSON.stringify(answer.headers) + answer.body).not.toContain("rebound.example");
  });

  it("refuses an Origin or a session header sent twice", async () => {
    const good = { host: host(), origin: own(), cookie, [HEADER]: secret };
    const twice = { ...good, origin: [own(), own()] };
    expect((await ask("POST", RPC, twice)).status).toBe(403);
    expect((await ask("POST", RPC, { ...good, [HEADER]: [secret, secret] })).status).toBe(401);
  });

  it("refuses a request without Host", async () => {
    expect((await ask("GET", PAGE, {})).status).toBe(400);
  });

  it("refuses an absolute address that names another host", async () => {
    expect((await ask("GET", "http://rebound.example/", { host: host(), cookie })).status).toBe(421);
  });

  it("sets its own headers on refusals too", async () => {
    const answer = await ask("GET", PAGE, { host: host() });
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("the token", () => {
  it("works once", async () => {
    const path = tokenPath();
    const headers = { host: host() };
    expect([(await ask("GET", path, headers)).status, (await ask("GET", path, headers)).status]).toEqual([200, 401]);
  });

  it("does not count any more once a newer one was given out", async () => {
    const old = tokenPath();
    tokenPath();
    expect((await ask("GET", old, { host: host() })).status).toBe(401);
  });

  it.each(["/open", "/open?token=", "/open?token=undefined", "/open?token=AAAA"])("%s opens nothing", async (path) => {
    const answer = await ask("GET", path, { host: host() });
    expect([answer.status, answer.headers["set-cookie"]]).toEqual([401, undefined]);
  });

  it("is not spent by HEAD or POST", async () => {
    const path = tokenPath();
    expect((await ask("HEAD", path, { host: host() })).status).toBe(405);
    expect((await ask("POST", path, { host: host(), origin: own() })).status).toBe(405);
    expect((await ask("GET", path, { host: host() })).status).toBe(200);
  });

  it("may be followed from a link elsewhere, but not fetched or embedded from there", async () => {
    const from = (mode: string) => ({ host: host(), "sec-fetch-site": "cross-site", "sec-fetch-mode": mode });
    expect((await ask("GET", tokenPath(), from("no-cors"))).status).toBe(403);
    expect((await ask("GET", tokenPath(), from("navigate"))).status).toBe(200);
  });

  it("is neither the cookie nor the header", async () => {
    const path = tokenPath();
    const token = path.split("=")[1]!;
    const { headers, body } = await ask("GET", path, { host: host() });
    expect(`${headers["set-cookie"]}${body}`).not.toContain(token);
    expect(cookie).not.toContain(secret);
  });

  it("gives a cookie out of reach of scripts and of other sites", async () => {
    const { headers } = await ask("GET", tokenPath(), { host: host() });
    expect(String(headers["set-cookie"])).toMatch(
      /^rongbiao-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(headers["cache-control"]).toBe("no-store");
  });
});

describe("quitting", () => {
  it("needs a session and happens by POST alone", async () => {
    const session = { host: host(), cookie, [HEADER]: secret };
    expect((await ask("POST", "/quit", { host: host(), origin: own(), cookie })).status).toBe(401);
    expect((await ask("GET", "/quit", session)).status).toBe(405);
    expect(quits).toBe(0);
    expect((await ask("POST", "/quit", { ...session, origin: own() })).status).toBe(202);
    expect(quits).toBe(1);
  });
});
