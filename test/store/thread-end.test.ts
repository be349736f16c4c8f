import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { asFault } from "../../src/store/faults";
import type { OpenSetup } from "../../src/store/open";
import { workerThreads } from "../../src/store/threads";

/** A store thread that tells of changes without end, and cannot close. */
const ENTRY = `
import { parentPort } from "node:worker_threads";
parentPort.postMessage({ kind: "opened", opened: {} });
parentPort.on("message", ({ id }) =>
  parentPort.postMessage({ kind: "fault", id, code: "E_DISK_FULL", details: {} }));
setInterval(() => parentPort.postMessage({ kind: "change", change: { revision: 1, tables: [] } }), 1);
`;
const A_FEW_CHANGES_MS = 50;
const pause = () => new Promise((resolve) => setTimeout(resolve, A_FEW_CHANGES_MS));

test("a store thread that cannot close is ended all the same, and the fault is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, "entry.mjs");
  writeFileSync(entry, ENTRY);
  let changes = 0;
  const thread = await workerThreads(pathToFileURL(entry))("writer", {} as OpenSetup, () => (changes += 1));
  while (changes === 0) await pause();
  await expect(thread.close()).rejects.toMatchObject({ code: "E_DISK_FULL" });
  const before = changes;
  await pause();
  expect(changes).toBe(before);
});

test.each(["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "ENOSPC"])("%s says that the disk is full", (code) => {
  expect(asFault(Object.assign(new Error("x"), { code }), "library").code).toBe("E_DISK_FULL");
});
