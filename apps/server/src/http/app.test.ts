import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Grant } from "../access/index.ts";
import { officePages } from "../build/compile.ts";
import type { Deed, Office } from "../office/index.ts";
import type { OfficePages } from "../pages/office-pages.ts";
import { makeApp } from "./app.ts";
import { json, jsonUnlessSeen, page } from "./reply.ts";
import { route } from "./route.ts";
import type { Session } from "./session.ts";

const ORIGIN = "http://127.0.0.1:8080";
const ABOVE: Readonly<Record<string, string>> = { east: "nation", west: "nation", "e-1": "east" };

function session(grants: readonly Grant[]): Session {
  return {
    id: "s",
    csrf: "token",
    idleEnd: Date.now() + 60_000,
    person: { id: "p-1", name: "<b>Айгүл</b>", lang: "kk", grants },
  };
}

const deeds: Deed[] = [];
const logged: object[] = [];
const office = {
  origin: ORIGIN,
  folder: "",
  tables: null,
  clock: { now: () => 1_900_000_000_000 },
  audit: { write: async (deed: Deed) => void deeds.push(deed) },
  log: { info: () => {}, error: (event: string, facts: object) => void logged.push({ event, ...facts }) },
  record: {
    kind: "rehearsal",
    units: async () => ({ above: (unit: string) => (unit === "nation" ? null : ABOVE[unit]) }),
  },
} as unknown as Office;

const routes = [
  route({
    method: "post",
    path: "/api/v1/units/:unit/thing",
    summary: "Does a thing.",
    access: { action: "type-protocol", unit: ({ unit = "" }) => unit },
    body: z.strictObject({ votes: z.int() }),
    handle: ({ body, params }) => json({ unit: params.unit, votes: body.votes }),
  }),
  route({
    method: "post",
    path: "/api/v1/told",
    summary: "Tells itself what it did.",
    access: "signed-in",
    body: z.strictObject({}),
    tellsItself: true,
    handle: () => json({}),
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit",
    summary: "Shows a unit.",
    access: { action: "read-queues", unit: ({ unit = "" }) => unit },
    handle: ({ params }) => page("notice", { code: "x", text: params.unit ?? "" }, `Unit <${params.unit}>`),
  }),
  route({
    method: "get",
    path: "/api/v1/number",
    summary: "Tells a number.",
    access: "public",
    handle: ({ seen }) => jsonUnlessSeen("7", seen, () => ({ number: 7 })),
  }),
  route({
    method: "get",
    path: "/api/v1/broken",
    summary: "Fails.",
    access: "public",
    handle: () => {
      throw new Error("a secret\nof several lines");
    },
  }),
];

let pages: OfficePages;
beforeAll(async () => {
  pages = await officePages();
});

const clerk = session([{ role: "precinct-clerk", unit: "east", seat: null, party: null }]);
function ask(path: string, init: RequestInit = {}, signedIn: Session | null = clerk): Promise<Response> {
  const sessions = { sessionOf: async (cookie: string) => (cookie === "good" ? signedIn : null) };
  const app = makeApp({ office, routes, sessions, pages, addressOf: () => "127.0.0.1" });
  const headers = {
    cookie: "dauys-local=good",
    origin: ORIGIN,
    "x-dauys-csrf": "token",
    "content-type": "application/json",
    ...init.headers,
  };
  return Promise.resolve(app.request(`${ORIGIN}${path}`, { ...init, headers }));
}
const post = (unit: string, headers: Record<string, string> = {}, body = '{"votes":1}'): Promise<Response> =>
  ask(`/api/v1/units/${unit}/thing`, { method: "POST", body, headers });

test("a request reaches its route only within the units of a grant, and stands in the audit trail either way", async () => {
  deeds.length = 0;
  expect(await (await post("e-1")).json()).toEqual({ unit: "e-1", votes: 1 });
  expect((await post("west")).status).toBe(403);
  expect((await post("nowhere")).status).toBe(403);
  expect(deeds.map(({ unit, outcome, person }) => [person, unit, outcome])).toEqual([
    ["p-1", "e-1", "done"],
    ["p-1", "west", "not-allowed"],
    ["p-1", "nowhere", "not-allowed"],
  ]);
});

