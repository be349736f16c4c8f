/**
 * Documents of our own in each manner of numbering: NAME and beside it NAME.tree, which holds the front matter
 * (`field: value`), an empty line, and a line for each numbered clause (`parent > number kind title`). The trees were
 * printed by the program and then read against the documents line by line; where they were wrong the program was
 * mended. They guard against regressions; they do not measure accuracy, for the program passes them by construction.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FrontMatter, StructuredText } from "../../../src/contract";
import { structured } from "./reading";

const FOLDER = join(import.meta.dirname, "checked");
const TREE = ".tree";

const printed: { readonly [K in keyof FrontMatter]?: (front: FrontMatter) => string } = {
  designator: ({ designator }) => designator!.value.written,
  consistency: ({ consistency }) => `${consistency!.value.degree} ${consistency!.value.of}`,
  marking: ({ marking: { value } }) =>
    [value.level, value.termYears, value.basis, ...value.caveats].filter((part) => part !== null).join(" "),
};

function frontLines(front: FrontMatter): string[] {
  const fields = Object.entries(front) as [keyof FrontMatter, { value: unknown }][];
  return fields.map(([field, { value }]) => `${field}: ${printed[field]?.(front) ?? String(value)}`);
}

const clauseLines = ({ clauses }: StructuredText): string[] =>
  clauses
    .filter(({ kind, number }) => number !== null && ["clause", "annex", "term-entry"].includes(kind))
    .map(({ parent, number, kind, title }) => `${parent ?? "-"} > ${number} ${kind} ${title}`.trim());

describe("documents with checked trees", () => {
  for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith(TREE))) {
    const [front, tree] = readFileSync(join(FOLDER, name + TREE), "utf8")
      .trimEnd()
      .split("\n\n");
    const read = () => structured(readFileSync(join(FOLDER, name), "utf8"), name);
    test(`${name}: the front matter is read as checked`, async () => {
      expect(frontLines((await read()).front)).toEqual(front!.split("\n"));
    });
    test(`${name}: numbers, parents, kinds and titles are as checked`, async () => {
      expect(clauseLines(await read())).toEqual(tree!.split("\n"));
    });
  }
});
