import { beforeEach, expect, test } from "vitest";
import { officePages } from "../build/compile.ts";
import type { Deed, Office } from "../office/index.ts";
import { ROUTES } from "../routes.ts";
import { healthRoutes } from "../run/health-routes.ts";
import { makeMetrics } from "../run/metrics.ts";
import { makeApp } from "./app.ts";
import { budget, COSTLY_ALLOWANCE, SESSION_ALLOWANCE } from "./budget.ts";
import { json, page } from "./reply.ts";
import { route } from "./route.ts";

const ORIGIN = "http://127.0.0.1:8080";
const BEGAN = 1_900_000_000_000;
const deeds: Deed[] = [];
let now = BEGAN;

const office = {
  origin: ORIGIN,
  clock: { now: () => now },
  tables: { query: async () => [{ one: 1 }] },
  audit: { write: async (deed: Deed) => void deeds.push(deed) },
  log: { info: () => {}, error: () => {} },
  record: { kind: "rehearsal", units: async () => ({ above: () => null }), store: { size: async () => 1 } },
} as unknown as Office;
const plain = { summary: "Tells.", access: "signed-in", handle: () => json({}) } as const;
const routes = [
  route({ ...plain, method: "get", path: "/api/v1/thing" }),
  route({ ...plain, method: "post", path: "/api/v1/thing" }),
  route({ ...plain, method: "get", path: "/api/v1/costly", counts: "costly" }),
  route({ ...plain, method: "post", path: "/api/v1/sign-out", counts: "free" }),
  route({
    ...plain,
    method: "get",
    path: "/:lang/thing",
    handle: () => page("notice", { code: "x", text: "" }, "A thing"),
  }),
  ...healthRoutes({
    isStopping: () => false,
    metrics: makeMetrics(),
    describe: () => ({}),
    authority: null,
    forwarder: null,
  }),
];
const sessionOf = async (id: string) => {
  const person = { id: `person of ${id}`, name: "Айгүл", lang: "kk" as const, grants: [] };
  return { id, csrf: "token", idleEnd: now + 900_000, person };
};
const pages = await officePages();
let app = makeApp({ office, routes, sessions: { sessionOf }, pages, addressOf: () => "127.0.0.1" });

beforeEach(() => {
  now = BEGAN;
  deeds.length = 0;
  app = makeApp({ office, routes, sessions: { sessionOf }, pages, addressOf: () => "127.0.0.1" });
});

function ask(path: string, method = "GET", session = "a", lang = "en"): Promise<Response> {
  const headers = {
    cookie: `dauys-local=${session}`,
    origin: ORIGIN,
    "x-dauys-csrf": "token",
    "accept-language": lang,
  };
  return Promise.resolve(app.request(`${ORIGIN}${path}`, { method, headers }));
}

async function statuses(count: number, path: string, method = "GET"): Promise<readonly number[]> {
  const answered: number[] = [];
  for (let i = 0; i < count; i += 1) answered.push((await ask(path, method)).status);
  return answered;
}
const all = (count: number, status: number): readonly number[] => Array.from({ length: count }, () => status);

test("a session that asks without end is told to wait, in its language, and goes on when it has", async () => {
  expect(await statuses(SESSION_ALLOWANCE.most, "/api/v1/thing")).toEqual(all(SESSION_ALLOWANCE.most, 200));
  const refused = await ask("/api/v1/thing", "GET", "a", "ru");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(await refused.json()).toEqual({
    code: "too-many",
    message: "Из этого сеанса слишком много запросов. Повторите через 1 с.",
  });
  expect((await ask("/api/v1/thing", "POST")).status).toBe(429);
  const shown = await ask("/kk/thing");
  expect(shown.status).toBe(429);
  expect(await shown.text()).toContain("Бұл сеанстан сұраулар тым жиі. 1 секундтан кейін қайталаңыз.");
  now += 1000;
  const { perSecond } = SESSION_ALLOWANCE;
  expect(await statuses(perSecond + 1, "/api/v1/thing")).toEqual([...all(perSecond, 200), 429]);
});

test("what one session has used up, no other one lacks, and nobody is kept from leaving", async () => {
  await statuses(SESSION_ALLOWANCE.most, "/api/v1/thing");
  expect((await ask("/api/v1/thing")).status).toBe(429);
  expect((await ask("/api/v1/thing", "GET", "b")).status).toBe(200);
  expect((await ask("/api/v1/sign-out", "POST")).status).toBe(200);
});

