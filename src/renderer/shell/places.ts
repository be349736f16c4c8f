import type { IconName } from "../parts/icons";
import type { Page } from "../routes";

/** Pages that stand beside one another: reached from the rail together, and from each other by the tabs of their bar. */
export type Sibling =
  | "library"
  | "registers"
  | "terms"
  | "check"
  | "overlap"
  | "review"
  | "overview"
  | "draft"
  | "packages"
  | "receive";

interface Place {
  readonly word: "library" | "candidates" | "checks" | "compare" | "review" | "packages" | "settings";
  readonly icon: IconName;
  /** The first is where the rail leads. */
  readonly pages: readonly [Exclude<Page, "text">, ...Page[]];
  /** Where there are several to choose from. */
  readonly siblings?: readonly Sibling[];
}

/** The rail, in its order: Alt 1 is the first. */
export const PLACES: readonly Place[] = [
  {
    word: "library",
    icon: "library",
    pages: ["library", "text", "search", "registers", "terms"],
    siblings: ["library", "registers", "terms"],
  },
  { word: "candidates", icon: "candidates", pages: ["candidates"] },
  { word: "checks", icon: "checks", pages: ["check", "overlap"], siblings: ["check", "overlap"] },
  { word: "compare", icon: "compare", pages: ["compare"] },
  { word: "review", icon: "review", pages: ["review", "overview", "draft"], siblings: ["review", "overview", "draft"] },
  { word: "packages", icon: "packages", pages: ["packages", "receive"], siblings: ["packages", "receive"] },
  { word: "settings", icon: "settings", pages: ["settings"] },
];
