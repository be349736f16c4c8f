import { Fault, isFault } from "../../contract";
import { type FileToRead, Flag, type TaskPool } from "../../jobs";
import { buffersOf } from "../../store";
import type { Bench } from "../bench/bench";
import { askForUpkeep } from "../library/library-index";
import type { Line } from "./line";
import type { Left, ToBeside, ToOwner } from "./messages";

/** What may be written for a workbench that only answers questions: what is derived of the library anyway. */
const DERIVED = new Set(["keepComparison", "replaceIndex"]);

type Run = Parameters<TaskPool["run"]>;
type Lent = Readonly<Record<Left, (...args: never[]) => Promise<unknown>>>;

const lentBy = (bench: Bench): Lent => ({
  write(method: string, args: unknown[]) {
    if (!DERIVED.has(method)) throw new Fault("E_INTERNAL", { message: `${method} is not lent` });
    const write = bench.store.write as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return write[method]!(...args);
  },
  run: (task: Run[0], input: Run[1], urgent: boolean, flag: SharedArrayBuffer) =>
    bench.pool.run(task, input, { urgent, flag: new Flag(flag) }),
  read: (as: Parameters<Bench["isolate"]["read"]>[0], file: FileToRead) => bench.isolate.read(as, file),
  upkeep: () => askForUpkeep(bench),
});

/**
 * Lets a workbench in another thread answer questions beside this one: it reads the library itself, hears of each change
 * before whoever made it is answered, and asks this one for what there is once. Gives what ends it.
 */
export function lend(bench: Bench, line: Line): () => void {
  const { store, profileFolder, resourcesFolder } = bench;
  const lent = lentBy(bench);
  const post = (message: ToBeside, transfer: ArrayBuffer[] = []) => line.post(message, transfer);
  const answer = async ({ id, left, args }: ToOwner): Promise<void> => {
    try {
      const value = await (lent[left] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
      post({ kind: "done", id, value }, buffersOf(value));
    } catch (error) {
      const fault = isFault(error) ? error : new Fault("E_INTERNAL", { message: String(error) });
      post({ kind: "refused", id, code: fault.code, details: fault.details });
    }
  };
  line.listen((message) => {
    if ((message as ToOwner).kind === "ask") void answer(message as ToOwner);
  });
  post({
    kind: "open",
    setup: { path: store.path, profileFolder, resourcesFolder, ownership: store.ownership },
  });
  return store.onChange((change) => post({ kind: "change", change }));
}
