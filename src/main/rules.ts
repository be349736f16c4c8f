import type { App, Session, WebContents } from "electron";
import { ORIGIN } from "./origin";

/** What a page of ours may do beyond showing itself; everything else is denied (Electron grants all unless told). */
const GRANTED: ReadonlySet<string> = new Set(["clipboard-sanitized-write", "fullscreen"]);

/** Where requests may go: the program itself, and what it makes in memory. */
const REACHABLE = [`${ORIGIN}/`, "blob:", "data:", "devtools:"];

const isOurs = (address: string): boolean => address === ORIGIN || address.startsWith(`${ORIGIN}/`);

/** Denies permissions, devices, networks and dictionaries to every page of a session. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(GRANTED.has(permission) && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler((_, permission, origin) => GRANTED.has(permission) && isOurs(origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !REACHABLE.some((place) => url.startsWith(place)) });
  });
}

/** Keeps a page where it is: no other address, no other window, no page within it. */
function guardContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, address: string): void => {
    if (!isOurs(address)) event.preventDefault();
  };
  contents.on("will-navigate", (event) => stay(event, event.url));
  contents.on("will-redirect", (event) => stay(event, event.url));
  contents.on("will-frame-navigate", (event) => stay(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}

/** Guards every page that the program will ever make; before the program is ready, so that no name is ever looked up. */
export function guardEverything(app: App): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.on("web-contents-created", (_, contents) => guardContents(contents));
}
