import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Duplex } from "node:stream";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Facts } from "../../office/index.ts";
import { localTls } from "../local-authority.ts";
import { Forwarder, type ForwardPlace } from "./forwarder.ts";
import { receiverAt } from "./receiver.ts";
import { clientCertificate } from "./testing/client-certificate.ts";
import { type HandTimers, handTimers } from "./testing/hand-timers.ts";
import { type TestReceiver, testReceiver } from "./testing/receiver.ts";

const SETTLING = 500;
const PAUSE = 1_000;
const PATIENCE = 30_000;
const folder = mkdtempSync(join(tmpdir(), "dauys-forward-"));
const tls = await localTls(join(folder, "here"), ["localhost"], Date.now());
const strange = await localTls(join(folder, "elsewhere"), ["localhost"], Date.now());
writeFileSync(join(folder, "ca.pem"), tls.authority ?? "");
const client = await clientCertificate();
writeFileSync(join(folder, "node.pem"), client.cert);
writeFileSync(join(folder, "node.key"), client.key);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Sending {
  readonly forwarder: Forwarder;
  readonly timers: HandTimers;
  /** What the log of this machine said of the sending. */
  readonly told: (readonly [string, Facts])[];
  /** Waits until the log of this machine has said so many things. */
  readonly until: (count: number) => Promise<void>;
}

function sendingTo(way: Pick<ForwardPlace, "dial" | "made">, most?: ForwardPlace["most"]): Sending {
  const told: (readonly [string, Facts])[] = [];
  const hearers = new Set<() => void>();
  const tell = (event: string, facts: Facts = {}): void => {
    told.push([event, facts]);
    for (const hear of hearers) hear();
  };
  const timers = handTimers();
  const forwarder = new Forwarder({
    ...way,
    speaker: { host: "node-1", process: "42" },
    clock: { now: () => 1_925_996_400_000 },
    log: { info: tell, error: tell },
    later: timers.later,
    ...(most === undefined ? {} : { most }),
  });
  const until = (count: number): Promise<void> =>
    new Promise((settle) => {
      const hear = (): void => void (told.length >= count && settle());
      hearers.add(hear);
      hear();
    });
  closing.push(async () => {
    const closed = forwarder.close();
    if (timers.planned(2_000) > 0) await timers.come(2_000);
    await closed;
  });
  return { forwarder, timers, told, until };
}

async function receiving(...asked: Parameters<typeof testReceiver>): Promise<TestReceiver> {
  const receiver = await testReceiver(...asked);
  closing.push(receiver.close);
  return receiver;
}

const overTls = (port: number, more: object = {}) =>
  receiverAt(folder, { to: `localhost:${port}`, authority: "ca.pem", ...more });
const inTheClear = (port: number) => receiverAt(folder, { to: `127.0.0.1:${port}`, way: "plain" });
const json = (message: string): Record<string, unknown> => JSON.parse(message.slice(message.indexOf("{")));
const events = (messages: readonly string[]): readonly unknown[] => messages.map((message) => json(message).event);
const numbers = (messages: readonly string[]): readonly number[] =>
  messages.map((message) => Number(/sequenceId="(\d+)"/.exec(message)?.[1]));

test("lines of the log and the end of the trail reach a receiver whose certificate holds", async () => {
  const receiver = await receiving(tls);
  const { forwarder, timers, told } = sendingTo(overTls(receiver.port));
  forwarder.line("info", "started", { entries: 3 });
  forwarder.trailEnds({ seq: 12, hash: "ab".repeat(32) });
  expect(forwarder.state()).toEqual({ connected: false, waiting: 1, lost: 0 });
  await timers.come(SETTLING);
  forwarder.line("error", "request-failed", { id: "1f" });
  const got = await receiver.until(3);
  expect(got[0]).toBe(
    '<134>1 2031-01-12T15:00:00.000Z node-1 dauys 42 started [meta sequenceId="1"] ' +
      '{"time":"2031-01-12T15:00:00.000Z","level":"info","event":"started","entries":3}',
  );
  expect(json(got[1] ?? "")).toMatchObject({ event: "trail-head", seq: 12, hash: "ab".repeat(32) });
  expect(got[1]).toMatch(/^<110>1 /);
  expect(got[2]).toMatch(/^<131>1 .* request-failed /);
  expect(numbers(got)).toEqual([1, 2, 3]);
  expect([forwarder.state().connected, told]).toEqual([true, []]);
});

test("to a receiver of another authority, or of another name, nothing is said, and the log says why", async () => {
  for (const [certificate, to, why] of [
    [strange, "localhost", /SELF_SIGNED|UNABLE_TO_VERIFY|SIGNATURE/],
    [tls, "127.0.0.1", /ERR_TLS_CERT_ALTNAME_INVALID/],
  ] as const) {
    const receiver = await receiving(certificate);
    const { forwarder, told, until } = sendingTo(overTls(receiver.port, { to: `${to}:${receiver.port}` }));
    forwarder.line("info", "started", {});
    await until(1);
    expect(told).toEqual([["forward-away", { why: expect.stringMatching(why) }]]);
    expect([forwarder.state().connected, receiver.got]).toEqual([false, []]);
  }
});

