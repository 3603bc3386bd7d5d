import type { Role } from "./roles.ts";

/** How far a role reaches from the unit for which it is held: that unit alone, all below it too, or every unit. */
export type Reach = "own" | "within" | "everywhere";

/** Which roles may do something, and how far each of them reaches. */
export type Allowed = Readonly<Partial<Record<Role, Reach>>>;

const READERS: Allowed = {
  "precinct-clerk": "within",
  "territorial-clerk": "within",
  supervisor: "within",
  member: "within",
  chair: "within",
  auditor: "everywhere",
};

/**
 * Who may do what: the one place where it is written. The server asks it before anything else is done for a request, the
 * pages ask it for what they offer, and the tests make their matrix of it.
 */
export const ACTIONS = {
  /** Accounts, invitations and grants. */
  "manage-accounts": { administrator: "everywhere" },
  /** Being the second person where somebody who had an account is given a new way in. */
  "confirm-reset": { supervisor: "within", chair: "within", administrator: "everywhere" },
  /** The audit trail of the office. */
  "read-audit": { auditor: "everywhere", administrator: "everywhere" },
  /** Queues, progress, and where each unit stands. */
  "read-queues": READERS,
  /** Protocols with their findings, entries, scans, differences that were settled. */
  "read-protocols": READERS,
  /** A protocol that stands in the record, with its receipt: what the law gives to observers and proxies. */
  "read-published": { ...READERS, observer: "within", proxy: "within" },
  /** Typing a station's protocol, first or second, its scan and its custody. */
  "type-protocol": { "precinct-clerk": "within", "territorial-clerk": "within" },
  /** Typing a territorial protocol of a commission's own unit. */
  "type-territorial": { "territorial-clerk": "own" },
  /** Importing a whole file of protocols as first entries. */
  "import-protocols": { "territorial-clerk": "within" },
  /** Settling where two entries differ, sending fields back, giving an entry to somebody else. */
  "settle-differences": { supervisor: "within" },
  /** Putting agreed protocols before the commission; fixes, holding back, releasing, recounts, re-issued papers. */
  "propose-filing": { supervisor: "within", chair: "within" },
  /** Acts of the commission at the top: invalidation, repeat voting, lots, results. */
  "propose-act": { chair: "own" },
  /** Signing what was proposed in one's own commission. */
  "sign-act": { member: "own", chair: "own" },
  /** Bringing in commissions below, and keys of their seats. */
  "introduce-keys": { chair: "own" },
  /** Asking for a recount, once, within the counting time. */
  "request-recount": { proxy: "within" },
  /** Saying that a copy of the protocol was refused. */
  "report-refusal": { observer: "within", proxy: "within" },
  /** Reading requests of proxies and reports of observers, and answering them. */
  "answer-requests": { supervisor: "within", chair: "within" },
  /** Reading requests and reports with their answers. */
  "read-requests": { supervisor: "within", chair: "within", auditor: "everywhere" },
  /** How many protocols each clerk typed, how fast, and how many of them were different. */
  "read-throughput": { supervisor: "within", auditor: "everywhere" },
  /** Printing forms and protocols. */
  "print-papers": { ...READERS, observer: "within", proxy: "within" },
} as const satisfies Readonly<Record<string, Allowed>>;

/** Something that can be done in the office. */
export type Action = keyof typeof ACTIONS;
