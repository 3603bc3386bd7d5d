import type { Migration } from "@dauys/store/tables";

/**
 * People, how they show who they are, their sessions, and the audit trail. Times are milliseconds since 1970; what is
 * secret is there only as a hash, or sealed with the key of the office's folder.
 */
export const ACCOUNT_TABLES: Migration = {
  version: 1,
  name: "people, sessions and the audit trail",
  statements: `
    CREATE TABLE office_facts (name text PRIMARY KEY, value text NOT NULL);

    CREATE TABLE people (
      id text PRIMARY KEY, sign_in_name text NOT NULL UNIQUE, name text NOT NULL, sought text NOT NULL,
      lang text NOT NULL, active bigint NOT NULL, made_at bigint NOT NULL, made_by text, password text, password_at bigint
    );
    CREATE TABLE grants (
      id text PRIMARY KEY, person text NOT NULL REFERENCES people (id), role text NOT NULL, unit text NOT NULL,
      seat bigint, party text, added_at bigint NOT NULL, added_by text
    );
    CREATE INDEX grants_by_person ON grants (person);

    CREATE TABLE totp_secrets (
      person text PRIMARY KEY REFERENCES people (id), secret bytes NOT NULL, last_step bigint NOT NULL, added_at bigint NOT NULL
    );
    CREATE TABLE passkeys (
      id text PRIMARY KEY, person text NOT NULL REFERENCES people (id), public_key bytes NOT NULL, counter bigint NOT NULL,
      transports text NOT NULL, label text NOT NULL, added_at bigint NOT NULL, used_at bigint
    );
    CREATE INDEX passkeys_by_person ON passkeys (person);
    CREATE TABLE recovery_codes (hash text PRIMARY KEY, person text NOT NULL REFERENCES people (id), used_at bigint);
    CREATE INDEX recovery_codes_by_person ON recovery_codes (person);

    CREATE TABLE invitations (
      hash text PRIMARY KEY, person text NOT NULL REFERENCES people (id), made_by text, made_at bigint NOT NULL,
      expires_at bigint NOT NULL, used_at bigint
    );
    CREATE INDEX invitations_by_person ON invitations (person);
    CREATE TABLE tickets (
      hash text PRIMARY KEY, purpose text NOT NULL, person text, data bytes NOT NULL, expires_at bigint NOT NULL
    );
    CREATE TABLE sessions (
      id text PRIMARY KEY, person text NOT NULL REFERENCES people (id), made_at bigint NOT NULL, seen_at bigint NOT NULL,
      ends_at bigint NOT NULL, factor text NOT NULL, agent text NOT NULL
    );
    CREATE INDEX sessions_by_person ON sessions (person);
    CREATE TABLE throttles (
      name text PRIMARY KEY, failures bigint NOT NULL, until bigint NOT NULL, touched_at bigint NOT NULL
    );

    CREATE TABLE audit_head (id bigint PRIMARY KEY, seq bigint NOT NULL, hash text NOT NULL);
    CREATE TABLE audit_lines (
      seq bigint PRIMARY KEY, at text NOT NULL, person text, deed text NOT NULL, unit text, outcome text NOT NULL,
      detail text NOT NULL, prev text NOT NULL, hash text NOT NULL
    );
    CREATE INDEX audit_by_person ON audit_lines (person)
  `,
};

/** New ways in for people who had one: who asked for it, and who confirmed it. */
export const RESET_TABLES: Migration = {
  version: 6,
  name: "new invitations of people who had an account",
  statements: `
    CREATE TABLE resets (
      person text PRIMARY KEY REFERENCES people (id), asked_by text, asked_at bigint NOT NULL, confirmed_by text,
      confirmed_at bigint
    )
  `,
};