test("a receiver that asks for a certificate gets this node's, and one that does not want it swallows nothing", async () => {
  const strict = { ...tls, requestCert: true, rejectUnauthorized: true, ca: [client.cert] };
  const receiver = await receiving(strict);
  const known = sendingTo(overTls(receiver.port, { certificate: "node.pem", key: "node.key" }));
  known.forwarder.line("info", "started", {});
  await known.timers.come(SETTLING);
  expect(events(await receiver.until(1))).toEqual(["started"]);
  const unknown = sendingTo(overTls(receiver.port));
  unknown.forwarder.line("info", "started", {});
  await unknown.until(1);
  expect(unknown.told[0]?.[0]).toBe("forward-away");
  // The line, and that the receiver is away: both still wait.
  expect(unknown.forwarder.state()).toEqual({ connected: false, waiting: 2, lost: 0 });
  expect(receiver.got).toHaveLength(1);
});

test("while a receiver is away so much waits and no more, and when it is back it hears what was lost", async () => {
  const first = await receiving(null);
  const { port } = first;
  const { forwarder, timers, told, until } = sendingTo(inTheClear(port), { lines: 3, bytes: 10_000 });
  await timers.come(SETTLING);
  forwarder.trailEnds({ seq: 1, hash: "aa" });
  await first.until(1);
  await first.close();
  await until(1);
  expect(told[0]?.[0]).toBe("forward-away");
  for (const entries of [1, 2, 3, 4, 5]) forwarder.line("info", "counted", { entries });
  forwarder.trailEnds({ seq: 2, hash: "bb" });
  forwarder.trailEnds({ seq: 3, hash: "cc" });
  expect(forwarder.state()).toEqual({ connected: false, waiting: 3, lost: 3 });
  // It is asked again after pauses that grow; meanwhile nothing more is said of it.
  await timers.come(PAUSE);
  await timers.come(2 * PAUSE);
  const second = await receiving(null, port);
  await timers.come(4 * PAUSE);
  await timers.come(SETTLING);
  const got = await second.until(6);
  expect(events(got.slice(0, 3))).toEqual(["forward-away", "counted", "counted"]);
  const said = got.map(json);
  expect(said.slice(1, 3).map(({ entries }) => entries)).toEqual([1, 2]);
  expect(said).toContainEqual(expect.objectContaining({ event: "forward-back" }));
  expect(said).toContainEqual(expect.objectContaining({ event: "forward-lost", lines: 3 }));
  // Of the ends of the trail the newest is told, and those before it are held in it.
  expect(said.filter(({ event }) => event === "trail-head")).toEqual([expect.objectContaining({ seq: 3, hash: "cc" })]);
  // What was lost has left its numbers.
  expect(Math.max(...numbers(got)) - Math.min(...numbers(got)) + 1).toBe(got.length + 3);
  expect(told.map(([event]) => event)).toEqual(["forward-away", "forward-back", "forward-lost"]);
});

test("ends of the trail that follow each other at once are told as one, a trail that was cut is told too", async () => {
  const receiver = await receiving(null);
  const { forwarder, timers } = sendingTo(inTheClear(receiver.port));
  await timers.come(SETTLING);
  for (let seq = 1; seq <= 100; seq += 1) forwarder.trailEnds({ seq, hash: `hash ${seq}` });
  expect(events(await receiver.until(1))).toEqual(["trail-head"]);
  await timers.come(PAUSE);
  await receiver.until(2);
  await timers.come(PAUSE);
  forwarder.trailEnds({ seq: 7, hash: "other" });
  const got = await receiver.until(3);
  expect(got.map(json).map(({ seq }) => seq)).toEqual([1, 100, 7]);
});

test("a receiver that takes nothing keeps nobody waiting, and is hung up on", async () => {
  const dialled: Duplex[] = [];
  const dial = (): Socket => {
    // Nothing that is written is ever taken.
    const socket = new Duplex({ read: () => {}, write: () => {} });
    dialled.push(socket);
    return socket as Socket;
  };
  const { forwarder, timers, told, until } = sendingTo({ dial, made: "connect" }, { lines: 50, bytes: 100_000 });
  dialled[0]?.emit("connect");
  await timers.come(SETTLING);
  for (let i = 0; i < 1_000; i += 1) forwarder.line("info", "counted", { entries: i });
  expect(forwarder.state()).toEqual({ connected: true, waiting: 50, lost: 950 });
  await timers.come(PATIENCE);
  await until(1);
  expect(told).toEqual([["forward-away", { why: "ETIMEDOUT" }]]);
  expect(forwarder.state()).toEqual({ connected: false, waiting: 51, lost: 950 });
  await timers.come(PAUSE);
  expect(dialled).toHaveLength(2);
});

test("what waits when the office stops is sent before the connection ends", async () => {
  const receiver = await receiving(null);
  const { forwarder, timers } = sendingTo(inTheClear(receiver.port));
  await timers.come(SETTLING);
  forwarder.trailEnds({ seq: 1, hash: "aa" });
  forwarder.trailEnds({ seq: 2, hash: "bb" });
  for (let i = 0; i < 1_200; i += 1) forwarder.line("info", "counted", { entries: i });
  forwarder.line("info", "stopped", {});
  await forwarder.close();
  const got = await receiver.until(1_203);
  expect(numbers(got)).toEqual(Array.from({ length: 1_203 }, (_, i) => i + 1));
  expect(json(got.at(-1) ?? "")).toMatchObject({ event: "trail-head", seq: 2 });
});

test("a file that is no certificate, or is not there, keeps the office from starting", () => {
  writeFileSync(join(folder, "none.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
  for (const authority of ["none.pem", "nowhere.pem"]) {
    expect(() => receiverAt(folder, { to: "localhost:6514", authority }), authority).toThrow(
      expect.objectContaining({ name: "StartTrouble", code: "credential" }),
    );
  }
});
