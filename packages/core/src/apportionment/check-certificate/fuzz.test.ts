import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { changed, inside, type Json, type Path } from "./testing/json.ts";
import { knesset22 } from "./testing/knesset.ts";
import {
  highlands2016,
  kazakhstan2007,
  kazakhstan2021,
  meca,
  type RealElection,
  reusel2022,
  roermond2026,
} from "./testing/real-elections.ts";

const elections: readonly RealElection[] = [
  highlands2016,
  kazakhstan2007,
  kazakhstan2021,
  knesset22,
  meca,
  reusel2022,
  roermond2026,
];

/** A verdict in either way: what matters is that there is one. */
function hasVerdict(rules: unknown, certificate: unknown): boolean {
  const verdict = checkCertificate(rules, certificate);
  return verdict.ok || (verdict.reasons.length > 0 && verdict.reasons.every((reason) => reason.length < 2_000));
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -0,
    1e308,
    2 ** 53,
    -1,
    "",
    "1/0",
    "-1/3",
    [],
    {},
    Symbol.iterator,
    7n,
  ),
  fc.anything(),
);

test("anything at all has a verdict", () => {
  fc.assert(fc.property(strange, strange, (rules, certificate) => hasVerdict(rules, certificate)));
});

test("any JSON under a certificate's rules has a verdict, and is no proof", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...elections),
      fc.jsonValue(),
      ({ rules }, value) => !checkCertificate(rules, value).ok,
    ),
  );
});

/** A value at any place of a certificate or of its rules is replaced by something else. */
const tampered = fc.constantFrom(...elections).chain((election) => {
  const somewhere = (value: Json): fc.Arbitrary<Path> => fc.constantFrom(...[...inside(value)].map(({ path }) => path));
  return fc.record({
    election: fc.constant(election),
    ofRules: fc.boolean(),
    rulesPath: somewhere(election.rules),
    path: somewhere(election.certificate),
    value: fc.oneof(
      fc.jsonValue() as fc.Arbitrary<Json>,
      fc.maxSafeInteger(),
      fc.constantFrom<Json>("lot", 0, [], {}, "9/8"),
    ),
  });
});

test("rules and certificates tampered with anywhere have a verdict", () => {
  fc.assert(
    fc.property(tampered, ({ election, ofRules, rulesPath, path, value }) =>
      ofRules
        ? hasVerdict(changed(election.rules, rulesPath, value), election.certificate)
        : hasVerdict(election.rules, changed(election.certificate, path, value)),
    ),
    { numRuns: 1_000 },
  );
});

test("no value but the right one is accepted outside the input", () => {
  const proofs = new Set(["house", "qualified", "pools", "ties", "result"]);
  fc.assert(
    fc.property(tampered, ({ election, path, value }) => {
      fc.pre(proofs.has(String(path[0])) && !["source", "unit"].includes(String(path.at(-1))));
      const right = [...inside(election.certificate)].find(
        (place) => JSON.stringify(place.path) === JSON.stringify(path),
      );
      fc.pre(JSON.stringify(right?.value) !== JSON.stringify(value));
      return !checkCertificate(election.rules, changed(election.certificate, path, value)).ok;
    }),
    { numRuns: 1_000 },
  );
});

test("numbers and texts of absurd length are refused at once, with a short reason", () => {
  const { rules, certificate } = roermond2026;
  const digits = "9".repeat(1_000_000);
  const absurd: readonly (readonly [Path, Json])[] = [
    [["pools", 0, "stages", 0, "quota"], `${digits}/33`],
    [["pools", 0, "stages", 1, "cut"], `${digits}/${digits}`],
    [["lists", 0, "list"], digits],
    [["house"], 2 ** 52],
    [["lists", 0, "votes"], 1e300],
    [["unit"], digits],
    [["rules"], digits],
  ];
  const started = performance.now();
  for (const [path, value] of absurd) expect(hasVerdict(rules, changed(certificate, path, value))).toBe(true);
  const share = ["distribution", "methods", 1, "steps", 0, "eligible", "quota"];
  expect(hasVerdict(changed(rules, share, `${digits}/${digits}`), certificate)).toBe(true);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("a hundred reasons are enough", () => {
  const { rules, certificate } = kazakhstan2021;
  const row = { list: "Adal", votes: 1 };
  const verdict = checkCertificate(
    rules,
    changed(
      certificate,
      ["lists"],
      Array.from({ length: 5_000 }, () => row),
    ),
  );
  expect(verdict.ok ? 0 : verdict.reasons.length).toBe(100);
});
