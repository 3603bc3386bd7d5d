import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { startPostgres } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";

interface Out {
  readonly status: string;
  readonly added: number;
  readonly size: number;
  readonly first: number;
  readonly removed: boolean;
  readonly error: readonly { readonly code: string }[];
  readonly refusal: { readonly reason: string };
}

const desk = makeDesk();
const CEC = "xr/cec";
const RECORD = desk.at("record");
const PUBLIC = desk.at("public");
let log: DeskKey;
let keys: readonly DeskKey[];

const run = (...args: readonly string[]) => desk.json<Out>("record", ...args);
const codesOf = ({ code, json }: { readonly code: number; readonly json: Out }): readonly (string | number)[] => [
  code,
  ...(json.error ?? []).map((fault) => fault.code),
  ...(json.refusal === undefined ? [] : [json.refusal.reason]),
];
const keyArgs = (count: number): readonly string[] => [
  "--by",
  CEC,
  ...keys.slice(0, count).flatMap(({ path }) => ["--key", path]),
];

beforeAll(async () => {
  log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  keys = [
    await makeKey(desk, "1.key", "rehearsal.example/cec/1"),
    await makeKey(desk, "2.key", "rehearsal.example/cec/2"),
    await makeKey(desk, "3.key", "rehearsal.example/cec/3"),
  ];
  const line = signedLine("record-opened", CEC, opening(log, keys), keys);
  expect((await run("init", RECORD, "--entries", desk.write("opening", line))).code).toBe(0);
  const more = Array.from({ length: 20 }, (_, i) =>
    signedLine("units-listed", CEC, units("xr", "region", `r${i}`), keys),
  );
  expect((await run("append", RECORD, "--entries", desk.write("more", more.join("")))).code).toBe(0);
});

