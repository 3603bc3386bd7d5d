import type { JsonValue } from "../../../json/index.ts";
import { rehearsalPeople, rehearsalRules, rehearsalUnits } from "../../../nomination/primary/testing/rehearsal.ts";
import type { Act } from "./act.ts";
import { commissionOf, majorityOf, NATION } from "./places.ts";

type Json = { readonly [key: string]: JsonValue };

const RULES = rehearsalRules();
const plain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

function byCec(name: string, type: string, at: string, body: unknown): Act {
  return { name, type, at, by: commissionOf(NATION), body: plain(body) as Json, seats: majorityOf(NATION) };
}

/** The name of the primary of the examples. */
export const PRIMARY = RULES.id;

/** The body that opens it. */
export const primaryRules: JsonValue = plain(RULES);

/** Whom it chose, after a lot in the west. */
export const primaryChoice: Json = {
  ...{ primary: PRIMARY, stage: "vote" },
  answers: [{ unit: "west", among: ["bell", "wheel"], winners: ["bell"], by: "lot", source: "Drawn." }],
  chosen: ["lantern", "basket", "hammer", "needle", "bell", "candle", "anvil", "spoon", "mirror"],
};

function lostBallots({
  received = 0,
  valid = 0,
  invalid = 0,
}: ReturnType<typeof rehearsalUnits>[number]["totals"]): number {
  return received - valid - invalid;
}

/** The primary of the examples as entries, all at one time. */
export function primaryActs(at: string): readonly Act[] {
  return [
    byCec("primary", "primary-opened", at, { primary: primaryRules }),
    byCec("primary people", "primary-candidates-listed", at, { primary: PRIMARY, candidates: rehearsalPeople(RULES) }),
    ...rehearsalUnits().map(({ unit, totals, lists }) =>
      byCec(`primary ${unit}`, "primary-protocol-filed", at, {
        ...{ primary: PRIMARY, stage: "vote", unit, totals },
        votes: lists.map(({ list, votes }) => ({ candidate: list, votes })),
        ...(lostBallots(totals) === 0 ? {} : { accepted: [{ check: 3, reason: "Taken away." }] }),
      }),
    ),
    byCec("primary decided", "primary-decided", at, primaryChoice),
  ];
}
