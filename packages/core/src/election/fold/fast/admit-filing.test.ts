import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../json/index.ts";
import { decodeEntry, type Entry, encodeEntry } from "../../../record/index.ts";
import { entriesOf } from "../../testing/tiny/act.ts";
import { keyText } from "../../testing/tiny/opening.ts";
import { layoutFor } from "../act/law.ts";
import { admit, admitBytes } from "../fold.ts";
import { resultsOf } from "../results.ts";
import type { Fold, UnitState } from "../state.ts";
import { HOUSE_FORMS, houseForm, recordOn, stationNames } from "../testing/house-forms.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { randomFiling, spoilFigures } from "../testing/random-filing.ts";
import { admitAll, emptyFold } from "../testing/replay.ts";
import { ONE, one } from "../testing/small-record.ts";
import { spoilJson } from "../testing/spoil-json.ts";
import { stateOf } from "../testing/state-of.ts";
import { admitFiling } from "./admit-filing.ts";

const STATIONS = 12;
const SIG = `${"A".repeat(86)}==`;
const KEY = keyText(`${ONE}/1`).split("+").slice(0, 2).join("+");

/** An entry of a protocol, mostly as it should be; signatures are not looked at here. */
function entryAt(random: Random, fold: Fold, unit: UnitState): Entry {
  const found = layoutFor(fold);
  if ("refused" in found) throw new Error(found.refused.message.en);
  const made = randomFiling(random, found.layout, unit);
  if (random.chance(30)) spoilFigures(random, made);
  let body = JSON.parse(JSON.stringify(made)) as JsonValue;
  if (random.chance(15)) body = spoilJson(random, body);
  const received = random.chance(80)
    ? { received: random.chance(95) ? "2030-01-14T00:00:00Z" : "2029-01-14T00:00:00Z" }
    : {};
  const keys = random.chance(95) ? [{ key: KEY, sig: SIG }] : [];
  const type = random.chance(97) ? "protocol-filed" : "protocol-held";
  const by = random.chance(97) ? ONE : "xr/other";
  return { v: 1, type, at: "2030-01-13T20:00:00Z", by, body: body as Entry["body"], sigs: { keys, ...received } };
}

/** The bytes of an entry, now and then with one of them changed. */
function bytesOf(random: Random, entry: Entry): Uint8Array | null {
  const encoded = encodeEntry(entry);
  if (!encoded.ok) return null;
  const bytes = encoded.bytes.slice();
  if (random.chance(20))
    bytes[random.below(bytes.length)] = random.one([0x20, 0x22, 0x30, 0x39, 0x5b, 0x2c, 0x41, 0x5c, 0xff]);
  if (random.chance(5)) return bytes.slice(0, random.below(bytes.length));
  return bytes;
}

describe.each(HOUSE_FORMS)("%s", (name) => {
  const openings = [true, false].map((nationwide) => entriesOf(recordOn(houseForm(name), 3, STATIONS, nationwide)));

  test("what is admitted straight from its bytes is what the whole way admits, and leads to the same state", () => {
    const seen = { fast: 0, slow: 0, refused: 0, broken: 0 };
    fc.assert(
      fc.property(fc.nat(), fc.nat(1), (seed, which) => {
        const random = randomOf(seed);
        const opening = openings[which] as readonly Uint8Array[];
        const [fast, slow] = [admitAll(emptyFold(), opening), admitAll(emptyFold(), opening)];
        for (const station of [...stationNames(2 * STATIONS), "r1", "s1", "s2"]) {
          const bytes = bytesOf(random, entryAt(random, fast, fast.units.get(station) as UnitState));
          if (bytes === null) continue;
          if (random.chance(10)) resultsOf(fast);
          const before = stateOf(fast);
          const taken = admitFiling(fast, bytes);
          if (!taken) expect(stateOf(fast)).toEqual(before);
          const read = decodeEntry(bytes);
          const whole = read.ok ? admit(slow, read.entry, bytes) : null;
          if (taken) expect({ station, whole }).toEqual({ station, whole: { ok: true } });
          else if (whole === null)
            expect(admitBytes(fast, bytes)).toMatchObject({ refusal: { reason: "not-an-entry" } });
          else expect(admitBytes(fast, bytes)).toEqual(whole);
          expect(stateOf(fast)).toEqual(stateOf(slow));
          seen[taken ? "fast" : whole === null ? "broken" : whole.ok ? "slow" : "refused"] += 1;
        }
        expect(resultsOf(fast)).toEqual(resultsOf(slow));
      }),
      { numRuns: 8 },
    );
    expect({ seen, all: Object.values(seen).every((times) => times > 0) }).toMatchObject({ all: true });
  });
});

test("a protocol read from its bytes is read again when somebody asks for it", () => {
  const fold = admitAll(emptyFold(), entriesOf(recordOn(houseForm("israel-2021"), 2, 1, true)));
  for (const unit of ["s1", "s2"]) {
    const body = { unit, kind: "station", fields: [10, 5, 1, 4], votes: [[3, 1]] };
    const [bytes] = entriesOf([one(unit, "protocol-filed", body, { received: "2030-01-14T00:00:00Z" })]);
    expect(admitFiling(fold, bytes as Uint8Array)).toBe(unit === "s2");
    if (unit === "s1") expect(admitBytes(fold, bytes as Uint8Array)).toEqual({ ok: true });
    expect(fold.units.get(unit)?.filing?.body).toEqual(body);
  }
  expect(admitBytes(fold, new TextEncoder().encode("{}"))).toMatchObject({ refusal: { reason: "not-an-entry" } });
});
