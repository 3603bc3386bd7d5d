import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type ReadForm, readForm } from "@dauys/core/protocol";
import { type ReadRules, readRules } from "@dauys/core/rules";
import type { CountSource } from "@dauys/exchange/transcribe";
import { houseRoot } from "../../../scripts/lib/paths.ts";
import { fileOf, importSet } from "../../stations/support/sets.ts";

type Lists = CountSource["lists"];

/** What a set of real results needs to become a record. */
export interface SetPlan extends Pick<CountSource, "settling" | "seats" | "rowLevel"> {
  readonly set: string;
  readonly file: string;
  readonly form: string;
  readonly rules: string;
  readonly date: string;
  /** The lists in the order of registration; where they are not named, those of the file in its order. */
  readonly lists: (known: readonly string[]) => Lists;
  readonly listName: (list: string) => string;
  readonly contestLevel?: string;
  readonly release?: string;
}

const NOTICE = {
  kk: "Учаскелер бойынша жарияланған деректерден көшірілген: оған комиссия емес, көшіруші қол қойған.",
  ru: "Переписано с опубликованных данных по участкам: подписано переписчиком, а не комиссией.",
  en: "Transcribed from published results by polling station: signed by the transcriber, not by a commission.",
};

/** A law of the house. */
export function houseRules(id: string): ReadRules {
  const read = readRules(readFileSync(`${houseRoot}/rules/${id}.json`, "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read;
}

/** A form of the house with its text. */
export function houseReadForm(id: string): ReadForm {
  const read = readForm(readFileSync(`${houseRoot}/forms/${id}.json`, "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read;
}

/** SHA-256 of a file of a set, in hexadecimal digits. */
export function sha256Of(set: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(fileOf(set, file)))
    .digest("hex");
}

/** A set that was imported by its profile, ready to be transcribed. */
export async function countSource(plan: SetPlan): Promise<CountSource> {
  const { set, file, form, rules, lists } = plan;
  const { profile, batches } = await importSet(form, set, file);
  return {
    ...plan,
    election: set,
    title: profile.title,
    rules: houseRules(rules),
    notice: NOTICE,
    from: { file: `${set}/${file}`, sha256: sha256Of(set, file) },
    form: houseReadForm(form),
    lists: lists(batches.at(-1)?.lists ?? []),
    batches,
  };
}
