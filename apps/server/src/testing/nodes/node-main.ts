// One node of an office, as a process of its own that a test can kill: it says on which port it listens.
import process from "node:process";
import { openPostgresStore } from "@dauys/store";
import { openPostgresTables } from "@dauys/store/tables";
import { MIGRATIONS } from "../../migrations.ts";
import { jsonLog } from "../../run/json-log.ts";
import { startOffice } from "../../run/start-office.ts";

/** What a node is told. */
export interface NodePlace {
  readonly folder: string;
  readonly url: string;
  /** The schemas of record and private tables begin with this. */
  readonly schema: string;
  readonly origin: string;
  /** What the rehearsal's clock is ahead of the machine's, in milliseconds. */
  readonly ahead: number;
}

const place = JSON.parse(process.argv[2] ?? "") as NodePlace;
const clock = { now: () => Date.now() + place.ahead };
const { port } = await startOffice({
  folder: place.folder,
  store: await openPostgresStore({ url: place.url, schema: `${place.schema}_record` }),
  tables: await openPostgresTables({ url: place.url, schema: `${place.schema}_office` }, MIGRATIONS),
  config: { format: "dauys-office-1", listen: { port: 0 }, origin: place.origin, session: { secondFactor: "off" } },
  clock,
  log: jsonLog((line) => process.stderr.write(line), clock),
  version: "0.0.0",
  compiled: null,
});
process.stdout.write(`${port}\n`);
