import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { localTls, type TlsFiles } from "./local-authority.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-tls-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const NAMES = ["localhost", "127.0.0.1", "office.lan"];
const now = Date.now();

test("a browser that trusts the authority reaches the office, and one that does not is stopped", async () => {
  const tls = await localTls(join(folder, "a"), NAMES, now);
  expect(await reach(tls, tls.authority ?? "")).toBe("here");
  await expect(reach(tls, (await localTls(join(folder, "b"), NAMES, now)).authority ?? "")).rejects.toThrow();
});

test("the same certificate is kept, and made again for another name and before it ends", async () => {
  const first = await localTls(join(folder, "a"), NAMES, now);
  expect(await localTls(join(folder, "a"), NAMES, now)).toEqual(first);
  const more = await localTls(join(folder, "a"), [...NAMES, "second.lan"], now);
  expect(more.cert).not.toBe(first.cert);
  expect(more.authority).toBe(first.authority);
  expect(new X509Certificate(more.cert).subjectAltName).toContain("second.lan");
  const later = await localTls(join(folder, "a"), [...NAMES, "second.lan"], now + 380 * 86_400_000);
  expect(later.cert).not.toBe(more.cert);
});

test("nobody else on the machine reads the keys, and the authority signs nothing but servers", async () => {
  await localTls(join(folder, "a"), NAMES, now);
  for (const name of ["authority.json", "server.json"]) expect(statSync(join(folder, "a", name)).mode & 0o077).toBe(0);
  const { cert, authority } = await localTls(join(folder, "a"), NAMES, now);
  expect(new X509Certificate(cert).ca).toBe(false);
  expect(new X509Certificate(authority ?? "").ca).toBe(true);
  expect(new X509Certificate(cert).verify(new X509Certificate(authority ?? "").publicKey)).toBe(true);
});

function reach({ cert, key }: TlsFiles, ca: string): Promise<string> {
  const server = createServer({ cert, key }, (_, response) => response.end("here"));
  return new Promise<string>((settle, fail) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      get({ host: "127.0.0.1", servername: "localhost", port, ca, path: "/" }, (response) => {
        response.setEncoding("utf8").on("data", settle);
      }).on("error", fail);
    });
  }).finally(() => server.close());
}
