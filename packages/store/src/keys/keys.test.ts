import { readFileSync } from "node:fs";
import { formatVerifierKey, parseVerifierKey } from "@dauys/core/record";
import { beforeAll, describe, expect, test } from "vitest";
import { newKey, openKey, parseKeyFile, sealKey, sha256, verifyEd25519 } from "./index.ts";

const PASSPHRASE = Buffer.from("correct horse battery");
const MESSAGE = Buffer.from("an entry");
const pair = newKey("kz.example/commission/1/seat-2", "ed25519");
let file: Uint8Array;
beforeAll(async () => {
  file = await sealKey(pair, PASSPHRASE);
});

const reasonOf = (
  result: { readonly ok: true } | { readonly ok: false; readonly fault: { readonly reason: string } },
) => (result.ok ? "opened" : result.fault.reason);

/** The file with members of it changed. */
function changed(change: (file: Record<string, Record<string, unknown>>) => void): Uint8Array {
  const json = JSON.parse(Buffer.from(file).toString()) as Record<string, Record<string, unknown>>;
  change(json);
  return Buffer.from(JSON.stringify(json));
}

describe("a key file", () => {
  test("is opened by its passphrase, and signs for the public key that it shows", async () => {
    const opened = await openKey(file, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.fault.message);
    expect(opened.key).toEqual(pair.key);
    const signature = opened.signer.sign(MESSAGE);
    expect(verifyEd25519(pair.key.publicKey, MESSAGE, signature)).toBe(true);
    expect(verifyEd25519(pair.key.publicKey, Buffer.from("another"), signature)).toBe(false);
  });

  test("says without a passphrase whose key it is, and how much work a guess costs", () => {
    const read = parseKeyFile(file);
    expect(read.ok && [read.key.name, read.file.kdf.n, read.file.kdf.r, read.file.kdf.p]).toEqual([
      "kz.example/commission/1/seat-2",
      2 ** 17,
      8,
      1,
    ]);
    expect(read.ok && parseVerifierKey(sha256, read.file.publicKey)).toMatchObject({ ok: true, key: pair.key });
  });

  test("holds neither passphrase nor private key, and no two of one key are alike", async () => {
    const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
    const text = Buffer.from(file).toString();
    expect(text).not.toContain("correct horse");
    expect(Buffer.from(JSON.parse(text).privateKey, "base64").includes(seed)).toBe(false);
    const again = JSON.parse(Buffer.from(await sealKey(pair, PASSPHRASE)).toString());
    const first = JSON.parse(text);
    expect([again.kdf.salt, again.cipher.nonce, again.privateKey]).not.toContain(first.kdf.salt);
    expect(again.cipher.nonce).not.toBe(first.cipher.nonce);
    expect(again.privateKey).not.toBe(first.privateKey);
  });

  test("of a witness signs checkpoints with their time, and says so in its public key", async () => {
    const witness = newKey("observer.example/witness", "cosignature/v1");
    const opened = await openKey(await sealKey(witness, PASSPHRASE), PASSPHRASE);
    expect(opened.ok && opened.key.algorithm).toBe("cosignature/v1");
    expect(Buffer.from(formatVerifierKey(witness.key).split("+").slice(2).join("+"), "base64")[0]).toBe(4);
  });
});

describe("what does not open", () => {
  test.each([
    ["another passphrase", Buffer.from("correct horse batterx")],
    ["none", Buffer.alloc(0)],
  ])("%s", async (_, passphrase) => {
    expect(reasonOf(await openKey(file, passphrase))).toBe("passphrase");
  });

  test("a passphrase that is not text", async () => {
    expect(reasonOf(await openKey(file, Uint8Array.of(0xff, 0xfe)))).toBe("passphrase-text");
  });

  test.each([
    [
      "the name under which the key stands",
      (json: Record<string, unknown>) => {
        const other = newKey("kz.example/commission/1/seat-3", "ed25519").key;
        json.publicKey = formatVerifierKey({ ...other });
      },
    ],
    [
      "the salt",
      (json: { kdf: Record<string, unknown> }) => {
        json.kdf.salt = Buffer.alloc(32, 7).toString("base64");
      },
    ],
    [
      "the nonce",
      (json: { cipher: Record<string, unknown> }) => {
        json.cipher.nonce = Buffer.alloc(12, 7).toString("base64");
      },
    ],
    [
      "one bit of the encrypted key",
      (json: Record<string, unknown>) => {
        const bytes = Buffer.from(String(json.privateKey), "base64");
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        json.privateKey = bytes.toString("base64");
      },
    ],
    [
      "nearly all of it gone",
      (json: Record<string, unknown>) => {
        json.privateKey = "AAAA";
      },
    ],
  ])("a file in which somebody changed %s", async (_, change) => {
    const bytes = changed(change as (file: Record<string, Record<string, unknown>>) => void);
    expect(reasonOf(await openKey(bytes, PASSPHRASE))).toBe("passphrase");
  });
});

