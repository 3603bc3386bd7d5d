import { expect, test } from "vitest";
import { checkProtocol } from "../check-protocol.ts";
import { houseForm, soundProtocol } from "../testing/kazakhstan.ts";
import { compileForm } from "./compile.ts";
import { everyCheck } from "./every-check.ts";

const form = houseForm("kz-2021");
const compiled = compileForm(form);

test("a sound protocol: every check of the form is there, and none fails", () => {
  const found = everyCheck(compiled, soundProtocol());
  expect(new Set(found.map(({ check }) => check))).toEqual(new Set(form.checks.map(({ number }) => number)));
  expect(found.filter(({ state }) => state === "fails")).toEqual([]);
  expect(found.filter(({ state }) => state === "holds").length).toBeGreaterThan(5);
});

test("what fails here is what the checks of a protocol find, with the same sides", () => {
  const wrong = soundProtocol({ fields: { ...soundProtocol().fields, received: 1_000_000 } });
  const failing = everyCheck(compiled, wrong).filter(({ state }) => state === "fails");
  const findings = checkProtocol(form, wrong).filter(({ code }) => code === "check");
  expect(failing.length).toBeGreaterThan(1);
  expect(failing.map(({ check, left, right }) => [check, left.sum, right.sum])).toEqual(
    findings.map(({ check, operands }) => [
      check,
      ...["left", "right"].map((side) => operands.find(({ name }) => name === side)?.value),
    ]),
  );
});

test("a side is the sum of its terms, each with its factor", () => {
  for (const { left, right, state } of everyCheck(compiled, soundProtocol())) {
    if (state === "unknown") continue;
    for (const { terms, plus, sum } of [left, right]) {
      const added = terms.reduce((all, term) => all + ((term.value ?? 0) * term.numerator) / term.denominator, plus);
      expect(Math.floor(added)).toBe(sum);
    }
  }
});

test("a number that is missing makes a check unknown, not failing", () => {
  const { received: _, ...fields } = soundProtocol().fields;
  const found = everyCheck(compiled, soundProtocol({ fields }));
  const touched = found.filter(({ left, right }) =>
    [...left.terms, ...right.terms].some(({ name }) => name === "received"),
  );
  expect(touched.length).toBeGreaterThan(0);
  for (const { state } of touched) expect(["unknown", "idle"]).toContain(state);
});
