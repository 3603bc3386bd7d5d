import { filedBodyOf } from "@dauys/core/election";
import { signEntry, type UnsignedEntry } from "@dauys/core/record";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { finishProposal } from "./finish.ts";
import { openProposals, propose, resumeProposals } from "./index.ts";
import type { ProposalJson } from "./proposal-json.ts";

const open = await testOffice();
afterAll(open.close);

const { office } = open;
const [first, second, third] = open.stations;
const member = (unit: string, seat: number) => open.person(`${unit}-${seat}`, "member", unit, { seat });

/** Puts a station's paper before its own commission. */
async function proposed(unit: string): Promise<string> {
  const { form, lists } = await office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (form === undefined) throw new Error("no form");
  const body = filedBodyOf(form, lists, open.paperOf(unit)) as never;
  const made = await propose(office, { unit, kind: "filing", entries: [{ type: "protocol-filed", body }], by: "s" });
  if (!made.ok) throw new Error(made.refusal.message.en);
  return made.id;
}

async function shown(id: string, unit: string): Promise<ProposalJson> {
  return (await (await member(unit, 1).get(`/api/v1/proposals/${id}`)).json()) as ProposalJson;
}

async function sign(id: string, unit: string, seat: number, entry?: UnsignedEntry): Promise<Response> {
  const signature = signEntry(entry ?? (await shown(id, unit)).signing, open.signerOf(unit, seat));
  return member(unit, seat).send("post", `/api/v1/proposals/${id}/signatures`, signature);
}

test("once as many members signed as a decision needs, the entry stands in the record, and not before", async () => {
  const unit = first?.station ?? "";
  const id = await proposed(unit);
  const size = await office.record.store.size();
  expect(await (await sign(id, unit, 2)).json()).toMatchObject({ state: "open", have: 1, needed: 3 });
  expect(await (await sign(id, unit, 2)).json()).toMatchObject({ state: "open", have: 1 });
  expect(await (await sign(id, unit, 4)).json()).toMatchObject({ state: "open", have: 2 });
  expect(await office.record.store.size()).toBe(size);
  expect((await openProposals(office.tables)).map((one) => [one.id, one.signatures])).toEqual([[id, 2]]);
  expect(await (await sign(id, unit, 5)).json()).toMatchObject({ state: "recorded", first: size });
  expect(await office.record.read((fold) => fold.units.get(unit)?.filing?.entry)).toBe(size);
  // The last answer got lost on the way, and the member sends the same again.
  expect(await (await sign(id, unit, 5)).json()).toMatchObject({ state: "recorded", first: size });
  expect((await sign(id, unit, 1)).status).toBe(409);
  expect(await office.record.store.size()).toBe(size + 1);
});

test("nobody signs for another seat, for another commission, or anything but these bytes", async () => {
  const [unit, other] = [second?.station ?? "", third?.station ?? ""];
  const [id, elsewhere] = [await proposed(unit), await proposed(other)];
  const { signing } = await shown(id, unit);
  const send = (person: ReturnType<typeof member>, seat: number, entry = signing, on = unit): Promise<Response> =>
    person.send("post", `/api/v1/proposals/${id}/signatures`, signEntry(entry, open.signerOf(on, seat)));
  const code = async (response: Promise<Response>): Promise<unknown> => {
    const { status } = await response;
    return [status, ((await (await response).json()) as { code?: string }).code];
  };
  expect(await code(send(member(unit, 1), 2))).toEqual([403, "not-your-seat"]);
  expect(await code(send(member(other, 1), 1))).toEqual([403, "not-allowed"]);
  expect(await code(send(member(unit, 1), 1, signing, other))).toEqual([403, "not-your-seat"]);
  expect(await code(send(member(unit, 1), 1, (await shown(elsewhere, other)).signing))).toEqual([422, "bad-signature"]);
  const changed = { ...signing, at: "2031-01-12T16:00:00Z" };
  expect(await code(send(member(unit, 1), 1, changed))).toEqual([422, "bad-signature"]);
  const person = open.person("supervisor", "supervisor", unit);
  expect(await code(send(person, 1))).toEqual([403, "not-allowed"]);
  // A seat of the commission in the grant of another unit is no seat here.
  const both = open.person("both", "member", unit, { seat: 3 });
  open.person("both", "member", other, { seat: 1 });
  expect(await code(send(both, 1))).toEqual([403, "not-your-seat"]);
  expect(await code(member(unit, 1).send("post", `/api/v1/proposals/${id}/signatures`, { key: "k", sig: "" }))).toEqual(
    [403, "not-your-seat"],
  );
  const key = signEntry(signing, open.signerOf(unit, 1)).key;
  const empty = member(unit, 1).send("post", `/api/v1/proposals/${id}/signatures`, { key, sig: "AAAA" });
  expect(await code(empty)).toEqual([422, "bad-signature"]);
  expect((await shown(id, unit)).signed).toEqual([]);
  expect((await member(unit, 1).get(`/api/v1/proposals/${elsewhere}`)).status).toBe(403);
  expect((await member(unit, 1).get("/api/v1/proposals/none")).status).toBe(404);
});

