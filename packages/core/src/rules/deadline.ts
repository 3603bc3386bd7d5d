import { type Infer, integer, list, object, oneOf, optional, type Shape, text } from "../json/index.ts";
import { cited, identifier, type Trilingual, trilingual } from "./cited.ts";
import { DEADLINE_NAMES } from "./deadline-names.ts";

/** What a deadline is counted from. */
export const deadlineEvent = oneOf(
  "election-day",
  "end-of-voting",
  "end-of-count",
  "result",
  "publication",
  "filing",
  "decision",
  "calling",
  "end-of-registration",
  "registration",
  "refusal",
  "request",
  "assembly-vote",
  "end-of-term",
  "dissolution",
  "unstated",
);
/** An event that deadlines are counted from. */
export type DeadlineEvent = Infer<typeof deadlineEvent>;

/** Who has to act, or may. */
const actor = oneOf(
  "president",
  "central-commission",
  "territorial-commission",
  "precinct-commission",
  "commission",
  "party",
  "assembly-council",
  "local-executive",
  "court",
  "court-or-prosecutor",
  "police",
  "tax-office",
  "voter",
  "complainant",
  "foreign-observer",
  "candidate",
  "elected",
  "referrer",
  "campaigner",
);
/** Who has to act, or may. */
export type DeadlineActor = Infer<typeof actor>;

const HOUR = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

/** A moment: so many months and days, at an hour where the law names one, or hours before (negative) or after an event. */
const moment = {
  from: deadlineEvent,
  days: optional(integer(-400, 400)),
  hours: optional(integer(-400, 400)),
  months: optional(integer(-24, 24)),
  at: optional(text({ pattern: HOUR, expected: "an hour such as 18:00, at most 24:00" })),
  count: optional(oneOf("calendar", "working")),
};

/*
 * A deadline or a period of an election. The members of the moment itself say when it ends; `opens`, if the law says so,
 * when it begins.
 */
const members = cited({
  id: identifier,
  /** What it is about; an id of {@link DEADLINE_NAMES} needs no text of its own. */
  what: optional(trilingual),
  /**
   * `due` (left out means this): somebody has to act by the end. `window`: somebody may act only inside. `bar`: nobody
   * may inside. `lasting`: something has to hold throughout.
   */
  kind: optional(oneOf("due", "window", "bar", "lasting")),
  opens: optional(object(moment)),
  ...moment,
  /** What becomes of a last day that is no working day; left out means that the law was not found to say. */
  lastDay: optional(oneOf("stays", "moves-on", "unknown")),
  /** Whose clock: of each station, or (left out) of whoever acts, which the law does not say for national acts. */
  clock: optional(oneOf("station")),
  by: optional(actor),
  /** The event that takes place when this is done, or when this period ends. */
  brings: optional(deadlineEvent),
  /** The law lets other times be set: when the election is called, for an early election, by a territorial commission. */
  otherwise: optional(list(oneOf("calling", "early-election", "territorial-commission", "central-commission"), 1)),
  /** It runs anew for every such act: each complaint, each request. */
  each: optional(oneOf("complaint", "request", "list", "deputy", "candidate")),
});
/** A deadline of an election. */
export type Deadline = Infer<typeof members>;

const NAMED = Object.keys(DEADLINE_NAMES);

/** A deadline, which either says what it is about or has an id that the house knows. */
export const deadline: Shape<Deadline> = {
  schema: {
    ...members.schema,
    anyOf: [{ required: ["what"] }, { properties: { id: { enum: NAMED } }, required: ["id"] }],
  },
  check: (value, path, problems) => {
    members.check(value, path, problems);
    const { id, what } = Object(value) as { readonly id?: unknown; readonly what?: unknown };
    if (what === undefined && typeof id === "string" && !NAMED.includes(id)) {
      problems.push({ path, message: `the member "what" is missing, and "${id}" is no deadline known by its id` });
    }
  },
};

/** What a deadline is about, in the three languages. */
export function deadlineName({ id, what }: Pick<Deadline, "id" | "what">): Trilingual {
  return what ?? DEADLINE_NAMES[id] ?? { kk: id, ru: id, en: id };
}
