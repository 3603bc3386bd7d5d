import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { agreedPapers, paperStates } from "./index.ts";
import { typist } from "./testing/typist.ts";

const open = await testOffice();
afterAll(open.close);
const district = open.stations[0]?.district ?? "";
const region = open.stations[0]?.region ?? "";
const own = open.stations.filter((one) => one.district === district).map(({ station }) => station);
const foreign = open.stations.find((one) => one.region !== region)?.station ?? "";
const lists = (open.paperOf(own[0] ?? "").votes[0]?.lists ?? []).map(({ list }) => list);
const HEAD = `region,district,station,registered,received,delivered,cancelled,by_certificate,outside,took_part,invalid,members,mobile_boxes,${lists.map((list) => `list_${list}`).join(",")}`;

/** A unit's paper as a row of the file. */
function rowOf(unit: string): string {
  const { fields, collections = {}, votes } = open.paperOf(unit);
  const packed = (name: string, ids: readonly string[]): string =>
    (collections[name] ?? []).map(({ id, fields: own }) => [id, ...ids.map((one) => own[one])].join(":")).join(";");
  const counted = [
    "registered",
    "received",
    "delivered",
    "cancelled",
    "by-certificate",
    "outside",
    "took-part",
    "invalid",
  ];
  const cast = lists.map((list) => votes[0]?.lists.find((one) => one.list === list)?.votes);
  return [
    ...[region, district, unit],
    ...counted.map((id) => fields[id] ?? ""),
    ...[packed("members", ["issued"]), packed("mobile-boxes", ["applications", "ballots"]), ...cast],
  ].join(",");
}

const clerk = open.person("import-a", "territorial-clerk", district);
const send = async (rows: readonly string[]) => {
  const bytes = new TextEncoder().encode(`${[HEAD, ...rows].join("\n")}\n`);
  const response = await clerk.upload("post", `/api/v1/units/${district}/imports`, bytes, "text/csv");
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test("a file with any fault is refused whole, each fault with its line and what to do", async () => {
  const [one = "", two = ""] = own;
  const wrong = await send([rowOf(one), rowOf(two).replace(/,\d+,/, ",12x,"), rowOf(one)]);
  expect(wrong).toMatchObject({ status: 422, body: { code: "import-faults" } });
  const twice = await send([rowOf(one), rowOf(one)]);
  expect(JSON.stringify(twice.body)).toContain('"line":3');
  const strange = await send([rowOf(one), rowOf(foreign)]);
  const [fault] = (strange.body.details as { faults: { line: number; message: object; remedy: object }[] }).faults;
  expect(fault).toMatchObject({ line: 3, message: { en: expect.stringContaining(foreign) } });
  expect(Object.values(fault?.remedy ?? {}).every((text) => text.length > 10)).toBe(true);
  expect(await paperStates(open.office.tables)).toEqual([]);
});

test("a file is taken in as first entries; somebody else makes the second, and says who signed", async () => {
  const [one = ""] = own;
  expect(await send(own.map(rowOf))).toEqual({ status: 201, body: { rows: own.length } });
  const states = await paperStates(open.office.tables);
  expect(states.map(({ state }) => state)).toEqual(own.map(() => "first-done"));
  expect((await typist(clerk, one).open()).body).toMatchObject({ code: "same-person" });
  const second = typist(open.person("import-b", "territorial-clerk", district), one);
  expect(await second.type(open.paperOf(one))).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit: one });
  expect(agreed?.protocol).toMatchObject({ signatures: open.paperOf(one).signatures, votes: open.paperOf(one).votes });
  expect((await send([rowOf(one)])).body).toMatchObject({ code: "import-faults" });
});

test("a file goes only where its clerk's reach goes", async () => {
  const bytes = new TextEncoder().encode(`${HEAD}\n`);
  const stranger = open.person("import-c", "territorial-clerk", open.stations.at(-1)?.district ?? "");
  const response = await stranger.upload("post", `/api/v1/units/${district}/imports`, bytes, "text/csv");
  expect(response.status).toBe(403);
});
