import { afterAll, expect, test } from "vitest";
import { readGround } from "../../entry/read-ground.ts";
import { testOffice } from "../../testing/test-office.ts";
import { pagesOf } from "./paper-pages.ts";

const open = await testOffice();
afterAll(open.close);
const station = open.stations[0]?.station ?? "";
const ground = await readGround(open.office, station);
if (ground === null) throw new Error("no ground");
const district = await readGround(open.office, open.stations[0]?.district ?? "");

const placesOf = (pages: ReturnType<typeof pagesOf>): readonly string[] =>
  pages.flatMap(({ cells }) =>
    cells.map((cell) => (cell.kind === "figure" ? cell.place : cell.kind === "items" ? cell.collection.id : "seats")),
  );

test("a page a stage, in the order of the law, every figure and list once, signatures last", () => {
  const pages = pagesOf(ground, "", null);
  expect(pages.map(({ stage }) => stage)).toEqual(ground.form.stages.map(({ id }) => id));
  expect(pages.every(({ cells }) => cells.length <= 10)).toBe(true);
  const places = placesOf(pages);
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((place) => place.startsWith("fields/"))).toHaveLength(ground.form.fields.length);
  expect(places.filter((place) => place.startsWith("votes/"))).toHaveLength(ground.lists.length);
  expect(places.at(-1)).toBe("seats");
});

test("a territorial paper has no boxes and no members' ballots", () => {
  if (district === null) throw new Error("no ground");
  expect(placesOf(pagesOf(district, "", null))).not.toContain("members");
});

test("a stage that is sealed first is a paper of its own", () => {
  const pages = pagesOf(ground, "before-opening", null);
  expect(placesOf(pages)).toContain("members");
  expect(placesOf(pages)).not.toContain("fields/invalid");
});

test("of what was sent back only those places stand there, seats too", () => {
  const only = ["fields/invalid", "collections/members/3/issued", "signatures/2", "nowhere/x"];
  const pages = pagesOf(ground, "", only);
  expect(placesOf(pages)).toEqual(["fields/invalid", "collections/members/3/issued", "seats"]);
});

test("more lists than a page takes go on another one", () => {
  const many = Array.from({ length: 23 }, (_, i) => ({
    list: `l-${i}`,
    name: { kk: `${i}`, ru: `${i}`, en: `${i}` },
  }));
  const pages = pagesOf({ ...ground, lists: many }, "", null);
  expect(pages.filter(({ stage }) => stage === ground.form.votes.stage).length).toBeGreaterThan(2);
  expect(placesOf(pages).filter((place) => place.startsWith("votes/"))).toHaveLength(23);
});
