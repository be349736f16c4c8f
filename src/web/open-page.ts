import { SESSION_HEADER } from "../contract/host";
import { OPEN_SCRIPT_PATH } from "./door";
import type { Session } from "./session";

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const page = (body: string) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>融标 Rongbiao</title><body>${body}</body></html>`;

const html = (body: string, status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(page(body), { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });

/**
 * The answer to a valid token: sets the cookie, hands the header's value to a script of ours (the policy allows no
 * inline one), which keeps it in sessionStorage and replaces this address, token included, by the workspace's.
 */
export function enteredPage(session: Session): Response {
  return html(`<script src="${OPEN_SCRIPT_PATH}" data-session="${escaped(session.header)}"></script>`, 200, {
    "set-cookie": session.setCookie(),
  });
}

/** What a person sees whose token was used already, or who comes without a session. */
export function refusedPage(status: number, sentence: string): Response {
  return html(`<p>${escaped(sentence)}</p>`, status);
}

/** Holds no secret: any page may read it. */
export function openScript(): Response {
  const script = [
    `const { session } = document.currentScript.dataset;`,
    `if (session) { sessionStorage.setItem(${JSON.stringify(SESSION_HEADER)}, session); location.replace("/"); }`,
  ].join("\n");
  return new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
