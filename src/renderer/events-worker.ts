import { connect } from "./client";
import { type Heard, listen } from "./events";

/** Shared by all windows of one browser: holds the one event stream and repeats what it hears to each. */
const ports = new Set<MessagePort>();
let headers: Record<string, string> | undefined;

function repeat(heard: Heard): void {
  for (const port of ports) port.postMessage(heard);
}

addEventListener("connect", (event) => {
  const port = (event as MessageEvent).ports[0];
  if (!port) return;
  ports.add(port);
  port.onmessage = ({ data }: MessageEvent<Record<string, string>>) => {
    const first = headers === undefined;
    headers = data;
    if (first)
      void listen(
        connect(() => headers ?? {}),
        repeat,
      );
    // to this window the stream begins now: it has heard of nothing before
    else port.postMessage({ kind: "begun" } satisfies Heard);
  };
});
