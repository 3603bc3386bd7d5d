import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { formatVerifierKey, signEntry, signedEntry } from "@dauys/core/record";
import { type KeyPair, newKey, sealKey, signWith } from "@dauys/store/keys";
import { afterAll } from "vitest";
import { type Ran, runHere, runJson } from "../../testing/run-here.ts";

type Json = { readonly [key: string]: JsonValue };

/** The passphrase of every key file of these tests. */
export const SECRET = "nine quiet owls read maps";

/** The variables that the commands of these tests see. */
const ENV = { DAUYS_PASSPHRASE: SECRET };

/** A folder that is gone when the tests of a file have ended, with key files and what commands read. */
export interface Desk {
  readonly at: (name: string) => string;
  readonly write: (name: string, content: Json | string) => string;
  /** Runs a command with the passphrase in the variables. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly json: <T>(...args: readonly string[]) => Promise<Ran & { readonly json: T }>;
}

/** A desk for the tests of one file. */
export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "dauys-record-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, content) => {
      writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
      return at(name);
    },
    run: (...args) => runHere(args, { env: ENV }),
    json: (...args) => runJson(args, { env: ENV }),
  };
}

/** A key in memory and as a file. */
export interface DeskKey extends KeyPair {
  readonly path: string;
  readonly text: string;
}

/** Makes a key and writes its file. */
export async function makeKey(desk: Desk, file: string, name: string, witness = false): Promise<DeskKey> {
  const pair = newKey(name, witness ? "cosignature/v1" : "ed25519");
  const path = desk.at(file);
  writeFileSync(path, await sealKey(pair, Buffer.from(SECRET)), { mode: 0o600 });
  return { ...pair, path, text: formatVerifierKey(pair.key) };
}

const three = (text: string): Json => ({ kk: text, ru: text, en: text });

/** The first entry's body of a rehearsal whose commission at the top has the seats of these keys. */
export function opening(log: KeyPair, seats: readonly KeyPair[]): Json {
  return {
    election: "rehearsal-desk",
    kind: "rehearsal",
    title: three("Rehearsal of commands"),
    date: "2030-01-13",
    country: "XR",
    notice: three("A rehearsal: everything in it is made up."),
    log: formatVerifierKey(log.key),
    quorum: { decision: "1/2", session: "2/3" },
    root: { unit: "xr", level: "nation", name: three("Rehearsal Republic") },
    commission: {
      name: three("Central Commission"),
      seats: seats.map(({ key }, i) => ({ role: i === 0 ? "chair" : "member", key: formatVerifierKey(key) })),
    },
  };
}

/** A body that lists units below another one. */
export function units(below: string, level: string, ...codes: readonly string[]): Json {
  return { below, level, units: codes.map((unit) => ({ unit })) };
}

/** A signed entry as a line of a file. */
export function signedLine(
  type: string,
  by: string,
  body: Json,
  keys: readonly KeyPair[],
  at = "2030-01-12T08:00:00Z",
): string {
  const unsigned = { v: 1, type, at, by, body } as const;
  const signers = keys.map(({ key, privateKey }) => ({ key, sign: signWith(privateKey) }));
  const entry = signedEntry(
    unsigned,
    signers.map((signer) => signEntry(unsigned, signer)),
  );
  return `${canonicalJson(entry as unknown as JsonValue)}\n`;
}
