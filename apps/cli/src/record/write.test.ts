import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";

interface Out {
  readonly status: string;
  readonly first: number;
  readonly count: number;
  readonly appended: number;
  readonly entries: readonly { readonly seq: number; readonly type: string; readonly hash: string }[];
  readonly error: readonly { readonly code: string; readonly line: number | null }[];
  readonly refusal: { readonly reason: string; readonly place: number; readonly remedy: string };
}

const desk = makeDesk();
const CEC = "xr/cec";
let log: DeskKey;
let one: DeskKey;
let two: DeskKey;
let three: DeskKey;
const RECORD = (): string => desk.at("record");

beforeAll(async () => {
  log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  one = await makeKey(desk, "1.key", "rehearsal.example/cec/1");
  two = await makeKey(desk, "2.key", "rehearsal.example/cec/2");
  three = await makeKey(desk, "3.key", "rehearsal.example/cec/3");
  desk.write("opening.json", opening(log, [one, two, three]));
  const keys = ["--key", one.path, "--key", two.path];
  const args = ["record", "init", RECORD(), "--body", desk.at("opening.json"), "--by", CEC, ...keys];
  const { code, json } = await desk.json<Out>(...args);
  expect([code, json.status, json.first, json.entries[0]?.type]).toEqual([0, "appended", 0, "record-opened"]);
});

const codesOf = ({ json }: { readonly json: Out }): readonly string[] =>
  json.status === "refused" ? [json.refusal.reason] : (json.error ?? []).map(({ code }) => code);

describe("record init", () => {
  const init = (folder: string, ...more: readonly string[]) =>
    desk.json<Out>("record", "init", desk.at(folder), ...more);
  const body = (): readonly string[] => ["--body", desk.at("opening.json"), "--by", CEC];

  test("never over a record", async () => {
    const again = await init("record", ...body(), "--key", one.path);
    expect([again.code, ...codesOf(again)]).toEqual([2, "record-there"]);
  });

  test("what the fold refuses leaves nothing behind", async () => {
    const short = await init("short", ...body(), "--key", one.path);
    expect([short.code, ...codesOf(short), existsSync(desk.at("short"))]).toEqual([1, "quorum", false]);
    expect(short.json.refusal.remedy).toContain("--key");
  });

  test("by an entry that members signed elsewhere", async () => {
    const line = signedLine("record-opened", CEC, opening(log, [one, two, three]), [two, three]);
    const elsewhere = await init("elsewhere", "--entries", desk.write("opening.ndjson", line));
    expect([elsewhere.code, elsewhere.json.count]).toEqual([0, 1]);
    const both = await init("both", "--entries", desk.write("two.ndjson", line + line));
    expect([both.code, ...codesOf(both)]).toEqual([2, "one-entry"]);
  });

  test.each([
    [
      ["--by", CEC],
      ["needs-option", "needs-option"],
    ],
    [
      ["--entries", "x", "--by", CEC, "--key", "x"],
      ["needless-option", "needless-option"],
    ],
    [["--database", "mysql://host/x"], ["database"]],
    [["--database", "postgresql://user:secret@host/x"], ["database"]],
    [["--database", "postgresql://user@host/x?password=secret"], ["database"]],
    [["--database", "postgresql://user@host/x", "--schema", "A-b"], ["schema"]],
  ])("%j is not understood", async (more, codes) => {
    const ran = await init("none", ...more);
    expect([ran.code, ...codesOf(ran)]).toEqual([2, ...codes]);
    expect(ran.out + ran.err).not.toContain("secret@");
  });
});

