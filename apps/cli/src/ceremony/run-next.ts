import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fold } from "@dauys/core/election";
import { message } from "@dauys/language";
import { openSequencer, systemClock } from "@dauys/store";
import { allOf, type Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { print } from "../output/print.ts";
import { runAppend } from "../record/append.ts";
import { runInit } from "../record/init.ts";
import { foldJudge } from "../record/judge.ts";
import { placeOf } from "../record/place.ts";
import { withRecord } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { type CeremonyPlan, plannedPath, readPlan } from "./plan-file.ts";
import { publicKeyOf } from "./public-key.ts";
import { type CeremonyStep, nextStep, STEP_NAMES } from "./steps.ts";
import { CEREMONY, CEREMONY_TROUBLES } from "./texts.ts";

/** `dauys ceremony next`: the next step of a ceremony, written out to be read, or signed and taken. */
export async function runNext(call: Call): Promise<number> {
  const plan = await readPlan(call);
  if (!plan.ok) return reportTrouble(call, plan);
  const record = plannedPath(plan.value.folder, plan.value.record);
  const place = placeOf(record);
  if (!place.ok && place.troubles.every(({ code }) => code === "no-record")) return step(call, plan.value, null);
  return withRecord(
    call,
    async (store) => {
      const sequencer = await openSequencer({ store, openJudge: foldJudge, clock: systemClock });
      const fold = await sequencer.read((judge) => judge.fold);
      return step(call, plan.value, fold);
    },
    record,
  );
}

async function step(call: Call, plan: CeremonyPlan, fold: Fold | null): Promise<number> {
  const other = fold === null ? null : await otherRecord(call, plan, fold);
  if (other !== null) return other;
  const next = await nextStep(call, plan, fold);
  if (!next.ok) return reportTrouble(call, next);
  const { lang } = call;
  const { folder } = plan;
  if (next.value === null) {
    const entries = fold?.entries ?? 0;
    print(
      call,
      () => ({ status: "done", entries }),
      () => [message(CEREMONY, "done", lang, { entries, folder })],
    );
    return EXIT.decided;
  }
  const file = writeStep(plan, next.value);
  return allOf(call, "key").length === 0 ? show(call, plan, next.value, file) : take(call, plan, next.value, file);
}

/** Whether the record that stands there is the one that is planned. */
async function otherRecord(call: Call, plan: CeremonyPlan, fold: Fold): Promise<number | null> {
  const expected = await publicKeyOf(call, plan.folder, plan.log);
  if (!expected.ok) return reportTrouble(call, expected);
  const found = fold.opened?.log ?? "";
  if (found === expected.value) return null;
  const params = { found, expected: expected.value };
  return reportTrouble(
    call,
    refused([told(CEREMONY_TROUBLES, "another-record", params, plannedPath(plan.folder, plan.record))]),
  );
}

function number({ name }: CeremonyStep): number {
  return STEP_NAMES.indexOf(name) + 1;
}

/** Writes what will be signed where everybody can read it: a body alone, or one entry a line. */
function writeStep(plan: CeremonyPlan, next: CeremonyStep): string {
  const steps = join(plan.folder, "steps");
  mkdirSync(steps, { recursive: true });
  const [only] = next.drafts;
  const single = next.drafts.length === 1 && only !== undefined;
  const file = join(steps, `${number(next)}-${next.name}.${single ? "json" : "ndjson"}`);
  const lines = next.drafts.map((draft) => JSON.stringify(draft)).join("\n");
  writeFileSync(file, single ? `${JSON.stringify(only.body, null, 2)}\n` : `${lines}\n`);
  return file;
}

function show(call: Call, plan: CeremonyPlan, next: CeremonyStep, file: string): number {
  const { lang } = call;
  print(
    call,
    () => ({
      status: "next",
      step: number(next),
      of: STEP_NAMES.length,
      name: next.name,
      types: [...new Set(next.drafts.map(({ type }) => type))],
      entries: next.drafts.length,
      file,
    }),
    () => [
      headOf(call, next),
      message(CEREMONY, "file", lang, { file }),
      message(CEREMONY, "how", lang, { folder: plan.folder }),
    ],
  );
  return EXIT.decided;
}

function headOf({ lang }: Call, next: CeremonyStep): string {
  const name = message(CEREMONY, next.name, lang);
  const count = next.drafts.length;
  return message(CEREMONY, "next", lang, { step: number(next), of: STEP_NAMES.length, name, count });
}

/** Signs and appends with the commands by which it could be done by hand. */
function take(call: Call, plan: CeremonyPlan, next: CeremonyStep, file: string): Promise<number> {
  if (!call.json) call.io.out(`${headOf(call, next)}\n`);
  const values = new Map(call.values);
  values.set("by", [plan.by]);
  const [only] = next.drafts;
  if (next.drafts.length === 1 && only !== undefined) {
    values.set("type", [only.type]);
    values.set("body", [file]);
  } else values.set("batch", [file]);
  const args = [plannedPath(plan.folder, plan.record)];
  const inner: Call = { ...call, args, values };
  return next.name === "opening" ? runInit(inner) : runAppend(inner);
}
