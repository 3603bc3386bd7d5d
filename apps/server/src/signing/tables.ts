import type { Migration } from "@dauys/store/tables";

/**
 * What is proposed and who has signed it. Entries stand here as the very text that their signatures cover; a private key
 * stands nowhere.
 */
export const SIGNING_TABLES: Migration = {
  version: 3,
  name: "signing",
  statements: `
    CREATE TABLE proposals (
      id text PRIMARY KEY,
      commission text NOT NULL,
      unit text NOT NULL,
      kind text NOT NULL,
      note text NOT NULL,
      proposed_by text NOT NULL,
      proposed_at bigint NOT NULL,
      state text NOT NULL,
      needed bigint NOT NULL,
      signing text NOT NULL,
      refusal text,
      first_entry bigint,
      ended_by text,
      ended_at bigint
    );
    CREATE INDEX proposals_by_unit ON proposals (unit, state);
    CREATE INDEX proposals_by_state ON proposals (state);
    CREATE TABLE proposal_entries (
      proposal text NOT NULL,
      place bigint NOT NULL,
      entry text NOT NULL,
      PRIMARY KEY (proposal, place)
    );
    CREATE TABLE proposal_papers (
      proposal text NOT NULL,
      unit text NOT NULL,
      round bigint,
      PRIMARY KEY (proposal, unit)
    );
    CREATE INDEX proposal_papers_by_unit ON proposal_papers (unit);
    CREATE TABLE proposal_signatures (
      proposal text NOT NULL,
      seat bigint NOT NULL,
      key text NOT NULL,
      sig text NOT NULL,
      person text NOT NULL,
      signed_at bigint NOT NULL,
      PRIMARY KEY (proposal, seat)
    )
  `,
};
