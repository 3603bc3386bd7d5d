import { expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import { foldOf } from "../fold/testing/replay.ts";
import { declared } from "../fold/testing/result-body.ts";
import { one, smallActs, timed, voted } from "../fold/testing/small-record.ts";
import type { Act } from "../testing/tiny/act.ts";
import { tinyRules } from "../testing/tiny/law.ts";
import { seatsStep } from "./seats-step.ts";
import { stepLog } from "./step-log.ts";
import type { Step } from "./verification.ts";

const { distribution } = tinyRules as { readonly distribution: { readonly [key: string]: JsonValue } };
const seats = { count: 1, article: "1", source: "made-up" };
const ties = [{ by: "lot", article: "1", source: "made-up" }];
const tie = [
  ...smallActs({ rules: { ...tinyRules, distribution: { ...distribution, seats, ties } } }),
  voted("a", [5, 5]),
  voted("b", [2, 2]),
];
const drawn = { among: ["maple", "birch"], winners: ["birch"], by: "lot", source: "A coin, before all." };
const lot = one("lot", "lot-drawn", drawn);

function stepOf(acts: readonly Act[]): Step {
  const log = stepLog("seats");
  seatsStep(log, foldOf(timed(acts)));
  return log.end();
}

test("a lot that was drawn stands in a certificate that its checker reads", () => {
  const { result, figures, failures } = stepOf([...tie, lot]);
  expect({ result, figures, failures }).toMatchObject({ result: "passed", figures: { certificates: 1 }, failures: [] });
});

test("of a result declared while a question was open, no seat has moved when a lot answers it", () => {
  const { result, notes } = stepOf([...declared(tie), lot]);
  expect([result, notes.map(({ reason }) => reason)]).toEqual(["passed", ["declared-final"]]);
});

test("seats that move by a correction after the result are told, each list with both numbers", () => {
  const correction = { kind: "recount", reason: "Counted again.", ground: "Article 1", orderedBy: "Commission" };
  const counted = [...smallActs(), voted("a", [80, 20]), voted("b", [50, 50])];
  const after = { ...voted("b", [0, 100], { correction, authority: "Decision 7" }), type: "protocol-corrected" };
  const { notes } = stepOf([...declared(counted), { ...after, name: "again", replaces: "protocol b" }]);
  expect(notes.map(({ reason, values: { declared: before, now } }) => [reason, before, now])).toEqual([
    ["declared-final", undefined, undefined],
    ["moved-since", 7, 4],
    ["moved-since", 3, 6],
  ]);
});
