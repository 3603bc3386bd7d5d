import { argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Random } from "./secret-codes.ts";

/** What an argon2id hash costs: kibibytes of memory, and passes over them. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
}

/**
 * What a hash costs here: the least memory that OWASP names, and one pass more than it asks for; some 35 ms on the
 * machine on which it was measured.
 * @source OWASP Password Storage Cheat Sheet: argon2id, m = 19 MiB, t = 2, p = 1
 */
export const COST: Cost = { memory: 19_456, passes: 3 };

const FORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;
const hashed = promisify(argon2);

/** The hash of a password as text, with what it cost, so that it can be checked after the cost has been raised. */
export async function hashPassword(
  password: string,
  pepper: Uint8Array,
  random: Random,
  cost: Cost = COST,
): Promise<string> {
  const salt = random(16);
  const hash = await derive(password, pepper, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=1$${base64(salt)}$${base64(hash)}`;
}

/** Whether a password is the one of a hash, and whether it is to be hashed anew because hashes cost more by now. */
export interface PasswordCheck {
  readonly right: boolean;
  readonly outdated: boolean;
}

/**
 * Checks a password. Where there is no hash, because nobody has that name, the same work is done for nothing: how long it
 * takes tells nobody who has an account.
 */
export async function checkPassword(
  password: string,
  stored: string | null,
  pepper: Uint8Array,
): Promise<PasswordCheck> {
  const [, memory = `${COST.memory}`, passes = `${COST.passes}`, salt = "", hash = ""] = FORM.exec(stored ?? "") ?? [];
  const cost = { memory: Number(memory), passes: Number(passes) };
  const wanted = hash === "" ? new Uint8Array(32) : Buffer.from(hash, "base64");
  const nonce = salt === "" ? new Uint8Array(16) : Buffer.from(salt, "base64");
  const right = timingSafeEqual(await derive(password, pepper, nonce, cost), wanted) && hash !== "";
  return { right, outdated: cost.memory < COST.memory || cost.passes < COST.passes };
}

/** A hash of the same cost, without anything beside it: for codes that somebody keeps on paper. */
export async function slowHash(text: string, pepper: Uint8Array, salt: Uint8Array): Promise<string> {
  return (await derive(text, pepper, salt, COST)).toString("hex");
}

function derive(password: string, pepper: Uint8Array, nonce: Uint8Array, cost: Cost): Promise<Buffer> {
  // The same letters are typed in different forms on different keyboards.
  const message = Buffer.from(password.normalize("NFKC"));
  return hashed("argon2id", { message, nonce, secret: pepper, parallelism: 1, tagLength: 32, ...cost });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
