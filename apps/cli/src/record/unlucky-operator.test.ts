import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { runLimited } from "./testing/run-limited.ts";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";

interface Out {
  readonly size: number;
  readonly error: readonly { readonly code: string; readonly file: string | null; readonly message: string }[];
}

const desk = makeDesk();
const CEC = "xr/cec";
const RECORD = desk.at("record");
const ENTRIES = 30;
const windows = process.platform === "win32";
let log: DeskKey;
let seat: DeskKey;

const run = (...args: readonly string[]) => desk.json<Out>("record", ...args);

/** The exit code, and code and file of each trouble. */
const told = ({ code, json }: { readonly code: number; readonly json: Out }): readonly unknown[] => [
  code,
  ...(json.error ?? []).flatMap((one) => [one.code, one.file]),
];

/** A copy of the record that a test may harm. */
function copyOf(name: string): string {
  cpSync(RECORD, desk.at(name), { recursive: true });
  return desk.at(name);
}

beforeAll(async () => {
  log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  seat = await makeKey(desk, "seat.key", "rehearsal.example/cec/1");
  const first = signedLine("record-opened", CEC, opening(log, [seat]), [seat]);
  expect((await run("init", RECORD, "--entries", desk.write("opening", first))).code).toBe(0);
  const lines = Array.from({ length: ENTRIES - 1 }, (_, i) =>
    signedLine("units-listed", CEC, units("xr", "region", `r${i}`), [seat]),
  );
  expect((await run("append", RECORD, "--entries", desk.write("more", lines.join("")))).code).toBe(0);
  expect((await run("checkpoint", RECORD, "--log-key", log.path)).code).toBe(0);
  desk.write("next", signedLine("units-listed", CEC, units("xr", "region", "next"), [seat]));
});

describe("brought about", () => {
  test("a file where a folder should be", async () => {
    const file = desk.write("file", "a file");
    for (const folder of [file, join(file, "below")]) {
      expect(told(await run("init", folder, "--entries", desk.at("opening")))).toEqual([2, "not-a-folder", folder]);
      expect(told(await run("export", RECORD, "--to", folder))).toEqual([2, "not-a-folder", folder]);
      const checkpoint = join(folder, "checkpoint");
      expect(told(await run("publish", RECORD, "--to", folder))).toEqual([2, "not-a-folder", checkpoint]);
    }
    expect(readFileSync(file, "utf8")).toBe("a file");
  });

  test.each(["record.sqlite", "database.json"])("a folder where %s should be", async (name) => {
    const folder = desk.at(`instead-of-${name}`);
    mkdirSync(join(folder, name), { recursive: true });
    expect(told(await run("log", folder))).toEqual([2, "is-folder", join(folder, name)]);
    const opened = await run("init", folder, "--entries", desk.at("opening"));
    expect(told(opened)).toEqual([2, "is-folder", join(folder, name)]);
  });

  test("a database.json that is not understood is one all the same: no record is opened beside it", async () => {
    mkdirSync(desk.at("torn"));
    const file = desk.write("torn/database.json", "{");
    expect(told(await run("log", desk.at("torn")))).toEqual([2, "database-file", file]);
    expect(told(await run("init", desk.at("torn"), "--entries", desk.at("opening")))).toEqual([
      2,
      "database-file",
      file,
    ]);
    expect(existsSync(desk.at("torn/record.sqlite"))).toBe(false);
  });

  test("a folder that may be read and not written, and one that may not be looked into", async () => {
    const folder = copyOf("readonly");
    const kept = readFileSync(join(folder, "record.sqlite"));
    chmodSync(folder, 0o555);
    chmodSync(join(folder, "record.sqlite"), 0o444);
    const found = await asNobody(async () => [
      told(await run("append", folder, "--entries", desk.at("next"))),
      told(await run("log", folder)),
      told(await run("init", join(folder, "below"), "--entries", desk.at("opening"))),
      told(await run("publish", RECORD, "--to", join(folder, "public"))),
    ]);
    chmodSync(folder, 0o000);
    found.push(await asNobody(async () => told(await run("log", folder))));
    chmodSync(folder, 0o755);
    expect(found).toEqual([
      [2, "forbidden", folder],
      [2, "forbidden", folder],
      [2, "forbidden", join(folder, "below")],
      [2, "forbidden", expect.stringContaining(join(folder, "public"))],
      [2, "forbidden", join(folder, "record.sqlite")],
    ]);
    expect(readFileSync(join(folder, "record.sqlite")).equals(kept)).toBe(true);
  });

  test.skipIf(windows)("no room: what was stored is as it was, and the file is named", async () => {
    const limited = (...args: readonly string[]) => told(runLimited<Out>(64, "record", ...args));
    const folder = copyOf("full");
    const before = (await desk.run("record", "log", folder, "--ndjson")).out;
    const large = Array.from({ length: 400 }, (_, i) =>
      signedLine("units-listed", CEC, units("xr", "region", `large${i}`), [seat]),
    );
    const entries = desk.write("large", large.join(""));
    expect(limited("append", folder, "--entries", entries)).toEqual([2, "disk-error", folder]);
    expect((await desk.run("record", "log", folder, "--ndjson")).out).toBe(before);
    expect((await run("append", folder, "--entries", entries)).code).toBe(0);
    const to = desk.at("full-public");
    const [code, trouble, file] = limited("publish", folder, "--to", to, "--log-key", log.path);
    expect([code, trouble]).toEqual([2, "disk-full"]);
    expect(file).toContain(join(to, "tile/entries/"));
    expect(existsSync(join(to, "checkpoint"))).toBe(false);
  });

  test.skipIf(windows)("of a key file that could not be written whole nothing stays", () => {
    const key = desk.at("cut.key");
    const made = runLimited<Out>(0, "key", "new", key, "--name", "a.example/1");
    expect([...told(made), existsSync(key)]).toEqual([2, "cannot-write", key, false]);
  });

  test("what is no file, or too large for one, in a folder that is taken in: it is named, by its own path", async () => {
    const folder = desk.at("odd");
    const from = ["--from", folder, "--log", log.text];
    expect((await run("publish", RECORD, "--to", folder)).code).toBe(0);
    const payload = join(folder, "payload", "a".repeat(64));
    mkdirSync(payload, { recursive: true });
    expect(told(await run("import", desk.at("odd-in"), ...from))).toEqual([2, "is-folder", payload]);
    rmdirSync(payload);
    writeFileSync(payload, "");
    // Without a block on the disk, and over what Node reads as a whole.
    truncateSync(payload, 2 ** 31);
    expect(told(await run("import", desk.at("odd-in"), ...from))).toEqual([2, "too-large", payload]);
    rmSync(join(folder, "checkpoint"));
    mkdirSync(join(folder, "checkpoint"));
    const to = join(folder, "checkpoint");
    expect(told(await run("publish", RECORD, "--to", folder))).toEqual([2, "is-folder", to]);
  });

  test("a folder where a witness keeps its checkpoint", async () => {
    const folder = desk.at("public");
    mkdirSync(folder);
    writeFileSync(join(folder, "checkpoint"), (await desk.run("record", "checkpoint", RECORD)).out);
    const cosigned = await run("cosign", folder, "--log", log.text, "--key", seat.path, "--saved", folder);
    expect(told(cosigned)).toEqual([2, "is-folder", folder]);
  });
});

