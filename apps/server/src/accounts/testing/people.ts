import type { Grant, Role } from "../../access/index.ts";
import { TEST_ORIGIN, type TestOffice } from "../../testing/test-office.ts";
import { seedPeople, totpCode } from "../index.ts";

/** The password of everybody in these tests. */
export const PASSWORD = "қызғалдақ пен дала 7";
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** A browser in a test: it keeps its cookie, and sends what pages of ours send. */
export interface Browser {
  readonly cookie: () => string | null;
  readonly setCookie: (value: string | null) => void;
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** The answer's JSON with its status. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<{ status: number } & Record<string, unknown>>;
}

/** A browser that has not been here before. */
export function browser({ app, office }: Pick<TestOffice, "app" | "office">, origin = TEST_ORIGIN): Browser {
  let cookie: string | null = null;
  const ask: Browser["ask"] = async (method, path, body, more = {}) => {
    const csrf = cookie === null ? undefined : (await office.accounts.sessions.sessionOf(value(cookie), true))?.csrf;
    const headers = {
      ...(cookie === null ? {} : { cookie }),
      ...(csrf === undefined ? {} : { "x-dauys-csrf": csrf }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...{ origin, ...more },
    };
    const init = {
      method: method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await app.request(`${origin}${path}`, init);
    const [set = null] = response.headers.getSetCookie();
    if (set !== null) cookie = /Max-Age=0/.test(set) ? null : (set.split(";")[0] ?? null);
    return response;
  };
  return {
    cookie: () => cookie,
    setCookie: (one) => {
      cookie = one;
    },
    ask,
    call: async (method, path, body) => {
      const response = await ask(method, path, body);
      return { ...((await response.json()) as Record<string, unknown>), status: response.status };
    },
  };
}

function value(cookie: string): string {
  return cookie.slice(cookie.indexOf("=") + 1);
}

/** Makes somebody with a role, a password and an authenticator. */
export async function seedOne(
  open: TestOffice,
  id: string,
  role: Role,
  unit: string,
  more: Partial<Grant> = {},
): Promise<void> {
  const grants = [{ role, unit, seat: null, party: null, ...more }];
  const person = {
    id,
    signInName: id,
    name: `Name of ${id}`,
    lang: "en",
    password: PASSWORD,
    totp: SECRET,
    grants,
  } as const;
  await seedPeople(open.office, [person]);
}

/** The code that the authenticator of everybody in these tests shows now. */
export function codeNow(open: TestOffice): string {
  return totpCode(SECRET, open.office.clock.now());
}

/** Signs somebody in with both factors; the clock moves on, because each code is good once. */
export async function signIn(open: TestOffice, id: string, into: Browser = browser(open)): Promise<Browser> {
  open.pass(30_000);
  const { ticket } = await into.call("post", "/api/v1/sign-in", { signInName: id, password: PASSWORD });
  const done = await into.call("post", "/api/v1/sign-in/code", { ticket, kind: "totp", code: codeNow(open) });
  if (done.status !== 200) throw new Error(`${id} could not sign in: ${JSON.stringify(done)}`);
  return into;
}
