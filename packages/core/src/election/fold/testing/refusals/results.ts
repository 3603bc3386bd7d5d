import type { JsonValue } from "../../../../json/index.ts";
import type { Act } from "../../../testing/tiny/act.ts";
import { rulesOfVoid, tinyRules } from "../../../testing/tiny/law.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { resultBody } from "../result-body.ts";
import { filed, one, type SmallOpening, smallActs, stationsBelow, TOP, timed } from "../small-record.ts";
import { by, like, type RefusalCase, tinyBut } from "./refusal-case.ts";

type Json = { readonly [key: string]: JsonValue };

const session = { present: 6 };
const ground = "Boxes were opened before eight.";
const voided = { ...by(NATION, "unit-invalidated", { unit: "010101", ground, session }), name: "voided" };
const again = { unit: "010101", ground, date: "2030-01-20", session };
const before = "final";
const totals = like("final").body.totals as Json;
const votes = like("final").body.votes as readonly number[];
const seats = like("final").body.seats as readonly number[];
const [most = 0, next = 0, ...rest] = votes;

/** Refused results and decisions of the commission at the top. */
export const RESULTS: readonly RefusalCase[] = [
  {
    reason: "nothing-counted",
    what: "a result before any protocol",
    before: "protocol 010101",
    refused: like("preliminary"),
  },
  { reason: "too-early", what: "a result before there are rules", before: "rules", refused: like("preliminary") },
  {
    reason: "rules-differ",
    what: "a result by other rules",
    before,
    refused: like("final", { rules: "0".repeat(64) }),
  },
  {
    reason: "stations-differ",
    step: "sums",
    what: "a station more counted than there was",
    before: "preliminary",
    refused: like("preliminary", { stations: { all: 12, counted: 12, held: 0, outstanding: 0, invalidated: 0 } }),
  },
  ...Object.keys(totals).map(
    (name): RefusalCase => ({
      reason: "totals-differ",
      step: "sums",
      what: `${name} changed by one`,
      before,
      refused: like("final", { totals: { ...totals, [name]: Number(totals[name]) + 1 } }),
    }),
  ),
  ...["blank", "toString", "weather"].map(
    (name): RefusalCase => ({
      reason: "totals-differ",
      step: "sums",
      what: `${name}, which the form does not have`,
      before,
      refused: like("final", { totals: { [name]: 0 } }),
    }),
  ),
  {
    reason: "totals-differ",
    step: "sums",
    what: "a figure that is known called unknown",
    before,
    refused: like("final", { totals: { valid: null } }),
  },
  {
    reason: "totals-differ",
    step: "sums",
    what: "a vote moved",
    before,
    refused: like("final", { votes: [most - 1, next + 1, ...rest] }),
  },
  {
    reason: "totals-differ",
    step: "sums",
    what: "votes of a list left out",
    before,
    refused: like("final", { votes: votes.slice(1) }),
  },
  {
    reason: "seats-differ",
    step: "seats",
    what: "a seat moved",
    before,
    refused: like("final", { seats: seats.map((each, i) => each + [1, -1, 0, 0][i]!) }),
  },
  {
    reason: "seats-differ",
    step: "seats",
    what: "seats left open that follow from the votes",
    before,
    refused: like("final", { seats: null }),
  },
  {
    reason: "seats-differ",
    step: "seats",
    what: "seats of a list left out",
    before,
    refused: like("final", { seats: seats.slice(1) }),
  },
  {
    reason: "open-stations",
    what: "a final result without two stations",
    before: "protocol 020202",
    refused: like("final"),
  },
  {
    reason: "not-held",
    what: "a final result without a station that counts",
    before,
    refused: like("final", { without: [{ unit: "010101", reason: ground }] }),
  },
  {
    reason: "not-held",
    what: "a preliminary result without a station that nobody listed",
    before: "preliminary",
    refused: like("preliminary", { without: [{ unit: "090909", reason: ground }] }),
  },
  {
    reason: "level-differs",
    step: "sums",
    what: "a region's protocol that is not the sum of its districts",
    base: wrongRegion(),
    before,
    refused: like("final"),
  },
  {
    reason: "level-agrees",
    step: "sums",
    what: "a difference stated where there is none",
    before,
    refused: like("final", { differences: [{ unit: "01", reason: ground }] }),
  },
  {
    reason: "level-agrees",
    step: "sums",
    what: "a difference excused in a preliminary result, before there is one",
    before: "preliminary",
    refused: like("preliminary", { differences: [{ unit: "01", reason: ground }] }),
  },
  {
    reason: "contest",
    step: "seats",
    what: "seats by units in a record that does not say by which",
    base: unseated(null),
    refused: one("refused", "result-declared", resultBody(unseated(null), "final")),
  },
  {
    reason: "after-final",
    what: "a preliminary result after the final one",
    refused: like("final", { series: "preliminary" }),
  },
  {
    reason: "after-final",
    what: "rules after the final result",
    refused: by(NATION, "rules-adopted", { rules: tinyRules, reason: ground }),
  },
  {
    reason: "contest",
    step: "seats",
    what: "seats that nobody has given to the units",
    base: unseated(),
    refused: openResult(),
  },
  {
    reason: "not-top",
    what: "a result that a region declares",
    before,
    refused: { ...like("final"), by: "xr/region/01", seats: [1, 2, 3] },
  },
  {
    reason: "unknown-unit",
    what: "a unit declared invalid that nobody listed",
    before,
    refused: like2(voided, { unit: "09" }),
  },
  ...["a", TOP].map(
    (unit): RefusalCase => ({
      reason: "not-voidable",
      what: `${unit === TOP ? "the whole country" : "a station"} declared invalid under rules that let be only a unit between`,
      base: timed([
        ...smallActs({ rules: rulesOfVoid, units: [below(TOP, "region", "r"), stationsBelow("r", ["a"])] }),
      ]),
      refused: one("refused", "unit-invalidated", { unit, ground }),
    }),
  ),
  { reason: "invalidated", what: "a unit declared invalid twice", given: [voided], refused: voided },
  {
    reason: "invalidated",
    what: "a correction where the result is void",
    given: [voided],
    refused: correctionOfVoid(),
  },
  {
    reason: "not-invalidated",
    what: "voting repeated where it is valid",
    before,
    refused: by(NATION, "repeat-voting-ordered", again),
  },
  {
    reason: "unknown-unit",
    what: "voting repeated in a unit that nobody listed",
    before,
    refused: by(NATION, "repeat-voting-ordered", { ...again, unit: "09" }),
  },
  {
    reason: "no-session",
    what: "a unit declared invalid by nobody",
    before,
    refused: by(NATION, "unit-invalidated", { unit: "0101", ground }),
  },
  {
    reason: "session",
    what: "voting repeated by too few",
    before,
    refused: by(NATION, "repeat-voting-ordered", { ...again, session: { present: 2 } }),
  },
];

