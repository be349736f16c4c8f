import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

const csv = (name: string) => new File([`${name}\n\n1 范围\n\n应检查。\n`], `${name}.txt`);

test("backups are listed, what is no library is said to be none, and one takes the library's place at the next start", async () => {
  const folder = temporaryFolder();
  let at = Date.parse("2026-01-05T08:00:00Z");
  const clock = () => {
    at += 1000;
    return new Date(at);
  };
  const first = await openTestWorkbench(folder, { clock });
  await done(first, first.imports.start({ files: [csv("甲")] }));
  const { folder: kept } = await first.backups.make();
  writeFileSync(join(kept, "other.rongbiao"), "no library");
  await done(first, first.imports.start({ files: [csv("乙")] }));
  const { backups } = await first.backups.list();
  expect(backups.map(({ texts, ofThisLibrary }) => [texts, ofThisLibrary])).toEqual(
    expect.arrayContaining([
      [1, true],
      [null, false],
    ]),
  );
  const { fileName } = backups.find(({ ofThisLibrary }) => ofThisLibrary)!;
  expect(await first.backups.restore({ fileName })).toMatchObject({ pending: fileName });
  expect(await first.backups.withdraw()).toMatchObject({ pending: null });
  await first.backups.restore({ fileName });
  expect(await first.library.texts()).toHaveLength(2);
  await first.close();

  const next = await openTestWorkbench(folder, { clock });
  expect(await next.library.texts()).toHaveLength(1);
  const after = await next.backups.list();
  expect(after.pending).toBeNull();
  expect(after.backups.find((backup) => backup.fileName.endsWith("before-restore.rongbiao"))).toMatchObject({
    texts: 2,
  });
});

test("only what is listed can be asked for", async () => {
  const workbench = await openTestWorkbench();
  await workbench.backups.make();
  for (const fileName of ["../library.rongbiao", "other.rongbiao", ""])
    await expect(workbench.backups.restore({ fileName })).rejects.toMatchObject({ code: "E_NOT_FOUND" });
});