describe("record append", () => {
  const append = (...more: readonly string[]) => desk.json<Out>("record", "append", RECORD(), ...more);
  const listing = (file: string, ...codes: readonly string[]) => [
    ...["--type", "units-listed", "--by", CEC],
    ...["--body", desk.write(file, units("xr", "region", ...codes))],
  ];

  test("one entry: its place and hash are told", async () => {
    const { code, out, err } = await desk.run(
      "record",
      "append",
      RECORD(),
      ...listing("a.json", "01"),
      "--key",
      one.path,
      "--key",
      two.path,
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Appended: entry 1, units-listed\n {2}Received: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n {2}Hash: [0-9a-f]{64}\n$/,
    );
  });

  test("a refused entry: reason, remedy, exit 1, in three languages", async () => {
    // At a time of its own: within a second the same command would be the one before, sent again.
    const signed = ["--key", one.path, "--key", two.path, "--at", "2030-01-12T09:00:00Z"];
    const args = ["record", "append", RECORD(), ...listing("b.json", "01"), ...signed];
    const english = await desk.run(...args);
    expect([english.code, english.out]).toEqual([1, ""]);
    expect(english.err).toBe(
      "the entry is refused (units-listed, unit-known): The unit 01 is listed already.\n" +
        "  what to do: see what stands in the record: dauys record log\nNothing was appended.\n",
    );
    expect((await desk.run(...args, "--lang", "kk")).err).toContain("не істеу керек");
    expect((await desk.run(...args, "--lang", "ru")).err).toContain("что сделать");
  });

  test("a batch: one signature, all or nothing", async () => {
    const lines = ["11", "12"].map((unit) =>
      JSON.stringify({ type: "units-listed", body: units("01", "district", unit) }),
    );
    const keys = ["--by", CEC, "--key", one.path, "--key", three.path];
    const good = await append("--batch", desk.write("batch", lines.join("\n")), ...keys);
    expect([good.code, good.json.count, good.json.entries.map(({ type }) => type)]).toEqual([
      0,
      3,
      ["batch", "units-listed", "units-listed"],
    ]);
    const third = JSON.stringify({ type: "units-listed", body: units("01", "district", "13") });
    const bad = await append("--batch", desk.write("batch", `\n${third}\n\n${lines[0]}`), ...keys);
    expect([bad.code, ...codesOf(bad), bad.json.refusal.place, bad.json.appended]).toEqual([1, "unit-known", 2, 0]);
    // By the line of the file, whatever stands before it: what signs for a batch stands in no file.
    expect(bad.err).toContain("line 4 is refused (units-listed, unit-known)");
    const alone = await append("--batch", desk.write("batch", third), "--by", CEC, "--key", one.path);
    expect(alone.err).toContain("the entry is refused (batch, quorum)");
    const after = await append("--batch", desk.write("batch", third), ...keys);
    expect([after.code, after.json.first]).toEqual([0, 5]);
  });

  test("entries signed elsewhere; the same file again is known; another command's key is refused", async () => {
    const [first, second] = ["02", "03"].map((unit) =>
      signedLine("units-listed", CEC, units("xr", "region", unit), [two, three]),
    );
    const file = desk.write("signed", `${first}${second}`);
    const appended = await append("--entries", file);
    expect([appended.code, appended.json.status, appended.json.first, appended.json.count]).toEqual([
      0,
      "appended",
      7,
      2,
    ]);
    const again = await append("--entries", file);
    expect([again.code, again.json.status, again.json.first]).toEqual([0, "repeated", 7]);
    const other = desk.write("other", signedLine("units-listed", CEC, units("xr", "region", "04"), [two, three]));
    const key = ["--idempotency-key", "command 7"];
    expect((await append("--entries", other, ...key)).code).toBe(0);
    const reused = await append("--entries", file, ...key);
    expect([reused.code, ...codesOf(reused)]).toEqual([1, "key-reused"]);
  });

  test("stops at the first that is refused, and says which line and how many stand before it", async () => {
    const lines = Array.from({ length: 510 }, (_, i) =>
      signedLine("units-listed", CEC, units("02", "district", `02${i}`), [one, two]),
    );
    lines[505] = lines[3] as string;
    const ran = await append("--entries", desk.write("many", lines.join("")));
    expect([ran.code, ...codesOf(ran), ran.json.refusal.place, ran.json.appended]).toEqual([1, "unit-known", 505, 500]);
  });

  test.each([
    [["--type", "x"], ["one-source"]],
    [["--body", "a", "--batch", "b"], ["one-source"]],
    [
      ["--body", "a"],
      ["needs-option", "needs-option", "needs-option"],
    ],
    [["--batch", "a", "--by", CEC], ["needs-option"]],
    [["--entries", "a", "--at", "2030-01-01T00:00:00Z"], ["needless-option"]],
  ])("%j: what is missing, and what means nothing", async (more, codes) => {
    const ran = await append(...more);
    expect([ran.code, ...codesOf(ran)]).toEqual([2, ...codes]);
  });

  test.each([
    ["not JSON", "{", "json", 1],
    ["a fraction", '{"type":"a",\n', "json", 1],
    ["a list", "\n[1]", "not-object", 2],
    ["not an entry", "{}", "not-an-entry", null],
    ["nothing", "\n\n", "no-entries", 1],
    ["half a batch", batchOf(2), "torn-batch", null],
    ["a batch of more than there can be", batchOf(Number.MAX_SAFE_INTEGER), "torn-batch", null],
    ["a batch of fewer than none", batchOf(-1), "torn-batch", null],
  ])("a file of entries with %s", async (_, content, code, line) => {
    const ran = await append("--entries", desk.write("bad", content));
    expect([ran.code, ran.json.error[0]?.code, ran.json.error[0]?.line]).toEqual([2, code, line]);
  });

  test("a body as Windows writes it, with a mark before it and two characters at the end of a line", async () => {
    const text = JSON.stringify(units("xr", "region", "windows"), null, 2).replaceAll("\n", "\r\n");
    const ran = await append(
      ...["--type", "units-listed", "--body", desk.write("windows", `\ufeff${text}\r\n`)],
      ...["--by", CEC, "--key", one.path, "--key", two.path],
    );
    expect([ran.code, ran.json.status]).toEqual([0, "appended"]);
  });

  test("a body that is not in form, a time that is none, a type that is none", async () => {
    const keys = ["--by", CEC, "--key", one.path];
    const body = desk.write("fraction", '{"a": 1.5}');
    expect(codesOf(await append("--type", "a", "--body", body, ...keys))).toEqual(["json"]);
    const empty = desk.write("empty", "{}");
    expect(codesOf(await append("--type", "A b", "--body", empty, ...keys))).toEqual(["not-an-entry"]);
    expect(codesOf(await append("--type", "a", "--at", "now", "--body", empty, ...keys))).toEqual(["not-an-entry"]);
  });

  test("where no record is", async () => {
    const none = await desk.json<Out>("record", "append", desk.at("nowhere"), "--entries", desk.at("signed"));
    expect([none.code, ...codesOf(none)]).toEqual([2, "no-record"]);
  });

  test("a file that is something else than a record", async () => {
    mkdirSync(desk.at("strange"));
    writeFileSync(desk.at("strange/record.sqlite"), "not a database, and long enough to look like one".repeat(30));
    const ran = await desk.json<Out>("record", "append", desk.at("strange"), "--entries", desk.at("signed"));
    expect([ran.code, ...codesOf(ran)]).toEqual([2, "not-a-store"]);
  });
});

