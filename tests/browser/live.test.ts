import { beforeEach, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { noBrowser } from "./support/browser.ts";
import { RHYTHM, replayStage } from "./support/replay-stage.ts";

const PAGE = "rehearsal-tiny/";
/** Sizes of the record: no station counted; one; four; six; all; declared final. */
const SIZES = { none: 38, one: 40, four: 43, six: 45, all: 53, final: 66 } as const;
const SAYS = {
  kk: "Саналған учаскелер: 12 ішінен 6.",
  ru: "Подсчитано участков: 6 из 12.",
  en: "Stations counted: 6 of 12.",
} as const;
const OWN_SAYS = {
  kk: "Саналған учаскелер: 6 ішінен 6.",
  ru: "Подсчитано участков: 6 из 6.",
  en: "Stations counted: 6 of 6.",
} as const;
const pause = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));

describe.skipIf(noBrowser !== null)(`a count that goes on${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const night = replayStage();
  beforeEach(() => night.rewind());

  test.each(["kk", "ru", "en"] as const)(
    "%s: the page follows the count, and nothing moves; axe finds nothing",
    async (lang) => {
      const { page, complaints, shows, said, shifts } = await night.open(`${lang}/${PAGE}`);
      for (const size of [SIZES.one, SIZES.four, SIZES.six]) {
        night.playTo(size);
        await shows(size);
        const root = (await page.getAttribute("#live", "data-root")) ?? "?";
        expect(await page.locator(".status").innerText()).toContain(root.slice(0, 12));
      }
      const votes = await page.locator("#result tbody td:nth-child(2)").allInnerTexts();
      expect(votes.filter((text) => Number(text.replace(/\D/g, "")) > 0).length).toBeGreaterThan(3);
      await page.locator("#live-said", { hasText: SAYS[lang] }).waitFor();
      expect(await said()).not.toEqual([]);
      expect(await shifts()).toEqual([]);
      expect(complaints).toEqual([]);
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
    },
  );

  test.each([
    [320, ""],
    [390, ""],
    [768, ""],
    [320, "01/"],
    [390, "01/"],
    [320, "0102/"],
    [390, "0102/"],
  ])("%i px, %j: nothing moves either, and the first lines wait for nothing", async (width, below) => {
    if (below !== "") night.playTo(SIZES.one);
    const { page, shows, shifts } = await night.open(`ru/${PAGE}${below}`, { viewport: { width, height: 800 } });
    for (const size of [SIZES.one, SIZES.four, SIZES.six, SIZES.all]) {
      const { view } = night.playTo(size);
      await shows(size);
      const { all, counted } = view.result.stations;
      if (below === "") expect(await page.locator(".status").innerText()).toContain(`подсчитано ${counted} из ${all}`);
    }
    if (below !== "") expect(await page.locator(".status").innerText()).toMatch(/подсчитано (\d) из \1/);
    expect(await shifts()).toEqual([]);
  });

  test("pause stops it, for the tab; resume goes on at once; both by keyboard", async () => {
    const { page, shows } = await night.open(`en/${PAGE}`);
    await page.getByRole("button", { name: "Pause" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#live").innerText()).toContain("Paused: the page stays as it is.");
    night.playTo(SIZES.four);
    await pause(RHYTHM.every * 5000);
    expect(await page.getAttribute("#live", "data-size")).toBe(String(SIZES.none));
    await page.reload();
    expect(await page.getAttribute("#live", "data-now")).toBe("paused");
    night.playTo(SIZES.six);
    await pause(RHYTHM.every * 5000);
    expect(await page.getAttribute("#live", "data-size")).toBe(String(SIZES.four));
    await page.getByRole("button", { name: "Resume" }).press("Space");
    await shows(SIZES.six);
    expect(await page.evaluate("document.activeElement?.id")).toBe("live-pause");
  });

  test("it speaks at most once in its time, and only of the newest", async () => {
    const { shows, said } = await night.open(`en/${PAGE}`);
    for (let size = SIZES.none + 1; size <= SIZES.six + 2; size += 1) {
      const { view } = night.playTo(size);
      await shows(view.checkpoint.size);
    }
    await pause(RHYTHM.announce * 2000);
    const all = await said();
    expect(all.length).toBeGreaterThan(1);
    for (const [i, { at }] of all.entries()) {
      if (i > 0) expect(at - (all[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(RHYTHM.announce * 1000 - 20);
    }
    expect(all.at(-1)?.text).toBe("Stations counted: 8 of 12.");
  });

  test("before the share is counted no seat is coloured and none is won; while it is open none is drawn as won", async () => {
    const { page, shows } = await night.open(`en/${PAGE}`);
    night.playTo(SIZES.one);
    await shows(SIZES.one);
    expect(await page.locator("#result td.seats").allInnerTexts()).toEqual(["—", "—", "—", "—", ""]);
    expect(await page.locator("#result").innerText()).toContain(
      "No seats are shown before 25% of the stations are counted.",
    );
    expect(await page.locator("figure.chamber").getAttribute("data-seats")).toBe("withheld");
    const paints = await page.$$eval("figure.chamber g:has(> circle)", (all) =>
      all.map((each) => each.getAttribute("fill")),
    );
    expect(paints).toEqual(["none"]);
    const { view } = night.playTo(SIZES.six);
    await shows(SIZES.six);
    expect(view.result.verdict?.verdict).toBe("open");
    const figure = page.locator("figure.chamber");
    expect(await figure.getAttribute("data-seats")).toBe("open");
    expect(await figure.innerText()).toContain("Seats in dashes");
    const style = 'getComputedStyle(document.querySelector("figure.chamber circle"))';
    expect(await page.evaluate(`${style}.fillOpacity`)).toBe("0.25");
    expect(await page.evaluate(`${style}.strokeDasharray`)).not.toBe("none");
  });

  test("focus, an unfolded part and the place in the page stay", async () => {
    const { page, shows } = await night.open(`en/${PAGE}`);
    night.playTo(SIZES.four);
    await shows(SIZES.four);
    const link = page.locator(".status a").first();
    await link.focus();
    await page.evaluate("scrollTo(0, 120)");
    night.playTo(SIZES.six);
    await shows(SIZES.six);
    expect(await page.locator(":focus").getAttribute("href")).toBe(await link.getAttribute("href"));
    expect(await page.evaluate("scrollY")).toBe(120);
  });

  test("a final result ends it: no further question is asked", async () => {
    const { page, shows } = await night.open(`en/${PAGE}`);
    night.playTo(SIZES.final);
    await shows(SIZES.final);
    expect(await page.getAttribute("#live", "data-now")).toBe("closed");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await pause(RHYTHM.every * 5000);
    expect(asked).toEqual([]);
    await page.reload();
    expect(await page.locator("#live").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(0);
  });

  test("no answer is said, and it goes on when there is one", async () => {
    const { page, shows } = await night.open(`en/${PAGE}`);
    night.silence(true);
    await page.waitForSelector("#live[data-now='no-answer']");
    night.silence(false);
    night.playTo(SIZES.one);
    await shows(SIZES.one);
    expect(await page.getAttribute("#live", "data-now")).toBe("following");
  });

  test("other entries under the same number are said to be that, and the page stays as it is", async () => {
    const { page } = await night.open(`en/${PAGE}`);
    await page.route("**/latest.json", async (route) => {
      const answer = await route.fetch();
      const pointer = await answer.json();
      await route.fulfill({ json: { ...pointer, checkpoint: { ...pointer.checkpoint, root: "x".repeat(44) } } });
    });
    await page.waitForSelector("#live[data-now='fork']");
    expect(await page.locator("#live").innerText()).toContain("other entries under the same numbers");
  });

  test.each(["kk", "ru", "en"] as const)(
    "%s: the page of a region follows, and speaks of its own stations",
    async (lang) => {
      night.playTo(SIZES.one);
      const { page, complaints, shows, said, shifts } = await night.open(`${lang}/${PAGE}01/`);
      for (const size of [SIZES.four, SIZES.six]) {
        const { view } = night.playTo(size);
        await shows(size);
        expect(await page.locator(".status").innerText()).toContain(view.checkpoint.root);
      }
      const region = await page.locator(".status").innerText();
      expect(region).toContain({ kk: "саналғаны: 6, барлығы: 6", ru: "подсчитано 6 из 6", en: "6 of 6 counted" }[lang]);
      await page.locator("#live-said", { hasText: OWN_SAYS[lang] }).waitFor();
      expect((await said()).map(({ text }) => text)).not.toContain(SAYS[lang]);
      expect(await shifts()).toEqual([]);
      expect(complaints).toEqual([]);
      await bringAxe(page);
      expect(await violations(page, ALL_RULES)).toEqual([]);
    },
  );

  test("the page of a region that a cache gives as it was before is taken for no answer", async () => {
    night.playTo(SIZES.one);
    const { page, shows } = await night.open(`en/${PAGE}01/`);
    const old = await page.content();
    await page.route("**/01/", (route) => route.fulfill({ body: old, contentType: "text/html" }));
    night.playTo(SIZES.six);
    await page.waitForSelector("#live[data-now='no-answer']");
    expect(await page.getAttribute("#live", "data-size")).toBe(String(SIZES.one));
    await page.unroute("**/01/");
    await shows(SIZES.six);
  });

  test("a district follows, and a station whose protocol is not in gets its figures", async () => {
    night.playTo(SIZES.one);
    const district = await night.open(`en/${PAGE}0102/`);
    await district.shows(SIZES.one);
    expect(await district.page.getAttribute("#live", "data-now")).toBe("following");
    expect(await district.page.locator(".status").innerText()).toContain("0 of 3 counted");
    night.playTo(SIZES.six);
    await district.shows(SIZES.six);
    expect(await district.page.locator(".status").innerText()).toContain("3 of 3 counted");
    // What it showed when it was opened is no news; the first that came is.
    expect((await district.said()).map(({ text }) => text)).toEqual(["Stations counted: 3 of 3."]);
    expect(await district.shifts()).toEqual([]);

    const station = await night.open(`en/${PAGE}020101/`);
    expect(await station.page.locator("#figures").innerText()).toContain("The record holds no protocol");
    await station.shows(SIZES.six);
    night.playTo(SIZES.all);
    await station.shows(SIZES.all);
    const show = station.page.getByRole("button", { name: "Show what is new" });
    if (await show.isVisible()) await show.click();
    await station.page.locator("#figures tbody tr").first().waitFor();
    expect(await station.page.locator("#checks tbody tr").count()).toBeGreaterThan(1);
    expect(station.complaints).toEqual([]);
  });

  test("of a count that is over, the page of a unit with nothing to come has no script, another one stops at its first look", async () => {
    night.playTo(SIZES.final);
    const station = await night.open(`en/${PAGE}020101/`);
    expect(await station.page.locator("#live, script").count()).toBe(0);
    const held = await night.open(`en/${PAGE}02/`);
    expect(await held.page.locator("#live, script").count()).toBe(0);
  });

  test("without JavaScript the page says how old it is, and offers no button", async () => {
    const { page } = await night.open(`en/${PAGE}`, { javaScriptEnabled: false });
    expect(await page.locator("#live").innerText()).toContain("reload it to see a newer one");
    expect(await page.getByRole("button").count()).toBe(0);
  });
});
