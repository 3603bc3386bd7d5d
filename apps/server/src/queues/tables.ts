import type { Migration } from "@dauys/store/tables";

/** What proxies and observers ask and tell, and what is answered; and by when papers moved, for the queues. */
export const QUEUE_TABLES: Migration = {
  version: 4,
  name: "queues and requests",
  statements: `
    CREATE INDEX entry_papers_by_since ON entry_papers (since);
    CREATE INDEX proposals_by_proposed_at ON proposals (proposed_at);
    CREATE INDEX proposals_by_ended_at ON proposals (ended_at);
    CREATE TABLE requests (
      id text PRIMARY KEY, kind text NOT NULL, unit text NOT NULL, person text NOT NULL, party text, voting bigint NOT NULL,
      once text NOT NULL UNIQUE, words text, erased bigint, filed bigint NOT NULL,
      answer text, outcome text, answered bigint, answered_by text
    );
    CREATE INDEX requests_by_unit ON requests (unit);
    CREATE INDEX requests_by_person ON requests (person)
  `,
};
