import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonValue, readShape } from "../../json/index.ts";
import { tinyForm } from "../testing/tiny/law.ts";
import { layoutFor } from "./act/law.ts";
import { BODIES } from "./body/bodies.ts";
import type { Layout } from "./layout.ts";
import { findingsOf, isSound } from "./settlement.ts";
import type { UnitState } from "./state.ts";
import { HOUSE_FORMS, houseForm, recordOn } from "./testing/house-forms.ts";
import { randomOf } from "./testing/random.ts";
import { type PlainFiling, randomFiling, spoilFigures } from "./testing/random-filing.ts";
import { foldOf } from "./testing/replay.ts";

/** Everything that the quick check looks for before it looks at the formulas. */
function isPlain({ form, expectedLists }: Layout, body: PlainFiling): boolean {
  const series = body.votes.every((cells) =>
    expectedLists === undefined ? cells.some((cell) => cell !== null) : cells.every((cell) => cell !== null),
  );
  const collections = (form.collections ?? []).every((_, i) =>
    body.collections?.[i]?.every(({ fields }) => fields.every((cell) => cell !== null && cell < 1_000_000_000)),
  );
  return series && collections && body.fields.every((cell, i) => cell !== null || form.fields[i]?.optional === true);
}

/** The body as an entry holds it. */
function asJson(body: PlainFiling): JsonValue {
  return JSON.parse(JSON.stringify(body)) as JsonValue;
}

const { votes: tinyVotes, ...tiny } = tinyForm as { readonly [key: string]: JsonValue };
const cited = { article: "1", source: "made-up" };
const three = { kk: "x", ru: "x", en: "x" };
/** What no form of the house has: stations only, a series in no formula, a collection with bounds and a flag. */
const oddForm: JsonValue = {
  ...tiny,
  kinds: ["station"],
  votes: {
    ...(tinyVotes as object),
    series: [
      { id: "votes", label: three, counts: true },
      { id: "again", label: three, counts: false },
    ],
  },
  collections: [
    {
      ...{ id: "boxes", label: three, item: three, stage: "count", ...cited },
      fields: [
        { id: "size", label: three, stage: "count", minimum: 1, maximum: 15, ...cited },
        { id: "closed", label: three, stage: "count", kind: "flag", ...cited },
      ],
    },
  ],
};
const FORMS = [...HOUSE_FORMS.map((name) => [name, houseForm(name)] as const), ["odd", oddForm] as const];

describe.each(FORMS)("%s", (_, form) => {
  const open = (
    lists: number,
    nationwide: boolean,
  ): { readonly layout: Layout; readonly unit: (name: string) => UnitState } => {
    const fold = foldOf(recordOn(form, lists, 1, nationwide));
    const found = layoutFor(fold);
    if ("refused" in found) throw new Error(found.refused.message.en);
    return { layout: found.layout, unit: (of) => fold.units.get(of) as UnitState };
  };
  const records = [open(1, true), open(4, true), open(3, false)];

  test("what the quick check passes, the whole check passes, and the other way round where all is plain", () => {
    const seen = { sound: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.nat(records.length - 1), (seed, record) => {
        const { layout, unit: unitOf } = records[record] as (typeof records)[number];
        const random = randomOf(seed);
        const unit = unitOf(random.chance(85) ? "s1" : "r1");
        const body = randomFiling(random, layout, unit);
        for (let i = random.below(3); i > 0; i -= 1) spoilFigures(random, body);
        expect(readShape(BODIES["protocol-filed"], asJson(body)).ok).toBe(true);
        const findings = findingsOf(layout, unit, body);
        const sound = isSound(layout, body);
        if (sound) expect({ body, findings }).toEqual({ body, findings: [] });
        if (findings.length === 0 && isPlain(layout, body)) expect({ body, sound }).toEqual({ body, sound: true });
        seen[sound ? "sound" : "wrong"] += 1;
      }),
      { numRuns: 400 },
    );
    // Both are tried, and neither is rare; a run of a few cases says nothing about that.
    const all = seen.sound + seen.wrong;
    const often = all < 200 || Math.min(seen.sound, seen.wrong) * 8 > all;
    expect({ seen, often }).toMatchObject({ often: true });
  });
});
