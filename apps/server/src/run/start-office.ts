import { join } from "node:path";
import { type OpenedAccounts, openAccounts } from "../accounts/index.ts";
import { type TrailEnd, trailEnd } from "../audit/index.ts";
import { officePages } from "../build/compile.ts";
import { makeApp, type Route } from "../http/index.ts";
import { entryTime, type Office, onceAMinute, openOfficeRecord } from "../office/index.ts";
import type { Publishing } from "../publishing/index.ts";
import { ROUTES } from "../routes.ts";
import { resumeProposals } from "../signing/index.ts";
import { scannerAt } from "../uploads/index.ts";
import { clearingUp } from "./clear-up.ts";
import { alsoTo, type Forwarder, forwarderOf } from "./forward/index.ts";
import { healthRoutes } from "./health-routes.ts";
import { type Answering, type Listener, listen } from "./listen.ts";
import { clientAddress, type Listening, listeningOf, originOf } from "./listening.ts";
import { localTls, type TlsFiles } from "./local-authority.ts";
import { makeMetrics } from "./metrics.ts";
import { namedSecret } from "./named-file.ts";
import type { OfficeStart } from "./office-start.ts";
import { openApi } from "./open-api.ts";
import { publishingOf } from "./publish-office.ts";
import { readTlsFiles } from "./tls-files.ts";

/** An office that is running. */
export interface RunningOffice {
  readonly office: Office;
  readonly accounts: OpenedAccounts;
  /** Where people reach it. */
  readonly origin: string;
  readonly port: number;
  /** What publishes the record and the site; `null` where nobody signs checkpoints here. */
  readonly publishing: Publishing | null;
  /** The certificate of its own authority; `null` where it has none. */
  readonly authority: string | null;
  /**
   * Stops: says so to whoever asks whether it is ready, takes no more connections, lets requests end, closes the databases
   * last. What was acknowledged is in them.
   */
  readonly stop: () => Promise<void>;
}

/** How long requests that are under way may take to end when the server stops. */
const PATIENCE_MILLISECONDS = 20_000;

/** Starts an office. @throws Error of the system where it cannot listen; RecordFault where a database cannot be worked with */
export async function startOffice(given: OfficeStart): Promise<RunningOffice> {
  const forwarder = forwarderOf(given);
  try {
    return await startWith({ ...given, log: alsoTo(given.log, forwarder) }, forwarder);
  } catch (error) {
    await forwarder?.close();
    throw error;
  }
}

async function startWith(start: OfficeStart, forwarder: Forwarder | null): Promise<RunningOffice> {
  const { store, config, clock } = start;
  const listening = listeningOf(config);
  const tls = await tlsOf(listening, start);
  const record = await openOfficeRecord(store, () => entryTime(clock));
  // Known once the port is: nothing is answered before that.
  const made: { answer: Answering | null } = { answer: null };
  // Codes are OpenSSL's own; a peer cannot make more of them than there are.
  const onTlsFailure = onceAMinute((code, count) => start.log.error("tls-failed", { code, count }), clock);
  const place = { ...listening, tls, onTlsFailure };
  const listener = await listen((request, peer) => made.answer?.(request, peer) ?? starting(), place);
  try {
    return await behind(start, { listener, listening, record, made, forwarder, authority: tls?.authority ?? null });
  } catch (error) {
    // Nobody is let in where not all is ready.
    await listener.stop(0);
    throw error;
  }
}

interface Before {
  readonly listener: Listener;
  readonly listening: Listening;
  readonly record: Office["record"];
  readonly made: { answer: Answering | null };
  readonly forwarder: Forwarder | null;
  readonly authority: string | null;
}

