import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { verifyLedger } from "../../src/pack";
import { nodeCrypto } from "../../src/store";
import { GOLDEN_READING, makeGoldenLibrary, openGolden, readingOf } from "./golden";
import { temporaryFolder } from "./helpers";

const isToBeMade = process.env.RONGBIAO_MAKE_GOLDEN === "library";

test.runIf(isToBeMade)("the golden library is made, once", () => makeGoldenLibrary(temporaryFolder()));

test("a library of the first released schema opens and says what it said when it was made", async () => {
  const store = await openGolden(temporaryFolder());
  const golden = JSON.parse(gunzipSync(readFileSync(GOLDEN_READING)).toString("utf8"));
  expect(JSON.parse(JSON.stringify(await readingOf(store)))).toMatchObject(golden);
  await store.close();
});

test("its ledger verifies to the last entry, and its package is there byte for byte", async () => {
  const store = await openGolden(temporaryFolder());
  const { ledger, packages } = await readingOf(store);
  expect(verifyLedger(nodeCrypto, ledger)).toMatchObject({ valid: true, findings: [] });
  const [exported] = packages;
  const bytes = await store.read.content(exported!.sha256);
  expect(Buffer.from(nodeCrypto.digest("sha256", bytes)).toString("hex")).toBe(exported!.sha256);
  await store.close();
});
