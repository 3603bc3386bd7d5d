import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { agreedPapers, paperStates } from "./index.ts";
import { typist } from "./testing/typist.ts";

const open = await testOffice();
afterAll(open.close);
const [one] = open.stations;

test("two people type the same paper, and it is agreed; a draft is nowhere to be seen", async () => {
  const unit = one?.station ?? "";
  const district = one?.district ?? "";
  const first = typist(open.person("clerk-a", "territorial-clerk", district), unit);
  const second = typist(open.person("clerk-b", "territorial-clerk", district), unit);
  const paper = open.paperOf(unit);
  await first.open();
  await first.save(paper);
  expect((await second.open()).status).toBe(409);
  expect((await second.show()).entry).toMatchObject({ can: "nothing", why: "being-typed", mine: null });
  expect(await first.finish()).toMatchObject({ state: "first-done" });
  expect((await first.open()).body).toMatchObject({ code: "same-person" });
  const seen = await second.show();
  expect(seen.entry).toMatchObject({ can: "second", mine: null });
  expect(JSON.stringify(seen.entry)).not.toContain(String(paper.fields.registered));
  await second.open();
  await second.save(paper);
  expect(await second.finish()).toMatchObject({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed).toMatchObject({
    unit,
    round: 1,
    stage: null,
    held: null,
    accepted: [],
    typedBy: ["clerk-a", "clerk-b"],
  });
  expect(agreed?.protocol.fields).toEqual(paper.fields);
  expect(await paperStates(open.office.tables)).toMatchObject([{ unit, state: "agreed" }]);
});
