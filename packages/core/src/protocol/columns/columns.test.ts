import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProtocol } from "../check-protocol.ts";
import { compileForm, UNKNOWN } from "../checking/compile.ts";
import type { Protocol } from "../filing/protocol.ts";
import { batchOf } from "../testing/batch.ts";
import { houseForm, soundProtocol, withFields } from "../testing/kazakhstan.ts";
import { unitName, unitsAtLevel } from "./batch.ts";
import { checkBatch, describeHit } from "./check-batch.ts";
import { checkBatchValues } from "./check-batch-values.ts";
import { countedVotes } from "./counted-votes.ts";
import { figureColumn, protocolFigures } from "./figures.ts";
import { protocolAt } from "./protocol-at.ts";

const FORMS = ["kz-2021", "bulgaria-2021", "georgia-2024", "poland-2019"] as const;

/** Protocols of a form with small random numbers, some of them unknown, so that checks hold and fail. */
function randomProtocol(name: string): fc.Arbitrary<Protocol> {
  const form = houseForm(name);
  const figure = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 12 });
  const some = (ids: readonly string[]) =>
    fc
      .tuple(...ids.map(() => figure))
      .map((values) =>
        Object.fromEntries(
          ids.flatMap((id, i) => (values[i] === null || values[i] === undefined ? [] : [[id, values[i]]])),
        ),
      );
  const series = fc.tuple(
    ...form.votes.series.map(({ id }) =>
      some(["1", "2", "3"]).map((votes) => ({
        series: id,
        lists: Object.entries(votes).map(([list, count]) => ({ list, votes: count as number })),
      })),
    ),
  );
  const items = (fields: readonly string[]) =>
    fc.array(some(fields), { maxLength: 3 }).map((all) => all.map((each, i) => ({ id: String(i + 1), fields: each })));
  return fc
    .tuple(
      some(form.fields.map((field) => field.id)),
      series,
      fc.tuple(...(form.collections ?? []).map((each) => items(each.fields.map((field) => field.id)))),
      fc.nat(2),
    )
    .map(([fields, votes, collections, signed]) => ({
      form: form.id,
      unit: "r/1",
      kind: "station" as const,
      fields: fields as Protocol["fields"],
      collections: Object.fromEntries((form.collections ?? []).map(({ id }, i) => [id, collections[i] ?? []])),
      votes: votes.filter((each) => each.lists.length > 0),
      signatures: Array.from({ length: signed }, () => ({ role: "chair", state: "signed" as const })),
      attachments: [],
    })) as fc.Arbitrary<Protocol>;
}

test.each(FORMS)("a batch on the form %s finds what its protocols find one by one, in the same words", (name) => {
  const form = houseForm(name);
  const compiled = compileForm(form);
  fc.assert(
    fc.property(fc.array(randomProtocol(name), { minLength: 1, maxLength: 6 }), (protocols) => {
      const batch = batchOf(form, protocols);
      const found: unknown[] = [];
      checkBatch(compiled, batch, (hit) => found.push([hit.row, describeHit(compiled, batch, hit)]));
      const expected = protocols.flatMap((protocol, row) =>
        checkProtocol(form, protocol)
          .filter((finding) => finding.code === "check")
          .map((finding) => [row, finding] as const),
      );
      const order = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();
      expect(order(found)).toEqual(order(expected));
    }),
    { numRuns: 150 },
  );
});

test("a row comes back as the protocol it was", () => {
  const form = houseForm("kz-2021");
  const protocols = [
    soundProtocol(),
    soundProtocol({ unit: "1/2/4", signatures: [{ role: "chair", state: "signed" }] }),
  ];
  const batch = batchOf(form, [protocols[1] as Protocol]);
  expect(protocolAt(form, batch, 0)).toEqual(protocols[1]);
  expect(protocolAt(form, batchOf(form, [soundProtocol()]), 0)).toEqual(protocols[0]);
});

test("figures of every country are read by the form, as a column and for one protocol", () => {
  const form = houseForm("kz-2021");
  const batch = batchOf(form, [soundProtocol(), withFields({ invalid: 0 })]);
  const column = (name: Parameters<typeof figureColumn>[2]) => figureColumn(compileForm(form), batch, name);
  expect(column("inBoxes")).toEqual(Int32Array.of(300, 290));
  expect(column("mobile")).toEqual(Int32Array.of(30, 30));
  expect(column("againstAll")).toBeNull();
  expect(Object.fromEntries(protocolFigures(form, soundProtocol()))).toEqual({
    registered: 400,
    delivered: 404,
    received: 300,
    inBoxes: 300,
    valid: 290,
    invalid: 10,
    mobile: 30,
  });
  const { invalid: _, ...fields } = soundProtocol().fields;
  expect(figureColumn(compileForm(form), batchOf(form, [soundProtocol({ fields })]), "inBoxes")).toEqual(
    Int32Array.of(UNKNOWN),
  );
  expect(protocolFigures(form, soundProtocol({ fields })).has("inBoxes")).toBe(false);
});

test("votes of the series that count are added, those that are only compared are not", () => {
  const form = houseForm("bulgaria-2021");
  const lists = (...votes: readonly number[]) => votes.map((count, i) => ({ list: String(i + 1), votes: count }));
  const protocol: Protocol = {
    form: form.id,
    unit: "1",
    kind: "station",
    fields: {},
    votes: [
      { series: "paper", lists: lists(1, 0) },
      { series: "machine", lists: lists(10) },
      { series: "memory", lists: lists(100, 100, 100) },
    ],
  };
  expect(countedVotes(form, batchOf(form, [protocol]))).toEqual([
    Int32Array.of(11),
    Int32Array.of(0),
    Int32Array.of(UNKNOWN),
  ]);
});

test("figures that a form demands are missed row by row, and a range is held", () => {
  const form = houseForm("georgia-2024");
  const fields = Object.fromEntries(form.fields.map((field) => [field.id, 1]));
  const { delivered: _, ...less } = fields;
  const base: Protocol = { form: form.id, unit: "1/1", kind: "station", fields, votes: [] };
  const batch = batchOf(form, [
    base,
    { ...base, unit: "1/2", fields: less },
    { ...base, unit: "1/3", fields: { ...fields, stamped: 2 } },
  ]);
  expect(
    checkBatchValues(form, batch).map(({ row, finding }) => [row, finding.code, finding.unit, finding.about]),
  ).toEqual([
    [1, "missing", "1/2", "fields/delivered"],
    [2, "out-of-range", "1/3", "fields/stamped"],
  ]);
});

test("a unit is found at its level from any depth below", () => {
  const form = houseForm("kz-2021");
  const units = ["a/x/1", "a/y/2", "b/x/3"].map((unit) => soundProtocol({ unit }));
  const batch = batchOf(form, units, ["region", "district"]);
  const names = (level: string | null) =>
    [0, 1, 2].map((row) => batch.units[unitsAtLevel(batch.units, level)[batch.parents[row] ?? -1] ?? -1]?.id ?? null);
  expect(names("region")).toEqual(["a", "a", "b"]);
  expect(names("district")).toEqual(["x", "y", "x"]);
  expect(names("country")).toEqual([null, null, null]);
  expect(unitName(batch, 1)).toBe("a/y/2");
});
