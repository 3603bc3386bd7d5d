import { type BodyOf, resultsOf, sealShows } from "@dauys/core/election";
import { expect, test } from "vitest";
import { type Folded, folded, smallRehearsal } from "../testing/small.ts";
import { SLIP_KINDS, type SlipKind } from "./kinds.ts";
import type { Slip } from "./plan-slips.ts";

const rehearsal = smallRehearsal();
const whole = folded(rehearsal, () => true);
const slipOf = (kind: SlipKind): Slip => rehearsal.events.slips.find((slip) => slip.kind === kind) as Slip;
const unitsOf = (kind: SlipKind): readonly string[] => {
  const { stations, district } = slipOf(kind);
  return kind === "bad-sum" ? [district.unit] : stations.map(({ unit }) => unit);
};
type Filed = BodyOf<"protocol-filed"> & Partial<BodyOf<"protocol-corrected">>;

/** All protocols of a unit, the first first. */
function filingsOf({ fold }: Folded, unit: string): readonly Filed[] {
  const filings: Filed[] = [];
  for (let at = fold.units.get(unit)?.filing ?? null; at !== null; at = at.before) filings.unshift(at.body);
  return filings;
}
const filings = (kind: SlipKind): readonly (readonly Filed[])[] => unitsOf(kind).map((unit) => filingsOf(whole, unit));
const only = (kind: SlipKind): readonly Filed[] => filings(kind)[0] as readonly Filed[];

test("one slip of each kind comes before any comes twice", () => {
  expect(rehearsal.events.slips.map(({ kind }) => kind)).toEqual(SLIP_KINDS);
  const units = SLIP_KINDS.flatMap(unitsOf);
  expect(new Set(units).size).toBe(units.length);
});

test("without slips nothing is found, nothing corrected, nothing accepted, and no seal is late", () => {
  const { fold, entries } = folded(smallRehearsal({ slips: 0 }), () => true);
  const { corrections, levels, open, doubts, seals } = resultsOf(fold);
  expect({ corrections, levels, open, doubts }).toEqual({ corrections: [], levels: [], open: [], doubts: [] });
  expect(seals.late).toBe(0);
  expect(seals["before-opening"] + seals["before-filing"]).toBe(68);
  const protocols = entries.filter(({ type }) => type.startsWith("protocol-"));
  for (const { body } of protocols) for (const member of ["accepted", "held"]) expect(body).not.toHaveProperty(member);
});

test("digits change places: the protocol is held back, then typed rightly", () => {
  const [first, second, ...more] = only("digits");
  expect(more).toEqual([]);
  expect(first?.held).toBeDefined();
  expect(second?.correction?.kind).toBe("transcription-fix");
  const digits = (body: Filed | undefined): readonly string[] =>
    (body?.votes[0] ?? []).map((votes) => [...String(votes)].sort().join(""));
  expect(first?.votes).not.toEqual(second?.votes);
  expect(digits(first)).toEqual(digits(second));
});

test.each([
  ["unaccounted", "check", 4],
  ["shortfall", "check", 8],
  ["box-short", "check", 10],
  ["refused", "refused", undefined],
  ["words", "words-differ", undefined],
] as const)("%s: one warning, accepted with a reason", (kind, code, check) => {
  const [filing, ...more] = only(kind);
  expect(more).toEqual([]);
  expect(filing?.accepted?.map((one) => [one.code, one.check])).toEqual([[code, check]]);
});

test("a recount is on the district's order and mends what the paper had wrong", () => {
  const [first, second] = only("recount");
  expect(first?.held).toBeDefined();
  const orderedBy = `xr/${slipOf("recount").district.unit}`;
  expect(second?.correction).toMatchObject({ kind: "recount", ground: "Act, Art. 43(9)", orderedBy });
});

test("a recount after the region had filed goes up through district and region", () => {
  const { district } = slipOf("late-recount");
  for (const unit of [...unitsOf("late-recount"), district.unit, district.region.unit]) {
    const [first, ...more] = filingsOf(whole, unit);
    const last = more.at(-1);
    expect(last?.correction?.kind).toBe("recount");
    expect(last?.votes).not.toEqual(first?.votes);
  }
});

