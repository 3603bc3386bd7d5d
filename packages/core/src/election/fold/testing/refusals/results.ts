import type { JsonValue } from "../../../../json/index.ts";
import type { Act } from "../../../testing/tiny/act.ts";
import { tinyRules } from "../../../testing/tiny/law.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { declared } from "../result-body.ts";
import { filed, one, smallActs, stationsBelow, TOP, timed, voted } from "../small-record.ts";
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
    reason: "level-differs",
    step: "sums",
    what: "a region's protocol that is not the sum of its districts",
    base: wrongRegion(),
    before,
    refused: like("final"),
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

const answer = { among: ["maple", "birch"], winners: ["maple"], by: "lot", source: "A coin, before all." };
const lot = (change: Json): Act => one("refused", "lot-drawn", { ...answer, ...change });
const [tie, settled] = [tied(), tied(true)];

/** Refused lots. */
export const LOTS: readonly RefusalCase[] = [
  { reason: "no-question", what: "a lot that nobody asked for", before, refused: by(NATION, "lot-drawn", answer) },
  { reason: "no-question", what: "a second lot", base: settled, refused: lot({ winners: ["birch"] }) },
  { reason: "wrong-answer", what: "a lot for both", base: tie, refused: lot({ winners: ["maple", "birch"] }) },
  {
    reason: "wrong-answer",
    what: "a lot with one who was not asked about",
    base: tie,
    refused: lot({ winners: ["aspen"] }),
  },
  { reason: "wrong-answer", what: "a lot among others", base: tie, refused: lot({ among: ["maple", "aspen"] }) },
  { reason: "wrong-answer", what: "a lot among one twice", base: tie, refused: lot({ among: ["maple", "maple"] }) },
  { reason: "wrong-answer", what: "a lot in a unit that is not asked about", base: tie, refused: lot({ unit: "a" }) },
];

const source = { id: "gazette", title: "Gazette" };
const published = (type: string, body: Json): Act => one("refused", type, { ...body, source });
const transcribed = timed([...smallActs({ kind: "transcribed" }), voted("a", [6, 4])]);
const payload = like("payload scan-010101").body;

/** Refused figures as published, and payloads. */
export const PUBLICATIONS: readonly RefusalCase[] = [
  {
    reason: "only-transcribed",
    what: "published figures in a record of its commission",
    refused: by(NATION, "figures-transcribed", { unit: NATION, source }),
  },
  {
    reason: "only-transcribed",
    what: "a published result",
    refused: by(NATION, "result-transcribed", { series: "final", source }),
  },
  {
    reason: "only-transcribed",
    what: "stations announced",
    refused: by(NATION, "stations-announced", { below: NATION, count: 5, source }),
  },
  {
    reason: "unknown-unit",
    what: "published figures of nobody",
    base: transcribed,
    refused: published("figures-transcribed", { unit: "z" }),
  },
  {
    reason: "unknown-list",
    what: "published votes of nobody",
    base: transcribed,
    refused: published("figures-transcribed", { unit: TOP, votes: [{ list: "oak", votes: 1 }] }),
  },
  {
    reason: "unknown-list",
    what: "published seats of nobody",
    base: transcribed,
    refused: published("result-transcribed", { series: "final", seats: [{ list: "oak", seats: 1 }] }),
  },
  {
    reason: "unknown-unit",
    what: "stations announced nowhere",
    base: transcribed,
    refused: published("stations-announced", { below: "z", count: 5 }),
  },
  { reason: "payload-known", what: "a payload twice", refused: by("010101", "payload-sealed", payload) },
  {
    reason: "unknown-unit",
    what: "a payload of nobody",
    refused: by("010101", "payload-sealed", { ...payload, payload: "other", unit: "09" }),
  },
  {
    reason: "unknown-payload",
    what: "a payload erased that was never there",
    refused: like("erased", { payload: "other" }),
  },
  { reason: "payload-gone", what: "a payload erased twice", refused: like("erased") },
  {
    reason: "not-top",
    what: "a payload that a station erases",
    refused: by("010101", "payload-erased", { payload: "scan-010101", ground }),
  },
  {
    reason: "quorum",
    what: "a payload that nobody signs",
    refused: by("010101", "payload-sealed", { ...payload, payload: "other" }, { seats: [] }),
  },
];

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
function unseated(): readonly Act[] {
  const distribution = { ...(tinyRules.distribution as Json), scope: "units", seats: null };
  const rules = { ...tinyRules, distribution };
  const units = [{ below: TOP, level: "region", units: [{ unit: "r" }] }, stationsBelow("r", ["a"])];
  return timed([...smallActs({ rules, contestLevel: "region", units }), filed("a", [10, 10, 10, 0], [6, 4])]);
}

function openResult(): Act {
  const [, last] = [null, declared(tied()).at(-1)];
  const stations = { all: 1, counted: 1, held: 0, outstanding: 0, invalidated: 0 };
  return like2(last as Act, { stations, totals: {}, votes: [6, 4], seats: null });
}

/** Two lists with as many votes, one seat, and a law that draws lots. */
function tied(drawn = false): readonly Act[] {
  const [, lots] = (tinyRules.distribution as Json).ties as readonly JsonValue[];
  const distribution = {
    ...(tinyRules.distribution as Json),
    ties: [lots as JsonValue],
    seats: { count: 1, article: "1", source: "made-up" },
  };
  const acts = [
    ...smallActs({ rules: { ...tinyRules, distribution }, lists: ["maple", "birch", "aspen"] }),
    voted("a", [5, 5, 2]),
  ];
  return timed([...acts, ...(drawn ? [one("lot", "lot-drawn", answer)] : [])]);
}

function correctionOfVoid(): Act {
  const { correction = null } = like("correction").body;
  const body = { ...like("protocol 010101").body, correction, authority: "Decision 7" };
  return by(NATION, "protocol-corrected", body, { replaces: "protocol 010101" });
}
