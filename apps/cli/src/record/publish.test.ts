import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { addSignatures, cosign, formatNote, parseNote, type Signer, signText } from "@dauys/core/record";
import { signWith } from "@dauys/store/keys";
import { beforeAll, describe, expect, test } from "vitest";
import { runApart } from "./testing/run-apart.ts";
import { type DeskKey, makeDesk, makeKey, opening, signedLine, units } from "./testing/small-record.ts";

interface Out {
  readonly ok: boolean;
  readonly status: string;
  readonly reason: string;
  readonly size: number;
  readonly from: number | null;
  readonly to: number;
  readonly index: number;
  readonly entries: number;
  readonly cosignatures: number;
  readonly checkpoint: string;
  readonly receipt: string;
  readonly entry: { readonly type: string };
  readonly cosigners: readonly { readonly name: string }[];
  readonly error: readonly { readonly code: string }[];
  readonly refusal: { readonly reason: string };
}

const desk = makeDesk();
const CEC = "xr/cec";
const RECORD = desk.at("record");
let log: DeskKey;
let seat: DeskKey;
let observer: DeskKey;
let party: DeskKey;

/** Appends listings of so many regions, by the only seat. */
async function grow(record: string, from: number, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, i) =>
    signedLine("units-listed", CEC, units("xr", "region", `r${from + i}`), [seat]),
  );
  const file = desk.write(`grow-${from}`, lines.join(""));
  const { code, err } = await desk.run("record", "append", record, "--entries", file);
  expect([code, err]).toEqual([0, ""]);
}

const codesOf = ({ code, json }: { readonly code: number; readonly json: Out }): readonly (string | number)[] => [
  code,
  ...(json.error ?? []).map((fault) => fault.code),
  ...(json.status === "refused" && json.reason !== undefined ? [json.reason] : []),
];

const signerOf = ({ key, privateKey }: DeskKey): Signer => ({ key, sign: signWith(privateKey) });

beforeAll(async () => {
  log = await makeKey(desk, "log.key", "rehearsal.example/desk");
  seat = await makeKey(desk, "seat.key", "rehearsal.example/cec/1");
  observer = await makeKey(desk, "observer.key", "observer.example/witness", true);
  party = await makeKey(desk, "party.key", "party.example/witness", true);
  const line = signedLine("record-opened", CEC, opening(log, [seat]), [seat]);
  expect((await desk.run("record", "init", RECORD, "--entries", desk.write("opening", line))).code).toBe(0);
  await grow(RECORD, 0, 300);
}, 60_000);

describe("record checkpoint", () => {
  test("there is none before the record's key has signed one, and no other key signs it", async () => {
    expect(codesOf(await desk.json<Out>("record", "checkpoint", RECORD))).toEqual([2, "no-checkpoint"]);
    expect(codesOf(await desk.json<Out>("record", "checkpoint", RECORD, "--log-key", seat.path))).toEqual([
      2,
      "log-key",
    ]);
    expect(codesOf(await desk.json<Out>("record", "prove", RECORD, "0"))).toEqual([2, "no-checkpoint"]);
  });

  test("signed once, it is shown again as it is, without the key", async () => {
    const signed = await desk.run("record", "checkpoint", RECORD, "--log-key", log.path);
    expect([signed.code, signed.out.split("\n").slice(0, 2)]).toEqual([0, ["rehearsal.example/desk", "301"]]);
    const again = await desk.run("record", "checkpoint", RECORD);
    expect(again.out).toBe(signed.out);
  });
});

