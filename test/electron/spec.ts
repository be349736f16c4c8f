import { equal, ok } from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "./host";

const ORIGIN = "app://rongbiao";
const PERMISSIONS = [
  "geolocation",
  "media",
  "notifications",
  "midi",
  "midiSysex",
  "pointerLock",
  "openExternal",
  "clipboard-read",
  "display-capture",
  "hid",
  "serial",
  "usb",
  "bluetooth",
  "storage-access",
  "window-management",
  "fileSystem",
  "idle-detection",
  "speaker-selection",
  "keyboardLock",
  "mediaKeySystem",
  "deprecated-sync-clipboard-read",
];
const ELSEWHERE = [
  "https://example.org/",
  "http://127.0.0.1:80/",
  "file:///etc/passwd",
  "app://other/",
  "app://rongbiao.example.org/",
  "javascript:alert(1)",
  "data:text/html,<h1>x</h1>",
  "about:blank",
];

interface Rpc {
  readonly status: number;
  readonly json: unknown;
}

async function rpc(host: Host, name: string, input?: unknown): Promise<Rpc> {
  const body = JSON.stringify(input === undefined ? {} : { json: input });
  const headers = { "content-type": "application/json" };
  const response = await host.fetch(`${ORIGIN}/rpc/${name}`, { method: "POST", headers, body });
  const answer = (await response.json()) as { json?: unknown };
  return { status: response.status, json: answer.json ?? answer };
}

async function until(what: string, look: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never: ${what}`);
}

/** What the desktop program promises, whatever runs below it; `folder` is for the test's own files. */
export const SPEC: readonly (readonly [string, (host: Host, folder: string) => Promise<void>])[] = [
  [
    "one window opens on the interface, without Node and sandboxed",
    async (host) => {
      equal(host.windows().join(), `${ORIGIN}/`);
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = host.webPreferences();
      equal(
        `${sandbox} ${contextIsolation} ${nodeIntegration} ${webviewTag ?? false} ${webSecurity ?? true}`,
        "true true false false true",
      );
    },
  ],
  [
    "the interface comes with its content security policy, and nothing lies outside it",
    async (host) => {
      const page = await host.fetch(`${ORIGIN}/`);
      equal(page.status, 200);
      ok(page.headers.get("content-security-policy")?.includes("default-src 'none'"));
      ok((await page.text()).includes("<div id="));
      for (const path of [
        "/../package.json",
        "/%2e%2e/package.json",
        "/assets/../../main/main.js",
        "/..%5cpackage.json",
      ])
        equal((await host.fetch(`${ORIGIN}${path}`)).status === 200 && path.endsWith(".json"), false, path);
    },
  ],
  [
    "an address of another host of the scheme is nobody's",
    async (host) => equal((await host.fetch("app://other/")).status, 404),
  ],
  [
    "procedures answer, and what is no procedure or no valid input is refused with its code",
    async (host) => {
      equal((await rpc(host, "library/info")).status, 200);
      equal((await rpc(host, "no/such")).status, 404);
      ok((await rpc(host, "library/text", { text: 5 })).status >= 400);
    },
  ],
  [
    "every permission is denied to every page, save writing to the clipboard and the full screen of our own",
    async (host) => {
      for (const permission of PERMISSIONS) equal(await host.grants(permission, `${ORIGIN}/`), false, permission);
      for (const address of ELSEWHERE) equal(await host.grants("fullscreen", address), false, address);
    },
  ],
  [
    "a page goes nowhere else and opens no window",
    async (host) => {
      for (const address of ELSEWHERE) {
        equal(await host.mayNavigate(address), false, address);
        equal(await host.mayOpen(address), false, address);
      }
      equal(await host.mayOpen(`${ORIGIN}/`), false);
    },
  ],
  [
    "no request leaves the machine",
    async (host) => {
      for (const address of ["https://example.org/", "http://127.0.0.1/", "ws://example.org/", "file:///etc/passwd"])
        equal(await host.mayRequest(address), false, address);
    },
  ],
  [
    "the menu imports a file through the dialog of the system, and the event stream tells of it",
    async (host, folder) => {
      ok(host.menu().includes("导入文件…"));
      const path = join(folder, "样例.txt");
      writeFileSync(path, "1 范围\n本标准适用于样例设备。\n2 要求\n设备应可靠。\n");
      const stream = await host.fetch(`${ORIGIN}/rpc/events/stream`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{}",
      });
      const reader = stream.body!.getReader();
      const first = reader.read();
      await host.choose("import-files", [path]);
      ok(!(await first).done);
      await reader.cancel();
      await until("the text is in the library", async () =>
        JSON.stringify((await rpc(host, "library/texts")).json).includes("样例.txt"),
      );
    },
  ],
  [
    "a dialog that is cancelled does nothing",
    async (host) => {
      // jobs that the import before led to may go on meanwhile
      const imports = async () =>
        ((await rpc(host, "jobs/list")).json as { kind: string }[]).filter(({ kind }) => kind === "import").length;
      const before = await imports();
      await host.choose("import-folder", []);
      equal(await imports(), before);
    },
  ],
  [
    "the menu copies the library while it is open",
    async (host, folder) => {
      const copy = join(folder, "copy.rongbiao");
      await host.choose("backup", [copy]);
      await until("the copy is there", () => existsSync(copy));
    },
  ],
  [
    "the menu follows the language of the interface",
    async (host) => {
      await rpc(host, "library/setPreference", { name: "language", value: "en" });
      await until("the menu is English", () => host.menu().includes("Import files…"));
    },
  ],
  [
    "another window opens on the same library",
    async (host) => {
      await host.choose("new-window", []);
      await until("two windows", () => host.windows().length === 2);
    },
  ],
];