describe("payloads", () => {
  const NAME = "Zhandos Made-Up";
  const sealed = (name: string, ...more: readonly string[]) =>
    run(
      "seal",
      RECORD,
      desk.write(`${name}.txt`, `${NAME}, who complains`),
      "--payload",
      name,
      "--what",
      "A complaint",
      ...more,
    );
  const publish = () => run("publish", RECORD, "--to", PUBLIC, "--log-key", log.path, "--payload", "complaint");
  const hashOf = async (name: string): Promise<string> => {
    const { out } = await desk.run("record", "log", RECORD, "--type", "payload-sealed", "--unit", name, "--ndjson");
    return JSON.parse(out).body.hash;
  };

  test("one member seals; the record holds a salted hash and nothing of the file", async () => {
    const one = await sealed("complaint", ...keyArgs(1), "--media", "text/plain");
    expect([one.code, one.json.status]).toEqual([0, "appended"]);
    expect((await desk.run("record", "log", RECORD, "--ndjson")).out).not.toContain("Made-Up");
    const again = await sealed("complaint", ...keyArgs(1));
    expect(codesOf(again)).toEqual([1, "payload-known"]);
    expect(codesOf(await sealed("Bad Name", ...keyArgs(1)))).toEqual([1, "body"]);
    expect(codesOf(await sealed("unsigned"))).toEqual([2, "needs-option", "needs-option"]);
  });

  test("only the payloads named are published, each under its hash, and verifiable with common tools", async () => {
    expect((await run("publish", RECORD, "--to", PUBLIC, "--log-key", log.path)).code).toBe(0);
    const path = `${PUBLIC}/payload/${await hashOf("complaint")}`;
    expect(existsSync(path)).toBe(false);
    expect((await publish()).code).toBe(0);
    expect(readFileSync(path).subarray(32).toString()).toBe(`${NAME}, who complains`);
    expect(codesOf(await run("publish", RECORD, "--to", PUBLIC, "--payload", "nobody"))).toEqual([2, "no-payload"]);
    expect((await desk.run("verify", PUBLIC, "--key", log.text)).code).toBe(0);
  });

  test("erasing takes a majority, and then salt and bytes are nowhere", async () => {
    const erase = (...more: readonly string[]) => run("erase", RECORD, "complaint", "--ground", "Decision 12", ...more);
    expect(codesOf(await erase(...keyArgs(1)))).toEqual([1, "quorum"]);
    expect(codesOf(await run("erase", RECORD, "complaint", ...keyArgs(2)))).toEqual([2, "needs-option"]);
    expect(codesOf(await run("erase", RECORD, "nothing", "--ground", "x", ...keyArgs(2)))).toEqual([2, "no-payload"]);
    const hash = await hashOf("complaint");
    const done = await erase(...keyArgs(2));
    expect([done.code, done.json.status, done.json.removed]).toEqual([0, "erased", true]);
    for (const file of ["record.sqlite", "record.sqlite-wal"]) {
      const path = `${RECORD}/${file}`;
      if (existsSync(path)) expect(readFileSync(path).includes(NAME)).toBe(false);
    }
    expect((await publish()).code).toBe(0);
    expect(existsSync(`${PUBLIC}/payload/${hash}`)).toBe(false);
    expect((await desk.run("verify", PUBLIC, "--key", log.text)).code).toBe(0);
  });

  test("erasing again only finishes what may have been cut short: no second entry", async () => {
    const before = (await desk.run("record", "log", RECORD, "--ndjson")).out;
    const again = await run("erase", RECORD, "complaint", "--ground", "Decision 13", ...keyArgs(2));
    expect([again.code, again.json.status, again.json.removed]).toEqual([0, "erased", false]);
    expect((await desk.run("record", "log", RECORD, "--ndjson")).out).toBe(before);
  });

  test("no copy brings it back: not a folder that still has it, not another store, and a backup that had it loses it", async () => {
    const folder = desk.at("erased-folder");
    const [backup, target] = [desk.at("erased-backup"), desk.at("erased-target")];
    await sealed("third", ...keyArgs(1));
    const hash = await hashOf("third");
    await run("publish", RECORD, "--to", folder, "--log-key", log.path, "--payload", "third");
    await run("export", RECORD, "--to", backup);
    const held = readFileSync(`${folder}/payload/${hash}`);
    await run("erase", RECORD, "third", "--ground", "Decision 15", ...keyArgs(2));
    await run("publish", RECORD, "--to", folder, "--log-key", log.path);
    writeFileSync(`${folder}/payload/${hash}`, held);
    const from = ["--from", folder, "--log", log.text];
    expect((await run("import", target, ...from)).code).toBe(0);
    expect((await run("import", backup, ...from)).code).toBe(0);
    expect((await run("export", target, "--to", desk.at("erased-copy"))).code).toBe(0);
    for (const record of [target, backup, desk.at("erased-copy")]) {
      expect([record, readFileSync(`${record}/record.sqlite`).includes(NAME)]).toEqual([record, false]);
      const again = await run("erase", record, "third", "--ground", "x", ...keyArgs(2));
      expect([again.code, again.json.removed]).toEqual([0, false]);
    }
  });

  test("by an entry that members signed elsewhere, about this payload and no other", async () => {
    await sealed("second", ...keyArgs(1));
    const line = (payload: string): string =>
      signedLine("payload-erased", CEC, { payload, ground: "Decision 14" }, keys.slice(1));
    const other = await run("erase", RECORD, "second", "--entries", desk.write("wrong", line("complaint")));
    expect(codesOf(other)).toEqual([2, "other-payload"]);
    const done = await run("erase", RECORD, "second", "--entries", desk.write("right", line("second")));
    expect([done.code, done.json.removed]).toEqual([0, true]);
  });
});

