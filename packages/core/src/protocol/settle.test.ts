import { expect, test } from "vitest";
import { checkProtocol } from "./check-protocol.ts";
import { unsettled } from "./settle.ts";
import { houseForm, withFields } from "./testing/kazakhstan.ts";

const form = houseForm("kz-2021");
const by = "supervisor 7";

test("a warning is settled by a written reason, an error never", () => {
  const findings = checkProtocol(form, withFields({ invalid: 9, "took-part": 1 }));
  const short = (acceptances: Parameters<typeof unsettled>[1]) => {
    const { errors, warnings } = unsettled(findings, acceptances);
    return [errors.map((finding) => finding.check), warnings.map((finding) => finding.check)];
  };
  expect(short([])).toEqual([[5], [8]]);
  expect(short([{ code: "check", check: 8, reason: "one ballot was carried away, act 3", by }])).toEqual([[5], []]);
  expect(short([{ code: "check", check: 8, reason: " ", by }])).toEqual([[5], [8]]);
  expect(short([{ code: "check", check: 7, reason: "no", by }])).toEqual([[5], [8]]);
  expect(short([{ code: "check", check: 5, reason: "no", by }])).toEqual([[5], [8]]);
});

test("a reason is for one place only", () => {
  const findings = checkProtocol(
    form,
    withFields({ invalid: { read: 10, written: 9 }, cancelled: { read: 104, written: 4 } }),
  );
  const accepted = [{ code: "words-differ", about: "fields/invalid", reason: "the words were misread", by }];
  expect(unsettled(findings, accepted).warnings.map((finding) => finding.about)).toEqual(["fields/cancelled"]);
});
