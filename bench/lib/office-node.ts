// One node of an office as a process of its own, for the bench `office`: a rehearsal of so many stations, people who are signed in
// already, and, on another port, a plain server that answers the same bytes each time, to say what the load itself takes. The
// record is made by a process before it, as an office finds one when it starts.
import { createHash, createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { MIGRATIONS, startOffice } from "@dauys/server";
import { openRehearsal, planOffice } from "@dauys/server/testing";
import { openPostgresStore, openSqliteStore, type RecordStore } from "@dauys/store";
import { openPostgresTables, openSqliteTables, type Tables } from "@dauys/store/tables";

/** What a node is told. */
export interface NodeOrder {
  readonly folder: string;
  /** The address of a PostgreSQL server; SQLite in the folder where there is none. */
  readonly url: string | null;
  /** The schemas of record and private tables begin with this. */
  readonly schema: string;
  readonly stations: number;
  readonly people: readonly NodePerson[];
  /** When the rehearsal begins, as the process said that made the record; `null` where this one is to make it. */
  readonly begins: number | null;
}

/** Somebody who is to be signed in. */
export interface NodePerson {
  readonly id: string;
  readonly role: string;
  readonly unit: string;
  readonly seat: number | null;
}

/** What a node says once it answers. */
export interface NodeReady {
  readonly origin: string;
  /** Of the plain server. */
  readonly plain: string;
  readonly people: readonly { readonly id: string; readonly cookie: string; readonly csrf: string }[];
}

const house = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** The plan of the rehearsal that a node opens. */
export function planFor(stations: number) {
  const rules = house("rules/kz-2020-05.json");
  return planOffice({ stations, people: false, rules, form: house("forms/kz-2021.json") });
}

async function run(order: NodeOrder): Promise<void> {
  const { folder, url, schema } = order;
  const store =
    url === null
      ? await openSqliteStore(join(folder, "record.sqlite"))
      : await openPostgresStore({ url, schema: `${schema}_record` });
  if (order.begins === null) {
    const plan = planFor(order.stations);
    await openRehearsal(store, plan);
    await store.close();
    process.stdout.write(`${plan.begins}\n`);
  } else await serve(order, store, order.begins - Date.now());
}

async function serve({ folder, url, schema, people }: NodeOrder, store: RecordStore, ahead: number): Promise<void> {
  const tables =
    url === null
      ? await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS)
      : await openPostgresTables({ url, schema: `${schema}_office` }, MIGRATIONS);
  const { origin } = await startOffice({
    ...{ folder, store, tables, version: "0.0.0", compiled: null },
    config: {
      format: "dauys-office-1",
      listen: { host: "127.0.0.1", port: 0 },
      tls: { mode: "none" },
      session: { secondFactor: "off", idleMinutes: 120 },
    },
    clock: { now: () => Date.now() + ahead },
    log: { info: () => {}, error: (event, facts) => console.error(event, facts) },
  });
  const signedIn = await signIn(tables, people);
  // What a start leaves behind is collected once in the life of a node, and not while something is measured.
  globalThis.gc?.();
  const ready: NodeReady = { origin, plain: await plainServer(), people: signedIn };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}

/** Sessions as if people had signed in: a thousand passwords would take their time, and are not what is measured. */
async function signIn(tables: Tables, people: readonly NodePerson[]): Promise<NodeReady["people"]> {
  const now = Date.now();
  return tables.transaction(async ({ change }) => {
    const made: NodeReady["people"][number][] = [];
    for (const { id, role, unit, seat } of people) {
      const cookie = randomBytes(32).toString("base64url");
      const session = createHash("sha256").update(cookie).digest("hex");
      const csrf = createHmac("sha256", cookie).update("dauys csrf").digest("base64url");
      await change(
        "INSERT INTO people (id, sign_in_name, name, sought, lang, active, made_at) VALUES ($1, $1, $1, $1, 'en', 1, $2)",
        [id, now],
      );
      await change(
        "INSERT INTO grants (id, person, role, unit, seat, party, added_at) VALUES ($1, $2, $3, $4, $5, NULL, $6)",
        [`${id}-0`, id, role, unit, seat, now],
      );
      await change(
        `INSERT INTO sessions (id, person, made_at, seen_at, ends_at, factor, agent)
         VALUES ($1, $2, $3, $3, $4, 'none', 'bench')`,
        [session, id, now, now + 36_000_000],
      );
      made.push({ id, cookie: `dauys-local=${cookie}`, csrf });
    }
    return made;
  });
}

/** Answers every request with the same two kilobytes; `/usage` with the processor time of this process, in milliseconds. */
function plainServer(): Promise<string> {
  const body = Buffer.from(JSON.stringify({ text: "x".repeat(2000) }));
  const usage = (): Buffer => {
    const { user, system } = process.cpuUsage();
    return Buffer.from(JSON.stringify((user + system) / 1000));
  };
  const server = createServer(({ url }, response) => {
    const text = url === "/usage" ? usage() : body;
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length }).end(text);
  });
  return new Promise((settle) => {
    server.listen(0, "127.0.0.1", () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

const order = process.argv[2];
if (order !== undefined && process.argv[1]?.endsWith("office-node.ts") === true)
  await run(JSON.parse(order) as NodeOrder);
