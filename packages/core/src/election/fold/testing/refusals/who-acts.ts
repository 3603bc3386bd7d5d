import type { JsonValue } from "../../../../json/index.ts";
import { batchMember, encodeEntry, signEntry, signedEntry } from "../../../../record/index.ts";
import { signerOf } from "../../../../record/testing/node-crypto.ts";
import { good } from "../../../../record/testing/results.ts";
import { tinyRules } from "../../../testing/tiny/law.ts";
import { ROTATED_STATION } from "../../../testing/tiny/night.ts";
import { commissionOf, NATION } from "../../../testing/tiny/places.ts";
import { by, like, type RefusalCase } from "./refusal-case.ts";

const rulesAgain = { rules: tinyRules, reason: "A misprint was mended." };
const unsigned = {
  v: 1,
  type: "units-listed",
  at: "2030-01-12T06:00:00Z",
  by: commissionOf(NATION),
  body: { below: NATION, level: "region", units: [{ unit: "03" }] },
} as const;

/** Entries that are refused for what they are, or for who makes or signs them. */
export const WHO_ACTS: readonly RefusalCase[] = [
  {
    reason: "first-entry",
    what: "a record that begins with its rules",
    before: "opened",
    refused: by(NATION, "rules-adopted", { rules: tinyRules }),
  },
  { reason: "opened-twice", what: "a second opening", before: "rules", refused: like("opened") },
  {
    reason: "unknown-type",
    what: "a type of entry that nobody knows",
    before: "rules",
    refused: by(NATION, "ballots-weighed", {}),
  },
  {
    reason: "unknown-type",
    what: "a type that every object has as a member",
    refused: by(NATION, "constructor", {}),
  },
  {
    reason: "body",
    what: "a list without a name",
    before: "list maple",
    refused: by(NATION, "list-registered", { list: "oak" }),
  },
  {
    reason: "body",
    what: "an opening with a member too many",
    before: "opened",
    refused: like("opened", { weather: "snow" }),
  },
  {
    reason: "received-back",
    what: "an entry received before the one that stands before it",
    refused: by(NATION, "rules-adopted", rulesAgain, { received: "2030-01-12T00:00:00Z" }),
  },
  {
    reason: "unknown-actor",
    what: "a commission that nobody formed",
    refused: by(NATION, "rules-adopted", rulesAgain, { by: "xr/nobody", signers: [`${commissionOf(NATION)}/1`] }),
  },
  {
    reason: "unknown-key",
    what: "a key that nobody introduced",
    refused: by(NATION, "rules-adopted", rulesAgain, { signers: ["nobody"] }),
  },
  {
    reason: "unknown-key",
    what: "an opening signed by a key that it does not name",
    before: "opened",
    refused: { ...like("opened"), signers: ["nobody"] },
  },
  { reason: "signature", what: "signatures over another entry", refused: forged() },
  {
    reason: "wrong-signer",
    what: "the keys of the central commission under an entry of a region",
    refused: by(
      "01",
      "units-listed",
      { below: "01", level: "district", units: [{ unit: "0103" }] },
      {
        signers: [1, 2, 3, 4].map((seat) => `${commissionOf(NATION)}/${seat}`),
      },
    ),
  },
  {
    reason: "key-revoked",
    what: "the key that was rotated away",
    before: `protocol ${ROTATED_STATION}`,
    refused: {
      ...like(`protocol ${ROTATED_STATION}`),
      signers: [1, 2].map((seat) => `${commissionOf(ROTATED_STATION)}/${seat}`),
    },
  },
  {
    reason: "quorum",
    what: "a protocol that one member of three signed",
    before: "protocol 010101",
    refused: { ...like("protocol 010101"), seats: [1] },
  },
  {
    reason: "quorum",
    what: "a protocol that nobody signed",
    before: "protocol 010101",
    refused: { ...like("protocol 010101"), seats: [] },
  },
  {
    reason: "quorum",
    what: "an opening that three of seven signed",
    before: "opened",
    refused: { ...like("opened"), seats: [1, 2, 3] },
  },
  {
    reason: "quorum",
    what: "a batch that two of five signed",
    refused: by("0101", "batch", { root: "", size: 1 }, { seats: [1, 2] }),
  },
  {
    reason: "said-before",
    what: "a protocol held back by the entry that held it back before",
    before: "final",
    refused: like("held"),
  },
  {
    reason: "session",
    what: "a result that four of seven sat for",
    before: "preliminary",
    refused: like("preliminary", { session: { present: 4 } }),
  },
  {
    reason: "session",
    what: "more members present than there are seats",
    before: "preliminary",
    refused: like("preliminary", { session: { present: 8 } }),
  },
  { reason: "no-session", what: "a result without a session", before: "preliminary", refused: withoutSession() },
  {
    reason: "not-top",
    what: "rules that a region adopts",
    refused: by("01", "rules-adopted", rulesAgain),
  },
  {
    reason: "not-above",
    what: "districts that another region lists",
    refused: by("01", "units-listed", { below: "02", level: "district", units: [{ unit: "0203" }] }),
  },
  {
    reason: "not-above",
    what: "a protocol of a station that its neighbour files",
    before: "protocol 010102",
    refused: { ...like("protocol 010102"), by: commissionOf("010101") },
  },
  {
    reason: "not-own",
    what: "a stage that the district seals for a station",
    before: "protocol 010102",
    refused: { ...like("stage 010101", { unit: "010102" }), by: commissionOf("0101"), seats: [1, 2, 3] },
  },
  {
    reason: "batch-open",
    what: "an entry with signatures of its own among those of a batch",
    before: "commission 0101",
    refused: by(NATION, "rules-adopted", rulesAgain),
  },
  { reason: "batch-none", what: "an entry of a batch that nobody signed for", refused: memberOf(NATION, 0) },
  { reason: "batch", what: "a batch without a root", refused: by(NATION, "batch", { size: 1 }) },
  {
    reason: "batch",
    what: "a batch of nothing",
    refused: by(NATION, "batch", { root: `${"A".repeat(43)}=`, size: 0 }),
  },
  {
    reason: "batch",
    what: "an entry of a batch out of its place",
    before: "commission 0101",
    refused: memberOf(NATION, 3),
  },
  {
    reason: "batch-actor",
    what: "an entry of another commission among those of a batch",
    before: "commission 0101",
    refused: memberOf("01", 2),
  },
];

/** An entry whose signatures are good ones, of another entry. */
function forged(): Uint8Array {
  const other = { ...unsigned, body: { ...unsigned.body, level: "district" } };
  const signers = [1, 2, 3, 4].map((seat) => signerOf(`${unsigned.by}/${seat}`));
  const { sigs } = signedEntry(
    other,
    signers.map((signer) => signEntry(other, signer)),
  );
  return good(encodeEntry({ ...unsigned, sigs })).bytes;
}

/** An entry that says it stands in a batch. */
function memberOf(unit: string, place: number): Uint8Array {
  const entry = { ...unsigned, by: commissionOf(unit) };
  return good(encodeEntry(batchMember(entry, place))).bytes;
}

function withoutSession(): ReturnType<typeof like> {
  const act = like("preliminary");
  const body: { [key: string]: JsonValue } = { ...act.body };
  delete body.session;
  return { ...act, body };
}
