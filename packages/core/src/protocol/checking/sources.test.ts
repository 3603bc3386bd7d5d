import { expect, test } from "vitest";
import { checkProtocol } from "../check-protocol.ts";
import { checkBatch } from "../columns/check-batch.ts";
import { figureColumn } from "../columns/figures.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { Check } from "../form/check.ts";
import { batchOf } from "../testing/batch.ts";
import { houseForm, soundProtocol } from "../testing/kazakhstan.ts";
import { compileForm, UNKNOWN } from "./compile.ts";

const kazakhstan = houseForm("kz-2021");
const HASH = "0".repeat(64);

/** Whether `left == right` finds nothing, one protocol at a time and in a batch, which have to agree. */
function holds(left: readonly string[], right: readonly string[], protocol: Protocol): boolean {
  const [template] = kazakhstan.checks;
  const text = { kk: "x", ru: "x", en: "x" };
  const form = { ...kazakhstan, checks: [{ ...(template as Check), left, compare: "==" as const, right, text }] };
  const alone = !checkProtocol(form, protocol).some((finding) => finding.code === "check");
  let together = true;
  checkBatch(compileForm(form), batchOf(form, [soundProtocol(), protocol]), ({ row }) => {
    if (row === 1) together = false;
  });
  expect(together).toBe(alone);
  return alone;
}

const PAPERS = soundProtocol({
  signatures: [
    { role: "chair", state: "signed" },
    { role: "member", state: "signed" },
    { role: "member", state: "signed" },
    { role: "member", state: "refused" },
  ],
  attachments: [
    { kind: "scan", sha256: HASH },
    { kind: "observers-act", sha256: HASH },
    { kind: "observers-act", sha256: HASH },
  ],
});

test.each([
  ["count:mobile-boxes", "2", "3"],
  ["count:members", "2", "1"],
  ["signed:member", "2", "3"],
  ["signed:chair", "1", "0"],
  ["signed:secretary", "0", "1"],
  ["attached:observers-act", "2", "1"],
  ["attached:dissenting-opinion", "0", "1"],
  ["stated:votes", "2", "1"],
  ["votes:votes", "290", "289"],
  ["total:members.issued", "300", "299"],
  ["total:mobile-boxes.applications", "30", "31"],
] as const)("%s is %s", (source, right, wrong) => {
  expect(holds([source], [right], PAPERS)).toBe(true);
  expect(holds([source], [wrong], PAPERS)).toBe(false);
});

test("fractions on both sides are exact", () => {
  expect(holds(["101/100 * received"], ["303"], PAPERS)).toBe(true);
  expect(holds(["1/3 * received"], ["1/4 * registered"], PAPERS)).toBe(true);
  expect(holds(["1/3 * received", "1/7 * invalid"], ["1/4 * registered", "10/7 * 1"], PAPERS)).toBe(true);
  expect(holds(["1/3 * invalid"], ["3"], PAPERS)).toBe(false);
  expect(holds(["1/3 * invalid", "-1/3 * 1"], ["3"], PAPERS)).toBe(true);
});

test("what is not published, or has an item without its number, is not known and finds nothing", () => {
  expect(holds(["signed:member"], ["7"], soundProtocol())).toBe(true);
  expect(holds(["attached:scan"], ["7"], soundProtocol())).toBe(true);
  const collections = { members: [{ id: "1", fields: {} }], "mobile-boxes": [] };
  expect(holds(["total:members.issued"], ["7"], soundProtocol({ collections }))).toBe(true);
  expect(holds(["total:mobile-boxes.ballots"], ["7"], soundProtocol({ collections }))).toBe(false);
});

test("sums at the limit are known, above it they are not", () => {
  const lists = (...votes: readonly number[]) => votes.map((count, i) => ({ list: String(i), votes: count }));
  const most = (...votes: readonly number[]) => soundProtocol({ votes: [{ series: "votes", lists: lists(...votes) }] });
  expect(holds(["votes:votes"], ["7"], most(2_147_483_646, 1))).toBe(false);
  expect(holds(["votes:votes"], ["7"], most(2_147_483_646, 2))).toBe(true);
  const fields = { ...soundProtocol().fields, invalid: 2_147_483_647 };
  const column = figureColumn(compileForm(kazakhstan), batchOf(kazakhstan, [soundProtocol({ fields })]), "inBoxes");
  expect(column).toEqual(Int32Array.of(UNKNOWN));
});
