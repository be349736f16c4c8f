import { parentPort, workerData } from "node:worker_threads";
import { asFault } from "./faults";
import type { OpenSetup } from "./open";
import { buffersOf } from "./packed";
import { type Server, serveReads, serveWrites } from "./serve";
import type { FromThread, Role, ToThread } from "./threads";

/** Entry of a store thread: opens its connection, then answers calls one after another. */
const { role, setup } = workerData as { role: Role; setup: OpenSetup };
const port = parentPort!;

const post = (message: FromThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

function postFault(id: number | null, error: unknown): void {
  const { code, details } = asFault(error, setup.path);
  post({ kind: "fault", id, code, details });
}

async function respond(server: Server, message: ToThread): Promise<unknown> {
  switch (message.kind) {
    case "call":
      return server.answer(message.call);
    case "backup":
      return server.backUp(message.path);
    case "close":
      return server.close();
  }
}

function serve(server: Server): void {
  port.on("message", (message: ToThread) => {
    respond(server, message).then(
      (value) => post({ kind: "result", id: message.id, value }, buffersOf(value)),
      (error: unknown) => postFault(message.id, error),
    );
  });
  post({ kind: "opened", opened: server.opened });
}

try {
  serve(role === "writer" ? serveWrites(setup, (change) => post({ kind: "change", change })) : serveReads(setup));
} catch (error) {
  postFault(null, error);
  port.close();
}
