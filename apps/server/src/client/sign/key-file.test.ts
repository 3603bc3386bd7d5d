import { readFileSync } from "node:fs";
import { decodeBase64, keyReference } from "@dauys/core/record";
import { newKey, sealKey, verifyEd25519 } from "@dauys/store/keys";
import { beforeAll, expect, test, vi } from "vitest";
import { openKeyFile, readKeyFile } from "./key-file.ts";

const vector = JSON.parse(
  readFileSync(new URL("../../../../../packages/store/src/keys/vectors/key.json", import.meta.url), "utf8"),
) as { readonly file: object; readonly passphrase: string; readonly message: string; readonly signature: string };
const MESSAGE = new TextEncoder().encode("an entry");
const PASSPHRASE = "құпия сөз тіркесі";
const pair = newKey("kz.example/commission/1/seat-2", "ed25519");
let file = "";
beforeAll(async () => {
  file = Buffer.from(await sealKey(pair, Buffer.from(PASSPHRASE.normalize("NFC")))).toString();
});

async function opened(text: string, passphrase: string) {
  const read = readKeyFile(text);
  if (read === null) throw new Error("no key file");
  return openKeyFile(read, passphrase, () => {});
}

test("a key file opens in the browser as it does on the command line, and signs the same", {
  timeout: 60_000,
}, async () => {
  const signer = await opened(JSON.stringify(vector.file), vector.passphrase);
  const signed = await signer?.sign(new TextEncoder().encode(vector.message));
  expect(signed?.sig).toBe(vector.signature);
  const own = await opened(file, PASSPHRASE.normalize("NFD"));
  const { key, sig } = (await own?.sign(MESSAGE)) ?? { key: "", sig: "" };
  expect(key).toBe(keyReference(pair.key));
  expect(verifyEd25519(pair.key.publicKey, MESSAGE, decodeBase64(sig) ?? new Uint8Array())).toBe(true);
});

test("a browser without Ed25519 signs by the library, the same", { timeout: 60_000 }, async () => {
  const { subtle } = crypto;
  const importKey = subtle.importKey.bind(subtle);
  const without = vi
    .spyOn(subtle, "importKey")
    .mockImplementation((...given: Parameters<typeof importKey>) =>
      given[2] === "Ed25519" ? Promise.reject(new DOMException("", "NotSupportedError")) : importKey(...given),
    );
  const signer = await opened(JSON.stringify(vector.file), vector.passphrase);
  expect((await signer?.sign(new TextEncoder().encode(vector.message)))?.sig).toBe(vector.signature);
  without.mockRestore();
});

test("a wrong passphrase opens nothing, and neither does a file in which something was changed", {
  timeout: 60_000,
}, async () => {
  expect(await opened(file, "another passphrase")).toBeNull();
  const json = JSON.parse(file) as { cipher: { nonce: string } };
  json.cipher.nonce = Buffer.alloc(12, 7).toString("base64");
  expect(await opened(JSON.stringify(json), PASSPHRASE)).toBeNull();
});

test("a private key that is not that of the public key beside it signs nothing", { timeout: 60_000 }, async () => {
  const other = newKey(pair.key.name, "ed25519");
  const mixed = Buffer.from(await sealKey({ key: other.key, privateKey: pair.privateKey }, Buffer.from(PASSPHRASE)));
  const signer = await opened(mixed.toString(), PASSPHRASE);
  await expect(signer?.sign(MESSAGE)).rejects.toThrow("another key");
});

test.each([
  ["something else", "{}"],
  ["no JSON", "{"],
  ["a member more", "more"],
  ["less work than a key file asks for", "n"],
  ["a public key of another name", "key"],
  ["something endless", " ".repeat(20_000)],
])("%s is no key file", (what, text) => {
  const json = JSON.parse(file) as { publicKey: string; kdf: { n: number }; more?: number };
  if (text === "more") json.more = 1;
  if (text === "n") json.kdf.n = 2 ** 10;
  if (text === "key") json.publicKey = json.publicKey.replace("seat-2", "seat-3");
  expect(readKeyFile(text.length > 4 || text.startsWith("{") ? text : JSON.stringify(json)), what).toBeNull();
});
