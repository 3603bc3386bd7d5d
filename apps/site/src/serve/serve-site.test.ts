import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serveSite } from "./serve-site.ts";

let folder = "";
let site: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dauys-serve-"));
  const root = join(folder, "site");
  await mkdir(join(root, "kk"), { recursive: true });
  await mkdir(join(root, "assets"));
  await writeFile(join(folder, "secret.txt"), "not for the public");
  await writeFile(join(root, "index.html"), "<p>root</p>");
  await writeFile(join(root, "404.html"), "<p>not found in any language</p>");
  await writeFile(join(root, "kk", "index.html"), "<p>қазақша</p>");
  await writeFile(join(root, "kk", "404.html"), "<p>табылмады</p>");
  await writeFile(join(root, "assets", "site.0123.css"), "p{}");
  await mkdir(join(root, "data"));
  await writeFile(join(root, "data", "a.svg"), "<svg/>");
  await symlink(join(folder, "secret.txt"), join(root, "link.txt"));
  site = await serveSite({ root, host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends the address as it is written: `fetch` would clean it first. */
function get(path: string, method = "GET", headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((settle, fail) => {
    const sent = request({ host: "127.0.0.1", port: site.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on("error", fail).end();
  });
}

test("a page, its folder's address and its type", async () => {
  const page = await get("/kk/");
  expect(page.status).toBe(200);
  expect(page.body).toBe("<p>қазақша</p>");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect((await get("/kk/index.html?a=b")).body).toBe(page.body);
  expect(await get("/kk")).toMatchObject({ status: 308, headers: { location: "/kk/" } });
});

test("every answer carries the strict policy", async () => {
  for (const path of ["/", "/kk/", "/nowhere", "/assets/site.0123.css"]) {
    const { headers } = await get(path);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|http|\*/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("assets may be kept for ever, pages are asked for again", async () => {
  expect((await get("/assets/site.0123.css")).headers["cache-control"]).toContain("immutable");
  const page = await get("/kk/");
  expect(page.headers["cache-control"]).toBe("no-cache");
  const again = await get("/kk/", "GET", { "If-None-Match": `W/"x", ${page.headers.etag}` });
  expect(again).toMatchObject({ status: 304, body: "" });
  expect((await get("/kk/", "GET", { "If-None-Match": '"other"' })).status).toBe(200);
});

test("other sites may show data, and no page", async () => {
  const policy = async (path: string) => (await get(path)).headers["cross-origin-resource-policy"];
  expect([await policy("/data/a.svg"), await policy("/kk/")]).toEqual(["cross-origin", "same-origin"]);
});

test("HEAD says the length and sends nothing", async () => {
  const head = await get("/kk/", "HEAD");
  expect(head).toMatchObject({ status: 200, body: "" });
  expect(Number(head.headers["content-length"])).toBe(Buffer.byteLength("<p>қазақша</p>"));
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is not allowed", async (method) => {
  expect(await get("/kk/", method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

test.each([
  "/../secret.txt",
  "/kk/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/kk/..%5c..%5csecret.txt",
  "//etc/passwd",
  "/link.txt",
  "/kk/index.html%00.txt",
])("no file outside the site: %s", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain("not for the public");
});

test("an address that cannot be decoded is a bad request", async () => {
  expect((await get("/%e0%a4")).status).toBe(400);
});

test("the page for what is not there speaks the language of the address", async () => {
  expect(await get("/kk/nowhere")).toMatchObject({ status: 404, body: "<p>табылмады</p>" });
  expect(await get("/de/nowhere")).toMatchObject({ status: 404, body: "<p>not found in any language</p>" });
});

test("the next port is used where one is taken", async () => {
  const second = await serveSite({ root: join(folder, "site"), host: "127.0.0.1", port: site.port });
  expect(second.port).toBeGreaterThan(site.port);
  expect((await fetch(`${second.url}kk/`)).status).toBe(200);
  await second.close();
});
