import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { checkCertificate } from "@dauys/core/apportionment/check-certificate";
import { readElection } from "@dauys/core/election";
import { readRules } from "@dauys/core/rules";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

const IDS = ["kz-2004", "kz-2007", "kz-2012", "kz-2016", "kz-2021", "kz-2023"];

/** Clicks on the link of a file in the list of downloads and reads what the browser stored. */
async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.locator("#data").getByRole("link", { name, exact: true }).click();
  const stored = await waiting;
  expect(stored.suggestedFilename()).toBe(name);
  // The browser may be that of another process, whose files are not ours to open.
  return text(await stored.createReadStream());
}

describe.skipIf(noBrowser !== null)(`the files of a page${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  test.each(IDS)(
    "%s: the certificate from the page is accepted by the checker with the rules from the page",
    async (id) => {
      const { page } = await site.open(`en/${id}/`);
      const rules = JSON.parse(await download(page, "rules.json"));
      const certificate = JSON.parse(await download(page, "certificate.json"));
      expect(checkCertificate(rules, certificate)).toEqual({ ok: true });
      const [list = ""] = certificate.qualified;
      const moved = { ...certificate, result: { ...certificate.result, [list]: certificate.result[list] + 1 } };
      expect(checkCertificate(rules, moved)).toMatchObject({ ok: false });
    },
  );

  test("every file has the size and the hash that the page states", async () => {
    const { page } = await site.open("en/kz-2021/");
    const rows = await page.locator("#data tbody tr").all();
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      const name = await row.getByRole("link").innerText();
      const content = await download(page, name);
      expect(await row.locator("td.hash").innerText(), name).toBe(createHash("sha256").update(content).digest("hex"));
      expect(await row.locator("td.number").innerText(), name).toBe(
        `${Buffer.byteLength(content).toLocaleString("en")} B`,
      );
    }
  });

  test("election and rules can be read, and their canonical texts have the hashes of the first line", async () => {
    const { page } = await site.open("kk/kz-2021/");
    const election = readElection(await download(page, "election.json"));
    const rules = readRules(await download(page, "rules.json"));
    if (!election.ok || !rules.ok) throw new Error("a file of the page cannot be read");
    const stated = await page.locator(".status .hash").allTextContents();
    const hash = (canonical: string) => `sha256:${createHash("sha256").update(canonical).digest("hex")}`;
    const checkpoint = await (await fetch(`${site.url}records/kz-2021/checkpoint`)).text();
    const root = `түбір:${checkpoint.split("\n")[2]}`;
    expect(stated).toEqual([hash(election.read.canonical), hash(rules.read.canonical), root]);
  });

  test("the result as JSON and as a table says what the page says", async () => {
    const { page } = await site.open("ru/kz-2021/");
    const shown = (await page.locator("table.result tbody td.seats").allInnerTexts()).map(Number);
    const result = JSON.parse(await download(page, "result.json"));
    const table = (await download(page, "result.csv")).trim().split("\r\n").slice(1);
    const lists = table.map((line) => line.split(",")[1] ?? "");
    expect(lists.map((list) => result.seats[list])).toEqual(shown);
    expect(table.map((line) => Number(line.split(",")[10]))).toEqual(shown);
  });
});
