import { describe, expect, test } from "vitest";
import { type Act, entriesOf } from "../testing/tiny/act.ts";
import { keyText } from "../testing/tiny/opening.ts";
import { commissionOf, majorityOf, STATIONS } from "../testing/tiny/places.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { resultsOf } from "./results.ts";
import { like } from "./testing/refusals/refusal-case.ts";
import { admitAll, admitOne, emptyFold, reasonAfter } from "./testing/replay.ts";
import { stateOf } from "./testing/state-of.ts";

const DISTRICT = "0101";
const OWN = commissionOf(DISTRICT);
const at = "2030-01-13T15:00:00Z";
const opening = tinyActs().slice(
  0,
  tinyActs().findIndex(({ name }) => name === "key rotated"),
);
const head = entriesOf(opening);

/** A protocol of a station as its district types it from paper. */
const typed = (station: string, change: Act["body"] = {}): Omit<Act, "seats"> => {
  const { seats: _, ...act } = like(`protocol ${station}`, change);
  return { ...act, name: `typed ${station}`, at, by: OWN };
};

/** One batch of the district. */
const batch = (members: readonly Omit<Act, "seats">[], seats = majorityOf(DISTRICT)): Act => ({
  name: "batch",
  type: "batch",
  at,
  by: OWN,
  body: {},
  seats,
  members,
});

const stations = STATIONS.filter((station) => station.startsWith(DISTRICT));

describe("a batch", () => {
  test("signs for all of its entries at once, and each of them counts", () => {
    const fold = admitAll(emptyFold(), [...head, ...entriesOf([batch(stations.map((each) => typed(each)))])], true);
    expect(resultsOf(fold).stations).toMatchObject({ counted: 3, outstanding: 9 });
    expect(fold.units.get("010102")?.filing).toMatchObject({ entry: head.length + 2, by: { id: OWN } });
    expect(fold.batch).toBeNull();
  });

  test("needs as many signers as a decision, even for what one alone may sign", () => {
    const payload = { payload: "x", what: "x", media: "text/plain", hash: "0".repeat(64), bytes: 1 };
    const member = { name: "payload", type: "payload-sealed", at, by: OWN, body: payload };
    expect(reasonAfter(opening, { ...member, seats: [1] })).toBe("admitted");
    expect(reasonAfter(opening, batch([member], [1]))).toBe("quorum");
    expect(reasonAfter(opening, batch([member]))).toBe("admitted");
  });

  test("rotates no key: that is signed by the key itself", () => {
    const body = { seat: 1, key: keyText("next"), reason: "x" };
    expect(reasonAfter(opening, batch([{ name: "rotated", type: "key-rotated", at, by: OWN, body }]))).toBe(
      "not-by-itself",
    );
  });

  test("holds no batch", () => {
    expect(
      reasonAfter(opening, batch([{ name: "inner", type: "batch", at, by: OWN, body: { root: "", size: 1 } }])),
    ).toBe("unknown-type");
  });

  test("is refused at its last entry where one of them is not what was signed", () => {
    const [root, ...members] = entriesOf([batch(stations.map((each) => typed(each)))]) as [Uint8Array, ...Uint8Array[]];
    const [, ...others] = entriesOf([
      batch(stations.map((each) => typed(each, each === "010103" ? { paper: ["chair"] } : {}))),
    ]);
    const fold = admitAll(emptyFold(), [...head, root, ...members.slice(0, 2)]);
    expect(admitOne(fold, others[2] as Uint8Array)).toMatchObject({ ok: false, refusal: { reason: "batch" } });
    expect(admitOne(fold, members[2] as Uint8Array)).toEqual({ ok: true });
  });

  test("is of no use once an entry is refused for what it says: the fold is made again without it", () => {
    const wrong = typed("010102", { fields: [1, 1, 1, 1] });
    const entries = entriesOf([batch([typed("010101"), wrong, typed("010103")])]);
    const fold = admitAll(emptyFold(), [...head, ...entries.slice(0, 2)]);
    expect(admitOne(fold, entries[2] as Uint8Array)).toMatchObject({ ok: false, refusal: { reason: "errors" } });
    // What stands before it in the batch was applied, though nobody has signed it without the rest.
    expect(fold.batch).not.toBeNull();
    expect(resultsOf(fold).stations.counted).toBe(1);
    const again = admitAll(emptyFold(), head);
    expect(stateOf(again)).not.toEqual(stateOf(fold));
    expect(resultsOf(admitAll(again, entriesOf([batch([typed("010101")])]))).stations.counted).toBe(1);
  });

  test("that is not finished is open at the end of the record", () => {
    const entries = entriesOf([batch([typed("010101"), typed("010103")])]);
    expect(admitAll(emptyFold(), [...head, ...entries.slice(0, 2)]).batch).toMatchObject({
      entry: head.length,
      batch: { size: 2 },
    });
  });
});