test("whoever watches the node is never refused for asking often", async () => {
  await statuses(SESSION_ALLOWANCE.most, "/api/v1/thing");
  expect((await ask("/api/v1/thing")).status).toBe(429);
  for (const path of ["/health/live", "/health/ready", "/metrics"]) {
    expect(await statuses(SESSION_ALLOWANCE.most / 10, path)).toEqual(all(SESSION_ALLOWANCE.most / 10, 200));
  }
});

test("what is costly has a smaller budget, and the rest goes on beside it", async () => {
  const { most, perSecond } = COSTLY_ALLOWANCE;
  expect(await statuses(most + 1, "/api/v1/costly")).toEqual([...all(most, 200), 429]);
  expect((await ask("/api/v1/thing")).status).toBe(200);
  now += 1000;
  expect(await statuses(perSecond + 1, "/api/v1/costly")).toEqual([...all(perSecond, 200), 429]);
});

test("that too much was asked stands in the trail once, and again once the budget had been whole", async () => {
  await statuses(SESSION_ALLOWANCE.most + 20, "/api/v1/thing");
  // The twentieth of a second lets one more through: that is the same storm.
  now += 1000 / SESSION_ALLOWANCE.perSecond;
  await statuses(3, "/api/v1/thing");
  const line = { person: "person of a", deed: "GET /api/v1/thing", unit: null, outcome: "too-many", detail: {} };
  expect(deeds).toEqual([line]);
  now += (1000 * SESSION_ALLOWANCE.most) / SESSION_ALLOWANCE.perSecond;
  await statuses(SESSION_ALLOWANCE.most + 2, "/api/v1/thing");
  expect(deeds).toEqual([line, line]);
});

test("no page that somebody works with comes near: twenty looked at, one typed into and a hundred loaded anew", async () => {
  const minute = 60_000;
  const times = [
    // Twenty pages that ask again at their shortest, a key every 300 ms, and the browser that opens all it had open.
    ...Array.from({ length: 20 }, (_, tab) => Array.from({ length: 15 }, (_, i) => i * 4_000 + tab)).flat(),
    ...Array.from({ length: 200 }, (_, i) => i * 300),
    ...Array.from({ length: 100 }, () => minute / 2),
  ].sort((a, b) => a - b);
  const kept = budget({ most: SESSION_ALLOWANCE.most / 3, perSecond: SESSION_ALLOWANCE.perSecond / 3 });
  for (let round = 0; round < 60; round += 1) {
    for (const at of times) expect(kept.spend("a", BEGAN + round * minute + at).ok).toBe(true);
  }
});

test("a session that is idle is forgotten, one that has debts is not, and a clock that is put back changes neither", () => {
  const small = budget({ most: 10, perSecond: 1 });
  for (let i = 0; i < 1000; i += 1) small.spend(`session ${i}`, BEGAN);
  expect(small.kept()).toBe(1000);
  for (let i = 0; i < 30; i += 1) small.spend("busy", BEGAN + 9_999 + i * 1000);
  expect(small.kept()).toBe(1);
  const spent = budget({ most: 10, perSecond: 1 });
  for (let i = 0; i < 10; i += 1) expect(spent.spend("a", BEGAN).ok).toBe(true);
  expect(spent.spend("a", BEGAN - 3_600_000)).toEqual({ ok: false, seconds: 1, first: true });
  expect(spent.spend("a", BEGAN - 3_600_000 + 500)).toEqual({ ok: false, seconds: 1, first: false });
  expect(spent.spend("a", BEGAN - 3_600_000 + 1_000).ok).toBe(true);
});

test("however many sessions there are, of no more than so many something is kept", () => {
  const small = budget({ most: 10, perSecond: 1 }, 100);
  for (let i = 0; i < 10_000; i += 1) small.spend(`session ${i}`, BEGAN);
  expect(small.kept()).toBeLessThanOrEqual(200);
});

test("what is costly says so, and the way out is free", () => {
  const counting = (kind: "costly" | "free"): readonly string[] =>
    ROUTES.filter(({ counts }) => counts === kind).map(({ method, path }) => `${method} ${path}`);
  expect(counting("free")).toEqual(["post /api/v1/sign-out", "post /api/v1/sign-out-everywhere"]);
  // Whatever takes files in, sets a paper, or reads a trail from end to end.
  for (const { method, path, upload, counts } of ROUTES) {
    if (upload !== undefined || /papers|\/audit\/|\/imports$/.test(path))
      expect(counts, `${method} ${path}`).toBe("costly");
  }
});
