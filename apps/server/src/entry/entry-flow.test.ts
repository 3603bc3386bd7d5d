import type { Protocol } from "@dauys/core/protocol";
import { afterAll, expect, test } from "vitest";
import { type TestPerson, testOffice } from "../testing/test-office.ts";
import { agreedPapers, markProposed, markRecorded, markReturned, paperStates, typedEntries } from "./index.ts";
import { mistyped, type Typist, typist } from "./testing/typist.ts";

const open = await testOffice();
afterAll(open.close);

/** A station that no other test has typed, with two clerks and a supervisor of its district. */
function freshStation(): {
  readonly unit: string;
  readonly paper: Protocol;
  readonly first: Typist;
  readonly second: Typist;
  readonly supervisor: TestPerson;
} {
  const place = open.stations[next];
  if (place === undefined) throw new Error("the office has no more stations");
  next += 1;
  const { station: unit, district } = place;
  return {
    unit,
    paper: open.paperOf(unit),
    first: typist(open.person(`clerk-a-${unit}`, "territorial-clerk", district), unit),
    second: typist(open.person(`clerk-b-${unit}`, "territorial-clerk", district), unit),
    supervisor: open.person(`supervisor-${unit}`, "supervisor", district),
  };
}
let next = 0;

const answered = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

test("two people type the same paper, and it is agreed; a draft is nowhere to be seen", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  await first.open();
  await first.save(paper);
  expect((await second.open()).body).toMatchObject({ code: "being-typed" });
  expect((await second.show()).entry).toMatchObject({ can: "nothing", why: "being-typed", mine: null });
  expect(await answered(supervisor.get(`/api/v1/units/${unit}/differences`))).toMatchObject({ code: "not-to-settle" });
  expect(await first.finish()).toEqual({ state: "first-done" });
  expect((await first.open()).body).toMatchObject({ code: "same-person" });
  const seen = await second.show();
  expect(seen.entry).toMatchObject({ can: "second", mine: null });
  expect(await answered(supervisor.get(`/api/v1/units/${unit}/differences`))).toMatchObject({ code: "not-to-settle" });
  const figure = String(paper.fields.registered);
  expect(JSON.stringify([seen, await paperStates(open.office.tables)])).not.toContain(figure);
  expect(await second.type(paper)).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed).toMatchObject({ unit, round: 1, stage: null, held: null, accepted: [] });
  expect(agreed?.typedBy).toEqual([`clerk-a-${unit}`, `clerk-b-${unit}`]);
  expect(agreed?.protocol).toMatchObject({ fields: paper.fields, votes: paper.votes, signatures: paper.signatures });
});

test("what differs is settled place by place by somebody who did not type", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  const { registered = 0, invalid = 0 } = paper.fields as Record<string, number>;
  await first.type(mistyped(paper, { registered: registered + 7 }));
  expect(await second.type(mistyped(paper, { invalid: invalid + 1 }))).toEqual({ state: "differences" });
  const path = `/api/v1/units/${unit}/differences`;
  const { settle } = (await answered(supervisor.get(path))) as { settle: { revision: number; differences: object[] } };
  expect(settle.differences).toEqual([
    expect.objectContaining({ place: "fields/registered", first: String(registered + 7), second: String(registered) }),
    expect.objectContaining({ place: "fields/invalid", first: String(invalid), second: String(invalid + 1) }),
  ]);
  const keep = (place: string, which: string) => ({ place, keep: which });
  const { revision } = settle;
  expect((await supervisor.send("post", path, { revision: revision + 1, decisions: [] })).status).toBe(409);
  const nowhere = { revision, decisions: [keep("fields/received", "first")] };
  expect(await answered(supervisor.send("post", path, nowhere))).toMatchObject({ code: "no-difference" });
  const one = { revision, decisions: [keep("fields/registered", "second")] };
  expect(await answered(supervisor.send("post", path, one))).toEqual({ state: "differences" });
  const two = { revision: revision + 1, decisions: [keep("fields/invalid", "first")] };
  expect(await answered(supervisor.send("post", path, two))).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed?.protocol.fields).toEqual(paper.fields);
  const typed = (await typedEntries(open.office.tables)).filter((entry) => entry.unit === unit);
  expect(typed.map(({ slot, differences }) => [slot, differences])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test("places that are sent back are seen alone and blank by the one who types them anew", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  const { registered = 0 } = paper.fields as Record<string, number>;
  await first.type(paper);
  await second.type(mistyped(paper, { registered: registered + 7 }));
  const path = `/api/v1/units/${unit}/differences`;
  const { settle } = (await answered(supervisor.get(path))) as { settle: { revision: number } };
  const back = { revision: settle.revision, entry: 2, places: ["fields/registered"] };
  expect(await answered(supervisor.send("post", `${path}/send-back`, back))).toEqual({ state: "second" });
  const { entry } = await second.show();
  expect(entry.mine).toMatchObject({ state: "sent-back", only: ["fields/registered"], protocol: { fields: {} } });
  await second.save({ ...open.paperOf(unit), fields: { registered, invalid: 1 }, votes: [], collections: {} });
  expect(await second.finish()).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed?.protocol).toMatchObject({ fields: paper.fields, votes: paper.votes });
});

