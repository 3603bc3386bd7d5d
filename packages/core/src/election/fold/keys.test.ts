import { describe, expect, test } from "vitest";
import { keyReference } from "../../record/index.ts";
import { signerOf } from "../../record/testing/node-crypto.ts";
import type { Act } from "../testing/tiny/act.ts";
import { keyText } from "../testing/tiny/opening.ts";
import { commissionOf, NATION } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { resultsOf } from "./results.ts";
import { by, like } from "./testing/refusals/refusal-case.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";

const STATION = "010101";
const OWN = commissionOf(STATION);
const CEC = commissionOf(NATION);
const at = "2030-01-13T11:00:00Z";
const reason = "Said so.";

/** The record up to the day of voting, before anybody changes a key. */
const opening = tinyActs().slice(
  0,
  tinyActs().findIndex(({ name }) => name === "key rotated"),
);
const after = (...acts: readonly Act[]): readonly Act[] => [...opening, ...acts];
const reference = (word: string): string => keyReference(signerOf(word).key);

const revoke = (commission: string, seat: number, more = {}, of = NATION): Act =>
  by(of, "key-revoked", { commission, seat, reason, ...more }, { at });
const introduce = (commission: string, seat: number, word: string, of = NATION): Act =>
  by(of, "key-introduced", { commission, seat, key: keyText(word), reason }, { at });
const rotate = (seat: number, from: string, to: string): Act =>
  by(STATION, "key-rotated", { seat, key: keyText(to), reason }, { at, signers: [from] });
/** A protocol of the station, signed by these keys. */
const file = (...signers: readonly string[]): Act => ({ ...like(`protocol ${STATION}`), signers });

describe("rotation", () => {
  test("the new key signs and the old one does not; what the old one signed stands", () => {
    const rotated = after(rotate(2, `${OWN}/2`, "next"));
    expect(reasonAfter(rotated, file(`${OWN}/1`, `${OWN}/2`))).toBe("key-revoked");
    expect(reasonAfter(rotated, file(`${OWN}/1`, "next"))).toBe("admitted");
    const late = [
      ...after(file(`${OWN}/1`, `${OWN}/2`)),
      { ...rotate(2, `${OWN}/2`, "next"), at: "2030-01-13T20:00:00Z" },
    ];
    expect(foldOf(late).units.get(STATION)?.filing).not.toBeNull();
  });

  test("an old key comes back to no seat, and is not in doubt for having been rotated", () => {
    const twice = after(rotate(2, `${OWN}/2`, "next"));
    expect(reasonAfter(twice, rotate(2, "next", `${OWN}/2`))).toBe("key-known");
    expect(reasonAfter(twice, rotate(2, "next", "third"))).toBe("admitted");
    expect(resultsOf(foldOf(twice)).doubts).toEqual([]);
  });
});

describe("a lost key", () => {
  test("is revoked from above and replaced from above; meanwhile the others make the majority", () => {
    const lost = after(revoke(OWN, 2));
    expect(reasonAfter(lost, file(`${OWN}/1`, `${OWN}/2`))).toBe("key-revoked");
    expect(reasonAfter(lost, file(`${OWN}/1`, `${OWN}/3`))).toBe("admitted");
    expect(reasonAfter(lost, { ...introduce(OWN, 2, "next", STATION), seats: [1, 3] })).toBe("not-above");
    const replaced = [...lost, introduce(OWN, 2, "next", "0101")];
    expect(reasonAfter(replaced, file("next", `${OWN}/3`))).toBe("admitted");
    expect(reasonAfter(replaced, introduce(OWN, 2, "other"))).toBe("seat-has-key");
  });

  test("seats without a key still count: with one key left, a commission of three decides nothing", () => {
    const lost = after(revoke(OWN, 2), revoke(OWN, 3));
    expect(reasonAfter(lost, file(`${OWN}/1`))).toBe("quorum");
    // But the district can file for it, and the record shows who typed it.
    const typed = { ...file(), by: commissionOf("0101"), seats: [1, 2, 3] };
    const { signers: _, ...fromAbove } = typed;
    expect(reasonAfter(lost, fromAbove)).toBe("admitted");
    expect(foldOf([...lost, fromAbove]).units.get(STATION)?.filing?.by.id).toBe(commissionOf("0101"));
  });

  test("of the commission at the top is replaced by its own majority, and by nobody else", () => {
    const lost = after(revoke(CEC, 7));
    expect(reasonAfter(lost, introduce(CEC, 7, "next", "01"))).toBe("not-above");
    expect(reasonAfter(lost, { ...introduce(CEC, 7, "next"), seats: [1, 2, 3] })).toBe("quorum");
    const replaced = [...lost, introduce(CEC, 7, "next")];
    const signers = ["next", ...[1, 2, 3].map((seat) => `${CEC}/${seat}`)];
    const list = by(
      NATION,
      "units-listed",
      { below: NATION, level: "region", units: [{ unit: "03" }] },
      { at, signers },
    );
    expect(reasonAfter(replaced, list)).toBe("admitted");
    expect(reasonAfter(lost, list)).toBe("unknown-key");
  });
});

