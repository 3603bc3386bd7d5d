import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { message } from "@dauys/language";
import {
  type Clock,
  checkDatabaseWay,
  type OfficeConfig,
  type RunningOffice,
  StartTrouble,
  startOffice,
} from "@dauys/server";
import type { RecordStore } from "@dauys/store";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { openPlace, type Place } from "../record/place.ts";
import { tellingFaults } from "../record/with-record.ts";
import { numberOf } from "../rehearse/rehearse-options.ts";
import { reportTrouble } from "../report.ts";
import { untilStopped } from "../start/until-stopped.ts";
import { good, type Result, refused } from "../trouble.ts";
import { logTo } from "./log-to.ts";
import { OFFICE_TEXTS } from "./messages.ts";
import { checkedConfig, configIn, officePlace, openOfficeTables } from "./open-parts.ts";
import { type OpenedRehearsal, openRehearsalIn } from "./open-rehearsal-in.ts";

const REAL_TIME: Clock = { now: Date.now };

/** `dauys serve`: runs an office until it is told to stop. */
export async function runServe(call: Call): Promise<number> {
  const [folder = ""] = call.args;
  const place = placeFor(call, folder);
  const config = configFor(call, folder);
  if (!place.ok) return reportTrouble(call, place);
  if (!config.ok) return reportTrouble(call, config);
  return tellingFaults(call, folder, () => tellingTrouble(call, () => opened(call, place.value, config.value)));
}

async function opened(call: Call, place: Place, config: OfficeConfig): Promise<number> {
  if (place.database !== null) checkDatabaseWay(place.database.url, config);
  const store = await openPlace(place);
  try {
    const rehearsal = await rehearsalIn(call, store, place);
    return rehearsal.ok
      ? await serve(call, { place, store, config, rehearsal: rehearsal.value })
      : reportTrouble(call, rehearsal);
  } finally {
    // A store that was closed with its office takes no harm.
    await store.close().catch(() => undefined);
  }
}

/** What keeps an office from starting, told with its file. */
async function tellingTrouble(call: Call, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StartTrouble)) throw error;
    return reportTrouble(call, refused([told(OFFICE_TEXTS, error.code, { problem: error.message }, error.file)]));
  }
}

/** Where the record lives; for a rehearsal also a folder that holds nothing yet. */
function placeFor(call: Call, folder: string): Result<Place> {
  const found = officePlace(folder, call.io);
  if (found.ok) return found;
  if (found.troubles.some(({ code }) => code !== "no-record")) return found;
  if (isGiven(call, "rehearsal")) return good({ folder, database: null });
  return refused([told(OFFICE_TEXTS, "no-record", { folder }, folder)]);
}

function configFor(call: Call, folder: string): Result<OfficeConfig> {
  const config = configIn(folder);
  if (!config.ok) return config;
  const port = numberOf(call, "port", 0, 65_535);
  if (!port.ok) return port;
  const host = optionOf(call, "host") ?? config.value.listen?.host;
  const number = port.value ?? config.value.listen?.port;
  const listen = { ...(host === undefined ? {} : { host }), ...(number === undefined ? {} : { port: number }) };
  const whole = { ...(isGiven(call, "rehearsal") ? rehearsing(config.value) : config.value), listen };
  // What the command line says is held to the same as what the file says.
  return checkedConfig(JSON.stringify(whole), folder);
}

/** A rehearsal does without second factors and publishes beside itself, unless its folder says otherwise. */
function rehearsing(config: OfficeConfig): OfficeConfig {
  return { publish: { folder: "site" }, ...config, session: { secondFactor: "off", ...config.session } };
}

/** What is rehearsed here; `null` in an office that counts, which has to have a record. */
async function rehearsalIn(call: Call, store: RecordStore, { folder }: Place): Promise<Result<OpenedRehearsal | null>> {
  if (isGiven(call, "rehearsal")) return openRehearsalIn(call, store, folder);
  return (await store.size()) > 0 ? good(null) : refused([told(OFFICE_TEXTS, "no-record", { folder }, folder)]);
}

interface Serving {
  readonly place: Place;
  readonly store: RecordStore;
  readonly config: OfficeConfig;
  readonly rehearsal: OpenedRehearsal | null;
}

async function serve(call: Call, { place, store, config, rehearsal }: Serving): Promise<number> {
  const { lang, io } = call;
  const say = (line: string): void => io.out(`${line}\n`);
  const clock = rehearsal?.clock ?? REAL_TIME;
  const stop = new AbortController();
  const stopped = untilStopped(stop);
  const tables = await openOfficeTables(place);
  try {
    const log = logTo(io, clock);
    const running = await startOffice({
      folder: place.folder,
      store,
      tables,
      config,
      clock,
      log,
      ...(rehearsal === null ? {} : { signer: rehearsal.signer }),
      version: "0.1.0",
      compiled: null,
    });
    await rehearsal?.seed(running);
    if (rehearsal !== null) for (const line of rehearsal.lines) say(line);
    else sayFirstCode(running, lang, say);
    sayWhere(running, lang, say);
    if (running.publishing !== null && config.publish !== undefined) {
      say(message(OFFICE_TEXTS, "site", lang, { folder: join(place.folder, config.publish.folder) }));
    }
    say(message(OFFICE_TEXTS, "stop", lang));
    if (!isGiven(call, "once")) await stopped.promise;
    await running.stop();
    if (stop.signal.aborted) say(`\n${message(OFFICE_TEXTS, "stopped", lang)}`);
    return EXIT.decided;
  } finally {
    stopped.forget();
    await tables.close().catch(() => undefined);
  }
}

function sayWhere({ origin, authority }: RunningOffice, lang: Call["lang"], say: (line: string) => void): void {
  if (authority !== null) {
    const fingerprint = new X509Certificate(authority).fingerprint256;
    say(message(OFFICE_TEXTS, "authority", lang, { origin, fingerprint }));
  }
  say(message(OFFICE_TEXTS, "at", lang));
  say(`${origin}/${lang}/`);
}

/** Once, before there is an administrator: a rehearsal has one from the start. */
function sayFirstCode({ origin, accounts }: RunningOffice, lang: Call["lang"], say: (line: string) => void): void {
  if (accounts.firstCode === null) return;
  say(message(OFFICE_TEXTS, "setup", lang, { code: accounts.firstCode, address: `${origin}/${lang}/set-up` }));
}
