import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { main } from "../../src/cli/main";

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const PASSPHRASE = "a passphrase for tests";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One command line, in this process, with nobody to ask. */
export async function run(...words: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    environment: { RONGBIAO_PASSPHRASE: PASSPHRASE },
    interactive: false,
    askSecret: undefined,
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** A command line on a library and a profile of its own. */
export function commandLine(folder = temporaryFolder()) {
  vi.stubEnv("RONGBIAO_LIBRARY", join(folder, "library.rongbiao"));
  vi.stubEnv("RONGBIAO_PROFILE", join(folder, "profile"));
  onTestFinished(() => void vi.unstubAllEnvs());
  /** The JSON value of a command that must have gone well. */
  const json = async (...words: string[]) => {
    const { code, out, err } = await run(...words, "--json");
    if (code !== 0) throw new Error(`${words.join(" ")}: exit ${code} ${err}`);
    return JSON.parse(out);
  };
  return { folder, run, json };
}
