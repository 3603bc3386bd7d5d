import type { Statements } from "@dauys/store/tables";
import type { Accounts } from "./accounts.ts";
import { slowHash } from "./password.ts";
import { readCode, secretCode } from "./secret-codes.ts";

const CODES = 10;
const GROUPS = 3;

type Tools = Pick<Accounts, "vault" | "random" | "hashing">;

/** New recovery codes, which somebody sees this once, and the hashes that are kept of them. */
export interface RecoveryCodes {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
}

/** Makes recovery codes for somebody; `null` where too much is being hashed. */
export async function makeRecoveryCodes(tools: Tools, person: string): Promise<RecoveryCodes | null> {
  const codes = Array.from({ length: CODES }, () => secretCode(tools.random, GROUPS));
  const hashes = await Promise.all(codes.map((code) => recoveryHash(tools, person, code)));
  return hashes.every((hash) => hash !== null) ? { codes, hashes } : null;
}

/** Keeps new recovery codes; those from before are void. */
export async function saveRecoveryCodes(
  statements: Statements,
  person: string,
  { hashes }: RecoveryCodes,
): Promise<void> {
  await statements.change("DELETE FROM recovery_codes WHERE person = $1", [person]);
  for (const hash of hashes) {
    await statements.change("INSERT INTO recovery_codes (hash, person) VALUES ($1, $2)", [hash, person]);
  }
}

/**
 * Under which hash a recovery code of somebody's lies: as slow as that of a password, because it is short enough to be typed;
 * `null` where too much is being hashed.
 */
export function recoveryHash({ vault, hashing }: Tools, person: string, code: string): Promise<string | null> {
  const salt = Buffer.from(vault.mark("recovery", person), "hex").subarray(0, 16);
  return hashing.pass(() => slowHash(readCode(code), vault.pepper, salt));
}

/** Uses one of somebody's recovery codes up; `false` where it is none, or was used. */
export async function useRecoveryCode(
  statements: Statements,
  { person, hash, now }: { readonly person: string; readonly hash: string; readonly now: number },
): Promise<boolean> {
  const changed = await statements.change(
    "UPDATE recovery_codes SET used_at = $1 WHERE hash = $2 AND person = $3 AND used_at IS NULL",
    [now, hash, person],
  );
  return changed === 1;
}

/** How many of somebody's recovery codes are unused. */
export async function unusedRecoveryCodes(statements: Statements, person: string): Promise<number> {
  const [row] = await statements.query<{ unused: number }>(
    "SELECT count(*) AS unused FROM recovery_codes WHERE person = $1 AND used_at IS NULL",
    [person],
  );
  return row?.unused ?? 0;
}
