import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../json/index.ts";
import { decodeEntry, type Entry, encodeEntry, type SignatureClaim } from "../../../record/index.ts";
import { type Act, entriesOf } from "../../testing/tiny/act.ts";
import { keyText } from "../../testing/tiny/opening.ts";
import { layoutFor } from "../act/law.ts";
import { admit, admitUnseen, claimsOf } from "../fold.ts";
import type { Layout } from "../layout.ts";
import { resultsOf } from "../results.ts";
import type { Fold, UnitState } from "../state.ts";
import { HOUSE_FORMS, houseForm, recordOn, stationNames } from "../testing/house-forms.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { type PlainFiling, randomFiling } from "../testing/random-filing.ts";
import { admitAll, emptyFold } from "../testing/replay.ts";
import { ONE, one, timed } from "../testing/small-record.ts";
import { spoilJson } from "../testing/spoil-json.ts";
import { stateOf } from "../testing/state-of.ts";
import { admitFiling } from "./admit-filing.ts";
import { admitSealing } from "./admit-sealing.ts";

const STATIONS = 6;
const NAMES = stationNames(2 * STATIONS);
const SIGS = ["A".repeat(86), `${"+/09azAZ".repeat(10)}zzzzzw`].map((text) => `${text}==`);
const sealing = HOUSE_FORMS.filter((name) => {
  const { stages } = houseForm(name) as { readonly stages: readonly { readonly sealed?: boolean }[] };
  return stages.some(({ sealed }) => sealed === true);
});

/** A commission for each station, so that it can seal. */
function commissions(): readonly Act[] {
  return NAMES.map((unit) => {
    const seats = [1, 2].map((seat) => ({ role: "member", key: keyText(`xr/${unit}/${seat}`) }));
    return one(`commission of ${unit}`, "commission-formed", { commission: `xr/${unit}`, unit, seats });
  });
}

function entry(random: Random, unit: string, type: string, body: JsonValue): Entry {
  const by = random.chance(97) ? `xr/${unit}` : ONE;
  const names = (by === ONE ? [`${ONE}/1`] : [1, 2].map((seat) => `xr/${unit}/${seat}`)).map((name) =>
    keyText(name).split("+").slice(0, 2).join("+"),
  );
  const keys = names.slice(random.chance(95) ? 0 : 1).map((key) => ({ key, sig: random.one(SIGS) }));
  const received = random.chance(90) ? { received: "2030-01-14T00:00:00Z" } : {};
  const spoilt = random.chance(12) ? spoilJson(random, body) : body;
  return { v: 1, type, at: "2030-01-13T20:00:00Z", by, body: spoilt as Entry["body"], sigs: { keys, ...received } };
}

/** A seal of one stage that says what a protocol will say, or nearly. */
function sealOf({ form }: Layout, filing: PlainFiling, random: Random, stage: string): JsonValue {
  const { unit, fields, collections } = structuredClone(filing);
  const items = (collections ?? []).flatMap((each) => each ?? []);
  if (random.chance(15)) nudge(random, fields);
  if (items.length > 0 && random.chance(15)) nudge(random, random.one(items).fields);
  const said = (of: string): boolean => random.chance(of === stage ? 95 : 1);
  const own = form.fields.map((field, i) => (said(field.stage) ? (fields[i] ?? null) : null));
  const sealed = form.collections?.map((each, i) => (said(each.stage) ? (collections?.[i] ?? null) : null));
  const given = sealed === undefined || random.chance(20) ? {} : { collections: sealed };
  return { unit, stage, at: "2030-01-13T19:00:00Z", fields: own, ...given };
}

/** Changes one of the figures by one. */
function nudge(random: Random, cells: (number | null)[]): void {
  if (cells.length === 0) return;
  const at = random.below(cells.length);
  const cell = cells[at] ?? 1;
  cells[at] = cell + (cell > 0 && random.chance(50) ? -1 : 1);
}

