import { FAIL_REASONS, NOTE_REASONS, STEPS } from "@dauys/core/election";
import { expect, test } from "vitest";
import { FAIL_TEXTS } from "./fail-texts.ts";
import { NOTE_TEXTS } from "./note-texts.ts";
import { failureText, noteText, placeText } from "./say.ts";
import { STEP_TEXTS } from "./step-texts.ts";

test("whatever a verification notes or finds has its sentence, and no sentence is left over", () => {
  expect(Object.keys(NOTE_TEXTS).sort()).toEqual([...NOTE_REASONS].sort());
  expect(Object.keys(FAIL_TEXTS).sort()).toEqual([...FAIL_REASONS].sort());
  expect(STEPS.filter((id) => !(id in STEP_TEXTS) || !(`${id}.facts` in STEP_TEXTS))).toEqual([]);
});

test("counts are written as counts, and numbers of entries as names", () => {
  const sizes = { from: 100_283, to: 100_282 };
  const failure = { reason: "rolled-back", values: sizes, place: { file: "checkpoint" }, message: null } as const;
  expect(failureText(failure, "en")).toBe("THE RECORD WAS ROLLED BACK: it had 100,283 entries, and now has 100,282");
  expect(noteText({ reason: "stopped", values: { entry: 100_283 } }, "en")).toContain("from entry 100283 on");
  expect(placeText({ entry: 1234, type: "batch", by: "xr/cec" }, "ru")).toBe("запись 1234 (batch, xr/cec)");
});

test("the fold's own sentence is told as it is", () => {
  const message = { kk: "а", ru: "б", en: "c" };
  const failure = { reason: "quorum", values: {}, place: {}, message } as const;
  expect((["kk", "ru", "en"] as const).map((lang) => failureText(failure, lang))).toEqual(["а", "б", "c"]);
});