test("two stations swapped have each other's figures first, and are mended together", () => {
  const [one, other] = filings("swapped");
  expect(one?.[0]?.fields).toEqual(other?.[1]?.fields);
  expect(one?.[1]?.votes).toEqual(other?.[0]?.votes);
  expect(one?.[0]?.paper).toEqual(other?.[1]?.paper);
  for (const filed of [one, other]) expect(filed?.[1]?.correction?.kind).toBe("transcription-fix");
});

test("a sum leaves out one station, and is corrected by it", () => {
  const [first, second] = only("bad-sum");
  const [station] = slipOf("bad-sum").stations;
  const missing = (second?.fields ?? []).map((cell, i) => Number(cell) - Number(first?.fields[i]));
  expect(missing).toEqual(filingsOf(whole, station?.unit ?? "").at(-1)?.fields);
});

test("a paper issued again has another picture, and the law's prohibition is accepted knowingly", () => {
  const [first, second] = only("re-issue");
  expect(second?.correction?.kind).toBe("re-issue");
  expect(second?.attachments?.[0]?.sha256).not.toBe(first?.attachments?.[0]?.sha256);
  expect(second?.accepted?.map(({ code }) => code)).toEqual(["re-issue-forbidden"]);
});

test.each([
  ["absent", { state: "absent" }],
  ["refused", { state: "refused" }],
  ["dissent", { state: "signed", dissent: true }],
] as const)("%s: one seat of the paper says so, and who did not sign the paper signed no entry", (kind, expected) => {
  const [filing] = only(kind);
  const seats = (filing?.paper ?? []).flatMap((seat, i) => (typeof seat === "string" ? [] : [{ seat, number: i + 1 }]));
  expect(seats).toHaveLength(1);
  expect(seats[0]?.seat).toMatchObject(expected);
  if (expected.state === "signed") return;
  const [unit] = unitsOf(kind);
  const entry = whole.entries.find(({ type, body }) => type === "protocol-filed" && body.unit === unit);
  expect(entry?.sigs.keys.some(({ key }) => key.startsWith(`xr/${unit}/${seats[0]?.number}+`))).toBe(false);
});

test("a late seal proves nothing, and only it", () => {
  const { fold } = whole;
  const late = [...fold.units.values()].filter((unit) =>
    unit.seals.some((seal) => sealShows(fold, unit, seal) === "late"),
  );
  expect(late.map(({ name }) => name)).toEqual(unitsOf("late-seal"));
});

test("a protocol is held back by the district and released", () => {
  const [unit] = unitsOf("held");
  const types = whole.entries.filter(({ body }) => body.unit === unit).map(({ type }) => type);
  expect(types.slice(-3)).toEqual(["protocol-filed", "protocol-held", "protocol-released"]);
});

test("a lost key signs nothing more, a rotated one signs for its successor, and both successors sign", () => {
  const signed = (kind: SlipKind, key: string): readonly string[] =>
    whole.entries
      .filter(({ sigs }) => sigs.keys.some((one) => one.key.startsWith(`xr/${unitsOf(kind)[0]}/${key}+`)))
      .map(({ type }) => type);
  expect(signed("lost-key", "3")).toEqual([]);
  expect(signed("lost-key", "3/2")).toEqual(["stage-sealed", "protocol-filed"]);
  expect(signed("rotated-key", "3")).toEqual(["key-rotated"]);
  expect(signed("rotated-key", "3/2")).toEqual(["stage-sealed", "protocol-filed"]);
  expect(resultsOf(whole.fold).doubts.map(({ commission }) => commission)).toEqual([`xr/${unitsOf("lost-key")[0]}`]);
});

test("slips left standing are the first that can be mended; the final result names what can be seen of them", () => {
  const left = smallRehearsal({ unmended: 4 });
  const { fold } = folded(left, () => true);
  const standing = left.events.slips.filter(({ mended }) => !mended);
  expect(standing.map(({ kind }) => kind)).toEqual(["digits", "bad-sum", "swapped", "recount"]);
  const { open, levels } = resultsOf(fold);
  const [digits, sum, , recount] = standing;
  expect(new Set(open.map(({ unit }) => unit))).toEqual(
    new Set([digits?.stations[0]?.unit, recount?.stations[0]?.unit]),
  );
  expect(levels.map(({ unit }) => unit)).toEqual([sum?.district.unit]);
  expect(fold.final?.body.without).toHaveLength(2);
  expect(fold.final?.body.differences).toHaveLength(1);
});