/** The entry that signs for a batch of so many, and one of them. */
function batchOf(size: number): string {
  const root = Buffer.alloc(32).toString("base64");
  const member = { v: 1, type: "a", at: "2030-01-12T08:00:00Z", by: CEC, body: {}, sigs: { keys: [], batch: 0 } };
  return `${signedLine("batch", CEC, { root, size }, [])}${JSON.stringify(member)}\n`;
}

describe("record sign", () => {
  test("several members, one after the other or at the same time, make one entry", async () => {
    const body = desk.write("sign.json", units("xr", "region", "05"));
    const begun = await desk.run(
      "record",
      "sign",
      "--type",
      "units-listed",
      "--by",
      CEC,
      "--body",
      body,
      "--at",
      "2030-01-12T09:00:00Z",
    );
    expect([begun.code, JSON.parse(begun.out).sigs.keys]).toEqual([0, []]);
    const draft = desk.write("draft", begun.out);
    const first = desk.write("first", (await desk.run("record", "sign", draft, "--key", one.path)).out);
    const second = desk.write("second", (await desk.run("record", "sign", draft, "--key", two.path)).out);
    const both = await desk.run("record", "sign", first, second);
    expect(JSON.parse(both.out).sigs.keys).toHaveLength(2);
    const again = await desk.run("record", "sign", desk.write("both", both.out), "--key", two.path);
    expect(again.out).toBe(both.out);
    const appended = await desk.json<Out>("record", "append", RECORD(), "--entries", desk.at("both"));
    expect([appended.code, appended.json.count]).toEqual([0, 1]);
  });

  test("signed by one key too few, and with a word changed after the signing", async () => {
    const line = signedLine("units-listed", CEC, units("xr", "region", "06"), [one]);
    const short = await desk.json<Out>("record", "append", RECORD(), "--entries", desk.write("short", line));
    expect([short.code, ...codesOf(short)]).toEqual([1, "quorum"]);
    const changed = line.replace('"06"', '"07"');
    const forged = await desk.json<Out>("record", "append", RECORD(), "--entries", desk.write("forged", changed));
    expect([forged.code, ...codesOf(forged)]).toEqual([1, "signature"]);
  });
});

test("what was appended stands in the record, and the log prints it as it stands", async () => {
  const raw = await desk.run("record", "log", RECORD(), "--ndjson");
  const lines = raw.out.trimEnd().split("\n");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ type: "record-opened", by: CEC });
  const opened = JSON.parse(readFileSync(desk.at("opening.json"), "utf8"));
  expect(JSON.parse(lines[0] ?? "").body).toEqual(opened);
  const copy = await desk.json<Out>(
    "record",
    "init",
    desk.at("copy"),
    "--entries",
    desk.write("line", `${lines[0]}\n`),
  );
  expect(copy.code).toBe(0);
  const rest = await desk.run("record", "log", RECORD(), "--from", "1", "--ndjson");
  const moved = await desk.json<Out>("record", "append", desk.at("copy"), "--entries", desk.write("rest", rest.out));
  expect([moved.code, moved.json.count]).toEqual([0, lines.length - 1]);
});
