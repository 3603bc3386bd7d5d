import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { addressFiles } from "./address-files.ts";
import { openRecord } from "./open-record.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/records/one`);
}

async function reasonOf(address: URL, path: string, most = 100): Promise<string> {
  const read = await addressFiles(address, { patience: 300 }).read(path, most);
  return read.ok ? new TextDecoder().decode(read.bytes) : read.fault.reason;
}

test("files are had below the address, whether or not it ends in a slash", async () => {
  const address = await serve(({ url }, response) => response.end(url));
  expect(await reasonOf(address, "tile/0/000.p/5")).toBe("/records/one/tile/0/000.p/5");
  expect(await reasonOf(new URL(`${address}/`), "checkpoint")).toBe("/records/one/checkpoint");
});

test("what is gone is not there, what is refused is refused, and what is too long is not read to its end", async () => {
  const address = await serve(({ url }, response) => {
    if (url?.endsWith("/gone")) response.writeHead(410).end("gone");
    else if (url?.endsWith("/closed")) response.writeHead(403).end("closed");
    else if (url?.endsWith("/stated")) response.end("x".repeat(101));
    else if (url?.endsWith("/endless")) endless(response);
    else response.writeHead(404).end();
  });
  const reasons = await Promise.all(
    ["gone", "closed", "stated", "endless", "else"].map((path) => reasonOf(address, path)),
  );
  expect(reasons).toEqual(["not-there", "refused", "too-large", "too-large", "not-there"]);
});

function endless(response: Parameters<RequestListener>[1]): void {
  response.write("x".repeat(64), () => setImmediate(() => response.destroyed || endless(response)));
}

test("who does not answer is not waited for without end, and one failure on the way is tried again", async () => {
  let asked = 0;
  const address = await serve(({ url }, response) => {
    if (url?.endsWith("/silent")) return;
    asked += 1;
    if (asked === 1) response.writeHead(503).end();
    else response.end("there");
  });
  expect(await reasonOf(address, "silent")).toBe("timed-out");
  expect(await reasonOf(address, "late")).toBe("there");
});

test("an address at which nobody is, is refused", async () => {
  const address = await serve((_, response) => response.end());
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  expect(await reasonOf(address, "checkpoint")).toBe("refused");
});

test("no more than sixteen files are asked for at once", async () => {
  let open = 0;
  let most = 0;
  const held: (() => void)[] = [];
  const address = await serve((_, response) => {
    open += 1;
    most = Math.max(most, open);
    held.push(() => {
      open -= 1;
      response.end("x");
    });
    // The first ones are answered once sixteen wait; a seventeenth would be heard of meanwhile.
    if (most < 16) return;
    setTimeout(() => {
      for (const answer of held.splice(0)) answer();
    }, 5);
  });
  const files = addressFiles(address);
  await Promise.all(Array.from({ length: 60 }, (_, i) => files.read(String(i), 10)));
  expect(most).toBe(16);
});

test("an address is opened for http and https alone, and the one of the checkpoint is the one of the record", async () => {
  const address = await serve(({ url }, response) => response.end(url));
  const opened = openRecord(`${address}/checkpoint?x=1#y`);
  if (!opened.ok) throw new Error(opened.fault.message);
  const read = await opened.record.files.read("checkpoint", 100);
  expect(read.ok && new TextDecoder().decode(read.bytes)).toBe("/records/one/checkpoint");
  expect(openRecord("ftp://example.org/")).toMatchObject({ ok: false, fault: { reason: "address" } });
  expect(openRecord("https://")).toMatchObject({ ok: false, fault: { reason: "address" } });
});
