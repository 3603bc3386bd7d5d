import { onEachTables } from "@dauys/store/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { personName, seedPeople } from "./index.ts";
import { type Browser, browser, PASSWORD, seedOne, signIn } from "./testing/people.ts";

await onEachTables("accounts and administrators", (kind) => {
  let open: TestOffice;
  let admin: Browser;
  let station: string;
  beforeAll(async () => {
    open = await testOffice({ signIn: true, ...(kind.url === null ? {} : { postgres: kind.url }) });
    station = open.stations[0]?.station ?? "";
    for (const id of ["admin", "admin-2", "admin-3"]) await seedOne(open, id, "administrator", open.root);
    for (const id of ["clerk", "leaver", "grower", "lost"]) await seedOne(open, id, "precinct-clerk", station);
    await seedOne(open, "watcher", "auditor", open.root);
    admin = await signIn(open, "admin");
  });
  afterAll(() => open.close());
  const give = (person: string, role: string, more: object = {}, by: Browser = admin) =>
    by.call("post", `/api/v1/accounts/${person}/grants`, { role, unit: station, ...more });
  const fresh = async (): Promise<void> => {
    admin = await signIn(open, "admin");
  };

  test("an account is made with one role, and its answer is the only place where the code stands", async () => {
    await fresh();
    const body = { signInName: "New.Person", name: "Жаңа Адам", lang: "kk", role: "supervisor", unit: open.root };
    const made = await admin.call("post", "/api/v1/accounts", body);
    expect(made).toMatchObject({ status: 200, address: "http://127.0.0.1:8080/kk/invitation" });
    expect(await personName(open.office.tables, String(made.id))).toBe("Жаңа Адам");
    expect((await admin.call("post", "/api/v1/accounts", body)).code).toBe("name-taken");
    const shown = await admin.call("get", `/api/v1/accounts/${made.id}`);
    expect(shown).toMatchObject({
      signInName: "new.person",
      state: "invited",
      grants: [{ role: "supervisor", unit: open.root }],
    });
    const everything: unknown[] = [shown];
    for (const table of ["people", "invitations", "tickets", "audit_lines"]) {
      everything.push(await open.office.tables.query(`SELECT * FROM ${table}`));
    }
    const code = String(made.code);
    expect(JSON.stringify(everything)).not.toContain(code);
    expect(JSON.stringify(everything)).not.toContain(code.replaceAll("-", ""));
  });

  test("an account's body takes nothing that nobody asked for, and nothing that does not fit the record", async () => {
    await fresh();
    const body = { signInName: "someone", name: "Some One", lang: "en", role: "member", unit: station, seat: 1 };
    const make = (more: object) => admin.call("post", "/api/v1/accounts", { ...body, ...more });
    for (const more of [{ active: 1 }, { password: PASSWORD }, { grants: [] }, { id: "admin" }, { madeBy: "x" }]) {
      expect((await make(more)).status, JSON.stringify(more)).toBe(400);
    }
    expect((await make({ signInName: "a b" })).status).toBe(400);
    expect((await make({ name: "line\nbreak" })).status).toBe(400);
    expect((await make({ name: "right\u202eto left" })).status).toBe(400);
    expect((await make({ role: "king" })).status).toBe(400);
    expect((await make({ unit: "nowhere" })).code).toBe("unit-unknown");
    expect((await make({ seat: null })).code).toBe("seat-wrong");
    expect((await make({ seat: 999 })).code).toBe("seat-wrong");
    expect((await make({ role: "supervisor" })).code).toBe("seat-wrong");
    expect((await make({ party: "nobody's" })).code).toBe("party-wrong");
    expect((await make({ role: "proxy", seat: null })).code).toBe("party-wrong");
    expect((await admin.call("get", "/api/v1/accounts?search=someone")).people).toEqual([]);
  });

  test("a whole list is invited, or nobody of it, and a refusal says which line", async () => {
    await fresh();
    const row = { lang: "kk", role: "precinct-clerk", unit: station };
    const people = Array.from({ length: 30 }, (_, i) => ({ ...row, signInName: `many-${i}`, name: `Many ${i}` }));
    const send = (list: readonly object[]) => admin.call("post", "/api/v1/invitations", { people: list });
    expect(await send([...people, { ...row, signInName: "clerk", name: "Again" }])).toMatchObject({
      code: "name-taken",
      details: { row: 31 },
    });
    expect(await send([people[0] ?? {}, { ...people[1], unit: "nowhere" }])).toMatchObject({ details: { row: 2 } });
    expect((await send([...people, people[4] ?? {}])).code).toBe("name-taken");
    expect((await send([{ ...people[0], admin: true }])).status).toBe(400);
    expect((await admin.call("get", "/api/v1/accounts?search=many-")).people).toEqual([]);
    const { invited } = (await send(people)) as unknown as { readonly invited: readonly { code: string }[] };
    expect(new Set(invited.map(({ code }) => code)).size).toBe(30);
    expect((await admin.call("get", "/api/v1/accounts?search=many-")).people).toHaveLength(30);
    expect((await send(people)).code).toBe("name-taken");
  });

  test("nobody changes their own roles, and who makes accounts holds no other role", async () => {
    await fresh();
    expect((await give("admin", "supervisor")).code).toBe("own-account");
    expect((await admin.call("post", "/api/v1/accounts/admin/close")).code).toBe("own-account");
    expect((await give("admin-2", "supervisor")).code).toBe("roles-apart");
    expect((await give("clerk", "administrator", { unit: open.root })).code).toBe("roles-apart");
    expect((await give("watcher", "observer")).code).toBe("roles-apart");
    expect((await give("clerk", "supervisor", { unit: open.root })).status).toBe(200);
    expect((await give("clerk", "supervisor", { unit: open.root })).code).toBe("same-grant");
    const clerk = await signIn(open, "clerk");
    expect((await give("clerk", "chair", { seat: 1 }, clerk)).code).toBe("not-allowed");
  });

  test("a role that is given or taken ends the sessions, and what was taken is gone at once", async () => {
    await fresh();
    const grower = await signIn(open, "grower");
    await give("grower", "territorial-clerk", { unit: open.root });
    expect((await grower.call("get", "/api/v1/account")).status).toBe(401);
    await signIn(open, "grower", grower);
    const { grants } = await admin.call("get", "/api/v1/accounts/grower");
    const [, second] = grants as readonly { id: string }[];
    expect((await admin.call("delete", `/api/v1/accounts/clerk/grants/${second?.id}`)).code).toBe("code-unknown");
    expect((await admin.call("delete", `/api/v1/accounts/grower/grants/${second?.id}`)).status).toBe(200);
    expect((await grower.call("get", "/api/v1/account")).status).toBe(401);
  });

  test("an administrator lifts a pause, and nobody else does", async () => {
    await fresh();
    const enter = (password: string) =>
      browser(open).call("post", "/api/v1/sign-in", { signInName: "grower", password });
    for (let i = 0; i < 5; i += 1) await enter("guess guess guess");
    expect((await enter(PASSWORD)).code).toBe("pause");
    const clerk = await signIn(open, "clerk");
    expect((await clerk.call("post", "/api/v1/accounts/grower/lift-pause")).code).toBe("not-allowed");
    expect((await admin.call("post", "/api/v1/accounts/grower/lift-pause")).status).toBe(200);
    expect((await enter(PASSWORD)).status).toBe(200);
  });

  test("a closed account has no session and no way in, until it is opened again", async () => {
    await fresh();
    const leaver = await signIn(open, "leaver");
    await admin.call("post", "/api/v1/accounts/leaver/close");
    expect((await leaver.call("get", "/api/v1/account")).status).toBe(401);
    const enter = () => browser(open).call("post", "/api/v1/sign-in", { signInName: "leaver", password: PASSWORD });
    expect((await enter()).code).toBe("sign-in-failed");
    expect((await admin.call("post", "/api/v1/accounts/leaver/invitations", {})).code).toBe("inactive");
    await admin.call("post", "/api/v1/accounts/leaver/open");
    expect((await enter()).status).toBe(200);
  });

  test("two administrators who close each other at once do not leave the office without one", async () => {
    const [two, three] = [await signIn(open, "admin-2"), await signIn(open, "admin-3")];
    const done = await Promise.all([
      two.call("post", "/api/v1/accounts/admin-3/close"),
      three.call("post", "/api/v1/accounts/admin-2/close"),
    ]);
    expect(done.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("who is invited anew has lost everything from before, and nothing else resets a second factor", async () => {
    await fresh();
    const lost = await signIn(open, "lost");
    expect((await admin.call("post", "/api/v1/accounts/lost/invitations", { days: 3 })).status).toBe(200);
    expect((await lost.call("get", "/api/v1/account")).status).toBe(401);
    const shown = await admin.call("get", "/api/v1/accounts/lost");
    expect(shown).toMatchObject({ state: "invited", totp: false, keys: 0, recoveryCodes: 0, sessions: 0 });
    expect(
      (await browser(open).call("post", "/api/v1/sign-in", { signInName: "lost", password: PASSWORD })).status,
    ).toBe(401);
  });

  test("an open session cannot be changed into more: factors, codes and passwords ask for a fresh sign-in", async () => {
    const clerk = await signIn(open, "clerk");
    open.pass(600_000);
    for (const [method, path, body] of [
      ["post", "/api/v1/account/password", { current: PASSWORD, password: "тоғыз ағаш, бір көл" }],
      ["post", "/api/v1/account/recovery-codes", undefined],
      ["delete", "/api/v1/account/totp", undefined],
    ] as const) {
      expect((await clerk.call(method, path, body)).code, path).toBe("sign-in-again");
    }
    await signIn(open, "clerk", clerk);
    const elsewhere = await signIn(open, "clerk");
    const before = clerk.cookie();
    expect((await clerk.call("delete", "/api/v1/account/totp")).code).toBe("last-factor");
    expect((await clerk.call("post", "/api/v1/account/recovery-codes")).recoveryCodes).toHaveLength(10);
    expect(clerk.cookie()).not.toBe(before);
    expect((await elsewhere.call("get", "/api/v1/account")).status).toBe(401);
    const others = await signIn(open, "grower");
    const [theirs] = (await others.call("get", "/api/v1/account")).sessions as readonly { id: string }[];
    await clerk.call("delete", `/api/v1/account/sessions/${theirs?.id}`);
    expect((await others.call("get", "/api/v1/account")).status).toBe(200);
  });

  test("a password is changed by whoever knows the one so far, and the one so far is worth nothing afterwards", async () => {
    await seedOne(open, "changer", "precinct-clerk", station);
    const changer = await signIn(open, "changer");
    const next = "тоғыз ағаш, бір көл";
    const change = (body: object) => changer.call("post", "/api/v1/account/password", body);
    expect((await change({ password: next })).status).toBe(400);
    expect((await change({ current: "a guess of mine", password: next })).code).toBe("sign-in-failed");
    expect((await change({ current: PASSWORD, password: "changer-changer" })).code).toBe("password-name");
    expect((await change({ current: PASSWORD, password: next })).status).toBe(200);
    const enter = (password: string) =>
      browser(open).call("post", "/api/v1/sign-in", { signInName: "changer", password });
    expect((await enter(PASSWORD)).status).toBe(401);
    expect((await enter(next)).status).toBe(200);
  });

  test("names with markup are text on every page, and what was done stands in a trail that holds, without a secret", async () => {
    await fresh();
    const name = `<img src=x onerror=alert(1)> "'</title>`;
    const body = { signInName: "markup", name, lang: "en", role: "observer", unit: station };
    const { id } = await admin.call("post", "/api/v1/accounts", body);
    for (const path of ["/en/accounts", `/ru/accounts/${id}`, "/kk/audit", "/en/accounts?search=%3Cimg%20src"]) {
      const html = await (await admin.ask("get", path)).text();
      expect(html, path).not.toMatch(/<img src=x/);
      expect(html, path).toContain("<main");
    }
    const check = await admin.call("get", "/api/v1/audit/check");
    expect(check).toMatchObject({ ok: true });
    const trail = await (await admin.ask("get", "/api/v1/audit/export")).text();
    expect(trail.trimEnd().split("\n")).toHaveLength(Number(check.lines));
    for (const secret of [PASSWORD, "JBSWY3DPEHPK3PXP", "dauys-local"]) expect(trail).not.toContain(secret);
    expect(trail).toMatch(/"deed":"role-given"[^\n]*"outcome":"roles-apart"/);
  });

  test("where one goes after signing in is a page of the office", async () => {
    const at = async (to: string): Promise<string> => {
      const html = await (await browser(open).ask("get", `/en/sign-in?to=${encodeURIComponent(to)}`)).text();
      return /data-next="([^"]*)"/.exec(html)?.[1] ?? "";
    };
    expect(await at("/ru/queues?state=late")).toBe("/ru/queues?state=late");
    for (const to of [
      "https://evil.example/",
      "//evil.example/en/",
      "/en//evil.example",
      "/\\evil.example",
      "/en/\\evil",
      "javascript:alert(1)",
      "/api/v1/x",
    ]) {
      expect(await at(to), to).toBe("/en/");
    }
  });

  test("known passwords are for rehearsals alone", async () => {
    const official = { ...open.office, record: { ...open.office.record, read: async () => "official" as never } };
    await expect(seedPeople(official, [])).rejects.toThrow(/rehearsal/);
  });
});
