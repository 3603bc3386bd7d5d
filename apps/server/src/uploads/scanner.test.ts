import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { scanBytes, scannerAnswers } from "./clamd.ts";
import { scannerAt } from "./scanner.ts";
import { EICAR, fakeClamd } from "./testing/fake-clamd.ts";

const said: string[] = [];
const log = {
  info: () => {},
  error: (event: string, facts?: object) => void said.push(JSON.stringify([event, facts])),
};
const clamd = await fakeClamd();
afterAll(clamd.close);

/** The head of a picture of one point: enough for the office to know what it is. */
const PICTURE = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
const INFECTED = Buffer.concat([PICTURE, EICAR]);

test("clamd is asked by INSTREAM and gets every byte once, however large the file is", async () => {
  const large = Buffer.alloc(700_001, 7);
  expect(await scanBytes(clamd.place, large)).toEqual({ kind: "clean" });
  expect(clamd.seen.at(-1)?.equals(large)).toBe(true);
  expect(await scanBytes(clamd.place, new Uint8Array())).toEqual({ kind: "clean" });
  expect(await scanBytes(clamd.place, INFECTED)).toEqual({ kind: "found", name: "Eicar-Test-Signature" });
  expect(await scannerAnswers(clamd.place)).toBe(true);
});

test.each([
  ["a limit of its own", "INSTREAM size limit exceeded. ERROR\0"],
  ["nothing", ""],
  ["something that only looks like a yes", "stream: OK, I think\0"],
])("a scanner that says %s has not said that a file is clean", async (_, answer) => {
  const odd = await fakeClamd(answer);
  expect((await scanBytes(odd.place, PICTURE)).kind).toBe("away");
  await odd.close();
});

test("where a scanner is named, a file is kept only once it was looked at: found is refused, away is later, both are noted", async () => {
  let place = clamd.place;
  const open = await testOffice({
    scanner: { look: (bytes) => scannerAt(place, log).look(bytes), answers: () => scannerAnswers(place) },
  });
  const unit = open.stations[0]?.station ?? "";
  const clerk = open.person("clerk", "precinct-clerk", unit);
  const send = (bytes: Buffer<ArrayBuffer>) => clerk.upload("post", `/api/v1/units/${unit}/scans`, bytes, "image/png");
  const kept = () => existsSync(join(open.office.folder, "scans"));

  const found = await send(INFECTED);
  expect([found.status, (await found.json()).message]).toEqual([422, expect.stringContaining("Eicar-Test-Signature")]);
  place = `${clamd.place}.gone`;
  const later = await send(PICTURE);
  expect([later.status, later.headers.get("retry-after")]).toEqual([503, "30"]);
  expect((await later.json()).code).toBe("scanner-away");
  expect(kept()).toBe(false);
  expect(
    (await (await open.person("auditor", "auditor", open.root).get(`/api/v1/units/${unit}/scans`)).json()).scans,
  ).toEqual([]);

  place = clamd.place;
  expect((await send(PICTURE)).status).toBe(201);
  expect(kept()).toBe(true);
  const noted = open.deeds.filter(({ deed }) => deed.endsWith("/scans")).map(({ outcome }) => outcome);
  expect(noted).toEqual(["upload-found", "scanner-away", "done"]);
  expect(said).toEqual([
    JSON.stringify(["upload-found", { finding: "Eicar-Test-Signature", bytes: INFECTED.length }]),
    JSON.stringify(["scanner-away", { why: "ENOENT" }]),
  ]);
  await open.close();
});
