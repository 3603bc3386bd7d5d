import { describe, expect, test } from "vitest";
import { admitBytes } from "./fold.ts";
import { refusal } from "./refusal.ts";
import { BALLOTS } from "./testing/refusals/ballots.ts";
import { COMMISSIONS } from "./testing/refusals/commissions.ts";
import { CORRECTIONS, FILINGS, SEALS, STANDING } from "./testing/refusals/filings.ts";
import { MANDATES } from "./testing/refusals/mandates.ts";
import { NOMINATION } from "./testing/refusals/nomination.ts";
import { OPENING } from "./testing/refusals/opening.ts";
import { PRIMARIES } from "./testing/refusals/primaries.ts";
import { LOTS, PUBLICATIONS } from "./testing/refusals/publications.ts";
import { entriesOfCase, type RefusalCase } from "./testing/refusals/refusal-case.ts";
import { RESULTS } from "./testing/refusals/results.ts";
import { WHO_ACTS } from "./testing/refusals/who-acts.ts";
import { admitAll, admitOne, emptyFold } from "./testing/replay.ts";
import { stateOf } from "./testing/state-of.ts";
import { ENTRY_REFUSALS } from "./text/entry-refusals.ts";
import { NOMINATION_REFUSALS } from "./text/nomination-refusals.ts";
import { RESULT_REFUSALS } from "./text/result-refusals.ts";

const TABLES = {
  WHO_ACTS,
  OPENING,
  COMMISSIONS,
  FILINGS,
  SEALS,
  CORRECTIONS,
  STANDING,
  RESULTS,
  LOTS,
  PUBLICATIONS,
  NOMINATION,
  PRIMARIES,
  BALLOTS,
  MANDATES,
};
const CASES: readonly RefusalCase[] = Object.values(TABLES).flat();

/** Reasons that come about only where bytes are no entry at all: see the tests of `admitBytes`. */
const ELSEWHERE = ["not-an-entry"];

const ends = new WeakMap<readonly Uint8Array[], unknown>();

/** The state after all entries of a record in which nothing was refused. */
function endOf(entries: readonly Uint8Array[]): unknown {
  const end = ends.get(entries) ?? stateOf(admitAll(emptyFold(), entries));
  ends.set(entries, end);
  return end;
}

test("every reason for which an entry can be refused is brought about", () => {
  const reasons = Object.keys({ ...ENTRY_REFUSALS, ...NOMINATION_REFUSALS, ...RESULT_REFUSALS }).filter(
    (each) => !ELSEWHERE.includes(each),
  );
  expect([...new Set(CASES.map(({ reason }) => reason))].toSorted()).toEqual(reasons.toSorted());
});

describe.each(Object.entries(TABLES))("%s", (_, cases) => {
  test.each(cases.map((each) => [each.reason, each.what, each] as const))("%s: %s", (reason, _what, each) => {
    const { head, bad, tail, all } = entriesOfCase(each);
    const fold = admitAll(emptyFold(), head);
    const before = stateOf(fold);
    const restore = each.prepare?.(fold);
    const admitted = admitOne(fold, bad, true);
    const unsigned = reason === "signature" ? null : admitBytes(fold, bad);
    restore?.();
    expect(admitted).toMatchObject({ ok: false, refusal: { reason, step: each.step ?? "entry" } });
    // Straight from its bytes it is refused for the same reason, but that signatures are not looked at there.
    if (reason !== "signature") expect(unsigned).toEqual(admitted);
    expect(stateOf(fold)).toEqual(before);
    // Whoever was refused stands in nobody's way.
    expect(stateOf(admitAll(fold, tail))).toEqual(endOf(all));
    if (!admitted.ok)
      for (const text of Object.values(admitted.refusal.message))
        expect(text).not.toMatch(/[{}]|undefined|\[object|native code/);
  });
});

test("each reason says something of its own in each language", () => {
  for (const lang of ["kk", "ru", "en"] as const) {
    const said = Object.values({ ...ENTRY_REFUSALS, ...NOMINATION_REFUSALS, ...RESULT_REFUSALS }).map(
      (each) => each[lang],
    );
    expect(new Set(said).size).toBe(said.length);
  }
  expect(refusal("unknown-unit", { unit: "09" }).message.en).toBe("There is no unit 09.");
});
