import { Fault } from "../../contract";
import { Flag } from "../../jobs";

/** What stops a worker when whoever asked goes away or cancels. */
export function flagOf(signal: AbortSignal | undefined): Flag {
  const flag = new Flag();
  if (signal?.aborted) flag.stop();
  signal?.addEventListener("abort", () => flag.stop(), { once: true });
  return flag;
}

/**
 * Asked between the steps of what no worker does.
 * @throws E_CANCELLED once `signal` aborts
 */
export function unlessAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Fault("E_CANCELLED");
}
