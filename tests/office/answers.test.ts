import { gzipSync } from "node:zlib";
import { filledBody, ROUTES, type Route, TEST_ORIGIN, testOffice } from "@dauys/server/testing";
import { afterAll, expect, test } from "vitest";

const open = await testOffice();
afterAll(open.close);
const [{ station, district, region } = { station: "", district: "", region: "" }] = open.stations;
const party = await open.office.record.read((fold) => fold.lists[0]?.list ?? "");

/** As slowly as somebody asks who never asks too much: two a second. An answer that says “too often” would show nothing here. */
async function slowly(answer: () => Promise<Response>): Promise<Response> {
  open.pass(500);
  const response = await answer();
  expect(response.status).not.toBe(429);
  return response;
}

/** Somebody who may do nearly everything: what is looked for here is not who may. */
const hasty = open.person("all", "auditor", open.root);
const all: Pick<typeof hasty, "get" | "send"> = {
  get: (path) => slowly(() => hasty.get(path)),
  send: (...asked) => slowly(() => hasty.send(...asked)),
};
open.person("all", "chair", open.root, { seat: 1 });
open.person("all", "administrator", open.root);
for (const role of ["territorial-clerk", "supervisor", "observer"] as const) open.person("all", role, region);
open.person("all", "proxy", region, { party });

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const READING = ROUTES.filter(({ method }) => method === "get");
const filled = ({ path }: Route, value: string): string =>
  path.replace(":lang", "en").replace(/:[a-z0-9]+/gi, encodeURIComponent(value));

async function every(see: (name: string, response: Response, text: string) => void): Promise<void> {
  for (const route of READING) {
    for (const unit of [station, district, open.root]) {
      const response = await all.get(filled(route, unit));
      see(nameOf(route), response, await response.text());
    }
  }
}

/** Statements, templates, markup, paths and header ends, as somebody types them into an address or a field. */
const EVIL = [
  `'; DROP TABLE people; --`,
  `" OR 1=1 --`,
  `1); DELETE FROM sessions; --`,
  "$" + '{7*191}{{7*191}}<%= 7*191 %>#{7*191}#eval("7*191")',
  "../../../../etc/passwd",
  "..\\..\\office.json",
  "x\r\nSet-Cookie: a=b",
  "__proto__",
  "constructor",
  "%",
  "e\u0301\ud800",
];

test("every answer has the whole policy, says what it is, and is kept by nobody", async () => {
  const answers: [string, Response][] = [];
  await every((name, response) => answers.push([name, response]));
  const page = await (await all.get("/en/queues")).text();
  const [asset = ""] = /\/assets\/[\w.-]+\.js/.exec(page) ?? [];
  for (const path of ["/en/nothing", "/assets/none.js", "/api/v1/none", asset])
    answers.push([path, await all.get(path)]);
  answers.push(["a refusal", await all.send("post", "/api/v1/sign-out-everywhere", { extra: 1 })]);
  for (const [name, { headers }] of answers) {
    const policy = headers.get("content-security-policy") ?? "";
    for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy, name).toContain(part);
    }
    expect(policy, name).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers.get("x-content-type-options"), name).toBe("nosniff");
    expect(headers.get("referrer-policy"), name).toBe("same-origin");
    expect(headers.get("access-control-allow-origin"), name).toBeNull();
    expect(headers.get("content-type") ?? "text/plain; charset=utf-8", name).toMatch(
      /^(text\/.+; charset=utf-8|application\/(json; charset=utf-8|pdf|x-ndjson))$/,
    );
    if (!name.endsWith(".js")) expect(headers.get("cache-control"), name).toBe("no-store");
  }
  expect(asset).not.toBe("");
});

test("over TLS every answer says that there is no way back to a connection without it", async () => {
  const secure = await testOffice({ origin: "https://office.example" });
  for (const path of ["/en/sign-in", "/en/nothing", "/api/v1/queues", "/assets/none.js"]) {
    const { headers } = await secure.app.request(`https://office.example${path}`);
    expect(headers.get("strict-transport-security"), path).toBe("max-age=31536000; includeSubDomains");
  }
  await secure.close();
});

test("whatever is only read changes nothing in the tables", async () => {
  const tables = await open.office.tables.query<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  expect(tables.length).toBeGreaterThan(15);
  const state = async (): Promise<string> => {
    const rows = await Promise.all(tables.map(({ name }) => open.office.tables.query(`SELECT * FROM "${name}"`)));
    return JSON.stringify([rows, await open.office.record.store.size()]);
  };
  const before = await state();
  await every(() => {});
  expect(await state()).toBe(before);
});

test("statements, templates, paths and header ends in an address are words and nothing else", async () => {
  for (const route of READING) {
    for (const evil of EVIL) {
      const code = encodeURIComponent(evil.toWellFormed());
      for (const path of [
        filled(route, evil.toWellFormed()),
        `${filled(route, station)}?q=${code}&unit=${code}&to=${code}`,
      ]) {
        const response = await all.get(path);
        const text = await response.text();
        expect(response.status, `${nameOf(route)} ${evil}`).toBeLessThan(500);
        expect(text, nameOf(route)).not.toMatch(/1337|root:x:/);
        expect(response.headers.get("set-cookie"), nameOf(route)).toBeNull();
      }
    }
  }
  expect((await open.office.tables.query("SELECT 1 AS one FROM people WHERE 1 = 0")).length).toBe(0);
});

test("statements, templates and paths in every text of a body are words and nothing else", async () => {
  const changing = ROUTES.filter(({ body, path }) => body !== undefined && !/sign-|session|set-up|enrol/.test(path));
  expect(changing.length).toBeGreaterThan(20);
  let taken = 0;
  for (const route of changing) {
    for (const evil of EVIL) {
      const body = filledBody(route, evil.toWellFormed());
      const response = await all.send(route.method as "post" | "put" | "delete", filled(route, station), body);
      expect(response.status, `${nameOf(route)} ${JSON.stringify(body)}`).toBeLessThan(500);
      expect(await response.text(), nameOf(route)).not.toMatch(/1337|root:x:/);
      if (response.status !== 400) taken += 1;
    }
  }
  // Most of them got past the shape of the body, to whatever does something with the words.
  expect(taken).toBeGreaterThan(50);
});

test("a query that says a thing twice is refused, and so is one that nobody asked for where there are any", async () => {
  expect((await all.get("/en/queues?q=a&q=b")).status).toBe(400);
  expect((await all.get("/api/v1/queues?admin=1")).status).toBe(400);
});

test("a method that no route has is answered as an address that is none", async () => {
  for (const method of ["OPTIONS", "PATCH", "PROPFIND", "DELETE"]) {
    const response = await open.app.request(`${TEST_ORIGIN}/api/v1/queues`, {
      method,
      headers: { origin: TEST_ORIGIN },
    });
    expect(response.status, method).toBe(404);
    expect(response.headers.get("access-control-allow-methods"), method).toBeNull();
  }
});

test("what is sent compressed is not unpacked", async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(10_000_000, " ")));
  const headers = {
    ...{ cookie: "dauys-local=all", origin: TEST_ORIGIN, "x-dauys-csrf": "csrf-all" },
    ...{ "content-type": "application/json", "content-encoding": "gzip" },
  };
  const path = `${TEST_ORIGIN}/api/v1/units/${station}/custody`;
  const sent = await slowly(async () => open.app.request(path, { method: "POST", headers, body: bomb }));
  expect(sent.status).toBe(400);
});
