import { PACKAGE_FILES } from "../../contract";
import { readBagFile } from "../../formats/read/bag";
import type { Bench } from "../bench/bench";

/** What a package that was written says never changes: its conclusions are read once while the library is open. */
const READ = new WeakMap<Bench, Map<string, Promise<readonly string[]>>>();

const CONCLUSIONS = "data/conclusions.json";

async function conclusionsIn({ store }: Bench, sha256: string): Promise<string[]> {
  const bytes = await readBagFile(await store.read.content(sha256), CONCLUSIONS);
  return PACKAGE_FILES["conclusions.json"]
    .parse(JSON.parse(new TextDecoder().decode(bytes)))
    .map(({ conclusion }) => conclusion.id);
}

/** Ids of the conclusions that packages of this library took to an audience. */
export async function sentConclusions(
  bench: Bench,
  { project, audience }: { project: string; audience: string },
): Promise<ReadonlySet<string>> {
  const read = READ.get(bench) ?? new Map<string, Promise<readonly string[]>>();
  READ.set(bench, read);
  const packages = (await bench.store.read.packages()).filter(
    (one) => one.project === project && one.audience === audience,
  );
  const sent = packages.map(({ sha256 }) => {
    const known = read.get(sha256) ?? conclusionsIn(bench, sha256);
    read.set(sha256, known);
    return known;
  });
  return new Set((await Promise.all(sent)).flat());
}
