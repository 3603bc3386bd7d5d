import type pg from "pg";
import type { Addition, AppendOutcome } from "../record/record-store.ts";

const UNIQUE_VIOLATION = "23505";
/** A statement carries at most so many bytes of entries: PostgreSQL refuses values of a gigabyte. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

type Queryable = Pick<pg.Client, "query">;

/**
 * Appends by one statement, whose condition is the number of entries: it takes the lock of the head row, and writes all
 * or nothing.
 */
export async function writeAdditions(
  client: Queryable,
  schema: string,
  at: number,
  additions: readonly Addition[],
): Promise<AppendOutcome> {
  try {
    const statement = isOne(additions) ? oneEntry(schema, at, additions[0]) : manyEntries(schema, at, additions);
    const { rowCount } = await client.query(statement);
    return rowCount === 0 ? "moved" : "appended";
  } catch (error) {
    if ((error as pg.DatabaseError).code === UNIQUE_VIOLATION) return "key-taken";
    throw error;
  }
}

/** Divides additions so that each part fits one statement; for appends under a lock, which may take several. */
export function* inParts(additions: readonly Addition[]): Generator<readonly Addition[], void, undefined> {
  let part: Addition[] = [];
  let bytes = 0;
  let entries = 0;
  for (const addition of additions) {
    const length = addition.entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
    if (part.length > 0 && (bytes + length > MOST_BYTES || entries + addition.entries.length > MOST_ENTRIES)) {
      yield part;
      part = [];
      bytes = 0;
      entries = 0;
    }
    part.push(addition);
    bytes += length;
    entries += addition.entries.length;
  }
  if (part.length > 0) yield part;
}

function isOne(additions: readonly Addition[]): additions is readonly [Addition] {
  return additions.length === 1 && additions[0]?.entries.length === 1;
}

// The usual case has its own statement: a station files one protocol.
function oneEntry(schema: string, at: number, { entries, key }: Addition): pg.QueryConfig {
  const [entry] = entries;
  if (entry === undefined) throw new RangeError("an append has one entry at least");
  return {
    name: "append-one",
    text: `WITH moved AS (UPDATE ${schema}.head SET size = $1::bigint + 1 WHERE id = 1 AND size = $1::bigint RETURNING id)
      INSERT INTO ${schema}.entries (seq, leaf, bytes, key, count)
      SELECT $1::bigint, $2::bytea, $3::bytea, $4::text, $5::integer FROM moved`,
    values: [at, entry.leaf, entry.bytes, key, key === null ? null : 1],
  };
}

// All bytes in one value with the lengths beside it: an array of values would be sent as text, twice as long.
function manyEntries(schema: string, at: number, additions: readonly Addition[]): pg.QueryConfig {
  const starts: number[] = [];
  const lengths: number[] = [];
  const keys: (string | null)[] = [];
  const counts: (number | null)[] = [];
  let start = 1;
  for (const { entries, key } of additions) {
    for (const [i, { bytes }] of entries.entries()) {
      starts.push(start);
      lengths.push(bytes.length);
      keys.push(i === 0 ? key : null);
      counts.push(i === 0 && key !== null ? entries.length : null);
      start += bytes.length;
    }
  }
  const all = additions.flatMap(({ entries }) => entries);
  return {
    name: "append-many",
    text: `WITH moved AS (UPDATE ${schema}.head SET size = $1::bigint + $2::integer WHERE id = 1 AND size = $1::bigint RETURNING id)
      INSERT INTO ${schema}.entries (seq, leaf, bytes, key, count)
      SELECT $1::bigint + place - 1, substring($3::bytea FROM (place::integer - 1) * 32 + 1 FOR 32),
        substring($4::bytea FROM start FOR length), key, count
      FROM moved, unnest($5::integer[], $6::integer[], $7::text[], $8::integer[])
        WITH ORDINALITY AS part (start, length, key, count, place)`,
    values: [
      at,
      all.length,
      Buffer.concat(all.map(({ leaf }) => leaf)),
      Buffer.concat(all.map(({ bytes }) => bytes)),
      starts,
      lengths,
      keys,
      counts,
    ],
  };
}
