import { tinyCheckpoint, tinyFiles } from "../../tiny-record.ts";
import { commissionOf } from "../places.ts";
import { at, changed, ENTRIES, published, type Sample } from "./sample.ts";

/** Keys that are not the ones introduced, and too few of them. */
export function keys(): readonly Sample[] {
  const entry = at("protocol 010202");
  const by = commissionOf("010202");
  const size = entry + 1;
  const entries = ENTRIES.slice(0, size);
  const station = { entry, type: "protocol-filed", by, unit: "010202" };
  return [
    {
      name: "forged-record-key",
      what: "the checkpoint signed by another key of the same name",
      files: new Map([...tinyFiles(entries), ["checkpoint", tinyCheckpoint(entries, size, "another-key")]]),
      since: false,
      found: { step: "signatures", reason: "checkpoint", place: { file: "checkpoint" } },
    },
    {
      name: "forged-member-key",
      what: "a protocol signed by a key that nobody introduced; the record's key signed the tree anew",
      files: published(
        changed("protocol 010202", (act) => ({ ...act, signers: [`${by}/1`, `${by}/forged`] })),
        size,
      ),
      since: false,
      found: { step: "entries", reason: "unknown-key", place: station },
    },
    {
      name: "missing-quorum",
      what: "a protocol signed by one member of three; the record's key signed the tree anew",
      files: published(
        changed("protocol 010202", (act) => ({ ...act, seats: [1] })),
        size,
      ),
      since: false,
      found: { step: "entries", reason: "quorum", place: station },
    },
  ];
}
