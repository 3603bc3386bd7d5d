import { flag, type Infer, integer, list, object, oneOf, optional, type Shape, text } from "../../json/index.ts";

const count = integer(0);
const unitName = text({ pattern: "", expected: "the name of a unit" });

const listResult = object({
  list: text(),
  votes: count,
  alliance: optional(integer(1)),
  minority: optional(flag),
  group: optional(text()),
  subgroup: optional(text()),
  held: optional(count),
  candidates: optional(count),
  admitted: optional(flag),
  official: optional(count),
});

const totals = object({
  registered: optional(count),
  received: optional(count),
  inBoxes: optional(count),
  valid: optional(count),
  invalid: optional(count),
  blank: optional(count),
  againstAll: optional(count),
  others: optional(count),
});

const namedTie = object({
  unit: optional(unitName),
  among: list(text(), 2),
  seats: integer(1),
  decidedBy: oneOf(
    "more-votes",
    "fewer-votes",
    "largest-remainder",
    "precincts-won",
    "registered-earlier",
    "lot",
    "decision",
  ),
});

/** The shape of one vector. */
export const vector = object({
  id: text(),
  rules: text(),
  date: optional(text()),
  source: text(),
  units: list(object({ unit: unitName, seats: integer(1), totals, lists: list(listResult, 1) }), 1),
  answers: optional(
    list(
      object({
        unit: unitName,
        among: list(text(), 2),
        winners: list(text(), 1),
        by: oneOf("lot", "decision"),
        source: text(),
      }),
    ),
  ),
  expect: optional(object({ status: oneOf("decided", "lot", "undetermined"), ties: list(namedTie) })),
  official: officialSeats(),
  note: optional(text()),
});

/**
 * A real election with its official outcome. `official` are the seats by list in all units together, and on a list
 * those in its unit, where they are published. `expect.status` is the status before the `answers` are given;
 * `expect.ties` names every exact tie, and what decided it. A vector without `expect` has none.
 */
export type Vector = Infer<typeof vector>;

/** The shape of the file of worked examples. */
export const methodVectors = object({
  source: text(),
  vectors: list(
    object({ id: text(), method: methodOf(), votes: list(integer(1), 1), seats: integer(1), expected: list(count, 1) }),
    1,
  ),
});
/** A worked example of one method: votes and seats in the same order. */
export type MethodVector = Infer<typeof methodVectors>["vectors"][number];

function officialSeats(): Shape<Readonly<Record<string, number>>> {
  return {
    schema: { type: "object" },
    check: (value, path, problems) => {
      const seats = typeof value === "object" && value !== null ? Object.values(value) : [];
      if (seats.length > 0 && seats.every((n) => Number.isInteger(n) && Number(n) > 0)) return;
      problems.push({ path, message: "expected seats by list, each at least 1" });
    },
  };
}

function methodOf() {
  return object({
    name: oneOf("hamilton", "dhondt", "sainte-lague", "huntington-hill", "adams", "dean"),
    firstDivisor: optional(text()),
  });
}
