import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonValue } from "@dauys/core/json";
import { message } from "@dauys/language";
import { FEWEST_STATIONS, MOST_STATIONS } from "@dauys/rehearsal";
import {
  type Clock,
  type PreparedRehearsal,
  prepareRehearsal,
  REHEARSAL_PASSPHRASE,
  REHEARSAL_PASSWORD,
  type RunningOffice,
  type SeededPerson,
  seedPeople,
} from "@dauys/server";
import type { RecordStore } from "@dauys/store";
import type { Call } from "../command.ts";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { told } from "../keys/told.ts";
import { numberOf } from "../rehearse/rehearse-options.ts";
import { good, type Result, refused } from "../trouble.ts";
import { isRehearsalStore } from "./is-rehearsal-store.ts";
import { OFFICE_TEXTS } from "./messages.ts";

/** A rehearsal in an office's folder. */
export interface OpenedRehearsal {
  readonly clock: Clock;
  /** The record's own key, which follows from the rehearsal's seed as all others do. */
  readonly signer: PreparedRehearsal["log"];
  /** Makes the accounts of those who rehearse, where they are not there yet. */
  readonly seed: (running: RunningOffice) => Promise<void>;
  /** What has to be known to take part. */
  readonly lines: readonly string[];
}

const USUAL_STATIONS = 24;
const RULES = "kz-2020-05";
const FORM = "kz-2021";

/** Opens a rehearsal in a folder: in an empty record, or the one that was opened there before. */
export async function openRehearsalIn(
  call: Call,
  store: RecordStore,
  folder: string,
): Promise<Result<OpenedRehearsal>> {
  const stations = numberOf(call, "stations", FEWEST_STATIONS, MOST_STATIONS);
  if (!stations.ok) return stations;
  const isNew = (await store.size()) === 0;
  if (!isNew && !(await isRehearsalStore(store))) return refused([told(OFFICE_TEXTS, "not-rehearsal", {}, folder)]);
  const count = stations.value ?? USUAL_STATIONS;
  if (isNew) call.io.out(`${message(OFFICE_TEXTS, "opening", call.lang, { stations: count })}\n`);
  const options = {
    stations: count,
    people: false,
    lang: call.lang,
    rules: house("rules", RULES),
    form: house("forms", FORM),
  };
  const { people, clock, keys, log: signer } = await prepareRehearsal(folder, store, options);
  return good({
    clock,
    signer,
    seed: ({ office }) => seedPeople(office, people.map(accountOf)),
    lines: [
      message(OFFICE_TEXTS, "rehearsal-notice", call.lang),
      message(OFFICE_TEXTS, "people", call.lang, { password: REHEARSAL_PASSWORD }),
      ...people.map(({ signIn, name }) => `  ${signIn.padEnd(18)}${name}`),
      message(OFFICE_TEXTS, "keys", call.lang, { folder: keys, passphrase: REHEARSAL_PASSPHRASE }),
    ],
  });
}

function accountOf({ signIn, name, lang, grants }: PreparedRehearsal["people"][number]): SeededPerson {
  return { id: signIn, signInName: signIn, name, lang, password: REHEARSAL_PASSWORD, totp: null, grants };
}

function house(folder: string, id: string): JsonValue {
  return JSON.parse(readFileSync(join(HOUSE_ROOT, folder, `${id}.json`), "utf8")) as JsonValue;
}
