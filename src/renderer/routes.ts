import { useSyncExternalStore } from "react";

/** Where a window is: every clause, comparison and point of a queue has an address that all hosts understand. */
export type Route =
  | { page: "library" }
  | { page: "text"; text: string; clause?: string }
  | { page: "search"; words?: string }
  | { page: "registers" }
  | { page: "terms" }
  | { page: "candidates" }
  | { page: "check"; text?: string }
  | { page: "overlap" }
  | { page: "compare"; left?: string; right?: string; clause?: string }
  | { page: "review"; project?: string; item?: string }
  | { page: "overview"; project?: string }
  | { page: "draft"; project?: string }
  | { page: "packages" }
  | { page: "receive" }
  | { page: "settings" };

export type Page = Route["page"];

/** The path of a route. What is searched for stands in no address: those are kept in a browser's history, and handed on. */
export function pathOf(route: Route): string {
  const parts: (string | undefined)[] = [route.page];
  if (route.page === "text") parts.push(route.text, route.clause);
  if (route.page === "check") parts.push(route.text);
  if (route.page === "compare") parts.push(route.left, route.right, route.clause);
  if (route.page === "overview" || route.page === "draft") parts.push(route.project);
  if (route.page === "review") parts.push(route.project, route.item);
  return `/${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join("/")}`;
}

const present = <K extends string>(name: K, value: string | undefined) =>
  (value ? { [name]: value } : {}) as { [P in K]?: string };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** The route of a path, with what is searched for where that is known; an unknown one is the library. */
export function routeOf(path: string, words?: string): Route {
  const [page, first, second, third] = path.split("/").filter(Boolean).map(decoded);
  switch (page) {
    case "text":
      return first ? { page, text: first, ...present("clause", second) } : { page: "library" };
    case "search":
      return { page, ...present("words", words) };
    case "check":
      return { page, ...present("text", first) };
    case "compare":
      return { page, ...present("left", first), ...present("right", second), ...present("clause", third) };
    case "review":
      return { page, ...present("project", first), ...present("item", second) };
    case "overview":
    case "draft":
      return { page, ...present("project", first) };
    case "registers":
    case "terms":
    case "candidates":
    case "overlap":
    case "packages":
    case "receive":
    case "settings":
      return { page };
    default:
      return { page: "library" };
  }
}

/** What this window searches for: kept beside its address, so that the way back and a reload find it again. */
function wordsSought(): string | undefined {
  const kept: unknown = history.state;
  return kept && typeof kept === "object" && "words" in kept ? String(kept.words) : undefined;
}

const MOVED = "rongbiao:moved";

/** Goes to a route; `replace` where the way back should not stop here (the same page, another place on it). */
export function navigate(route: Route, replace = false): void {
  const path = pathOf(route);
  const words = route.page === "search" ? route.words || undefined : undefined;
  if (path === location.pathname && words === wordsSought()) return;
  const kept = words === undefined ? null : { words };
  if (replace) history.replaceState(kept, "", path);
  else history.pushState(kept, "", path);
  dispatchEvent(new Event(MOVED));
}

function subscribe(onChange: () => void): () => void {
  addEventListener("popstate", onChange);
  addEventListener(MOVED, onChange);
  return () => {
    removeEventListener("popstate", onChange);
    removeEventListener(MOVED, onChange);
  };
}

/** The route of this window. */
export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  const words = useSyncExternalStore(subscribe, wordsSought);
  return routeOf(path, words);
}
