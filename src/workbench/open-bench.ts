import type { Job, Suite } from "../contract";
import { openQueue } from "../jobs";
import { nodeCrypto, openKeystore, openStore, type Store } from "../store";
import { type Bench, turns } from "./bench/bench";
import { makeEmitter } from "./bench/events";
import { idsFrom } from "./bench/ids";
import { judgementsOver } from "./bench/judgements";
import { candidatesJob } from "./candidates/find-candidates";
import { importJob } from "./importing/import-texts";
import { refreshEffectiveTexts } from "./library/effective-texts";
import { indexJob } from "./library/index-upkeep";
import { pagePictures } from "./library/page-pictures";
import { bundledRuntime, type Runtime } from "./runtime";

export interface WorkbenchOptions {
  readonly libraryPath: string;
  /** Keys, replica nonces and staged uploads live here, never in the library. */
  readonly profileFolder: string;
  /** The folder `resources` of the program: samples, rules, term base. */
  readonly resourcesFolder: string;
  /** What a second program is told holds the library, e.g. `rongbiao serve`. */
  readonly program: string;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** Of a library that is made here; one that is there keeps its own. */
  readonly suite?: Suite | undefined;
  /** Where the work runs; the bundled threads and processes where absent. */
  readonly runtime?: Runtime | undefined;
}

/** Jobs as rows of the library. */
const recordsIn = ({ read, write }: Store) => ({
  add: write.startJob,
  save: write.saveJob,
  unfinished: read.unfinishedJobs,
});

/** Opens everything that the use cases work with, and takes up the jobs that a crash or a closing left. */
export async function openBench(options: WorkbenchOptions): Promise<Bench> {
  const { libraryPath, profileFolder, resourcesFolder, program, clock, random } = options;
  const runtime = options.runtime ?? bundledRuntime();
  const now = () => clock().toISOString();
  const newId = idsFrom(random);
  const emitter = makeEmitter();
  const keystore = openKeystore(profileFolder);
  const store = await openStore({
    path: libraryPath,
    profileFolder,
    program,
    at: now(),
    suite: options.suite ?? "ed25519-sha256",
    startThread: runtime.startThread,
  });
  store.onChange((change) => emitter.emit({ kind: "changed", revision: change.revision, tables: [...change.tables] }));
  const bench: Bench = {
    store,
    isolate: runtime.openIsolate(),
    pool: runtime.openPool(),
    queue: openQueue({
      records: recordsIn(store),
      recipes: {
        import: (input, control) => importJob(bench, input, control),
        candidates: (input, control) => candidatesJob(bench, input, control),
        index: (_, control) => indexJob(bench, control),
      },
      now,
      newId,
      onJob: (job: Job) => emitter.emit({ kind: "job", job }),
    }),
    keystore,
    crypto: { ...nodeCrypto, random },
    emitter,
    now,
    newId,
    profileFolder,
    resourcesFolder,
    pictures: pagePictures({ profileFolder, newId }),
    inTurn: turns(),
    ledgerStates: new Map(),
    judgements: judgementsOver(store),
    damaged: [],
  };
  if (!store.ownership.readOnly) {
    await refreshEffectiveTexts(bench);
    await bench.queue.resume();
  }
  return bench;
}

/** Ends jobs where they stand, waits for writes that are under way, and closes the library. */
export async function closeBench({ emitter, queue, isolate, pool, pictures, inTurn, store }: Bench): Promise<void> {
  emitter.close();
  const stopped = queue.close();
  isolate.close();
  await pictures.close();
  await pool.close();
  await stopped;
  await inTurn(async () => undefined);
  await store.close();
}
