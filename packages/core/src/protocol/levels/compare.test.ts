import fc from "fast-check";
import { expect, test } from "vitest";
import type { Protocol } from "../filing/protocol.ts";
import { houseForm, soundProtocol, withFields } from "../testing/kazakhstan.ts";
import { compareEntries } from "./compare-entries.ts";
import { compareFigures, compareLevels } from "./compare-levels.ts";
import { addedFields, figureVector } from "./figure-vector.ts";

const form = houseForm("kz-2021");
const station = (unit: string, north: number, invalid: number): Protocol => ({
  ...withFields({ invalid, "took-part": north + 90 }),
  unit,
  votes: [
    {
      series: "votes",
      lists: [
        { list: "north", votes: north },
        { list: "south", votes: 90 },
      ],
    },
  ],
});
const BELOW = [station("a", 200, 10), station("b", 150, 3), station("c", 7, 0)];

/** What a territorial commission should have. */
function summed(below: readonly Protocol[]): Protocol {
  const total = (read: (protocol: Protocol) => number): number => below.reduce((sum, each) => sum + read(each), 0);
  const ids = Object.keys(soundProtocol().fields);
  return {
    form: "kz-2021",
    unit: "district",
    kind: "territorial",
    fields: Object.fromEntries(ids.map((id) => [id, total((each) => each.fields[id] as number)])),
    votes: [
      {
        series: "votes",
        lists: ["north", "south"].map((list, i) => ({
          list,
          votes: total((each) => each.votes[0]?.lists[i]?.votes as number),
        })),
      },
    ],
  };
}

test("a sum that is right has no difference", () => {
  const { differences, open, missing, explainedBy } = compareLevels(form, summed(BELOW), BELOW, ["a", "b", "c"]);
  expect({ differences, open, missing, explainedBy }).toEqual({
    differences: [],
    open: [],
    missing: [],
    explainedBy: [],
  });
});

test("one vote gained and one lost on the way up are both told, with the list", () => {
  const own = summed(BELOW);
  const lists = [
    { list: "north", votes: 358 },
    { list: "south", votes: 269 },
  ];
  const { differences, explainedBy } = compareLevels(form, { ...own, votes: [{ series: "votes", lists }] }, BELOW);
  expect(differences.map(({ about, own: above, sum, difference }) => [about, above, sum, difference])).toEqual([
    ["votes/votes/north", 358, 357, 1],
    ["votes/votes/south", 269, 270, -1],
  ]);
  expect(explainedBy).toEqual([]);
});

test("a station that was left out, or counted twice, is named", () => {
  expect(compareLevels(form, summed(BELOW.slice(0, 2)), BELOW).explainedBy).toEqual([{ unit: "c", how: "left-out" }]);
  expect(compareLevels(form, summed([...BELOW, BELOW[1] as Protocol]), BELOW).explainedBy).toEqual([
    { unit: "b", how: "counted-twice" },
  ]);
});

test("a figure that one station does not state cannot be compared, and a station that is not there is named", () => {
  const { cancelled: _, ...fields } = soundProtocol().fields;
  const below = [...BELOW.slice(0, 2), { ...station("c", 7, 0), fields }];
  const { open, missing, differences } = compareLevels(form, summed(BELOW), below, ["a", "b", "c", "d"]);
  expect(open).toEqual([{ about: "fields/cancelled", unknownIn: ["c"], sum: 208 }]);
  expect(missing).toEqual(["d"]);
  expect(differences.map((entry) => entry.about)).toEqual(["fields/took-part", "fields/invalid"]);
});

test("a list that only the stations name is a loss; one that only the sum names is a gain", () => {
  const own = figureVector(form, summed(BELOW));
  const units = BELOW.map((protocol) => ({ unit: protocol.unit, figures: figureVector(form, protocol) }));
  const without = new Map([...own].filter(([about]) => about !== "votes/votes/south"));
  expect(compareFigures(form, without, units).differences.map((entry) => [entry.about, entry.difference])).toEqual([
    ["votes/votes/south", -270],
  ]);
  const more = new Map([...own, ["votes/votes/east", 4] as const]);
  expect(compareFigures(form, more, units).differences.map((entry) => [entry.about, entry.difference])).toEqual([
    ["votes/votes/east", 4],
  ]);
});

