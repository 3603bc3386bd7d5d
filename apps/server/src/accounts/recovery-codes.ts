import type { Statements } from "@dauys/store/tables";
import { type Random, readCode, secretCode } from "./secret-codes.ts";
import type { Vault } from "./vault.ts";

const CODES = 10;
const GROUPS = 3;

/** Gives somebody new recovery codes, shown this once; those from before are void. */
export async function newRecoveryCodes(
  statements: Statements,
  { vault, random }: { readonly vault: Vault; readonly random: Random },
  person: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: CODES }, () => secretCode(random, GROUPS));
  await statements.change("DELETE FROM recovery_codes WHERE person = $1", [person]);
  for (const code of codes) {
    await statements.change("INSERT INTO recovery_codes (hash, person) VALUES ($1, $2)", [
      markOf(vault, person, code),
      person,
    ]);
  }
  return codes;
}

/** Uses one of somebody's recovery codes up; `false` where it is none, or was used. */
export async function useRecoveryCode(
  statements: Statements,
  vault: Vault,
  { person, code, now }: { readonly person: string; readonly code: string; readonly now: number },
): Promise<boolean> {
  const changed = await statements.change(
    "UPDATE recovery_codes SET used_at = $1 WHERE hash = $2 AND person = $3 AND used_at IS NULL",
    [now, markOf(vault, person, code), person],
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

function markOf(vault: Vault, person: string, code: string): string {
  return vault.mark(`recovery ${person}`, readCode(code));
}
