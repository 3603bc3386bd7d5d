import {
  grantFor,
  looseObjects,
  ROLES,
  ROUTES,
  type Role,
  type Route,
  TEST_ORIGIN,
  testOffice,
  watchingRoutes,
} from "@dauys/server/testing";
import { afterAll, expect, test } from "vitest";

const open = await testOffice();
afterAll(open.close);
const tree = await open.office.record.units();
const [first, ...others] = open.stations;
const far = others.find(({ region }) => region !== first?.region);
const { station = "", district = "", region = "" } = first ?? {};
const parties = await open.office.record.read((fold) => fold.lists.map(({ list }) => list));

/** Which routes are open to whoever comes: none may join them unnoticed. */
const PUBLIC = [
  "get /",
  "get /:lang/invitation",
  "get /:lang/set-up",
  "get /:lang/sign-in",
  "post /api/v1/enrol/key",
  "post /api/v1/enrol/totp",
  "post /api/v1/invitations/accept",
  "post /api/v1/set-up",
  "post /api/v1/sign-in",
  "post /api/v1/sign-in/code",
  "post /api/v1/sign-in/key",
  "post /api/v1/sign-in/passkey",
  "post /api/v1/sign-in/passkey/options",
];

/** Which routes a running office has beside them, all open to whoever comes, for whoever runs it. */
const WATCHING = [
  "get /api/v1/openapi.json",
  "get /authority.crt",
  "get /health/live",
  "get /health/ready",
  "get /metrics",
];

/** About which unit something is asked, by somebody who holds a role for which unit. */
const CASES = [
  { name: "a station, for itself", target: station, held: station },
  { name: "a station, from the district above", target: station, held: district },
  { name: "a station, from the region above", target: station, held: region },
  { name: "a station, from elsewhere", target: station, held: far?.region ?? "" },
  { name: "a district, for itself", target: district, held: district },
  { name: "a district, from above", target: district, held: open.root },
  { name: "a district, from a station below", target: district, held: station },
  { name: "the top, from a region", target: open.root, held: region },
  { name: "a unit that the record does not know", target: "no-such-unit", held: open.root },
];

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** A route's address with its parameters filled in: the unit that is asked about, and ids of nothing. */
function address({ path }: Route, target: string): string {
  return path.replace(/:([a-z]+)/gi, (_, name: string) =>
    name === "lang" ? "en" : name === "unit" ? target : "no-such-thing",
  );
}

let count = 0;
function somebody(role: Role, unit: string): ReturnType<typeof open.person> {
  count += 1;
  const seat = role === "member" || role === "chair" ? 1 : null;
  return open.person(`${role}-${count}`, role, unit, { seat, party: role === "proxy" ? (parties[0] ?? null) : null });
}

/** What a route answered: its status, and the word of a refusal. */
async function asked(
  route: Route,
  target: string,
  role: Role,
  held: string,
): Promise<{ status: number; code: string }> {
  const person = somebody(role, held);
  const path = address(route, target);
  const response = route.method === "get" ? await person.get(path) : await person.send(route.method, path);
  return { status: response.status, code: await codeOf(response) };
}

async function codeOf(response: Response): Promise<string> {
  const text = await response.text();
  if (response.headers.get("content-type")?.startsWith("application/json") === true && response.status >= 400) {
    return (JSON.parse(text) as { code: string }).code;
  }
  return /data-code="([^"]+)"/.exec(text)?.[1] ?? "";
}

/** Whether the unit of a request stands in its address; `false` where it follows from the id of something. */
async function isOfUnit(route: Route): Promise<boolean> {
  if (typeof route.access === "string" || route.access.unit === undefined) return false;
  const params = { lang: "en", unit: station, id: "no-such-thing" };
  return (await route.access.unit(params, open.office)) === station;
}

