import { Fault } from "../../../contract";

/** What a caller passes in to stop long work; see contract/limits, CANCEL_LOOK_MS. */
export interface Cancellation {
  cancelled(): boolean;
}

/** What the work calls at every step: throws E_CANCELLED once the caller has asked to stop. */
export interface Control {
  check(): void;
}

export function controlOf(cancellation: Cancellation | undefined): Control {
  return {
    check: () => {
      if (cancellation?.cancelled()) throw new Fault("E_CANCELLED");
    },
  };
}