test("any change of one number in any protocol below shows, and nothing else does", () => {
  fc.assert(
    fc.property(
      fc.nat(2),
      fc.constantFrom(...Object.keys(soundProtocol().fields)),
      fc.integer({ min: 1, max: 50 }),
      (which, field, by) => {
        const changed = BELOW.map((protocol, i) =>
          i === which
            ? { ...protocol, fields: { ...protocol.fields, [field]: (protocol.fields[field] as number) + by } }
            : protocol,
        );
        const { differences } = compareLevels(form, summed(BELOW), changed);
        expect(differences.map(({ about, difference }) => [about, difference])).toEqual([[`fields/${field}`, -by]]);
      },
    ),
  );
});

test("two entries are compared place by place, words and papers too", () => {
  const first = soundProtocol({ signatures: [{ role: "chair", state: "signed" }] });
  expect(compareEntries(form, first, structuredClone(first))).toEqual([]);
  const second: Protocol = {
    ...withFields({ invalid: { read: 10, written: 9, words: "тоғыз" }, received: 301 }),
    unit: "1/2/4",
    signatures: [{ role: "chair", state: "absent" }],
    attachments: [{ kind: "scan", sha256: "0".repeat(64) }],
    votes: [{ series: "votes", lists: [{ list: "north", votes: 200 }] }],
  };
  const differences = compareEntries(form, first, second);
  expect(differences.map(({ about, first: a, second: b }) => [about, a, b])).toEqual([
    ["unit", "1/2/3", "1/2/4"],
    ["fields/received", 300, 301],
    ["votes/votes/south", 90, null],
    ["signatures/chair", "signed", "absent"],
    ["fields/invalid/words", null, "тоғыз"],
    ["attachments/scan", null, "0".repeat(64)],
  ]);
  expect(differences[1]?.label.en).toBe("Voters who received ballots");
});

test("items are compared by their names, whatever their order", () => {
  const first = soundProtocol();
  const boxes = first.collections?.["mobile-boxes"] ?? [];
  const turned = { ...first, collections: { ...first.collections, "mobile-boxes": [...boxes].reverse() } };
  expect(compareEntries(form, first, turned)).toEqual([]);
});

test("seals, hand-overs and stages are compared too, each seal of several", () => {
  const seal = { place: "mobile-box", thing: "1", when: "closed", number: "A1" } as const;
  const handOver = { thing: "protocol", from: "a", to: "b" };
  const first = soundProtocol({
    custody: { seals: [seal, { ...seal, number: "A2" }], handOvers: [handOver] },
    stages: [{ stage: "protocol", at: "2021-01-10T14:00:00Z" }],
  });
  const second = soundProtocol({
    custody: { seals: [seal, { ...seal, number: "A3" }], handOvers: [{ ...handOver, to: "c" }] },
    stages: [{ stage: "protocol", at: "2021-01-10T14:00:01Z" }],
  });
  expect(compareEntries(form, first, second).map(({ about, first: a, second: b }) => [about, a, b])).toEqual([
    ["custody/mobile-box/1/closed/2", "A2", "A3"],
    ["custody/protocol", "a → b", "a → c"],
    ["stages/protocol", "2021-01-10T14:00:00Z", "2021-01-10T14:00:01Z"],
  ]);
});

test("yes and no are not added up, nor what a form says is not", () => {
  const georgia = houseForm("georgia-2024");
  const { fields } = georgia;
  const unadded = {
    ...georgia,
    fields: fields.map((field) => (field.id === "delivered" ? { ...field, sums: false } : field)),
  };
  expect(addedFields(georgia)).not.toContain("fields/stamped");
  expect(addedFields(georgia)).toContain("fields/delivered");
  expect(addedFields(unadded)).not.toContain("fields/delivered");
});
