import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fold } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import type { Signer } from "@dauys/core/record";
import { openPostgresStore, openSqliteStore, type RecordStore } from "@dauys/store";
import type { KeyPair } from "@dauys/store/keys";
import { openPostgresTables, openSqliteTables, type Tables } from "@dauys/store/tables";
import type { Hono } from "hono";
import type { Grant, Role } from "../access/index.ts";
import { type AccountsOptions, type OpenedAccounts, openAccounts } from "../accounts/accounts.ts";
import { officePages } from "../build/compile.ts";
import { makeApp, type Session, type SessionSource } from "../http/index.ts";
import { MIGRATIONS } from "../migrations.ts";
import { type Deed, entryTime, type Office, openOfficeRecord } from "../office/index.ts";
import { type OfficeRehearsal, openRehearsal, planOffice } from "../rehearsal/open-rehearsal.ts";
import { ROUTES } from "../routes.ts";
import { houseJson } from "./house-json.ts";
import { foldedWhole, paperOf } from "./papers-of-rehearsal.ts";

/** Where a test's office is reached, as its pages and requests say. */
export const TEST_ORIGIN = "http://127.0.0.1:8080";

/** Somebody in a test's office, signed in without a password: requests as this person. */
export interface TestPerson {
  readonly id: string;
  readonly get: (path: string) => Promise<Response>;
  readonly send: (method: "post" | "put" | "delete", path: string, body?: unknown, key?: string) => Promise<Response>;
  readonly upload: (
    method: "post" | "put",
    path: string,
    bytes: Uint8Array<ArrayBuffer>,
    type: string,
  ) => Promise<Response>;
}

