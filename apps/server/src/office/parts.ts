/** The office's sense of time. A test has its own. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** A line of the audit trail, before it is linked to the one before it. */
export interface Deed {
  /** Who did it: the id of a person, or `null` for somebody who has not signed in. */
  readonly person: string | null;
  /** What was done, in words of ours: `POST /api/v1/…`, `sign-in`, `lock-out`. */
  readonly deed: string;
  readonly unit: string | null;
  /** `done`, or the word of the refusal. */
  readonly outcome: string;
  /** Further facts: never a password, a code, a key or what somebody typed into a protocol. */
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** The audit trail: who did what, each line linked to the one before it by its hash. */
export interface AuditTrail {
  readonly write: (deed: Deed) => Promise<void>;
}

/** What a line of the log says beside its event. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Structured lines for whoever runs the office: no personal data, no passwords. */
export interface Logger {
  readonly info: (event: string, facts?: Facts) => void;
  readonly error: (event: string, facts?: Facts) => void;
}

/** What a scanner says of bytes: nothing found, what was found, or why nobody knows. */
export type Finding =
  | { readonly kind: "clean" }
  | { readonly kind: "found"; readonly name: string }
  | { readonly kind: "away"; readonly why: string };

/** What looks at every file before it is kept. */
export interface Scanner {
  readonly look: (bytes: Uint8Array) => Promise<Finding>;
  readonly answers: () => Promise<boolean>;
}

/** A UTC time to the second, as entries write it. */
export function entryTime(clock: Clock): string {
  return `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
}