test("an error blocks until a supervisor holds the paper back; a warning needs a reason of its own", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  const { received = 0 } = paper.fields as Record<string, number>;
  const wrong = mistyped(paper, { received: received + 1 });
  await first.open();
  await first.save(wrong);
  const refused = await first.finish();
  expect(refused).toMatchObject({
    code: "findings",
    details: { errors: expect.arrayContaining([expect.objectContaining({ check: 1 })]) },
  });
  const { errors } = refused.details as { errors: { operands: object[]; advice: object }[] };
  expect(errors[0]?.operands.length).toBeGreaterThan(1);
  expect(errors[0]?.advice).not.toBeNull();
  await first.type(wrong);
  expect(await second.type(wrong)).toEqual({ state: "warnings" });
  const { settle } = (await answered(supervisor.get(`/api/v1/units/${unit}/differences`))) as {
    settle: { revision: number; entries: { onPaper: string }[] };
  };
  expect(settle.entries.map(({ onPaper }) => onPaper)).toEqual(["so it stands", "so it stands"]);
  const held = { revision: settle.revision, reasons: [], held: "The paper itself has the error" };
  expect(await answered(supervisor.send("post", `/api/v1/units/${unit}/warnings`, held))).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed).toMatchObject({ held: "The paper itself has the error" });
  const { settle: now } = (await answered(supervisor.get(`/api/v1/units/${unit}/differences`))) as {
    settle: { revision: number };
  };
  for (const [entry, clerk] of [
    [1, first],
    [2, second],
  ] as const) {
    const sent = { revision: now.revision + (entry - 1) * 2, entry, places: ["fields/received"] };
    const back = await answered(supervisor.send("post", `/api/v1/units/${unit}/differences/send-back`, sent));
    if (entry === 2) expect(back).toMatchObject({ state: "second" });
    await clerk.save({ ...paper, fields: { received }, votes: [], collections: {} });
    expect(await clerk.finish()).toEqual({ state: entry === 1 ? "differences" : "agreed" });
  }
  const [mended] = await agreedPapers(open.office.tables, { unit });
  expect(mended).toMatchObject({ held: null, accepted: [], protocol: { fields: paper.fields } });
  expect(agreed?.accepted.every(({ reason, by }) => reason === "so it is" && by.endsWith("/territorial-clerk"))).toBe(
    true,
  );
});

