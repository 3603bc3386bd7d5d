import { expect, test } from "vitest";
import { checkProtocol } from "../check-protocol.ts";
import type { Signature } from "../filing/protocol.ts";
import { houseForm, soundProtocol } from "../testing/kazakhstan.ts";

const form = houseForm("kz-2021");
const HASH = "0".repeat(64);

function found(change: Parameters<typeof soundProtocol>[0]): readonly string[] {
  return checkProtocol(form, soundProtocol(change)).map(({ code, about }) => `${code} ${about}`);
}

const signed = (role: string, more: Partial<Signature> = {}): Signature => ({ role, state: "signed", ...more });

test("chair and members sign; nobody's signature is asked for where none is published", () => {
  expect(found({ signatures: [signed("chair"), signed("member", { seat: 4 })] })).toEqual([]);
  expect(found({ signatures: [] })).toEqual(["not-signed signatures/chair", "not-signed signatures/member"]);
  expect(found({})).toEqual([]);
});

test("for an absent chair the deputy or the secretary signs (Art. 43(8))", () => {
  const absent: Signature = { role: "chair", state: "absent" };
  expect(found({ signatures: [absent, signed("secretary"), signed("member")] })).toEqual([]);
  expect(found({ signatures: [absent, signed("member")] })).toEqual(["not-signed signatures/chair"]);
  const silent: Signature = { role: "chair", state: "no-signature" };
  expect(found({ signatures: [silent, signed("secretary"), signed("member")] })).toEqual([
    "not-signed signatures/chair",
  ]);
});

test("who refused is named by seat, and dissent has to be attached", () => {
  const refused: Signature = { role: "member", state: "refused", seat: 5, name: "A. B." };
  const signatures = [signed("chair"), signed("member", { dissent: true }), refused];
  const findings = checkProtocol(form, soundProtocol({ signatures }));
  expect(findings.map(({ code, severity, about }) => [code, severity, about])).toEqual([
    ["refused", "warning", "signatures/member/5"],
    ["dissent-not-attached", "warning", "signatures/member"],
  ]);
  expect(findings[0]?.text.ru).toBe("Подписать отказался: Члены комиссии № 5 (A. B.).");
  const attached = [{ kind: "dissenting-opinion", sha256: HASH }];
  expect(found({ signatures, attachments: attached })).toEqual(["refused signatures/member/5"]);
});

test("a role that the form does not have is found", () => {
  expect(found({ signatures: [signed("chair"), signed("member"), signed("president")] })).toEqual([
    "unknown-figure signatures/president",
  ]);
});

test("a seal is opened under the number under which it was closed", () => {
  const closed = { place: "mobile-box", thing: "1", when: "closed", number: "A1" } as const;
  const opened = { ...closed, when: "opened" } as const;
  expect(found({ custody: { seals: [closed, opened], handOvers: [] } })).toEqual([]);
  expect(found({ custody: { seals: [closed, { ...opened, number: "A2" }], handOvers: [] } })).toEqual([
    "seal-differs custody/mobile-box/1",
  ]);
  expect(found({ custody: { seals: [closed, { ...opened, thing: "2" }], handOvers: [] } })).toEqual([
    "seal-differs custody/mobile-box/2",
  ]);
});

test("what is handed over was received before, by who hands it over", () => {
  const first = { thing: "protocol", from: "station", to: "courier", at: "2021-01-10T22:00:00Z" };
  const second = { thing: "protocol", from: "courier", to: "district", at: "2021-01-10T23:00:00Z" };
  expect(found({ custody: { seals: [], handOvers: [first, second] } })).toEqual([]);
  expect(found({ custody: { seals: [], handOvers: [first, { ...second, from: "driver" }] } })).toEqual([
    "hand-over-gap custody/protocol",
  ]);
  expect(found({ custody: { seals: [], handOvers: [first, { ...second, at: "2021-01-10T21:00:00Z" }] } })).toEqual([
    "hand-over-order custody/protocol",
  ]);
});

test("stages stand in the order of the law (Art. 43(3-1))", () => {
  const at = (stage: string, hour: number) => ({ stage, at: `2021-01-10T${hour}:00:00Z` });
  expect(found({ stages: [at("before-opening", 15), at("mobile-boxes", 16), at("stationary-boxes", 17)] })).toEqual([]);
  expect(found({ stages: [at("stationary-boxes", 15), at("mobile-boxes", 16)] })).toEqual([
    "stage-order stages/stationary-boxes",
  ]);
  expect(found({ stages: [at("lunch", 15)] })).toEqual(["unknown-figure stages/lunch"]);
});

test("stages may be stated with the same time", () => {
  const at = "2021-01-10T15:00:00Z";
  expect(
    found({
      stages: [
        { stage: "before-opening", at },
        { stage: "mobile-boxes", at },
      ],
    }),
  ).toEqual([]);
});

test("who did not sign and what was sealed are named in each language", () => {
  const signatures: readonly Signature[] = [
    signed("chair"),
    signed("member"),
    { role: "member", state: "refused", seat: 5 },
  ];
  const seals = [{ place: "mobile-box", thing: "2", when: "opened", number: "A2" }] as const;
  const texts = checkProtocol(form, soundProtocol({ signatures, custody: { seals, handOvers: [] } })).map(
    ({ text }) => text,
  );
  expect(texts).toEqual([
    {
      kk: "Қол қоюдан бас тартты: Комиссия мүшелері № 5.",
      ru: "Подписать отказался: Члены комиссии № 5.",
      en: "Refused to sign: Members of the commission № 5.",
    },
    expect.objectContaining({
      kk: "Тасымалданатын жәшік 2: A2 нөмірлі пломбамен ашылды, ал мұндай нөмірмен жабылмаған.",
      en: "Mobile box 2: the seal A2 was opened, and no such number was recorded when it was closed.",
    }),
  ]);
});

test("a chair of whom one entry says absent and another that no signature is there counts as absent", () => {
  const entries: readonly Signature[] = [
    { role: "chair", state: "no-signature" },
    { role: "chair", state: "absent" },
  ];
  expect(found({ signatures: [...entries, signed("deputy"), signed("member")] })).toEqual([]);
});
