interface Rule {
  ours: string[];
  packages: string[];
  node: boolean;
}

/** One module of src with what it imports; `path` (from the project's root) only where the target is ours. */
export interface Module {
  path: string;
  imports: { name: string; path?: string; node: boolean; circular: boolean }[];
}

/**
 * The import table of docs/architecture.md: from which folder of src what may be imported.
 * `ours`: folders of src; `packages`: npm packages, each one a decision; `node`: whether node: modules may be used.
 * What is not listed is forbidden, so that a new folder or package without a line here is red.
 */
export const IMPORT_TABLE: Readonly<Record<string, Rule>> = {
  contract: { ours: [], packages: ["zod", "@orpc/contract"], node: false },
  words: { ours: ["contract"], packages: [], node: false },
  engine: { ours: ["contract"], packages: ["zod", "diff", "stemmer"], node: false },
  formats: {
    ours: ["contract", "words", "engine"],
    packages: [
      "zod",
      "saxes",
      "yauzl",
      "yazl",
      "htmlparser2",
      "pdfjs-dist",
      "docx",
      "csv-parse",
      "read-excel-file",
      "write-excel-file",
      "image-size",
    ],
    node: true,
  },
  pack: { ours: ["contract"], packages: ["zod", "canonicalize", "sm-crypto-v2"], node: false },
  store: { ours: ["contract"], packages: ["better-sqlite3", "zod"], node: true },
  jobs: { ours: ["contract", "engine", "formats"], packages: [], node: true },
  workbench: {
    ours: ["contract", "words", "engine", "formats", "store", "pack", "jobs"],
    packages: ["zod", "fuse.js"],
    node: true,
  },
  handler: { ours: ["contract", "workbench"], packages: ["@orpc/server", "zod"], node: false },
  main: { ours: ["contract", "words", "handler"], packages: ["electron"], node: true },
  preload: { ours: ["contract", "words"], packages: ["electron"], node: true },
  web: { ours: ["contract", "words", "handler"], packages: ["hono", "@hono/node-server"], node: true },
  cli: { ours: ["contract", "words", "workbench"], packages: ["commander", "zod"], node: true },
  renderer: {
    ours: ["contract", "words"],
    packages: [
      "react",
      "react-dom",
      "antd",
      "@orpc/client",
      "@orpc/contract",
      "@tanstack/react-query",
      "@tanstack/react-virtual",
      "@fontsource-variable/noto-sans-sc",
      "pdfjs-dist",
      "utif2",
    ],
    node: false,
  },
};

/** Folders whose own folders stand in an order: each may import only those named behind it (docs/architecture.md). */
export const FOLDER_ORDER: Readonly<Record<string, readonly string[]>> = {
  engine: [
    "overlay",
    "compare",
    "match",
    "relationship",
    "indicators",
    "structure",
    "provisions",
    "quantity",
    "register",
    "overlap",
    "rollup",
    "advise",
    "draft",
    "designator",
    "tokens",
    "patterns",
  ],
  "engine/overlay": ["carrying-out", "reading"],
  "engine/compare": ["named", "align"],
  "engine/indicators": ["guards", "statements", "values", "reading", "vocabulary"],
  "engine/structure": ["tree", "front", "page", "paragraphs", "headings", "labels"],
  "engine/quantity": ["properties", "units", "numbers"],
  pack: ["release", "ledger", "bag", "crypto"],
  workbench: [
    "batch",
    "packages",
    "review",
    "checks",
    "candidates",
    "comparing",
    "importing",
    "markings",
    "beside",
    "library",
    "ledger",
    "bench",
  ],
};

/** `src/engine/compare/align.ts` → `engine`. */
const folderOf = (path: string) => path.split("/")[1] ?? "";
/** `src/engine/compare/align.ts` in `engine` → `compare`; undefined outside, and for a file of the folder itself. */
const folderIn = (parent: string, path: string) =>
  path.startsWith(`src/${parent}/`) ? /^([^/]+)\//.exec(path.slice(`src/${parent}/`.length))?.[1] : undefined;
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

/** Why a file of one folder may not import one of a folder beside it, or undefined where it stands above it. */
function objectionInOrder(from: string, to: string): string | undefined {
  for (const [parent, order] of Object.entries(FOLDER_ORDER)) {
    const [own, other] = [folderIn(parent, from), folderIn(parent, to)];
    if (own === undefined || other === undefined || own === other) continue;
    if (!order.includes(own)) return `${parent}/${own} has no place in the order of ${parent}`;
    const below = order.slice(order.indexOf(own) + 1);
    if (!below.includes(other)) return `${parent}/${own} may import only what stands below it: ${below.join(", ")}`;
  }
  return undefined;
}

/** Why this import is forbidden, or undefined where the table allows it. */
function objection(path: string, to: Module["imports"][number]): string | undefined {
  const from = folderOf(path);
  const rule = IMPORT_TABLE[from];
  if (!rule) return `src/${from} has no line in the import table`;
  if (to.path) {
    const folder = folderOf(to.path);
    if (folder === from) return objectionInOrder(path, to.path);
    if (rule.ours.includes(folder)) return undefined;
    return `${from} may import only ${[from, ...rule.ours].join(", ")} of ours`;
  }
  if (to.node) return rule.node ? undefined : `${from} may not use node: modules`;
  const name = packageOf(to.name);
  return rule.packages.includes(name)
    ? undefined
    : `${from} may import only these packages: ${rule.packages.join(", ") || "none"}`;
}

/**
 * Holds a graph of modules against the table.
 * @returns sentences, one a violation; a graph of no modules is itself one (a check that saw nothing is no check)
 */
export function violations(modules: readonly Module[]): string[] {
  if (modules.length === 0) return ["no modules were seen: the check did not run"];
  return modules.flatMap((module) =>
    module.imports.flatMap((to) => {
      const found = [];
      const why = objection(module.path, to);
      if (why) found.push(`${module.path} → ${to.path ?? to.name}: ${why}`);
      if (to.circular) found.push(`${module.path} → ${to.path}: closes a circle`);
      return found;
    }),
  );
}
