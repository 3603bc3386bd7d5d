/** The version of the tables below. A store of a later version is not opened. */
export const FORMAT = 1;

const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * The name of a schema, which holds one record, as it stands in statements.
 * @throws RangeError for a name that would need quoting rules of its own
 */
export function schemaName(name: string): string {
  if (!SCHEMA.test(name)) throw new RangeError(`a schema is named in letters a-z, digits and _: not ${name}`);
  return `"${name}"`;
}

/**
 * What makes the tables of a record. `head` has one row: the number of entries, and the lock for appending. On `entries`
 * and `head` there are no further checks: they would take a tenth of an append, and who reads the record checks each hash.
 */
export function tables(schema: string): string {
  return `
    CREATE SCHEMA IF NOT EXISTS ${schema};
    CREATE TABLE ${schema}.entries (
      seq bigint PRIMARY KEY,
      leaf bytea NOT NULL,
      bytes bytea NOT NULL,
      key text UNIQUE,
      count integer
    );
    CREATE TABLE ${schema}.checkpoints (
      size bigint PRIMARY KEY,
      root bytea NOT NULL CHECK (length(root) = 32),
      note bytea NOT NULL
    );
    CREATE TABLE ${schema}.cosignatures (
      size bigint NOT NULL,
      key text NOT NULL,
      line text NOT NULL,
      PRIMARY KEY (size, key)
    );
    CREATE TABLE ${schema}.payloads (
      hash bytea PRIMARY KEY CHECK (length(hash) = 32),
      salt bytea,
      bytes bytea,
      erased text,
      ground text,
      CHECK ((salt IS NULL) = (bytes IS NULL) AND (salt IS NULL) = (erased IS NOT NULL) AND (erased IS NULL) = (ground IS NULL))
    );
    CREATE TABLE ${schema}.head (
      id smallint PRIMARY KEY,
      size bigint NOT NULL,
      format integer NOT NULL
    ) WITH (fillfactor = 10);
    INSERT INTO ${schema}.head VALUES (1, 0, ${FORMAT});
  `;
}
