import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { StoreKind } from "../places.ts";
import { signerOf } from "../signers.ts";
import { verifyFolder } from "../verify-folder.ts";
import { type Acknowledged, recordFaults } from "./check-record.ts";
import { RECORD_NAME } from "./commands.ts";
import { startWriter } from "./run-writer.ts";

const LONGEST_RUN_MILLISECONDS = 60;
/** After so many kills a new record is begun, so that reading it anew each time does not take longer and longer. */
const KILLS_A_RECORD = 25;

/** What came of a series of kills. */
export interface KillRuns {
  readonly kills: number;
  /** How many of them killed the database server and not the writer alone. */
  readonly crashes: number;
  readonly acknowledged: number;
  /** What was wrong, with the number of the kill; empty when all is well. */
  readonly faults: readonly string[];
}

/**
 * Kills a writer at random moments, again and again, and sometimes the database server too; after each kill the record is
 * opened and checked, and so is the folder into which it was published meanwhile.
 */
export async function killRuns(
  kind: StoreKind,
  kills: number,
  folder: string,
  say: (line: string) => void = () => {},
): Promise<KillRuns> {
  const sum = { kills: 0, crashes: 0, acknowledged: 0, faults: [] as string[] };
  let name = kind.fresh();
  let known: Acknowledged[] = [];
  for (; sum.kills < kills; sum.kills += 1) {
    if (sum.kills % KILLS_A_RECORD === 0) {
      name = kind.fresh();
      known = [];
    }
    const published = join(folder, String(Math.floor(sum.kills / KILLS_A_RECORD)));
    const writer = startWriter({ address: kind.address(name), run: `r${sum.kills}`, folder: published });
    await writer.ready;
    await pause(Math.random() * LONGEST_RUN_MILLISECONDS);
    if (kind.crash !== null && sum.kills % 4 === 3) {
      sum.crashes += 1;
      await kind.crash();
      await pause(Math.random() * LONGEST_RUN_MILLISECONDS);
    }
    const ended = writer.ended();
    const acknowledged = await writer.kill();
    known.push(...acknowledged);
    sum.acknowledged += acknowledged.length;
    const faults = await faultsAfter(kind, name, known, published);
    if (ended !== null) faults.push(`the writer ended by itself: ${ended}`);
    sum.faults.push(...faults.map((fault) => `kill ${sum.kills}: ${fault}`));
    say(`${kind.name}: ${sum.kills + 1} of ${kills} kills, ${sum.acknowledged} commands acknowledged`);
  }
  return sum;
}

async function faultsAfter(
  kind: StoreKind,
  name: string,
  known: readonly Acknowledged[],
  published: string,
): Promise<string[]> {
  const store = await kind.open(name);
  try {
    const faults = [...(await recordFaults(store, known))];
    if (existsSync(join(published, "checkpoint"))) {
      const verified = verifyFolder(published, signerOf(RECORD_NAME).key);
      if (typeof verified === "string") faults.push(`the published folder does not verify: ${verified}`);
      else if (verified.size > (await store.size())) faults.push("more is published than the store holds");
    }
    return faults;
  } finally {
    await store.close();
  }
}
