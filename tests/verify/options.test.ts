import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SAMPLES } from "../../scripts/lib/sample-records.ts";
import { dauys, dauysJson, type Verified } from "./support/run-dauys.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const good = join(SAMPLES, "good");
const key = readFileSync(join(SAMPLES, "log.key"), "utf8").trim();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function reasons(json: Verified, id: string): readonly string[] {
  const step = json.steps.find((each) => each.id === id);
  return [step?.result ?? "", ...(step?.failures ?? []).map(({ reason }) => reason)];
}

function notes(json: Verified, id: string): readonly string[] {
  return json.steps.find((step) => step.id === id)?.notes.map(({ reason }) => reason) ?? [];
}

test("a key from outside is believed, the record's own is not called proof", async () => {
  const [own, given] = await Promise.all([dauysJson(["verify", good]), dauysJson(["verify", good, "--key", key])]);
  expect([notes(own.json, "signatures"), notes(given.json, "signatures")]).toEqual([
    ["own-key", "no-policy"],
    ["no-policy"],
  ]);
});

test("another key than the record names fails, whoever holds it", async () => {
  const other = "rehearsal.invalid/tiny+bd8dd4ac+AdYyE3KLcSHBDLBzzHZmpu0GtWsG1kv+1Ww0cvKh2Jvq";
  const { code, json, err } = await dauysJson(["verify", good, "--key", other]);
  // A key whose id is not its own is a slip in the text, and told before anything is verified.
  expect([code, json.status, err.includes("a slip in the text")]).toEqual([2, "invalid", true]);
});

test("without signatures it says so, plainly, and does not call that step passed", async () => {
  const { code, out } = await dauys(["verify", good, "--quick"]);
  expect(code).toBe(0);
  expect(out).toContain("THE SIGNATURES OF ENTRIES WERE NOT CHECKED (--quick)");
  expect(out).toContain("Verified without signatures");
  const forged = await dauysJson(["verify", join(SAMPLES, "flipped-payload-hash.tar.gz"), "--quick"]);
  expect([forged.code, reasons(forged.json, "signatures")]).toEqual([0, ["not-run"]]);
  const checkpoint = await dauysJson(["verify", join(SAMPLES, "forged-record-key.tar.gz"), "--quick"]);
  expect([checkpoint.code, reasons(checkpoint.json, "signatures")]).toEqual([1, ["failed", "checkpoint"]]);
});

test("a policy that asks for witnesses fails where they are missing", async () => {
  const witness = "w.example+99c79e29+BKsQjnNT4ZqIxyKJPMPFcAPVCcTQrWWxJLyl0Kdk9Gsz";
  const asks = file("asks.policy", `log ${key}\nquorum none\n`);
  const none = await dauysJson(["verify", good, "--policy", asks]);
  expect([none.code, notes(none.json, "signatures")]).toEqual([0, ["witnesses"]]);
  const wrong = await dauysJson(["verify", good, "--policy", file("wrong.policy", `witness w ${witness}\nquorum w\n`)]);
  expect([wrong.code, wrong.json.status]).toEqual([2, "invalid"]);
});

test("a saved file that is no checkpoint, or one of another record, is told", async () => {
  const damaged = await dauysJson(["verify", good, "--since", file("damaged", "nothing of the kind\n")]);
  expect([damaged.code, reasons(damaged.json, "growth")]).toEqual([1, ["failed", "saved-unreadable"]]);
  const saved = readFileSync(join(SAMPLES, "saved-checkpoint"), "utf8");
  const renamed = file("renamed", saved.replaceAll("rehearsal.invalid/tiny", "rehearsal.invalid/other"));
  const other = await dauysJson(["verify", good, "--since", renamed]);
  expect([other.code, reasons(other.json, "growth")]).toEqual([1, ["failed", "other-record"]]);
  const [text = ""] = saved.split("\n\n");
  const unsigned = file("unsigned", `${text.replace("\n40\n", "\n39\n")}\n\n${saved.split("\n\n")[1]}`);
  const wrong = await dauysJson(["verify", good, "--since", unsigned]);
  expect([wrong.code, reasons(wrong.json, "growth")]).toEqual([1, ["failed", "saved-signature"]]);
});

test("a place without a record is told with what to do", async () => {
  const nothing = await dauysJson(["verify", join(folder, "nothing")]);
  const noRecord = await dauysJson(["verify", folder]);
  const noBundle = await dauysJson(["verify", file("x.tar", "x".repeat(2000))]);
  const noAddress = await dauysJson(["verify", "gopher://example.org/"]);
  expect([nothing.code, noRecord.code, noBundle.code, noAddress.code]).toEqual([2, 1, 2, 2]);
  expect(reasons(noRecord.json, "signatures")).toEqual(["failed", "file-not-there"]);
  expect(noRecord.json.steps.filter(({ result }) => result === "not-run")).toHaveLength(7);
  expect([nothing.err, noBundle.err, noAddress.err].every((text) => text.includes("what to do"))).toBe(true);
});

test("the same record below an address, with a file that the server refuses and one that it has lost", async () => {
  const lost = new Set<string>();
  const server = createServer(({ url = "" }, response) => {
    const path = url.slice("/records/one/".length);
    const file = join(good, path);
    if (lost.has(path)) response.writeHead(path.startsWith("tile/0") ? 403 : 404).end();
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/records/one`;
  try {
    const whole = await dauysJson(["verify", `${address}/checkpoint`]);
    expect([whole.code, whole.json.status]).toEqual([0, "verified"]);
    lost.add("tile/0/000.p/66").add("payload/716f7e0f01a23d89ee3d42a24685b85f34d5da4b212225a32def258ddb514348");
    const { code, json } = await dauysJson(["verify", address]);
    expect([code, reasons(json, "tree"), json.steps[7]?.figures["not-at-hand"]]).toEqual([
      1,
      ["failed", "file-refused"],
      1,
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
