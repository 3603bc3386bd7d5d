import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runLimited } from "../record/testing/run-limited.ts";
import { runHere, runJson } from "../testing/run-here.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-transcribe-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(folder, ...names);
const env = { DAUYS_PASSPHRASE: "one two three four five" };
const TIME = "2026-11-22T09:00:00Z";

interface Output {
  readonly status: string;
  readonly entries: number;
  readonly files: readonly string[];
  readonly origin: string;
  readonly root: string;
  readonly logKey: string;
  readonly transcriberKey: string;
  readonly keyFiles: readonly { readonly file: string; readonly made: boolean }[];
  readonly stationsWithoutProtocol: number;
  readonly seats: Readonly<Record<string, number>> | null;
  readonly error?: readonly { readonly code: string }[];
}

const transcribe = (id: string, to: string, ...more: readonly string[]) =>
  runJson<Output>(["transcribe", id, "--to", at(to), "--at", TIME, ...more], { env });

/** The code of the exit and those of what was refused. */
async function refusal(args: readonly string[], world = { env }): Promise<readonly (number | string)[]> {
  const { code, json } = await runJson<Output>(["transcribe", ...args], world);
  return [code, ...(json.error ?? []).map((fault) => fault.code)];
}

let first: Output;
beforeAll(async () => {
  first = (await transcribe("kz-2021", "record")).json;
});

test("January 2021 becomes a published folder of 34 entries, from which the seats follow", () => {
  expect(first).toMatchObject({ status: "transcribed", entries: 34, origin: "transcribed/kz-2021" });
  expect([first.stationsWithoutProtocol, first.seats]).toEqual([
    10_061,
    { npk: 10, nurotan: 76, auyl: 0, akzhol: 12, adal: 0 },
  ]);
  for (const path of first.files) expect(statSync(at("record", path)).isFile()).toBe(true);
  expect(readFileSync(at("record", "checkpoint"), "utf8")).toMatch(
    new RegExp(`^transcribed/kz-2021\n34\n${first.root.replace(/[+/]/g, "\\$&")}\n\n— transcribed/kz-2021 `),
  );
});

test("its keys lie beside the folder, encrypted, for their owner alone, and never in what is published", () => {
  expect(first.keyFiles).toEqual([
    { file: at("transcriber.key"), made: true },
    { file: at("kz-2021-log.key"), made: true },
  ]);
  for (const { file } of first.keyFiles) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain("aes-256-gcm");
  }
  expect(readdirSync(at("record")).toSorted()).toEqual(["checkpoint", "tile"]);
});

test("dauys verify finds nothing wrong in it, and the wrong key is found", async () => {
  const { code } = await runHere(["verify", at("record"), "--key", first.logKey]);
  expect(code).toBe(0);
  const other = await runHere(["verify", at("record"), "--key", first.transcriberKey]);
  expect(other.code).not.toBe(0);
});

test("keys that are there are used again: the same time gives the same record", async () => {
  const { json } = await transcribe("kz-2021", "again");
  expect([json.root, json.logKey, json.keyFiles.some(({ made }) => made)]).toEqual([first.root, first.logKey, false]);
});

test("the transcriber's name, id and files are the caller's to choose", async () => {
  const { json } = await transcribe(
    ...["kz-2016", "named", "--by", "press/observer", "--name", "Observer", "--origin", "press.invalid/kz-2016"],
    ...["--key", at("own", "me.key"), "--log-key", at("own", "log.key")],
  );
  expect(json.origin).toBe("press.invalid/kz-2016");
  expect(json.transcriberKey).toMatch(/^press\/observer\+/);
  expect(readFileSync(at("named", "tile/entries/000.p/13"), "utf8")).toContain('"by":"press/observer"');
});

test("what was published is never written over, and a wrong wish leaves nothing behind", async () => {
  const to = ["kz-2021", "--to"];
  expect(await refusal([...to, at("record")])).toEqual([2, "not-empty"]);
  const keys = ["--key", at("transcriber.key"), "--log-key", at("kz-2021-log.key")];
  expect(await refusal([...to, "", ...keys])).toEqual([2, "not-empty"]);
  expect(await refusal([...to, at("new"), "--at", "yesterday"])).toEqual([2, "time"]);
  expect(await refusal([...to, at("new"), "--by", "two words"])).toEqual([2, "bad-name"]);
  expect(await refusal([...to, at("new"), "--origin", "a b", "--log-key", at("x.key")])).toEqual([2, "bad-name"]);
  expect(await refusal([...to, at("new"), "--origin", "other"])).toEqual([2, "origin"]);
  expect(await refusal([...to, at("new"), "--key", at("new", "me.key")])).toEqual([2, "key-inside"]);
  expect(await refusal([...to, at("new"), "--key", at("a.key"), "--log-key", at("a.key")])).toEqual([2, "one-key"]);
  expect(await refusal(["kz-2020", "--to", at("new")])).toEqual([2, "unknown-election"]);
  expect(await refusal([...to, at("new")], { env: { DAUYS_PASSPHRASE: "another passphrase" } })).toEqual([
    2,
    "passphrase",
  ]);
  await runHere(["key", "new", at("witness.key"), "--name", "w", "--witness"], { env });
  expect(await refusal([...to, at("new"), "--key", at("witness.key")])).toEqual([2, "witness"]);
  writeFileSync(at("file"), "");
  expect(await refusal([...to, at("file")])).toEqual([2, "cannot-write"]);
  expect(readdirSync(folder)).not.toContain("new");
  mkdirSync(at("empty"));
  expect((await transcribe("kz-2021", "empty")).code).toBe(0);
});

test.skipIf(process.platform === "win32")("a disk without room: no half of a record is left", () => {
  mkdirSync(at("there"));
  for (const to of [at("cut"), at("there")]) {
    const { code, json } = runLimited<{ error: readonly { code: string; message: string }[] }>(
      ...([8, "transcribe", "kz-2021", "--to", to, "--key", at("k.key"), "--log-key", at("l.key")] as const),
    );
    expect([code, json.error[0]?.code]).toEqual([2, "cannot-write"]);
    expect(json.error[0]?.message).toContain(to);
  }
  expect([existsSync(at("cut")), readdirSync(at("there"))]).toEqual([false, []]);
});

test.each(LANGS)("%s: what it is stands first, and how to verify it last", async (lang) => {
  const to = at(`in-${lang}`);
  const { code, out } = await runHere(["transcribe", "kz-2021", "--to", to, "--lang", lang], { env });
  const [line = ""] = TRANSCRIBE_TEXTS.verify[lang].split(":");
  expect(code).toBe(0);
  expect(out.split("\n")[1]).toContain(to);
  expect(out.trimEnd().split("\n").at(-1)).toContain(`${line}: dauys verify ${to} --key transcribed/kz-2021+`);
  expect(out).toMatch(/ 76$/m);
});
