import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { LedgerRecord } from "../../src/contract";
import { advanceHeads, appendEntry, emptyHeads, type LedgerHeads } from "../../src/pack";
import { seededCrypto } from "../pack/makers";
import { openTestWorkbench, temporaryFolder } from "../workbench/helpers";
import { markText } from "../workbench/line";
import { decided, exported, release, twoTexts } from "./marked-pair";

const TIMEOUT_MS = 60_000;

interface Row {
  readonly hash: string;
  readonly suite: LedgerRecord["entry"]["suite"];
  readonly ledger: string;
  readonly replica: string;
  readonly at: string;
  readonly type: LedgerRecord["entry"]["type"];
  readonly content: string;
}

/** What somebody with the file alone can do: change a content, and write every entry anew so that all hashes fit. */
function rewrite(file: string, change: (type: string, content: object) => object): void {
  const crypto = seededCrypto("forger");
  const db = new Database(file);
  const rows = db.prepare("SELECT * FROM ledger_entry ORDER BY seq").all() as Row[];
  let heads: LedgerHeads = emptyHeads(rows[0]!.suite, rows[0]!.ledger);
  db.pragma("foreign_keys = OFF");
  for (const { hash, replica, at, type, content } of rows) {
    const record = appendEntry(crypto, heads, {
      type,
      content: change(type, JSON.parse(content)),
      at,
      replica,
      salt: crypto.random(32),
    } as Parameters<typeof appendEntry>[2]);
    heads = advanceHeads(crypto, heads, record);
    db.prepare("UPDATE ledger_entry SET prev = ?, commitment = ?, content = ?, salt = ?, hash = ? WHERE hash = ?").run(
      record.entry.prev,
      record.entry.commitment,
      record.content,
      record.salt,
      heads.heads[0]!.hash,
      hash,
    );
  }
  db.close();
}

/** Changes a library that is closed with any program that writes SQLite. */
function edit(folder: string, script: string): void {
  const db = new Database(join(folder, "library.rongbiao"));
  db.exec(script);
  db.close();
}

/** A library with a point that was concluded and signed, all of it public and ready to be exported. */
async function released() {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  const sides = await twoTexts(workbench);
  for (const { text } of [sides.left, sides.right]) await markText(workbench, text, "public");
  const project = await decided(workbench, "一号", sides);
  await release(workbench, project, "public");
  return { folder, workbench, sides, project };
}

test(
  "a ledger written anew from its first entry on is found by the packages that went out of it",
  async () => {
    const { folder, workbench, project } = await released();
    await exported(workbench, project, "public");
    expect(await workbench.review.verifyLedger({ project })).toMatchObject({ valid: true, findings: [] });
    await workbench.close();
    // the rule that both sides must sign becomes that nobody must
    rewrite(join(folder, "library.rongbiao"), (type, content) =>
      type === "genesis" ? { project: { ...(content as { project: object }).project, requiredSides: [] } } : content,
    );
    const again = await openTestWorkbench(folder);
    const { valid, findings } = await again.review.verifyLedger({ project });
    expect(valid).toBe(false);
    expect(findings[0]).toMatchObject({ severity: "broken", code: "ledger.fork" });
  },
  TIMEOUT_MS,
);

test(
  "a marking that was set to confirmed in the file alone lets nothing out",
  async () => {
    const folder = temporaryFolder();
    const workbench = await openTestWorkbench(folder);
    const sides = await twoTexts(workbench);
    const project = await decided(workbench, "一号", sides);
    await release(workbench, project, "public");
    await workbench.close();
    edit(folder, "UPDATE text SET marking_level = 'public', marking_state = 'confirmed'");
    const again = await openTestWorkbench(folder);
    const { lines } = await again.packages.preview({ project, audience: "public" });
    const standards = lines.filter(({ kind }) => kind === "standard").map(({ goes, reason }) => [goes, reason.code]);
    expect(standards).toEqual([
      ["withheld", "release.unconfirmed"],
      ["withheld", "release.unconfirmed"],
    ]);
  },
  TIMEOUT_MS,
);

const damaged = { code: "E_LIBRARY_DAMAGED" };

test(
  "on words that were changed in the file alone nothing is compared, concluded or sent",
  async () => {
    const { folder, workbench, sides, project } = await released();
    await workbench.close();
    edit(folder, "UPDATE clause SET body = replace(body, '37 V', '73 V')");
    const again = await openTestWorkbench(folder);
    await expect(again.comparisons.pair(sides)).rejects.toMatchObject(damaged);
    const texts = { left: sides.left.text, right: sides.right.text };
    await expect(again.comparisons.get(texts)).rejects.toMatchObject(damaged);
    await expect(decided(again, "二号", sides)).rejects.toMatchObject(damaged);
    await expect(again.packages.preview({ project, audience: "public" })).rejects.toMatchObject(damaged);
  },
  TIMEOUT_MS,
);

test.each([
  ["a value", "UPDATE clause SET body = replace(body, '37 V', '73 V')"],
  ["a clause that is taken out", "DELETE FROM clause WHERE body LIKE '%+70%'"],
  ["the order of clauses", "UPDATE clause SET position = -row"],
  ["the type of a provision", "UPDATE provision SET type = 'recommendation', verb = '宜'"],
  ["the digest itself", "UPDATE text SET clauses_digest = ''"],
])("a text is not shown where %s was changed in the file alone", async (_, script) => {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  const { left } = await twoTexts(workbench);
  await workbench.close();
  edit(folder, script);
  const again = await openTestWorkbench(folder);
  await expect(again.library.text(left)).rejects.toMatchObject(damaged);
});

test("a source file that was changed in the library alone is not given out", async () => {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  const { left } = await twoTexts(workbench);
  await workbench.close();
  edit(folder, "UPDATE chunk SET data = CAST(replace(CAST(data AS TEXT), '37 V', '73 V') AS BLOB)");
  const again = await openTestWorkbench(folder);
  await expect(again.library.source(left)).rejects.toMatchObject(damaged);
});
