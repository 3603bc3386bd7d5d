import { filedBodyOf } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import { afterAll, expect, test } from "vitest";
import { fileProtocol, putEntry } from "../queues/testing/put-entries.ts";
import { testOffice } from "../testing/test-office.ts";
import type { InTheWay } from "./advance.ts";
import { agreedPapers } from "./index.ts";
import { mistyped, typist } from "./testing/typist.ts";

const open = await testOffice();
afterAll(open.close);
const [one, two, three] = open.stations;
const answered = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

/** Puts an agreed stage into the record, as its commission's signatures would. */
async function seal(unit: string): Promise<void> {
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  const { form, lists } = await open.office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (agreed === undefined || form === undefined) throw new Error("nothing to seal");
  const { fields, collections } = filedBodyOf(form, lists, agreed.protocol);
  const at = new Date(open.office.clock.now()).toISOString().replace(/\.\d+/, "");
  const stage = agreed.stage ?? "";
  await putEntry(open, unit, "stage-sealed", {
    ...{ unit, stage, at, fields },
    ...(collections === undefined ? {} : { collections }),
  });
}

test("at the station itself the first stage is typed twice and sealed before the rest opens, with its time", async () => {
  const unit = one?.station ?? "";
  const paper = open.paperOf(unit);
  const [first, second] = ["own-a", "own-b"].map((id) => typist(open.person(id, "precinct-clerk", unit), unit));
  const above = typist(open.person("above", "territorial-clerk", one?.district ?? ""), unit);
  await first?.open();
  expect((await first?.show())?.entry.paper).toMatchObject({ stage: "before-opening", round: 1 });
  expect((await above.open()).body).toMatchObject({ code: "stage-waits" });
  expect(await first?.type(paper)).toEqual({ state: "first-done" });
  expect(await second?.type(paper)).toEqual({ state: "agreed" });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed).toMatchObject({ stage: "before-opening", protocol: { votes: [] } });
  expect(Object.keys(agreed?.protocol.fields ?? {})).toEqual(
    expect.arrayContaining(["registered", "received", "delivered", "cancelled"]),
  );
  expect(agreed?.protocol.fields).not.toHaveProperty("invalid");
  expect((await first?.open())?.body).toMatchObject({ code: "stage-waits" });
  await seal(unit);
  expect((await first?.open())?.status).toBe(201);
  const { ground, entry } = (await first?.show()) ?? {};
  expect(ground?.sealed[0]).toMatchObject({ seal: { stage: "before-opening" }, received: expect.stringMatching(/Z$/) });
  expect(entry?.mine?.protocol.fields).toMatchObject({ registered: paper.fields.registered });
  expect(entry?.mine?.protocol.fields).not.toHaveProperty("invalid");
  const { registered = 0 } = paper.fields as Record<string, number>;
  await first?.save(mistyped(paper, { registered: registered + 1 }));
  const refused = await first?.finish();
  const { errors, warnings } = (refused?.details ?? { errors: [], warnings: [] }) as InTheWay;
  expect([...errors, ...warnings].map(({ code }) => code)).toContain("sealed-differs");
  await first?.save(paper);
  expect(await first?.finish()).toEqual({ state: "first-done" });
  expect(await above.type(paper)).toEqual({ state: "agreed" });
});

test("where the stage cannot be sealed it is passed with a reason, and from paper it is typed without", async () => {
  const unit = two?.station ?? "";
  const clerk = open.person("pass-a", "precinct-clerk", unit);
  const own = typist(clerk, unit);
  await own.open();
  const pass = `/api/v1/units/${unit}/stage-pass`;
  expect((await clerk.send("post", pass, { reason: "" })).status).toBe(400);
  expect((await clerk.send("post", pass, { reason: "No connection before the boxes were opened" })).status).toBe(200);
  expect((await own.open()).status).toBe(201);
  expect((await own.show()).entry).toMatchObject({
    paper: { stage: "" },
    passed: "No connection before the boxes were opened",
  });
  const other = three?.station ?? "";
  const territorial = typist(open.person("paper-a", "territorial-clerk", three?.district ?? ""), other);
  await territorial.open();
  expect((await territorial.show()).entry.paper).toMatchObject({ stage: "" });
  expect(
    await answered(
      open
        .person("x", "precinct-clerk", other)
        .send("post", `/api/v1/units/${other}/stage-pass`, { reason: "too late" }),
    ),
  ).toMatchObject({
    code: "no-stage",
  });
});

