import { checkBatch, compileForm, readForm } from "@dauys/core/protocol";
import { importProtocols, readProfile } from "@dauys/exchange/import";
import { expect, test } from "vitest";
import type { Rehearsal } from "./plan.ts";
import { type RowsOf, stationRows } from "./station-rows.ts";
import { folded, houseJson, smallRehearsal } from "./testing/small.ts";

const read = readForm(JSON.stringify(houseJson("forms/kz-2021.json")));
if (!read.ok) throw new Error("the form is not read");
const { form } = read.read;
const profileRead = readProfile(JSON.stringify(houseJson("profiles/kz-2021.json")), form);
if (!profileRead.ok) throw new Error("the profile is not read");
const { profile } = profileRead;
const compiled = compileForm(form);

/** The rows read as `dauys check` reads them: what the checks of the form find, and the votes by list. */
async function imported(rehearsal: Rehearsal, which?: RowsOf) {
  const bytes = new TextEncoder().encode([...stationRows(rehearsal, which)].join(""));
  const chunks = (async function* () {
    yield bytes;
  })();
  const { batches, summary } = importProtocols(chunks, { file: "rows.csv", form, profile });
  const hits: number[] = [];
  const votes = [0, 0, 0, 0, 0];
  for await (const batch of batches) {
    checkBatch(compiled, batch, ({ check }) => hits.push(compiled.checks[check]?.check.number ?? 0));
    for (const [list, column] of (batch.votes[0] ?? []).entries()) {
      for (const each of column ?? []) votes[list]! += each;
    }
  }
  return { hits, votes, ...summary() };
}

test("without slips every row is read and every check of the form holds", async () => {
  const { rows, faultCount, hits } = await imported(smallRehearsal({ slips: 0 }));
  expect({ rows, faultCount, hits }).toEqual({ rows: 68, faultCount: 0, hits: [] });
});

test("the last rows add up to the final result, list by list; only accepted warnings are left in them", async () => {
  const rehearsal = smallRehearsal();
  const { fold } = folded(rehearsal, () => true);
  const { votes, hits } = await imported(rehearsal);
  expect(votes).toEqual(fold.final?.body.votes);
  expect(hits.toSorted((a, b) => a - b)).toEqual([4, 8, 10]);
});

test("the first rows hold the slips as they were typed", async () => {
  const { hits } = await imported(smallRehearsal(), "first");
  expect(hits.filter((check) => check === 5)).toHaveLength(2);
});
