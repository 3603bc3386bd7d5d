import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-serve-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const office = join(folder, "office");

interface Said {
  readonly entries: number;
  readonly rows: number;
  readonly files: number;
  readonly error: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly message: string;
    readonly remedy: string;
  }[];
}

const codes = ({ error }: Said): readonly string[] => error.map(({ code }) => code);

// Eleven keys are made, each by a scrypt that is slow on purpose.
test("a rehearsal is opened, says what it is, and where it is; the second start finds it again", {
  timeout: 90_000,
}, async () => {
  const ran = await runHere([
    "serve",
    office,
    "--rehearsal",
    "--stations",
    "12",
    "--port",
    "0",
    "--once",
    "--lang",
    "en",
  ]);
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^Opening the record .* 12 polling stations\nREHEARSAL\./);
  expect(ran.out).toMatch(/The office is at:\nhttp:\/\/localhost:\d+\/en\/\n/);
  expect(ran.out).not.toContain("first administrator");
  expect(statSync(join(office, "rehearsal-keys", "chair.key")).mode & 0o077).toBe(0);
  const key = readFileSync(join(office, "rehearsal-keys", "chair.key"), "utf8");
  const again = await runHere(["serve", office, "--rehearsal", "--port", "0", "--once", "--lang", "en"]);
  expect(again.code).toBe(0);
  expect(again.out).not.toContain("Opening the record");
  expect(readFileSync(join(office, "rehearsal-keys", "chair.key"), "utf8")).toBe(key);
});

test("an office is backed up and restored; what is there already is left alone", async () => {
  const copy = join(folder, "copy");
  const made = await runJson<Said>(["office", "backup", office, "--to", copy]);
  expect(made).toMatchObject({ code: 0, json: { files: 2 } });
  expect(made.json.rows).toBeGreaterThan(20);
  const back = await runJson<Said>(["office", "restore", copy, "--to", join(folder, "again")]);
  expect(back).toMatchObject({ code: 0, json: { entries: made.json.entries, rows: made.json.rows } });
  expect(codes((await runJson<Said>(["office", "restore", copy, "--to", join(folder, "again")])).json)).toEqual([
    "not-empty",
  ]);
  expect(codes((await runJson<Said>(["office", "backup", office, "--to", copy])).json)).toEqual(["not-empty"]);
  writeFileSync(join(copy, "more"), "");
  writeFileSync(join(copy, "record.sqlite"), "damaged");
  const damaged = await runJson<Said>(["office", "restore", copy, "--to", join(folder, "third")]);
  expect([damaged.code, codes(damaged.json)]).toEqual([1, ["damaged-backup"]]);
});

test("what cannot be served is said with its place", async () => {
  const serve = async (...args: readonly string[]) =>
    (await runJson<Said>(["serve", ...args, "--port", "0", "--once"])).json;
  expect(codes(await serve(join(folder, "nothing")))).toEqual(["no-record"]);
  expect(codes(await serve("docs/examples/records/good"))).toEqual(["no-record"]);
  writeFileSync(join(office, "office.json"), '{"format":"dauys-office-1","listen":{"prot":1}}');
  const { error } = await serve(office);
  expect(error).toMatchObject([{ code: "config", file: join(office, "office.json") }]);
  writeFileSync(join(office, "office.json"), '{"format":"dauys-office-1","tls":{"mode":"none"}}');
  expect(codes(await serve(office, "--rehearsal", "--host", "0.0.0.0"))).toEqual(["config"]);
  writeFileSync(join(office, "office.json"), '{"format":"dauys-office-1","session":{"secondFactor":"required"}}');
  const key = readFileSync(join(office, "keys", "accounts.key"));
  for (const spoilt of ["", Buffer.alloc(32, 7).toString("base64")]) {
    writeFileSync(join(office, "keys", "accounts.key"), spoilt, { mode: 0o600 });
    expect(codes(await serve(office, "--rehearsal")), spoilt).toEqual(["accounts-key"]);
  }
  writeFileSync(join(office, "keys", "accounts.key"), key, { mode: 0o600 });
  const notes = readFileSync(join(office, "rehearsal.json"));
  writeFileSync(join(office, "rehearsal.json"), notes.subarray(0, 20));
  expect(codes(await serve(office, "--rehearsal"))).toEqual(["rehearsal-notes"]);
  writeFileSync(join(office, "rehearsal.json"), notes);
  rmSync(join(office, "office.json"));
  cpSync(office, join(folder, "cut"), { recursive: true });
  for (const end of ["-wal", "-shm"]) rmSync(join(folder, "cut", `office.sqlite${end}`), { force: true });
  for (const left of [3000, 50]) {
    truncateSync(join(folder, "cut", "office.sqlite"), left);
    expect(codes(await serve(join(folder, "cut"), "--rehearsal")), String(left)).toEqual(["tables-damaged"]);
  }
});

test("where there is no backup, or one that was not finished, that is said in three languages, and nothing is made", async () => {
  const [none, unfinished, file] = [join(folder, "none"), join(folder, "unfinished"), join(folder, "a-file")];
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, "office.sqlite"), "half");
  writeFileSync(file, "");
  for (const from of [none, unfinished, file]) {
    const said = new Set<string>();
    for (const lang of LANGS) {
      const args = ["office", "restore", from, "--to", join(folder, "empty"), "--lang", lang];
      const ran = await runJson<Said>(args);
      expect([ran.code, codes(ran.json)], from).toEqual([2, ["no-backup"]]);
      const [{ message, remedy } = { message: "", remedy: "" }] = ran.json.error;
      expect(message).toContain(from);
      said.add(`${message}|${remedy}`);
    }
    expect(said.size).toBe(3);
  }
  expect(existsSync(join(folder, "empty"))).toBe(false);
});