test("a correction is typed twice like the first, and what is in the record stands beside it only afterwards", async () => {
  const place = open.stations.at(-1);
  const unit = place?.station ?? "";
  const paper = open.paperOf(unit);
  const supervisor = open.person("fix-s", "supervisor", place?.district ?? "");
  const path = `/api/v1/units/${unit}/corrections`;
  const fix = { kind: "transcription-fix", reason: "Two digits were turned" };
  expect(await answered(supervisor.send("post", path, fix))).toMatchObject({ code: "not-filed" });
  await fileProtocol(open, unit);
  const [first, second] = ["fix-a", "fix-b"].map((id) =>
    typist(open.person(id, "territorial-clerk", place?.district ?? ""), unit),
  );
  expect((await first?.open())?.body).toMatchObject({ code: "filed-already" });
  expect((await supervisor.send("post", path, { ...fix, orderedBy: "me" })).status).toBe(400);
  expect(await answered(supervisor.send("post", path, fix))).toMatchObject({ round: 2 });
  expect(await answered(supervisor.send("post", path, fix))).toMatchObject({ code: "round-open" });
  const { registered = 0 } = paper.fields as Record<string, number>;
  const fixed: Protocol = mistyped(paper, { registered: registered + 9 });
  await first?.type(fixed);
  const shown = await second?.show();
  expect(JSON.stringify(shown)).not.toContain(String(registered));
  expect(await second?.type(mistyped(paper, { registered: registered + 8 }))).toEqual({ state: "differences" });
  const { settle } = (await answered(supervisor.get(`/api/v1/units/${unit}/differences`))) as {
    settle: { revision: number; former: Protocol };
  };
  expect(settle.former.fields.registered).toBe(registered);
  const decisions = [{ place: "fields/registered", keep: "first" }];
  const body = { revision: settle.revision, decisions };
  expect(await answered(supervisor.send("post", `/api/v1/units/${unit}/differences`, body))).toEqual({
    state: "agreed",
  });
  const [agreed] = await agreedPapers(open.office.tables, { unit });
  expect(agreed).toMatchObject({
    round: 2,
    correction: { kind: "transcription-fix", reason: "Two digits were turned" },
  });
});

test("a territorial protocol is compared with the sums below as soon as all of them are in the record", async () => {
  const district =
    open.stations.find(({ district: own }) => own !== one?.district && own !== two?.district)?.district ?? "";
  const below = open.stations.filter((place) => place.district === district).map(({ station }) => station);
  const paper = open.paperOf(district);
  const [first, second] = ["sum-a", "sum-b"].map((id) =>
    typist(open.person(id, "territorial-clerk", district), district, "territorial-entry"),
  );
  for (const station of below) if (station !== open.stations.at(-1)?.station) await fileProtocol(open, station);
  const { invalid = 0, registered = 0 } = paper.fields as Record<string, number>;
  await first?.open();
  await first?.save(mistyped(paper, { registered: registered + 3 }));
  const refused = await first?.finish();
  expect(refused).toMatchObject({
    code: "findings",
    details: { levels: [{ about: "fields/registered", own: registered + 3, sum: registered, difference: 3 }] },
  });
  await first?.save(paper);
  expect(await first?.finish()).toEqual({ state: "first-done" });
  const other = mistyped(paper, { registered: registered + 3, invalid });
  await second?.type(other);
  const supervisor = open.person("sum-s", "supervisor", district);
  const { settle } = (await answered(supervisor.get(`/api/v1/units/${district}/differences`))) as {
    settle: { revision: number };
  };
  const body = { revision: settle.revision, decisions: [{ place: "fields/registered", keep: "second" }] };
  expect(await answered(supervisor.send("post", `/api/v1/units/${district}/differences`, body))).toEqual({
    state: "agreed",
  });
  const [agreed] = await agreedPapers(open.office.tables, { unit: district });
  // The office knows why; the record has its own words for levels, and no place for this reason among the form's warnings.
  expect(agreed?.accepted).toEqual([]);
});
