import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { copyBinaries, findBinaries, giveTo } from "./postgres-binaries.ts";

/** A PostgreSQL for tests. */
export interface TestPostgres {
  /** How to connect, for `openPostgresStore`. */
  readonly url: string;
  /** Ends the server as a crash would, and starts it again on what is on the disk; null for a server that is not ours. */
  readonly crash: (() => Promise<void>) | null;
  /** Ends the server and removes all it wrote. */
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly bin: string;
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

const ON_WINDOWS = process.platform === "win32";
const START_MILLISECONDS = 30_000;

/**
 * A PostgreSQL: the server that `DATABASE_URL` names, else one of our own in a temporary folder, with fsync on, on a
 * socket that nobody else sees. Where neither is to be had, the reason, so that a test can be skipped with it.
 */
export async function startPostgres(): Promise<TestPostgres | { readonly missing: string }> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== "") return { url: given, crash: null, stop: async () => {} };
  const binaries = findBinaries();
  if ("missing" in binaries) return binaries;
  const owner = unprivileged();
  if (owner === undefined) return { missing: "PostgreSQL refuses to run as root, and no other user is known here" };
  const folder = mkdtempSync(join(tmpdir(), "dauys-pg-"));
  const bin = binaries.packed ? copyBinaries(binaries.folder, join(folder, "postgres")) : binaries.folder;
  mkdirSync(join(folder, "socket"));
  if (owner !== null) giveTo(owner, folder);
  chmodSync(folder, 0o755);
  return ownServer({ folder, bin, owner });
}

async function ownServer(place: Place): Promise<TestPostgres> {
  const data = join(place.folder, "data");
  const made = spawnSync(
    join(place.bin, "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"],
    { ...asOwner(place), encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ""}`);
  const port = ON_WINDOWS ? 20_000 + (process.pid % 20_000) : 5432;
  const url = ON_WINDOWS
    ? `postgresql://postgres@127.0.0.1:${port}/postgres`
    : `postgresql://postgres@/postgres?host=${encodeURIComponent(join(place.folder, "socket"))}`;
  let server = await start(place, data, port, url);
  const endWithUs = (): void => void server.kill("SIGKILL");
  process.once("exit", endWithUs);
  return {
    url,
    crash: async () => {
      await end(server, "SIGKILL");
      server = await start(place, data, port, url);
    },
    stop: async () => {
      process.off("exit", endWithUs);
      // SIGINT: a fast shutdown, which ends open sessions.
      await end(server, "SIGINT");
      rmSync(place.folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// After a crash the old sessions hold the shared memory for a moment: start again until they have noticed.
async function start(place: Place, data: string, port: number, url: string): Promise<ChildProcess> {
  const where = ON_WINDOWS
    ? ["-c", "listen_addresses=127.0.0.1"]
    : ["-c", "listen_addresses=", "-c", `unix_socket_directories=${join(place.folder, "socket")}`];
  const settings = ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "max_connections=50"];
  const args = ["-D", data, "-p", String(port), ...where, ...settings.flatMap((one) => ["-c", one])];
  const deadline = Date.now() + START_MILLISECONDS;
  let said = "";
  for (;;) {
    const server = spawn(join(place.bin, "postgres"), args, { ...asOwner(place), stdio: ["ignore", "ignore", "pipe"] });
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4000);
    });
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(url)) return server;
      if (Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${said}`);
      await pause(25);
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${said}`);
    await pause(100);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((settle) => {
    if (server.exitCode !== null || server.signalCode !== null) return settle();
    server.once("exit", () => settle());
    server.kill(signal);
  });
}

function asOwner({ owner, folder }: Place): { readonly cwd: string; readonly uid?: number; readonly gid?: number } {
  return { cwd: folder, ...(owner ?? {}) };
}

// PostgreSQL refuses to run as root: null when we are not, undefined when there is nobody else.
function unprivileged(): { readonly uid: number; readonly gid: number } | null | undefined {
  if (ON_WINDOWS || process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const line = ["nobody", "postgres", "daemon"].map((name) => lines.find((one) => one.startsWith(`${name}:`)));
  const [, , uid, gid] = line.find((one) => one !== undefined)?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
