import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { ContractRouterClient } from "@orpc/contract";
import { RPC_PATH, SESSION_HEADER } from "../contract/host";
import type { Procedures } from "../contract/procedures";

/** The core, as a window may ask it. */
export type Client = ContractRouterClient<Procedures>;

/** What the host wants to see with each request: the browser host's session; nothing in Electron. */
export function sessionHeaders(): Record<string, string> {
  const session = sessionStorage.getItem(SESSION_HEADER);
  return session ? { [SESSION_HEADER]: session } : {};
}

/** A client for this origin; workers hand in the headers of their window, having no sessionStorage. */
export function connect(headers: () => Record<string, string>): Client {
  return createORPCClient(new RPCLink({ url: `${location.origin}${RPC_PATH}`, headers }));
}

export const client = connect(sessionHeaders);

/** The bytes of a file of the host. */
export async function fileAt(path: string): Promise<Blob> {
  const response = await fetch(path, { headers: sessionHeaders() });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.blob();
}

/** Fetches a file of the host and hands it to the browser or to Electron as a download. */
export async function download(path: string, fileName: string): Promise<void> {
  save(await fileAt(path), fileName);
}

/** Offers bytes that are already here as a download. */
export function save(blob: Blob, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER_MS);
}

/** A browser starts a download some time after the click; the bytes must last until then. */
const RELEASE_AFTER_MS = 60_000;
