import type { BodyOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { PRIMARY, PRIMARY_STAGE } from "../primary/rules.ts";
import type { PrimaryRun } from "../primary/run.ts";
import { mistyped } from "../primary/votes.ts";
import { DAY, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { type Act, decision, type Said } from "./act.ts";
import { TOP } from "./commissions.ts";

const MORNING: Seconds = ELECTION_DAY + 4 * HOUR;
const OPENED = MORNING - 74 * DAY;
const PEOPLE = MORNING - 72 * DAY;
/** The day after its vote. */
const FILED = MORNING - 66 * DAY;
const DECIDED = MORNING - 64 * DAY;

/** So many people stand in one entry: an entry has at most 65,535 bytes. */
const PEOPLE_PER_ENTRY = 60;

/** The primary of the strongest party: its rules, its people, the votes by region, and whom it chose. */
export function primaryActs({ rules, people, protocols, answers, chosen }: PrimaryRun): readonly Act[] {
  const parts = Array.from({ length: Math.ceil(people.length / PEOPLE_PER_ENTRY) }, (_, i) =>
    people.slice(i * PEOPLE_PER_ENTRY, (i + 1) * PEOPLE_PER_ENTRY),
  );
  const decided: BodyOf<"primary-decided"> = {
    ...{ primary: PRIMARY, stage: PRIMARY_STAGE, chosen: chosen.map(({ person }) => person) },
    ...(answers.length === 0 ? {} : { answers }),
  };
  return [
    by(OPENED, { type: "primary-opened", body: () => ({ primary: rules as unknown as JsonValue }) }),
    ...parts.map((candidates, i) =>
      by(PEOPLE + i * 10 * MINUTE, {
        type: "primary-candidates-listed",
        body: () => ({ primary: PRIMARY, candidates }),
      }),
    ),
    ...filings(protocols).map((protocol, i) =>
      by(FILED + i * 3 * MINUTE, { type: "primary-protocol-filed", body: () => protocol }),
    ),
    by(DECIDED, { type: "primary-decided", body: () => decided }),
  ];
}

const by = (at: Seconds, says: Said): Act => decision(TOP, at, says);

/** The first protocol is typed wrongly at first, and filed again in the end. */
function filings(protocols: PrimaryRun["protocols"]): PrimaryRun["protocols"] {
  const [first, ...rest] = protocols;
  if (first === undefined) return [];
  return [mistyped(first), ...rest, { ...first, reason: PEOPLE_REASONS.primaryTyped }];
}
