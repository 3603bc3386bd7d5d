import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { onceAMinute } from "../office/index.ts";
import { listen } from "./listen.ts";
import { localTls } from "./local-authority.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-wire-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const asked: string[] = [];
const answer = async (request: Request): Promise<Response> => {
  asked.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
  return new Response("here", { headers: { "content-type": "text/plain; charset=utf-8" } });
};

/** What is said to a message; where the listener may leave the connection open, it ends after a moment in which nothing came. */
async function wire(text: string): Promise<string> {
  const { port, stop } = await listen(answer, { host: "127.0.0.1", port: 0, tls: null });
  asked.length = 0;
  const said = await new Promise<string>((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let heard = "";
    socket.setEncoding("latin1").on("data", (part) => {
      heard += part;
    });
    socket.on("close", () => resolve(heard)).on("error", () => resolve(heard));
    if (!text.includes("Connection: close")) socket.setTimeout(300, () => socket.destroy());
  });
  await stop(0);
  return said;
}
const lines = (...all: readonly string[]): string => `${all.join("\r\n")}\r\n\r\n`;

test("a message whose end is told in two ways, or that is none, reaches nobody", async () => {
  const smuggled = lines("POST /a HTTP/1.1", "Host: x", "Content-Length: 4", "Transfer-Encoding: chunked");
  await wire(`${smuggled}0\r\n\r\nGET /stolen HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(asked.filter((one) => one.includes("stolen"))).toEqual([]);
  await wire(`${lines("POST /a HTTP/1.1", "Host: x", "Content-Length: 3", "Content-Length: 5")}abcde`);
  await wire(lines("GET /a HTTP/1.1", "Host: x", "Bad Header: y"));
  await wire(lines("GET /a HTTP/1.1", "Host: x", `Cookie: ${"c".repeat(70_000)}`));
  await wire("\u0000\u0001 not http\r\n\r\n");
  expect(asked).toEqual([]);
  await wire(lines("GET /right HTTP/1.1", "Host: x", "Connection: close"));
  expect(asked).toEqual(["GET /right "]);
});

test("a request that asks to be sent back as it came is answered with nothing of it", async () => {
  const said = await wire(lines("TRACE / HTTP/1.1", "Host: x", "Cookie: secret=1", "Connection: close"));
  expect(said).toContain("HTTP/1.1 ");
  expect(said).not.toContain("secret=1");
});

test("nothing older than TLS 1.2 is spoken, and the newest where both can", async () => {
  const tls = await localTls(join(folder, "tls"), ["localhost", "127.0.0.1"], Date.now());
  const { port, stop } = await listen(answer, { host: "127.0.0.1", port: 0, tls });
  const ca = tls.authority ?? "";
  const spoken = (options: object): Promise<string> =>
    new Promise((resolve) => {
      const socket = connectTls({ host: "127.0.0.1", servername: "localhost", port, ca, ...options }, () => {
        resolve(`${socket.getProtocol()} ${socket.authorized} ${socket.getCipher().name}`);
        socket.destroy();
      });
      socket.on("error", (error) => resolve((error as Error & { code?: string }).code ?? "refused"));
    });
  const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" };
  expect(await spoken(old)).toMatch(/PROTOCOL_VERSION|ECONNRESET/);
  expect(await spoken({})).toMatch(/^TLSv1\.3 true TLS_/);
  expect(await spoken({ maxVersion: "TLSv1.2" })).toMatch(/^TLSv1\.2 true ECDHE-.*(GCM|POLY1305)/);
  expect(await spoken({ maxVersion: "TLSv1.2", ciphers: "AES128-SHA:@SECLEVEL=0" })).not.toContain("TLSv1.2");
  await stop(0);
});

test("a TLS handshake that fails is logged by its code, once a minute with how many there were, and without whose it was", async () => {
  const tls = await localTls(join(folder, "tls"), ["localhost", "127.0.0.1"], Date.now());
  const said: string[] = [];
  const tell = (code: string, count: number) => void said.push(JSON.stringify({ event: "tls-failed", code, count }));
  let now = 0;
  let heard = (): void => {};
  const note = onceAMinute(tell, { now: () => now });
  const onTlsFailure = (code: string): void => {
    note(code);
    heard();
  };
  const { port, stop } = await listen(answer, { host: "127.0.0.1", port: 0, tls, onTlsFailure });
  const failed = async (): Promise<void> => {
    const told = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\n\r\n"));
    socket.on("error", () => {});
    await told;
    socket.destroy();
  };
  await failed();
  await failed();
  await failed();
  expect(said).toEqual([JSON.stringify({ event: "tls-failed", code: "ERR_SSL_HTTP_REQUEST", count: 1 })]);
  now = 60_000;
  await failed();
  expect(said.at(-1)).toBe(JSON.stringify({ event: "tls-failed", code: "ERR_SSL_HTTP_REQUEST", count: 3 }));
  expect(said.join()).not.toContain("127.0.0.1");
  await stop(0);
});
