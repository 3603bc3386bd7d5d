import { tinyFiles } from "../../tiny-record.ts";
import { ROTATED_STATION } from "../night.ts";
import { commissionOf } from "../places.ts";
import { ACTS, at, changed, ENTRIES, published, type Sample } from "./sample.ts";

/** So many entries the good record had when its checkpoint was saved. */
export const SAVED_SIZE = 40;

/** Entries left out, in another order or twice, and records that are not the one that was seen before. */
export function orders(): readonly Sample[] {
  return [dropped(), reordered(), repeated(), forked(), rolledBack()];
}

function dropped(): Sample {
  const entries = ENTRIES.filter((_, i) => i !== at("protocol 010203"));
  const by = commissionOf("020203");
  return {
    name: "dropped-entry",
    what: "a station's protocol left out; the record's key signed the tree anew",
    files: tinyFiles(entries),
    since: false,
    found: {
      step: "entries",
      reason: "replaces",
      place: { entry: at("correction") - 1, type: "protocol-corrected", by, unit: "020203" },
    },
  };
}

/** Who holds the record's key stamps the times of arrival, which no member signs: here they are put right. */
function reordered(): Sample {
  const [rotated, used] = [at("key rotated"), at(`protocol ${ROTATED_STATION}`)];
  const entries = [...ENTRIES];
  const [moved] = entries.splice(rotated, 1);
  if (moved === undefined) throw new Error("the tiny record rotates no key");
  entries.splice(used, 0, restamped(moved, "2030-01-13T13:01:00Z", "2030-01-13T15:15:00Z"));
  const by = commissionOf(ROTATED_STATION);
  return {
    name: "reordered-entries",
    what: "a new key introduced after it was used, times put right; the record's key signed the tree anew",
    files: tinyFiles(entries.slice(0, used + 1)),
    since: false,
    found: {
      step: "entries",
      reason: "unknown-key",
      place: { entry: used - 1, type: "protocol-filed", by, unit: ROTATED_STATION },
    },
  };
}

function restamped(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(`"received":"${from}"`)) throw new Error(`not received at ${from}: ${text}`);
  return new TextEncoder().encode(text.replace(`"received":"${from}"`, `"received":"${to}"`));
}

function repeated(): Sample {
  const entry = at("protocol 020101");
  const entries = ENTRIES.slice(0, entry + 1);
  return {
    name: "repeated-entry",
    what: "a station's protocol twice; the record's key signed the tree anew",
    files: tinyFiles([...entries, ...entries.slice(-1)]),
    since: false,
    found: {
      step: "entries",
      reason: "filed-already",
      place: { entry: entry + 1, type: "protocol-filed", by: commissionOf("020101"), unit: "020101" },
    },
  };
}

function forked(): Sample {
  return {
    name: "forked-record",
    what: "a station's protocol signed anew with another time; all in order but for the checkpoint that was saved",
    files: published(
      changed("protocol 010101", (act) => ({ ...act, at: "2030-01-13T15:10:01Z" })),
      SAVED_SIZE + 1,
    ),
    since: true,
    found: { step: "growth", reason: "forked", place: { file: "checkpoint" } },
  };
}

function rolledBack(): Sample {
  return {
    name: "rolled-back-record",
    what: "the last entries gone; all in order but for the checkpoint that was saved",
    files: published(ACTS, SAVED_SIZE - 2),
    since: true,
    found: { step: "growth", reason: "rolled-back", place: { file: "checkpoint" } },
  };
}
