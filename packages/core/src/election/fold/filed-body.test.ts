import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm, type Protocol } from "../../protocol/index.ts";
import { houseForm, soundProtocol } from "../../protocol/testing/kazakhstan.ts";
import { filedBodyOf } from "./filed-body.ts";
import { layoutOf, protocolOf } from "./layout.ts";

const LISTS = ["north", "south", "west"];
const form = houseForm("kz-2021");
const layout = layoutOf(compileForm(form), LISTS, true);

const backAndForth = (protocol: Protocol): Protocol => protocolOf(layout, filedBodyOf(form, LISTS, protocol));

test("a body has the figures in the order of the form and the votes in the order of the lists", () => {
  const { fields, votes, collections } = filedBodyOf(form, ["west", "south", "north"], soundProtocol());
  expect(fields).toEqual([400, 300, 404, 104, 5, 30, 290, 10]);
  expect(votes).toEqual([[null, 90, 200]]);
  expect(collections?.[1]).toEqual([
    { id: "1", fields: [20, 20] },
    { id: "2", fields: [10, 10] },
  ]);
});

test("a protocol with all that a paper can have comes back as it was", () => {
  const full = soundProtocol({
    fields: { registered: { read: 400, written: null, words: "four hundred?" }, invalid: 10 },
    votes: [{ series: "votes", lists: [{ list: "south", votes: { read: 90, written: 80 } }] }],
    signatures: [
      { role: "chair", state: "signed", seat: 1 },
      { role: "secretary", state: "signed", seat: 2, dissent: true },
      { role: "member", state: "absent", seat: 3, reason: "ill" },
    ],
    custody: { seals: [{ place: "box", when: "closed", number: "17" }], handOvers: [] },
    attachments: [{ kind: "scan", sha256: "0".repeat(64) }],
    stages: [{ stage: "before-opening", at: "2021-01-10T14:00:00Z" }],
  });
  expect(backAndForth(full)).toEqual(full);
  expect(filedBodyOf(form, LISTS, full).paper?.[0]).toBe("chair");
});

test("signatures without seats take them in their order; numbered ones stand by their numbers", () => {
  const paper = (signatures: NonNullable<Protocol["signatures"]>) =>
    filedBodyOf(form, LISTS, soundProtocol({ signatures })).paper;
  expect(
    paper([
      { role: "member", state: "signed" },
      { role: "chair", state: "refused" },
    ]),
  ).toEqual(["member", { role: "chair", state: "refused" }]);
  expect(
    paper([
      { role: "member", state: "signed", seat: 2 },
      { role: "chair", state: "signed", seat: 1 },
    ]),
  ).toEqual(["chair", "member"]);
  expect(() => paper([{ role: "member", state: "signed", seat: 2 }])).toThrow("seat 1 is not named, seat 2 is");
  expect(paper([])).toEqual([]);
});

test.each<[string, Partial<Protocol>]>([
  ['the figure "guests"', { fields: { guests: 1 } }],
  ['the series "machine"', { votes: [{ series: "machine", lists: [] }] }],
  ['the list "east"', { votes: [{ series: "votes", lists: [{ list: "east", votes: 1 }] }] }],
  ['the collection "crates"', { collections: { crates: [] } }],
  ['the figure "weight"', { collections: { members: [{ id: "1", fields: { weight: 1 } }] } }],
])("what has no place in an entry is refused, and not left out: %s", (what, change) => {
  expect(() => filedBodyOf(form, LISTS, soundProtocol(change))).toThrow(`an entry has no place for ${what}`);
});

test("what stands twice is refused, and neither of the two is taken", () => {
  const list = { list: "north", votes: 1 };
  const twice = soundProtocol({ votes: [{ series: "votes", lists: [list, { ...list, votes: 2 }] }] });
  expect(() => filedBodyOf(form, LISTS, twice)).toThrow('the list "north" stands twice');
  const series = { series: "votes", lists: [list] };
  expect(() => filedBodyOf(form, LISTS, soundProtocol({ votes: [series, series] }))).toThrow('"votes" stands twice');
});

test("any figures, some of them unknown, come back as they were", () => {
  const cells = (ids: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...ids), fc.nat(), { maxKeys: ids.length, noNullPrototype: true });
  const lists = fc
    .uniqueArray(fc.tuple(fc.nat(2), fc.nat()), { selector: ([list]) => list })
    .map((all) => all.toSorted(([a], [b]) => a - b).map(([list, votes]) => ({ list: LISTS[list] as string, votes })));
  const any = fc.record({ fields: cells(form.fields.map(({ id }) => id)), lists, issued: fc.array(cells(["issued"])) });
  fc.assert(
    fc.property(any, ({ fields, lists: stated, issued }) => {
      const protocol = soundProtocol({
        fields,
        votes: stated.length === 0 ? [] : [{ series: "votes", lists: stated }],
        collections: { members: issued.map((values, i) => ({ id: String(i + 1), fields: values })) },
      });
      expect(backAndForth(protocol)).toEqual(protocol);
    }),
  );
});