describe("receipts", () => {
  const receipt = () => desk.at("12.tlog-proof");
  const check = (...more: readonly string[]) => desk.json<Out>("record", "check-receipt", receipt(), ...more);

  beforeAll(async () => {
    const made = await desk.json<Out>("record", "prove", RECORD, "12", "--out", receipt());
    expect([made.code, made.json.receipt]).toEqual([0, readFileSync(receipt(), "utf8")]);
  });

  test("show offline, by the record's key alone, that the entry stands there, and say what it is", async () => {
    const { code, json } = await check("--key", log.text);
    expect([code, json.ok, json.index, json.size, json.entry.type]).toEqual([0, true, 12, 301, "units-listed"]);
    const english = await desk.run(
      "record",
      "check-receipt",
      receipt(),
      "--key",
      desk.write("log.pub", `${log.text}\n`),
    );
    expect(english.out).toBe(
      [
        "  ✓ the checkpoint is signed by the record's key: rehearsal.example/desk, 301 entries",
        "  ✓ the entry stands in this record: entry 12 (counted from 0)",
        "  – no witness was asked for: the record's own key alone is believed",
        "The entry: units-listed, xr, by xr/cec, 2030-01-12T08:00:00Z",
        "The receipt holds",
        "Not checked: whether what the entry says is true, and its own signatures (dauys verify checks these with the whole record)",
        "",
      ].join("\n"),
    );
  });

  test("do not hold for another entry, key or record, nor with one bit changed", async () => {
    const raw = (await desk.run("record", "log", RECORD, "--ndjson")).out.split("\n");
    const [right, wrong] = [desk.write("12.json", raw[12] ?? ""), desk.write("13.json", `${raw[13]}\n`)];
    expect((await check("--key", log.text, "--entry", right)).json.ok).toBe(true);
    expect((await check("--key", log.text, "--entry", wrong)).json).toMatchObject({
      ok: false,
      reason: "root-differs",
    });
    expect((await check("--key", seat.text)).json).toMatchObject({ ok: false, reason: "unknown-origin" });
    const other = await makeKey(desk, "other.key", log.key.name);
    expect((await check("--key", other.text)).json).toMatchObject({ ok: false, reason: "no-known-signature" });
    const lines = readFileSync(receipt(), "utf8").split("\n");
    const changed = { ...lines, 4: `${lines[4]?.startsWith("A") ? "B" : "A"}${lines[4]?.slice(1)}` };
    const bad = desk.write("bad.tlog-proof", Object.values(changed).join("\n"));
    expect((await desk.json<Out>("record", "check-receipt", bad, "--key", log.text)).json.reason).toBe("root-differs");
  });

  test("a policy asks for witnesses", async () => {
    const policy = desk.write("policy", `log ${log.text}\nwitness observer ${observer.text}\nquorum observer\n`);
    expect((await check("--policy", policy)).json).toMatchObject({ ok: false, reason: "quorum-not-met" });
  });

  test("what is bad input", async () => {
    expect(codesOf(await check())).toEqual([2, "one-trust"]);
    expect(codesOf(await check("--key", log.text, "--policy", "x"))).toEqual([2, "one-trust"]);
    expect(codesOf(await check("--key", "a+b"))).toEqual([2, "key"]);
    const none = await desk.json<Out>("record", "check-receipt", desk.at("log.pub"), "--key", log.text);
    expect(codesOf(none)).toEqual([2, "receipt"]);
    expect(codesOf(await desk.json<Out>("record", "prove", RECORD, "301"))).toEqual([2, "no-such-entry"]);
    expect(codesOf(await desk.json<Out>("record", "prove", RECORD, "1.5"))).toEqual([2, "number"]);
    expect(codesOf(await desk.json<Out>("record", "prove", RECORD, "1", "--out", receipt()))).toEqual([2, "exists"]);
  });
});

describe("publishing", () => {
  test("into no folder is refused: nothing goes into the one that one stands in", async () => {
    expect(codesOf(await desk.json<Out>("record", "publish", RECORD, "--to", ""))).toEqual([2, "needs-option"]);
  });

  test("into a folder however it is written", async () => {
    for (const folder of [`${desk.at("")}/.//dots`, `${desk.at("slashes")}///`, relative("", desk.at("relative"))]) {
      const ran = await desk.json<Out>("record", "publish", RECORD, "--to", folder, "--log-key", log.path);
      expect([ran.code, (await desk.run("verify", folder)).code]).toEqual([0, 0]);
    }
  });
});

