import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { onEachTables } from "@dauys/store/testing";
import { afterEach, expect, test } from "vitest";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { openAccounts } from "./accounts.ts";
import { totpCode } from "./index.ts";
import { softKey } from "./testing/authenticator.ts";
import { type Browser, browser, PASSWORD, seedOne, signIn } from "./testing/people.ts";

const ORIGIN = "https://office.example";
const FIRST = { signInName: "first", name: "Бірінші", lang: "kk", password: PASSWORD };

interface Offered {
  readonly ticket: string;
  readonly totp: { readonly secret: string };
  readonly key: Parameters<ReturnType<typeof softKey>["make"]>[0];
}

await onEachTables("taking up an account", (kind) => {
  let open: TestOffice;
  afterEach(() => open.close());
  const start = async (): Promise<void> => {
    open = await testOffice({ signIn: true, origin: ORIGIN, ...(kind.url === null ? {} : { postgres: kind.url }) });
  };
  const page = (): Browser => browser(open, ORIGIN);
  const code = (secret: string): string => totpCode(secret, open.office.clock.now());
  const setUp = async (into: Browser, body: object = FIRST): Promise<Record<string, unknown>> => {
    const begun = await into.call("post", "/api/v1/set-up", { code: open.accounts.firstCode, ...body });
    if (begun.status !== 200) return begun;
    const { ticket, totp } = begun as unknown as Offered;
    return into.call("post", "/api/v1/enrol/totp", { ticket, code: code(totp.secret) });
  };
  const inviteOne = async (admin: Browser, signInName: string): Promise<{ id: string; code: string }> => {
    const body = { signInName, name: `Name of ${signInName}`, lang: "ru", role: "precinct-clerk", unit: open.root };
    const made = await admin.call("post", "/api/v1/accounts", body);
    if (made.status !== 200) throw new Error(JSON.stringify(made));
    return made as unknown as { id: string; code: string };
  };

  test("the first administrator is made once, with a code that only the server's owner can read", async () => {
    await start();
    const file = join(open.office.folder, "first-administrator.txt");
    expect(readFileSync(file, "utf8").trim()).toBe(open.accounts.firstCode);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(
      (await page().call("post", "/api/v1/set-up", { ...FIRST, code: "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01" })).code,
    ).toBe("code-unknown");
    const admin = page();
    expect(await setUp(admin)).toMatchObject({ status: 200, enrolled: true });
    expect((await admin.call("get", "/api/v1/accounts")).status).toBe(200);
    expect((await setUp(page(), { ...FIRST, signInName: "second" })).code).toBe("already-set-up");
    const { tables, folder } = open.office;
    expect((await openAccounts({ tables, folder, origin: ORIGIN })).firstCode).toBeNull();
    expect(() => statSync(file)).toThrow(/ENOENT/);
  });

  test("two who begin at once do not both become the first administrator", async () => {
    await start();
    const both = await Promise.all(["one", "two"].map((signInName) => setUp(page(), { ...FIRST, signInName })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await open.office.tables.query("SELECT id FROM people")).toHaveLength(1);
  });

  test("a node with another key than the one the accounts were made with does not start", async () => {
    await start();
    const folder = join(open.office.folder, "another-node");
    await expect(openAccounts({ tables: open.office.tables, folder, origin: ORIGIN })).rejects.toThrow(
      /copy it from the folder/,
    );
  });

  test("only a rehearsal may do without a second factor, and then nobody needs one", async () => {
    await start();
    const parts = {
      tables: open.office.tables,
      folder: open.office.folder,
      origin: ORIGIN,
      secondFactor: "off" as const,
    };
    await expect(openAccounts(parts)).rejects.toThrow(/rehearsal only/);
    await open.close();
    open = await testOffice({ signIn: true, origin: ORIGIN, settings: { secondFactor: "off" } });
    const admin = page();
    expect(await admin.call("post", "/api/v1/set-up", { code: open.accounts.firstCode, ...FIRST })).toMatchObject({
      enrolled: true,
    });
    expect(await page().call("post", "/api/v1/sign-in", { signInName: "first", password: PASSWORD })).toMatchObject({
      signedIn: true,
    });
  });

  test("an invitation is taken up once, before its time is over, and leaves nothing behind until a second factor is shown", async () => {
    await start();
    const admin = page();
    await setUp(admin);
    const { code: printed } = await inviteOne(admin, "clerk");
    expect(
      (await page().call("post", "/api/v1/invitations/accept", { code: printed, password: "password1234" })).code,
    ).toBe("password-common");
    const accept = { code: ` ${printed.toLowerCase().replaceAll("-", "")}`, password: PASSWORD };
    const clerk = page();
    const first = (await clerk.call("post", "/api/v1/invitations/accept", accept)) as unknown as Offered;
    expect((await clerk.call("post", "/api/v1/enrol/totp", { ticket: first.ticket, code: "000000" })).code).toBe(
      "code-wrong",
    );
    expect((await page().call("post", "/api/v1/sign-in", { signInName: "clerk", password: PASSWORD })).status).toBe(
      401,
    );
    const again = (await clerk.call("post", "/api/v1/invitations/accept", accept)) as unknown as Offered;
    const body = { ticket: again.ticket, code: code(again.totp.secret) };
    const response = await clerk.ask("post", "/api/v1/enrol/totp", body);
    const done = (await response.json()) as { enrolled: boolean; recoveryCodes: readonly string[] };
    expect([done.enrolled, done.recoveryCodes.length]).toEqual([true, 10]);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-dauys=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/),
    ]);
    expect(
      (await page().call("post", "/api/v1/enrol/totp", { ticket: first.ticket, code: code(first.totp.secret) })).code,
    ).toBe("code-unknown");
    expect((await page().call("post", "/api/v1/invitations/accept", accept)).code).toBe("code-unknown");
    const late = await inviteOne(admin, "late");
    open.pass(14 * 86_400_000);
    expect((await page().call("post", "/api/v1/invitations/accept", { ...accept, code: late.code })).code).toBe(
      "code-unknown",
    );
  });

  test("a code of an invitation cannot be guessed: an address has so many tries", async () => {
    await start();
    const codes = Array.from({ length: 45 }, (_, i) => `AAAA-BBBB-CCCC-${String(i).padStart(4, "0")}`);
    const answers: unknown[] = [];
    for (const one of codes)
      answers.push((await page().call("post", "/api/v1/invitations/accept", { code: one, password: PASSWORD })).code);
    expect(answers.filter((one) => one === "code-unknown")).toHaveLength(40);
    expect(answers.at(-1)).toBe("pause");
  });

  test("a recovery code lets in once, and only beside the password", async () => {
    await start();
    const admin = page();
    const { recoveryCodes } = (await setUp(admin)) as { recoveryCodes: readonly string[] };
    const [used = ""] = recoveryCodes;
    const enter = async (): Promise<Record<string, unknown>> => {
      const { ticket } = await page().call("post", "/api/v1/sign-in", { signInName: "first", password: PASSWORD });
      return page().call("post", "/api/v1/sign-in/code", { ticket, kind: "recovery-code", code: used.toLowerCase() });
    };
    expect((await enter()).status).toBe(200);
    expect((await enter()).status).toBe(401);
    expect((await admin.call("get", "/api/v1/account")).recoveryCodes).toBe(9);
    expect(JSON.stringify(await open.office.tables.query("SELECT * FROM recovery_codes"))).not.toContain(
      used.replaceAll("-", ""),
    );
  });

  test("a key is enrolled, is the second factor, and alone is enough only if it asked who is there", async () => {
    await start();
    const admin = page();
    await setUp(admin);
    const { code: printed } = await inviteOne(admin, "keeper");
    const key = softKey(ORIGIN);
    const person = page();
    const begun = (await person.call("post", "/api/v1/invitations/accept", {
      code: printed,
      password: PASSWORD,
    })) as unknown as Offered;
    const other = softKey("https://evil.example").make(begun.key);
    expect(
      (await person.call("post", "/api/v1/enrol/key", { ticket: begun.ticket, response: other, label: "x" })).code,
    ).toBe("key-refused");
    const response = key.make(begun.key);
    expect(
      (await person.call("post", "/api/v1/enrol/key", { ticket: begun.ticket, response, label: "Кілт" })).status,
    ).toBe(200);

    const second = (await page().call("post", "/api/v1/sign-in", { signInName: "keeper", password: PASSWORD })) as {
      ticket?: string;
      factors?: { key: { challenge: string } };
    };
    const shown = {
      ticket: second.ticket,
      response: key.show(second.factors?.key ?? { challenge: "" }, { verified: false }),
    };
    expect((await page().call("post", "/api/v1/sign-in/key", shown)).status).toBe(200);
    expect((await page().call("post", "/api/v1/sign-in/key", shown)).code).toBe("ticket-over");

    const alone = async (more?: Parameters<typeof key.show>[1]): Promise<Record<string, unknown>> => {
      const offer = (await page().call("post", "/api/v1/sign-in/passkey/options")) as unknown as {
        ticket: string;
        options: { challenge: string };
      };
      return page().call("post", "/api/v1/sign-in/passkey", {
        ticket: offer.ticket,
        response: key.show(offer.options, more),
      });
    };
    expect((await alone({ verified: false })).status).toBe(401);
    expect((await alone({ origin: "https://evil.example" })).status).toBe(401);
    expect((await alone({ counter: 1 })).status).toBe(401);
    expect((await alone()).status).toBe(200);
    const offer = (await page().call("post", "/api/v1/sign-in/passkey/options")) as unknown as { ticket: string };
    const replayed = { ticket: offer.ticket, response: key.show({ challenge: "AAAA" }) };
    expect((await page().call("post", "/api/v1/sign-in/passkey", replayed)).status).toBe(401);
  });

  test("an address is not offered challenges without end", async () => {
    await start();
    const offer = (): Promise<Record<string, unknown>> => page().call("post", "/api/v1/sign-in/passkey/options");
    for (let i = 0; i < 300; i += 1) expect((await offer()).status).toBe(200);
    expect((await offer()).code).toBe("pause");
    open.pass(5_000);
    expect((await offer()).status).toBe(200);
  });

  test("somebody whose password is paused still enters with a key", async () => {
    await start();
    await seedOne(open, "target", "precinct-clerk", open.root);
    const target = await signIn(open, "target", page());
    const key = softKey(ORIGIN);
    const begun = (await target.call("post", "/api/v1/account/keys")) as unknown as {
      ticket: string;
      options: Offered["key"];
    };
    const added = await target.call("put", "/api/v1/account/keys", {
      ticket: begun.ticket,
      response: key.make(begun.options),
      label: "k",
    });
    expect(added.status).toBe(200);
    for (let i = 0; i < 6; i += 1)
      await page().call("post", "/api/v1/sign-in", { signInName: "target", password: "guess guess guess" });
    expect((await page().call("post", "/api/v1/sign-in", { signInName: "target", password: PASSWORD })).code).toBe(
      "pause",
    );
    const offer = (await page().call("post", "/api/v1/sign-in/passkey/options")) as unknown as {
      ticket: string;
      options: { challenge: string };
    };
    const response = key.show(offer.options);
    expect((await page().call("post", "/api/v1/sign-in/passkey", { ticket: offer.ticket, response })).status).toBe(200);
  });
});
