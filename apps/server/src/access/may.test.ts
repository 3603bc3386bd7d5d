import { expect, test } from "vitest";
import { ACTIONS } from "./actions.ts";
import { grantFor, isWithin } from "./may.ts";
import { type Grant, ROLES } from "./roles.ts";

const ABOVE: Readonly<Record<string, string | null>> = {
  nation: null,
  east: "nation",
  west: "nation",
  "e-1": "east",
  "w-1": "west",
};
const tree = { above: (unit: string) => (Object.hasOwn(ABOVE, unit) ? ABOVE[unit] : undefined) };
const grant = (role: Grant["role"], unit: string): Grant => ({ role, unit, seat: null, party: null });

test("a role reaches its own unit, and what lies below it only where the action says so", () => {
  const clerk = [grant("territorial-clerk", "east")];
  expect(grantFor(tree, clerk, "type-protocol", "e-1")).toEqual(clerk[0]);
  expect(grantFor(tree, clerk, "type-protocol", "w-1")).toBeNull();
  expect(grantFor(tree, clerk, "type-protocol", "nation")).toBeNull();
  expect(grantFor(tree, clerk, "type-territorial", "east")).toEqual(clerk[0]);
  expect(grantFor(tree, [grant("territorial-clerk", "nation")], "type-territorial", "east")).toBeNull();
});

test("nothing is allowed about a unit that the record does not know, nor to somebody without a role", () => {
  expect(grantFor(tree, [grant("auditor", "nation")], "read-queues", "nowhere")).toBeNull();
  expect(grantFor(tree, [], "read-published", "nation")).toBeNull();
});

test("a role in one unit does not lend its reach to a role in another", () => {
  const both = [grant("precinct-clerk", "e-1"), grant("supervisor", "west")];
  expect(grantFor(tree, both, "settle-differences", "e-1")).toBeNull();
  expect(grantFor(tree, both, "type-protocol", "w-1")).toBeNull();
});

test("administrators have no power over counts, and auditors change nothing", () => {
  const of = (role: string) =>
    Object.entries(ACTIONS)
      .filter(([, allowed]) => role in allowed)
      .map(([action]) => action);
  expect(of("administrator")).toEqual(["manage-accounts", "confirm-reset", "read-audit"]);
  expect(of("auditor").every((action) => /^(read|print)-/.test(action))).toBe(true);
  for (const role of ROLES) expect(of(role), role).not.toEqual([]);
});

test("who types does not settle or sign", () => {
  for (const role of ["precinct-clerk", "territorial-clerk"] as const) {
    for (const action of ["settle-differences", "propose-filing", "propose-act", "sign-act"] as const) {
      expect(role in ACTIONS[action], `${role} ${action}`).toBe(false);
    }
  }
});

test("a unit is within itself and within what lies above it", () => {
  expect(isWithin(tree, "e-1", "e-1")).toBe(true);
  expect(isWithin(tree, "e-1", "nation")).toBe(true);
  expect(isWithin(tree, "nation", "e-1")).toBe(false);
});