test("who reads what they may not, or sends what another site made, stands in the audit trail", async () => {
  deeds.length = 0;
  expect((await ask("/en/units/west")).status).toBe(403);
  await ask("/en/units/e-1");
  await post("e-1", { "x-dauys-csrf": "other" });
  await post("e-1", { origin: "https://evil.example", cookie: "" });
  expect(deeds.map(({ deed, outcome }) => `${deed}: ${outcome}`)).toEqual([
    "GET /:lang/units/:unit: not-allowed",
    "POST /api/v1/units/:unit/thing: csrf",
  ]);
});

test("of a route that writes its own lines, only what never reached it is noted", async () => {
  deeds.length = 0;
  const told = (body: string, who: Session | null = clerk): Promise<Response> =>
    ask("/api/v1/told", { method: "POST", body }, who);
  expect((await told("{}")).status).toBe(200);
  expect(deeds).toEqual([]);
  await told('{"role":"administrator"}');
  await told("{}", null);
  expect(deeds.map(({ outcome }) => outcome)).toEqual(["bad-request", "sign-in"]);
});

test("what changes something needs its own origin and the token of the session", async () => {
  expect((await post("e-1", { origin: "https://evil.example" })).status).toBe(403);
  expect((await post("e-1", { origin: "" })).status).toBe(403);
  expect((await post("e-1", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await (await post("e-1", { "x-dauys-csrf": "other" })).json()).code).toBe("csrf");
});

test("a body is read strictly: no member more, no other type, no broken text, nothing endless", async () => {
  expect((await post("e-1", {}, '{"votes":1,"role":"administrator"}')).status).toBe(400);
  expect((await post("e-1", {}, '{"votes":1,"votes":2}')).status).toBe(400);
  expect((await post("e-1", {}, '{"votes":1.5}')).status).toBe(400);
  expect((await post("e-1", { "content-type": "text/plain" })).status).toBe(415);
  expect((await post("e-1", {}, `{"votes":${" ".repeat(1_100_000)}1}`)).status).toBe(413);
  expect((await post("e-1", { "idempotency-key": "short" })).status).toBe(400);
  expect((await post("e-1", {}, '{"votes":1,"a":"\\u0000"}')).status).toBe(400);
  expect((await post("e%00")).status).toBe(400);
  expect((await post("e".repeat(201))).status).toBe(400);
});

test("what does not fit is named by its place and in the language, with no word of any other", async () => {
  const said = async (body: string, lang: string): Promise<string> =>
    (await (await post("e-1", { "accept-language": lang }, body)).json()).message;
  const wrong = '{"role":"administrator"}';
  expect(await said(wrong, "kk")).toBe("Сұрау түсініксіз: votes: берілмеген; role: мұндай мүше сұралмаған.");
  expect(await said(wrong, "ru")).toBe("Запрос непонятен: votes: не указано; role: такого поля здесь нет.");
  expect(await said(wrong, "en")).toBe("The request cannot be read: votes: is missing; role: was not asked for.");
  for (const body of ['{"votes":"9"}', "[]", "{", '{"votes":1,"votes":2}', '{"votes":1e300}', '{"votes":1.5}']) {
    for (const lang of ["kk", "ru"]) expect(await said(body, lang), body).not.toMatch(/(?!votes|JSON)\b[a-z]{3}/i);
  }
  const twice = await ask("/api/v1/number?a=1&a=2", { headers: { "accept-language": "ru" } });
  expect((await twice.json()).message).toBe("Запрос непонятен: один и тот же параметр указан дважды.");
});

test("who has not signed in is sent to the sign-in by pages, and told so by the interface", async () => {
  const refused = await ask("/api/v1/units/e-1/thing", { method: "POST", body: '{"votes":1}' }, null);
  expect([refused.status, (await refused.json()).code]).toEqual([401, "sign-in"]);
  const shown = await ask("/ru/units/e-1", {}, null);
  expect([shown.status, shown.headers.get("location")]).toEqual([303, "/ru/sign-in?to=%2Fru%2Funits%2Fe-1"]);
});

test("the interface answers in the language that a page names, else in the person's own", async () => {
  const said = async (headers: Record<string, string>): Promise<string> =>
    (await (await post("west", headers)).json()).message;
  expect(await said({ "accept-language": "ru" })).toMatch(/^Ваша роль/);
  expect(await said({ "accept-language": "en-GB,en;q=0.9" })).toMatch(/^Your role/);
  expect(await said({})).toMatch(/^Рөліңіз/);
});

test("two cookies of the same name are nobody's", async () => {
  const two = await ask("/ru/units/e-1", { headers: { cookie: "dauys-local=bad; dauys-local=good" } });
  expect(two.status).toBe(303);
});

test("a page is escaped, carries its policy, and is never kept", async () => {
  const shown = await ask("/kk/units/e-1");
  const html = await shown.text();
  expect(html).toContain("Unit &lt;e-1");
  expect(html).toContain("&lt;b>Айгүл");
  expect(html).not.toContain("<b>");
  expect(html).toContain('data-kind="rehearsal"');
  expect(shown.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  const [, style = ""] = /href="(\/assets\/style[^"]+)"/.exec(html) ?? [];
  expect((await ask(style)).headers.get("content-type")).toMatch(/^text\/css/);
});

