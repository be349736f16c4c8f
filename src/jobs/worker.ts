import { serialize } from "node:v8";
import { parentPort } from "node:worker_threads";
import { Fault, isFault } from "../contract";
import { Flag } from "./flag";
import { runTask, type TaskInput, type TaskName } from "./tasks";
import type { FromWorker, ToWorker } from "./worker-messages";

/** Entry of a computing thread: one task after another. */
const port = parentPort!;

async function answer({ task, input, flag }: ToWorker): Promise<FromWorker> {
  try {
    const result = await runTask(task, input as TaskInput<TaskName>, new Flag(flag));
    return { kind: "result", packed: new Uint8Array(serialize(result)) };
  } catch (error) {
    const fault = isFault(error) ? error : new Fault("E_INTERNAL", { message: String(error) });
    return { kind: "fault", code: fault.code, details: fault.details };
  }
}

port.on("message", async (message: ToWorker) => {
  const reply = await answer(message);
  port.postMessage(reply, reply.kind === "result" ? [reply.packed.buffer] : []);
});
