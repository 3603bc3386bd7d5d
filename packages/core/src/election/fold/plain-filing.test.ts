import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonValue, readShape } from "../../json/index.ts";
import { layoutFor } from "./act/law.ts";
import { BODIES } from "./body/bodies.ts";
import { isPlainFiling } from "./plain-filing.ts";
import type { UnitState } from "./state.ts";
import { HOUSE_FORMS, houseForm, recordOn } from "./testing/house-forms.ts";
import { randomOf } from "./testing/random.ts";
import { randomFiling } from "./testing/random-filing.ts";
import { foldOf } from "./testing/replay.ts";
import { spoilJson } from "./testing/spoil-json.ts";

type Body = { readonly [key: string]: JsonValue };

const accepts = (body: Body): boolean => readShape(BODIES["protocol-filed"], body).ok;
const bodies = HOUSE_FORMS.map((name): Body => {
  const fold = foldOf(recordOn(houseForm(name), 3, 1, true));
  const found = layoutFor(fold);
  if ("refused" in found) throw new Error(found.refused.message.en);
  const body = randomFiling(randomOf(1), found.layout, fold.units.get("s1") as UnitState);
  return JSON.parse(JSON.stringify({ paper: ["chair", "member"], ...body })) as Body;
});

test("a protocol of plain numbers on each form is plain", () => {
  for (const body of bodies) expect([isPlainFiling(body), accepts(body)]).toEqual([true, true]);
});

test("what passes for a plain protocol has the shape of one", () => {
  const seen = { plain: 0, shaped: 0, neither: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.nat(bodies.length - 1), (seed, which) => {
      const random = randomOf(seed);
      let body = bodies[which] as JsonValue;
      for (let i = random.below(3); i >= 0; i -= 1) body = spoilJson(random, body);
      fc.pre(typeof body === "object" && body !== null && !Array.isArray(body));
      const [plain, shaped] = [isPlainFiling(body as Body), accepts(body as Body)];
      expect({ body, plain, shaped }).toEqual({ body, plain, shaped: plain || shaped });
      seen[plain ? "plain" : shaped ? "shaped" : "neither"] += 1;
    }),
    { numRuns: 3000 },
  );
  expect(Object.values(seen).every((times) => times > 0)).toBe(true);
});

test.each([
  ["a name of two hundred letters", "x".repeat(200), true],
  ["a longer name", "x".repeat(201), false],
  ["no name", "", false],
  ["a name with a line break", "a\nb", false],
  ["a name beyond the basic plane", "😀".repeat(200), true],
])("%s is taken as the shape takes it", (_, unit, accepted) => {
  const body = { ...bodies[0], unit };
  expect(accepts(body)).toBe(accepted);
  if (isPlainFiling(body)) expect(accepted).toBe(true);
});
