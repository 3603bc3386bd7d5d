import { peopleActs } from "../../../testing/tiny/people.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { by, type RefusalCase } from "./refusal-case.ts";

const ACTS = peopleActs();
const reason = "Said so.";

const top = ({
  type,
  body,
  ...rest
}: Omit<RefusalCase, "refused"> & { type: string; body: Parameters<typeof by>[2] }): RefusalCase => ({
  ...rest,
  base: ACTS,
  refused: by(NATION, type, body, { at: "2029-12-02T06:00:00Z" }),
});

/** Refused orders on the ballot and numbers of ballots. */
export const BALLOTS: readonly RefusalCase[] = [
  top({
    reason: "ballot-order",
    what: "a lot that leaves a list out",
    before: "ballot order",
    type: "ballot-order-drawn",
    body: { order: ["maple", "birch", "aspen"], source: reason },
  }),
  top({
    reason: "ballot-order",
    what: "a lot that names a list twice",
    before: "ballot order",
    type: "ballot-order-drawn",
    body: { order: ["maple", "birch", "aspen", "aspen"], source: reason },
  }),
  top({
    reason: "ballot-drawn",
    what: "a second lot",
    before: "units below xr",
    type: "ballot-order-drawn",
    body: { order: ["maple", "birch", "aspen", "cedar"], source: reason },
  }),
  top({
    reason: "ballots-differ",
    what: "one ballot too many",
    before: "units below xr",
    type: "ballots-ordered",
    body: { voters: 1050, ballots: 1061 },
  }),
];