/** An office for tests: the Rehearsal Republic at the close of the polls, its commissions formed, nothing counted. */
export interface TestOffice {
  readonly office: Office;
  readonly app: Hono;
  readonly rehearsal: OfficeRehearsal;
  /** The signer of a seat of a unit's commission, from 1. */
  readonly signerOf: (unit: string, seat: number) => Signer;
  /** The same key as a pair, to be written into a file. */
  readonly keyOf: (unit: string, seat: number) => KeyPair;
  /** Stations by their names, in their order, with the district and region above each. */
  readonly stations: readonly { readonly station: string; readonly district: string; readonly region: string }[];
  /** The unit at the top. */
  readonly root: string;
  /** What a unit's commission wrote on its paper. */
  readonly paperOf: (unit: string) => Protocol;
  /** Somebody with a role for a unit; the same id is the same person. */
  readonly person: (id: string, role: Role, unit: string, more?: Partial<Grant>) => TestPerson;
  /** The accounts: their tables are empty, unless a test makes people with `seedPeople` or signs them in itself. */
  readonly accounts: OpenedAccounts;
  /** What was written into the audit trail, unless the test hands in a trail of its own. */
  readonly deeds: readonly Deed[];
  /** Moves the clock on. */
  readonly pass: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

/** What a test may choose. */
export interface TestOfficeOptions {
  readonly stations?: number;
  readonly people?: boolean;
  /** Whether people sign in as they do elsewhere, with an audit trail in the tables; otherwise `person` needs no password. */
  readonly signIn?: boolean;
  /** What accounts are opened with beside what they are for every test. */
  readonly settings?: Partial<AccountsOptions>;
  /** Where the office is reached, if not under `TEST_ORIGIN`. */
  readonly origin?: string;
  /** What looks at files before they are kept. */
  readonly scanner?: NonNullable<Office["scanner"]>;
  /** The address of a PostgreSQL server; SQLite in a temporary folder where there is none. */
  readonly postgres?: string;
  /** For how many milliseconds PostgreSQL may be away before somebody is told so, where not as usual. */
  readonly patience?: number;
}

/** Opens an office for a test. */
export async function testOffice({
  stations = 24,
  people = false,
  signIn = false,
  settings = {},
  origin = TEST_ORIGIN,
  scanner,
  postgres,
  patience,
}: TestOfficeOptions = {}): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-office-"));
  const rules = houseJson("rules/kz-2020-05.json");
  const rehearsal = planOffice({ stations, rules, form: houseJson("forms/kz-2021.json"), people });
  const { store, tables } = await stores(folder, postgres, patience);
  await openRehearsal(store, rehearsal);
  let now = rehearsal.begins;
  const clock = { now: () => now };
  const deeds: Deed[] = [];
  const accounts = await openAccounts({ tables, folder, origin, timeOfDay: clock, rehearsal: true, ...settings });
  const audit: Office["audit"] = signIn ? accounts.audit : { write: async (deed) => void deeds.push(deed) };
  const office: Office = {
    ...{ tables, clock, audit, folder, origin },
    record: await openOfficeRecord(store, () => entryTime(clock)),
    accounts: { ...accounts, audit },
    log: { info: () => {}, error: (event, facts) => console.error(event, facts) },
    ...(scanner === undefined ? {} : { scanner }),
  };
  const known = new Map<string, Session>();
  const app = await appOf(office, signIn ? accounts.sessions : { sessionOf: async (id) => known.get(id) ?? null });
  const whole = lazily(() => foldedWhole(rehearsal));
  return {
    office,
    accounts,
    app,
    rehearsal,
    ...keysOf(rehearsal, whole),
    stations: stationsOf(rehearsal),
    root: whole().root?.name ?? "",
    paperOf: (unit) => paperOf(whole(), unit),
    person: (id, role, unit, more = {}) => {
      const grant: Grant = { role, unit, seat: null, party: null, ...more };
      const before = known.get(id)?.person.grants ?? [];
      known.set(id, sessionFor(id, [...before, grant], now));
      return personOf(app, id, origin);
    },
    deeds,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    close: async () => {
      await tables.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function keysOf(rehearsal: OfficeRehearsal, whole: () => Fold): Pick<TestOffice, "signerOf" | "keyOf"> {
  return {
    signerOf: (unit, seat) => rehearsal.signerOf(commissionOf(whole(), unit), seat),
    keyOf: (unit, seat) => rehearsal.keyOf(commissionOf(whole(), unit), seat),
  };
}

async function appOf(office: Office, sessions: SessionSource): Promise<Hono> {
  return makeApp({ office, routes: ROUTES, sessions, pages: await officePages(), addressOf: () => "127.0.0.1" });
}

function stationsOf({ rehearsal }: OfficeRehearsal): TestOffice["stations"] {
  return [...rehearsal.events.stories.values()].map(({ station: { unit, district } }) => {
    return { station: unit, district: district.unit, region: district.region.unit };
  });
}

async function stores(
  folder: string,
  postgres: string | undefined,
  patience: number | undefined,
): Promise<{ readonly store: RecordStore; readonly tables: Tables }> {
  if (postgres === undefined) {
    const store = await openSqliteStore(join(folder, "record.sqlite"));
    return { store, tables: await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS) };
  }
  const name = `t_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`;
  const place = { url: postgres, ...(patience === undefined ? {} : { patience }) };
  const store = await openPostgresStore({ ...place, schema: `${name}_record` });
  return { store, tables: await openPostgresTables({ ...place, schema: `${name}_office` }, MIGRATIONS) };
}

function sessionFor(id: string, grants: readonly Grant[], now: number): Session {
  return { id, csrf: `csrf-${id}`, idleEnd: now + 900_000, person: { id, name: id, lang: "en", grants } };
}

function personOf(app: Hono, id: string, origin: string): TestPerson {
  const ask = (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: RequestInit["body"],
  ): Promise<Response> => {
    const own = { cookie: `dauys-local=${id}`, origin, "x-dauys-csrf": `csrf-${id}`, ...headers };
    const init = { method: method.toUpperCase(), headers: own, ...(body === undefined ? {} : { body }) };
    return Promise.resolve(app.request(`${origin}${path}`, init));
  };
  return {
    id,
    get: (path) => ask("get", path, {}),
    send: (method, path, body, key) => {
      const headers = { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) };
      return ask(method, path, headers, body === undefined ? undefined : JSON.stringify(body));
    },
    upload: (method, path, bytes, type) => ask(method, path, { "content-type": type }, bytes),
  };
}

function commissionOf(fold: Fold, unit: string): string {
  const commission = fold.units.get(unit)?.commission;
  if (commission === undefined || commission === null) throw new Error(`${unit} has no commission`);
  return commission.id;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
