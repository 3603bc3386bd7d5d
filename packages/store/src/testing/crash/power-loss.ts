import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { openSqliteStore } from "../../sqlite/sqlite-store.ts";
import { tablesFaults } from "./changes.ts";
import { type Acknowledged, recordFaults } from "./check-record.ts";
import { startWriter } from "./run-writer.ts";

const IMAGE_BYTES = 64 * 1024 * 1024;
const LONGEST_RUN_MILLISECONDS = 120;

/** FS_IOC_SHUTDOWN with "do not flush the journal": from now on nothing reaches the disk, as when its power goes. */
const SHUT_DOWN = 'open(my $f, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($f, 0x8004587d, $how) or die $!';

/** What came of a series of power losses. */
export interface PowerLosses {
  readonly losses: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

/** What is wrong after a power loss: with a record in SQLite, with the private tables of an office. */
const FAULTS_OF = {
  record: async (path: string, known: readonly Acknowledged[]): Promise<readonly string[]> => {
    const store = await openSqliteStore(path);
    const faults = await recordFaults(store, known);
    await store.close();
    return faults;
  },
  tables: tablesFaults,
} as const;

/**
 * Takes the power from the disk of a writer again and again: a file system in a file, which is shut down without
 * flushing anything. What was not synced is gone then, and only then. Where such a file system may not be mounted, why.
 */
export async function powerLosses(
  subject: keyof typeof FAULTS_OF,
  losses: number,
  folder: string,
): Promise<PowerLosses | { readonly missing: string }> {
  const disk = makeDisk(folder);
  if ("missing" in disk) return disk;
  const sum = { losses: 0, acknowledged: 0, faults: [] as string[] };
  const path = join(disk.mount, "written", `${subject}.sqlite`);
  const known: Acknowledged[] = [];
  try {
    for (; sum.losses < losses; sum.losses += 1) {
      const writer = startWriter({ address: { path }, run: `p${sum.losses}`, folder: null }, subject);
      await writer.ready;
      await pause(Math.random() * LONGEST_RUN_MILLISECONDS);
      // A power cut stops the program too. While the file system is being shut down, fdatasync may say yes to what it loses.
      writer.freeze();
      must("perl", ["-e", SHUT_DOWN, disk.mount]);
      const acknowledged = await writer.kill();
      known.push(...acknowledged);
      sum.acknowledged += acknowledged.length;
      must("umount", [disk.mount]);
      must("mount", ["-o", "loop", disk.image, disk.mount]);
      const faults = await FAULTS_OF[subject](path, known);
      sum.faults.push(...faults.map((fault) => `loss ${sum.losses}: ${fault}`));
    }
  } finally {
    run("umount", [disk.mount]);
    rmSync(disk.image, { force: true });
  }
  return sum;
}

function makeDisk(folder: string): { readonly image: string; readonly mount: string } | { readonly missing: string } {
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    return { missing: "a file system is mounted from a file only on Linux, and only by root" };
  }
  const image = join(folder, "disk.img");
  const mount = join(folder, "disk");
  mkdirSync(mount, { recursive: true });
  writeFileSync(image, "");
  truncateSync(image, IMAGE_BYTES);
  for (const [program, args] of [
    ["perl", ["-e", "1"]],
    ["mkfs.ext4", ["-q", "-F", image]],
    ["mount", ["-o", "loop", image, mount]],
  ] as const) {
    const reason = run(program, args);
    if (reason !== null) return { missing: `${program}: ${reason}` };
  }
  // Where the file system cannot be shut down, the test would be none.
  const reason = run("perl", ["-e", SHUT_DOWN, mount]);
  run("umount", [mount]);
  const again = reason ?? run("mount", ["-o", "loop", image, mount]);
  return again === null ? { image, mount } : { missing: `the file system cannot be shut down: ${again}` };
}

function run(program: string, args: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

function must(program: string, args: readonly string[]): void {
  const reason = run(program, args);
  if (reason !== null) throw new Error(`${program} ${args.join(" ")}: ${reason}`);
}
