import { filedBodyOf } from "@dauys/core/election";
import { afterAll, expect, test } from "vitest";
import { propose } from "../signing/index.ts";
import { signAs } from "../signing/testing/sign-as.ts";
import { testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const { office, root, stations } = open;
const FOUR = [1, 2, 3, 4];
const chair = open.person("chair", "chair", root, { seat: 1 });
const unit = stations[0]?.station ?? "";

/** Files a station's paper on which the votes are such that one list alone passes, and two are equal behind it. */
async function fileTie(): Promise<void> {
  const { form, lists } = await office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (form === undefined) throw new Error("no form");
  const paper = open.paperOf(unit);
  const stated = paper.votes[0]?.lists ?? [];
  const all = stated.reduce((sum, { votes }) => sum + Number(votes), 0);
  const few = Math.floor(all / 25);
  const given = [all - 2 * few, few, few, 0, 0];
  const votes = [{ series: "votes", lists: stated.map((each, i) => ({ ...each, votes: given[i] ?? 0 })) }];
  const body = filedBodyOf(form, lists, { ...paper, votes }) as never;
  const made = await propose(office, {
    unit: root,
    kind: "filing",
    entries: [{ type: "protocol-filed", body }],
    by: "s",
  });
  if (!made.ok) throw new Error(made.refusal.message.en);
  expect((await signAs(open, root, made.id, FOUR)).refusal).toBeNull();
}

test("what the law leaves open takes a decision that fits the question, and then seats follow", async () => {
  const lot = (body: object): Promise<Response> => chair.send("post", `/api/v1/units/${root}/proposals/lot`, body);
  const none = await lot({ winners: ["maple"], by: "lot", source: "An urn, in public." });
  expect((await none.json()).code).toBe("no-question");
  await fileTie();
  const standing = await (await chair.get(`/api/v1/units/${root}/standing`)).json();
  expect(standing.seats).toBeNull();
  const { among, seats, kind } = standing.question;
  expect([kind, among.length, seats]).toEqual(["silent", 2, 1]);
  const source = "Decision of the commission No. 12, in open session.";
  const refused = await lot({ winners: [among[0]], by: "lot", source });
  expect([refused.status, (await refused.json()).code]).toEqual([422, "wrong-answer"]);
  expect((await (await lot({ winners: among, by: "decision", source })).json()).code).toBe("wrong-answer");
  const proposed = await lot({ winners: [among[1]], by: "decision", source, witnesses: ["Observer of the coalition"] });
  const { id } = (await proposed.json()) as { readonly id: string };
  expect((await signAs(open, root, id, FOUR)).state).toBe("recorded");
  const after = await (await chair.get(`/api/v1/units/${root}/standing`)).json();
  expect(after.question).toBeNull();
  expect(after.seats[among[1]]).toBeGreaterThan(0);
  expect(after.seats[among[0]]).toBe(0);
});
