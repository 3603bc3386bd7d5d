import { peopleActs } from "../../../testing/tiny/people.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { by, like, type RefusalCase } from "./refusal-case.ts";

const ACTS = peopleActs();
/** The record up to the referral of its result. */
const REFERRED = ACTS.slice(
  0,
  ACTS.findIndex(({ name }) => name === "upheld"),
);
const reason = "Said so.";

/** Refused steps after the result: what the room of the mandates refuses itself has its own tests. */
export const MANDATES: readonly RefusalCase[] = [
  {
    ...{ reason: "mandate", what: "deputies without a mandate", base: ACTS },
    refused: by(NATION, "deputies-registered", { people: ["cedar-1"] }, { at: "2030-02-04T06:00:00Z" }),
  },
  {
    ...{ reason: "unknown-unit", what: "a result annulled where nobody voted", base: ACTS, before: "upheld" },
    refused: like("upheld", { outcome: "annulled", units: ["nowhere"] }, ACTS),
  },
  ...[{}, { units: ["01"] }].map((where): RefusalCase => {
    const base = [...REFERRED, annulled(where)];
    const refused = { ...like("final", {}, ACTS), at: "2030-01-20T07:00:00Z" };
    return { reason: "result-annulled", what: "a result declared again as it was annulled", base, refused };
  }),
  {
    ...{ reason: "mandate", what: "a result published twice", base: ACTS },
    refused: by(NATION, "result-published", { where: reason }, { at: "2030-02-04T06:00:00Z" }),
  },
];

function annulled(where: object): ReturnType<typeof by> {
  const body = { outcome: "annulled", reason, ...where };
  return by(NATION, "referral-decided", body, { at: "2030-01-20T06:00:00Z", name: "annulled" });
}
