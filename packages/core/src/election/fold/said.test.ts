// What is in a record is public, signatures and all. Nobody who has only that can make a commission say it a second time.
import { describe, expect, test } from "vitest";
import { entriesOf } from "../testing/tiny/act.ts";
import { keyText } from "../testing/tiny/opening.ts";
import { commissionOf, NATION } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { admitBytes } from "./fold.ts";
import { by, like } from "./testing/refusals/refusal-case.ts";
import { admitAll, emptyFold, foldOf, reasonAfter } from "./testing/replay.ts";

const STATION = "010101";
const OWN = commissionOf(STATION);
const session = { present: 6 };
const ground = "Article 1";
const later = { received: "2030-01-27T20:00:00Z" };
const acts = tinyActs();
const before = (name: string) =>
  acts.slice(
    0,
    acts.findIndex((act) => act.name === name),
  );

const voided = by(NATION, "unit-invalidated", { unit: STATION, ground, session }, { at: "2030-01-13T18:00:00Z" });
const repeated = by(
  NATION,
  "repeat-voting-ordered",
  { unit: STATION, ground, date: "2030-01-20", session },
  { at: "2030-01-13T19:00:00Z" },
);
const again = [...before("protocol 0101"), voided, repeated];

describe("where voting is repeated", () => {
  test("the protocol of the first voting is refused, straight from its bytes too", () => {
    expect(reasonAfter(again, { ...like(`protocol ${STATION}`), ...later })).toBe("said-before");
    const entries = entriesOf([...again, { ...like(`protocol ${STATION}`), ...later }]);
    const fold = admitAll(emptyFold(), entries.slice(0, -1));
    expect(admitBytes(fold, entries.at(-1) as Uint8Array)).toMatchObject({ refusal: { reason: "said-before" } });
    expect(fold.units.get(STATION)?.filing).toBeNull();
  });

  test("so is what was sealed before it", () => {
    expect(reasonAfter(again, { ...like(`stage ${STATION}`), ...later })).toBe("said-before");
  });

  test("a protocol of its own is filed there, also with the same figures, and is not made void by the first decision", () => {
    const fresh = { ...like(`protocol ${STATION}`), at: "2030-01-20T15:10:00Z", ...later };
    expect(reasonAfter(again, fresh)).toBe("admitted");
    expect(reasonAfter([...again, { ...fresh, name: "fresh" }], { ...voided, ...later })).toBe("said-before");
    const twice = [...again, fresh, { ...voided, at: "2030-01-27T20:00:00Z", ...later }];
    expect(foldOf(twice).units.get(STATION)?.invalidated).not.toBeNull();
    expect(reasonAfter(twice, { ...repeated, ...later })).toBe("said-before");
    // A second repetition keeps what was said at the first.
    const third = [...twice, { ...repeated, at: "2030-01-27T20:01:00Z", ...later }];
    expect(reasonAfter(third, { ...like(`protocol ${STATION}`), ...later })).toBe("said-before");
    expect(reasonAfter(third, { ...fresh, ...later })).toBe("said-before");
  });
});

test("a key that was revoked and replaced is not taken away again by the same entry", () => {
  const at = "2030-01-13T11:00:00Z";
  const revoke = by(NATION, "key-revoked", { commission: OWN, seat: 2, reason: "Lost." }, { at });
  const introduce = by(
    NATION,
    "key-introduced",
    { commission: OWN, seat: 2, key: keyText("next"), reason: "In its place." },
    { at },
  );
  expect(reasonAfter([...before("key rotated"), revoke, introduce], revoke)).toBe("said-before");
  expect(reasonAfter([...before("key rotated"), revoke, introduce], { ...revoke, at: "2030-01-13T11:00:01Z" })).toBe(
    "admitted",
  );
});

test("who signs does not matter: the same words of the same commission are the same", () => {
  const released = like("released");
  expect(reasonAfter(before("final"), { ...released, seats: [3, 4, 5], received: "2030-01-13T23:00:00Z" })).toBe(
    "said-before",
  );
});

test("neither does it whether a batch is signed for it", () => {
  const { seats: _, ...member } = like("held");
  const batch = by("0202", "batch", {}, { at: "2030-01-13T18:00:00Z", members: [member] });
  const own = { ...batch, by: like("held").by };
  expect(reasonAfter(before("final"), own)).toBe("said-before");
});