/** All that stands behind the listener; requests are answered once it is ready. */
async function behind(
  start: OfficeStart,
  { listener, listening, record, made, forwarder, authority }: Before,
): Promise<RunningOffice> {
  const { folder, tables, store, config, clock, log } = start;
  const origin = originOf(listening, listener.port);
  const rehearsal = await isRehearsal(record);
  const key = config.accounts === undefined ? {} : { key: namedSecret(folder, config.accounts.key) };
  const heard = forwarder === null ? {} : { hearEnd: (end: TrailEnd) => forwarder.trailEnds(end) };
  const accounts = await openAccounts({
    tables,
    folder,
    origin,
    rehearsal,
    ...(config.session ?? {}),
    ...key,
    ...heard,
  });
  const office: Office = {
    ...{ tables, record, clock, audit: accounts.audit, accounts, log, folder, origin },
    ...(config.uploads === undefined ? {} : { scanner: scannerAt(config.uploads.scanner, log) }),
    ...(config.expected === undefined ? {} : { expected: Date.parse(config.expected) }),
  };
  const publishing = await publishingOf(start, record);
  await resumeProposals(office);
  const endClearing = await clearingUp(office);
  const running = { stopping: false };
  const end = await trailEnd(tables);
  if (end !== null) forwarder?.trailEnds(end);
  made.answer = await answering(start, office, accounts, { running, authority, forwarder });
  log.info("started", { origin, entries: await store.size(), store: store.kind });
  return {
    office,
    accounts,
    origin,
    port: listener.port,
    publishing,
    authority,
    stop: async () => {
      if (running.stopping) return;
      running.stopping = true;
      endClearing();
      await stop(listener, publishing, start);
      await forwarder?.close();
    },
  };
}

async function stop(
  listener: Listener,
  publishing: Publishing | null,
  { tables, store, log }: OfficeStart,
): Promise<void> {
  log.info("stopping");
  await listener.stop(PATIENCE_MILLISECONDS);
  await publishing?.close();
  await tables.close();
  await store.close();
  log.info("stopped");
}

interface Circumstances {
  readonly running: { readonly stopping: boolean };
  readonly authority: string | null;
  readonly forwarder: Forwarder | null;
}

async function answering(
  { config, version, compiled }: OfficeStart,
  office: Office,
  accounts: OpenedAccounts,
  { running, authority, forwarder }: Circumstances,
): Promise<Answering> {
  const metrics = makeMetrics(forwarder);
  metrics.entries(await office.record.store.size());
  office.record.onGrowth(metrics.entries);
  const routes: Route[] = [...ROUTES];
  let described: object | null = null;
  // Whoever comes may ask for it, and it stays as it is: it is made once.
  const describe = (): object => {
    described ??= openApi(routes, version);
    return described;
  };
  routes.push(...healthRoutes({ isStopping: () => running.stopping, metrics, describe, authority, forwarder }));
  const pages = await officePages(undefined, compiled);
  const proxies = config.proxies ?? [];
  const app = makeApp({
    office,
    routes,
    sessions: accounts.sessions,
    pages,
    observe: metrics.request,
    addressOf: (request, env) => clientAddress((env as Peer).peer, request.headers.get("x-forwarded-for"), proxies),
  });
  return (request, peer) => app.fetch(request, { peer } satisfies Peer);
}

interface Peer {
  readonly peer: string;
}

function starting(): Response {
  return new Response(null, { status: 503, headers: { "Retry-After": "2" } });
}

function tlsOf(listening: Listening, { config, folder, clock }: OfficeStart): Promise<TlsFiles | null> {
  if (listening.tls === "local") return localTls(join(folder, "tls"), listening.names, clock.now());
  // A proxy in front ends the browsers' TLS; with a certificate it speaks TLS with the office too.
  const given = listening.tls === "proxy" && config.tls?.certificate !== undefined;
  if (listening.tls === "files" || given) return readTlsFiles(folder, config);
  return Promise.resolve(null);
}

function isRehearsal(record: Office["record"]): Promise<boolean> {
  return record.read((fold) => fold.opened?.kind === "rehearsal");
}
