import { isAbsolute, join } from "node:path";
import {
  type Infer,
  type JsonValue,
  list,
  object,
  oneOf,
  optional,
  pathText,
  readShape,
  record,
  type Shape,
  text,
} from "@dauys/core/json";
import type { Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { told } from "../keys/told.ts";
import { type JsonObject, jsonObject, readJsonObject, textOf } from "../record/read-json.ts";
import { good, type Result, refused } from "../trouble.ts";
import { CEREMONY_TROUBLES } from "./texts.ts";

const anything: Shape<JsonValue> = { schema: {}, check: () => {} };

const planFile = object({
  format: oneOf("dauys-ceremony-1"),
  /** The folder of the record, from the folder of the plan. */
  record: text(),
  /** The commission at the top. */
  by: text(),
  /** The body of the opening, without its keys. */
  opening: record(anything),
  /** The file with the public key of the record. */
  log: text(),
  /** The seats of the commission at the top, with the files of their public keys. */
  seats: list(object({ role: text(), key: optional(text()) }), 1),
  rules: text(),
  form: text(),
  /** Lists in their order, as bodies of `list-registered`. */
  lists: optional(list(record(anything))),
  units: optional(text()),
  commissions: optional(text()),
});

/** A ceremony as it was planned: names of files are from the folder of the plan. */
export interface CeremonyPlan extends Infer<typeof planFile> {
  readonly folder: string;
}

/** Reads the plan of a ceremony, `ceremony.json` in its folder. */
export async function readPlan(call: Call): Promise<Result<CeremonyPlan>> {
  const folder = call.args[0] ?? "";
  const file = join(folder, "ceremony.json");
  const json = await readJsonObject(call.io, file);
  if (!json.ok) return json;
  const read = readShape(planFile, json.value as JsonValue);
  if (read.ok) return good({ folder, ...read.value });
  const [problem] = read.problems;
  const detail = problem === undefined ? "" : `${pathText(problem.path)}: ${problem.message}`;
  return refused([told(CEREMONY_TROUBLES, "not-a-plan", { detail }, file)]);
}

/** A file or folder that the plan names: from the folder of the plan, unless it says the whole path. */
export function plannedPath(folder: string, name: string): string {
  return isAbsolute(name) ? name : join(folder, name);
}

/** A JSON object that the plan names. */
export async function plannedJson(call: Call, plan: CeremonyPlan, name: string): Promise<Result<JsonObject>> {
  const source = await readSource(call.io, plannedPath(plan.folder, name));
  if (!source.ok) return source;
  const whole = textOf(source.value, "not-object");
  return whole.ok ? jsonObject(whole.value, source.value.file) : whole;
}
