import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

describe.skipIf(noBrowser !== null)(`the people of a record${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test("at 320 px every cell of a candidate says what it is", async () => {
    const { page } = await site.open("ru/rehearsal/lists/maple/", { viewport: { width: 320, height: 640 } });
    const cells = page.locator(".candidates tbody tr").first().locator("td");
    const labels = await cells.evaluateAll((all) =>
      all.map((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell, "::before").content),
    );
    expect(labels).toEqual(['"Год рождения"', '"Должность, место работы"', '"Место жительства"', '"Запись"']);
  });

  test("without JavaScript: from the count to a list, to its candidates, to the deputies", async () => {
    const { page } = await site.open("en/rehearsal/", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Lists and candidates" }).click();
    await page.getByRole("link", { name: "Maple", exact: true }).click();
    await page.waitForURL(`${site.url}en/rehearsal/lists/maple/`);
    expect(await page.locator(".candidates tbody tr").count()).toBe(127);
    await page.getByRole("link", { name: "Deputies", exact: true }).click();
    expect(await page.locator("h1").innerText()).toBe("Deputies");
    expect(await page.locator(".deputies tbody tr").count()).toBe(107);
    expect(await page.locator(".timeline li").count()).toBeGreaterThan(10);
  });

  test("the files that the page offers are there, as long as it says", async () => {
    const { page } = await site.open("en/rehearsal/deputies/");
    const rows = await page.locator("#data tbody tr").all();
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const href = (await row.getByRole("link").getAttribute("href")) ?? "";
      const bytes = await (await fetch(`${site.url}${href.slice(1)}`)).arrayBuffer();
      expect(await row.locator("td.number").innerText(), href).toBe(`${bytes.byteLength.toLocaleString("en")} B`);
    }
  });
});