describe("moving", () => {
  const raw = async (record: string): Promise<string> => (await desk.run("record", "log", record, "--ndjson")).out;

  test("to another store and back from the published folder, without the change of a byte", async () => {
    const copy = desk.at("copy");
    const copied = await run("export", RECORD, "--to", copy);
    expect([copied.code, copied.json.added, await raw(copy)]).toEqual([0, copied.json.size, await raw(RECORD)]);
    const again = await run("export", RECORD, "--to", copy);
    expect([again.code, again.json.added]).toEqual([0, 0]);
    await run("publish", RECORD, "--to", PUBLIC, "--log-key", log.path);
    const restored = desk.at("restored");
    const imported = await run("import", restored, "--from", PUBLIC, "--log", desk.write("log.pub", log.text));
    expect([imported.code, await raw(restored)]).toEqual([0, await raw(RECORD)]);
    const checkpoint = (await desk.run("record", "checkpoint", RECORD)).out;
    expect((await desk.run("record", "checkpoint", restored)).out).toBe(checkpoint);
  });

  test("over another record it is refused", async () => {
    const other = desk.at("other");
    const line = signedLine("record-opened", CEC, opening(log, keys), keys, "2030-01-11T08:00:00Z");
    await run("init", other, "--entries", desk.write("other-opening", line));
    expect(codesOf(await run("export", RECORD, "--to", other))).toEqual([1, "forked"]);
    expect(codesOf(await run("import", other, "--from", RECORD))).toEqual([1, "forked"]);
  });

  test.each([
    ["flipped-payload-hash", "signature"],
    ["missing-quorum", "quorum"],
    ["total-declared", "totals-differ"],
  ])(
    "of a folder with an entry that is not allowed (%s) nothing is taken, and nothing is left",
    async (name, reason) => {
      execFileSync("tar", ["-xzf", `docs/examples/records/${name}.tar.gz`, "-C", desk.at("")]);
      const target = desk.at(`from-${name}`);
      const ran = await run("import", target, "--from", desk.at(name), "--log", "docs/examples/records/log.key");
      expect(codesOf(ran)).toEqual([1, reason]);
      expect(existsSync(target)).toBe(false);
    },
  );

  test("of one in which everything is allowed all is taken", async () => {
    const from = "docs/examples/records/good";
    const ran = await run("import", desk.at("good"), "--from", from, "--log", "docs/examples/records/log.key");
    expect([ran.code, ran.json.added]).toEqual([0, 66]);
  });

  test("what is no source, no key, or a folder that is not whole", async () => {
    expect(codesOf(await run("import", desk.at("none"), "--from", desk.at("nowhere")))).toEqual([2, "no-source"]);
    expect(codesOf(await run("import", desk.at("none"), "--from", PUBLIC))).toEqual([2, "needs-option"]);
    expect(codesOf(await run("import", desk.at("none"), "--from", PUBLIC, "--log", "x+y"))).toEqual([2, "key-text"]);
    const other = keys[0]?.text ?? "";
    expect(codesOf(await run("import", desk.at("none2"), "--from", PUBLIC, "--log", other))).toEqual([
      2,
      "other-record",
    ]);
    expect(existsSync(desk.at("none2/record.sqlite"))).toBe(false);
    expect(codesOf(await run("export", desk.at("nowhere"), "--to", desk.at("none3")))).toEqual([2, "no-record"]);
  });
});

const postgres = await startPostgres();
const missing = "missing" in postgres ? postgres.missing : null;
if (!("missing" in postgres)) afterAll(postgres.stop);

describe.skipIf(missing !== null)(`PostgreSQL${missing === null ? "" : `: ${missing}`}`, () => {
  const url = "missing" in postgres ? "" : postgres.url;
  const schema = `dauys_cli_${process.pid}_${Date.now().toString(36)}`;

  test("a record is opened, grows, is exported to SQLite and comes back", async () => {
    const folder = desk.at("pg");
    const where = ["--database", url, "--schema", schema];
    expect((await run("init", folder, "--entries", desk.at("opening"), ...where)).code).toBe(0);
    expect(statSync(`${folder}/database.json`).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(`${folder}/database.json`, "utf8"))).toEqual({
      format: "dauys-database-1",
      url,
      schema,
    });
    expect((await run("append", folder, "--entries", desk.at("more"))).code).toBe(0);
    expect((await run("append", folder, "--entries", desk.at("more"))).json.status).toBe("repeated");
    expect((await run("publish", folder, "--to", desk.at("pg-public"), "--log-key", log.path)).code).toBe(0);
    const signed = (await desk.run("record", "checkpoint", folder)).out;
    expect((await run("export", folder, "--to", desk.at("from-pg"))).code).toBe(0);
    expect((await desk.run("record", "checkpoint", desk.at("from-pg"))).out).toBe(signed);
    const back = ["--database", url, "--schema", `${schema}_2`];
    expect((await run("import", desk.at("pg-2"), "--from", desk.at("from-pg"), ...back)).json).toMatchObject({
      added: 21,
    });
    expect((await desk.run("record", "log", desk.at("pg-2"), "--ndjson")).out).toBe(
      (await desk.run("record", "log", folder, "--ndjson")).out,
    );
  });

  test("a schema that holds a record already takes no other", async () => {
    const again = await run(
      "init",
      desk.at("pg-again"),
      "--entries",
      desk.at("opening"),
      "--database",
      url,
      "--schema",
      schema,
    );
    expect(codesOf(again)).toEqual([2, "record-there"]);
    expect(existsSync(desk.at("pg-again/database.json"))).toBe(false);
  });
});
