import { describe, expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { changed, type Json } from "./testing/json.ts";
import { knesset22 } from "./testing/knesset.ts";
import { integersChanged, partsAdded, partsRemoved, seatsMoved, textsChanged } from "./testing/mutations.ts";
import * as real from "./testing/real-elections.ts";
import { unitedStates2020 } from "./testing/united-states.ts";

const elections = [...Object.values(real), knesset22, unitedStates2020];
const table = elections.map((election) => [election.name, election] as const);

/** Names to put in the place of others: a few are enough. */
function someNames(certificate: Json): readonly string[] {
  const { result } = certificate as { readonly result: { readonly [list: string]: number } };
  return [...Object.keys(result).slice(0, 3), Object.keys(result).at(-1) ?? "", "group:right"];
}

describe.each(table)("%s", (_, { rules, certificate }) => {
  test("the certificate of the official seats is accepted", () => {
    expect(checkCertificate(rules, certificate)).toEqual({ ok: true });
  });

  test.each([
    ["an integer that is one more or less", integersChanged(certificate)],
    ["a text that is another", textsChanged(certificate, someNames(certificate))],
    ["a part that is missing", partsRemoved(certificate)],
    ["a part that is surplus", partsAdded(certificate)],
    ["a seat that went to another list", seatsMoved(certificate)],
  ])("rejected: %s", (_how, mutants) => {
    expect(mutants.length).toBeGreaterThan(10);
    const accepted = mutants.filter((mutant) => checkCertificate(rules, mutant.certificate).ok);
    expect(accepted.map(({ how }) => how)).toEqual([]);
  });
});

test("a vote too many or too few in a list contradicts the total of valid votes", () => {
  const { rules, certificate } = real.kazakhstan2021;
  for (const list of [0, 1, 2, 3, 4]) {
    for (const by of [-1, 1]) {
      const votes = [5148074, 792828, 659019, 383023, 258618][list] ?? 0;
      const verdict = checkCertificate(rules, changed(certificate, ["lists", list, "votes"], votes + by));
      expect(verdict).toEqual({ ok: false, reasons: [`totals.valid is 7241562, its parts add up to ${7241562 + by}`] });
    }
  }
});

test("the reasons name pool, stage, list and the two integers compared", () => {
  const { rules, certificate } = real.kazakhstan2021;
  const toNurOtan = changed(
    changed(certificate, ["pools", 0, "stages", 1], {
      stage: "remainders",
      index: 0,
      to: ["NPK", "Nur Otan"],
      cut: "1458628/49",
    }),
    ["pools", 0, "result"],
    { "Nur Otan": 77, "Ak Zhol": 11, NPK: 10 },
  );
  const verdict = checkCertificate(rules, toNurOtan);
  // The remainders are 5098013/98 and 1458628/49: 5098013 * 49 and 1458628 * 98.
  expect(verdict).toEqual({
    ok: false,
    reasons: [
      'the pool of the unit, stage 1 (remainders): "Ak Zhol" comes before "Nur Otan": 249802637 > 142945544',
      'result: "Nur Otan" has 76 seats, its pool gave 77',
      'result: "Ak Zhol" has 12 seats, its pool gave 11',
    ],
  });
});

test("a list below the threshold is named with both sides of the comparison", () => {
  const { rules, certificate } = real.kazakhstan2021;
  const withAuyl = changed(certificate, ["qualified"], ["Nur Otan", "Ak Zhol", "NPK", "Auyl"]);
  expect(checkCertificate(rules, withAuyl)).toEqual({
    ok: false,
    reasons: ['qualified has "Auyl", which does not: by share 38302300 is not >= 50690934'],
  });
});
