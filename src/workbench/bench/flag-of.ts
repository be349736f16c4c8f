import { Flag } from "../../jobs";

/** What stops a worker when whoever asked goes away or cancels. */
export function flagOf(signal: AbortSignal | undefined): Flag {
  const flag = new Flag();
  if (signal?.aborted) flag.stop();
  signal?.addEventListener("abort", () => flag.stop(), { once: true });
  return flag;
}
