import { randomBytes } from "node:crypto";
import type { Tables } from "@dauys/store/tables";
import type { TrailEnd } from "../audit/line.ts";
import { openAuditTrail } from "../audit/trail.ts";
import type { SessionSource } from "../http/session.ts";
import type { AuditTrail, Clock } from "../office/parts.ts";
import { StartTrouble } from "../office/start-trouble.ts";
import { firstCode } from "./first-administrator.ts";
import type { Random } from "./secret-codes.ts";
import { sessionSource } from "./sessions.ts";
import { type Turnstile, turnstile } from "./turnstile.ts";
import { openVault, type Vault, vaultFile } from "./vault.ts";

/** Each hash takes 19 MiB and a core for a moment: the rest of the office goes on meanwhile. */
const HASHED_AT_ONCE = 2;
const HASHES_WAITING = 500;

/** How an office handles sign-ins. Times in milliseconds. */
export interface AccountSettings {
  /** After so long without a request a session ends. */
  readonly idle: number;
  /** So long after the sign-in it ends in any case. */
  readonly longest: number;
  /** `off` only where nothing counts: in a rehearsal. */
  readonly secondFactor: "required" | "off";
}

/** People, their sessions and their secrets, and what every part of it works with. */
export interface Accounts {
  readonly tables: Tables;
  /** The time of day as people's phones and browsers have it, in a rehearsal too. */
  readonly clock: Clock;
  readonly vault: Vault;
  readonly random: Random;
  readonly origin: string;
  readonly settings: AccountSettings;
  readonly sessions: SessionSource;
  readonly audit: AuditTrail;
  /** Hashing takes memory and time: only so many at once. */
  readonly hashing: Turnstile;
}

/** What accounts are opened with. */
export interface AccountsOptions {
  readonly tables: Tables;
  readonly folder: string;
  readonly origin: string;
  /** Minutes without a request after which a session ends; 15 unless told otherwise. */
  readonly idleMinutes?: number;
  /** Hours after which it ends in any case; 12 unless told otherwise. */
  readonly hours?: number;
  /** Whether the office's record is one of a rehearsal. */
  readonly rehearsal?: boolean;
  /** Whether a second factor is asked of everybody. It is, unless a rehearsal does without. */
  readonly secondFactor?: "required" | "off";
  /**
   * The time of day as people's phones and browsers have it: the machine's own, whatever day a rehearsal plays. Only tests
   * hand another in.
   */
  readonly timeOfDay?: Clock;
  readonly random?: Random;
  /** Hears what the end of the audit trail is, each time that something is appended to it. */
  readonly hearEnd?: (end: TrailEnd) => void;
  /** The text of the accounts' key where it is handed in and does not lie in the folder. */
  readonly key?: string;
}

/** Opened accounts, and what whoever starts the server for the first time needs. */
export interface OpenedAccounts extends Accounts {
  /** The code with which the first administrator's account is made; `null` once it has been. */
  readonly firstCode: string | null;
}

/**
 * Opens the accounts of an office.
 * @throws StartTrouble where the key in the folder is not the one that the tables were written with, or where an office that
 *   counts is to do without second factors
 */
export async function openAccounts(options: AccountsOptions): Promise<OpenedAccounts> {
  const { tables, folder, origin, timeOfDay: clock = { now: Date.now } } = options;
  const settings = settingsOf(options);
  const vault = openVault(folder, options.key);
  await checkFingerprint(tables, vault, folder);
  const parts: Accounts = {
    ...{ tables, clock, vault, origin, settings },
    random: options.random ?? ((bytes) => randomBytes(bytes)),
    sessions: sessionSource({ tables, clock, settings }),
    audit: openAuditTrail(tables, clock, options.hearEnd),
    hashing: turnstile(HASHED_AT_ONCE, HASHES_WAITING),
  };
  return { ...parts, firstCode: await firstCode(parts, folder) };
}

function settingsOf(options: AccountsOptions): AccountSettings {
  const { idleMinutes = 15, hours = 12, secondFactor = "required", rehearsal = false } = options;
  if (secondFactor === "off" && !rehearsal)
    throw new StartTrouble("second-factor", "office.json", "second factors can be left out in a rehearsal only");
  return { idle: idleMinutes * 60_000, longest: hours * 3_600_000, secondFactor };
}

async function checkFingerprint(tables: Tables, vault: Vault, folder: string): Promise<void> {
  const found = await tables.transaction(async ({ query, change }) => {
    await change("INSERT INTO office_facts (name, value) VALUES ('accounts-key', $1) ON CONFLICT (name) DO NOTHING", [
      vault.fingerprint,
    ]);
    const [row] = await query<{ value: string }>("SELECT value FROM office_facts WHERE name = 'accounts-key'");
    return row?.value;
  });
  if (found === vault.fingerprint) return;
  throw new StartTrouble(
    "accounts-key",
    vaultFile(folder),
    `${vaultFile(folder)} is not the key with which the accounts in these tables were made. Every node of an office needs ` +
      "the same file: copy it from the folder of the first node, or from the backup that these tables come from.",
  );
}