test("a proposal that was taken back is not signed any more; only its author and the chair take it back", async () => {
  const unit = third?.station ?? "";
  const id = await proposed(unit);
  const other = open.person("other", "supervisor", unit);
  expect((await other.send("delete", `/api/v1/proposals/${id}`)).status).toBe(403);
  expect((await member(unit, 1).send("delete", `/api/v1/proposals/${id}`)).status).toBe(403);
  const chair = open.person("chair", "chair", unit, { seat: 1 });
  expect((await chair.send("delete", `/api/v1/proposals/${id}`)).status).toBe(200);
  expect((await chair.send("delete", `/api/v1/proposals/${id}`)).status).toBe(409);
  const refused = await sign(id, unit, 2);
  expect([refused.status, (await refused.json()).code]).toEqual([409, "ended"]);
});

test("what the record refuses is kept with the reason, and signed no further", async () => {
  const unit = first?.station ?? "";
  const id = await proposed(unit);
  await sign(id, unit, 1);
  await sign(id, unit, 2);
  const last = (await (await sign(id, unit, 3)).json()) as ProposalJson;
  expect(last).toMatchObject({ state: "refused", refusal: { reason: "filed-already", place: 0 } });
  expect(Object.keys(last.refusal?.message ?? {})).toEqual(["kk", "ru", "en"]);
  expect((await shown(id, unit)).refusal?.reason).toBe("filed-already");
});

test("a crash between the record and the note of it: the next start gets the first answer, and one entry stands", async () => {
  const unit = second?.station ?? "";
  const id = await proposed(unit);
  const { append } = office.record;
  const broken = {
    ...office,
    record: {
      ...office.record,
      append: async (...given: Parameters<typeof append>) => {
        await append(...given);
        throw new Error("the node died");
      },
    },
  };
  for (const seat of [1, 2]) await sign(id, unit, seat);
  // Signed by the third in the tables, as the node would have done before it died.
  const { key, sig } = signEntry((await shown(id, unit)).signing, open.signerOf(unit, 3));
  await office.tables.change(
    "INSERT INTO proposal_signatures (proposal, seat, key, sig, person, signed_at) VALUES ($1, 3, $2, $3, 'p', 0)",
    [id, key, sig],
  );
  await office.tables.change("UPDATE proposals SET state = 'signed' WHERE id = $1", [id]);
  await expect(finishProposal(broken, id)).rejects.toThrow("the node died");
  expect((await shown(id, unit)).state).toBe("signed");
  const size = await office.record.store.size();
  expect(await resumeProposals(office)).toBe(1);
  expect(await shown(id, unit)).toMatchObject({ state: "recorded", first: size - 1 });
  expect(await office.record.store.size()).toBe(size);
  expect(await resumeProposals(office)).toBe(0);
});

test("what has all signatures and did not reach the record is brought there when a member opens the page", async () => {
  const unit = third?.station ?? "";
  const id = await proposed(unit);
  for (const seat of [1, 2]) await sign(id, unit, seat);
  const { key, sig } = signEntry((await shown(id, unit)).signing, open.signerOf(unit, 3));
  await office.tables.change(
    "INSERT INTO proposal_signatures (proposal, seat, key, sig, person, signed_at) VALUES ($1, 3, $2, $3, 'p', 0)",
    [id, key, sig],
  );
  await office.tables.change("UPDATE proposals SET state = 'signed' WHERE id = $1", [id]);
  const page = await (await member(unit, 1).get("/en/sign")).text();
  expect(page).toContain("in the record, entry");
  expect((await shown(id, unit)).state).toBe("recorded");
});

test("a key that was replaced after its member signed counts no more, and the seat signs anew", async () => {
  const unit = open.stations[4]?.station ?? "";
  const id = await proposed(unit);
  for (const seat of [1, 2]) await sign(id, unit, seat);
  await office.tables.change("UPDATE proposal_signatures SET key = $2 WHERE proposal = $1 AND seat = 2", [
    id,
    "old+00000000",
  ]);
  expect(await (await sign(id, unit, 3)).json()).toMatchObject({ state: "open", have: 2 });
  expect(await (await sign(id, unit, 2)).json()).toMatchObject({ state: "recorded" });
});