/** The times of some stages, mostly in their order. */
function stagesOf({ form }: Layout, random: Random): JsonValue {
  const stated = form.stages.filter(() => random.chance(70)).map(({ id }) => id);
  const named = random.chance(90) ? stated : [...stated, ...stated].toReversed().slice(random.below(2));
  return named.map((stage, i) => ({ stage, at: `2030-01-13T1${random.chance(90) ? i : random.below(9)}:00:00Z` }));
}

function bytesOf(random: Random, given: Entry): Uint8Array | null {
  const encoded = encodeEntry(given);
  if (!encoded.ok) return null;
  const bytes = encoded.bytes.slice();
  if (random.chance(8))
    bytes[random.below(bytes.length)] = random.one([0x20, 0x22, 0x30, 0x39, 0x5b, 0x2c, 0x41, 0x5c]);
  return bytes;
}

/** Two seals at most and a protocol of a unit, one after the other. */
function entriesFor(random: Random, layout: Layout, unit: UnitState): readonly Entry[] {
  const filing = randomFiling(random, layout, unit);
  const stages = layout.form.stages.filter(({ sealed }) => sealed === true || random.chance(5)).map(({ id }) => id);
  const seals = stages.map((stage) => sealOf(layout, filing, random, stage));
  const plain = JSON.parse(JSON.stringify(filing)) as { readonly [key: string]: JsonValue };
  const body = random.chance(60) ? { ...plain, stages: stagesOf(layout, random) } : plain;
  return [
    ...seals.filter(() => random.chance(80)).map((seal) => entry(random, unit.name, "stage-sealed", seal)),
    entry(random, unit.name, "protocol-filed", body),
  ];
}

describe.each(sealing)("%s", (name) => {
  const opening = entriesOf(timed([...recordOn(houseForm(name), 3, STATIONS, true), ...commissions()]));

  test("seals and protocols after them are admitted from their bytes as the whole way admits them", () => {
    const seen = { seal: 0, filing: 0, stages: 0, slow: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomOf(seed);
        const [fast, slow] = [admitAll(emptyFold(), opening), admitAll(emptyFold(), opening)];
        for (const unit of NAMES) {
          const found = layoutFor(fast);
          if ("refused" in found) throw new Error(found.refused.message.en);
          for (const given of entriesFor(random, found.layout, fast.units.get(unit) as UnitState)) {
            const bytes = bytesOf(random, given);
            if (bytes !== null) takeBoth(fast, slow, bytes, seen);
          }
        }
        expect(resultsOf(fast)).toEqual(resultsOf(slow));
      }),
      // The first few are always the same, so that nothing that was to be seen is left to chance.
      { numRuns: 12, examples: [[1], [2], [3], [4], [5], [6]] },
    );
    expect({ seen, all: Object.values(seen).every((times) => times > 0) }).toMatchObject({ all: true });
  });
});

function takeBoth(fast: Fold, slow: Fold, bytes: Uint8Array, seen: Record<string, number>): void {
  const read = decodeEntry(bytes);
  const known = read.ok ? claimsOf(slow, read.entry, bytes) : null;
  const whole = read.ok && known?.ok === true ? admit(slow, read.entry, bytes) : null;
  const before = stateOf(fast);
  const claims: SignatureClaim[] = [];
  const sealed = admitSealing(fast, bytes, claims);
  const taken = sealed || admitFiling(fast, bytes, claims);
  if (taken) {
    expect(whole).toEqual({ ok: true });
    expect(claims).toEqual(known?.ok === true ? known.claims : null);
    seen[sealed ? "seal" : "filing"] = (seen[sealed ? "seal" : "filing"] ?? 0) + 1;
    if (!sealed && read.ok && Array.isArray(read.entry.body.stages)) seen.stages = (seen.stages ?? 0) + 1;
  } else {
    expect([claims, stateOf(fast)]).toEqual([[], before]);
    const unseen = admitUnseen(fast, bytes);
    if (whole !== null) expect(unseen.admitted).toEqual(whole);
    expect(unseen.claims).toEqual(known?.ok === true ? known.claims : []);
    seen[unseen.admitted.ok ? "slow" : "refused"] = (seen[unseen.admitted.ok ? "slow" : "refused"] ?? 0) + 1;
  }
  expect(stateOf(fast)).toEqual(stateOf(slow));
}
