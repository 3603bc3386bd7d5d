import { onEachTables } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { browser, codeNow, PASSWORD, seedOne, signIn } from "./testing/people.ts";

await onEachTables("signing in", (kind) => {
  let open: TestOffice;
  let root: string;
  beforeAll(async () => {
    open = await testOffice({ signIn: true, ...(kind.url === null ? {} : { postgres: kind.url }) });
    root = open.root;
    for (const id of ["clerk", "brute", "twice", "leaver", "recoverer"])
      await seedOne(open, id, "precinct-clerk", root);
  });
  afterAll(() => open.close());
  const wrong = (signInName: string, password = "not the password") =>
    browser(open).call("post", "/api/v1/sign-in", { signInName, password });

  test("a password and a code open a session, whose cookie no script can read", async () => {
    const page = browser(open);
    const first = await page.call("post", "/api/v1/sign-in", { signInName: " Clerk", password: PASSWORD });
    expect(first).toMatchObject({
      status: 200,
      signedIn: false,
      factors: { totp: true, key: null, recoveryCodes: false },
    });
    expect(page.cookie()).toBeNull();
    const body = { ticket: first.ticket, kind: "totp", code: codeNow(open) };
    const response = await page.ask("post", "/api/v1/sign-in/code", body);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^dauys-local=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await page.call("get", "/api/v1/account")).signInName).toBe("clerk");
    expect(JSON.stringify(await open.office.tables.query("SELECT * FROM sessions"))).not.toContain(
      cookie.slice("dauys-local=".length, "dauys-local=".length + 43),
    );
  });

  test("without the second factor there is no session, and its ticket is good for nothing else and for one time", async () => {
    const page = browser(open);
    open.pass(60_000);
    const { ticket } = await page.call("post", "/api/v1/sign-in", { signInName: "twice", password: PASSWORD });
    expect((await page.call("get", "/api/v1/account")).status).toBe(401);
    for (const path of ["enrol/totp", "sign-in/code"]) {
      const body = { ticket, code: "000000", ...(path === "sign-in/code" ? { kind: "recovery-code" } : {}) };
      expect((await page.call("post", `/api/v1/${path}`, body)).status, path).not.toBe(200);
    }
    const right = { ticket, kind: "totp", code: codeNow(open) };
    expect((await page.call("post", "/api/v1/sign-in/code", right)).status).toBe(200);
    expect((await browser(open).call("post", "/api/v1/sign-in/code", right)).code).toBe("ticket-over");
  });

  test("a code is good once, also within its half minute, also for two at the same moment", async () => {
    open.pass(60_000);
    const tickets = await Promise.all(
      [1, 2].map(
        async () =>
          (await browser(open).call("post", "/api/v1/sign-in", { signInName: "twice", password: PASSWORD })).ticket,
      ),
    );
    const code = codeNow(open);
    const both = await Promise.all(
      tickets.map((ticket) => browser(open).call("post", "/api/v1/sign-in/code", { ticket, kind: "totp", code })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test("who does not exist is answered as who does, and counted too", async () => {
    const [known, unknown] = [await wrong("leaver"), await wrong("nobody-here")];
    expect(unknown).toEqual(known);
    for (let i = 0; i < 4; i += 1) expect((await wrong("nobody-here")).code).toBe("sign-in-failed");
    expect((await wrong("nobody-here")).code).toBe("pause");
  });

  test("who does not exist is answered as slowly as who does", async () => {
    for (const id of ["slow-1", "slow-2", "slow-3", "slow-4"]) await seedOne(open, id, "precinct-clerk", root);
    const taken: { readonly known: number[]; readonly unknown: number[] } = { known: [], unknown: [] };
    for (let i = 0; i < 12; i += 1) {
      // One after the other, so that both meet the same load of the machine.
      for (const [kind, name] of [
        ["known", `slow-${(i % 4) + 1}`],
        ["unknown", `no-slow-${i % 4}`],
      ] as const) {
        // Time of the processor: what else the machine does shows in that of the clock.
        const began = process.cpuUsage();
        expect((await wrong(name)).status).toBe(401);
        const { user, system } = process.cpuUsage(began);
        taken[kind].push(user + system);
      }
    }
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[6] ?? 0;
    expect(middle(taken.unknown) / middle(taken.known)).toBeGreaterThan(0.5);
    expect(middle(taken.unknown) / middle(taken.known)).toBeLessThan(2);
  });

  test("somebody sees how often others tried before them", async () => {
    await seedOne(open, "noticer", "precinct-clerk", root);
    for (let i = 0; i < 3; i += 1) await wrong("noticer");
    const page = await signIn(open, "noticer");
    const [event] = (await page.call("get", "/api/v1/account")).events as readonly unknown[];
    expect(event).toMatchObject({ deed: "sign-in", failed: 3 });
    expect(await (await page.ask("get", "/en/account")).text()).toContain("failed attempts before: 3");
  });

  test("after five failures there is a pause for the right password too, which grows", async () => {
    open.pass(600_001);
    for (let i = 0; i < 5; i += 1) expect((await wrong("brute")).status).toBe(401);
    const paused = await browser(open).ask("post", "/api/v1/sign-in", { signInName: "brute", password: PASSWORD });
    expect([paused.status, paused.headers.get("retry-after")]).toEqual([429, "30"]);
    open.pass(30_000);
    expect((await wrong("brute")).status).toBe(401);
    open.pass(59_000);
    expect((await wrong("brute")).status).toBe(429);
    open.pass(1_000);
    await signIn(open, "brute");
    for (let i = 0; i < 5; i += 1) expect((await wrong("brute")).status).toBe(401);
  });

  test("twenty guesses at the same moment are not twenty free ones", async () => {
    open.pass(600_001);
    const all = await Promise.all(Array.from({ length: 20 }, () => wrong("guessed")));
    expect(all.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test("a session ends when nothing was done, in any case after twelve hours, and quiet requests do not keep it", async () => {
    const page = await signIn(open, "leaver");
    for (let i = 0; i < 4; i += 1) {
      open.pass(10 * 60_000);
      expect((await page.call("post", "/api/v1/session/stay")).idleEnd).toBe(open.office.clock.now() + 900_000);
    }
    open.pass(10 * 60_000);
    const cookie = page.cookie()?.slice("dauys-local=".length) ?? "";
    expect(await open.accounts.sessions.sessionOf(cookie, true)).not.toBeNull();
    open.pass(5 * 60_000);
    expect((await page.call("get", "/api/v1/account")).status).toBe(401);
    const long = await signIn(open, "leaver");
    for (let i = 0; i < 71; i += 1) {
      open.pass(10 * 60_000);
      expect((await long.call("get", "/api/v1/account")).status, `${i}`).toBe(200);
    }
    open.pass(10 * 60_000);
    expect((await long.call("get", "/api/v1/account")).status).toBe(401);
  });

  describe("attacks", () => {
    test("a cookie that somebody else chose is never taken over", async () => {
      const chosen = `dauys-local=${"A".repeat(43)}`;
      const page = browser(open);
      page.setCookie(chosen);
      await signIn(open, "clerk", page);
      expect(page.cookie()).not.toBe(chosen);
      const other = browser(open);
      other.setCookie(chosen);
      expect((await other.call("get", "/api/v1/account")).status).toBe(401);
    });

    test("signing in again makes another session and ends the one before", async () => {
      const page = await signIn(open, "clerk");
      const before = page.cookie();
      await signIn(open, "clerk", page);
      expect(page.cookie()).not.toBe(before);
      const old = browser(open);
      old.setCookie(before);
      expect((await old.call("get", "/api/v1/account")).status).toBe(401);
    });

    test("a sign-in or a sign-out that another site sends is refused", async () => {
      const evil = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
      const body = { signInName: "clerk", password: PASSWORD };
      expect((await browser(open).ask("post", "/api/v1/sign-in", body, evil)).status).toBe(403);
      const page = await signIn(open, "clerk");
      expect((await page.ask("post", "/api/v1/sign-out", undefined, evil)).status).toBe(403);
      expect((await page.ask("post", "/api/v1/sign-out", undefined, { "x-dauys-csrf": "guess" })).status).toBe(403);
      expect((await page.call("get", "/api/v1/account")).status).toBe(200);
    });

    test("a cookie is worth nothing after the sign-out, here and everywhere", async () => {
      const [one, two] = [await signIn(open, "clerk"), await signIn(open, "clerk")];
      const [first, second] = [one.cookie(), two.cookie()];
      await one.call("post", "/api/v1/sign-out");
      const replayed = browser(open);
      replayed.setCookie(first);
      expect((await replayed.call("get", "/api/v1/account")).status).toBe(401);
      expect((await two.call("get", "/api/v1/account")).status).toBe(200);
      const three = await signIn(open, "clerk");
      await three.call("post", "/api/v1/sign-out-everywhere");
      replayed.setCookie(second);
      expect((await replayed.call("get", "/api/v1/account")).status).toBe(401);
    });

    test("members that nobody asked for, and names that are statements, get nowhere", async () => {
      const more = { signInName: "clerk", password: PASSWORD, role: "administrator" };
      expect((await browser(open).call("post", "/api/v1/sign-in", more)).status).toBe(400);
      for (const signInName of ["' OR 1=1 --", 'clerk"; DROP TABLE people; --', "%"]) {
        expect((await wrong(signInName, PASSWORD)).status, signInName).toBe(401);
      }
      expect((await wrong("clerk\u0000", PASSWORD)).status).toBe(400);
      expect(await open.office.tables.query("SELECT id FROM people")).not.toEqual([]);
    });
  });
});
