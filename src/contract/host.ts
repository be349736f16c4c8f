/** What every host and the renderer agree on beside the procedures. */

/** Where the handler answers procedures; the renderer's client posts to `<origin>/rpc/<group>/<name>`. */
export const RPC_PATH = "/rpc";

/** Where the handler gives out files, always as attachments; a page of an OFD behind the id of its text. */
export const SOURCE_PATH = "/files/source";
export const PACKAGE_PATH = "/files/package";

/**
 * The browser host's second secret beside its cookie: kept in sessionStorage under this name and sent as this header
 * with procedures and file downloads. A cookie alone reaches every other service on 127.0.0.1; sessionStorage belongs
 * to one port. Absent in Electron, whose scheme no other program can ask.
 */
export const SESSION_HEADER = "x-rongbiao-session";

/** The browser host ends when this is posted to with a session. */
export const QUIT_PATH = "/quit";

/** What a fault looks like on the wire: the `data` of a typed error whose `code` is the fault's. */
export interface FaultData {
  readonly details: Readonly<Record<string, string | number>>;
}
