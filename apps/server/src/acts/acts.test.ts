import { join } from "node:path";
import { filedBodyOf, verifyRecord } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import { folderFiles } from "@dauys/exchange/record";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { afterAll, expect, test } from "vitest";
import { agreedPapers, paperStates } from "../entry/index.ts";
import { typist } from "../entry/testing/typist.ts";
import { openPublishing } from "../publishing/index.ts";
import { propose } from "../signing/index.ts";
import { signAs } from "../signing/testing/sign-as.ts";
import { testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const { office, root, stations } = open;
const [first] = stations;
const district = first?.district ?? "";
const region = first?.region ?? "";
const inDistrict = stations.filter((one) => one.district === district).map(({ station }) => station);
const [one = "", two = ""] = inDistrict;

const FOUR = [1, 2, 3, 4];
const supervisor = (unit: string) => open.person(`supervisor-${unit}`, "supervisor", unit);
const chair = open.person("chair", "chair", root, { seat: 1 });

/** Two people type a paper alike, and it is agreed. */
async function agree(unit: string, paper: Protocol): Promise<void> {
  const territorial = paper.kind === "territorial";
  const path = territorial ? "territorial-entry" : "entry";
  for (const [id, finished] of [
    ["clerk-a", "first-done"],
    ["clerk-b", "agreed"],
  ] as const) {
    const clerk = typist(open.person(`${id}-${unit}`, "territorial-clerk", territorial ? unit : district), unit, path);
    await clerk.open();
    await clerk.save(paper);
    expect(await clerk.finish()).toMatchObject({ state: finished });
  }
}

/** The same paper with some votes of the second list on the first: every check still holds. */
function moved(paper: Protocol, by: number): Protocol {
  const shift = [by, -by];
  const votes = paper.votes.map(({ series, lists }) => ({
    series,
    lists: lists.map((each, i) => ({ ...each, votes: Number(each.votes) + (shift[i] ?? 0) })),
  }));
  return { ...paper, votes };
}

interface Answer {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly leftOut: readonly unknown[];
}

async function act(person: ReturnType<typeof supervisor>, unit: string, what: string, body: unknown): Promise<Answer> {
  // The record takes the same words twice only if they were said at another second.
  open.pass(1000);
  const response = await person.send("post", `/api/v1/units/${unit}/proposals/${what}`, body);
  return (await response.json()) as Answer;
}

/** Puts papers straight before a commission, as many as a test needs. */
async function file(by: string, papers: readonly Protocol[]): Promise<string> {
  const { form, lists } = await office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (form === undefined) throw new Error("no form");
  const entries = papers.map((paper) => ({ type: "protocol-filed", body: filedBodyOf(form, lists, paper) as never }));
  const made = await propose(office, { unit: by, kind: "filing", entries, by: "s" });
  if (!made.ok) throw new Error(made.refusal.message.en);
  return made.id;
}

const unitNow = (unit: string) =>
  office.record.read((fold) => {
    const state = fold.units.get(unit);
    return {
      entry: state?.filing?.entry ?? null,
      held: state?.disputed?.reason ?? null,
      void: state?.invalidated ?? null,
    };
  });

test("a district's papers go to the record as one batch that its commission signed for, and each knows its entry", async () => {
  for (const unit of inDistrict) await agree(unit, open.paperOf(unit));
  const answer = await act(supervisor(district), district, "filing", {});
  expect(answer.leftOut).toEqual([]);
  expect((await paperStates(office.tables)).map(({ state }) => state)).toEqual(inDistrict.map(() => "proposed"));
  const size = await office.record.store.size();
  const done = await signAs(open, district, answer.id, FOUR);
  expect(done).toMatchObject({ state: "recorded", first: size });
  expect(await office.record.store.size()).toBe(size + 1 + inDistrict.length);
  expect(await agreedPapers(office.tables)).toEqual([]);
  expect(await paperStates(office.tables)).toEqual([]);
  for (const [i, unit] of inDistrict.entries()) expect((await unitNow(unit)).entry).toBe(size + 1 + i);
  expect((await act(supervisor(district), district, "filing", {})).code).toBe("no-papers");
});

test("a slip of typing is mended by a successor that two people typed, with its reason", async () => {
  const before = (await unitNow(one)).entry;
  const reason = "The figure was typed into the row above.";
  const opened = await supervisor(district).send("post", `/api/v1/units/${one}/corrections`, {
    kind: "transcription-fix",
    reason,
  });
  expect(opened.status).toBe(201);
  await agree(one, moved(open.paperOf(one), 1));
  const { id } = await act(supervisor(district), district, "filing", { units: [one] });
  const shown = await (await supervisor(district).get(`/api/v1/proposals/${id}`)).json();
  expect(shown.entries[0]).toMatchObject({
    type: "protocol-corrected",
    body: { replaces: before, correction: { reason } },
  });
  const [votes] = open.paperOf(one).votes;
  expect(shown.context.before["0"].votes[0][0]).toBe(votes?.lists[0]?.votes);
  expect((await signAs(open, district, id, FOUR)).state).toBe("recorded");
  expect((await unitNow(one)).entry).toBe((await office.record.store.size()) - 1);
});

test("what the record refuses at the last moment goes back to a supervisor, and the rest of the batch waits again", async () => {
  for (const unit of [one, two]) {
    const body = { kind: "recount", reason: "The sum did not fit.", ground: "Art. 43(9)", orderedBy: district };
    expect((await supervisor(district).send("post", `/api/v1/units/${unit}/corrections`, body)).status).toBe(201);
    await agree(unit, moved(open.paperOf(unit), 2));
  }
  const { id } = await act(supervisor(district), district, "filing", { units: [one, two] });
  // In between, the commission mends the first of them on another way, so that the paper follows what is no more.
  const now = await office.record.read((fold) => fold.units.get(one)?.filing);
  const correction = { kind: "transcription-fix", reason: "Mended first." };
  const body = { ...now?.body, correction, replaces: now?.entry, stages: [] } as never;
  const other = await propose(office, {
    unit: district,
    kind: "filing",
    entries: [{ type: "protocol-corrected", body }],
    by: "s",
  });
  expect(other.ok && (await signAs(open, district, other.id, FOUR)).state).toBe("recorded");
  const done = await signAs(open, district, id, FOUR);
  expect(done).toMatchObject({ state: "refused", refusal: { reason: "replaces", place: 0 } });
  const states = (await paperStates(office.tables)).map(({ unit, state }) => [unit, state]);
  expect(states).toEqual([
    [one, "differences"],
    [two, "agreed"],
  ]);
  const again = await act(supervisor(district), district, "filing", { units: [two] });
  expect((await signAs(open, district, again.id, FOUR)).state).toBe("recorded");
});

test("a protocol is held back from above with a reason, and released; not by the station itself", async () => {
  const reason = "The act of an observer is being looked at.";
  const own = await act(supervisor(one), one, "standing", { act: "hold", station: one, reason });
  expect(own.code).toBe("not-above");
  const { id } = await act(supervisor(region), region, "standing", { act: "hold", station: one, reason });
  await signAs(open, region, id, FOUR);
  expect((await unitNow(one)).held).toBe(reason);
  const twice = await act(supervisor(region), region, "standing", { act: "hold", station: one, reason });
  expect(twice.code).toBe("held-already");
  const released = await act(supervisor(region), region, "standing", {
    act: "release",
    station: one,
    reason: "It fits.",
  });
  await signAs(open, region, released.id, FOUR);
  expect((await unitNow(one)).held).toBeNull();
});

test("a result is refused before anybody signs it while stations are out, and a preliminary one is not", async () => {
  const final = await act(chair, root, "result", { series: "final", present: 5 });
  expect(final).toMatchObject({ code: "open-stations" });
  const standing = await (await chair.get(`/api/v1/units/${root}/standing`)).json();
  expect(standing.open.length).toBe(stations.length - inDistrict.length);
  expect(standing.verdicts[0]).toMatchObject({ verdict: "open" });
  expect((await act(chair, root, "result", { series: "preliminary" })).code).toBe("no-session");
  expect((await act(chair, root, "result", { series: "preliminary", present: 4 })).code).toBe("session");
  const { id } = await act(chair, root, "result", { series: "preliminary", present: 5 });
  expect((await signAs(open, root, id, FOUR)).state).toBe("recorded");
});

test("numbers that were right when they were proposed are refused once the record has moved on", async () => {
  const { id } = await act(chair, root, "result", { series: "preliminary", present: 6 });
  const [next] = stations.filter((each) => each.district !== district);
  const filing = await file(next?.district ?? "", [open.paperOf(next?.station ?? "")]);
  await signAs(open, next?.district ?? "", filing, FOUR);
  expect(await signAs(open, root, id, FOUR)).toMatchObject({
    state: "refused",
    refusal: { reason: "stations-differ" },
  });
});

test("only the chair at the top proposes its decisions, and only for the top", async () => {
  const answer = await act(supervisor(root), root, "result", { series: "preliminary", present: 5 });
  expect(answer.code).toBe("not-allowed");
  const below = open.person("chair-of-region", "chair", region, { seat: 1 });
  expect((await act(below, root, "result", { series: "preliminary", present: 5 })).code).toBe("not-allowed");
  expect(
    (await act(below, region, "invalidation", { target: one, ground: "A ground.", present: 5, act: "invalidate" }))
      .code,
  ).toBe("not-top");
});

const ground = "The seals of the boxes were broken.";
const invalidate = { target: district, ground, present: 7, act: "invalidate" };

test("a result that is void counts nowhere; voting is repeated there, or the decision is set aside", async () => {
  const { id } = await act(chair, root, "invalidation", invalidate);
  await signAs(open, root, id, FOUR);
  for (const unit of [one, two]) expect((await unitNow(unit)).void).toMatchObject({ ground });
  expect((await act(chair, root, "invalidation", { ...invalidate, target: "nowhere" })).code).toBe("unknown-unit");
  const page = await (await chair.get(`/en/acts/${root}`)).text();
  expect(page).toContain("on the same lists, at the same stations, by the same lists of voters");
  const back = await act(chair, root, "invalidation", {
    ...invalidate,
    act: "withdraw",
    ground: "The court's decision.",
  });
  await signAs(open, root, back.id, FOUR);
  for (const unit of [one, two]) expect((await unitNow(unit)).void).toBeNull();
  const again = await act(chair, root, "invalidation", { ...invalidate, ground: "Decided anew." });
  await signAs(open, root, again.id, FOUR);
  const repeat = await act(chair, root, "repeat-voting", { target: district, ground, date: "2031-01-26", present: 7 });
  await signAs(open, root, repeat.id, FOUR);
  for (const unit of [one, two]) expect(await unitNow(unit)).toEqual({ entry: null, held: null, void: null });
});

test("keys: a commission above introduces and revokes, and only the replaced key signs its own replacement", async () => {
  const commission = `xr/${district}`;
  const person = open.person("chair-of-region", "chair", region, { seat: 1 });
  const revoked = await act(person, region, "key-revoked", { commission, seat: 7, reason: "Left the commission." });
  expect((await signAs(open, region, revoked.id, FOUR)).state).toBe("recorded");
  const member = open.person(`${district}/2`, "member", district, { seat: 2 });
  const key = (await office.record.read((fold) => fold.opened?.log)) ?? "";
  const rotated = await act(member, district, "key-rotated", { seat: 2, key, reason: "A new stick." });
  const third = signAs(open, district, rotated.id, [3]);
  await expect(third).rejects.toThrow("one-key-only");
  expect((await signAs(open, district, rotated.id, [2])).state).toBe("recorded");
});

test("the final result names what is still out, follows from the record, and the whole record verifies", async () => {
  const missing = await office.record.read((fold) =>
    fold.stationUnits.filter(({ filing }) => filing === null).map(({ name }) => name),
  );
  const rest = missing.filter((name) => name !== two);
  const filing = await file(root, rest.map(open.paperOf));
  expect((await signAs(open, root, filing, FOUR)).state).toBe("recorded");
  const without = [{ unit: two, reason: "Voting is repeated there on another day." }];
  const wrong = await act(chair, root, "result", {
    series: "final",
    present: 7,
    without: [...without, { unit: one, reason: "None." }],
  });
  expect(wrong.code).toBe("not-held");
  const { id } = await act(chair, root, "result", { series: "final", present: 7, without });
  expect((await signAs(open, root, id, [2, 3, 5, 6])).state).toBe("recorded");
  const message = await (await chair.get(`/api/v1/units/${root}/message`)).json();
  expect(message).toMatchObject({ level: "nation", declared: { series: "final" }, invalid: null });
  const seats = message.lists.map((list: { readonly seats: number }) => list.seats);
  expect(seats.reduce((sum: number, each: number) => sum + each, 0)).toBe(98);
  const byRegion = message.units.map((unit: { readonly votes: readonly number[] }) => unit.votes[0]);
  expect(byRegion.reduce((sum: number, each: number) => sum + each, 0)).toBe(message.lists[0].votes);
  const own = await (await chair.get(`/api/v1/units/${district}/message`)).json();
  expect(own.invalid.map((each: { readonly station: string }) => each.station)).toEqual(inDistrict);
  expect(own.invalid.find((each: { readonly station: string }) => each.station === two)?.invalid).toBeNull();

  const folder = join(office.folder, "published");
  const publishing = await openPublishing({
    store: office.record.store,
    signer: open.rehearsal.rehearsal.log,
    recordFolder: folder,
    remembered: null,
    site: null,
    log: { info: () => {}, error: () => {} },
  });
  expect((await publishing.published()).failures).toBe(0);
  await publishing.close();
  const trust = { key: open.rehearsal.rehearsal.log.key, policy: null, since: null, quick: false };
  const found = await verifyRecord(folderFiles(folder), trust, { sha256, verify: verifyEd25519 });
  expect([found.ok, found.checkpoint?.size]).toEqual([true, BigInt(await office.record.store.size())]);
});
