import { expect, test } from "vitest";
import { checkCorrection } from "./check-correction.ts";
import type { Correction } from "./filing/correction.ts";
import { houseForm, soundProtocol, withFields } from "./testing/kazakhstan.ts";

const form = houseForm("kz-2021");
const scan = (digit: string) => ({ attachments: [{ kind: "scan", sha256: digit.repeat(64) }] });
const before = soundProtocol(scan("0"));
const FIX: Correction = { kind: "transcription-fix", reason: "a 7 was read as a 1" };
const RECOUNT: Correction = {
  kind: "recount",
  reason: "mismatch",
  ground: "Act, Art. 43(9)",
  orderedBy: "district commission",
};
const REISSUE: Correction = { kind: "re-issue", reason: "a new paper came", issuedBy: "precinct commission" };

const found = (after: typeof before, correction: Correction): readonly string[] =>
  checkCorrection(form, before, after, correction).map((finding) => finding.code);

test("a transcription fix changes our entry and not the paper", () => {
  expect(found({ ...withFields({ invalid: 11 }), ...scan("0") }, FIX)).toEqual([]);
  expect(found({ ...withFields({ invalid: 11 }), ...scan("1") }, FIX)).toEqual(["fix-with-new-paper"]);
  expect(found(before, FIX)).toEqual(["correction-changes-nothing"]);
});

test("a recount may confirm every figure", () => {
  expect(found(before, RECOUNT)).toEqual([]);
  expect(found({ ...withFields({ invalid: 11 }), ...scan("1") }, RECOUNT)).toEqual([]);
});

test("a re-issue brings a new paper, and is shown as what the act forbids (Art. 43(8))", () => {
  const findings = checkCorrection(form, before, { ...withFields({ invalid: 11 }), ...scan("1") }, REISSUE);
  expect(findings.map(({ code, severity, article }) => [code, severity, article])).toEqual([
    ["re-issue-forbidden", "warning", "Act, Art. 43(8)"],
  ]);
  expect(found({ ...withFields({ invalid: 11 }), ...scan("0") }, REISSUE)).toEqual([
    "re-issue-without-new-paper",
    "re-issue-forbidden",
  ]);
  const elsewhere = houseForm("israel-2021");
  expect(checkCorrection(elsewhere, before, { ...withFields({ invalid: 11 }), ...scan("1") }, REISSUE)).toEqual([]);
});
