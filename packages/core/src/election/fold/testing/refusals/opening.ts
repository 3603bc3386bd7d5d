import type { JsonValue } from "../../../../json/index.ts";
import { formatVerifierKey } from "../../../../record/index.ts";
import { signerOf } from "../../../../record/testing/node-crypto.ts";
import { MOST_STATIONS } from "../../../../tally/index.ts";
import { tinyForm, tinyRules } from "../../../testing/tiny/law.ts";
import { keyText, seats } from "../../../testing/tiny/opening.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { by, like, type RefusalCase, tinyBut } from "./refusal-case.ts";

const reason = "Said so.";
const witness = formatVerifierKey(signerOf("witness", "cosignature/v1").key);
const three = { kk: "x", ru: "x", en: "x" };
const listed = (below: string, level: string, unit: string, of = NATION): RefusalCase["refused"] =>
  by(of, "units-listed", { below, level, units: [{ unit }] });
const opening = (what: string, reason: RefusalCase["reason"], change: Parameters<typeof like>[1]): RefusalCase => ({
  reason,
  what,
  before: "opened",
  refused: like("opened", change),
});

/** Refused openings, laws, lists and units. */
export const OPENING: readonly RefusalCase[] = [
  opening("a rehearsal under the name of a country", "rehearsal", { country: "ZZ" }),
  opening("a record that is none under the name of the Rehearsal Republic", "rehearsal", { kind: "official" }),
  { reason: "rehearsal", what: "a rehearsal that does not say so", before: "opened", refused: withoutNotice() },
  opening("a key of the record whose name was changed", "bad-key", { log: keyText("x").replace("x+", "y+") }),
  opening("a witness's key as that of the record", "bad-key", { log: witness }),
  opening("a station at the top", "below-station", { root: { unit: "xr", level: "station", name: three } }),
  opening("seats distributed in stations", "below-station", { contestLevel: "station" }),
  opening("a decision of more than all", "bad-share", { quorum: { decision: "1", session: "2/3" } }),
  opening("a decision of twice all", "bad-share", { quorum: { decision: "2", session: "2/3" } }),
  opening("a session of three halves", "bad-share", { quorum: { decision: "1/2", session: "3/2" } }),
  {
    reason: "key-known",
    what: "one key on two seats of an opening",
    before: "opened",
    refused: like("opened", {
      commission: { name: three, seats: [...seats(NATION).slice(0, 6), seats(NATION)[0] ?? {}] },
    }),
  },
  {
    reason: "bad-rules",
    what: "rules without anything",
    before: "rules",
    refused: by(NATION, "rules-adopted", { rules: {} }),
  },
  {
    reason: "bad-rules",
    what: "rules that give out more seats than can be counted",
    before: "rules",
    refused: by(NATION, "rules-adopted", { rules: withSeats(10_001) }),
  },
  {
    reason: "bad-form",
    what: "a form without anything",
    before: "form",
    refused: by(NATION, "form-adopted", { form: {} }),
  },
  {
    reason: "no-reason",
    what: "other rules without a reason",
    before: "form",
    refused: by(NATION, "rules-adopted", { rules: tinyRules }),
  },
  {
    reason: "too-late",
    what: "a form after the first figures",
    before: "protocol 010101",
    refused: by(NATION, "form-adopted", { form: tinyForm }),
  },
  {
    reason: "too-late",
    what: "a law by units after the first figures, in place of one of the nation",
    before: "preliminary",
    refused: by(NATION, "rules-adopted", { rules: byUnits(), reason }),
  },
  {
    reason: "too-late",
    what: "a list after the first figures",
    before: "protocol 010101",
    refused: by(NATION, "list-registered", { list: "oak", name: three }),
  },
  ...["rules", "form", "list maple"].map(
    (before): RefusalCase => ({
      reason: "too-early",
      what: `figures before ${before}`,
      before,
      refused: like("protocol xr"),
    }),
  ),
  {
    reason: "list-known",
    what: "a list twice",
    before: "units below xr",
    refused: by(NATION, "list-registered", { list: "birch", name: three }),
  },
  {
    reason: "order-known",
    what: "an order of registration twice",
    before: "units below xr",
    refused: by(NATION, "list-registered", { list: "oak", name: three, order: 2 }),
  },
  { reason: "unknown-unit", what: "units below one that nobody listed", refused: listed("09", "district", "0901") },
  { reason: "unit-known", what: "a unit twice", before: "units below 01", refused: listed("01", "district", "02") },
  {
    reason: "unit-known",
    what: "a unit twice in one entry",
    before: "units below 01",
    refused: by(NATION, "units-listed", {
      below: "01",
      level: "district",
      units: [{ unit: "0103" }, { unit: "0103" }],
    }),
  },
  ...["01 ", "\u00a001", "0\u200b1"].map(
    (unit): RefusalCase => ({
      reason: "unit-known",
      what: `a unit whose name nobody tells from another one: ${JSON.stringify(unit)}`,
      before: "preliminary",
      refused: listed(NATION, "region", unit),
    }),
  ),
  {
    reason: "body",
    what: "a unit whose name nobody sees",
    before: "preliminary",
    refused: listed(NATION, "region", "\u200b"),
  },
  {
    reason: "body",
    what: "a unit whose name turns what stands around it",
    before: "preliminary",
    refused: listed(NATION, "region", "03\u202e30"),
  },
  {
    reason: "below-station",
    what: "units below a station",
    before: "preliminary",
    refused: listed("010101", "room", "1"),
  },
  {
    reason: "too-many-stations",
    what: "more stations than can be added up",
    before: "preliminary",
    refused: listed("0101", "station", "010104"),
    prepare: (fold) => {
      const { stations } = fold;
      fold.stations = MOST_STATIONS;
      return () => {
        fold.stations = stations;
      };
    },
  },
  {
    reason: "contest-level",
    what: "a unit with seats of its own in another one",
    base: byRegions(),
    before: "preliminary",
    refused: listed("0101", "region", "0101r"),
  },
  {
    reason: "contest-level",
    what: "a station in no unit in which seats are distributed",
    base: byRegions(),
    before: "preliminary",
    refused: listed(NATION, "station", "abroad"),
  },
  {
    reason: "not-top",
    what: "a unit with seats that a region gives itself",
    base: byRegions(),
    before: "preliminary",
    refused: by("01", "units-listed", { below: "01", level: "region", units: [{ unit: "01r", seats: 9 }] }),
  },
  {
    reason: "invalidated",
    what: "units where all is void",
    given: [
      { ...by(NATION, "unit-invalidated", { unit: "01", ground: reason, session: { present: 6 } }), name: "void" },
    ],
    base: tinyBut({ final: null }),
    refused: listed("0101", "station", "010104"),
  },
  { reason: "after-final", what: "units after the final result", refused: listed("0101", "station", "010104") },
];

function withoutNotice(): RefusalCase["refused"] {
  const act = like("opened");
  return { ...act, body: Object.fromEntries(Object.entries(act.body).filter(([key]) => key !== "notice")) };
}

/** The law of the tiny record with seats distributed by units. */
function byUnits(): JsonValue {
  const distribution = tinyRules.distribution as { readonly [key: string]: JsonValue };
  return { ...tinyRules, distribution: { ...distribution, scope: "units", seats: null } };
}

/** The tiny record with regions as the units in which seats would be distributed. */
function byRegions(): ReturnType<typeof tinyBut> {
  return tinyBut({ opened: (act) => ({ ...act, body: { ...act.body, contestLevel: "region" } }) });
}

/** The law of the tiny record with another number of seats. */
function withSeats(count: number): JsonValue {
  const text = JSON.stringify(tinyRules);
  return JSON.parse(text.replaceAll(/"(seats|count)":10([,}])/g, `"$1":${count}$2`)) as JsonValue;
}
