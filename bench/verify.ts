// npm run bench -- verify [rounds]
// Verifies the published record of an invented country from its folder (100,000 stations in 265 districts and 17 regions,
// Kazakhstan's form and law of 2021): tree, checkpoint, every entry, sums and seats, beside the RFC 6962 root of the same
// bytes in memory; and, of a smaller one, the commissions' signatures beside bare Ed25519 checks of them.

import { verify as verifyBare } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { admitBytes, claimsOf, openFold, type Verification, verifyRecord } from "@dauys/core/election";
import { decodeBundle, decodeEntry, rootOf, type SignatureClaim, TILE_WIDTH, treeHasher } from "@dauys/core/record";
import { folderFiles, keepingVerify, readingThread, sha256, workerDesk } from "@dauys/exchange/record";
import { COUNTRY } from "./lib/country.ts";
import { type Figure, report, timeFigure } from "./lib/rounds.ts";
import { countryFolder } from "./lib/verify-folder.ts";

const SIGNED_STATIONS = 4000;
const OWN_STATIONS = 10_000;
const MOST_ROOT = 3;
const MOST_BARE = 1.1;

const hasher = treeHasher(sha256);

/** The entries of a folder, as they stand in its bundles. */
function entriesIn(folder: string): readonly Uint8Array[] {
  const bundles = join(folder, "tile/entries");
  const paths = readdirSync(bundles, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return paths.flatMap((path) => {
    const width = /\.p\/(\d+)$/.exec(path)?.[1];
    const decoded = decodeBundle(new Uint8Array(readFileSync(path)), width === undefined ? TILE_WIDTH : Number(width));
    if (!decoded.ok) throw new Error(`${path}: ${decoded.fault.message}`);
    return decoded.entries;
  });
}

type How = "alone" | "thread" | "signatures";

/** One whole verification of a folder; throws when anything fails. */
async function verified(folder: string, how: How): Promise<Verification> {
  const quick = how !== "signatures";
  const files = folderFiles(folder);
  const reading = how === "thread" ? readingThread(folder, files) : null;
  const desk = quick ? {} : { desk: workerDesk() };
  const options = { key: null, policy: null, since: null, quick };
  const found = await verifyRecord(reading?.files ?? files, options, { sha256, verify: keepingVerify(), ...desk });
  await reading?.end();
  if (!found.ok) throw new Error(JSON.stringify(found.steps.flatMap(({ failures }) => failures).slice(0, 3)));
  return found;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

/** A signature with its key as Node takes it. A commission's key signs a few entries at most, so none is made ready before. */
interface Bare extends SignatureClaim {
  readonly key: { readonly key: Buffer; readonly format: "der"; readonly type: "spki" };
}

/** What each signature is over: nothing but the checks themselves is left to be timed. */
function claimsIn(entries: readonly Uint8Array[]): readonly Bare[] {
  const fold = openFold({ sha256 });
  const before = Buffer.from("302a300506032b6570032100", "hex");
  return entries.flatMap((bytes) => {
    const read = decodeEntry(bytes);
    const found = read.ok ? claimsOf(fold, read.entry, bytes) : null;
    if (found?.ok !== true || !admitBytes(fold, bytes).ok) throw new Error("the country is not allowed");
    return found.claims.map((claim) => {
      return { ...claim, key: { key: Buffer.concat([before, claim.publicKey]), format: "der", type: "spki" } as const };
    });
  });
}

function most(
  name: string,
  ours: readonly number[],
  peer: string,
  theirs: readonly number[],
  target: number | null,
): Figure {
  const ratios = ours.map((time, i) => time / (theirs[i] ?? Number.NaN)).sort((a, b) => a - b);
  const at = (i: number): number => Number((ratios[i] as number).toPrecision(3));
  const median = at(Math.floor(ratios.length / 2));
  const met = target === null ? null : median <= target;
  return { name, median, min: at(0), max: at(ratios.length - 1), unit: "x", ratio_to: peer, target, met };
}

/** Contestants in turn, so that a machine that drifts does not decide; one round before does not count. */
async function race<K extends string>(
  rounds: number,
  work: Readonly<Record<K, () => unknown>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(work) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const time = await timed(work[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

async function whole(rounds: number): Promise<readonly Figure[]> {
  const folder = countryFolder(hasher, { stations: COUNTRY.stations, filing: "districts", signatures: "made-up" });
  const entries = entriesIn(folder);
  const times = await race(rounds, {
    root: () => rootOf(hasher, entries.map(hasher.leaf)),
    thread: () => verified(folder, "thread"),
    alone: () => verified(folder, "alone"),
  });
  const peer = "RFC 6962 root";
  return [
    most("100,000 protocols from the folder, times the RFC 6962 root", times.thread, peer, times.root, MOST_ROOT),
    most("the same in one thread", times.alone, peer, times.root, null),
    timeFigure("RFC 6962 root of the same bytes in memory", times.root),
    timeFigure("verification of 100,000 protocols", times.thread),
  ];
}

async function ownCommissions(rounds: number): Promise<readonly Figure[]> {
  const folder = countryFolder(hasher, { stations: OWN_STATIONS, filing: "stations", signatures: "made-up" });
  const entries = entriesIn(folder);
  const times = await race(rounds, {
    root: () => rootOf(hasher, entries.map(hasher.leaf)),
    thread: () => verified(folder, "thread"),
  });
  const name = "10,000 protocols of as many commissions with five new keys each, times the root";
  return [most(name, times.thread, "RFC 6962 root", times.root, null)];
}

async function signatures(rounds: number): Promise<readonly Figure[]> {
  const folder = countryFolder(hasher, { stations: SIGNED_STATIONS, filing: "stations", signatures: "real" });
  const claims = claimsIn(entriesIn(folder));
  const times = await race(rounds, {
    bare: () => claims.every(({ key, message, signature }) => verifyBare(null, message, key, signature)),
    all: () => verified(folder, "signatures"),
  });
  const peer = "bare Ed25519 checks";
  return [
    most(
      `verification with ${claims.length} signatures, times the bare checks`,
      times.all,
      peer,
      times.bare,
      MOST_BARE,
    ),
    timeFigure("bare checks of the same signatures", times.bare),
    timeFigure("verification with all signatures", times.all),
  ];
}

const rounds = Number(process.argv[2] ?? 9);
const figures = [...(await whole(rounds)), ...(await ownCommissions(rounds)), ...(await signatures(rounds))];
report("verify", figures);
if (figures.some(({ met }) => met === false)) process.exitCode = 1;