describe("witnesses", () => {
  const PUBLIC = desk.at("public");
  const cosignFor = (witness: DeskKey, place = PUBLIC, ...more: readonly string[]) => {
    const saved = desk.at(`${witness.key.name.replace("/", "-")}.saved`);
    const keys = ["--log", log.text, "--key", witness.path, "--saved", saved];
    return desk.json<Out>("record", "cosign", place, ...keys, ...more);
  };

  beforeAll(async () => {
    const published = await desk.json<Out>("record", "publish", RECORD, "--to", PUBLIC, "--log-key", log.path);
    expect([published.code, published.json.size]).toEqual([0, 301]);
    cpSync(PUBLIC, desk.at("public-301"), { recursive: true });
  });

  test("cosign first only when told that it is the first time", async () => {
    expect(codesOf(await cosignFor(observer))).toEqual([2, "no-saved"]);
    const first = await cosignFor(observer, PUBLIC, "--first", "--out", desk.at("cosigned"));
    expect([first.code, first.json.status, first.json.from, first.json.to]).toEqual([0, "cosigned", null, 301]);
    expect(codesOf(await cosignFor(observer, PUBLIC, "--first"))).toEqual([2, "not-first"]);
  });

  test("their cosignature goes into the record, its publication and its receipts", async () => {
    const taken = await desk.json<Out>(
      "record",
      "checkpoint",
      RECORD,
      "--cosigned",
      desk.at("cosigned"),
      "--witness",
      observer.text,
    );
    expect([taken.code, taken.json.cosignatures]).toEqual([0, 1]);
    const receipt = (await desk.run("record", "prove", RECORD, "300")).out;
    const policy = desk.write("policy", `log ${log.text}\nwitness observer ${observer.text}\nquorum observer\n`);
    const checked = await desk.json<Out>("record", "check-receipt", desk.write("300", receipt), "--policy", policy);
    expect([checked.code, checked.json.cosigners.map(({ name }) => name)]).toEqual([0, ["observer"]]);
  });

  test("a cosignature by somebody not named, or over something else, is not taken in", async () => {
    const take = (file: string, ...witness: readonly string[]) =>
      desk.json<Out>(
        "record",
        "checkpoint",
        RECORD,
        "--cosigned",
        desk.at(file),
        ...witness.flatMap((key) => ["--witness", key]),
      );
    expect(codesOf(await take("cosigned", party.text))).toEqual([2, "cosignature"]);
    const changed = readFileSync(desk.at("cosigned"), "utf8").replace("\n301\n", "\n300\n");
    desk.write("changed", changed);
    expect(codesOf(await take("changed", observer.text))).toEqual([2, "cosignature"]);
  });

  test("follow the record as it grows", async () => {
    await grow(RECORD, 300, 250);
    await desk.json<Out>("record", "publish", RECORD, "--to", PUBLIC, "--log-key", log.path);
    const grown = await cosignFor(observer);
    expect([grown.code, grown.json.from, grown.json.to]).toEqual([0, 301, 551]);
    const again = await cosignFor(observer);
    expect([again.code, again.json.from, again.json.to]).toEqual([0, 551, 551]);
  });

  test("refuse a record that was rolled back, with both checkpoints as evidence", async () => {
    const back = await cosignFor(observer, desk.at("public-301"));
    expect(codesOf(back)).toEqual([1, "rolled-back"]);
    expect(back.err).toContain("it had 551 entries when it was cosigned last, and now has 301");
    expect(back.err).toContain("keep both checkpoints");
    const grown = await cosignFor(observer);
    expect(grown.code).toBe(0);
  });

  test("one at a time: of two histories that are shown at once, one is cosigned", async () => {
    const fork = desk.at("at-once");
    const line = signedLine("record-opened", CEC, opening(log, [seat]), [seat], "2030-01-11T08:00:00Z");
    await desk.run("record", "init", fork, "--entries", desk.write("at-once-opening", line));
    await grow(fork, 0, 300);
    await desk.run("record", "publish", fork, "--to", `${fork}-public`, "--log-key", log.path);
    const saved = desk.at("at-once.saved");
    const keys = ["--log", log.text, "--key", party.path, "--saved", saved, "--first"];
    const places = [desk.at("public-301"), `${fork}-public`];
    const both = places.map((place) => runApart("record", "cosign", place, ...keys));
    expect((await Promise.all(both)).toSorted()).toEqual([0, 2]);
  }, 60_000);

  test("refuse a fork: another history of the same size, or a longer one", async () => {
    for (const [size, reason] of [
      [551, "forked"],
      [600, "root-differs"],
    ] as const) {
      const fork = desk.at(`fork-${size}`);
      const line = signedLine("record-opened", CEC, opening(log, [seat]), [seat], "2030-01-11T08:00:00Z");
      await desk.run("record", "init", fork, "--entries", desk.write("fork", line));
      await grow(fork, 1000, size - 1);
      await desk.run("record", "publish", fork, "--to", `${fork}-public`, "--log-key", log.path);
      expect(codesOf(await cosignFor(observer, `${fork}-public`))[1]).toMatch(
        new RegExp(`${reason}|older-root-differs`),
      );
    }
  }, 60_000);

  test("refuse a checkpoint that is not signed by the record, and one whose tiles are gone or changed", async () => {
    const path = desk.at("public-copy");
    cpSync(PUBLIC, path, { recursive: true });
    await cosignFor(party, desk.at("public-301"), "--first");
    const note = readFileSync(`${path}/checkpoint`);
    const parsed = parseNote(note);
    if (!parsed.ok) throw new Error(parsed.fault.message);
    const { text } = parsed.note;
    writeFileSync(`${path}/checkpoint`, formatNote({ text, signatures: [signText(text, signerOf(seat))] }));
    expect(codesOf(await cosignFor(party, path))).toEqual([2, "bad-checkpoint"]);
    writeFileSync(`${path}/checkpoint`, note);
    const tile = `${path}/tile/0/002.p/39`;
    const bytes = readFileSync(tile);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(tile, bytes);
    expect(codesOf(await cosignFor(party, path))[0]).toBe(1);
    rmSync(tile);
    expect(codesOf(await cosignFor(party, path))).toEqual([1, "file-not-there"]);
    expect((await cosignFor(party)).json.status).toBe("cosigned");
    const saved = desk.write("torn.saved", "not a checkpoint");
    const torn = await desk.json<Out>(
      ...["record", "cosign", PUBLIC, "--log", log.text, "--key", party.path, "--saved", saved],
    );
    expect([...codesOf(torn), readFileSync(saved, "utf8")]).toEqual([2, "bad-saved", "not a checkpoint"]);
  });

  test("leave out what other witnesses wrote: their own line and the record's alone are handed on", async () => {
    const read = parseNote(readFileSync(`${PUBLIC}/checkpoint`));
    if (!read.ok) throw new Error(read.fault.message);
    const made = cosign(read.note.text, 1n, signerOf(party));
    writeFileSync(`${desk.at("public-copy")}/checkpoint`, formatNote(addSignatures(read.note, [made])));
    const { json } = await cosignFor(observer, desk.at("public-copy"));
    const handed = parseNote(Buffer.from(json.checkpoint));
    expect(handed.ok && handed.note.signatures.map(({ name }) => name)).toEqual([log.key.name, observer.key.name]);
  });

  test("a key that signs entries does not cosign", async () => {
    expect(codesOf(await cosignFor({ ...seat, key: party.key }))).toEqual([2, "wrong-kind-witness"]);
  });
});
