import type { DatabaseSync } from "node:sqlite";
import type { Payload } from "@dauys/core/record";
import type { PayloadStore } from "../record/record-store.ts";

interface Row {
  readonly salt: Uint8Array | null;
  readonly bytes: Uint8Array | null;
  readonly erased: string | null;
  readonly ground: string | null;
}

/** Payloads in a record's writer. `write` runs what it is given when no other connection writes. */
export function sqlitePayloads(
  reader: DatabaseSync,
  writer: DatabaseSync,
  write: (work: () => void) => Promise<void>,
): PayloadStore {
  const save = writer.prepare(
    "INSERT INTO payloads (hash, salt, bytes, erased, ground) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const read = reader.prepare("SELECT salt, bytes, erased, ground FROM payloads WHERE hash = ?");
  const erase = writer.prepare(
    "UPDATE payloads SET salt = NULL, bytes = NULL, erased = ?, ground = ? WHERE hash = ? AND erased IS NULL",
  );
  const hashes = reader.prepare("SELECT hash FROM payloads ORDER BY hash");
  const held = reader.prepare("SELECT hash FROM payloads WHERE erased IS NULL ORDER BY hash");
  const payload = (hash: Uint8Array): Payload | null => {
    const row = read.get(hash) as unknown as Row | undefined;
    if (row === undefined) return null;
    const { salt, bytes, erased, ground } = row;
    if (salt !== null && bytes !== null) return { state: "held", salt, bytes };
    return { state: "erased", at: String(erased), ground: String(ground) };
  };
  return {
    savePayload: async (hash, given) => {
      await write(() => {
        if (given.state === "held") save.run(hash, given.salt, given.bytes, null, null);
        else save.run(hash, null, null, given.at, given.ground);
      });
      return payload(hash)?.state ?? given.state;
    },
    payload: async (hash) => payload(hash),
    erasePayload: async (hash, at, ground) => {
      await write(() => {
        // Overwrite what is freed with zeroes, and empty the log, in which older pages would still hold it.
        writer.exec("PRAGMA secure_delete = ON");
        erase.run(at, ground, hash);
        writer.exec("PRAGMA secure_delete = OFF");
        writer.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      });
      return payload(hash) !== null;
    },
    payloadHashes: async () => hashes.all().map((row) => row.hash as Uint8Array),
    heldPayloads: async () => held.all().map((row) => row.hash as Uint8Array),
  };
}
