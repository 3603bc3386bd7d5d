import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteTables } from "@dauys/store/tables";
import { afterAll, expect, test } from "vitest";
import { openAccounts } from "../accounts/index.ts";
import { MIGRATIONS } from "../migrations.ts";
import { StartTrouble } from "../office/index.ts";
import { namedFile, namedSecret } from "./named-file.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-credentials-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const CREDENTIALS_DIRECTORY = join(folder, "handed-in");
mkdirSync(CREDENTIALS_DIRECTORY);
const key = Buffer.alloc(32, 9).toString("base64");
writeFileSync(join(CREDENTIALS_DIRECTORY, "accounts"), `${key}\n`);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StartTrouble) return error.code;
    throw error;
  }
  return "none";
}

test("a secret is a file of the folder, one by its whole path, or a credential that systemd hands in", () => {
  const env = { CREDENTIALS_DIRECTORY };
  expect(namedFile("/var/lib/dauys", "log.key", env)).toBe("/var/lib/dauys/log.key");
  expect(namedFile("/var/lib/dauys", "/etc/dauys/log.key", env)).toBe("/etc/dauys/log.key");
  expect(namedFile("/var/lib/dauys", "credential:log", env)).toBe(join(CREDENTIALS_DIRECTORY, "log"));
  // What is no name of a credential never leads out of where they lie.
  expect(namedFile("/var/lib/dauys", "credential:../../etc/shadow", env)).not.toContain("handed-in");
  expect(namedSecret(folder, "credential:accounts", env)).toBe(`${key}\n`);
});

test("a credential that nobody hands in keeps the office from starting, and no key is made in its stead", () => {
  expect(codeOf(() => namedFile(folder, "credential:accounts", {}))).toBe("credential");
  expect(codeOf(() => namedFile(folder, "credential:accounts", { CREDENTIALS_DIRECTORY: "handed-in" }))).toBe(
    "credential",
  );
  expect(codeOf(() => namedSecret(folder, "credential:other", { CREDENTIALS_DIRECTORY }))).toBe("credential");
});

test("with a key that is handed in, none lies in the office's folder, and another one is refused", async () => {
  const tables = await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS);
  const office = join(folder, "office");
  mkdirSync(office);
  const options = { tables, folder: office, origin: "https://office.example" };
  const opened = await openAccounts({ ...options, key: `${key}\n` });
  const sealed = opened.vault.seal("here", Buffer.from("secret"));
  const again = await openAccounts({ ...options, key });
  expect(Buffer.from(again.vault.open("here", sealed)).toString()).toBe("secret");
  expect(existsSync(join(office, "keys", "accounts.key"))).toBe(false);
  const other = Buffer.alloc(32, 8).toString("base64");
  await expect(openAccounts({ ...options, key: other })).rejects.toThrow("is not the key");
  await expect(openAccounts({ ...options, key: "short" })).rejects.toThrow("32 bytes in base64");
  await tables.close();
});
