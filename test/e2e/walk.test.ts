import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { zh } from "../../src/words/interface.zh";
import { SIGNED_SENTENCE } from "../../src/words/sign-off";
import { wordOf } from "../../src/words/vocabulary";
import { picture } from "./browser";
import { startHost } from "./host";
import { inBrowser, openedWorkspace } from "./workspace";

const PASSPHRASE = "一句足够长的口令 42";
const MILITARY = "GJB 99101";
const CIVIL = "GB/T 99201—2021";

/** The whole line in a real browser: from the sample library to a signed conclusion and a package that verifies. */
inBrowser("the main line, walked in Chinese", () => {
  const workspace = openedWorkspace({
    // A refused act (a wrong passphrase, a broken package) is answered with 400, which the browser lists as an error.
    isExpected: (message) => message.includes("400"),
  });
  let page: Page;

  beforeAll(async () => {
    page = workspace.page;
  });

  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const go = (name: string) => page.getByRole("navigation", { name: zh.rail.name }).getByRole("link", { name }).click();
  const dialog = () => page.getByRole("dialog");
  const choose = async (label: string, option: string | RegExp) => {
    await dialog().getByRole("combobox", { name: label }).click();
    await page.locator(".ant-select-item-option").filter({ hasText: option }).last().click();
  };

  test("the sample library is offered, imported and listed", async () => {
    await button(zh.library.samples).waitFor();
    // nothing stands there to narrow what is not there
    expect(await page.getByRole("textbox", { name: zh.library.filter }).count()).toBe(0);
    await picture(page, "01-first-start");
    await button(zh.library.samples).click();
    await dialog().getByText(zh.imports.finished(10, 0)).waitFor();
    await picture(page, "02-import-report");
    await page.keyboard.press("Escape");
    await page.getByText(zh.library.shown(10, 10)).waitFor();
    await picture(page, "03-library");
    expect(await page.getByRole("link", { name: MILITARY }).count()).toBeGreaterThan(0);
  });

  test("our own Chinese face is what the text is rendered in", async () => {
    const client = await page.context().newCDPSession(page);
    await client.send("DOM.enable");
    await client.send("CSS.enable");
    const { root } = await client.send("DOM.getDocument");
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    expect(fonts.map((font) => [font.familyName.startsWith("Noto Sans SC"), font.isCustomFont])).toEqual([
      [true, true],
    ]);
  });

  test("a file that cannot be read is refused with a sentence", async () => {
    const bad = join(workspace.host.folder, "空文件.txt");
    await writeFile(bad, "");
    await page.locator('input[type="file"]').setInputFiles(bad);
    await dialog().locator(".outcome.refused").waitFor();
    expect(await dialog().locator(".outcome.refused .refused-text").textContent()).toContain("空文件.txt");
    await page.keyboard.press("Escape");
  });

  test("metadata is corrected, and taken back", async () => {
    await page
      .getByRole("button", { name: /处待确认$/ })
      .first()
      .click();
    await dialog()
      .getByRole("textbox", { name: new RegExp(`^${zh.library.field.ics}`) })
      .fill("29.200");
    await picture(page, "04-metadata");
    await button(zh.library.confirmAsWritten).click();
    // what was done is said where it lies over no switch of the bar
    await page.getByText(zh.library.corrected).waitFor();
    const said = await page.locator(".ant-message-notice").boundingBox();
    expect(said!.y).toBeGreaterThan(page.viewportSize()!.height / 2);
    // nothing of the one text stands in the fields of the next, however quickly it is opened
    await page.getByRole("button", { name: zh.library.metadata, exact: true }).first().click();
    const named = await dialog().locator(".ant-drawer-title").textContent();
    expect(
      await dialog()
        .getByRole("textbox", { name: new RegExp(`^${zh.library.field.designator}`) })
        .inputValue(),
    ).toBe(named);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    await page.keyboard.press("Control+z");
    await page.getByText(zh.shell.undone).waitFor();
  });

  test("markings are confirmed in one go by the person responsible", async () => {
    await page
      .getByRole("checkbox", { name: "Select all" })
      .or(page.locator("thead .ant-checkbox-input, .ant-table-thead .ant-checkbox-input"))
      .first()
      .click();
    await button(zh.library.confirmMarking(10)).click();
    // nobody has held against a mark what bears none: no reason is put into the person's mouth
    await dialog()
      .getByText(/没有读到密级标志/)
      .waitFor();
    expect(await dialog().getByLabel(zh.reason).inputValue()).toBe("");
    await dialog().getByLabel(zh.reason).fill("已查阅原件封面");
    await dialog().getByLabel(zh.library.markingBy).fill("定密责任人甲");
    await picture(page, "05-marking");
    await button(zh.library.confirm).click();
    await page.getByText(zh.library.markingConfirmed(10)).waitFor();
  });

  test("a text is read with its clause tree", async () => {
    await page.getByRole("link", { name: MILITARY }).first().click();
    await page.getByRole("tree").waitFor();
    await page.getByRole("tree").focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowDown");
    await picture(page, "06-text");
    expect(await page.getByRole("treeitem", { selected: true }).count()).toBe(1);
  });

  test("an edition is read as it is in force, with its amendment, and as it was printed", async () => {
    await go(zh.rail.library);
    await page
      .getByRole("link", { name: `${MILITARY}—2019`, exact: true })
      .first()
      .click();
    await page.getByRole("textbox", { name: zh.text.filter }).fill("纹波");
    await page.getByRole("treeitem", { name: /4\.3\.4/ }).click();
    const clause = page.locator(".reading-clause.chosen");
    await clause.getByText("80 mV").waitFor();
    expect(await clause.locator(".change-sign").textContent()).toContain("第1号修改单");
    await picture(page, "06-effective");
    await page.getByText(zh.over.printed, { exact: true }).click();
    await clause.getByText("100 mV").waitFor();
    expect(await page.getByLabel(zh.text.details).locator("ins, del").allTextContents()).toEqual(["100 mV", "80 mV"]);
    await picture(page, "06-printed");
    await page
      .getByLabel(zh.text.details)
      .getByRole("link", { name: /第1号修改单$/ })
      .click();
    await page.getByRole("heading", { name: zh.over.amends }).waitFor();
    await page.getByText(zh.over.state({ inForce: true, effective: null, instructions: 6 }, 0)).waitFor();
    await page.goBack();
  });

  test("a heading that is none is corrected by keyboard, and taken back", async () => {
    await page.getByRole("textbox", { name: zh.text.filter }).fill("目视");
    await page.getByRole("treeitem", { name: /^5\.2 / }).click();
    await page.getByRole("tree").focus();
    await page.keyboard.press("e");
    await dialog().getByLabel(zh.structure.op.noHeading).check();
    await dialog().getByLabel(zh.structure.by).fill("王工");
    await dialog().getByLabel(zh.structure.reason).fill("原文不是标题");
    await picture(page, "06-structure");
    await page.keyboard.press("Enter");
    await page.getByText(zh.structure.corrected).waitFor();
    await page.getByText(zh.structure.corrections(1)).waitFor();
    await page.getByRole("treeitem", { name: /^5\.2 / }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page.getByText(zh.shell.undone).waitFor();
    await page.getByRole("treeitem", { name: /^5\.2 / }).waitFor();
  });

  test("the finder forgives a typing error in a designator", async () => {
    await page.keyboard.press("Control+k");
    await dialog().getByRole("combobox").fill("GJB 99110");
    await dialog().getByRole("option").first().waitFor();
    await picture(page, "07-finder");
    await page.keyboard.press("Escape");
  });

  test("candidates are found, shown as a map and as a ranked list", async () => {
    await go(zh.rail.candidates);
    await button(zh.candidates.find).click();
    await page.getByRole("grid").waitFor();
    await page.getByText(zh.candidates.leftOut(1)).waitFor();
    await picture(page, "08-heat-map");
    await page.getByText(zh.candidates.list, { exact: true }).click();
    await page.getByRole("listbox", { name: zh.candidates.list }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: zh.compare.judgement }).waitFor();
    await picture(page, "09-candidates");
    await page.getByText(zh.candidates.rollUp, { exact: true }).click();
    await page.getByRole("columnheader", { name: zh.candidates.rollUpSet.left }).waitFor();
    await page.getByTitle(zh.candidates.gaps, { exact: true }).click();
    await picture(page, "10-gaps");
  });

  test("a proposed standard is checked for overlap by its title and by its draft", async () => {
    await go(zh.rail.checks);
    await page.getByRole("link", { name: zh.places.overlap }).click();
    await page.getByRole("textbox", { name: zh.overlap.name }).fill("车载电源装置通用规范");
    await button(zh.overlap.check).click();
    await page.getByRole("heading", { name: zh.overlap.standards }).waitFor();
    const draft = join(workspace.host.folder, "草案.txt");
    await writeFile(draft, "糕点烘焙卫生规范\n1 范围\n本标准适用于奶油蛋糕。\n");
    await page.locator("input[data-overlap-draft]").setInputFiles(draft);
    await page.getByText(zh.overlap.none).waitFor();
  });

  test("two texts are compared", async () => {
    await go(zh.rail.compare);
    for (const [label, name] of [
      [zh.compare.leftText, `${MILITARY}—2019 军用`],
      [zh.compare.rightText, CIVIL],
    ] as const) {
      await page.getByRole("combobox", { name: label }).click();
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    await page.getByRole("region", { name: zh.compare.texts }).waitFor();
    await page.getByRole("region", { name: zh.compare.texts }).hover();
    const temperature = page
      .locator(".aligned-row")
      .filter({ hasText: /4\.4\.1\s*工作温度/ })
      .first();
    while (!(await temperature.isVisible())) await page.mouse.wheel(0, 300);
    await temperature.click();
    await page.getByRole("heading", { name: "4.4.1 对 4.5.1" }).waitFor();
    await picture(page, "11-comparison");
    await page.getByText(zh.compare.changes, { exact: true }).first().click();
    await picture(page, "12-changes");
    await page.getByText(zh.compare.indicators, { exact: true }).click();
    await page.locator(".interval-bars").first().waitFor();
    expect(await page.getByRole("switch", { name: zh.compare.hideEditorial }).count()).toBe(0);
    await page.getByRole("button", { name: zh.compare.giveVerdict }).nth(1).click();
    await dialog().locator(".interval-bars").waitFor();
    await dialog()
      .locator(".ant-radio-wrapper")
      .filter({ hasText: wordOf("verdict", "left-stricter", "zh") })
      .click();
    await dialog().getByLabel(zh.reason).fill("按产品规范评定。");
    await dialog().getByLabel(zh.compare.verdictBy).fill("李民标");
    await dialog().getByRole("button", { name: zh.compare.giveVerdict }).click();
    await page.locator(".given-verdict").waitFor();
    await picture(page, "13-indicators");
  });

  test("candidates are put on the queue of a project that is made for them there and then", async () => {
    await go(zh.rail.candidates);
    await page.getByText(zh.candidates.list, { exact: true }).click();
    await page.getByRole("listbox", { name: zh.candidates.list }).focus();
    for (const key of [" ", "ArrowDown", " ", "ArrowDown", " ", "a"]) await page.keyboard.press(key);
    await dialog().getByText(zh.review.noProjects).waitFor();
    // blanks are no name
    await dialog().getByLabel(zh.review.name).fill("  ");
    await page.keyboard.press("Enter");
    await dialog().getByText(zh.needed).waitFor();
    await dialog().getByLabel(zh.review.name).fill("车载电源装置通用化");
    await dialog().getByLabel(zh.review.scope).fill("车载电源装置通用规范与对应国家标准");
    await dialog().getByRole("button", { name: zh.review.create }).click();
    await dialog().getByRole("button", { name: zh.candidates.addToProject }).click();
    await button(zh.candidates.toReview).click();
    await page.getByText(zh.review.position(1, 3)).waitFor();
    await button(zh.candidates.toReview).waitFor({ state: "detached" });
  });

  test("who would give an opinion where nobody is known yet is told what to do first", async () => {
    await page.keyboard.press("o");
    await dialog().getByText(zh.review.noOpinionGivers).waitFor();
    expect(await dialog().getByRole("button", { name: zh.review.addOpinion }).isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  test("participants get keys that never enter the library", async () => {
    await go(zh.rail.settings);
    await picture(page, "14-settings");
    const people = [
      ["王军代", "military", "sign-off"],
      ["李民标", "civil", "sign-off"],
      ["赵签发", "neutral", "release"],
    ] as const;
    for (const [name, side, purpose] of people) {
      await button(zh.review.addParticipant).click();
      await dialog().getByLabel(zh.review.participantName).fill(name);
      await choose(zh.review.sideField, wordOf("side", side, "zh"));
      await choose(zh.review.purpose, zh.review.purposes[purpose]);
      await dialog().getByLabel(zh.review.passphraseNew).fill(PASSPHRASE);
      await dialog().getByLabel(zh.review.passphraseAgain).fill(PASSPHRASE);
      await dialog().getByRole("button", { name: zh.review.addParticipant }).click();
      await dialog().waitFor({ state: "hidden" });
    }
    await expect.poll(() => page.locator(".participant").count()).toBe(people.length);
  });

  test("an opinion is given and resolved, a conclusion recorded", async () => {
    await go(zh.rail.review);
    await page.getByText("车载电源装置通用化").click();
    await page.getByRole("heading", { name: zh.review.conclusion }).waitFor();
    await page.locator(".point-texts").waitFor();
    await page.keyboard.press("o");
    await choose(zh.review.opinionBy, "李民标");
    await dialog().getByLabel(zh.review.opinionText).fill("民用标准的试验条件可以满足装备使用。");
    await dialog().getByRole("button", { name: zh.review.addOpinion }).click();
    await button(zh.review.resolve).click();
    await dialog().getByRole("button", { name: zh.review.resolve }).click();
    await page.getByText(zh.review.resolved).waitFor();
    await dialog().waitFor({ state: "hidden" });
    await page.keyboard.press("4");
    await page.getByRole("textbox", { name: zh.reason }).fill("民用标准覆盖大部分要求，军用部分以补充条款给出。");
    await picture(page, "15-review");
    await button(zh.review.conclude).click();
    await dialog().getByRole("button", { name: zh.review.conclude }).click();
    await page.getByText(zh.review.concluded).waitFor();
    await dialog().waitFor({ state: "hidden" });
  });

  test("on the wall what the room may not see is blanked", async () => {
    await page.keyboard.press("p");
    await page.getByRole("combobox", { name: zh.review.ceiling }).click();
    await page
      .locator(".ant-select-item-option")
      .filter({ hasText: wordOf("marking", "public", "zh") })
      .click();
    await page.locator(".point-text.military .blanked").waitFor();
    await page.locator(".point-text.civil .clause").waitFor();
    expect(await page.locator(".point-text.civil .blanked").count()).toBe(0);
    expect(await page.locator(".point-judged").count()).toBe(0);
    await picture(page, "16-projector");
    // what is pressed is as large as what is read
    expect(await button(zh.review.endProjector).evaluate((one) => getComputedStyle(one).fontSize)).toBe("20px");
    await button(zh.review.endProjector).click();
    await page.locator(".blanked").waitFor({ state: "detached" });
  });

  test("words that are copied bear the marking of their text", async () => {
    const copied = await page.evaluate(() => {
      const clause = document.querySelector(".point-text.military .clause");
      if (!clause) return [];
      getSelection()?.selectAllChildren(clause);
      const clipboardData = new DataTransfer();
      clause.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      getSelection()?.removeAllRanges();
      return [clipboardData.getData("text/plain"), clipboardData.getData("text/html")];
    });
    expect(copied).toHaveLength(2);
    for (const words of copied) expect(words).toMatch(/（密级：GJB \d+—\d{4}.* 内部）/);
  });

  test("both sides sign, a wrong passphrase does not", async () => {
    const sign = async (name: string, passphrase: string) => {
      await dialog().waitFor({ state: "hidden" });
      await button(zh.review.sign).click();
      await choose(zh.review.signer, name);
      await dialog().getByText(SIGNED_SENTENCE.assent).waitFor();
      await dialog().getByText(zh.review.disagree, { exact: true }).click();
      await dialog().getByText(SIGNED_SENTENCE.disagree).waitFor();
      await dialog().getByText(zh.review.assent, { exact: true }).click();
      await dialog().getByLabel(zh.review.passphrase).fill(passphrase);
      await dialog().getByRole("button", { name: zh.review.sign }).click();
    };
    await sign("王军代", "不是这个口令 00");
    await page.locator(".ant-notification-notice").filter({ hasText: "口令" }).waitFor();
    await picture(page, "16-wrong-passphrase");
    await page.keyboard.press("Escape");
    // nothing that one person typed is there for the next, who is quick to ask for the dialog again
    await page.getByRole("main").getByRole("button", { name: zh.review.sign, exact: true }).click();
    expect(await dialog().getByLabel(zh.review.passphrase).inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await sign("王军代", PASSPHRASE);
    await page.getByText(zh.review.missing([wordOf("side", "civil", "zh")])).waitFor();
    await page.locator(".ant-notification-notice").waitFor({ state: "detached" });
    await sign("李民标", PASSPHRASE);
    await page.getByText(zh.review.allSigned).waitFor();
    await button(zh.review.more).click();
    await page.getByRole("menuitem", { name: zh.review.verify }).click();
    await dialog().getByText(zh.review.ledgerValid).waitFor();
    await picture(page, "17-ledger");
    await page.keyboard.press("Escape");
  });

  test("a signer takes the signature back and signs on paper", async () => {
    const civil = page.locator(".sign-off").filter({ hasText: "李民标" });
    await civil.getByRole("button", { name: zh.review.revoke }).click();
    await dialog().getByLabel(zh.review.revokeReason).fill("误签");
    await dialog().getByLabel(zh.review.passphrase).fill(PASSPHRASE);
    await picture(page, "17-revoke");
    await dialog().getByRole("button", { name: zh.review.revoke }).click();
    await page.getByText(zh.review.missing([wordOf("side", "civil", "zh")])).waitFor();
    const scan = join(workspace.host.folder, "签字页.pdf");
    await writeFile(scan, "a scanned page");
    await dialog().waitFor({ state: "hidden" });
    await button(zh.review.sign).click();
    await choose(zh.review.signer, "李民标");
    await dialog().getByText(zh.review.onPaper, { exact: true }).click();
    await dialog().locator('input[type="file"]').setInputFiles(scan);
    await dialog().getByText("签字页.pdf").waitFor();
    await picture(page, "17-on-paper");
    await dialog().getByRole("button", { name: zh.review.sign, exact: true }).click();
    await page.getByText(zh.review.allSigned).waitFor();
  });

  test("the package is looked over, exported, and verifies; with one byte changed it does not", async () => {
    await go(zh.rail.packages);
    await page.locator(".goes.withheld").first().waitFor();
    await picture(page, "18-held-back");
    await button(zh.packages.confirmDerived).click();
    const handIn = dialog().getByRole("button", { name: zh.packages.confirmSome(2) });
    await handIn.click();
    // the name that lacks stands below what is confirmed, out of sight: the keyboard is taken there
    await page.waitForFunction(
      (label) => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === label,
      zh.library.markingBy,
    );
    await dialog().getByLabel(zh.library.markingBy).fill("定密责任人甲");
    await picture(page, "19-derived-marking");
    await handIn.click();
    await page.locator(".goes.withheld").first().waitFor({ state: "hidden" });
    // a dialog that goes gives the keyboard back, which would close the list of the next
    await dialog().waitFor({ state: "hidden" });
    await button(zh.packages.export).click();
    await choose(zh.packages.releaser, "赵签发");
    await dialog().getByLabel(zh.review.passphrase).fill(PASSPHRASE);
    await dialog().getByRole("button", { name: zh.packages.export }).click();
    await page.getByText(zh.packages.exported).waitFor();
    await picture(page, "20-packages");
    const started = page.waitForEvent("download");
    await button(zh.packages.download).click();
    const file = join(workspace.host.folder, "received.rbpkg.zip");
    await (await started).saveAs(file);
    await page.getByRole("link", { name: zh.places.receive }).click();
    const verify = page.locator('input[accept=".zip"]');
    await verify.setInputFiles(file);
    await page.locator(".verification.valid").waitFor();
    await page.getByText(zh.receive.nothingNew).waitFor();
    const bytes = await readFile(file);
    await writeFile(join(workspace.host.folder, "sent.rbpkg.zip"), bytes);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await verify.setInputFiles(file);
    await page.locator(".verification.invalid, .ant-alert-error").waitFor();
    await picture(page, "21-package-broken");
  });

  test("another room looks the package over, compares its key, and takes it in", async () => {
    const other = await startHost();
    const room = await page
      .context()
      .browser()!
      .newPage({ viewport: { width: 1366, height: 768 } });
    try {
      await room.goto(other.address);
      await room.waitForURL((url) => url.pathname === "/");
      await room.goto(new URL("/receive", room.url()).href);
      await room.getByLabel(zh.packages.verifyChoose).setInputFiles(join(workspace.host.folder, "sent.rbpkg.zip"));
      await room.getByText(zh.receive.isNew).waitFor();
      const take = room.getByRole("button", { name: zh.receive.take, exact: true });
      expect(await take.isDisabled()).toBe(true);
      await picture(room, "22-receive");
      await room.getByRole("checkbox", { name: zh.receive.compared }).check();
      await take.click();
      await room.getByRole("dialog").getByRole("button", { name: zh.receive.take }).click();
      await room.getByRole("button", { name: zh.receive.toProject }).click();
      await room.waitForURL((url) => url.pathname.startsWith("/overview/"));
    } finally {
      await room.close();
      await other.close();
    }
  });

  test("no page had an error of its own", () => {
    expect(workspace.faults).toEqual([]);
  });
});
