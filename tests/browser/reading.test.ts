import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

describe.skipIf(noBrowser !== null)(`reading the site${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test("the style sheet is refused if it is not the one that the page was built with", async () => {
    const { page, context, complaints } = await site.open("en/");
    await context.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "body{display:none}" }));
    await page.reload();
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(complaints.join("\n")).toContain("integrity");
  });

  test("without JavaScript everything is there", async () => {
    const { page } = await site.open("en/kz-2021/", { javaScriptEnabled: false });
    const rows = await page.locator("table.result tbody tr").allInnerTexts();
    const seats = await page.locator("table.result tbody td.seats").allInnerTexts();
    expect(rows[0]).toContain("5,148,074");
    expect(seats).toEqual(["76", "12", "10", "0", "0"]);
    await page.getByText("The full calculation, step by step").click();
    expect(await page.getByText("6,599,921/98").first().isVisible()).toBe(true);
  });

  test.each([
    ["kk", "5 148 074", "71,09 %", "11 919 241"],
    ["ru", "5 148 074", "71,09 %", "11 919 241"],
    ["en", "5,148,074", "71.09%", "11,919,241"],
  ])("%s: the result stands in the page's language and writing", async (lang, votes, share, registered) => {
    const { page } = await site.open(`${lang}/kz-2021/`);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
    for (const figure of [votes, share, registered]) expect(text).toContain(figure);
  });

  test("the picture of the chamber has a disc for each of 107 seats, and says so in words", async () => {
    const { page } = await site.open("en/kz-2021/");
    expect(await page.locator("figure.chamber .drawing circle").count()).toBe(107);
    const picture = page.getByRole("img", { name: "The chamber: 107 seats" });
    expect(await picture.locator("desc").textContent()).toContain("Nur Otan 76, Ak Zhol 12");
  });

  test("a language switch keeps the page", async () => {
    const { page } = await site.open("kk/kz-2016/");
    for (const [name, lang] of [
      ["Русский", "ru"],
      ["English", "en"],
      ["Қазақша", "kk"],
    ] as const) {
      await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
      await page.waitForURL(`${site.url}${lang}/kz-2016/`);
      expect(await page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await page.locator(".languages a[aria-current]").innerText()).toBe(name);
    }
  });

  test("from the root by a language to an election, and back", async () => {
    const { page } = await site.open("");
    await page.getByRole("link", { name: /Русский/ }).click();
    await page.getByRole("link", { name: /10 января 2021 года/ }).click();
    await page.waitForURL(`${site.url}ru/kz-2021/`);
    await page.getByRole("link", { name: "Все выборы" }).click();
    await page.waitForURL(`${site.url}ru/`);
  });

  test("with the keyboard the first stop leads past the head, and the focus can be seen", async () => {
    const { page } = await site.open("en/kz-2021/");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
    expect(
      await page.locator(":focus").evaluate((element) => element.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").innerText()).toBe("All elections");
    const outline = await page
      .locator(":focus")
      .evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).outlineWidth);
    expect(outline).toBe("3px");
  });

  test("a source is reached from the figure that names it", async () => {
    const { page } = await site.open("en/kz-2021/");
    await page.locator("table.result tbody tr").first().getByRole("link", { name: "Source 1" }).click();
    expect(await page.locator("li:target").innerText()).toContain("strategy2050.kz");
  });

  test("on paper hashes, addresses of sources, the calculation and the certificate stand in full", async () => {
    const { page } = await site.open("en/kz-2021/");
    await page.emulateMedia({ media: "print" });
    const heights = await page.$$eval("details > :not(summary)", (all) => all.map((each) => each.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThan(0);
    const cut = await page.$$eval(".status .hash", (all) => all.filter((each) => each.scrollWidth > each.clientWidth));
    expect(cut).toEqual([]);
    const after = await page
      .locator("#sources a")
      .first()
      .evaluate((link) => link.ownerDocument.defaultView?.getComputedStyle(link, "::after").content);
    expect(after).toContain("https://strategy2050.kz");
    expect(await page.locator("nav.languages").isVisible()).toBe(false);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
