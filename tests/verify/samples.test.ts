import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Verification, verifyRecord } from "@dauys/core/election";
import { keepingVerify, openRecord, sha256 } from "@dauys/exchange/record";
import { expect, test } from "vitest";
import { SAMPLES, sampleFaults, type TamperedRecord } from "../../scripts/lib/sample-records.ts";
import { dauys, dauysJson } from "./support/run-dauys.ts";

const tampered = JSON.parse(readFileSync(join(SAMPLES, "tampered.json"), "utf8")) as readonly TamperedRecord[];
const since = ["--since", join(SAMPLES, "saved-checkpoint")];

test("the samples are those that the script writes now, and small", () => {
  expect(sampleFaults()).toEqual([]);
});

test("the good record verifies with everything that a verifier can have kept", async () => {
  const { code, json } = await dauysJson([
    "verify",
    join(SAMPLES, "good"),
    ...since,
    "--key",
    join(SAMPLES, "log.key"),
  ]);
  expect([code, json.status, json.record?.kind]).toEqual([0, "verified", "rehearsal"]);
  expect(json.steps.map(({ result }) => result)).toEqual(Array(8).fill("passed"));
});

const saved = new Uint8Array(readFileSync(join(SAMPLES, "saved-checkpoint")));

async function verified(name: string, kept: Uint8Array | null): Promise<Verification> {
  const opened = openRecord(join(SAMPLES, `${name}.tar.gz`));
  if (!opened.ok) throw new Error(opened.fault.message);
  const options = { key: null, policy: null, since: kept, quick: false };
  return verifyRecord(opened.record.files, options, { sha256, verify: keepingVerify() });
}

test.each(tampered.map((record) => [record.name, record] as const))(
  "%s fails in its step and at its place",
  async (name, record) => {
    const found = await verified(name, record.since ? saved : null);
    const step = found.steps.find(({ id }) => id === record.found.step);
    const failures = step?.failures.map(({ reason, place }) => ({ reason, place }));
    expect([found.ok, step?.result]).toEqual([false, "failed"]);
    expect(failures).toContainEqual({ reason: record.found.reason, place: record.found.place });
  },
);

test("each kind of tampering that has to be caught is among them", () => {
  expect(tampered).toHaveLength(19);
  expect(new Set(tampered.map(({ found }) => found.step))).toEqual(
    new Set(["signatures", "tree", "growth", "entries", "sums", "seats", "payloads"]),
  );
});

test("what the holder of the record's key changes behind a saved checkpoint no checkpoint shows, what is before it does", async () => {
  const growth = async (name: string): Promise<unknown> => {
    const { result, failures } = (await verified(name, saved)).steps[3] ?? {};
    return [result, failures?.[0]?.reason];
  };
  expect(await growth("dropped-entry")).toEqual(["passed", undefined]);
  expect(await growth("reordered-entries")).toEqual(["failed", "forked"]);
});

test("the command ends with 1 for a tampered record, and 0 for the good one", async () => {
  const ran = await dauysJson(["verify", join(SAMPLES, "total-of-region.tar.gz")]);
  expect([ran.code, ran.json.status]).toEqual([1, "failed"]);
});

test.each(["kk", "ru", "en"])("the kind of record stands first and the limit last, in %s", async (lang) => {
  const good = await dauys(["verify", join(SAMPLES, "good"), "--lang", lang]);
  const bad = await dauys(["verify", join(SAMPLES, "seat-moved.tar.gz"), "--lang", lang]);
  const ends = [good, bad].map(({ out }) => out.trimEnd().split("\n"));
  expect(ends.map((lines) => [lines[0], lines.at(-1)])).toEqual(Array(2).fill([BANNER[lang], LIMIT[lang]]));
  expect([good.code, bad.code, good.err, bad.err]).toEqual([0, 1, "", ""]);
});

const BANNER: Readonly<Record<string, string>> = {
  kk: "ЖАТТЫҒУ: БӘРІ ОЙДАН ШЫҒАРЫЛҒАН",
  ru: "УЧЕБНЫЙ ЖУРНАЛ: ВСЁ ВЫМЫШЛЕНО",
  en: "REHEARSAL: ALL OF IT IS MADE UP",
};

const LIMIT: Readonly<Record<string, string>> = {
  kk: "Есептеудегі қателік — бұрмалау емес, ал мінсіз есеп — адал санақ емес.",
  ru: "Арифметическая ошибка — ещё не подлог, а безупречная арифметика — ещё не честный подсчёт.",
  en: "Arithmetic slips are not fraud, and perfect arithmetic is not an honest count.",
};
