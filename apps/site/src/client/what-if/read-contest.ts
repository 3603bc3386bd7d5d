import type { Contest, Totals } from "@dauys/core/apportionment";
import {
  canonicalJson,
  integer,
  type JsonValue,
  list,
  nullable,
  object,
  oneOf,
  parseJson,
  readShape,
  record,
  type Shape,
  text,
} from "@dauys/core/json";
import { readRules } from "@dauys/core/rules";
import type { ContestFile, ContestRegion } from "../../data/contest-file.ts";
import { answer, trilingual, unitVotes } from "../../data/figures/header-shape.ts";

const anyJson: Shape<JsonValue> = { schema: {}, check: () => undefined };

const fileShape = object({
  format: oneOf("dauys-contest-1"),
  kind: oneOf("official", "transcribed", "rehearsal"),
  rules: anyJson,
  lists: list(object({ id: text(), name: trilingual }), 1),
  unit: unitVotes,
  regions: list(
    object({ id: text(), name: nullable(trilingual), votes: list(integer(0)), totals: record(integer(0)) }),
  ),
  answers: list(answer),
});

/** Reads the file of votes and law; a text says what is wrong with it. */
export function readContestFile(bytes: Uint8Array): ContestFile | string {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if (!parsed.ok) return parsed.fault.message;
  const read = readShape(fileShape, parsed.json.value as JsonValue);
  if (!read.ok) return read.problems[0]?.message ?? "";
  const rules = readRules(canonicalJson(read.value.rules));
  if (!rules.ok) return rules.faults[0]?.message ?? "";
  return { ...read.value, rules: rules.read.rules };
}

/** The contest as the law has it, without the region that is left out. */
export function contestWithout({ rules, unit, regions }: ContestFile, region: string): Contest {
  const gone = regions.find(({ id }) => id === region);
  return { rules, units: [gone === undefined ? unit : { ...unit, ...less(unit, gone) }] };
}

function less(unit: ContestFile["unit"], gone: ContestRegion): Pick<ContestFile["unit"], "lists" | "totals"> {
  const totals = Object.entries(unit.totals).flatMap(([name, total]) => {
    const own = gone.totals[name as keyof Totals];
    // What is not known of the region is not known of the rest either.
    return own === undefined || total === undefined ? [] : [[name, total - own] as const];
  });
  return {
    lists: unit.lists.map((entry, i) => ({ ...entry, votes: entry.votes - (gone.votes[i] ?? 0) })),
    totals: Object.fromEntries(totals),
  };
}