test("of a request that ends before its body does, nothing stands in the audit trail", async () => {
  deeds.length = 0;
  const body = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" })),
  });
  const init = { method: "POST", body, duplex: "half" } as RequestInit;
  expect((await ask("/api/v1/units/e-1/thing", init)).status).toBe(499);
  expect(deeds).toEqual([]);
});

test("what fails says a number and none of the reason", async () => {
  const failed = await ask("/api/v1/broken");
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toContain("secret");
  // Where it failed, and nothing of the message either, however many lines that has.
  expect(logged.at(-1)).toMatchObject({ event: "request-failed", where: expect.stringMatching(/^at .*app\.test\.ts/) });
  expect(JSON.stringify(logged.at(-1))).not.toMatch(/secret|several/);
});

test("an address that is none gets a page in its language", async () => {
  expect((await ask("/de/units/e-1")).status).toBe(404);
  const none = await ask("/en/nothing");
  expect(none.status).toBe(404);
  expect(await none.text()).toContain("There is no such page");
});

test("an address of the interface that is none is refused in JSON, in the language that was asked for", async () => {
  for (const [accepted, words] of [
    ["kk", "Мұндай бет"],
    ["ru-KZ,ru;q=0.9", "Такой страницы"],
    ["en", "There is no such page"],
    ["fr", "Мұндай бет"],
  ] as const) {
    for (const path of ["/api/v1/nothing", "/api/", "/api"]) {
      const none = await ask(path, { headers: { "accept-language": accepted } });
      expect([none.status, none.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
      expect(await none.json()).toEqual({ code: "not-found", message: expect.stringContaining(words) });
    }
  }
  const posted = await ask("/api/v1/nothing", { method: "POST", body: "{}", headers: { "accept-language": "en" } });
  expect(await posted.json()).toMatchObject({ code: "not-found" });
  const page = await ask("/apis", { headers: { "accept-language": "ru" } });
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("Такой страницы");
});

test("whoever says what they have is told that nothing changed, with the same policy", async () => {
  const first = await ask("/api/v1/number");
  expect([first.status, first.headers.get("etag"), await first.json()]).toEqual([200, '"7"', { number: 7 }]);
  const again = await ask("/api/v1/number", { headers: { "if-none-match": '"7"' } });
  expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, '"7"', ""]);
  expect(again.headers.get("cache-control")).toBe("no-store");
  expect((await ask("/api/v1/number", { headers: { "if-none-match": '"6"' } })).status).toBe(200);
});
