import { fraction } from "@dauys/core/exact";
import { expect, test } from "vitest";
import type { RecordView } from "../records/record-view.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { seatsMayChange } from "./may-change.ts";
import { withholdSeats } from "./withhold.ts";

const whole = viewOfRecord("rehearsal", smallRehearsal());
const TENTH = fraction(1, 10);

/** The count while it went on, with so many voters and stations counted. */
function at(registered: RecordView["result"]["registered"], counted: number): RecordView {
  const stations = { all: 100, counted, held: 0, outstanding: 100 - counted, invalidated: 0 };
  return { ...whole, result: { ...whole.result, state: "counting", declared: [], registered, stations } };
}

test("one voter less than the share: no seats, no margins; exactly the share: as computed", () => {
  const less = withholdSeats(at({ all: 1000, counted: 99 }, 50), TENTH);
  expect(less.result).toMatchObject({ outcome: null, margins: [] });
  expect(less.withheld).toEqual({ from: { num: 1, den: 10 }, of: "voters", house: 98, threshold: "7/100" });
  const enough = at({ all: 1000, counted: 100 }, 1);
  expect(withholdSeats(enough, TENTH)).toBe(enough);
});

test("where voters are not known of each station, stations are counted", () => {
  expect(withholdSeats(at(null, 9), TENTH).withheld?.of).toBe("stations");
  expect(withholdSeats(at(null, 10), TENTH).withheld).toBeUndefined();
});

test("votes stay as they are, and what is declared is shown whatever is counted", () => {
  const early = at({ all: 1000, counted: 1 }, 1);
  expect(withholdSeats(early, TENTH).result.votes).toEqual(early.result.votes);
  const declared: RecordView = {
    ...early,
    result: { ...early.result, state: "preliminary", declared: whole.result.declared },
  };
  const transcribed: RecordView = { ...early, result: { ...early.result, state: "preliminary" } };
  expect(withholdSeats(transcribed, TENTH).withheld).toBeDefined();
  expect(withholdSeats(declared, TENTH)).toBe(declared);
});

test("a share of nothing shows seats from the first entry; of all, only at the end", () => {
  expect(withholdSeats(at({ all: 10, counted: 0 }, 0), fraction(0, 1)).withheld).toBeUndefined();
  expect(withholdSeats(at({ all: 10, counted: 9 }, 99), fraction(1, 1)).withheld).toBeDefined();
  expect(withholdSeats(at({ all: 10, counted: 10 }, 100), fraction(1, 1)).withheld).toBeUndefined();
});

test("seats may change while stations are out and the verdict is open", () => {
  const open = { unit: "XR", verdict: "open", because: "question", ballots: 5 } as const;
  const decided = { unit: "XR", verdict: "decided", ballots: 5, nearest: null } as const;
  const view = at(null, 50);
  const within = (verdict: RecordView["result"]["verdict"]) => ({ ...view, result: { ...view.result, verdict } });
  expect(seatsMayChange(within(open))).toBe(true);
  expect(seatsMayChange(within(decided))).toBe(false);
  const all = at(null, 100);
  expect(seatsMayChange({ ...all, result: { ...all.result, verdict: open } })).toBe(false);
});
