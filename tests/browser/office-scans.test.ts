import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPublishing, publicPayloads } from "@dauys/server";
import { exifWithPlace, type ServedOffice, serveTestOffice, signAs, typePaper } from "@dauys/server/testing";
import { type Serving, serveSite } from "@dauys/site/serve";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { browserForFile, noBrowser } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
const WORDS = "A voter's number on the margin";

/** How the page of a station names a scan to who does not see it. */
const ALT = {
  kk: (unit: string) => `${unit} сайлау учаскесі хаттамасының суреті. Жабылғаны: ${WORDS}`,
  ru: (unit: string) => `Снимок протокола избирательного участка ${unit}. Закрыто: ${WORDS}`,
  en: (unit: string) => `Picture of the protocol of polling station ${unit}. Covered: ${WORDS}`,
} as const;

describe.skipIf(noBrowser !== null)(`scans${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const browser = browserForFile();
  const place = mkdtempSync(join(tmpdir(), "dauys-scans-"));
  const [published, site] = [join(place, "published"), join(place, "site")];
  let served: ServedOffice;
  let [station, district] = ["", ""];
  let publishing: Awaited<ReturnType<typeof openPublishing>>;
  let serving: Serving | null = null;

  beforeAll(async () => {
    served = await serveTestOffice({ stations: 12 });
    const { office, rehearsal, stations } = served.open;
    ({ station, district } = stations[0] ?? { station: "", district: "" });
    publishing = await openPublishing({
      ...{ store: office.record.store, signer: rehearsal.rehearsal.log, recordFolder: published, remembered: null },
      ...{ site: { folder: site }, payloads: () => publicPayloads(office.record, office.tables), log: office.log },
    });
  });
  afterAll(async () => {
    await serving?.close();
    await publishing?.close();
    await served?.close();
    rmSync(place, { recursive: true, force: true });
  });

  /** A page of the office, opened by somebody. */
  async function opened(who: string, path: string): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: "dauys-local", value: who, url: served.url }]);
    const page = await context.newPage();
    await page.goto(`${served.url}${path}`);
    return page;
  }

  /** The station's page of the public site. */
  async function stationPage(lang: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    await page.goto(`${serving?.url}${lang}/xr-2031/${station}/`);
    return page;
  }

  test("a photograph is covered in the browser, filed with its protocol by the chair, signed, and published", async () => {
    served.open.person("clerk", "territorial-clerk", district);
    const page = await opened("clerk", `/en/units/${station}/scans`);
    const photograph = await photographOf(page);
    await page.setInputFiles("#scan-file", { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: photograph });
    await page.getByRole("button", { name: "Upload" }).click();
    await page.getByRole("button", { name: "Cover personal data" }).click();
    const save = page.getByRole("button", { name: "Save the copy" });
    expect(await save.isDisabled()).toBe(true);
    // By the keyboard alone: the place in per cent.
    for (const [label, value] of [
      ["From the left, %", "50"],
      ["From the top, %", "50"],
      ["Width, %", "25"],
      ["Height, %", "10"],
    ] as const) {
      await page.getByLabel(label).fill(value);
    }
    await page.getByRole("button", { name: "Cover", exact: true }).click();
    await page.getByLabel("What is covered, and why").fill(WORDS);
    await bringAxe(page);
    expect(await violations(page, ALL_RULES)).toEqual([]);
    await save.click();
    await page.getByText("waits to be put before the commission").waitFor();
    await page.context().close();
    const { open } = served;
    for (const who of ["clerk", "second"]) {
      await typePaper(open.person(who, "territorial-clerk", district), station, open.paperOf(station));
    }
    open.person("chair", "chair", station, { seat: 1 });
    const acts = await opened("chair", `/en/acts/${station}`);
    await acts.getByText(WORDS).waitFor();
    await bringAxe(acts);
    expect(await violations(acts, ALL_RULES)).toEqual([]);
    await acts.getByRole("button", { name: "Propose what is ticked" }).click();
    await acts.getByText("Waiting for signatures: 1").waitFor();
    await acts.context().close();
    const [{ id } = { id: "" }] = await open.office.tables.query<{ id: string }>("SELECT id FROM proposals");
    expect((await signAs(open, station, id, [1, 2, 3])).state).toBe("recorded");
    publishing.wake();
    expect((await publishing.published()).failures).toBe(0);
    const [file = ""] = readdirSync(join(site, "data/xr-2031/payloads"));
    const shown = readFileSync(join(site, "data/xr-2031/payloads", file));
    expect(photograph.includes("Exif")).toBe(true);
    expect([file.slice(-4), shown.includes("Exif")]).toEqual([".jpg", false]);
    expect(existsSync(join(published, "payload", file.slice(0, -4)))).toBe(true);
    serving = await serveSite({ root: site, host: "127.0.0.1", port: 0 });
  });

  test.each(LANGS.flatMap((lang) => [[lang, 1280, "light"] as const, [lang, 320, "dark"] as const]))(
    "%s at %i px, %s: the page of the station shows it, with its size before it comes, and axe finds nothing",
    async (lang, width, colorScheme) => {
      const page = await stationPage(lang, { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      const image = page.locator(".payload img");
      expect(await image.getAttribute("alt")).toBe(ALT[lang](station));
      await image.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector<HTMLImageElement>(".payload img")?.complete === true);
      const [natural, stated] = await image.evaluate((one) => {
        const { naturalWidth, naturalHeight } = one as HTMLImageElement;
        return [`${naturalWidth} ${naturalHeight}`, `${one.getAttribute("width")} ${one.getAttribute("height")}`];
      });
      expect([natural, stated]).toEqual(["1600 1200", "1600 1200"]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
      await page.context().close();
    },
  );

  test("nothing moves when the picture comes; what is covered is black in it, and nothing else is", async () => {
    const context = await browser().newContext({ viewport: { width: 1000, height: 900 } });
    const held = Promise.withResolvers<void>();
    await context.route("**/payloads/**", async (route) => {
      await held.promise;
      await route.continue();
    });
    const page = await context.newPage();
    await page.goto(`${serving?.url}en/xr-2031/${station}/`, { waitUntil: "domcontentloaded" });
    const image = page.locator(".payload img");
    const asked = page.waitForRequest("**/payloads/**");
    await image.scrollIntoViewIfNeeded();
    await asked;
    const before = await image.boundingBox();
    held.resolve();
    await page.waitForFunction(() => (document.querySelector<HTMLImageElement>(".payload img")?.naturalWidth ?? 0) > 0);
    expect(await image.boundingBox()).toEqual(before);
    expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(1600 / 1200, 1);
    const points = await image.evaluate(async (one) => {
      const picture = one as HTMLImageElement;
      await picture.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
      const drawing = canvas.getContext("2d");
      drawing?.drawImage(picture, 0, 0);
      const at = (x: number, y: number): number => drawing?.getImageData(x, y, 1, 1).data[0] ?? -1;
      return [at(802, 602), at(1198, 718), at(790, 590), at(1210, 730)];
    });
    // Inside the covered place, at its corners, and just outside.
    const seen = points.map((red) => (red < 16 ? "black" : red > 200 ? "white" : red));
    expect(seen).toEqual(["black", "black", "white", "white"]);
    await context.close();
  });

  test("who verifies in the browser holds the picture against its hash in the record; another one in its place is named", async () => {
    const verify = async (forge: boolean): Promise<string> => {
      const context = await browser().newContext();
      await context.route("**/records/*/payload/*", async (route) => {
        const answer = await route.fetch();
        const body = await answer.body();
        if (forge) body.writeUInt8(body.readUInt8(body.length - 1) ^ 1, body.length - 1);
        await route.fulfill({ response: answer, body });
      });
      const page = await context.newPage();
      await page.goto(`${serving?.url}en/xr-2031/verify/`);
      await page.locator("#verify-start").click();
      await page.locator("#verify-here .found-verdict").waitFor();
      const said = await page.locator("#verify-here").innerText();
      await context.close();
      return said.replace(/\s+/g, " ");
    };
    const right = await verify(false);
    expect(right).toContain("Payloads (passed): matching 1,");
    expect(right).not.toContain("this is not the payload that was sealed");
    expect(await verify(true)).toContain("this is not the payload that was sealed");
  });

  test("without JavaScript the whole picture is a link away, under a policy by which nothing of a file runs", async () => {
    const page = await stationPage("ru", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Снимок целиком" }).click();
    await page.waitForURL(/\/data\/xr-2031\/payloads\/[0-9a-f]{64}\.jpg$/);
    const answer = await fetch(page.url());
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const sealed = page
      .url()
      .replace("/data/xr-2031/payloads/", "/records/xr-2031/payload/")
      .replace(/\.jpg$/, "");
    expect((await fetch(sealed)).headers.get("content-type")).toBe("application/octet-stream");
    await page.context().close();
  });
});

/** What a camera makes of a white paper with a number on it: a JPEG that says where it was taken. */
async function photographOf(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1600, 1200];
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 1600, 1200);
    context.fillStyle = "#222";
    context.font = "48px sans-serif";
    context.fillText("PROTOCOL", 100, 120);
    context.fillText("900101 300123", 830, 690);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return Buffer.from([...drawn.slice(0, 2), ...exifWithPlace(), ...drawn.slice(2)]);
}
