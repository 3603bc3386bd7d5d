import type { Migration } from "@dauys/store/tables";

/**
 * Papers on their way to the record. A paper is one protocol of one unit in one round (the first, then each fix, recount
 * or re-issue), or one stage of it that is sealed before the rest; a draft is what one person typed of it.
 */
export const ENTRY_TABLES: Migration = {
  version: 2,
  name: "entry",
  statements: `
    CREATE TABLE entry_papers (
      id text PRIMARY KEY, unit text NOT NULL, round bigint NOT NULL, stage text NOT NULL, kind text NOT NULL,
      purpose text NOT NULL, correction text, state text NOT NULL, revision bigint NOT NULL,
      protocol text, accepted text, held text, note text, differences bigint,
      opened bigint NOT NULL, since bigint NOT NULL, actor text NOT NULL, proposal text, entry_index bigint,
      UNIQUE (unit, round, stage)
    );
    CREATE INDEX entry_papers_by_state ON entry_papers (state);
    CREATE TABLE entry_drafts (
      paper text NOT NULL, slot bigint NOT NULL, person text NOT NULL, role text NOT NULL, role_unit text NOT NULL,
      state text NOT NULL, protocol text NOT NULL, typing text, only_places text, revision bigint NOT NULL, page bigint NOT NULL,
      reasons text NOT NULL, on_paper text, last_key text, opened bigint NOT NULL, finished bigint,
      PRIMARY KEY (paper, slot)
    );
    CREATE INDEX entry_drafts_by_person ON entry_drafts (person, state);
    CREATE TABLE entry_settled (
      paper text NOT NULL, about text NOT NULL, kept text NOT NULL, person text NOT NULL, at bigint NOT NULL,
      PRIMARY KEY (paper, about)
    );
    CREATE TABLE entry_scans (
      unit text NOT NULL, sha256 text NOT NULL, round bigint NOT NULL, type text NOT NULL, size bigint NOT NULL,
      width bigint, height bigint, person text NOT NULL, at bigint NOT NULL,
      redacted text, redacted_size bigint, redacted_by text, redacted_at bigint,
      PRIMARY KEY (unit, sha256)
    );
    CREATE TABLE entry_custody (
      id text PRIMARY KEY, unit text NOT NULL, round bigint NOT NULL, kind text NOT NULL, body text NOT NULL,
      person text NOT NULL, at bigint NOT NULL
    );
    CREATE INDEX entry_custody_by_unit ON entry_custody (unit, round);
    CREATE TABLE entry_imports (
      id text PRIMARY KEY, unit text NOT NULL, person text NOT NULL, sha256 text NOT NULL, rows bigint NOT NULL,
      at bigint NOT NULL
    );
    CREATE TABLE entry_requests (key text PRIMARY KEY, answer text NOT NULL, at bigint NOT NULL)
  `,
};

/**
 * The copies of pictures that are for the public: their bytes lie in the record's store under their salted hashes. And when
 * requests were answered, by which old answers are found that nobody asks for again.
 */
export const ENTRY_COPY_TABLES: Migration = {
  version: 5,
  name: "copies of scans",
  statements: `
    ALTER TABLE entry_scans DROP COLUMN redacted;
    ALTER TABLE entry_scans DROP COLUMN redacted_size;
    ALTER TABLE entry_scans DROP COLUMN redacted_by;
    ALTER TABLE entry_scans DROP COLUMN redacted_at;
    CREATE TABLE entry_copies (
      hash text PRIMARY KEY, unit text NOT NULL, scan text NOT NULL, sha256 text NOT NULL, type text NOT NULL,
      size bigint NOT NULL, width bigint NOT NULL, height bigint NOT NULL, covered text NOT NULL, made_by text NOT NULL,
      person text NOT NULL, at bigint NOT NULL, proposal text, entry_index bigint
    );
    CREATE INDEX entry_copies_by_unit ON entry_copies (unit);
    CREATE INDEX entry_copies_by_proposal ON entry_copies (proposal);
    CREATE INDEX entry_requests_by_at ON entry_requests (at)
  `,
};
