import type { JsonValue } from "../../../../json/index.ts";
import type { Act } from "../../../testing/tiny/act.ts";
import { tinyRules } from "../../../testing/tiny/law.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { one, smallActs, TOP, timed, voted } from "../small-record.ts";
import { by, like, type RefusalCase } from "./refusal-case.ts";

type Json = { readonly [key: string]: JsonValue };

const ground = "Said so.";
const before = "final";
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
  {
    reason: "below-station",
    what: "stations announced below a station",
    base: transcribed,
    refused: published("stations-announced", { below: "a", count: 5 }),
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
