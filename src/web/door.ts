import { QUIT_PATH, RPC_PATH, SESSION_HEADER } from "../contract/host";
import type { Session } from "./session";

export const LOOPBACK = "127.0.0.1";
export const OPEN_PATH = "/open";
export const OPEN_SCRIPT_PATH = "/open.js";

/** What of a request decides whether it may enter. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  /** The host of the request line where it is an absolute address, else that of `Host`. */
  readonly authority: string;
  readonly header: (name: string) => string | undefined;
}

/** Paths whose answers no page but ours may ask for: they need the header beside the cookie. */
const isGuarded = (path: string) => path.startsWith(`${RPC_PATH}/`) || path.startsWith("/files/") || path === QUIT_PATH;

const isSafe = (method: string) => method === "GET" || method === "HEAD";

/**
 * The status with which a request is refused, or undefined where it may enter.
 *
 * - 421: `Host` is not this address (DNS rebinding reaches us under another name)
 * - 405: a method that nothing here answers
 * - 403: sent by another site or another port, or by nobody: an unsafe request without `Origin` is refused
 * - 401: no session (cookie), or no header where the answer is guarded
 */
export function refusal(knock: Knock, port: number, session: Session): number | undefined {
  const address = `${LOOPBACK}:${port}`;
  if (knock.header("host") !== address || knock.authority !== address) return 421;
  if (!isSafe(knock.method) && knock.method !== "POST") return 405;
  if (comesFromElsewhere(knock, `http://${address}`)) return 403;
  if (knock.path === OPEN_PATH || knock.path === OPEN_SCRIPT_PATH) return knock.method === "GET" ? undefined : 405;
  if (!session.hasCookie(knock.header("cookie"))) return 401;
  if (isGuarded(knock.path) && !session.hasHeader(knock.header(SESSION_HEADER))) return 401;
  return undefined;
}

/** Fetch metadata and Origin together; old browsers send only the latter, programs neither. */
function comesFromElsewhere(knock: Knock, origin: string): boolean {
  const given = knock.header("origin");
  if (given === undefined ? !isSafe(knock.method) : given !== origin) return true;
  const site = knock.header("sec-fetch-site");
  if (site === undefined || site === "same-origin") return false;
  // A person typing or opening the address; a link elsewhere may lead to the token page, whose token proves itself.
  const isNavigation = knock.method === "GET" && (knock.header("sec-fetch-mode") ?? "navigate") === "navigate";
  return !(isNavigation && (site === "none" || knock.path === OPEN_PATH));
}
