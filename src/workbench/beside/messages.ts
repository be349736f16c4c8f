import type { FaultCode, FaultDetails } from "../../contract";
import type { Store } from "../../store";

/** What a workbench beside the first needs to open its own connection. */
export interface BesideSetup {
  readonly path: string;
  readonly profileFolder: string;
  readonly resourcesFolder: string;
  readonly ownership: Store["ownership"];
}

/** What it leaves to the first: to write what is derived, the pool, the readers of files, the upkeep of the index. */
export type Left = "write" | "run" | "read" | "upkeep";

export interface ToOwner {
  readonly kind: "ask";
  readonly id: number;
  readonly left: Left;
  readonly args: readonly unknown[];
}

export type ToBeside =
  | { readonly kind: "open"; readonly setup: BesideSetup }
  | { readonly kind: "change"; readonly change: { readonly revision: number; readonly tables: readonly string[] } }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly code: FaultCode; readonly details: FaultDetails };
