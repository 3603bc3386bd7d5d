import { isTime } from "@dauys/core/record";
import { expect, test } from "vitest";
import { DAY, ELECTION_DATE, ELECTION_DAY, POLLS_CLOSE, timeText } from "./time.ts";

test("the day of the election is the one written, a Sunday, and polls close at 20:00 five hours ahead of UTC", () => {
  expect(timeText(ELECTION_DAY)).toBe(`${ELECTION_DATE}T00:00:00Z`);
  expect(new Date(`${ELECTION_DATE}T00:00:00Z`).getUTCDay()).toBe(0);
  expect(timeText(POLLS_CLOSE)).toBe("2031-01-12T15:00:00Z");
  expect(isTime(timeText(ELECTION_DAY - 40 * DAY + 1))).toBe(true);
});