test("the app has the routes of the list and no other", () => {
  const served = open.app.routes.filter(({ path }) => path !== "/assets/:name" && path !== "/*");
  expect(served.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/\{[^}]*\}/, "")}`).sort()).toEqual(
    ROUTES.map(nameOf).sort(),
  );
  expect(new Set(ROUTES.map(nameOf)).size).toBe(ROUTES.length);
});

test("only signing in, and taking up an account, is open to whoever comes", () => {
  expect(
    ROUTES.filter(({ access }) => access === "public")
      .map(nameOf)
      .sort(),
  ).toEqual(PUBLIC);
});

test("what a running office answers beside is a closed list too, and none of it changes anything or has a body", () => {
  const watching = watchingRoutes();
  expect(watching.map(nameOf).sort()).toEqual(WATCHING);
  for (const route of watching) {
    const { access, body, upload, query } = route;
    expect([access, body, upload, query], nameOf(route)).toEqual(["public", undefined, undefined, undefined]);
  }
});

test("what changes something is asked by an action that changes something", () => {
  const changing = ROUTES.filter(({ method, access }) => method !== "get" && typeof access !== "string");
  expect(changing.length).toBeGreaterThan(20);
  for (const route of changing) {
    const action = typeof route.access === "string" ? "" : route.access.action;
    expect(action, nameOf(route)).not.toMatch(/^(read|print)-/);
  }
});

test("a route whose address names a unit asks about that unit", async () => {
  for (const route of ROUTES.filter(({ path }) => path.includes(":unit"))) {
    expect(await isOfUnit(route), nameOf(route)).toBe(true);
  }
});

for (const role of ROLES) {
  test(`what a ${role} may do about which unit is what the table of actions says, on every route`, async () => {
    const wrong: string[] = [];
    for (const route of ROUTES) {
      const { access } = route;
      if (typeof access === "string") continue;
      const ofUnit = await isOfUnit(route);
      for (const { name, target, held } of ofUnit ? CASES : CASES.slice(0, 1)) {
        const grant = { role, unit: held, seat: null, party: null };
        const may = grantFor(tree, [grant], access.action, ofUnit ? target : undefined) !== null;
        const { status, code } = await asked(route, target, role, held);
        const byId = access.unit !== undefined && !ofUnit;
        const right = byId
          ? status === 404
          : may
            ? status < 500 && status !== 401 && code !== "not-allowed"
            : status === 403 && code === "not-allowed";
        if (!right) wrong.push(`${nameOf(route)}, ${name}: ${may ? "allowed" : "refused"}, but ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test("without a session every other route sends to the sign-in, and says nothing more", async () => {
  for (const route of ROUTES.filter(({ access }) => access !== "public")) {
    const init = { method: route.method.toUpperCase(), headers: { origin: TEST_ORIGIN } };
    const response = await open.app.request(`${TEST_ORIGIN}${address(route, station)}`, init);
    if (route.path.startsWith("/:lang/")) expect([nameOf(route), response.status]).toEqual([nameOf(route), 303]);
    else expect([nameOf(route), response.status, await codeOf(response)]).toEqual([nameOf(route), 401, "sign-in"]);
  }
});

test("whatever changes something is refused when another site sends it, or without the token of the session", async () => {
  const { id } = somebody("chair", open.root);
  for (const route of ROUTES.filter(({ method }) => method !== "get")) {
    const send = async (headers: Record<string, string>): Promise<string> => {
      const init = { method: route.method.toUpperCase(), headers: { cookie: `dauys-local=${id}`, ...headers } };
      return codeOf(await open.app.request(`${TEST_ORIGIN}${address(route, station)}`, init));
    };
    expect(await send({ origin: "https://evil.example", "x-dauys-csrf": `csrf-${id}` }), nameOf(route)).toBe(
      "other-origin",
    );
    expect(await send({ "x-dauys-csrf": `csrf-${id}` }), nameOf(route)).toBe("other-origin");
    expect(await send({ origin: TEST_ORIGIN }), nameOf(route)).toBe("csrf");
  }
});

test("no body takes a member that nobody asked for, except what browsers say of a key beside what is read", () => {
  const loose = ROUTES.flatMap((route) =>
    route.body === undefined ? [] : looseObjects(route.body).map((place) => `${nameOf(route)}: ${place}`),
  );
  const keys =
    /^(post|put) \/api\/v1\/(sign-in|enrol|account)\/(key|keys|passkey): body\.properties\.response(\.properties\.response)?$/;
  expect(loose.filter((place) => !keys.test(place))).toEqual([]);
  expect(
    ROUTES.filter(({ method, body, upload }) => method !== "get" && (body ?? upload) !== undefined).length,
  ).toBeGreaterThan(20);
});
