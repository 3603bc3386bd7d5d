import type { Payload } from "@dauys/core/record";
import type { PayloadStore } from "../record/record-store.ts";
import type { RunQuery } from "./read.ts";

interface Row {
  readonly salt: Uint8Array | null;
  readonly bytes: Uint8Array | null;
  readonly erased: string | null;
  readonly ground: string | null;
}

/** Payloads in a record's schema. */
export function postgresPayloads(query: RunQuery, schema: string): PayloadStore {
  const read = async (hash: Uint8Array): Promise<Payload | null> => {
    const { rows } = await query<Row>({
      text: `SELECT salt, bytes, erased, ground FROM ${schema}.payloads WHERE hash = $1`,
      values: [hash],
    });
    const [row] = rows;
    if (row === undefined) return null;
    const { salt, bytes, erased, ground } = row;
    if (salt !== null && bytes !== null) return { state: "held", salt, bytes };
    return { state: "erased", at: String(erased), ground: String(ground) };
  };
  return {
    savePayload: async (hash, given) => {
      const held = given.state === "held";
      await query({
        text: `INSERT INTO ${schema}.payloads (hash, salt, bytes, erased, ground) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT DO NOTHING`,
        values: held ? [hash, given.salt, given.bytes, null, null] : [hash, null, null, given.at, given.ground],
      });
      return (await read(hash))?.state ?? given.state;
    },
    payload: read,
    erasePayload: async (hash, at, ground) => {
      const { rowCount } = await query({
        text: `UPDATE ${schema}.payloads SET salt = NULL, bytes = NULL, erased = $2, ground = $3
          WHERE hash = $1 AND erased IS NULL`,
        values: [hash, at, ground],
      });
      // The old row stays in the file until it is vacuumed away.
      if (rowCount !== 0) await query({ text: `VACUUM ${schema}.payloads` });
      return (await read(hash)) !== null;
    },
    payloadHashes: async () => {
      const { rows } = await query<{ hash: Uint8Array }>({ text: `SELECT hash FROM ${schema}.payloads ORDER BY hash` });
      return rows.map(({ hash }) => hash);
    },
    heldPayloads: async () => {
      const { rows } = await query<{ hash: Uint8Array }>({
        text: `SELECT hash FROM ${schema}.payloads WHERE erased IS NULL ORDER BY hash`,
      });
      return rows.map(({ hash }) => hash);
    },
  };
}
