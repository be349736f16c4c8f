import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagePictures } from "../../src/workbench/library/page-pictures";
import { temporaryFolder } from "./helpers";

test("the source of a text is laid down once for all its pages, and cleared away with the next or at the end", async () => {
  const profileFolder = temporaryFolder();
  const pictures = pagePictures({ profileFolder, newId: () => "one" });
  const taken: string[] = [];
  const pageOf = (text: string) =>
    pictures.with(
      text,
      async () => {
        taken.push(text);
        return { fileName: "a.ofd", bytes: new TextEncoder().encode(text) };
      },
      async ({ path, name }) => `${name} ${readFileSync(path, "utf8")}`,
    );
  expect(await Promise.all(["甲", "甲", "乙", "乙"].map(pageOf))).toEqual([
    "a.ofd 甲",
    "a.ofd 甲",
    "a.ofd 乙",
    "a.ofd 乙",
  ]);
  expect(taken).toEqual(["甲", "乙"]);
  await pictures.close();
  expect(existsSync(join(profileFolder, "incoming", "one"))).toBe(false);
});
