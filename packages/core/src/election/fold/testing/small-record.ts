import type { JsonValue } from "../../../json/index.ts";
import type { Act } from "../../testing/tiny/act.ts";
import { tinyForm, tinyRules } from "../../testing/tiny/law.ts";
import { keyText } from "../../testing/tiny/opening.ts";

type Json = { readonly [key: string]: JsonValue };

/** What a small record is opened with; what is left out is as in the tiny record. */
export interface SmallOpening {
  readonly kind?: "rehearsal" | "transcribed";
  readonly rules?: JsonValue;
  readonly form?: JsonValue;
  /** Names of the lists, or what is registered beside the name. */
  readonly lists?: readonly (string | (Json & { readonly list: string }))[];
  readonly contestLevel?: string;
  /** Units below others, upper ones first. */
  readonly units?: readonly { readonly below: string; readonly level: string; readonly units: readonly Json[] }[];
}

/** Who makes every entry of a small record: a commission with one seat, or the transcriber. */
export const ONE = "xr/one";

/** The unit at the top of a small record. */
export const TOP = "xr";

/** One entry by the only commission, signed by its only seat. Its time is set by {@link timed}. */
export function one(name: string, type: string, body: Json, more: Partial<Act> = {}): Act {
  return { name, type, at: "2030-01-13T00:00:00Z", by: ONE, body, seats: [1], ...more };
}

/** Acts with times: a minute after the other, in their order. */
export function timed(acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => ({
    ...act,
    at: new Date(Date.UTC(2030, 0, 13, 0, i)).toISOString().replace(".000", ""),
  }));
}

/** The opening of a record in which one commission types everything: what a test needs and no more. */
export function smallActs(given: SmallOpening = {}): readonly Act[] {
  const {
    rules = tinyRules,
    form = tinyForm,
    lists = ["maple", "birch"],
    units = [stationsBelow(TOP, ["a", "b"])],
  } = given;
  return [
    one("opened", "record-opened", opened(given)),
    one("rules", "rules-adopted", { rules }),
    one("form", "form-adopted", { form }),
    ...lists.map((each, i) => {
      const body = typeof each === "string" ? { list: each, order: i + 1 } : each;
      return one(`list ${body.list}`, "list-registered", { name: three(body.list), ...body });
    }),
    ...units.map(({ below, level, units: listed }) =>
      one(`units below ${below}`, "units-listed", { below, level, units: listed }),
    ),
  ];
}

/** Stations below a unit, by their names. */
export function stationsBelow(
  below: string,
  names: readonly string[],
  more: Json = {},
): NonNullable<SmallOpening["units"]>[number] {
  return { below, level: "station", units: names.map((unit) => ({ unit, ...more })) };
}

function three(text: string): Json {
  return { kk: text, ru: text, en: text };
}

function opened({ kind = "rehearsal", contestLevel }: SmallOpening): Json {
  return {
    election: "rehearsal-small",
    kind,
    title: three("Small"),
    date: "2030-01-13",
    // ZZ is a code that no country has: nothing made up stands under the name of a real one.
    country: kind === "rehearsal" ? "XR" : "ZZ",
    ...(kind === "rehearsal" ? { notice: three("Made up") } : {}),
    log: keyText("rehearsal.invalid/small"),
    quorum: { decision: "1/2", session: "2/3" },
    root: { unit: TOP, level: "nation", name: three("Rehearsal Republic") },
    commission: { name: three("One"), seats: [{ role: "chair", key: keyText(`${ONE}/1`) }] },
    ...(contestLevel === undefined ? {} : { contestLevel }),
  };
}

/** A protocol of a station or, with `kind`, of another unit; figures in the order of form and lists. */
export function filed(unit: string, fields: readonly JsonValue[], votes: readonly JsonValue[], more: Json = {}): Act {
  return one(`protocol ${unit}`, "protocol-filed", { unit, kind: "station", fields, votes: [votes], ...more });
}

/** A station's protocol on the form of the tiny record, from its votes alone: everybody came, and no ballot was invalid. */
export function voted(unit: string, votes: readonly number[], more: Json = {}): Act {
  const all = votes.reduce((sum, each) => sum + each, 0);
  return filed(unit, [all, all, all, 0], votes, more);
}
