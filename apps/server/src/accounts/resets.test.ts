import { onEachTables } from "@dauys/store/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { totpCode } from "./index.ts";
import { type Browser, browser, seedOne, signIn } from "./testing/people.ts";

await onEachTables("resets and sessions", (kind) => {
  let open: TestOffice;
  let admin: Browser;
  let station: string;
  beforeAll(async () => {
    open = await testOffice({ signIn: true, ...(kind.url === null ? {} : { postgres: kind.url }) });
    station = open.stations[0]?.station ?? "";
    await seedOne(open, "admin", "administrator", open.root);
    await seedOne(open, "clerk", "precinct-clerk", station);
    await seedOne(open, "watcher", "auditor", open.root);
    await seedOne(open, "stand-in", "territorial-clerk", open.root);
  });
  afterAll(() => open.close());
  const fresh = async (): Promise<void> => {
    admin = await signIn(open, "admin");
  };

  test("the code of a new invitation works once a second person has confirmed it in their own session, and never before", async () => {
    const { district = "", region = "" } = open.stations[0] ?? {};
    const away = open.stations.find((each) => each.region !== region)?.district ?? "";
    for (const [id, unit] of [
      ["chief", district],
      ["stranger", away],
    ] as const) {
      await seedOne(open, id, "supervisor", unit);
    }
    await seedOne(open, "phoneless", "precinct-clerk", station);
    await fresh();
    const invited = await admin.call("post", "/api/v1/accounts/phoneless/invitations", {});
    expect(invited.waits).toBe(true);
    expect((await admin.call("get", "/api/v1/accounts/phoneless")).waits).toBe(true);
    const password = "тоғыз ағаш, бір көл";
    const take = () => browser(open).call("post", "/api/v1/invitations/accept", { code: invited.code, password });
    const confirm = (by: Browser) => by.call("post", "/api/v1/accounts/phoneless/reset");
    expect((await take()).code).toBe("reset-waits");

    // Neither who printed the code, nor somebody without a hand in these units, nor a colleague makes it work.
    expect((await confirm(admin)).code).toBe("own-reset");
    const stranger = await signIn(open, "stranger");
    expect((await confirm(stranger)).code).toBe("no-reset");
    expect((await stranger.call("get", "/api/v1/resets")).resets).toEqual([]);
    expect((await confirm(await signIn(open, "clerk"))).code).toBe("not-allowed");
    expect((await take()).code).toBe("reset-waits");

    // Nor somebody who was given a role for the occasion.
    const own = await admin.call("post", "/api/v1/accounts/stand-in/grants", { role: "supervisor", unit: open.root });
    expect(own.status).toBe(200);
    expect((await confirm(await signIn(open, "stand-in"))).code).toBe("no-reset");

    const chief = await signIn(open, "chief");
    expect((await chief.call("get", "/api/v1/resets")).resets).toContainEqual(
      expect.objectContaining({ person: "phoneless", askedBy: "Name of admin" }),
    );
    const page = async () => (await chief.ask("get", "/en/")).text();
    expect(await page()).toContain("/api/v1/accounts/phoneless/reset");
    expect((await confirm(chief)).status).toBe(200);
    expect((await confirm(chief)).code).toBe("no-reset");
    expect(await page()).not.toContain("phoneless");
    const taken = (await take()) as unknown as { readonly ticket: string; readonly totp: { readonly secret: string } };
    const code = totpCode(taken.totp.secret, open.office.clock.now());
    expect((await browser(open).call("post", "/api/v1/enrol/totp", { ticket: taken.ticket, code })).status).toBe(200);
    const lines = await open.office.tables.query<{ person: string; outcome: string }>(
      "SELECT person, outcome FROM audit_lines WHERE deed = 'reset-confirmed' ORDER BY seq",
    );
    expect(lines.map(({ person, outcome }) => `${person} ${outcome}`)).toEqual([
      "admin own-reset",
      "stranger no-reset",
      "stand-in no-reset",
      "chief done",
      "chief no-reset",
    ]);
  });

  test("a second new invitation undoes what was confirmed for the first, and a first one ever waits for nobody", async () => {
    await seedOne(open, "twice", "precinct-clerk", station);
    await seedOne(open, "other-admin", "administrator", open.root);
    const other = await signIn(open, "other-admin");
    await fresh();
    const again = () => admin.call("post", "/api/v1/accounts/twice/invitations", {});
    const take = (code: unknown) =>
      browser(open).call("post", "/api/v1/invitations/accept", { code, password: "тоғыз ағаш, бір көл" });
    await again();
    expect((await other.call("post", "/api/v1/accounts/twice/reset")).status).toBe(200);
    const { code, waits } = await again();
    expect(waits).toBe(true);
    expect((await take(code)).code).toBe("reset-waits");
    expect((await other.call("post", "/api/v1/accounts/twice/reset")).status).toBe(200);
    expect((await take(code)).status).toBe(200);

    const body = { signInName: "brand-new", name: "Brand New", lang: "en", role: "precinct-clerk", unit: station };
    const made = await admin.call("post", "/api/v1/accounts", body);
    const anew = await admin.call("post", `/api/v1/accounts/${made.id}/invitations`, {});
    expect([made.waits, anew.waits]).toEqual([false, false]);
    expect((await take(anew.code)).status).toBe(200);
  });

  test("an administrator ends every session but their own, and it stands in the trail", async () => {
    await fresh();
    const [clerk, watcher] = [await signIn(open, "clerk"), await signIn(open, "watcher")];
    expect((await clerk.call("post", "/api/v1/sessions/end")).code).toBe("not-allowed");
    const done = await admin.call("post", "/api/v1/sessions/end");
    expect(done.ended).toBeGreaterThanOrEqual(2);
    for (const one of [clerk, watcher]) expect((await one.call("get", "/api/v1/account")).status).toBe(401);
    expect((await admin.call("get", "/api/v1/account")).status).toBe(200);
    expect((await (await signIn(open, "clerk")).call("get", "/api/v1/account")).status).toBe(200);
    const [line] = await open.office.tables.query<{ person: string }>(
      "SELECT person FROM audit_lines WHERE deed = 'everybody-signed-out'",
    );
    expect(line?.person).toBe("admin");
  });
});