test("one's own finished entry is opened again while nobody compared, and an unfinished one can be taken away", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  await first.type(paper);
  const { entry } = await first.show();
  expect(entry.mine).toMatchObject({ state: "done", reopen: true });
  expect((await first.ask("post", "/reopen", { paper: entry.paper?.id })).status).toBe(200);
  expect((await first.show()).entry).toMatchObject({ can: "go-on", mine: { protocol: { fields: paper.fields } } });
  expect((await second.open()).body).toMatchObject({ code: "being-typed" });
  const release = { entry: 1, reason: "She went home" };
  expect(await answered(supervisor.send("post", `/api/v1/units/${unit}/entry-release`, release))).toEqual({
    state: "first",
  });
  expect(await second.type(paper)).toEqual({ state: "first-done" });
  expect(await first.type(paper)).toEqual({ state: "agreed" });
  const paperId = entry.paper?.id;
  expect((await first.ask("post", "/reopen", { paper: paperId })).body).toMatchObject({ code: "compared" });
});

test("a supervisor who typed a paper does not settle it", async () => {
  const { unit, paper, first, second } = freshStation();
  const both = open.person(`clerk-a-${unit}`, "supervisor", open.root);
  const { registered = 0 } = paper.fields as Record<string, number>;
  await first.type(paper);
  await second.type(mistyped(paper, { registered: registered + 7 }));
  const { settle } = (await answered(both.get(`/api/v1/units/${unit}/differences`))) as {
    settle: { revision: number };
  };
  const decisions = [{ place: "fields/registered", keep: "first" }];
  const sent = both.send("post", `/api/v1/units/${unit}/differences`, { revision: settle.revision, decisions });
  expect(await answered(sent)).toMatchObject({ code: "own-entry" });
});

test("figures and words that differ are typed as written beside as read, and compared", async () => {
  const { unit, paper, first, second } = freshStation();
  const { invalid = 0 } = paper.fields as Record<string, number>;
  const worded = { read: invalid, written: invalid + 10, words: "twenty" };
  const withWords = { ...paper, fields: { ...paper.fields, invalid: worded } };
  await first.type(withWords);
  expect(await second.type(paper)).toEqual({ state: "differences" });
  const [one] = (await paperStates(open.office.tables)).filter((standing) => standing.unit === unit);
  expect(one).toMatchObject({ state: "differences", by: `clerk-b-${unit}` });
});

test("a paper goes from agreed to proposed, comes back, and ends in the record", async () => {
  const { unit, paper, first, second, supervisor } = freshStation();
  const { tables } = open.office;
  await first.type(paper);
  await second.type(paper);
  expect(await markProposed(tables, unit, 1, "proposal-1")).toBe(true);
  expect(await markProposed(tables, unit, 1, "proposal-2")).toBe(false);
  expect(await markReturned(tables, unit, 1, "The stamp is missing")).toBe(true);
  const path = `/api/v1/units/${unit}/differences`;
  const { settle } = (await answered(supervisor.get(path))) as { settle: { revision: number } };
  expect(settle).toMatchObject({ state: "differences", note: "The stamp is missing", differences: [] });
  const again = { revision: settle.revision, decisions: [] };
  expect(await answered(supervisor.send("post", path, again))).toEqual({ state: "agreed" });
  await markProposed(tables, unit, 1, "proposal-3");
  expect(await markRecorded(tables, unit, 1, 99)).toBe(true);
  expect((await paperStates(tables)).filter((one) => one.unit === unit)).toEqual([]);
});

test("a territorial protocol is typed only by its own commission's clerks", async () => {
  const { region = "", district = "" } = open.stations[0] ?? {};
  const own = typist(open.person("own", "territorial-clerk", district), district, "territorial-entry");
  const above = typist(open.person("above", "territorial-clerk", region), district, "territorial-entry");
  expect((await above.open()).status).toBe(403);
  expect((await typist(open.person("own", "territorial-clerk", district), district).open()).status).toBe(404);
  expect((await own.open()).status).toBe(201);
  const { ground } = await own.show();
  expect(ground).toMatchObject({ kind: "territorial", below: { protocols: [] } });
  expect(ground.below.expected.length).toBeGreaterThan(1);
});
