import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { DerivedMarking, MarkingLevel, Participant, TextSummary } from "../../src/contract";
import { zh } from "../../src/words/interface.zh";
import { wordOf } from "../../src/words/vocabulary";
import { asked } from "./asked";
import { copiedFrom, picture } from "./browser";
import { stageOf } from "./stage";
import { inBrowser, openedWorkspace, stagedFolder } from "./workspace";

const PEOPLE = 12;
/** The smallest screen that is promised to work. */
const SMALL = { width: 1280, height: 720 };

inBrowser("a meeting of twelve before a wall", () => {
  const workspace = openedWorkspace({ folder: stagedFolder, context: { viewport: SMALL } });
  let page: Page;
  let project: string;
  let texts: TextSummary[];

  beforeAll(async () => {
    page = workspace.page;
    ({ project, texts } = await stageOf(page));
    const [item] = await asked<{ id: string }[]>(page, "projects/queue", { project });
    const people = await asked<Participant[]>(page, "participants/list");
    for (let one = 0; one < PEOPLE; one += 1) {
      const text = `第 ${one + 1} 位专家的意见`;
      const participant = people[one % people.length]?.id;
      await asked(page, "review/addOpinion", {
        item: item?.id,
        participant,
        category: "general",
        text,
        proposedChange: "",
      });
    }
    await page.goto(new URL(`/review/${project}/${item?.id}`, page.url()).href);
    await page.locator(".point-side").waitFor();
  });

  const confirm = async (level: MarkingLevel, of: readonly TextSummary[] = texts) => {
    const now = await asked<TextSummary[]>(page, "library/texts");
    const shown = now.filter(({ id }) => of.some((text) => text.id === id)).map(({ id, marking }) => ({ id, marking }));
    await asked(page, "library/confirmMarking", { texts: shown, level, reason: "已查阅原件", by: "定密责任人" });
  };
  const ceiling = async (level: MarkingLevel) => {
    await page.getByRole("combobox", { name: zh.review.ceiling }).click();
    await page
      .locator(".ant-select-item-option")
      .filter({ hasText: wordOf("marking", level, "zh") })
      .first()
      .click();
  };

  test("what nobody has confirmed the marking of is blanked, however high the room is cleared, and says why", async () => {
    await page.keyboard.press("p");
    await ceiling("top-secret");
    await page.locator(".point-text.civil .blanked").waitFor();
    const said = await page.locator(".point-text .blanked").allTextContents();
    expect(said).toHaveLength(2);
    for (const words of said) expect(words).toContain(zh.review.blankedFor.unconfirmed);
    expect(await page.locator(".point-side, .point-judged").count()).toBe(0);
    await confirm("public");
    await page.locator(".point-side").waitFor();
    expect(await page.locator(".blanked").count()).toBe(0);
  });

  test("what was said is blanked above the room's ceiling, and copies of it bear its marking", async () => {
    const markings = await asked<DerivedMarking[]>(page, "packages/markings", { project });
    const subjects = markings.map(({ subject, shown }) => ({ subject, shown }));
    await asked(page, "packages/release", { project, subjects, level: "secret", reason: "涉及指标", by: "定密责任人" });
    await page.locator(".point-side[data-marking]").waitFor();
    expect(await copiedFrom(page, ".point-side .opinion")).toContain(
      `（密级：${zh.copiedSaid(wordOf("marking", "secret", "zh"))}`,
    );
    await ceiling("internal");
    await page.locator(".point-pane > .blanked").getByText(zh.review.saidBlanked).waitFor();
    expect(await page.locator(".point-text .clause").count()).toBe(2);
    expect(await page.locator(".point-side").count()).toBe(0);
  });

  test("on a small wall every point of the agenda names its whole pair", async () => {
    await ceiling("secret");
    await page.locator(".point-side").waitFor();
    await picture(page, "wall-small");
    const cut = await page
      .locator(".queue-pair, .point-text header")
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).length,
      );
    expect(cut).toBe(0);
  });

  test("the point is read to its end by keyboard", async () => {
    const pane = page.locator(".point-pane");
    const top = () => pane.evaluate((one) => one.scrollTop);
    await page.setViewportSize({ width: SMALL.width, height: 360 });
    await page.keyboard.press("PageDown");
    await expect.poll(top).toBeGreaterThan(0);
    await page.keyboard.press("PageUp");
    await expect.poll(top).toBe(0);
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