test("a key file of another implementation opens, and signs what that one signed", async () => {
  const vector = JSON.parse(readFileSync(new URL("./vectors/key.json", import.meta.url), "utf8"));
  const opened = await openKey(Buffer.from(JSON.stringify(vector.file)), Buffer.from(vector.passphrase));
  expect(opened.ok && Buffer.from(opened.signer.sign(Buffer.from(vector.message))).toString("base64")).toBe(
    vector.signature,
  );
});

test("a private key under the public key of another is refused, even with the right passphrase", async () => {
  const other = newKey(pair.key.name, "ed25519");
  const sealed = await sealKey({ key: other.key, privateKey: pair.privateKey }, PASSPHRASE);
  expect(reasonOf(await openKey(sealed, PASSPHRASE))).toBe("another-key");
});

test("one passphrase in two Unicode forms is one passphrase", async () => {
  const composed = "құпия сөз тіркесі — й".normalize("NFC");
  const decomposed = composed.normalize("NFD");
  expect(decomposed).not.toBe(composed);
  const sealed = await sealKey(pair, Buffer.from(composed));
  expect(reasonOf(await openKey(sealed, Buffer.from(decomposed)))).toBe("opened");
});

describe("what is no key file", () => {
  const set = (member: string, value: unknown) =>
    changed((json) => {
      const [outer = "", inner] = member.split(".");
      if (inner === undefined) (json as Record<string, unknown>)[outer] = value;
      else (json[outer] as Record<string, unknown>)[inner] = value;
    });

  test.each([
    ["format", "dauys-key-2"],
    ["kdf.n", 2 ** 16],
    ["kdf.n", 2 ** 21],
    ["kdf.n", 2 ** 17 + 1],
    ["kdf.r", 9],
    ["kdf.p", 5],
    ["kdf.p", 0],
    ["kdf.name", "pbkdf2"],
    ["kdf.salt", "AAAA"],
    ["kdf.salt", "=="],
    ["cipher.nonce", "AAAA"],
    ["cipher.name", "aes-256-cbc"],
    ["privateKey", ""],
    ["more", 1],
  ])("%s: %j", (member, value) => {
    expect(reasonOf(parseKeyFile(set(member, value)))).toBe("not-a-key-file");
  });

  test("a public key whose id is another one's", () => {
    const text = formatVerifierKey(pair.key).replace(`+${pair.key.id}+`, "+00000000+");
    expect(reasonOf(parseKeyFile(set("publicKey", text)))).toBe("public-key");
  });

  test.each([
    ["not UTF-8", Uint8Array.of(0xff), "not-a-key-file"],
    ["not JSON", Buffer.from("{"), "not-a-key-file"],
    ["a member twice", Buffer.from('{"format":"dauys-key-1","format":"dauys-key-1"}'), "not-a-key-file"],
    ["too long", Buffer.alloc(16_385, 0x20), "too-long"],
  ])("%s", (_, bytes, reason) => {
    expect(reasonOf(parseKeyFile(bytes))).toBe(reason);
  });
});

test("what is wrong with a file can be shown, whatever names are in it", () => {
  const read = parseKeyFile(Buffer.from(JSON.stringify({ ["k".repeat(10_000)]: 1 })));
  expect(read.ok ? "" : read.fault.message).toMatch(/^.{1,450}$/);
});