function below(above: string, level: string, unit: string): NonNullable<SmallOpening["units"]>[number] {
  return { below: above, level, units: [{ unit }] };
}

function like2(act: Act, change: Json): Act {
  return { ...act, body: { ...act.body, ...change } };
}

/** A region that typed one vote in another place, and a final result that says so. */
function wrongRegion(): readonly Act[] {
  return tinyBut({
    "protocol 01": (act) => {
      const [[first = 0, second = 0, ...others] = []] = act.body.votes as readonly (readonly number[])[];
      return like2(act, { votes: [[first - 1, second + 1, ...others]] });
    },
    final: (act) =>
      like2(act, {
        differences: [
          { unit: "01", reason: "Typed wrongly." },
          { unit: "xr", reason: "Follows from it." },
        ],
      }),
  });
}

/** Seats distributed in stations' units whose seats nobody has given. */
function unseated(level: "region" | null = "region"): readonly Act[] {
  const distribution = { ...(tinyRules.distribution as Json), scope: "units", seats: null };
  const rules = { ...tinyRules, distribution };
  const units = [{ below: TOP, level: "region", units: [{ unit: "r" }] }, stationsBelow("r", ["a"])];
  return timed([
    ...smallActs({ rules, units, ...(level === null ? {} : { contestLevel: level }) }),
    filed("a", [10, 10, 10, 0], [6, 4]),
  ]);
}

function openResult(): Act {
  return one("refused", "result-declared", resultBody(unseated(), "final"));
}

function correctionOfVoid(): Act {
  const { correction = null } = like("correction").body;
  const body = { ...like("protocol 010101").body, correction, authority: "Decision 7" };
  return by(NATION, "protocol-corrected", body, { replaces: "protocol 010101" });
}