describe("a key in other hands", () => {
  const since = "2030-01-13T14:00:00Z";
  const filed = file(`${OWN}/1`, `${OWN}/2`);

  test("is listed with what it signed; the key that replaces it is not", () => {
    const acts = [...after(filed, { ...revoke(OWN, 2, { since }), at: "2030-01-13T18:00:00Z" })];
    const fold = foldOf([...acts, { ...introduce(OWN, 2, "next"), at: "2030-01-13T18:10:00Z" }]);
    const entry = opening.length + opening.reduce((sum, { members = [] }) => sum + members.length, 0);
    expect(resultsOf(fold).doubts).toEqual([
      { key: reference(`${OWN}/2`), commission: OWN, since, revoked: entry + 1, signed: [entry] },
    ]);
    // Its protocol counts until somebody decides otherwise.
    expect(resultsOf(fold).stations.counted).toBe(1);
  });

  test("that was rotated away before anybody knew is put in doubt afterwards, with what it signed until then", () => {
    const key = reference(`${OWN}/2`);
    const late = { at: "2030-01-13T18:00:00Z" };
    const rotated = after(filed, { ...rotate(2, `${OWN}/2`, "thief"), at: "2030-01-13T17:00:00Z" });
    const doubted = [...rotated, { ...revoke(OWN, 2, { key, since }), ...late }];
    const fold = foldOf(doubted);
    const entry = opening.length + opening.reduce((sum, { members = [] }) => sum + members.length, 0);
    // It signed the protocol and, as the last thing, the key that took its place.
    expect(resultsOf(fold).doubts).toEqual([
      { key, commission: OWN, since, revoked: entry + 2, signed: [entry, entry + 1] },
    ]);
    // The seat keeps its present key, until that one is revoked too.
    expect(fold.commissions.get(OWN)?.seats[1]?.key?.reference).toBe(reference("thief"));
    const both = foldOf([...doubted, { ...revoke(OWN, 2, { key: reference("thief"), since }), ...late }]);
    expect(resultsOf(both).doubts.map((each) => each.key)).toEqual([key, reference("thief")]);
    expect(both.commissions.get(OWN)?.seats[1]?.key).toBeNull();
    // Better too early than too late: the doubt can begin earlier than was said at first, and never later.
    const earlier = "2030-01-13T13:00:00Z";
    expect(
      resultsOf(foldOf([...doubted, { ...revoke(OWN, 2, { key, since: earlier }), ...late }])).doubts,
    ).toMatchObject([{ since: earlier, revoked: entry + 3 }]);
    expect(reasonAfter(doubted, { ...revoke(OWN, 2, { key, since: late.at }), ...late })).toBe("key-revoked");
  });

  test("is not listed where nobody says since when", () => {
    expect(resultsOf(foldOf(after(revoke(OWN, 2)))).doubts).toEqual([]);
  });
});
