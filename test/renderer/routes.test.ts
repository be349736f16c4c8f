import { expect, test } from "vitest";
import { pathOf, type Route, routeOf } from "../../src/renderer/routes";

const ROUTES: Route[] = [
  { page: "library" },
  { page: "text", text: "abc" },
  { page: "text", text: "abc", clause: "附录 A/1" },
  { page: "search" },
  { page: "registers" },
  { page: "terms" },
  { page: "candidates" },
  { page: "check" },
  { page: "check", text: "abc" },
  { page: "overlap" },
  { page: "compare" },
  { page: "compare", left: "a", right: "b", clause: "right:4.1" },
  { page: "review", project: "p", item: "i" },
  { page: "overview" },
  { page: "overview", project: "p" },
  { page: "draft" },
  { page: "draft", project: "p" },
  { page: "packages" },
  { page: "receive" },
  { page: "settings" },
];

test.for(ROUTES)("the path of %o leads back to it", (route) => {
  expect(routeOf(pathOf(route))).toEqual(route);
});

test.for(["/", "/nowhere", "/text", "/text/%E4%B8"])("%s leads to the library", (path) => {
  expect(routeOf(path).page).toBe("library");
});

test("what is searched for stands in no address, and is known from beside it", () => {
  expect(pathOf({ page: "search", words: "温度 100 %" })).toBe("/search");
  expect(routeOf("/search", "温度 100 %")).toEqual({ page: "search", words: "温度 100 %" });
});
