import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Statements, Tables } from "@dauys/store/tables";
import { sameSecret } from "./same-secret.ts";
import { codeOf, readCode } from "./secret-codes.ts";
import type { Vault } from "./vault.ts";

const GROUPS = 6;

/** Where the code waits for the first administrator. */
function codeFile(folder: string): string {
  return join(folder, "first-administrator.txt");
}

/**
 * The code of the first administrator, while there is none yet; it also lies in the office's folder, for its owner alone.
 * It follows from the office's key: all nodes that start at once say the same one, and no table holds it.
 */
export async function firstCode(
  { tables, vault }: { readonly tables: Tables; readonly vault: Vault },
  folder: string,
): Promise<string | null> {
  if (await isSetUp(tables)) {
    rmSync(codeFile(folder), { force: true });
    return null;
  }
  const code = codeFrom(vault);
  writeFileSync(codeFile(folder), `${code}\n`, { mode: 0o600 });
  return code;
}

/** Whether what somebody typed is the code of the first administrator. */
export function isFirstCode(vault: Vault, typed: string): boolean {
  return sameSecret(readCode(typed), readCode(codeFrom(vault)));
}

/** Whether the first administrator's account has been made; it is made once, whatever becomes of it. */
export async function isSetUp(statements: Statements): Promise<boolean> {
  const rows = await statements.query("SELECT value FROM office_facts WHERE name = 'first-administrator'");
  return rows.length > 0;
}

/** Says that it is this person, unless somebody else was faster: then `false`. */
export async function becomeFirst(statements: Statements, person: string): Promise<boolean> {
  const changed = await statements.change(
    "INSERT INTO office_facts (name, value) VALUES ('first-administrator', $1) ON CONFLICT (name) DO NOTHING",
    [person],
  );
  return changed === 1;
}

function codeFrom(vault: Vault): string {
  return codeOf(Buffer.from(vault.mark("first-administrator", ""), "hex"), GROUPS);
}
