import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { onTestFinished } from "vitest";
import type { Clause, FrontMatter, Marking, Packed, ReadText } from "../../src/contract";
import { inProcess, openStore, type Store, type StoreOptions } from "../../src/store";
import { sha256Of } from "../../src/store/tables/contents";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const AT = "2026-01-05T08:00:00.000Z";

export const storeOptions = (folder: string, more: Partial<StoreOptions> = {}): StoreOptions => ({
  path: join(folder, "library.rongbiao"),
  profileFolder: join(folder, "profile"),
  program: "test",
  at: AT,
  suite: "ed25519-sha256",
  startThread: inProcess,
  ...more,
});

/** An open library that is closed after the test. */
export async function openTestStore(folder = temporaryFolder(), more: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore(storeOptions(folder, more));
  onTestFinished(() => store.close());
  return store;
}

const MARKING: Marking = {
  level: "public",
  termYears: null,
  written: null,
  caveats: [],
  state: "proposed",
  basis: "none",
};

/** A clause with what a test cares about. */
export const clause = (id: string, more: Partial<Clause> = {}): Clause => ({
  id,
  parent: null,
  number: id,
  title: "",
  kind: "clause",
  text: `第 ${id} 条的内容。`,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
  ...more,
});

export interface TestText {
  readonly source: string;
  readonly clauses?: Clause[];
  readonly front?: Partial<FrontMatter>;
  readonly standard?: string;
}

/** What the reading of a file would give. */
export function readText({ source, clauses = [clause("1")], front = {}, standard = "" }: TestText): ReadText {
  return {
    sha256: sha256Of(Buffer.from(source)),
    format: "txt",
    encoding: "utf-8",
    standard,
    structured: {
      language: "zh",
      front: { marking: { value: MARKING, where: "", doubtful: false }, ...front },
      clauses,
      notes: [],
    },
    source: null,
    terms: clauses.map(({ title, text }) => ({ title, body: [...text].join(" ") })),
    cited: clauses.map(({ references }) => references.map(() => null)),
  };
}

export const packed = <T>(value: T): Packed<T> => ({ packed: new Uint8Array(serialize(value)) });

/** Stores texts as an import would; gives their ids. */
export async function addTexts(store: Store, folder: string, texts: readonly TestText[]): Promise<string[]> {
  const job = randomUUID();
  const row = {
    id: job,
    kind: "import" as const,
    state: "running" as const,
    doing: "import",
    done: 0,
    total: texts.length,
    result: null,
    fault: null,
    startedAt: AT,
    input: {},
  };
  const files = texts.map((text, position) => {
    const path = join(folder, `${job}-${position}.txt`);
    writeFileSync(path, text.source);
    const read = readText(text);
    return {
      position,
      path,
      name: `${position}.txt`,
      read: packed(read),
      outcome: {
        file: path,
        outcome: "imported" as const,
        text: read.sha256,
        designator: null,
        clauses: 0,
        requirements: 0,
        doubts: [],
        fault: null,
      },
    };
  });
  await store.write.startImport(row, files);
  await store.write.importFiles({ job, at: AT, sample: false, patch: { fields: {} }, marking: null, files });
  return files.map(({ outcome }) => outcome.text);
}