/** Who is root may write anywhere: for as long as `work` lasts, this process is nobody, who owns nothing. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(desk.at(""), 0o755);
  for (const name of ["opening", "next", "record", "record/record.sqlite"]) chmodSync(desk.at(name), 0o777);
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("a damaged database file is said to be damaged, and nothing is appended", () => {
  const harm: Readonly<Record<string, (file: string) => void>> = {
    "a page overwritten": (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4096, 8192);
      writeFileSync(file, bytes);
    },
    "cut short": (file) => truncateSync(file, 8192),
    "cut to its head": (file) => truncateSync(file, 100),
  };

  test.each(Object.keys(harm))("%s", async (name) => {
    const folder = copyOf(name);
    harm[name]?.(join(folder, "record.sqlite"));
    const kept = readFileSync(join(folder, "record.sqlite"));
    const to = desk.at(`${name}-out`);
    for (const command of [
      ["log", folder],
      ["append", folder, "--entries", desk.at("next")],
      ["prove", folder, "2"],
      ["publish", folder, "--to", to],
      ["export", folder, "--to", to],
    ]) {
      expect([command[0], ...told(await run(...command))]).toEqual([command[0], 1, "broken-store", folder]);
    }
    expect(existsSync(to)).toBe(false);
    expect(readFileSync(join(folder, "record.sqlite")).equals(kept)).toBe(true);
  });

  test("cut to nothing, it is an empty record: it is not read as one that has no entries, and can be opened anew", async () => {
    const folder = copyOf("nothing");
    truncateSync(join(folder, "record.sqlite"), 0);
    for (const command of [
      ["log", folder],
      ["append", folder, "--entries", desk.at("next")],
      ["export", folder, "--to", desk.at("nothing-out")],
      ["import", desk.at("nothing-out"), "--from", folder],
    ]) {
      expect([command[0], ...told(await run(...command))]).toEqual([command[0], 2, "empty-record", folder]);
    }
    expect(existsSync(desk.at("nothing-out"))).toBe(false);
    const opened = () => run("init", folder, "--entries", desk.at("opening"));
    expect((await opened()).code).toBe(0);
    expect(told(await opened())).toEqual([2, "record-there", folder]);
  });
});

describe("an entry that is not what it was", () => {
  test.each([
    [
      "changed",
      "UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'units', 'Units') AS BLOB) WHERE seq = 7",
    ],
    ["gone", "DELETE FROM entries WHERE seq = 7"],
  ])("%s: it is named, and leaves the store by no way", async (name, statement) => {
    const folder = copyOf(name);
    const database = new DatabaseSync(join(folder, "record.sqlite"));
    database.exec(statement);
    database.close();
    const to = desk.at(`${name}-to`);
    for (const command of [
      ["log", folder, "--ndjson"],
      ["append", folder, "--entries", desk.at("next")],
      ["prove", folder, "7", "--out", desk.at(`${name}.receipt`)],
      ["publish", folder, "--to", to],
      ["export", folder, "--to", desk.at(`${name}-copy`)],
    ]) {
      const ran = await run(...command);
      expect([command[0], ...told(ran)]).toEqual([command[0], 1, "damaged", folder]);
      expect(ran.json.error[0]?.message).toContain("entry 7");
    }
    expect(existsSync(join(to, "checkpoint"))).toBe(false);
    expect(existsSync(desk.at(`${name}.receipt`))).toBe(false);
    expect(existsSync(desk.at(`${name}-copy/record.sqlite`))).toBe(false);
  });
});
