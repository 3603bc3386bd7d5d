import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COST, checkPassword, hashPassword } from "./password.ts";
import { passwordProblem } from "./password-rules.ts";
import { readCode, secretCode } from "./secret-codes.ts";
import { totpCode, totpStep } from "./totp.ts";
import { turnstile } from "./turnstile.ts";
import { openVault, vaultFile, vaultOf } from "./vault.ts";

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const pepper = random(32);

test("a password is right with its own hash alone, in whichever form its letters were typed", async () => {
  const hash = await hashPassword("қ\u0438\u0306ын сөз емес", pepper, random);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
  expect(await checkPassword("қ\u0439ын сөз емес", hash, pepper)).toEqual({ right: true, outdated: false });
  expect((await checkPassword("қйын сөз емеc", hash, pepper)).right).toBe(false);
  expect((await checkPassword("қйын сөз емес", hash, random(32))).right).toBe(false);
  expect(await hashPassword("қйын сөз емес", pepper, random)).not.toBe(hash);
});

test("a hash that cost less is right and outdated; what is no hash is never right", async () => {
  const cheap = await hashPassword("a phrase of words", pepper, random, { memory: 8192, passes: 1 });
  expect(await checkPassword("a phrase of words", cheap, pepper)).toEqual({ right: true, outdated: true });
  for (const stored of [null, "", "a phrase of words", cheap.replace("argon2id", "argon2i")]) {
    expect((await checkPassword("a phrase of words", stored, pepper)).right, String(stored)).toBe(false);
  }
});

test("who has no account keeps the server as busy as who has one", async () => {
  const hash = await hashPassword("a phrase of words", pepper, random, COST);
  const time = async (stored: string | null): Promise<number> => {
    const taken: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const began = process.cpuUsage();
      await checkPassword("another phrase", stored, pepper);
      const { user, system } = process.cpuUsage(began);
      taken.push(user + system);
    }
    return taken.sort((a, b) => a - b)[3] ?? 0;
  };
  const [known, unknown] = [await time(hash), await time(null)];
  // Without the same work it would be some hundred times less.
  expect(unknown / known).toBeGreaterThan(0.3);
  expect(unknown / known).toBeLessThan(3);
});

test("the commonest passwords of twelve signs and more are refused as they stand, in capitals too", () => {
  // None of these is refused by a rule about words, rows or repetitions alone.
  for (const one of ["1q2w3e4r5t6y", "manchesterunited", "Finalfantasy", "NEEDFORSPEED", "123456789101112"]) {
    expect(passwordProblem(one, []), one).toBe("password-common");
  }
  for (const one of ["manchesterunitez", "1q2w3e4r5t6u8", "needforspeedboats"]) {
    expect(passwordProblem(one, []), one).toBeNull();
  }
});

test("a password is long, not the first that comes to mind, and not one's own name", () => {
  const names = ["Айгүл Сейітова", "a.seitova"];
  expect(passwordProblem("short", names)).toBe("password-short");
  expect(passwordProblem("ә".repeat(201), names)).toBe("password-long");
  for (const common of [
    "password1234",
    "Password2021!",
    "123456789012",
    "qwertyuiop12",
    "aaaaaaaaaaaa",
    "абвгдежзийкл",
    "P@ssw0rd2021",
    "abcabcabcabc",
    "Казахстан2021",
    "passwordadmin",
    "iloveyou iloveyou",
    "Qwerty-Astana-2021",
    "p4$$w0rdp4$$w0rd",
    "!!!Алматы!!!2021",
    "қазақстан2021!",
  ]) {
    expect(passwordProblem(common, names), common).toBe("password-common");
  }
  expect(passwordProblem("seitova-2021-1", names)).toBe("password-name");
  for (const good of ["жұлдыз пен теңіз 9", "correct horse battery", "ұзын сөйлем болсын"]) {
    expect(passwordProblem(good, names), good).toBeNull();
  }
});

test("a code is read as it was meant, however it was typed", () => {
  const code = secretCode(random, 4);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(readCode(` ${code.toLowerCase().replaceAll("-", " – ")} `)).toBe(code.replaceAll("-", ""));
  expect(readCode("oOiIlL")).toBe("001111");
});

test("an authenticator's code is right for its half minute and one beside it", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  // RFC 6238, appendix B, shortened to six digits.
  expect(totpCode(secret, 1_111_111_109_000)).toBe("081804");
  expect(totpCode(secret, 20_000_000_000_000)).toBe("353130");
  const step = Math.floor(1_111_111_109 / 30);
  expect(totpStep(secret, "081 804", 1_111_111_109_000)).toBe(step);
  expect(totpStep(secret, "081804", 1_111_111_109_000 + 30_000)).toBe(step);
  expect(totpStep(secret, "081804", 1_111_111_109_000 + 90_000)).toBeNull();
  expect(totpStep(secret, "81804", 1_111_111_109_000)).toBeNull();
});

test("the key of a folder is made once, for its owner alone; what is sealed opens in its place alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "dauys-vault-"));
  const vault = openVault(folder);
  expect(statSync(vaultFile(folder)).mode & 0o777).toBe(0o600);
  expect(openVault(folder).fingerprint).toBe(vault.fingerprint);
  const sealed = vault.seal("totp p-1", Buffer.from("secret"));
  expect(Buffer.from(openVault(folder).open("totp p-1", sealed)).toString()).toBe("secret");
  expect(() => vault.open("totp p-2", sealed)).toThrow();
  expect(() => vaultOf(random(32)).open("totp p-1", sealed)).toThrow();
  expect(vault.mark("a", "b")).not.toBe(vault.mark("b", "b"));
  writeFileSync(vaultFile(folder), "short\n");
  expect(() => openVault(folder)).toThrow(/32 bytes/);
  rmSync(folder, { recursive: true });
});

test("a turnstile lets so many in at once, and sends away who would wait too long", async () => {
  const gate = turnstile(2, 3);
  const seen = { inside: 0, most: 0 };
  const work = async (): Promise<boolean> => {
    seen.inside += 1;
    seen.most = Math.max(seen.most, seen.inside);
    await new Promise((go) => setTimeout(go, 5));
    seen.inside -= 1;
    return true;
  };
  const all = await Promise.all(Array.from({ length: 8 }, () => gate.pass(work)));
  expect(seen.most).toBe(2);
  expect(all.filter((done) => done === null)).toHaveLength(3);
  await expect(gate.pass(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate.pass(work)).toBe(true);
});
