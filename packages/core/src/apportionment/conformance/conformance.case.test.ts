import { describe, expect, test } from "vitest";
import { apportion } from "../apportion.ts";
import { checkCertificate } from "../check-certificate/index.ts";
import type { Outcome, Tie, UnitOutcome } from "../outcome.ts";
import { conformanceVectors, contestOf, rulesText } from "./cases.ts";
import { neighbours } from "./neighbours.ts";
import type { Vector } from "./vector.ts";

const vectors = conformanceVectors();
const table = vectors.map((vector) => [vector.id, vector] as const);

function outcomeOf(vector: Vector, answered = true): Outcome {
  const apportioned = apportion(contestOf(vector, answered));
  if (!apportioned.ok) throw new TypeError(`${vector.id}: ${JSON.stringify(apportioned.faults)}`);
  return apportioned.outcome;
}

/** A certificate as another program gets it: as text. */
function sent(unit: UnitOutcome): unknown {
  return JSON.parse(JSON.stringify(unit.certificate));
}

const seated = (seats: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(seats).filter(([, n]) => n > 0));
const named = ({
  unit,
  among,
  seats,
  decidedBy,
}: Pick<Tie, "among" | "seats" | "decidedBy"> & { readonly unit?: string }) => ({
  unit: unit ?? "",
  among: [...among].sort(),
  seats,
  decidedBy,
});

test("there are vectors of every family, and no two of the same name", () => {
  expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
  expect(vectors.length).toBeGreaterThanOrEqual(117);
  expect(new Set(vectors.map((vector) => vector.rules)).size).toBe(25);
});

test.each(table)("%s: the official seats fill the house", (_, vector) => {
  const official = Object.values(vector.official).reduce((sum, n) => sum + n, 0);
  expect(official).toBe(vector.units.reduce((sum, unit) => sum + unit.seats, 0));
  for (const { unit, seats, lists } of vector.units) {
    if (lists.some((entry) => entry.official === undefined)) continue;
    expect([unit, lists.reduce((sum, entry) => sum + (entry.official ?? 0), 0)]).toEqual([unit, seats]);
  }
});

describe("the engine", () => {
  test.each(table)("%s: gives the official seats and names every tie", (_, vector) => {
    const outcome = outcomeOf(vector);
    expect(outcome.status).toBe("decided");
    expect(seated(outcome.seats ?? {})).toEqual(vector.official);
    const units = vector.units.map(({ unit, lists }) => ({
      unit,
      seats: lists.map(({ list, official }) => [list, official] as const),
    }));
    for (const { unit, seats } of units) {
      const found = outcome.units.find((each) => each.unit === unit)?.seats ?? outcome.units[0]?.seats;
      for (const [list, official] of seats)
        if (official !== undefined) expect([unit, list, found?.[list]]).toEqual([unit, list, official]);
    }
    expect(outcome.units.flatMap((unit) => unit.ties).map(named)).toEqual((vector.expect?.ties ?? []).map(named));
  });

  test.each(table.filter(([, vector]) => vector.answers !== undefined))(
    "%s: asks first, about exactly the lists that are equal",
    (_, vector) => {
      const outcome = outcomeOf(vector, false);
      expect(outcome.status).toBe(vector.expect?.status);
      expect(outcome.seats).toBeNull();
      const [answer] = vector.answers ?? [];
      expect(outcome.question).toMatchObject({
        kind: "lot",
        unit: answer?.unit,
        seats: answer?.winners.length,
        losing: false,
      });
      expect([...(outcome.question?.among ?? [])].sort()).toEqual([...(answer?.among ?? [])].sort());
      const certain = seated(outcome.awarded);
      expect(Object.values(certain).reduce((sum, n) => sum + n, 0)).toBe((vector.units[0]?.seats ?? 0) - 1);
      expect(outcome.units.every((unit) => unit.certificate === null)).toBe(true);
    },
  );
});

describe("the independent checker", () => {
  test.each(table)("%s: accepts the certificate of every unit", (_, vector) => {
    const law: unknown = JSON.parse(rulesText(vector.rules));
    for (const unit of outcomeOf(vector).units)
      expect([unit.unit, checkCertificate(law, sent(unit))]).toEqual([unit.unit, { ok: true }]);
  });

  const small = table.filter(([, vector]) => vector.units.every(({ lists }) => lists.length > 1 && lists.length <= 40));

  test.each(small)("%s: rejects the certificates beside it", (_, vector) => {
    const law: unknown = JSON.parse(rulesText(vector.rules));
    for (const { certificate } of outcomeOf(vector).units.slice(0, 3)) {
      if (certificate === null) throw new TypeError("a decided unit has a certificate");
      const beside = neighbours(certificate);
      expect(beside.length).toBeGreaterThan(0);
      const step = Math.max(1, Math.floor(beside.length / 40));
      for (const wrong of beside.filter((_each, i) => i % step === 0)) {
        const verdict = checkCertificate(law, JSON.parse(JSON.stringify(wrong)));
        expect([wrong.result, verdict.ok]).toEqual([wrong.result, false]);
      }
    }
  });
});
