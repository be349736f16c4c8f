import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { asked } from "./asked";
import { picture } from "./browser";
import { type Stage, stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of WCAG 2.2 AA a program can check: names, roles, contrast, order; each violation with its first place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations: found } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // of what passes one place is told instead of thousands
      resultTypes: ["violations"],
    });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.split("\n")[1] ?? ""}`,
    );
  });
}

/** Every page by its path, with what must be there before it is looked at. */
const PAGES: Readonly<Record<string, (stage: Stage) => { path: string; ready: string; typed?: string }>> = {
  library: () => ({ path: "/library", ready: ".ant-table-row" }),
  text: ({ texts }) => ({ path: `/text/${idOf(texts, "GJB 99101—2019")}`, ready: ".reading-clause" }),
  search: () => ({ path: "/search", ready: ".search-hit", typed: "温度" }),
  registers: () => ({ path: "/registers", ready: ".file-drop" }),
  terms: () => ({ path: "/terms", ready: ".ant-table-row" }),
  candidates: () => ({ path: "/candidates", ready: ".heat-cell.chosen" }),
  check: ({ texts }) => ({ path: `/check/${idOf(texts, "GJB 99101—2019")}`, ready: ".figure" }),
  overlap: () => ({ path: "/overlap", ready: ".overlap-form" }),
  comparison: ({ texts }) => ({
    path: `/compare/${idOf(texts, "GJB 99101—2019")}/${idOf(texts, "GB/T 99201—2021")}`,
    ready: ".aligned-row",
  }),
  projects: () => ({ path: "/review", ready: ".project-card" }),
  review: ({ project }) => ({ path: `/review/${project}`, ready: ".point-texts" }),
  overview: ({ project }) => ({ path: `/overview/${project}`, ready: ".ant-table-row" }),
  draft: ({ project }) => ({ path: `/draft/${project}`, ready: ".draft-passage" }),
  packages: () => ({ path: "/packages", ready: ".goes" }),
  receive: () => ({ path: "/receive", ready: ".file-drop" }),
  settings: () => ({ path: "/settings", ready: ".participant" }),
};

const idOf = (texts: Stage["texts"], written: string) =>
  texts.find(({ metadata }) => metadata.designator.value?.written === written)?.id;

inBrowser("every page, in both languages and both lights", () => {
  const workspace = openedWorkspace({ folder: stagedFolder, context: { viewport: { width: 1280, height: 720 } } });
  let page: Page;
  let stage: Stage;

  beforeAll(async () => {
    page = workspace.page;
    stage = await stageOf(page);
  });

  const open = async (name: string) => {
    const { path, ready, typed } = PAGES[name]!(stage);
    await page.goto(new URL(path, page.url()).href);
    if (typed) await page.getByRole("main").getByRole("textbox").fill(typed);
    await page.locator(ready).first().waitFor();
  };

  for (const theme of ["light", "dark"]) {
    test.for(Object.keys(PAGES))(`%s can be used by everybody (${theme})`, async (name) => {
      await asked(page, "library/setPreference", { name: "language", value: "zh" });
      await asked(page, "library/setPreference", { name: "theme", value: theme });
      await open(name);
      await picture(page, `${theme}-${name}`);
      expect(await violations(page)).toEqual([]);
    });
  }

  test.for(Object.keys(PAGES))("%s says nothing in Chinese of its own when read in English", async (name) => {
    await asked(page, "library/setPreference", { name: "language", value: "en" });
    await asked(page, "library/setPreference", { name: "theme", value: "light" });
    await open(name);
    await picture(page, `english-${name}`);
    const ours = await page.evaluate(() => {
      const chrome =
        "h1, h3, legend, label, th, dt, .rail span, [role=status], .keys, button, .ant-segmented-item-label, .verdict, .alignment, .category, .relationship, .item-state, .goes, .coverage";
      const ofTexts =
        "[lang='zh-CN'] *, .designator, .queue-line, .gap, .excerpt, .page-bar h1, .as-link, .heat-name, .outcome, .project-card, .languages *, .side-section .opinion";
      return [...document.querySelectorAll(chrome)]
        .filter((element) => !element.closest("[lang='zh-CN']:not(html)") && !element.matches(ofTexts))
        .map((element) => (element.querySelector(ofTexts) ? "" : (element.textContent ?? "")))
        .filter((text) => /\p{Script=Han}/u.test(text) && !/^(中文|融)$/.test(text));
    });
    expect([...new Set(ours)]).toEqual([]);
  });
});
