import { expect, test } from "vitest";
import type { StageSeal } from "./filing/stage-seal.ts";
import { sealEvidence } from "./seal-evidence.ts";
import { houseForm, soundProtocol, withFields } from "./testing/kazakhstan.ts";

const form = houseForm("kz-2021");
const { registered, received, delivered, cancelled } = soundProtocol().fields;
const seal: StageSeal = {
  form: "kz-2021",
  unit: "1/2/3",
  stage: "before-opening",
  at: "2021-01-10T14:10:00Z",
  fields: {
    registered: registered ?? 0,
    received: received ?? 0,
    delivered: delivered ?? 0,
    cancelled: cancelled ?? 0,
  },
};
const at = (minute: string): string => `2021-01-10T14:${minute}:00Z`;

test.each([
  ["before the next stage", at("15"), at("20"), at("59"), "before-opening"],
  ["at the same second as the next stage", at("20"), at("20"), at("59"), "late"],
  ["after the next stage", at("21"), at("20"), at("59"), "late"],
  ["before the protocol, the next stage not stated", at("21"), null, at("59"), "before-filing"],
  ["with the protocol, the next stage not stated", at("59"), null, at("59"), "late"],
  ["before a next stage that is stated after the protocol came", at("59"), "2021-01-10T20:00:00Z", at("59"), "late"],
  ["and no protocol yet", at("15"), null, null, "before-filing"],
] as const)("a seal received %s", (_, received, next, filed, shows) => {
  expect(sealEvidence(form, seal, { received, next, filed }, null).shows).toBe(shows);
});

test("a late seal says that it proves nothing", () => {
  const { text } = sealEvidence(form, seal, { received: at("30"), next: at("20"), filed: null }, null);
  expect(text.en).toContain("too late: this does not prove");
  expect(text.ru).toContain("это не доказывает");
  expect(text.kk).toContain("дәлелдемейді");
});

test("a sealed figure that the protocol has otherwise is an error; figures that were not sealed are no matter", () => {
  const times = { received: at("15"), next: at("20"), filed: at("59") };
  expect(sealEvidence(form, seal, times, soundProtocol()).findings).toEqual([]);
  const { findings } = sealEvidence(form, seal, times, withFields({ received: 299 }));
  expect(findings.map(({ code, severity, about }) => [code, severity, about])).toEqual([
    ["sealed-differs", "error", "fields/received"],
  ]);
  expect(findings[0]?.text.en).toBe("Voters who received ballots: 300 was sealed beforehand, the protocol has 299.");
});

test("sealed figures of members and boxes are held to the protocol's", () => {
  const members = [
    { id: "1", fields: { issued: 180 } },
    { id: "2", fields: { issued: 121 } },
  ];
  const times = { received: at("15"), next: at("20"), filed: at("59") };
  const { findings } = sealEvidence(form, { ...seal, collections: { members } }, times, soundProtocol());
  expect(findings.map((finding) => finding.about)).toEqual(["collections/members/2/issued"]);
});
