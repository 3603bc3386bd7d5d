import { formatVerifierKey, keyReference, verifierKey } from "../../../../record/index.ts";
import { sha256, signerOf } from "../../../../record/testing/node-crypto.ts";
import { keyText, seats } from "../../../testing/tiny/opening.ts";
import { commissionOf, NATION } from "../../../testing/tiny/places.ts";
import { by, type RefusalCase } from "./refusal-case.ts";

const reason = "Said so.";
const witness = formatVerifierKey(signerOf("witness", "cosignature/v1").key);
const formed = (commission: string, unit: string, keys = seats("01"), of = NATION): RefusalCase["refused"] =>
  by(of, "commission-formed", { commission, unit, seats: keys });
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

/** One more district, which has no commission. */
function district(): RefusalCase["given"] & object {
  return [
    { ...by(NATION, "units-listed", { below: "01", level: "district", units: [{ unit: "0103" }] }), name: "district" },
  ];
}
