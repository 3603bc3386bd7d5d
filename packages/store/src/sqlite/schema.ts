/** "Dauy" in ASCII: by it SQLite files say whose they are. */
export const APPLICATION_ID = 0x44617579;

/** The version of the tables below. A store of a later version is not opened. */
export const FORMAT = 1;

/**
 * The tables of a record. Its head is the last row of `entries`: SQLite finds it at once, and has one lock for writing, so
 * that a row of its own would only cost every append another page.
 */
export const TABLES = `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    bytes BLOB NOT NULL,
    key TEXT UNIQUE,
    count INTEGER,
    CHECK ((key IS NULL) = (count IS NULL))
  ) STRICT;
  CREATE TABLE checkpoints (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL CHECK (length(root) = 32),
    note BLOB NOT NULL
  ) STRICT;
  CREATE TABLE cosignatures (
    size INTEGER NOT NULL,
    key TEXT NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (size, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE payloads (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    salt BLOB,
    bytes BLOB,
    erased TEXT,
    ground TEXT,
    CHECK ((salt IS NULL) = (bytes IS NULL) AND (salt IS NULL) = (erased IS NOT NULL) AND (erased IS NULL) = (ground IS NULL))
  ) STRICT;
`;
