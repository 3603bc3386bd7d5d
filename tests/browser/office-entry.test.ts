import { type ServedOffice, serveTestOffice } from "@dauys/server/testing";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_RULES, bringAxe, violations } from "./support/axe.ts";
import { browserForFile, noBrowser } from "./support/browser.ts";

const LANGS = ["kk", "ru", "en"] as const;
/**
 * From a key until what it typed is kept in the browser. The aim is 50 ms; a test that shares its processors tells only
 * whether it is kept at once or with the next save to the server, which is 400 ms later.
 */
const MOST_MILLISECONDS = 350;

describe.skipIf(noBrowser !== null)(`entry${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const browser = browserForFile();
  let served: ServedOffice;
  let stations: ServedOffice["open"]["stations"] = [];
  beforeAll(async () => {
    served = await serveTestOffice();
    stations = served.open.stations;
  });
  afterAll(() => served?.close());

  /** A page of the office, opened by a clerk of the station's district. */
  async function opened(who: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addCookies([{ name: "dauys-local", value: who, url: served.url }]);
    const page = await context.newPage();
    await page.goto(`${served.url}${path}`);
    return page;
  }

  /** Types a station's paper as a careful typist does, with the keyboard alone. @returns how many keys were pressed */
  async function typeFigures(page: Page, unit: string): Promise<number> {
    const { fields, collections = {}, votes } = served.open.paperOf(unit);
    let keys = 0;
    const press = async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      keys += text.length + 1;
    };
    const figure = (id: string): Promise<void> => press(String(fields[id] ?? ""));
    for (const id of ["registered", "received", "delivered", "cancelled", "by-certificate"]) await figure(id);
    for (const item of collections.members ?? []) await press(String(item.fields.issued));
    await press("");
    await page.locator("h2", { hasText: "Mobile boxes" }).waitFor();
    await figure("outside");
    for (const { fields: box } of collections["mobile-boxes"] ?? []) {
      await press(String(box.applications));
      await press(String(box.ballots));
    }
    await press("");
    await page.locator("h2", { hasText: "Stationary boxes" }).waitFor();
    for (const id of ["took-part", "invalid"]) await figure(id);
    for (const { votes: cast } of votes[0]?.lists ?? []) await press(String(cast));
    return keys;
  }

  test("a paper is typed from the keyboard, through a lost connection, and kept once", async () => {
    const { station = "", district = "" } = stations[0] ?? {};
    served.open.person("typist", "territorial-clerk", district);
    const page = await opened("typist", "/en/entry");
    const begin = page.getByRole("button", { name: "Begin the first entry" });
    await page.keyboard.type(station);
    await page.keyboard.press("Enter");
    await begin.waitFor();
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "PUT") sent.push(request.headers()["idempotency-key"] ?? "");
    });
    await page.keyboard.press("Enter");
    await page.locator("#fields-registered").waitFor();
    await page.context().setOffline(true);
    const keys = await typeFigures(page, station);
    await page.locator("h2", { hasText: "Signing of the protocol" }).waitFor();
    await page.locator('[data-saved="here"]').waitFor();
    await page.context().setOffline(false);
    await page.locator('[data-saved="server"]').waitFor();
    for (let i = 0; i < 2; i += 1) await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Finish the entry" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator('[data-state="first-done"]').waitFor();
    const [draft] = await served.open.office.tables.query<{ protocol: string; state: string }>(
      "SELECT d.protocol, d.state FROM entry_drafts d JOIN entry_papers p ON p.id = d.paper WHERE p.unit = $1",
      [station],
    );
    const typed = JSON.parse(draft?.protocol ?? "{}");
    const paper = served.open.paperOf(station);
    expect(draft?.state).toBe("done");
    expect(typed.fields).toEqual(paper.fields);
    expect(
      Object.fromEntries(typed.votes[0].lists.map((one: { list: string; votes: number }) => [one.list, one.votes])),
    ).toEqual(Object.fromEntries((paper.votes[0]?.lists ?? []).map(({ list, votes }) => [list, votes])));
    const digits = JSON.stringify([paper.fields, paper.votes, paper.collections]).replace(/"[^"]*"|\D/g, "").length;
    // A key for each digit, Enter for each figure and each empty row, and nothing else.
    expect(keys).toBeLessThanOrEqual(digits + 16 + 10);
    await page.context().close();
  });

  test("what a key typed is kept in the browser at once, and is there again after the page was loaded anew", async () => {
    const { station = "", district = "" } = stations[1] ?? {};
    served.open.person("keeper", "territorial-clerk", district);
    const page = await opened("keeper", `/en/units/${station}/entry`);
    await page.getByRole("button", { name: "Begin the first entry" }).click();
    const field = page.locator("#fields-registered");
    await field.waitFor();
    await page.route("**/api/v1/units/*/entry", (route) =>
      route.request().method() === "PUT" ? route.abort() : route.continue(),
    );
    await page.evaluate(watchKeeping);
    await page.keyboard.type("12345", { delay: 60 });
    const times = await page.waitForFunction(() => {
      const { kept } = globalThis as unknown as { kept: readonly number[] };
      return kept.length === 5 ? kept : null;
    });
    const [, , median] = [...((await times.jsonValue()) ?? [])].toSorted((a, b) => a - b);
    expect(median).toBeLessThan(MOST_MILLISECONDS);
    await page.reload();
    expect(await field.inputValue()).toBe("12345");
    await page.unroute("**/api/v1/units/*/entry");
    await page.locator('[data-saved="server"]').waitFor();
    await page.reload();
    expect(await field.inputValue()).toBe("12345");
    // The page is open where typing stopped: at the first figure that is empty. What is no digit is not taken.
    await page.locator("#fields-received:focus").waitFor();
    await page.keyboard.type("x2-4e");
    expect(await page.locator("#fields-received").inputValue()).toBe("24");
    // A slash leads to the words of the figure, Enter through them and on.
    for (const text of ["/", "жиырма", "20"]) {
      await page.keyboard.type(text);
      if (text !== "/") await page.keyboard.press("Enter");
    }
    await page.locator("#fields-delivered:focus").waitFor();
    expect(await page.locator("#fields-received-words").inputValue()).toBe("жиырма");
    await page.locator(".finding", { hasText: "24" }).first().waitFor();
    await page.context().close();
  });

  test("three differences are settled with a key each; what clerks wrote is shown as text", async () => {
    const { station = "", district = "" } = stations[5] ?? {};
    const evil = "<img src=x onerror=alert(1)>";
    const paper = served.open.paperOf(station);
    const { registered = 0, invalid = 0 } = paper.fields as Record<string, number>;
    const worded = { read: invalid, written: invalid, words: evil };
    const absent = { role: "member", state: "absent", seat: 5, reason: evil };
    const signatures = [...(paper.signatures ?? []).slice(0, 4), absent];
    for (const [who, fields] of [
      ["differs-a", { ...paper.fields, registered: registered + 1, invalid: worded }],
      ["differs-b", paper.fields],
    ] as const) {
      const clerk = served.open.person(who, "territorial-clerk", district);
      const path = `/api/v1/units/${station}/entry`;
      const { paper: id } = (await (await clerk.send("post", path)).json()) as { paper: string };
      const protocol = { ...paper, fields, ...(who === "differs-a" ? { signatures } : {}) };
      expect((await clerk.send("put", path, { paper: id, revision: 0, page: 0, protocol })).status).toBe(200);
      const finishing = { paper: id, revision: 1, reasons: [], onPaper: evil };
      expect((await clerk.send("post", `${path}/finish`, finishing)).status).toBe(200);
    }
    served.open.person("settler", "supervisor", district);
    const page = await opened("settler", `/en/units/${station}/differences`);
    await page.locator("tbody input:focus").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(3);
    expect(await page.locator("#content").innerText()).toContain(evil);
    expect(await page.locator("#content img").count()).toBe(0);
    await bringAxe(page);
    expect(await violations(page, ALL_RULES)).toEqual([]);
    for (const key of ["2", "2", "2", "Enter"]) await page.keyboard.press(key);
    await page.getByText("Agreed: the paper waits").waitFor();
    await page.context().close();
  });

  test.each(LANGS)("axe finds nothing on the pages of entry: %s", async (lang) => {
    const { station = "", district = "" } = stations[2 + LANGS.indexOf(lang)] ?? {};
    served.open.person("axe", "territorial-clerk", district);
    served.open.person("axe", "supervisor", district);
    const all = [
      "entry",
      `units/${station}/custody`,
      `units/${station}/scans`,
      `units/${station}/differences`,
      "import",
    ];
    // Where only the words are other ones, what can be typed into is looked at.
    for (const tail of [`units/${station}/entry`, ...(lang === "kk" ? all : [])]) {
      const page = await opened("axe", `/${lang}/${tail}`);
      await page.locator("#content").waitFor();
      const begin = page.locator(".entry-start button.first");
      if (tail.endsWith("/entry")) {
        await begin.click();
        await page.locator("#fields-registered").fill("100");
        await page.locator("#fields-received").fill("150");
        await page.locator(".finding").first().waitFor();
      }
      await bringAxe(page);
      expect(await violations(page, ALL_RULES), tail).toEqual([]);
      await page.context().close();
    }
  });
});

/** Measures from each key until the browser's database has what it typed, in milliseconds, into `kept`. Runs in the page. */
async function watchKeeping(): Promise<void> {
  const kept: number[] = [];
  Object.assign(globalThis, { kept });
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = await answerOf(indexedDB.open("dauys-entry", 1));
  const has = async (figure: number): Promise<boolean> => {
    const all = await answerOf(database.transaction("drafts").objectStore("drafts").getAll());
    return all.some(({ protocol }) => protocol.fields.registered === figure);
  };
  const measure = async (figure: number): Promise<void> => {
    const begun = performance.now();
    while (!(await has(figure)) && performance.now() - begun < 5000);
    kept.push(performance.now() - begun);
  };
  document.addEventListener("input", ({ target }) => void measure(Number((target as HTMLInputElement).value)), {
    capture: true,
  });
}
