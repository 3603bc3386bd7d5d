import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { becomeAdministrator, type Invited, inviteAll, takeUp } from "./accounts.ts";
import { type Database, type Held, holdCeremony, OWN_STATION, passphraseOf, ROOT } from "./ceremony.ts";
import { type Dauys, dauysWith, type Running } from "./dauys.ts";
import { type Player, playing } from "./player.ts";

/** An office for one night: opened by a ceremony, served by the command, and what is published of it. */
export interface Night {
  readonly dauys: Dauys;
  readonly ceremony: Held;
  /** The office's folder, and the record and the site as it publishes them. */
  readonly folder: string;
  readonly published: string;
  readonly site: string;
  /** The administrator from the code of the server, and everybody else from an invitation on paper, each in a browser. */
  readonly enter: (browser: Browser) => Promise<ReadonlyMap<string, Player>>;
  /** Serves the site as it was published, and returns its address. */
  readonly preview: () => Promise<string>;
  /** Stops the office, and returns the exit code. */
  readonly stop: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Everybody but the administrator: one of them has a passkey, all others the codes of a phone. */
const PEOPLE: readonly Invited[] = [
  { who: "auditor", role: "auditor", unit: ROOT },
  { who: "observer", role: "observer", unit: ROOT },
  { who: "supervisor", role: "supervisor", unit: ROOT },
  { who: "clerk-a", role: "territorial-clerk", unit: ROOT },
  { who: "clerk-b", role: "territorial-clerk", unit: ROOT },
  { who: "precinct-a", role: "precinct-clerk", unit: OWN_STATION },
  { who: "precinct-b", role: "precinct-clerk", unit: OWN_STATION },
  { who: "top-1", role: "chair", unit: ROOT, seat: 1, factor: "passkey" },
  { who: "top-2", role: "member", unit: ROOT, seat: 2 },
  { who: "station-1", role: "chair", unit: OWN_STATION, seat: 1 },
  { who: "station-2", role: "member", unit: OWN_STATION, seat: 2 },
];

/** Holds the ceremony and opens the office of a night. @param postgres - the address of a server; SQLite where there is none */
export async function openNight(postgres: string | null): Promise<Night> {
  const place = mkdtempSync(join(tmpdir(), "dauys-night-"));
  const clear = (): void => rmSync(place, { recursive: true, force: true });
  try {
    return await openIn(place, postgres, clear);
  } catch (error) {
    clear();
    throw error;
  }
}

async function openIn(place: string, postgres: string | null, clear: () => void): Promise<Night> {
  const { database, variables } = databaseAt(postgres);
  const dauys = dauysWith(variables);
  const ceremony = await holdCeremony(dauys, join(place, "ceremony"), database);
  const folder = join(place, "office");
  furnish(folder, ceremony);
  const office = await dauys.start(["serve", folder, "--port", "0"], /\/en\/\n/);
  const [url = ""] = /http:\/\/localhost:\d+(?=\/en\/\n)/.exec(office.printed) ?? [];
  const site = join(folder, "site");
  const previews: Running[] = [];
  return {
    ...{ dauys, ceremony, folder, published: join(folder, "published"), site },
    enter: (browser) => enterAll(browser, url, office, ceremony),
    preview: async () => {
      const preview = await dauys.start(["preview", site, "--port", "0"], /http:\S+\n/);
      previews.push(preview);
      return new URL(/http:\S+/.exec(preview.printed)?.[0] ?? "").origin;
    },
    stop: office.stop,
    close: async () => {
      for (const running of [...previews, office]) await running.stop();
      clear();
    },
  };
}

/** Where the record lives; a password goes into a variable, because a command line can be read by everybody. */
function databaseAt(url: string | null): {
  readonly database: Database | null;
  readonly variables: Readonly<Record<string, string>>;
} {
  if (url === null) return { database: null, variables: {} };
  const [, before = "", password = ""] = /^(\w+:\/\/[^:@/]+):([^@]+)@/.exec(url) ?? [];
  const schema = `night_${process.pid}_${Date.now().toString(36)}`;
  if (before === "") return { database: { url, schema }, variables: {} };
  const plain = before + url.slice(url.indexOf("@"));
  return { database: { url: plain, schema }, variables: { PGPASSWORD: decodeURIComponent(password) } };
}

/** The folder of the record becomes that of the office, with the record's key and the configuration beside it. */
function furnish(folder: string, { record, log }: Held): void {
  renameSync(record, folder);
  for (const [name, from] of Object.entries(log)) copyFileSync(from, join(folder, `log.${name}`));
  const config = {
    format: "dauys-office-1",
    log: { key: "log.key", passphrase: "log.passphrase" },
    publish: { folder: "site" },
  };
  writeFileSync(join(folder, "office.json"), JSON.stringify(config));
}

async function enterAll(
  browser: Browser,
  url: string,
  { printed }: Running,
  { keyOf }: Held,
): Promise<ReadonlyMap<string, Player>> {
  const [, code = ""] = /shown here only\): (\S+)/.exec(printed) ?? [];
  const admin = await becomeAdministrator(browser, url, code);
  const codes = await inviteAll(admin, url, PEOPLE);
  const players = new Map([["admin", playing(admin, { url, who: "admin", key: null })]]);
  const enter = async (one: Invited): Promise<void> => {
    const page: Page = await takeUp(browser, url, one, codes.get(one.who) ?? "");
    const key = one.seat === undefined ? null : { file: keyOf(one.who), passphrase: passphraseOf(one.who) };
    players.set(one.who, playing(page, { url, who: one.who, key }));
  };
  await Promise.all(PEOPLE.map(enter));
  return players;
}
