import { filedBodyOf } from "@dauys/core/election";
import { signEntry } from "@dauys/core/record";
import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, describe, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { propose, resumeProposals } from "./index.ts";
import type { ProposalJson } from "./proposal-json.ts";

const kind = await postgresTablesKind();
const missing = "missing" in kind ? kind.missing : null;

describe.skipIf(missing !== null)(`on PostgreSQL${missing === null ? "" : `: ${missing}`}`, async () => {
  if ("missing" in kind || kind.url === null) return;
  const open = await testOffice({ postgres: kind.url });
  afterAll(async () => {
    await open.close();
    await kind.stop();
  });
  const { office } = open;

  test("all seats sign at the same moment: one entry stands in the record, by as many signatures as it needs", async () => {
    const unit = open.stations[0]?.station ?? "";
    const { form, lists } = await office.record.read((fold) => ({
      form: fold.form?.form.form,
      lists: fold.lists.map(({ list }) => list),
    }));
    if (form === undefined) throw new Error("no form");
    const body = filedBodyOf(form, lists, open.paperOf(unit)) as never;
    const made = await propose(office, { unit, kind: "filing", entries: [{ type: "protocol-filed", body }], by: "s" });
    if (!made.ok) throw new Error(made.refusal.message.en);
    const path = `/api/v1/proposals/${made.id}`;
    const member = (seat: number) => open.person(`m-${seat}`, "member", unit, { seat });
    const { signing } = (await (await member(1).get(path)).json()) as ProposalJson;
    const size = await office.record.store.size();
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((seat) =>
        member(seat).send("post", `${path}/signatures`, signEntry(signing, open.signerOf(unit, seat))),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, 200, 200, 409, 409]);
    expect(await resumeProposals(office)).toBe(0);
    expect(await office.record.store.size()).toBe(size + 1);
    const after = (await (await member(1).get(path)).json()) as ProposalJson;
    expect([after.state, after.signed.length, after.first]).toEqual(["recorded", 3, size]);
  });
});
