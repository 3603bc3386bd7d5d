import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { houseRoot } from "../../../../scripts/lib/paths.ts";
import type { Dauys } from "./dauys.ts";
import { DELIVERED, LISTS, REGISTERED } from "./papers.ts";

/** The unit at the top, and the stations below it. */
export const ROOT = "xr";
export const STATIONS = ["0101", "0102", "0103", "0104"] as const;
/** The station whose own commission files its protocol. */
export const OWN_STATION = STATIONS[0];

/** Where the record lives, for the command that opens it; nothing where it lives in its folder. */
export interface Database {
  readonly url: string;
  readonly schema: string;
}

/** What a ceremony leaves on the table. */
export interface Held {
  /** The folder of the record, which becomes that of the office. */
  readonly record: string;
  /** The record's own key, and the file with its passphrase. */
  readonly log: { readonly key: string; readonly passphrase: string };
  /** The key file of whoever has one. */
  readonly keyOf: (who: string) => string;
  /** What was printed: the steps as they were taken, and the minutes. */
  readonly steps: readonly string[];
  readonly minutes: string;
  /** The first checkpoint, which an observer keeps. */
  readonly checkpoint: string;
}

const HOLDERS = ["log", "top-1", "top-2", "top-3", "station-1", "station-2"] as const;
/** Two of three sign, and not always the same two. */
const SIGNERS: readonly (readonly [string, string])[] = [
  ["top-1", "top-2"],
  ["top-1", "top-3"],
  ["top-2", "top-3"],
];

/** The passphrase that somebody typed with nobody looking. */
export function passphraseOf(who: string): string {
  return `seven owls keep the key of ${who}`;
}

/** Holds the key ceremony of `docs/ceremony.md` with the command, from the first key to the first checkpoint. */
export async function holdCeremony(dauys: Dauys, folder: string, database: Database | null): Promise<Held> {
  const at = (name: string): string => join(folder, name);
  mkdirSync(folder, { mode: 0o700 });
  for (const who of HOLDERS) writeFileSync(at(`${who}.passphrase`), passphraseOf(who), { mode: 0o600 });
  const name = (who: string): string => `rehearsal.example/night${who === "log" ? "" : `/${who}`}`;
  await Promise.all(
    HOLDERS.map((who) =>
      dauys.run("key", "new", at(`${who}.key`), "--name", name(who), "--passphrase-file", at(`${who}.passphrase`)),
    ),
  );
  writePlan(at);
  const steps = [await dauys.run("ceremony", "next", folder)];
  for (let step = 0; step < 6; step += 1) {
    const signers = SIGNERS[step % SIGNERS.length] ?? [];
    const keys = signers.flatMap((who) => ["--key", at(`${who}.key`), "--passphrase-file", at(`${who}.passphrase`)]);
    const place = step > 0 || database === null ? [] : ["--database", database.url, "--schema", database.schema];
    steps.push(await dauys.run("ceremony", "next", folder, ...keys, ...place));
  }
  steps.push(await dauys.run("ceremony", "next", folder));
  const minutes = await dauys.run("ceremony", "minutes", folder);
  const log = { key: at("log.key"), passphrase: at("log.passphrase") };
  const signed = ["--log-key", log.key, "--passphrase-file", log.passphrase];
  await dauys.run("record", "publish", at("record"), "--to", at("public"), ...signed);
  const checkpoint = join(at("public"), "checkpoint");
  return { record: at("record"), log, keyOf: (who) => at(`${who}.key`), steps, minutes, checkpoint };
}

const three = (kk: string, ru: string, en: string): object => ({ kk, ru, en });

/** The plan: who may sign, under which law, on which form, for which lists, in which units. */
function writePlan(at: (name: string) => string): void {
  const plan = {
    format: "dauys-ceremony-1",
    record: "record",
    by: "xr/cec",
    opening: {
      election: "rehearsal-night",
      kind: "rehearsal",
      title: three("Жаттығу түні", "Учебная ночь", "Rehearsal night"),
      date: new Date().toISOString().slice(0, 10),
      clock: "+05:00",
      country: "XR",
      notice: three(
        "Жаттығу: мұндағының бәрі ойдан шығарылған.",
        "Учебный журнал: всё здесь вымышлено.",
        "A rehearsal: everything in it is made up.",
      ),
      quorum: { decision: "1/2", session: "2/3" },
      root: {
        unit: ROOT,
        level: "nation",
        name: three("Жаттығу Республикасы", "Учебная Республика", "Rehearsal Republic"),
      },
      commission: { name: three("Орталық комиссия", "Центральная комиссия", "Central Commission") },
    },
    log: "log.key",
    seats: ["chair", "deputy", "secretary"].map((role, i) => ({ role, key: `top-${i + 1}.key` })),
    // A law under which equal remainders are decided by lot.
    rules: join(houseRoot, "rules/bg.json"),
    form: join(houseRoot, "forms/kz-2021.json"),
    lists: LISTS.map(({ id, name }, i) => ({ list: id, name, order: i + 1 })),
    units: "units.csv",
    commissions: "commissions.csv",
  };
  writeFileSync(at("ceremony.json"), JSON.stringify(plan, null, 2));
  const stations = STATIONS.map((unit) => `${unit},01,station,${REGISTERED},${DELIVERED}`);
  writeFileSync(at("units.csv"), ["unit,below,level,registered,delivered", "01,xr,district,,", ...stations].join("\n"));
  const seats = [`1,chair,station-1.key`, `2,secretary,station-2.key`, "3,member,"];
  const rows = seats.map((seat) => `xr/${OWN_STATION},${OWN_STATION},${seat}`);
  writeFileSync(at("commissions.csv"), ["commission,unit,seat,role,key", ...rows].join("\n"));
}
