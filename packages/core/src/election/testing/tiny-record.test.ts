import { expect, test } from "vitest";
import { readForm } from "../../protocol/index.ts";
import { decodeEntry } from "../../record/index.ts";
import { good } from "../../record/testing/results.ts";
import { namesOf } from "./tiny/act.ts";
import { tinyForm } from "./tiny/law.ts";
import { tinyActs, tinyEntries, tinyFiles } from "./tiny-record.ts";

test("the tiny record is the same in every run, and small", () => {
  const [entries, again] = [tinyEntries(), tinyEntries()];
  expect(entries).toEqual(again);
  expect(namesOf(tinyActs())).toHaveLength(entries.length);
  const bytes = [...tinyFiles(entries).values()].reduce((sum, { length }) => sum + length, 0);
  expect([entries.length, bytes < 60_000]).toEqual([66, true]);
});

test("each entry is what its act says, and time never goes back", () => {
  const received = tinyEntries().map((bytes) => good(decodeEntry(bytes)).entry.sigs.received ?? "");
  expect(received).toEqual(received.toSorted());
  expect(received[0]).toBe("2030-01-12T06:01:00Z");
});

test("the form of the tiny record is one", () => {
  expect(readForm(JSON.stringify(tinyForm))).toMatchObject({ ok: true });
});
