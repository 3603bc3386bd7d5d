import { beforeAll, describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;

describe.skipIf(noBrowser !== null)(`stations and districts${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();
  /** A station whose protocol was replaced, one held back, one of which nothing is to be said; and a district. */
  const found = { corrected: "", held: "", plain: "", district: "" };

  beforeAll(async () => {
    const [head = "", ...lines] = (await (await fetch(`${site.url}data/rehearsal/stations.csv`)).text())
      .trimEnd()
      .split("\r\n");
    const at = (name: string): number => head.split(",").indexOf(name);
    const rows = lines.map((line) => line.split(","));
    const named = (fits: (row: readonly string[]) => boolean): string => rows.find(fits)?.[at("station")] ?? "none";
    found.corrected = named((row) => row[at("corrected")] === "true");
    found.held = named((row) => row[at("status")] === "held");
    found.plain = named((row) => row[at("corrected")] === "false" && row[at("status")] === "counted");
    found.district = rows.find((row) => row[at("station")] === found.corrected)?.[at("below")] ?? "none";
  });

  test.each(
    LANGS.flatMap((lang) => (["corrected", "held", "plain", "district"] as const).map((kind) => [lang, kind] as const)),
  )(
    "%s: on the page of one that is %s the banner comes before the status, the status before the title",
    async (lang, kind) => {
      const { page, complaints } = await site.open(`${lang}/rehearsal/${found[kind]}/`, { colorScheme: "light" });
      expect(complaints).toEqual([]);
      const order = await page.$$eval("main .banner, main .status, main h1", (all) =>
        all.map((each) => each.className),
      );
      expect(order).toEqual(["banner", "status", ""]);
    },
  );

  test("from the country to a station by links alone, without JavaScript, and back", async () => {
    const { page } = await site.open("ru/rehearsal/", { javaScriptEnabled: false });
    await page.locator("#regions tbody th a").first().click();
    await page.locator("#districts tbody th a").first().click();
    await page.locator("#stations tbody th a").first().click();
    expect(await page.locator("h1").innerText()).toMatch(/^Избирательный участок \d{7}$/);
    expect(await page.locator("#checks tbody tr").count()).toBeGreaterThan(10);
    await page.locator(".way-back a").last().click();
    expect(await page.locator("#stations tbody tr").count()).toBeGreaterThan(2);
  });

  test("a corrected station shows both protocols, the reason in the reader's language, and what changed", async () => {
    const { page } = await site.open(`kk/rehearsal/${found.corrected}/`);
    expect(await page.locator("#history ol > li").count()).toBe(2);
    const text = await page.locator("#history").innerText();
    expect(text).toContain("→");
    expect(text).not.toMatch(/ \/ .* \/ /);
  });

  test("the receipt that a station offers holds the entry, the proof and the checkpoint that is served", async () => {
    const { page } = await site.open(`en/rehearsal/${found.plain}/`);
    const address = (await page.locator("#history a[download]").first().getAttribute("href")) ?? "";
    const receipt = await (await fetch(`${site.url}${address.slice(1)}`)).text();
    const checkpoint = await (await fetch(`${site.url}records/rehearsal/checkpoint`)).text();
    expect(receipt.startsWith("c2sp.org/tlog-proof@v1\nextra ")).toBe(true);
    expect(receipt.endsWith(checkpoint)).toBe(true);
    const entry = JSON.parse(Buffer.from(receipt.split("\n")[1]?.slice("extra ".length) ?? "", "base64").toString());
    expect(entry.body.unit).toBe(found.plain);
  });

  test.each(LANGS)(
    "the feed in %s and the picture of the seats are read without a fault by an XML parser",
    async (lang) => {
      const { page } = await site.open(`${lang}/`);
      for (const path of [`${lang}/rehearsal/feed.atom`, `data/rehearsal/hemicycle.${lang}.svg`]) {
        const text = await (await fetch(`${site.url}${path}`)).text();
        const root = await page.evaluate<string>(`{
        const read = new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml");
        read.querySelector("parsererror")?.textContent ?? read.documentElement.localName;
      }`);
        expect(root, path).toBe(path.endsWith(".atom") ? "feed" : "svg");
      }
    },
  );
});
