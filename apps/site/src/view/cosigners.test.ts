import { expect, test } from "vitest";
import { cosigned } from "../testing/cosigned.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { cosignersOf } from "./cosigners.ts";

const { checkpoint } = smallRehearsal();

test("a checkpoint that only the record's own key signed has no witness", () => {
  expect(checkpoint.note).toMatch(/\n\n— /);
  expect(cosignersOf(checkpoint)).toEqual([]);
});

test("witnesses stand in the order of the note, each with its time; the same key twice counts once", () => {
  const both = cosigned(checkpoint, "press.example/w1", "party.example/w2");
  expect(cosignersOf(both)).toEqual([
    { name: "press.example/w1", id: expect.stringMatching(/^[0-9a-f]{8}$/), at: "2031-01-01T02:13:20Z" },
    { name: "party.example/w2", id: expect.stringMatching(/^[0-9a-f]{8}$/), at: "2031-01-01T02:13:21Z" },
  ]);
  const [last = ""] = both.note.trimEnd().split("\n").slice(-1);
  expect(cosignersOf({ note: `${both.note}${last}\n` })).toHaveLength(2);
});

test("what is no note has no witness", () => {
  expect(cosignersOf({ note: "nothing signed\n" })).toEqual([]);
});
