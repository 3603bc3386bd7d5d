import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { inColours, inSizes } from "./support/all-manners.ts";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { noBrowser, stage } from "./support/browser.ts";
import { DESKTOP } from "./support/manners.ts";

const OWN = join(houseRoot, ".dauys", "browser");
const RECORD = join(OWN, "records", "rehearsal", "record");
const PREFIX = 52;

interface Column {
  readonly id: string;
  readonly planes: number;
}

/**
 * The figures file as a careful forger leaves it: one figure of one column raised by one in the row given, the file's own
 * hash taken anew. What is foretold from that column moves with it.
 */
function forged(id: string, row: number): Buffer {
  const file = readFileSync(join(OWN, "site", "data", "rehearsal", "figures.bin"));
  const content = inflateRawSync(file.subarray(PREFIX));
  const end = 4 + content.readUInt32LE(0);
  const header = JSON.parse(content.subarray(4, end).toString());
  let at = end + header.units.nameBytes;
  for (const column of header.columns as readonly Column[]) {
    if (column.id === id) break;
    at += column.planes * header.units.stations;
  }
  // A figure that is foretold one too low is written as 1 + 2 * 1; from 1 + 2 d that is two more, from 2 d two less.
  const code = content[at + row] ?? 0;
  content[at + row] = code % 2 === 1 ? code + 2 : code - 2;
  const hash = createHash("sha256").update(content).digest();
  return Buffer.concat([file.subarray(0, 16), hash, file.subarray(48, PREFIX), deflateRawSync(content)]);
}

async function faults(page: Page, within: string): Promise<string> {
  await page.locator(`${within} .found-verdict`).waitFor();
  return (await page.locator(within).innerText()).replace(/\s+/g, " ");
}

describe.skipIf(noBrowser !== null)(`a tampered site${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const site = stage();

  async function openTampered(pattern: string, change: (body: Buffer) => Buffer | string): Promise<Page> {
    const { page, context } = await site.open("en/");
    await context.route(pattern, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.body()) });
    });
    await page.goto(`${site.url}en/rehearsal/verify/`);
    return page;
  }

  test("one vote more in the figures: the count names list, region and district; the entries name the station", async () => {
    const page = await openTampered("**/figures.bin", () => forged("votes/votes/maple", 3));
    await page.locator("#count-start").click();
    const said = await faults(page, "#count-here");
    expect(said).toContain("IT DOES NOT AGREE");
    expect(said).toContain("is not the one that this page names");
    expect(said).toMatch(/the whole country, Maple, votes: ([\d,]+) here, ([\d,]+) published/);
    // The whole country, the region and the district.
    expect(said.match(/Maple, votes:/g)).toHaveLength(3);
    await page.locator("#verify-start").click();
    const found = await faults(page, "#verify-here");
    expect(found).toContain("FAILED: The file of figures");
    expect(found).toMatch(/station \d+, votes\/votes\/maple: (\d+) in the file, (\d+) in the entry/);
  });

  test("a figure that contradicts its own protocol: the station and the check are named", async () => {
    const page = await openTampered("**/figures.bin", () => forged("fields/took-part", 3));
    await page.locator("#count-start").click();
    expect(await faults(page, "#count-here")).toMatch(/Station \d{7}, check 5 of the form does not hold/);
  });

  test("one byte of an entry: the entry, its file and what follows are named", async () => {
    const page = await openTampered("**/tile/entries/000", (body) => {
      const changed = Buffer.from(body);
      let at = 0;
      for (let entry = 0; entry < 100; entry += 1) at += 2 + changed.readUInt16BE(at);
      const byte = changed.indexOf('"at":"20', at) + 6;
      changed[byte + 1] = "1".charCodeAt(0);
      return changed;
    });
    await page.locator("#verify-start").click();
    const found = await faults(page, "#verify-here");
    expect(found).toContain("FAILED:");
    expect(found).toMatch(/entry 100\b[^✓✗–]*not the entry that was recorded: its hash is another one/);
    expect(await page.locator("[data-step=tree]").getAttribute("data-result")).toBe("failed");
    expect(await page.locator("[data-step=entries]").getAttribute("data-result")).toBe("failed");
  });

  test("a seat more on the page, a seat more in the data: each is named with its list", async () => {
    const onPage = await openTampered("**/verify/", (body) => String(body).replace(/(seats"[^>]*>)49</, "$150<"));
    await onPage.locator("#count-start").click();
    const said = await faults(onPage, "#count-here");
    expect(said).toContain("Maple: the table of this page says another number");
    expect(await onPage.locator("tr.differs").getAttribute("data-list")).toBe("maple");
    const inData = await openTampered("**/data/rehearsal/result.json", (body) =>
      String(body).replace('"seats": 49', '"seats": 50'),
    );
    await inData.locator("#count-start").click();
    expect(await faults(inData, "#count-here")).toContain("Maple, seats: 49 here, 50 in the file of data");
  });

  test("an honest site: all eight steps, the figures against the entries, both sentences at the end; axe", async () => {
    for (const lang of ["kk", "ru", "en"]) {
      const { page } = await site.open(`${lang}/rehearsal/verify/`, { viewport: DESKTOP, colorScheme: "light" });
      await page.locator("#verify-start").focus();
      await page.keyboard.press("Enter");
      await page.locator("#verify-here .found-verdict").waitFor();
      const results = await page.$$eval("[data-step]", (steps) =>
        steps.map((step) => step.getAttribute("data-result")),
      );
      expect(results).toEqual(["passed", "passed", "passed", "not-run", ...Array(5).fill("passed")]);
      expect(await page.locator("#verify-here .limit").innerText()).toMatch(/.+\. .+\./);
      expect(await page.locator("#count-live").innerText()).not.toBe("");
      await page.locator("#count-start").click();
      await page.locator("#count-here .found-verdict").waitFor();
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
      if (lang === "en") await inColours(page, "verified");
      await inSizes(page, lang === "en" ? "verified" : null);
    }
  });

  test("from a bundle, without a network once the part was opened; what is no bundle is told", async () => {
    const bundle = join(OWN, "rehearsal.tar");
    const command = join(houseRoot, "apps", "cli", "src", "main.ts");
    rmSync(bundle, { force: true });
    execFileSync(process.execPath, [command, "bundle", RECORD, "--out", bundle], { stdio: "ignore" });
    const { page, context, requests } = await site.open("en/rehearsal/verify/");
    await page.locator("#bundle summary").click();
    await page.locator("#bundle-ready").waitFor();
    await context.setOffline(true);
    const before = requests.length;
    await page.locator("#bundle-file").setInputFiles(bundle);
    const found = await faults(page, "#bundle-here");
    expect(found).toContain("REHEARSAL: ALL OF IT IS MADE UP");
    expect(found).toContain("Verified: nothing failed.");
    expect(requests.length).toBe(before);
    await page.locator("#bundle-file").setInputFiles(join(RECORD, "checkpoint"));
    await page.getByText("This is no bundle").first().waitFor();
  });
});
