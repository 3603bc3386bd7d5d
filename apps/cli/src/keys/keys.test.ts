import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";
import { loadKeys } from "./load-keys.ts";
import { KEYS } from "./messages.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const SECRET = "one two three four five";
const env = { DAUYS_PASSPHRASE: SECRET };

interface KeyOutput {
  readonly status: string;
  readonly name: string;
  readonly algorithm: string;
  readonly publicKey: string;
  readonly opened?: boolean | null;
  readonly error?: readonly { readonly code: string; readonly remedy: string }[];
}

function secretFile(name: string, content: string | Uint8Array, mode = 0o600): string {
  writeFileSync(at(name), content);
  chmodSync(at(name), mode);
  return at(name);
}

/** The codes of what was refused. */
async function codes(args: readonly string[], world: { readonly env?: Record<string, string> } = {}) {
  const { code, json } = await runJson<KeyOutput>(args, world);
  return [code, ...(json.error ?? []).map((fault) => fault.code)];
}

beforeAll(async () => {
  await runHere(["key", "new", at("seat.key"), "--name", "a.example/seat"], { env });
  await runHere(["key", "new", at("witness.key"), "--name", "a.example/witness", "--witness"], { env });
});

describe("key new", () => {
  test("writes a file for its owner alone and prints the public key, and nothing of the passphrase", async () => {
    const { code, json, out } = await runJson<KeyOutput>(["key", "new", at("one.key"), "--name", "a.example/1"], {
      env,
    });
    expect([code, json.status, json.name, json.algorithm]).toEqual([0, "created", "a.example/1", "ed25519"]);
    expect(statSync(at("one.key")).mode & 0o777).toBe(0o600);
    const file = readFileSync(at("one.key"), "utf8");
    expect(file).toContain(json.publicKey);
    expect(out + file).not.toContain("two three");
  });

  test("a witness has a key of another kind", async () => {
    const { json } = await runJson<KeyOutput>(["key", "show", at("witness.key")]);
    expect(json.algorithm).toBe("cosignature/v1");
  });

  test.each([
    ["a file that is there", ["seat.key", "--name", "a.example/2"], env, "exists"],
    ["a folder that is not there", ["no/such.key", "--name", "a.example/2"], env, "cannot-write"],
    ["a name with a space", ["two.key", "--name", "a example"], env, "key-name"],
    ["a name with a plus", ["two.key", "--name", "a+b"], env, "key-name"],
    ["a short passphrase", ["two.key", "--name", "a"], { DAUYS_PASSPHRASE: "eleven char" }, "passphrase-short"],
    ["no passphrase at all", ["two.key", "--name", "a"], {}, "no-passphrase"],
  ])("%s is refused, and nothing is written", async (_, [name = "", ...more], environment, code) => {
    expect(await codes(["key", "new", at(name), ...more], { env: environment })).toEqual([2, code]);
    expect(() => statSync(at("two.key"))).toThrow();
  });
});

describe("a passphrase from a file", () => {
  const check = (file: string) => codes(["key", "show", at("seat.key"), "--check", "--passphrase-file", file]);

  test.each([
    ["without a newline", SECRET],
    ["with one", `${SECRET}\n`],
    ["with that of Windows", `${SECRET}\r\n`],
    ["with the mark of Windows before it", `\ufeff${SECRET}\r\n`],
  ])("%s", async (name, content) => {
    expect(await check(secretFile(`good ${name}`, content))).toEqual([0]);
  });

  test.each([
    ["two lines", `${SECRET}\nmore\n`, 0o600, "passphrase-text"],
    ["not UTF-8", Uint8Array.of(0xff, 0xfe), 0o600, "passphrase-text"],
    ["too long", "a".repeat(4097), 0o600, "passphrase-text"],
    ["another one", "one two three four fivf", 0o600, "passphrase"],
    ["one that others may read", SECRET, 0o644, "others-may-read"],
  ])("%s is refused", async (name, content, mode, code) => {
    expect(await check(secretFile(`bad ${name}`, content, mode))).toEqual([2, code]);
  });

  test("that is no text makes no key, which nobody could open by typing", async () => {
    const bytes = secretFile("no text", Buffer.alloc(40, 0xff));
    const args = ["key", "new", at("none.key"), "--name", "a.example/n", "--passphrase-file", bytes];
    expect(await codes(args)).toEqual([2, "passphrase-text"]);
    expect(existsSync(at("none.key"))).toBe(false);
  });

  test("stands before the variable", async () => {
    const args = [
      "key",
      "show",
      at("seat.key"),
      "--check",
      "--passphrase-file",
      secretFile("other", "quite another one"),
    ];
    expect(await codes(args, { env })).toEqual([2, "passphrase"]);
  });
});

