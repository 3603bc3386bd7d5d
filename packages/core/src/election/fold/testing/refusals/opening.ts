import type { JsonValue } from "../../../../json/index.ts";
import { formatVerifierKey, keyReference, verifierKey } from "../../../../record/index.ts";
import { sha256, signerOf } from "../../../../record/testing/node-crypto.ts";
import { MOST_STATIONS } from "../../../../tally/index.ts";
import { tinyForm, tinyRules } from "../../../testing/tiny/law.ts";
import { keyText, seats } from "../../../testing/tiny/opening.ts";
import { commissionOf, NATION } from "../../../testing/tiny/places.ts";
import { by, like, type RefusalCase, tinyBut } from "./refusal-case.ts";

const reason = "Said so.";
const witness = formatVerifierKey(signerOf("witness", "cosignature/v1").key);
const three = { kk: "x", ru: "x", en: "x" };
const listed = (below: string, level: string, unit: string, of = NATION): RefusalCase["refused"] =>
  by(of, "units-listed", { below, level, units: [{ unit }] });
const formed = (commission: string, unit: string, keys = seats("01"), of = NATION): RefusalCase["refused"] =>
  by(of, "commission-formed", { commission, unit, seats: keys });
const opening = (what: string, reason: RefusalCase["reason"], change: Parameters<typeof like>[1]): RefusalCase => ({
  reason,
  what,
  before: "opened",
  refused: like("opened", change),
});

/** Refused openings, laws, lists, units, commissions and keys. */
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
    reason: "bad-key",
    what: "a witness's key on a seat",
    before: "commissions below xr",
    refused: formed("xr/x", "01", [{ role: "chair", key: witness }]),
  },
  {
    reason: "key-known",
    what: "a key on a second seat",
    before: "preliminary",
    refused: formed("xr/x", "0103", seats(NATION).slice(0, 1)),
    given: district(),
  },
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

const COMMISSION = commissionOf("01");
const introduce = (commission: string, seat: number, key = keyText("new")): RefusalCase["refused"] =>
  by(NATION, "key-introduced", { commission, seat, key, reason });
const revoke = (commission: string, seat: number, of = NATION, more = {}): ReturnType<typeof by> =>
  by(of, "key-revoked", { commission, seat, reason, ...more });
const rotate = (seat: number, signing: readonly number[], key = keyText("new")): RefusalCase["refused"] =>
  by("01", "key-rotated", { seat, key, reason }, { seats: signing });
const since = "2030-01-12T08:00:00Z";
const referenceOf = (word: string): string => keyReference(signerOf(word).key);
/** A key made from a word, called otherwise. */
const renamed = (name: string, word: string): string =>
  formatVerifierKey(verifierKey(sha256, name, "ed25519", signerOf(word).key.publicKey));
/** The region's fifth seat loses its key: nobody needs it afterwards. */
const revoked = { ...revoke(COMMISSION, 5), name: "revoked", at: "2030-01-12T09:00:00Z" };

/** Refused commissions and keys. */
export const COMMISSIONS: readonly RefusalCase[] = [
  { reason: "unknown-unit", what: "a commission of a unit that nobody listed", refused: formed("xr/x", "09") },
  {
    reason: "not-above",
    what: "a commission that its equal forms",
    refused: formed("xr/x", "02", seats("010101"), "01"),
  },
  {
    reason: "commission-known",
    what: "a commission twice",
    before: "commissions below 0101",
    refused: formed(COMMISSION, "010101"),
  },
  { reason: "unit-has-commission", what: "a second commission of a unit", refused: formed("xr/x", "01") },
  { reason: "unknown-commission", what: "a key for nobody", refused: introduce("xr/nobody", 1) },
  { reason: "unknown-seat", what: "a seat that a commission does not have", refused: introduce(COMMISSION, 6) },
  { reason: "unknown-seat", what: "a key rotated on a seat that is not there", refused: rotate(6, [1]) },
  { reason: "seat-has-key", what: "a second key for a seat", refused: introduce(COMMISSION, 1) },
  {
    reason: "seat-without-key",
    what: "a key revoked twice",
    before: "key rotated",
    given: [revoked],
    refused: revoke(COMMISSION, 5),
  },
  {
    reason: "seat-without-key",
    what: "a key rotated where there is none",
    before: "key rotated",
    given: [revoked],
    refused: rotate(5, [1]),
  },
  { reason: "bad-key", what: "a witness's key as the next one", refused: rotate(1, [1], witness) },
  { reason: "key-known", what: "a known key as the next one", refused: rotate(1, [1], keyText(`${COMMISSION}/2`)) },
  {
    reason: "key-known",
    what: "a known key under another name",
    refused: rotate(1, [1], renamed("other", `${COMMISSION}/2`)),
  },
  {
    reason: "key-known",
    what: "one key on two seats of a commission, under two names",
    before: "preliminary",
    given: district(),
    refused: formed("xr/x", "0103", [
      { role: "chair", key: keyText("new") },
      { role: "member", key: renamed("other", "new") },
    ]),
  },
  {
    reason: "other-seat",
    what: "the key of another seat put in doubt",
    refused: revoke(COMMISSION, 5, NATION, { key: referenceOf(`${COMMISSION}/4`), since }),
  },
  {
    reason: "other-seat",
    what: "a key that nobody introduced put in doubt",
    refused: revoke(COMMISSION, 5, NATION, { key: referenceOf("nobody"), since }),
  },
  {
    reason: "key-revoked",
    what: "a key revoked already, of which nothing new is said",
    before: "key rotated",
    given: [revoked],
    refused: revoke(COMMISSION, 5, NATION, { key: referenceOf(`${COMMISSION}/5`) }),
  },
  {
    reason: "key-revoked",
    what: "a key in doubt put in doubt from a later time",
    before: "key rotated",
    given: [{ ...revoked, body: { ...revoked.body, since } }],
    refused: revoke(COMMISSION, 5, NATION, { key: referenceOf(`${COMMISSION}/5`), since: "2030-01-12T08:30:00Z" }),
  },
  { reason: "not-by-itself", what: "a key rotated by another seat", refused: rotate(1, [2]) },
  { reason: "not-by-itself", what: "a key rotated by two", refused: rotate(1, [1, 2]) },
  { reason: "not-above", what: "a key that the commission itself revokes", refused: revoke(COMMISSION, 5, "01") },
  {
    reason: "not-above",
    what: "a key of the top that a region revokes",
    refused: revoke(commissionOf(NATION), 7, "01"),
  },
];

function withoutNotice(): RefusalCase["refused"] {
  const act = like("opened");
  return { ...act, body: Object.fromEntries(Object.entries(act.body).filter(([key]) => key !== "notice")) };
}

/** One more district, which has no commission. */
function district(): RefusalCase["given"] & object {
  return [
    { ...by(NATION, "units-listed", { below: "01", level: "district", units: [{ unit: "0103" }] }), name: "district" },
  ];
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
