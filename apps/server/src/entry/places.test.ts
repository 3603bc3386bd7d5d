import type { Protocol } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { houseJson } from "../testing/house-json.ts";
import { inOrder, placesThatDiffer, withPlace } from "./places.ts";

const form = houseJson("forms/kz-2021.json") as never;
const lists = [{ list: "willow", name: { kk: "Тал", ru: "Ива", en: "Willow" } }];
const FIRST: Protocol = {
  form: "kz-2021",
  unit: "1",
  kind: "station",
  fields: { registered: 10, invalid: { read: 3, written: 5, words: "five" } },
  votes: [{ series: "votes", lists: [{ list: "willow", votes: 4 }] }],
  collections: { members: [{ id: "2", fields: { issued: 1 } }] },
  signatures: [
    { role: "chair", state: "signed", seat: 1 },
    { role: "member", state: "absent", seat: 2, reason: "ill" },
  ],
  stages: [{ stage: "mobile-boxes", at: "2031-01-12T15:41:14Z" }],
};
const SECOND: Protocol = {
  ...FIRST,
  fields: { registered: 11, invalid: 3, received: 8 },
  votes: [{ series: "votes", lists: [{ list: "willow", votes: 5 }] }],
  collections: {
    members: [
      { id: "10", fields: { issued: 6 } },
      { id: "2", fields: { issued: 2 } },
    ],
  },
  signatures: [
    { role: "chair", state: "signed", seat: 1 },
    { role: "deputy", state: "signed", seat: 2 },
  ],
  stages: [],
};

test("what differs is named by its place, a figure with its words, a list by its name", () => {
  const found = placesThatDiffer({ form, lists }, FIRST, SECOND);
  expect(found.map(({ place }) => place).toSorted()).toEqual([
    "collections/members/10/issued",
    "collections/members/2/issued",
    "fields/invalid",
    "fields/received",
    "fields/registered",
    "signatures/2",
    "stages/mobile-boxes",
    "votes/votes/willow",
  ]);
  expect(found.find(({ place }) => place === "fields/invalid")).toMatchObject({ first: "3 (five)", second: "3" });
  expect(found.find(({ place }) => place === "votes/votes/willow")?.label.kk).toBe("Тал");
  expect(found.find(({ place }) => place === "signatures/2")).toMatchObject({ first: "absent", second: "signed" });
  expect(placesThatDiffer({ form, lists }, FIRST, FIRST)).toEqual([]);
});

test("with every place taken from the other, one protocol is the other", () => {
  const places = placesThatDiffer({ form, lists }, FIRST, SECOND).map(({ place }) => place);
  const taken = places.reduce((all, place) => withPlace(all, SECOND, place), inOrder(FIRST));
  expect(inOrder(taken)).toEqual(inOrder(SECOND));
  const back = places.reduce((all, place) => withPlace(all, FIRST, place), inOrder(SECOND));
  expect(inOrder(back)).toEqual(inOrder(FIRST));
});

test("one place taken leaves every other as it was", () => {
  for (const { place } of placesThatDiffer({ form, lists }, FIRST, SECOND)) {
    const taken = withPlace(FIRST, SECOND, place);
    expect(
      placesThatDiffer({ form, lists }, taken, FIRST).map((one) => one.place),
      place,
    ).toEqual([place]);
  }
});

test("seats and items have an order that does not depend on how they were typed", () => {
  const unsorted: Protocol = {
    ...SECOND,
    signatures: [
      { role: "chair", state: "signed" },
      { role: "member", state: "signed" },
    ],
    custody: { seals: [], handOvers: [] },
    attachments: [],
  };
  const { signatures, collections, ...rest } = inOrder(unsorted);
  expect(signatures?.map(({ seat }) => seat)).toEqual([1, 2]);
  expect(collections?.members?.map(({ id }) => id)).toEqual(["2", "10"]);
  // What the office itself puts in is nobody's typing.
  expect(Object.keys(rest)).not.toContain("custody");
  expect(Object.keys(rest)).not.toContain("attachments");
});