test("key passwd: the key stays, only the new passphrase opens it", async () => {
  const path = at("changed.key");
  const made = await runJson<KeyOutput>(["key", "new", path, "--name", "a.example/3"], { env });
  const both = { ...env, DAUYS_NEW_PASSPHRASE: "five four three two one" };
  expect(await codes(["key", "passwd", path], { env: { ...both, DAUYS_NEW_PASSPHRASE: "short" } })).toEqual([
    2,
    "passphrase-short",
  ]);
  expect(await codes(["key", "passwd", path], { env })).toEqual([2, "no-new-passphrase"]);
  const changed = await runJson<KeyOutput>(["key", "passwd", path], { env: both });
  expect([changed.code, changed.json.publicKey]).toEqual([0, made.json.publicKey]);
  expect(await codes(["key", "show", path, "--check"], { env })).toEqual([2, "passphrase"]);
  const opened = await runJson<KeyOutput>(["key", "show", path, "--check"], {
    env: { DAUYS_PASSPHRASE: both.DAUYS_NEW_PASSPHRASE },
  });
  expect([opened.code, opened.json.opened, opened.json.publicKey]).toEqual([0, true, made.json.publicKey]);
});

test("a key file that others may read is refused with what to do", async () => {
  const path = secretFile("open.key", readFileSync(at("seat.key")), 0o640);
  const { code, json } = await runJson<KeyOutput>(["key", "show", path]);
  expect([code, json.error?.[0]?.remedy]).toEqual([2, `chmod 600 ${path}`]);
});

test("what is no key file is refused", async () => {
  expect(await codes(["key", "show", secretFile("no.key", "{}")])).toEqual([2, "not-a-key-file"]);
  expect(await codes(["key", "show", at("none.key")])).toEqual([2, "cannot-read"]);
  expect(await codes(["key", "show", folder])).toEqual([2, "not-a-file"]);
});

describe("several keys at once", () => {
  const call = (files: readonly string[], environment: Record<string, string> = env) =>
    ({
      values: new Map([["passphrase-file", files]]),
      io: { env: environment, stderrIsTty: false },
      lang: "en",
    }) as unknown as Parameters<typeof loadKeys>[0];
  const outcome = async (...args: Parameters<typeof loadKeys>) => {
    const loaded = await loadKeys(...args);
    return loaded.ok ? loaded.value.map(({ key }) => key.name) : loaded.troubles.map(({ code }) => code);
  };

  test("one passphrase for all, or one each in their order", async () => {
    await runHere(["key", "new", at("b.key"), "--name", "a.example/b"], {
      env: { DAUYS_PASSPHRASE: "another passphrase" },
    });
    const [first, second] = [secretFile("pass 1", SECRET), secretFile("pass 2", "another passphrase")];
    const paths = [at("seat.key"), at("b.key")];
    expect(await outcome(call([first, second]), paths, "entries")).toEqual(["a.example/seat", "a.example/b"]);
    expect(await outcome(call([second, first]), paths, "entries")).toEqual(["passphrase"]);
    expect(await outcome(call([]), paths, "entries")).toEqual(["passphrase"]);
    expect(await outcome(call([first, second, first]), paths, "entries")).toEqual(["passphrase-files"]);
  });

  test("a key of the wrong kind, one that stands twice, and all that cannot be read", async () => {
    const [seat, witness] = [at("seat.key"), at("witness.key")];
    expect(await outcome(call([]), [seat, witness], "entries")).toEqual(["wrong-kind-entries"]);
    expect(await outcome(call([]), [seat], "witness")).toEqual(["wrong-kind-witness"]);
    expect(await outcome(call([]), [seat, seat], "entries")).toEqual(["same-key"]);
    expect(await outcome(call([]), [at("x"), at("y"), seat], "entries")).toEqual(["cannot-read", "cannot-read"]);
  });
});

test("every refusal has its remedy", () => {
  const told = Object.keys(KEYS).filter((key) => /^[a-z]+(-[a-z]+)+$|^exists$|^passphrase$/.test(key));
  expect(told.length).toBeGreaterThan(15);
  expect(told.filter((key) => !Object.hasOwn(KEYS, `${key}.remedy`))).toEqual([]);
});
